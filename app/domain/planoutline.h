#pragma once

#include "domain/networkfacts.h"

namespace aarring {

/// A goal with what is done for it. Goals are numbered through the whole plan, measures within their goal: 2.1.
struct GoalOutline {
    Goal goal;
    int number = 0;
    QList<Measure> measures;
};

/// A priority area with its goals; the goals outside all areas come last, under an area whose key is 0.
struct AreaOutline {
    PriorityArea area;
    QList<GoalOutline> goals;
};

/// The plan in reading order, with areas that have no goal yet. Empty for an empty plan.
QList<AreaOutline> outlineOf(const ActionPlan &plan, const NetworkFacts &facts);
/// In reading order.
QList<Measure> measuresOf(const ActionPlan &plan, const NetworkFacts &facts);

/// "Kari Nordmann, Agder"; either may be missing.
QString responsibleFor(const Measure &measure, const NetworkFacts &facts);

/// Not done in its own plan and taken up again in a later one: nothing is due of it any more.
bool isCarriedOn(const Measure &measure, const NetworkFacts &facts);
/// What an earlier plan leaves to a later one: open and not carried on yet. In reading order.
QList<Measure> leftOver(const ActionPlan &plan, const NetworkFacts &facts);
/// Open measures with a deadline on the day or before, by deadline.
QList<Measure> measuresDue(const NetworkFacts &facts, QDate day);

/// The plan that a meeting leads to: for the year after it, adopted on its day.
ActionPlan planFrom(const Meeting &meeting);

} // namespace aarring
