#include "domain/reportfacts/material.h"

#include "domain/reportfacts/makers.h"

#include <algorithm>

namespace aarring {

QDate factsDay(const Report &report, QDate today) {
    return std::max(report.period.from, std::min(report.period.to, today));
}

QList<Finding> reportfacts::findings(const ReportMaterial &material) {
    return checkMandate(material.rules, material.facts, material.day, material.language());
}

} // namespace aarring
