#pragma once

#include "storage/connection.h"

#include <QStringList>

namespace aarring {

/// Every row of every table as text, in one order: two dumps are equal when two files hold the same.
/// The history, what is about the file itself and the bytes of attachments, which outlive them, are left out unless
/// `everything` is wished for.
inline QString dump(Connection &connection, bool everything = false) {
    QStringList tables;
    QSqlQuery &names = connection.prepared(
        QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"));
    if (auto ran = connection.run(names); !ran)
        return ran.error().text();
    while (names.next())
        tables.append(names.value(0).toString());
    names.finish();
    if (!everything) {
        for (const char *own : {"command", "change", "file_info", "blob_store"})
            tables.removeAll(QLatin1String(own));
    }
    QString text;
    for (const QString &table : tables) {
        QSqlQuery &rows = connection.prepared(QStringLiteral("SELECT * FROM \"%1\" ORDER BY 1").arg(table));
        if (auto ran = connection.run(rows); !ran)
            return ran.error().text();
        while (rows.next()) {
            text += table;
            for (int i = 0;; ++i) {
                const QVariant value = rows.value(i);
                if (!value.isValid())
                    break;
                text += QLatin1Char('|') + (value.isNull() ? QStringLiteral("NULL") : value.toString());
            }
            text += QLatin1Char('\n');
        }
        rows.finish();
    }
    return text;
}

} // namespace aarring
