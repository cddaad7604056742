#pragma once

#include "documents/blocks.h"
#include "documents/standardtexts.h"
#include "domain/body.h"
#include "domain/meeting.h"
#include "domain/network.h"
#include "domain/rule.h"

namespace aarring {

struct MeetingPlanContent {
    Network network;
    int year = 0;
    QList<Body> bodies;
    QList<Meeting> meetings; ///< of all years and bodies
    QList<Rule> rules;
    QDate today;
    OwnTexts own = {};
};

/// The year's meetings, body by body, and how many the mandate asks for.
Document meetingPlanPaper(const MeetingPlanContent &content, Language language);

} // namespace aarring
