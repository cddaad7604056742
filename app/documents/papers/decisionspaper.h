#pragma once

#include "documents/blocks.h"
#include "documents/standardtexts.h"
#include "domain/meetingregister.h"

namespace aarring {

struct DecisionsContent {
    Network network;
    int year = 0;                  ///< 0 = all years
    QList<DecisionLine> decisions; ///< by day
    QList<Meeting> meetings;       ///< those of the decisions
    QDate today;
    OwnTexts own = {};
};

/// The register of decisions, of a year or of all, meeting by meeting.
Document decisionsPaper(const DecisionsContent &content, Language language);

} // namespace aarring
