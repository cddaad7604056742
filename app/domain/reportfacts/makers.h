#pragma once

#include "base/speaking.h"
#include "domain/labels.h"
#include "domain/reportfacts/fact.h"
#include "domain/reportfacts/material.h"

#include <QCoreApplication>

namespace aarring {

// The facts of a report, one file for each subject. They are told in the language that is spoken (base/speaking.h), which
// the caller has chosen; their words stand on papers and are translated with those.

QList<Fact> membersFacts(const ReportMaterial &material);
QList<Fact> meetingsFacts(const ReportMaterial &material);
QList<Fact> attendanceFacts(const ReportMaterial &material);
QList<Fact> decisionsFacts(const ReportMaterial &material);
QList<Fact> followUpsFacts(const ReportMaterial &material);
QList<Fact> activitiesFacts(const ReportMaterial &material);
QList<Fact> resourcesFacts(const ReportMaterial &material);
QList<Fact> goalsFacts(const ReportMaterial &material);
QList<Fact> mandateFacts(const ReportMaterial &material);
QList<Fact> moneyFacts(const ReportMaterial &material);
QList<Fact> grantsFacts(const ReportMaterial &material);
QList<Fact> plansFacts(const ReportMaterial &material);
QList<Fact> mattersFacts(const ReportMaterial &material);

namespace reportfacts {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Paper)
};

/// The mandate check on the material's day.
QList<Finding> findings(const ReportMaterial &material);

} // namespace reportfacts

} // namespace aarring
