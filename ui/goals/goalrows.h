#pragma once

#include "actions/queries.h"
#include "domain/planoutline.h"
#include "ui/common/tablemodel.h"

namespace aarring {

/// One row of the plan: a priority area, the heading of the goals outside all areas, a goal, or a measure. The key is
/// theirs; that of the heading is -1.
struct GoalRow {
    enum class What { Area, Outside, Goal, Measure };
    Id id = 0;
    What what = What::Goal;
    QString number;
    QString title;
    QString responsible;
    QDate deadline;
    bool isLate = false; ///< the deadline has passed and somebody still has to do it
    bool isCarriedOn = false;
    MeasureState state = MeasureState::Planned;
    PlanProgress progress; ///< of a goal
};

std::vector<GoalRow> goalRows(const ActionPlan &plan, const Queries &queries);

std::vector<Column<GoalRow>> goalColumns(const std::function<Language()> &language);
Id idOf(const GoalRow &row);
RowKind kindOf(const GoalRow &row);

} // namespace aarring
