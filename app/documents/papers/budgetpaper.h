#pragma once

#include "documents/blocks.h"
#include "documents/standardtexts.h"
#include "domain/budget.h"
#include "domain/network.h"
#include "domain/project.h"

namespace aarring {

struct BudgetContent {
    Network network;
    Budget budget;
    QList<BudgetLine> lines; ///< in order
    QDate today;
    OwnTexts own = {};
    Project project = {}; ///< whose budget it is; id 0 = the network's own
};

/// Income, expenses and result; travel that each institution bears itself stands apart and is never summed
/// with them.
Document budgetPaper(const BudgetContent &content, Language language);

} // namespace aarring
