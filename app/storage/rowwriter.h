#pragma once

#include "storage/change.h"
#include "storage/connection.h"

#include <optional>

namespace aarring {

/// Writes stored row changes back into the tables. Columns the schema no longer knows are passed over, so
/// that the history outlives migrations. One object per replay: it remembers the schema it met.
class RowWriter {
public:
    explicit RowWriter(Connection &connection) : m_connection(connection) {}

    /// True when the row stands as `change` expects it: absent for an insert, otherwise with the same old
    /// values.
    Result<bool> fits(const RowChange &change);
    /// Children are deleted before their parents, parents inserted before their children.
    Status write(QList<RowChange> changes);

private:
    struct Table {
        QStringList columns; ///< without id
        int depth = 0;       ///< 0 refers to nothing, otherwise one more than what it refers to
    };

    Status readSchema();
    Result<std::optional<QJsonObject>> current(const QString &table, qint64 id);
    Status writeOne(const RowChange &change);

    Connection &m_connection;
    QHash<QString, Table> m_tables;
};

/// The change that takes `change` back.
RowChange inverse(const RowChange &change);

} // namespace aarring
