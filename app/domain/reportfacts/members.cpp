#include "base/formats.h"
#include "base/textfold.h"
#include "domain/reportfacts/makers.h"

#include <algorithm>
#include <tuple>

namespace aarring {

using namespace reportfacts;

namespace {

/// Somebody who came or left.
struct Change {
    QDate day;
    QString where;
    QString who;
    QString what;
    FactSource source;
};

class Members {
public:
    explicit Members(const ReportMaterial &material)
        : m_material(material), m_facts(material.facts), m_day(material.day) {}

    QList<Fact> tell() {
        addSeats();
        addOffices();
        addGroups();
        if (!m_told.isEmpty())
            addChanges();
        return m_told;
    }

private:
    QString date(QDate day) const { return shortDate(day, m_material.language()); }

    QString nameOf(Id person) const {
        const Person *found = find(m_facts.persons, person);
        return found ? found->fullName() : QString();
    }

    QString placeOf(Id seat) const {
        const Seat *found = find(m_facts.seats, seat);
        const Institution *institution = found ? find(m_facts.institutions, found->institution) : nullptr;
        return institution ? institution->label() : QString();
    }

    void addSeats() {
        const auto seats = std::count_if(m_facts.seats.begin(), m_facts.seats.end(),
                                         [this](const Seat &seat) { return seat.valid.contains(m_day); });
        if (!seats)
            return;
        const QList<Id> vacant = vacantSeats(m_facts, m_day);
        m_told.append({Words::tr("On %1, %2 of %3 seats were filled.")
                           .arg(date(m_day))
                           .arg(seats - vacant.size())
                           .arg(seats),
                       {Place::Members, 0}});
        QStringList names;
        for (const Id seat : vacant)
            names.append(placeOf(seat));
        std::sort(names.begin(), names.end(),
                  [](const QString &a, const QString &b) { return compareNames(a, b) < 0; });
        if (!names.isEmpty())
            m_told.append({Words::tr("Vacant: %1.", "seats").arg(names.join(QStringLiteral(", "))),
                           {Place::Members, vacant.first()}});
    }

    void addOffices() {
        for (const Office &office : m_facts.offices) {
            const auto term = termOn(office, m_facts, m_day);
            m_told.append({term ? Words::tr("%1: %2, since %3.", "office, person, day")
                                      .arg(office.title, nameOf(term->person), date(term->period.from))
                                : Words::tr("%1: nobody.", "office").arg(office.title),
                           {Place::Terms, office.id}});
        }
    }

    void addGroups() {
        for (const Body &body : m_facts.bodies) {
            if (body.kind == BodyKind::Network || !body.valid.contains(m_day))
                continue;
            const int size = int(membersOf(body, m_facts, m_day).size());
            QString text = Words::tr("%1 had %n member(s).", "a group", size).arg(body.name);
            if (body.minSize && body.maxSize)
                text = Words::tr("%1 had %n member(s); the mandate asks for %2 to %3.", "a group", size)
                           .arg(body.name, QString::number(body.minSize), QString::number(body.maxSize));
            m_told.append({text, {Place::Terms, body.id}});
        }
    }

    void addChange(const DateRange &period, const QString &where, Id person, const QString &came,
                   const QString &left, const FactSource &source) {
        const DateRange span = m_material.span();
        if (period.from.isValid() && span.contains(period.from))
            m_changes.append({period.from, where, nameOf(person), came, source});
        // Who is there for the last time on the last day has not left yet.
        if (period.to.isValid() && span.contains(period.to) && period.to < m_day)
            m_changes.append({period.to, where, nameOf(person), left, source});
    }

    void addChanges() {
        for (const Appointment &a : m_facts.appointments) {
            const bool represents = a.role == SeatRole::Representative;
            addChange(a.period, placeOf(a.seat), a.person,
                      represents ? Words::tr("New representative") : Words::tr("New substitute"),
                      represents ? Words::tr("Representative left") : Words::tr("Substitute left"),
                      {Place::Members, a.seat});
        }
        for (const Term &t : m_facts.terms)
            if (const Office *office = find(m_facts.offices, t.office))
                addChange(t.period, {}, t.person, Words::tr("New: %1", "an office").arg(office->title),
                          Words::tr("Until then: %1", "an office").arg(office->title),
                          {Place::Terms, office->id});
        for (const BodyMembership &m : m_facts.memberships)
            if (const Body *body = find(m_facts.bodies, m.body))
                addChange(m.period, body->name, m.person, Words::tr("New member"), Words::tr("Member left"),
                          {Place::Terms, m.person});
        if (m_changes.isEmpty()) {
            m_told.append({Words::tr("Nobody joined or left in the period."), {Place::Members, 0}});
            return;
        }
        std::stable_sort(m_changes.begin(), m_changes.end(), [](const Change &a, const Change &b) {
            if (a.day != b.day)
                return a.day < b.day;
            return std::tuple(compareNames(a.where, b.where), compareNames(a.who, b.who)) < std::tuple(0, 0);
        });
        Fact table;
        table.columns = {{Words::tr("Day"), 1},
                         {Words::tr("Who"), 1.8},
                         {Words::tr("From", "an institution or a group"), 1.6},
                         {Words::tr("Change"), 1.9}};
        for (const Change &change : m_changes)
            table.rows.append({{date(change.day), change.who, change.where, change.what}, change.source});
        m_told.append(table);
    }

    const ReportMaterial &m_material;
    const NetworkFacts &m_facts;
    QDate m_day;
    QList<Fact> m_told;
    QList<Change> m_changes;
};

} // namespace

QList<Fact> membersFacts(const ReportMaterial &material) { return Members(material).tell(); }

} // namespace aarring
