#include "storage/erasure.h"

#include <QJsonArray>
#include <algorithm>
#include <map>

namespace aarring {

namespace {

using Op = RowChange::Op;

/// One row of the log's `change`.
struct Told {
    qint64 id = 0;
    qint64 command = 0;
    RowChange change;
};

bool goes(const QJsonValue &text, const Erasure &erasure) {
    const QString was = text.toString();
    return !was.isEmpty() && (erasure.values.isEmpty() || erasure.values.contains(textKey(was)));
}

void note(RowChange &change, const QString &column) {
    QJsonArray columns = change.data.value(RowChange::erasedKey).toArray();
    if (!columns.contains(column))
        columns.append(column);
    change.data.insert(RowChange::erasedKey, columns);
}

/// The columns in which something was there to erase.
QStringList eraseIn(RowChange &change, const Erasure &erasure) {
    QStringList erased;
    for (const QString &column : erasure.columns) {
        const QJsonValue told = change.data.value(column);
        if (change.op != Op::Update) {
            if (!goes(told, erasure))
                continue;
            change.data.insert(column, QString());
        } else {
            const QJsonArray pair = told.toArray();
            if (!goes(pair.at(0), erasure) && !goes(pair.at(1), erasure))
                continue;
            const auto left = [&](const QJsonValue &text) {
                return goes(text, erasure) ? QJsonValue(QString()) : text;
            };
            if (left(pair.at(0)) == left(pair.at(1)))
                change.data.remove(column);
            else
                change.data.insert(column, QJsonArray{left(pair.at(0)), left(pair.at(1))});
        }
        note(change, column);
        erased.append(column);
    }
    return erased;
}

class Eraser {
public:
    explicit Eraser(Connection &connection) : m_connection(connection) {}

    Status erase(const Erasure &erasure) {
        if (auto rows = eraseRows(erasure); !rows)
            return rows;
        return eraseTold(erasure);
    }

    /// Commands that did nothing but what is erased.
    Status closeCommands() {
        for (const qint64 command : std::as_const(m_emptied)) {
            const auto told = read(QStringLiteral("command = ?"), {command});
            if (!told)
                return told.error();
            if (!std::all_of(told->begin(), told->end(),
                             [](const Told &row) { return row.change.isErased(); }))
                continue;
            if (auto closed = m_connection.execute(
                    QStringLiteral("UPDATE command SET kind = 'erased' WHERE seq = ?"), {command});
                !closed)
                return closed;
        }
        return Done{};
    }

    QList<RowChange> changes() const {
        QList<RowChange> changes;
        for (const auto &[row, change] : m_changes)
            changes.append(change);
        return changes;
    }

private:
    Status eraseRows(const Erasure &erasure) {
        const QString every = erasure.id ? QStringLiteral(" WHERE id = ?") : QString();
        const QVariantList key = erasure.id ? QVariantList{erasure.id} : QVariantList{};
        QSqlQuery &query =
            m_connection.prepared(QStringLiteral("SELECT id, %1 FROM main.%2%3")
                                      .arg(erasure.columns.join(QLatin1Char(',')), erasure.table, every));
        for (const QVariant &bind : key)
            query.addBindValue(bind);
        if (auto ran = m_connection.run(query); !ran)
            return ran;
        QList<std::pair<qint64, QString>> gone;
        while (query.next()) {
            for (int i = 0; i < erasure.columns.size(); ++i)
                if (goes(query.value(i + 1).toString(), erasure))
                    gone.append({query.value(0).toLongLong(), erasure.columns.at(i)});
        }
        if (auto finished = m_connection.finish(query); !finished)
            return finished;
        for (const auto &[id, column] : std::as_const(gone)) {
            if (auto written = m_connection.execute(
                    QStringLiteral("UPDATE main.%1 SET %2 = '' WHERE id = ?").arg(erasure.table, column),
                    {id});
                !written)
                return written;
            tell(erasure.table, id, column);
        }
        return Done{};
    }

    Status eraseTold(const Erasure &erasure) {
        const auto told =
            erasure.id ? read(QStringLiteral("table_name = ? AND row_id = ?"), {erasure.table, erasure.id})
                       : read(QStringLiteral("table_name = ?"), {erasure.table});
        if (!told)
            return told.error();
        for (Told row : *told) {
            const QStringList erased = eraseIn(row.change, erasure);
            if (erased.isEmpty())
                continue;
            if (auto written = m_connection.execute(QStringLiteral("UPDATE change SET data = ? WHERE id = ?"),
                                                    {dataText(row.change.data), row.id});
                !written)
                return written;
            if (row.change.isErased())
                m_emptied.insert(row.command);
            for (const QString &column : erased)
                tell(row.change.table, row.change.id, column);
        }
        return Done{};
    }

    Result<QList<Told>> read(const QString &where, const QVariantList &binds) {
        QSqlQuery &query = m_connection.prepared(
            QLatin1String("SELECT id, command, table_name, row_id, op, data FROM change WHERE ") + where);
        for (const QVariant &bind : binds)
            query.addBindValue(bind);
        if (auto ran = m_connection.run(query); !ran)
            return ran.error();
        QList<Told> told;
        while (query.next()) {
            RowChange change;
            change.table = query.value(2).toString();
            change.id = query.value(3).toLongLong();
            change.op = opFrom(query.value(4).toString());
            change.data = dataFrom(query.value(5).toString());
            told.append({query.value(0).toLongLong(), query.value(1).toLongLong(), change});
        }
        if (auto finished = m_connection.finish(query); !finished)
            return finished.error();
        return told;
    }

    void tell(const QString &table, qint64 id, const QString &column) {
        RowChange &change = m_changes[{table, id}];
        change.table = table;
        change.id = id;
        note(change, column);
    }

    Connection &m_connection;
    std::map<std::pair<QString, qint64>, RowChange> m_changes;
    QSet<qint64> m_emptied; ///< commands of which at least one row tells nothing any more
};

const QString sweepKey = QStringLiteral("to_sweep");

} // namespace

QString textKey(const QString &text) { return text.trimmed().toCaseFolded(); }

Result<QList<RowChange>> eraseTexts(Connection &connection, const QList<Erasure> &erasures) {
    Eraser eraser(connection);
    for (const Erasure &erasure : erasures)
        if (auto erased = eraser.erase(erasure); !erased)
            return erased.error();
    if (auto closed = eraser.closeCommands(); !closed)
        return closed.error();
    const QList<RowChange> changes = eraser.changes();
    if (changes.isEmpty())
        return changes;
    if (auto noted = connection.execute(QStringLiteral("INSERT OR REPLACE INTO file_info VALUES (?, '1')"),
                                        {sweepKey});
        !noted)
        return noted.error();
    return changes;
}

Status sweep(Connection &connection) {
    const auto noted = connection.value(QStringLiteral("SELECT 1 FROM file_info WHERE key = ?"), {sweepKey});
    if (!noted)
        return noted.error();
    if (!noted->isValid())
        return Done{};
    if (auto written = connection.script(QStringLiteral("VACUUM")); !written)
        return written;
    return connection.execute(QStringLiteral("DELETE FROM file_info WHERE key = ?"), {sweepKey});
}

} // namespace aarring
