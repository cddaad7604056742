#pragma once

#include "domain/report.h"
#include "ui/look/marks.h"

namespace aarring {

/// How a report stands on the day: a draft that is overdue stands out.
inline Mark markOf(const Report &report, QDate today) {
    constexpr int soonDays = 30;
    switch (report.state) {
    case ReportState::Acknowledged:
        return Mark::Fulfilled;
    case ReportState::Sent:
        return Mark::OnTrack;
    case ReportState::Draft:
        break;
    }
    if (!report.due.isValid() || report.due > today.addDays(soonDays))
        return Mark::Open;
    return report.due < today ? Mark::Failed : Mark::Warning;
}

} // namespace aarring
