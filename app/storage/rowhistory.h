#pragma once

#include "storage/connection.h"

#include <QDateTime>
#include <QJsonValue>

namespace aarring {

// What the change log tells of one row, beside what ChangeLog does with it.

/// One field that a command changed. What was erased for good is not told.
struct FieldChange {
    QString uid;  ///< of the command
    QDateTime at; ///< UTC
    QString column;
    QJsonValue before; ///< undefined when the row began
    QJsonValue after;  ///< undefined when it was removed
};

/// Commands of the log, counted; the days are invalid when there are none.
struct CommandCount {
    int count = 0;
    QDateTime first; ///< UTC
    QDateTime last;
};

/// Oldest first.
Result<QList<FieldChange>> changesOfRow(Connection &connection, const QString &table, qint64 id);
/// That changed the row itself.
Result<CommandCount> commandsOfRow(Connection &connection, const QString &table, qint64 id);
/// That changed other rows which name the row by its key, or any that bear one of the texts; letters must be the same.
Result<CommandCount> commandsNaming(Connection &connection, const QString &table, qint64 id,
                                    const QStringList &texts);
/// By that author.
Result<CommandCount> commandsBy(Connection &connection, const QString &author);

} // namespace aarring
