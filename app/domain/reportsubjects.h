#pragma once

#include "domain/reportfacts/fact.h"
#include "domain/reportfacts/material.h"

namespace aarring {

using FactMaker = QList<Fact> (*)(const ReportMaterial &);

/// What a report can be about. A new subject is its facts in reportfacts/, a line here, its name and label, and its title
/// among the standard texts.
struct ReportSubjectOffer {
    ReportSubject subject;
    QList<ReportKind> kinds;   ///< that it belongs to from the start
    FactMaker facts = nullptr; ///< null: people write it
};

/// In the order they stand in a report.
const QList<ReportSubjectOffer> &reportSubjects();
QList<ReportSubject> subjectsOf(ReportKind kind);
bool tellsFacts(ReportSubject subject);

/// In the report's language. Nothing when the file has nothing about it.
QList<Fact> factsAbout(ReportSubject subject, const ReportMaterial &material);

} // namespace aarring
