#pragma once

#include "documents/blocks.h"
#include "documents/standardtexts.h"
#include "domain/meetingregister.h"

namespace aarring {

struct FollowUpsContent {
    Network network;
    QList<FollowUpLine> open; ///< by deadline
    QDate day;                ///< what is overdue is so on this day
    OwnTexts own = {};
};

/// What is still to be done, what is overdue first.
Document followUpsPaper(const FollowUpsContent &content, Language language);

} // namespace aarring
