#pragma once

#include "actions/templatefiller.h"
#include "actions/templates.h"
#include "domain/names.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>

namespace aarring {

/// Writes one template into an empty file. Rows name each other by "key".
class TemplateFiller {
public:
    TemplateFiller(Store &store, QJsonObject root, QDate today) : m_store(store), m_root(std::move(root)) {
        if (const int year = m_root.value(QLatin1String("year")).toInt(); year && today.isValid())
            m_years = today.year() - year;
    }

    Status fill();

private:
    static QString text(const QJsonObject &o, const char *key) {
        return o.value(QLatin1String(key)).toString();
    }

    QJsonArray list(const char *key) const { return m_root.value(QLatin1String(key)).toArray(); }

    /// The same weekday in the wanted year, as near as can be.
    QDate date(const QJsonObject &o, const char *key) const;
    DateRange range(const QJsonObject &o) const { return {date(o, "from"), date(o, "to")}; }

    template<class E>
    E kind(const QJsonObject &o, const char *key, E otherwise) {
        const QString name = text(o, key);
        if (name.isEmpty())
            return otherwise;
        const auto value = fromName<E>(name);
        if (!value)
            m_unknown = name;
        return value.value_or(otherwise);
    }

    /// The row that the template calls so.
    Id named(const char *table, const QString &name);
    Id key(const QJsonObject &o, const char *of) { return named(of, text(o, of)); }
    Id key(const QJsonObject &o, const char *role, const char *of) { return named(of, text(o, role)); }
    Id person(const QJsonObject &o, const char *role) { return named("person", text(o, role)); }

    template<class T>
    Status save(T &value, const char *table, const QJsonObject &o) {
        if (!m_unknown.isEmpty())
            return Error{Error::Kind::Internal,
                         QCoreApplication::translate("Actions", "The template is not well-formed"),
                         m_unknown,
                         {}};
        Status saved = m_store.save(value);
        if (const QString name = text(o, "key"); saved && !name.isEmpty())
            m_keys.insert(QLatin1String(table) + QLatin1Char('/') + name, value.id);
        return saved;
    }

    template<class Make>
    Status each(const char *listName, const char *table, Make make) {
        double position = 0;
        for (const QJsonValue &v : list(listName)) {
            const QJsonObject o = v.toObject();
            auto value = make(o, ++position);
            if (Status saved = save(value, table, o); !saved)
                return saved;
        }
        return Done{};
    }

    Status network();
    Status institutions();
    Status bodies();
    Status seats();
    Status offices();
    MandateVersion version(const QJsonObject &o);
    /// With its events and its text, which it gives back as it was written.
    Result<QList<MandateBlock>> write(MandateVersion v, const QJsonObject &o);
    Status mandate();
    Status rules();
    Status persons();
    Status appointments();
    QTime time(const QJsonObject &o, const char *key) const;
    static QJsonArray listIn(const QJsonObject &o, const char *key) {
        return o.value(QLatin1String(key)).toArray();
    }

    Status meetings();
    /// Minutes are approved at a later meeting, which is there only now.
    Status approvals();
    Status agenda(Id meeting, Id parent, const QJsonArray &entries);
    Status followUps(Id item, const QJsonArray &entries);
    Status candidates(Id item, const QJsonArray &entries);
    /// "attendance" lists members by what became of them; substitutes and guests are entries of their own.
    Status participants(Id meeting, const QJsonObject &o);
    Status entries();
    Status resources();
    Status terms();
    Status memberships();
    Status projects();
    Status partsOf(Id project, const QJsonObject &o);
    Status budgets();
    Status book(Id line, const QJsonObject &o);
    Status shares(const Budget &budget, const QJsonObject &o);
    Status grants();
    Status actionPlans();
    /// `of` names the goal or the project.
    Status measures(const Measure &of, const QJsonObject &o);
    static qint64 kroner(const QJsonObject &o, const char *key) {
        return o.value(QLatin1String(key)).toInteger() * 100;
    }

    Store &m_store;
    QJsonObject m_root;
    int m_years = 0;
    QHash<QString, Id> m_keys; ///< "person/ingrid" → key of the row
    QHash<Id, QString> m_clauseTexts;
    QString m_unknown; ///< a name in the template that nothing answers to
};

} // namespace aarring
