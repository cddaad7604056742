#pragma once

#include "documents/blocks.h"
#include "documents/standardtexts.h"
#include "domain/meeting.h"
#include "domain/network.h"
#include "domain/networkfacts.h"

namespace aarring {

struct SignInContent {
    Network network;
    NetworkFacts facts;
    Meeting meeting;
    QDate today;
    OwnTexts own = {};
    QList<Participant> participants{}; ///< what is said about who comes
};

/// Who is expected at a meeting, by surname, with room to sign: members, who have not sent apologies, substitutes, guests,
/// and rows for those nobody knew of.
Document signInPaper(const SignInContent &content, Language language);

} // namespace aarring
