#include "domain/reportfacts/fact.h"

#include "domain/names.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace aarring {

namespace {

QLatin1String name(const char *text) { return QLatin1String(text); }

void writeSource(QJsonObject &object, const FactSource &source) {
    if (source.place == Place::None)
        return;
    object.insert(name("place"), nameOf(source.place));
    if (source.id)
        object.insert(name("id"), source.id);
}

FactSource readSource(const QJsonObject &object) {
    return {fromName<Place>(object.value(name("place")).toString()).value_or(Place::None),
            object.value(name("id")).toInteger()};
}

QJsonObject written(const FactRow &row) {
    QJsonObject object{{name("cells"), QJsonArray::fromStringList(row.cells)}};
    if (row.isSum)
        object.insert(name("sum"), true);
    writeSource(object, row.source);
    return object;
}

QJsonObject written(const Fact &fact) {
    QJsonObject object;
    if (!fact.text.isEmpty())
        object.insert(name("text"), fact.text);
    writeSource(object, fact.source);
    if (!fact.isTable())
        return object;
    QJsonArray columns, rows;
    for (const FactColumn &column : fact.columns)
        columns.append(QJsonObject{{name("header"), column.header},
                                   {name("share"), column.share},
                                   {name("number"), column.isNumber}});
    for (const FactRow &row : fact.rows)
        rows.append(written(row));
    object.insert(name("columns"), columns);
    object.insert(name("rows"), rows);
    return object;
}

FactRow readRow(const QJsonObject &object) {
    FactRow row;
    for (const QJsonValue &cell : object.value(name("cells")).toArray())
        row.cells.append(cell.toString());
    row.source = readSource(object);
    row.isSum = object.value(name("sum")).toBool();
    return row;
}

Fact readFact(const QJsonObject &object) {
    Fact fact{object.value(name("text")).toString(), readSource(object)};
    for (const QJsonValue &value : object.value(name("columns")).toArray()) {
        const QJsonObject column = value.toObject();
        fact.columns.append({column.value(name("header")).toString(), column.value(name("share")).toDouble(1),
                             column.value(name("number")).toBool()});
    }
    for (const QJsonValue &row : object.value(name("rows")).toArray())
        fact.rows.append(readRow(row.toObject()));
    return fact;
}

} // namespace

QString writtenFacts(const QList<Fact> &facts) {
    if (facts.isEmpty())
        return {};
    QJsonArray all;
    for (const Fact &fact : facts)
        all.append(written(fact));
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

QList<Fact> readFacts(const QString &text) {
    QList<Fact> facts;
    for (const QJsonValue &value : QJsonDocument::fromJson(text.toUtf8()).array())
        if (const Fact fact = readFact(value.toObject()); !fact.text.isEmpty() || fact.isTable())
            facts.append(fact);
    return facts;
}

QStringList linesOf(const QList<Fact> &facts) {
    QStringList lines;
    for (const Fact &fact : facts) {
        if (!fact.text.isEmpty())
            lines.append(fact.text);
        for (const FactRow &row : fact.rows) {
            QStringList cells = row.cells;
            cells.removeAll(QString());
            lines.append(cells.join(QStringLiteral(" · ")));
        }
    }
    return lines;
}

FactChanges changesBetween(const QList<Fact> &before, const QList<Fact> &now) {
    FactChanges changes;
    changes.gone = linesOf(before);
    for (const QString &line : linesOf(now))
        if (!changes.gone.removeOne(line))
            changes.added.append(line);
    return changes;
}

} // namespace aarring
