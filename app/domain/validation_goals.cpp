#include "domain/validation_p.h"

#include <algorithm>

namespace aarring {

using namespace validation;

namespace {

constexpr int firstYear = 1900;
constexpr int lastYear = 2200;

} // namespace

Problems validate(const ActionPlan &plan, const QList<ActionPlan> &others) {
    Problems problems;
    if (plan.year < firstYear || plan.year > lastYear)
        problems.append(error("year", Text::tr("Write the year with four digits.")));
    if (std::any_of(others.begin(), others.end(),
                    [&](const ActionPlan &other) { return other.id != plan.id && other.year == plan.year; }))
        problems.append(error(
            "year", Text::tr("There is an action plan for %1 already. Choose another year.").arg(plan.year)));
    return problems;
}

Problems validate(const PriorityArea &area) {
    Problems problems;
    checkWritten(problems, "title", area.title, Text::tr("Write what the priority area is."));
    return problems;
}

Problems validate(const Goal &goal) {
    Problems problems;
    checkWritten(problems, "title", goal.title, Text::tr("Write the goal."));
    return problems;
}

Problems validate(const Measure &measure, int planYear) {
    Problems problems;
    checkWritten(problems, "title", measure.title, Text::tr("Write what is to be done."));
    if (!measure.goal && !measure.project)
        problems.append(error("goal", Text::tr("Choose the goal it belongs to.")));
    if (measure.state == MeasureState::Done && !measure.doneOn.isValid())
        problems.append(error("doneOn", Text::tr("Write the day it was done.")));
    if (isOpen(measure.state) && !measure.person && measure.who.trimmed().isEmpty() && !measure.institution)
        problems.append(warning("person", Text::tr("Nobody does it yet. Choose a person, or write who.")));
    if (planYear && measure.deadline.isValid() && measure.deadline.year() != planYear)
        problems.append(
            warning("deadline", Text::tr("The deadline is not in %1, the year of the plan.").arg(planYear)));
    return problems;
}

} // namespace aarring
