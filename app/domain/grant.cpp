#include "domain/grant.h"

#include <QSet>
#include <algorithm>

namespace aarring {

namespace {

constexpr int whole = 10'000; // hundredths of a per cent
constexpr int monthsToReport = 3;

} // namespace

bool isOpen(GrantState state) { return state != GrantState::Refused && state != GrantState::Closed; }

bool isGiven(GrantState state) { return state >= GrantState::Granted; }

QDate usualReportDay(const DateRange &period) {
    if (!period.to.isValid())
        return {};
    // The period ends with its last day, so three months later is the last day of a month again.
    return period.to.addDays(1).addMonths(monthsToReport).addDays(-1);
}

qint64 GrantStanding::ownLeast() const {
    // Whole and rest apart: the product of the largest sum would not fit.
    const qint64 left = cost % whole * ownWanted;
    return cost / whole * ownWanted + (left + whole - 1) / whole;
}

bool GrantStanding::isOwnEnough() const { return ownWanted == 0 || own >= ownLeast(); }

GrantStanding standingOf(const Grant &grant, const QList<Grant> &grants, const QList<Instalment> &instalments,
                         const QList<BudgetLine> &lines, const QList<BudgetEntry> &entries) {
    GrantStanding standing;
    standing.granted = isGiven(grant.state) ? grant.granted : 0;
    standing.ownWanted = grant.ownShare;

    OreSum parts, received, cost, given;
    QSet<Id> booked;
    for (const Instalment &instalment : instalments)
        if (instalment.grant == grant.id) {
            parts.add(instalment.amount);
            if (instalment.entry)
                booked.insert(instalment.entry);
        }
    // What was booked counts, not what was promised.
    for (const BudgetEntry &entry : entries)
        if (booked.contains(entry.id))
            received.add(entry.amount);

    QHash<Id, Id> budgetOf;
    for (const BudgetLine &line : lines)
        budgetOf.insert(line.id, line.budget);
    if (const Id budget = budgetOf.value(grant.line)) {
        for (const BudgetLine &line : lines)
            if (line.budget == budget && line.section == BudgetSection::Expense)
                cost.add(line.applying());
        for (const Grant &other : grants)
            if (budgetOf.value(other.line) == budget)
                given.add(isGiven(other.state)                 ? other.granted
                          : other.state == GrantState::Refused ? 0
                                                               : other.applied);
    }
    standing.inInstalments = parts.value();
    standing.received = received.value();
    standing.cost = cost.value();
    standing.own = std::max<qint64>(0, cost.value() - given.value());
    return standing;
}

QList<GrantDeadline> grantDeadlines(const QList<Grant> &grants, const QList<Instalment> &instalments) {
    using Kind = GrantDeadline::Kind;
    QList<GrantDeadline> deadlines;
    QHash<Id, GrantState> states;
    for (const Grant &grant : grants) {
        states.insert(grant.id, grant.state);
        if (grant.applyBy.isValid())
            deadlines.append(
                {Kind::Application, grant.id, grant.id, grant.applyBy, grant.state != GrantState::Draft});
        if (grant.reportBy.isValid() && isGiven(grant.state))
            deadlines.append(
                {Kind::Report, grant.id, grant.id, grant.reportBy, grant.state >= GrantState::Reported});
    }
    for (const Instalment &instalment : instalments)
        if (instalment.due.isValid() && states.contains(instalment.grant) &&
            states.value(instalment.grant) != GrantState::Refused)
            deadlines.append(
                {Kind::Instalment, instalment.grant, instalment.id, instalment.due, instalment.entry != 0});
    std::stable_sort(deadlines.begin(), deadlines.end(),
                     [](const GrantDeadline &a, const GrantDeadline &b) { return a.day < b.day; });
    return deadlines;
}

} // namespace aarring
