#pragma once

#include "storage/change.h"
#include "storage/connection.h"

#include <QSet>

namespace aarring {

/// Texts that go for good: what stands in these columns of a row, and what the history tells of it.
struct Erasure {
    QString table;
    qint64 id = 0; ///< 0: every row, also those that are gone
    QStringList columns;
    QSet<QString> values{}; ///< only these, see textKey(); empty: whatever stands there
};

/// Equal for two texts that differ only in capitals or in spaces at their ends.
QString textKey(const QString &text);

/// Empties the texts in the rows and in the log, inside a transaction: the log then reads as if they had never been
/// written, so that every other change can still be undone and done again. Commands that did nothing else become
/// Command::Kind::Erased. Gives the rows of which something was erased, without the texts.
Result<QList<RowChange>> eraseTexts(Connection &connection, const QList<Erasure> &erasures);

/// SQLite leaves pieces of what was moved about in unused corners of its pages: after an erasure the whole file is
/// written anew, which the file remembers until it is done. Nothing to do = nothing done.
Status sweep(Connection &connection);

} // namespace aarring
