#pragma once

#include "documents/blocks.h"
#include "documents/standardtexts.h"
#include "domain/accounts.h"
#include "domain/institution.h"
#include "domain/network.h"
#include "domain/project.h"
#include "domain/shares.h"

namespace aarring {

/// A sum with those who share it.
struct SharedSum {
    SharePlan plan;
    QList<Share> shares; ///< in order
};

struct SharesContent {
    Network network;
    Budget budget;
    QList<SharedSum> sums;
    QList<BudgetEntry> entries; ///< of the budget: what was paid
    QList<Institution> institutions;
    QDate today;
    OwnTexts own = {};
    Project project = {}; ///< whose budget it is; id 0 = the network's own
};

/// What each institution bears of a sum, by which key, where the remainder went, and what it has paid and owes.
Document sharesPaper(const SharesContent &content, Language language);

} // namespace aarring
