#include "storage/rowhistory.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace aarring {

namespace {

QDateTime timeFrom(const QString &text) { return QDateTime::fromString(text, Qt::ISODateWithMs); }

Result<CommandCount> counted(Connection &connection, const QString &where, const QVariantList &binds) {
    const auto statement =
        connection.reading(QStringLiteral("SELECT count(*), min(at), max(at) FROM command WHERE ") + where);
    if (!statement)
        return statement.error();
    RowReader rows(*statement);
    if (auto bound = rows.bind(binds); !bound)
        return bound.error();
    CommandCount count;
    if (rows.next())
        count = {int(rows.value(0).integer()), timeFrom(rows.value(1).text()),
                 timeFrom(rows.value(2).text())};
    if (auto finished = rows.finish(); !finished)
        return finished.error();
    return count;
}

} // namespace

Result<QList<FieldChange>> changesOfRow(Connection &connection, const QString &table, qint64 id) {
    const auto statement = connection.reading(
        QStringLiteral("SELECT uid, at, op, data FROM change JOIN command ON command.seq = change.command "
                       "WHERE table_name = ? AND row_id = ? ORDER BY change.id"));
    if (!statement)
        return statement.error();
    RowReader rows(*statement);
    if (auto bound = rows.bind({table, id}); !bound)
        return bound.error();
    QList<FieldChange> changes;
    while (rows.next()) {
        const bool isGone = rows.value(2).text() == QLatin1String("delete");
        const QJsonObject data = QJsonDocument::fromJson(rows.value(3).utf8().toByteArray()).object();
        for (auto field = data.begin(); field != data.end(); ++field) {
            FieldChange change{rows.value(0).text(), timeFrom(rows.value(1).text()), field.key(),
                               QJsonValue::Undefined, QJsonValue::Undefined};
            if (field.value().isArray()) {
                change.before = field.value().toArray().at(0);
                change.after = field.value().toArray().at(1);
            } else {
                (isGone ? change.before : change.after) = field.value();
            }
            changes += change;
        }
    }
    if (auto finished = rows.finish(); !finished)
        return finished.error();
    return changes;
}

Result<CommandCount> commandsOfRow(Connection &connection, const QString &table, qint64 id) {
    return counted(connection,
                   QStringLiteral("seq IN (SELECT command FROM change WHERE table_name = ? AND row_id = ?)"),
                   {table, id});
}

Result<CommandCount> commandsNaming(Connection &connection, const QString &table, qint64 id,
                                    const QStringList &texts) {
    QString inData = QStringLiteral("instr(data, ?)"), inSubject = QStringLiteral("0");
    QVariantList data{QString::number(id)}, subjects;
    for (const QString &text : texts) {
        inData += QStringLiteral(" OR instr(data, ?)");
        data += text;
        inSubject += QStringLiteral(" OR instr(subject, ?)");
        subjects += text;
    }
    return counted(
        connection,
        QStringLiteral("seq NOT IN (SELECT command FROM change WHERE table_name = ? AND row_id = ?) "
                       "AND (%1 OR seq IN (SELECT command FROM change WHERE %2))")
            .arg(inSubject, inData),
        QVariantList{table, id} + subjects + data);
}

Result<CommandCount> commandsBy(Connection &connection, const QString &author) {
    return counted(connection, QStringLiteral("author = ?"), {author});
}

} // namespace aarring
