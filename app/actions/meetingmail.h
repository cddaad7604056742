#pragma once

#include "actions/queries.h"
#include "domain/mailto.h"

namespace aarring {

/// A mail about a meeting and whom it cannot reach.
struct MeetingMail {
    Mail mail;
    QStringList without; ///< names of those who have no e-mail address in the file
};

/// When, where and the agenda, to all who are asked: members of the day, substitutes and guests. In the network's
/// language. Empty for a meeting there is not.
MeetingMail noticeMail(const Queries &queries, Id meeting);
/// That the minutes are attached, to the same.
MeetingMail minutesMail(const Queries &queries, Id meeting);

} // namespace aarring
