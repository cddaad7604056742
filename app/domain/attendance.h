#pragma once

#include "domain/networkfacts.h"

namespace aarring {

/// Somebody who was asked to a meeting or came to it.
struct Attendee {
    Participant participant; ///< id 0 for a member of the day about whom nothing is said yet
    QString name;
    Id institution = 0;    ///< the person's, 0 when not known
    bool isMember = false; ///< of the body on the day
    bool votes = false;    ///< a member, or a substitute in the place of a member who is not there
};

/// Members of the body on the meeting's day, each with what is said about them, then substitutes, then guests; each by
/// name. Somebody who is no longer a member of that day but has a row as one is kept at the end of the members.
QList<Attendee> attendees(const Meeting &meeting, const NetworkFacts &facts, const QList<Participant> &rows);

/// Whether enough are there to decide.
struct Quorum {
    int present = 0; ///< who vote and are present
    int members = 0; ///< of the day
    int needed = 0;  ///< 0 = the mandate does not say
    bool reached() const { return present >= needed; }
};
Quorum quorumOf(const Meeting &meeting, const NetworkFacts &facts, const QList<Attendee> &attendees);

} // namespace aarring
