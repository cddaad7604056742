#include "storage/store.h"

#include "storage/blobs.h"

#include <QCoreApplication>

namespace aarring {

namespace {

template<class T>
QString columnList(const Mapping<T> &m) {
    QString list;
    for (const MappedColumn<T> &c : m.columns)
        list += QLatin1String(", ") + QLatin1String(c.name);
    return list;
}

template<class T>
T fromRow(const Mapping<T> &m, const RowReader &row) {
    T value;
    value.id = row.value(0).integer();
    int i = 1;
    for (const MappedColumn<T> &c : m.columns)
        c.set(value, row.value(i++));
    return value;
}

/// "SELECT id, … FROM table"; made once per kind because lists are read often.
template<class T>
const QString &selectText() {
    static const QString text = QStringLiteral("SELECT id") + columnList(mappingOf<T>()) +
                                QStringLiteral(" FROM ") + QLatin1String(mappingOf<T>().table);
    return text;
}

Error notInTheFile() {
    return {Error::Kind::NotFound,
            QCoreApplication::translate("Storage", "This is no longer in the file"),
            {},
            QCoreApplication::translate("Storage", "It may have been removed or undone; look in History")};
}

template<class T>
const QString &upsertText() {
    static const QString text = [] {
        const Mapping<T> &m = mappingOf<T>();
        QString marks, sets;
        for (const MappedColumn<T> &c : m.columns) {
            marks += QLatin1String(", ?");
            sets += (sets.isEmpty() ? QLatin1String("") : QLatin1String(", ")) + QLatin1String(c.name) +
                    QLatin1String(" = excluded.") + QLatin1String(c.name);
        }
        return QString(QLatin1String("INSERT INTO ") + QLatin1String(m.table) + QLatin1String("(id") +
                       columnList(m) + QLatin1String(") VALUES (?") + marks +
                       QLatin1String(") ON CONFLICT(id) DO UPDATE SET ") + sets);
    }();
    return text;
}

} // namespace

template<class T>
Result<QList<T>> Store::all(const QString &where, const QVariantList &binds) const {
    const Mapping<T> &m = mappingOf<T>();
    QString sql = selectText<T>();
    if (!where.isEmpty())
        sql += QLatin1String(" WHERE ") + where;
    sql += QLatin1String(" ORDER BY ") + QLatin1String(m.order);
    auto statement = m_connection.reading(sql);
    if (!statement)
        return statement.error();
    RowReader reader(*statement);
    if (auto bound = reader.bind(binds); !bound)
        return bound.error();
    QList<T> values;
    while (reader.next())
        values.append(fromRow(m, reader));
    if (auto finished = reader.finish(); !finished)
        return finished.error();
    return values;
}

template<class T>
Result<T> Store::load(Id id) const {
    auto found = all<T>(QStringLiteral("id = ?"), {id});
    if (!found)
        return found.error();
    if (found->isEmpty())
        return notInTheFile();
    return found->first();
}

template<class T>
Status Store::save(T &value) {
    const Id before = value.id;
    if (!value.id)
        value.id = newId();
    QSqlQuery &query = m_connection.prepared(upsertText<T>());
    query.addBindValue(value.id);
    for (const MappedColumn<T> &c : mappingOf<T>().columns)
        query.addBindValue(c.get(value));
    Status ran = m_connection.run(query);
    if (!ran)
        value.id = before;
    return ran;
}

template<class T>
Status Store::remove(Id id) {
    return m_connection.execute(QLatin1String("DELETE FROM ") + QLatin1String(mappingOf<T>().table) +
                                    QLatin1String(" WHERE id = ?"),
                                {id});
}

Result<QString> Store::putBlob(const QByteArray &bytes) { return aarring::putBlob(m_connection, bytes); }

Result<QByteArray> Store::blob(const QString &sha256) const { return aarring::blob(m_connection, sha256); }

#define AARRING_STORED(T)                                                                                    \
    template Result<T> Store::load<T>(Id) const;                                                             \
    template Result<QList<T>> Store::all<T>(const QString &, const QVariantList &) const;                    \
    template Status Store::save<T>(T &);                                                                     \
    template Status Store::remove<T>(Id);

AARRING_STORED(Network)
AARRING_STORED(Institution)
AARRING_STORED(Person)
AARRING_STORED(Body)
AARRING_STORED(BodyMembership)
AARRING_STORED(Seat)
AARRING_STORED(Appointment)
AARRING_STORED(Office)
AARRING_STORED(Term)
AARRING_STORED(MandateVersion)
AARRING_STORED(MandateBlock)
AARRING_STORED(MandateEvent)
AARRING_STORED(Rule)
AARRING_STORED(Meeting)
AARRING_STORED(AgendaItem)
AARRING_STORED(Budget)
AARRING_STORED(BudgetLine)
AARRING_STORED(SpellingWord)
AARRING_STORED(Attachment)
AARRING_STORED(StandardText)
AARRING_STORED(RuleAnswer)
AARRING_STORED(QuietPeriod)
AARRING_STORED(DayOverride)
AARRING_STORED(YearEntry)
AARRING_STORED(Participant)
AARRING_STORED(FollowUp)
AARRING_STORED(Candidate)
AARRING_STORED(Project)
AARRING_STORED(ProjectPartner)
AARRING_STORED(Objective)
AARRING_STORED(BudgetEntry)
AARRING_STORED(Grant)
AARRING_STORED(Instalment)
AARRING_STORED(SharePlan)
AARRING_STORED(Share)
AARRING_STORED(ActionPlan)
AARRING_STORED(PriorityArea)
AARRING_STORED(Goal)
AARRING_STORED(Measure)
AARRING_STORED(Report)
AARRING_STORED(ReportPart)
AARRING_STORED(Resource)
#undef AARRING_STORED

} // namespace aarring
