#include "actions/templatefiller_p.h"

#include <QFile>

namespace aarring {

Result<QByteArray> templateFile(const QString &name) {
    QFile file(QStringLiteral(":/templates/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Internal, QCoreApplication::translate("Actions", "A template is missing"),
                     name, QCoreApplication::translate("Actions", "Install Årring again")};
    return file.readAll();
}

Status TemplateFiller::fill() {
    using Step = Status (TemplateFiller::*)();
    for (const Step step :
         {&TemplateFiller::network, &TemplateFiller::institutions, &TemplateFiller::bodies,
          &TemplateFiller::seats, &TemplateFiller::offices, &TemplateFiller::mandate, &TemplateFiller::rules,
          &TemplateFiller::persons, &TemplateFiller::appointments, &TemplateFiller::meetings,
          &TemplateFiller::terms, &TemplateFiller::memberships, &TemplateFiller::projects,
          &TemplateFiller::budgets, &TemplateFiller::grants, &TemplateFiller::entries,
          &TemplateFiller::actionPlans, &TemplateFiller::resources})
        if (Status done = (this->*step)(); !done)
            return done;
    return Done{};
}

QDate TemplateFiller::date(const QJsonObject &o, const char *key) const {
    const QDate written = QDate::fromString(text(o, key), Qt::ISODate);
    if (!written.isValid() || m_years == 0)
        return written;
    const qint64 days = written.daysTo(written.addYears(m_years));
    return written.addDays(qRound(days / 7.0) * 7);
}

Id TemplateFiller::named(const char *table, const QString &name) {
    if (name.isEmpty())
        return 0;
    const QString whole = QLatin1String(table) + QLatin1Char('/') + name;
    if (!m_keys.contains(whole))
        m_unknown = name;
    return m_keys.value(whole);
}

Status TemplateFiller::network() {
    const QJsonObject o = m_root.value(QLatin1String("network")).toObject();
    Network n;
    n.name = text(o, "name");
    n.shortName = text(o, "shortName");
    n.country = text(o, "country");
    n.language = languageFromCode(text(o, "language")).value_or(Language::English);
    n.currency = text(o, "currency");
    n.owner = text(o, "owner");
    for (QuietPeriod period : usualQuietPeriods(n.country))
        if (Status saved = m_store.save(period); !saved)
            return saved;
    return save(n, "network", o);
}

Status TemplateFiller::institutions() {
    return each("institutions", "institution", [this](const QJsonObject &o, double) {
        Institution i;
        i.name = text(o, "name");
        i.shortName = text(o, "shortName");
        i.area = text(o, "area");
        i.kind = kind(o, "kind", InstitutionKind::Other);
        i.valid = range(o);
        i.successor = key(o, "successor", "institution");
        i.note = text(o, "note");
        return i;
    });
}

Status TemplateFiller::bodies() {
    return each("bodies", "body", [this](const QJsonObject &o, double position) {
        Body b;
        b.name = text(o, "name");
        b.kind = kind(o, "kind", BodyKind::WorkingGroup);
        b.minSize = o.value(QLatin1String("minSize")).toInt();
        b.maxSize = o.value(QLatin1String("maxSize")).toInt();
        b.officersBelong = o.value(QLatin1String("officersBelong")).toBool();
        b.valid = range(o);
        b.position = position;
        return b;
    });
}

Status TemplateFiller::seats() {
    return each("seats", "seat", [this](const QJsonObject &o, double position) {
        Seat s;
        s.body = key(o, "body");
        s.institution = key(o, "institution");
        s.askedOn = date(o, "askedOn");
        s.valid = range(o);
        s.position = position;
        return s;
    });
}

Status TemplateFiller::offices() {
    return each("offices", "office", [this](const QJsonObject &o, double position) {
        Office f;
        f.body = key(o, "body");
        f.kind = kind(o, "kind", OfficeKind::Other);
        f.title = text(o, "title");
        f.termMonths = o.value(QLatin1String("termMonths")).toInt();
        f.sitsUntilReplaced = o.value(QLatin1String("sitsUntilReplaced")).toBool();
        f.position = position;
        return f;
    });
}

Status TemplateFiller::persons() {
    return each("persons", "person", [this](const QJsonObject &o, double) {
        Person p;
        p.firstName = text(o, "firstName");
        p.lastName = text(o, "lastName");
        p.title = text(o, "title");
        p.institution = key(o, "institution");
        p.email = text(o, "email");
        p.phone = text(o, "phone");
        return p;
    });
}

Status TemplateFiller::appointments() {
    return each("appointments", "appointment", [this](const QJsonObject &o, double) {
        Appointment a;
        a.seat = key(o, "seat");
        a.person = key(o, "person");
        a.role = kind(o, "role", SeatRole::Representative);
        a.period = range(o);
        a.appointedBy = text(o, "appointedBy");
        a.appointedOn = date(o, "appointedOn");
        return a;
    });
}

Status TemplateFiller::terms() {
    return each("terms", "term", [this](const QJsonObject &o, double) {
        Term t;
        t.office = key(o, "office");
        t.person = key(o, "person");
        t.period = range(o);
        t.electedAt = key(o, "meeting");
        t.note = text(o, "note");
        return t;
    });
}

Status TemplateFiller::memberships() {
    return each("memberships", "membership", [this](const QJsonObject &o, double) {
        BodyMembership b;
        b.body = key(o, "body");
        b.person = key(o, "person");
        b.period = range(o);
        b.electedAt = key(o, "meeting");
        b.note = text(o, "note");
        return b;
    });
}

Status fillNetwork(Store &store, const QJsonObject &root, QDate today) {
    return TemplateFiller(store, root, today).fill();
}

} // namespace aarring
