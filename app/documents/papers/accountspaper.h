#pragma once

#include "documents/blocks.h"
#include "documents/standardtexts.h"
#include "domain/accounts.h"
#include "domain/institution.h"
#include "domain/institutionaccounts.h"
#include "domain/network.h"
#include "domain/project.h"

namespace aarring {

struct AccountsContent {
    Network network;
    Budget budget;
    QList<BudgetLine> lines; ///< in order
    QList<BudgetEntry> entries;
    QList<Institution> institutions;
    QDate today;
    OwnTexts own = {};
    Project project = {}; ///< whose budget it is; id 0 = the network's own
    QList<SharePlan> plans = {};
    QList<Share> shares = {}; ///< of all the plans
};

/// The budget with what was booked, the deviation and why; charts with their tables by category and by institution; and
/// the travel that each institution bears itself, by institution, apart from the sums.
Document accountsPaper(const AccountsContent &content, Language language);

} // namespace aarring
