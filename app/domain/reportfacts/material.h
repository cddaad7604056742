#pragma once

#include "domain/meetingregister.h"
#include "domain/networkfacts.h"

#include <QHash>

namespace aarring {

/// All that the facts of one report are told from.
struct ReportMaterial {
    Report report;
    QDate day; ///< the facts stand as on this day; see factsDay()
    NetworkFacts facts;
    QList<Rule> rules;
    QHash<Id, QList<Participant>> participants; ///< of the meetings in the period
    QList<DecisionLine> decisions;              ///< of all years
    QList<FollowUpLine> followUps;              ///< all
    QList<BudgetEntry> booked;                  ///< in all budgets

    Language language() const { return report.language; }
    /// What has been of the period on that day.
    DateRange span() const { return {report.period.from, day}; }
};

/// The period's last day, or today while it lasts.
QDate factsDay(const Report &report, QDate today);

} // namespace aarring
