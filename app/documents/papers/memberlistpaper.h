#pragma once

#include "documents/blocks.h"
#include "documents/standardtexts.h"
#include "domain/mandatecheck.h"
#include "domain/network.h"

namespace aarring {

struct MemberListContent {
    Network network;
    NetworkFacts facts;
    QDate day;             ///< who fills the seats on this day
    bool internal = false; ///< with days, e-mail addresses and telephone numbers, for the members alone
    OwnTexts own = {};
};

/// Every seat and who fills it, by kind of institution; vacant seats are shown.
Document memberListPaper(const MemberListContent &content, Language language);

} // namespace aarring
