#pragma once

#include "actions/queries.h"
#include "exchange/workbook.h"

namespace aarring {

/// "action-plan" and "projects", among the tables that other programs can work on.
QString actionPlanTableName();
QString projectsTableName();

/// Every measure of the plan below its priority area and goal, in reading order; a goal without measures, and an area
/// without goals, has a row of its own.
WorkbookSheet actionPlanSheet(const Queries &queries, const ActionPlan &plan, Language language);

/// Every project with its owner, period, state and what it was granted.
WorkbookSheet projectsSheet(const Queries &queries, Language language);

} // namespace aarring
