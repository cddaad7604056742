#include "actions/queries.h"
#include "base/formats.h"

#include <algorithm>

namespace aarring {

Queries::Queries(Connection &connection, const Clock &clock)
    : m_connection(connection), m_store(connection), m_log(connection, clock, QString()), m_clock(clock) {
    const auto networks = read<Network>();
    if (!networks.isEmpty())
        m_network = networks.first();
    m_facts = {read<Institution>(),    read<Person>(), read<Body>(), read<Seat>(),    read<Appointment>(),
               read<BodyMembership>(), read<Office>(), read<Term>(), read<Meeting>(), read<MandateVersion>()};
    m_rules = read<Rule>();
    m_budgets = read<Budget>();
}

Queries::~Queries() = default;

QDate Queries::today() const { return m_clock.today(); }

template<class T>
QList<T> Queries::read(const QString &where, const QVariantList &binds) const {
    auto rows = m_store.all<T>(where, binds);
    if (!rows) {
        emit const_cast<Queries *>(this)->failed(rows.error().text());
        return {};
    }
    return *rows;
}

template<class T>
const T *Queries::find(const QList<T> &list, Id id) const {
    // The place is remembered and checked: rows move when others come and go.
    const auto known = m_index.constFind(id);
    if (known != m_index.cend() && *known < list.size() && list.at(*known).id == id)
        return &list.at(*known);
    for (qsizetype i = 0; i < list.size(); ++i)
        m_index.insert(list.at(i).id, i);
    const auto found = m_index.constFind(id);
    return found != m_index.cend() && *found < list.size() && list.at(*found).id == id ? &list.at(*found)
                                                                                       : nullptr;
}

const Institution *Queries::institution(Id id) const { return find(m_facts.institutions, id); }
const Person *Queries::person(Id id) const { return find(m_facts.persons, id); }
const Body *Queries::body(Id id) const { return find(m_facts.bodies, id); }
const Seat *Queries::seat(Id id) const { return find(m_facts.seats, id); }
const Appointment *Queries::appointment(Id id) const { return find(m_facts.appointments, id); }
const Office *Queries::office(Id id) const { return find(m_facts.offices, id); }
const Term *Queries::term(Id id) const { return find(m_facts.terms, id); }
const BodyMembership *Queries::membership(Id id) const { return find(m_facts.memberships, id); }
const Meeting *Queries::meeting(Id id) const { return find(m_facts.meetings, id); }
const MandateVersion *Queries::mandate(Id id) const { return find(m_facts.mandates, id); }
const Budget *Queries::budget(Id id) const { return find(m_budgets, id); }

Id Queries::networkBody() const {
    for (const Body &body : m_facts.bodies)
        if (body.kind == BodyKind::Network)
            return body.id;
    return 0;
}

const MandateVersion *Queries::currentMandate() const {
    return m_facts.mandates.isEmpty() ? nullptr : &m_facts.mandates.last();
}

const MandateVersion *Queries::approvedMandate() const {
    for (auto it = m_facts.mandates.crbegin(); it != m_facts.mandates.crend(); ++it)
        if (it->state == MandateState::Approved)
            return &*it;
    return nullptr;
}

QList<MandateBlock> Queries::mandateText(Id version) const {
    return read<MandateBlock>(QStringLiteral("version = ?"), {version});
}

QList<AgendaItem> Queries::agenda(Id meeting) const {
    return read<AgendaItem>(QStringLiteral("meeting = ?"), {meeting});
}

int Queries::businessItemsBefore(const Meeting &meeting) const {
    if (m_network.country == QLatin1String("DK") || !meeting.date.isValid())
        return 0;
    const auto count = m_connection.value(
        QStringLiteral(
            "SELECT count(*) FROM agenda_item AS item JOIN meeting ON meeting.id = item.meeting "
            "WHERE meeting.body = ? AND meeting.id <> ? AND meeting.date >= ? "
            "AND (meeting.date < ? OR (meeting.date = ? AND coalesce(meeting.start_time, '') < ?)) "
            "AND meeting.state NOT IN ('postponed', 'cancelled') "
            "AND item.kind NOT IN ('break', 'lunch')"),
        {meeting.body, meeting.id,
         QStringLiteral("%1-01-01").arg(meeting.date.year(), 4, 10, QLatin1Char('0')), isoDate(meeting.date),
         isoDate(meeting.date),
         meeting.start.isValid() ? meeting.start.toString(QStringLiteral("HH:mm")) : QStringLiteral("")});
    return count ? count->toInt() : 0;
}

QList<BudgetLine> Queries::budgetLines(Id budget) const {
    return read<BudgetLine>(QStringLiteral("budget = ?"), {budget});
}

QList<Finding> Queries::check(QDate day, Language language) const {
    return checkMandate(m_rules, m_facts, day, language);
}

template<class T>
void Queries::reload(QList<T> &list, const ChangeSet &changes, bool positioned) {
    const QString table = QLatin1String(mappingOf<T>().table);
    const auto touched = changes.rows.constFind(table);
    if (touched == changes.rows.cend())
        return;
    // Reading the whole table is simplest; it is too slow only for the few tables that can hold thousands of
    // rows, and these do not depend on their order.
    constexpr qsizetype few = 50;
    if (positioned || touched->size() > few || list.size() < 200) {
        list = read<T>();
        return;
    }
    for (const Id id : *touched) {
        const auto row = read<T>(QStringLiteral("id = ?"), {id});
        const T *known = find(list, id);
        if (known && row.isEmpty())
            list.removeAt(known - list.constData());
        else if (known)
            list[known - list.constData()] = row.first();
        else if (!row.isEmpty())
            list.append(row.first());
    }
}

void Queries::follow(const ChangeSet &changes) {
    if (changes.touches("network"))
        if (const auto networks = read<Network>(); !networks.isEmpty())
            m_network = networks.first();
    reload(m_facts.institutions, changes, false);
    reload(m_facts.persons, changes, false);
    reload(m_facts.bodies, changes, true);
    reload(m_facts.seats, changes, false);
    reload(m_facts.appointments, changes, false);
    reload(m_facts.memberships, changes, false);
    reload(m_facts.offices, changes, true);
    reload(m_facts.terms, changes, false);
    reload(m_facts.meetings, changes, true);
    reload(m_facts.mandates, changes, true);
    reload(m_rules, changes, true);
    reload(m_budgets, changes, true);
    m_searchEntries.clear();
}

} // namespace aarring
