#pragma once

#include "documents/papers/meetingcontent.h"
#include "domain/meetingregister.h"

namespace aarring {

/// A candidate with the words for it.
struct CandidateLine {
    QString name;
    QString what; ///< the office or the group
    int votes = -1;
    bool elected = false;
};

struct MinutesContent : MeetingContent {
    QHash<Id, QString> institutions; ///< short names of those of the attendees
    Quorum quorum;
    QString chair; ///< may be empty
    QString secretary;
    QHash<Id, QList<CandidateLine>> candidates; ///< by item
    QList<FollowUpLine> followUps;              ///< agreed at this meeting
    QList<FollowUpLine> carried;                ///< still open from earlier ones
    Meeting approvedAt;                         ///< id 0 = none
    Meeting next;                               ///< id 0 = none is planned
};

/// The minutes: who was there, each item with what was said and decided, follow-ups, the next meeting, and lines to sign
/// on until they are approved. Nothing internal. A draft says so on every page.
Document minutesPaper(const MinutesContent &content, Language language);

} // namespace aarring
