#pragma once

#include "documents/blocks.h"
#include "documents/standardtexts.h"
#include "domain/grant.h"
#include "domain/network.h"

namespace aarring {

/// A grant with all that its paper tells.
struct GrantAccount {
    struct Part {
        Instalment instalment;
        BudgetEntry entry; ///< where it was booked; id 0 until it has come
    };
    Grant grant;
    GrantStanding standing;
    QList<Part> parts; ///< by day
};

struct GrantsContent {
    Network network;
    QList<GrantAccount> grants;
    QDate today;
    OwnTexts own = {};
};

/// One grant, or several under a heading each: what was applied for and granted, its conditions, own funding against
/// the demand, instalments and report.
Document grantsPaper(const GrantsContent &content, Language language);

} // namespace aarring
