#pragma once

#include "documents/blocks.h"
#include "documents/standardtexts.h"
#include "domain/meeting.h"
#include "domain/network.h"

namespace aarring {

struct NoticeContent {
    Network network;
    Meeting meeting;
    QList<AgendaItem> items; ///< in order
    int numberedBefore = 0;  ///< business items in earlier meetings of the year; NO numbers run on
    QString to;              ///< "Members of KI-nettverket"
    QString sender;          ///< name and office of who calls the meeting; may be empty
    QString replyTo;         ///< where apologies go; may be empty
    QDate replyBy;           ///< latest day for them; may be invalid
    QDate today;
    OwnTexts own = {};
};

/// To whom a notice goes: "Members of KI-nettverket".
QString membersOfText(const QString &name, Language language);

/// The notice of a meeting with its agenda: an overview with clock times, then what each item is about.
Document noticePaper(const NoticeContent &content, Language language);

} // namespace aarring
