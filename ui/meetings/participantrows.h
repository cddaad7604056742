#pragma once

#include "actions/queries.h"
#include "ui/common/tablemodel.h"

namespace aarring {

/// One row of the list of participants; a group's name has no attendee.
struct ParticipantRow {
    Id id = 0; ///< see rowId()
    bool isGroup = false;
    QString group;
    int inGroup = 0;
    Attendee attendee;
    QString institution;
    QString substituteFor; ///< name
};

/// A member about whom nothing is said has no row in the file; the person stands for them then.
inline Id rowId(const Attendee &attendee) {
    return attendee.participant.id ? attendee.participant.id : -attendee.participant.person;
}

std::vector<ParticipantRow> participantRows(const Queries &queries, Id meeting);
std::vector<Column<ParticipantRow>> participantColumns();
Mark markOf(Attendance attendance);
/// What the attendance of a meeting comes to, in words: "9 present, 2 apologies, 2 not said".
QString attendanceSentence(const QList<Attendee> &attendees);
/// "7 of 13 who vote are present; 7 are needed to decide." and whether that is enough.
std::pair<QString, Mark> quorumSentence(const Quorum &quorum);

} // namespace aarring
