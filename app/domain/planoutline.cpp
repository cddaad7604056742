#include "domain/planoutline.h"

#include <QHash>
#include <QSet>
#include <algorithm>

namespace aarring {

namespace {

QSet<Id> carriedOn(const NetworkFacts &facts) {
    QSet<Id> carried;
    for (const Measure &measure : facts.measures)
        if (measure.carriedFrom)
            carried.insert(measure.carriedFrom);
    return carried;
}

} // namespace

QList<AreaOutline> outlineOf(const ActionPlan &plan, const NetworkFacts &facts) {
    QHash<Id, QList<Measure>> measures; // by goal
    for (const Measure &measure : facts.measures)
        if (measure.goal)
            measures[measure.goal].append(measure);
    QList<AreaOutline> areas;
    for (const PriorityArea &area : facts.priorityAreas)
        if (area.plan == plan.id)
            areas.append(AreaOutline{area, {}});
    areas.append(AreaOutline());
    for (const Goal &goal : facts.goals) {
        if (goal.plan != plan.id)
            continue;
        const auto own = std::find_if(areas.begin(), areas.end() - 1,
                                      [&](const AreaOutline &a) { return a.area.id == goal.area; });
        own->goals.append(GoalOutline{goal, 0, measures.value(goal.id)});
    }
    if (areas.last().goals.isEmpty())
        areas.removeLast();
    int number = 0;
    for (AreaOutline &area : areas)
        for (GoalOutline &goal : area.goals)
            goal.number = ++number;
    return areas;
}

QList<Measure> measuresOf(const ActionPlan &plan, const NetworkFacts &facts) {
    QList<Measure> measures;
    for (const AreaOutline &area : outlineOf(plan, facts))
        for (const GoalOutline &goal : area.goals)
            measures += goal.measures;
    return measures;
}

QString responsibleFor(const Measure &measure, const NetworkFacts &facts) {
    QStringList names;
    if (const Person *person = find(facts.persons, measure.person))
        names.append(person->fullName());
    else if (!measure.who.isEmpty())
        names.append(measure.who);
    if (const Institution *institution = find(facts.institutions, measure.institution))
        names.append(institution->label());
    return names.join(QStringLiteral(", "));
}

bool isCarriedOn(const Measure &measure, const NetworkFacts &facts) {
    return carriedOn(facts).contains(measure.id);
}

QList<Measure> leftOver(const ActionPlan &plan, const NetworkFacts &facts) {
    const QSet<Id> carried = carriedOn(facts);
    QList<Measure> left = measuresOf(plan, facts);
    left.removeIf([&](const Measure &m) { return !isOpen(m.state) || carried.contains(m.id); });
    return left;
}

QList<Measure> measuresDue(const NetworkFacts &facts, QDate day) {
    const QSet<Id> carried = carriedOn(facts);
    QList<Measure> due;
    for (const Measure &measure : facts.measures)
        if (isOpen(measure.state) && measure.deadline.isValid() && measure.deadline <= day &&
            !carried.contains(measure.id))
            due.append(measure);
    std::stable_sort(due.begin(), due.end(),
                     [](const Measure &a, const Measure &b) { return a.deadline < b.deadline; });
    return due;
}

ActionPlan planFrom(const Meeting &meeting) {
    return {0, meeting.date.year() + 1, meeting.date, meeting.id, {}};
}

} // namespace aarring
