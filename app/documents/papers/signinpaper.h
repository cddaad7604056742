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
};

/// Who is expected at a meeting, by surname, with room to sign, and rows for guests.
Document signInPaper(const SignInContent &content, Language language);

} // namespace aarring
