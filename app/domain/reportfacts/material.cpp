#include "domain/reportfacts/material.h"

#include "domain/reportfacts/makers.h"

#include <algorithm>

namespace aarring {

QDate factsDay(const Report &report, QDate today) {
    return std::max(report.period.from, std::min(report.period.to, today));
}

QList<Finding> reportfacts::findings(const ReportMaterial &material) {
    QList<Finding> found = checkMandate(material.rules, material.facts, material.day, material.language());
    // The time before the report's own is told in the report of that time.
    found.removeIf([](const Finding &finding) { return finding.isPast(); });
    return found;
}

} // namespace aarring
