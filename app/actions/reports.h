#pragma once

#include "actions/queries.h"
#include "domain/reportsubjects.h"

namespace aarring {

// What a report is filled with from the file. Actions writes it.

/// All that facts about the report's period are told from.
ReportMaterial reportMaterial(const Queries &queries, const Report &report);

/// The network's standard parts for a new report, with their facts; those about which the file tells nothing are left out.
QList<ReportPart> newParts(const Queries &queries, const Report &report);
/// The parts of an earlier report for a new one, with new facts; what people wrote there only if it is wanted.
QList<ReportPart> partsLike(const Queries &queries, Id earlier, const Report &report, bool withAssessments);
/// One more part, with its facts.
ReportPart newPart(const Queries &queries, const Report &report, ReportSubject subject);

/// The parts of a report with the facts as they are now; to be compared or given to Actions::refreshFacts().
QList<ReportPart> toldAnew(const Queries &queries, Id report);

} // namespace aarring
