#pragma once

#include "documents/papers/meetingcontent.h"

namespace aarring {

struct NoticeContent : MeetingContent {
    QString to;      ///< "Members of KI-nettverket"
    QString sender;  ///< name and office of who calls the meeting; may be empty
    QString replyTo; ///< where apologies go; may be empty
};

/// To whom a notice goes: "Members of KI-nettverket".
QString membersOfText(const QString &name, Language language);

/// The notice of a meeting with its agenda: an overview with clock times, then what each item is about. Nothing internal.
/// Guests are named as those who get it for information.
Document noticePaper(const NoticeContent &content, Language language);

} // namespace aarring
