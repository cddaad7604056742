#include "storage/rowwriter.h"

#include <QJsonArray>
#include <algorithm>

namespace aarring {

namespace {

using Op = RowChange::Op;

const QString blobKey = QStringLiteral("$b");

QVariant toVariant(const QJsonValue &value) {
    switch (value.type()) {
    case QJsonValue::Double:
        return value.toVariant(); // a qint64 when it is whole
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Object:
        return QByteArray::fromBase64(value.toObject().value(blobKey).toString().toLatin1());
    case QJsonValue::Bool:
        return value.toBool();
    default:
        return {};
    }
}

QJsonValue toJson(const QVariant &value) {
    if (value.isNull())
        return QJsonValue::Null;
    if (value.typeId() == QMetaType::QByteArray)
        return QJsonObject{{blobKey, QString::fromLatin1(value.toByteArray().toBase64())}};
    if (value.typeId() == QMetaType::Double)
        return value.toDouble();
    if (value.typeId() == QMetaType::QString)
        return value.toString();
    return value.toLongLong();
}

QString quoted(const QString &name) { return QLatin1Char('"') + name + QLatin1Char('"'); }

} // namespace

RowChange inverse(const RowChange &change) {
    RowChange back = change;
    if (change.op == Op::Insert)
        back.op = Op::Delete;
    else if (change.op == Op::Delete)
        back.op = Op::Insert;
    else {
        for (auto it = back.data.begin(); it != back.data.end(); ++it) {
            if (it.key() == RowChange::erasedKey)
                continue;
            const QJsonArray pair = it->toArray();
            *it = QJsonArray{pair[1], pair[0]};
        }
    }
    return back;
}

Status RowWriter::readSchema() {
    if (!m_tables.isEmpty())
        return Done{};
    QSqlQuery &columns = m_connection.prepared(
        QStringLiteral("SELECT t.name, c.name FROM main.sqlite_schema t, pragma_table_info(t.name) c WHERE "
                       "t.type = 'table' AND c.name <> 'id'"));
    if (auto ran = m_connection.run(columns); !ran)
        return ran;
    while (columns.next())
        m_tables[columns.value(0).toString()].columns.append(columns.value(1).toString());
    if (auto finished = m_connection.finish(columns); !finished)
        return finished;

    QSqlQuery &references =
        m_connection.prepared(QStringLiteral("SELECT t.name, f.\"table\" FROM main.sqlite_schema t, "
                                             "pragma_foreign_key_list(t.name) f WHERE t.type = 'table'"));
    if (auto ran = m_connection.run(references); !ran)
        return ran;
    QList<std::pair<QString, QString>> pairs;
    while (references.next())
        pairs.append({references.value(0).toString(), references.value(1).toString()});
    if (auto finished = m_connection.finish(references); !finished)
        return finished;
    // At most as many rounds as tables; tables that refer to each other in a ring are left as they come.
    for (qsizetype round = 0; round < m_tables.size(); ++round) {
        for (const auto &[child, parent] : pairs) {
            if (child != parent)
                m_tables[child].depth = std::max(m_tables[child].depth, m_tables[parent].depth + 1);
        }
    }
    return Done{};
}

Result<std::optional<QJsonObject>> RowWriter::current(const QString &table, qint64 id) {
    const QStringList &columns = m_tables[table].columns;
    QString list = QStringLiteral("id");
    for (const QString &column : columns)
        list += QLatin1Char(',') + quoted(column);
    QSqlQuery &query =
        m_connection.prepared(QStringLiteral("SELECT %1 FROM main.%2 WHERE id = ?").arg(list, quoted(table)));
    query.addBindValue(id);
    if (auto ran = m_connection.run(query); !ran)
        return ran.error();
    std::optional<QJsonObject> row;
    if (query.next()) {
        row.emplace();
        for (int i = 0; i < columns.size(); ++i)
            row->insert(columns[i], toJson(query.value(i + 1)));
    }
    if (auto finished = m_connection.finish(query); !finished)
        return finished.error();
    return row;
}

Result<bool> RowWriter::fits(const RowChange &change) {
    if (auto read = readSchema(); !read)
        return read.error();
    if (!m_tables.contains(change.table))
        return false;
    auto row = current(change.table, change.id);
    if (!row)
        return row.error();
    if (change.op == Op::Insert || !*row)
        return (change.op == Op::Insert) == !*row;
    for (auto it = change.data.begin(); it != change.data.end(); ++it) {
        const QJsonValue expected = change.op == Op::Update ? it->toArray()[0] : *it;
        if ((*row)->contains(it.key()) && (*row)->value(it.key()) != expected)
            return false;
    }
    return true;
}

Status RowWriter::write(QList<RowChange> changes) {
    if (auto read = readSchema(); !read)
        return read;
    const auto rank = [this](const RowChange &change) {
        const int depth = m_tables.value(change.table).depth;
        switch (change.op) {
        case Op::Delete:
            return std::pair(0, -depth);
        case Op::Insert:
            return std::pair(1, depth);
        default:
            return std::pair(2, 0);
        }
    };
    std::stable_sort(changes.begin(), changes.end(),
                     [&rank](const RowChange &a, const RowChange &b) { return rank(a) < rank(b); });
    for (const RowChange &change : std::as_const(changes)) {
        if (auto written = writeOne(change); !written)
            return written;
    }
    return Done{};
}

Status RowWriter::writeOne(const RowChange &change) {
    const QString table = QLatin1String("main.") + quoted(change.table);
    if (change.op == Op::Delete)
        return m_connection.execute(QStringLiteral("DELETE FROM %1 WHERE id = ?").arg(table), {change.id});
    const bool inserting = change.op == Op::Insert;
    QString names, marks, sets;
    QVariantList binds;
    if (inserting)
        binds.append(change.id);
    for (auto it = change.data.begin(); it != change.data.end(); ++it) {
        if (!m_tables[change.table].columns.contains(it.key()))
            continue;
        names += QLatin1Char(',') + quoted(it.key());
        marks += QLatin1String(",?");
        sets += (sets.isEmpty() ? QLatin1String("") : QLatin1String(",")) + quoted(it.key()) +
                QLatin1String("=?");
        binds.append(toVariant(inserting ? *it : it->toArray()[1]));
    }
    if (inserting)
        return m_connection.execute(
            QStringLiteral("INSERT INTO %1(id%2) VALUES(?%3)").arg(table, names, marks), binds);
    if (sets.isEmpty())
        return Done{};
    binds.append(change.id);
    return m_connection.execute(QStringLiteral("UPDATE %1 SET %2 WHERE id = ?").arg(table, sets), binds);
}

} // namespace aarring
