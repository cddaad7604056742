#pragma once

#include "base/id.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace aarring {

/// One line of the history page.
struct HistoryEntry {
    enum class Kind { Edit, Undo, Redo, Revert, Final, Erased }; ///< as in Command
    QString uid;
    QDateTime at; ///< UTC
    QString author;
    QString text; ///< "Added Silje Haugdal", in the window's language
    Kind kind = Kind::Edit;
};

/// One field of one row, before and after, in words a person understands.
struct HistoryDetail {
    QString thing;  ///< "Person", "Meeting" …
    QString field;  ///< "E-mail"; empty when the whole row was added or removed
    QString before; ///< names instead of keys, dates as the window writes them
    QString after;
};

} // namespace aarring
