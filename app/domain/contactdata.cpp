#include "domain/contactdata.h"

#include "base/textfold.h"

#include <algorithm>

namespace aarring {

namespace {

/// The earlier end of two spans.
QDate endOf(const DateRange &one, const DateRange &other) {
    if (!one.to.isValid() || !other.to.isValid())
        return one.to.isValid() ? one.to : other.to;
    return std::min(one.to, other.to);
}

template<class T>
QHash<Id, DateRange> spansOf(const QList<T> &values) {
    QHash<Id, DateRange> spans;
    for (const T &value : values)
        spans.insert(value.id, value.valid);
    return spans;
}

} // namespace

bool hasContactData(const Person &person) { return !person.email.isEmpty() || !person.phone.isEmpty(); }

ProjectContacts::ProjectContacts(const QList<Person> &persons) {
    const auto add = [](QHash<QString, const Person *> &known, const QString &text, const Person &person) {
        const QString key = text.toCaseFolded();
        known.insert(key, known.contains(key) ? nullptr : &person);
    };
    for (const Person &person : persons) {
        add(m_byName, person.fullName(), person);
        if (!person.email.isEmpty())
            add(m_byEmail, person.email, person);
    }
}

const Person *ProjectContacts::of(const Project &project) const {
    const Person *named = m_byName.value(project.contactName.simplified().toCaseFolded());
    return named ? named : m_byEmail.value(project.contactEmail.trimmed().toCaseFolded());
}

ContactNeed::ContactNeed(const NetworkFacts &facts, QDate today) : m_today(today) {
    const auto add = [this](Id person, QDate last) {
        if (!last.isValid() || last >= m_today)
            m_holding.insert(person);
        else if (QDate &known = m_lastDays[person]; !known.isValid() || known < last)
            known = last;
    };
    // Whatever ends with its seat or body need not have an end of its own.
    const QHash<Id, DateRange> seats = spansOf(facts.seats), bodies = spansOf(facts.bodies);
    for (const Appointment &appointment : facts.appointments)
        add(appointment.person, endOf(appointment.period, seats.value(appointment.seat)));
    for (const BodyMembership &membership : facts.memberships)
        add(membership.person, endOf(membership.period, bodies.value(membership.body)));
    QHash<Id, DateRange> offices;
    for (const Office &office : facts.offices) {
        offices.insert(office.id, bodies.value(office.body));
        // Who sits until replaced may do so long after the term.
        if (const auto term = termOn(office, facts, today); term && bodies.value(office.body).contains(today))
            m_holding.insert(term->person);
    }
    for (const Term &term : facts.terms)
        add(term.person, endOf(term.period, offices.value(term.office)));
    const auto isOpenProject = [](const Project &project) { return isOpen(project.state); };
    if (std::none_of(facts.projects.begin(), facts.projects.end(), isOpenProject))
        return;
    const ProjectContacts contacts(facts.persons);
    for (const Project &project : facts.projects)
        if (const Person *contact = isOpenProject(project) ? contacts.of(project) : nullptr)
            m_projects.insert(contact->id, &project);
}

QDate ContactNeed::lastDay(Id person) const {
    return m_holding.contains(person) ? QDate() : m_lastDays.value(person);
}

bool ContactNeed::isOverdue(Id person) const {
    const QDate last = lastDay(person);
    return last.isValid() && !isNeeded(person) && last.addMonths(contactMonths) < m_today;
}

QList<FormerContact> formerContacts(const NetworkFacts &facts, QDate today) {
    const ContactNeed need(facts, today);
    QList<FormerContact> former;
    for (const Person &person : facts.persons)
        if (hasContactData(person) && !need.isNeeded(person.id))
            former.append({person.id, person.fullName(), person.institution, need.lastDay(person.id),
                           need.isOverdue(person.id)});
    sortByLastDay(former);
    return former;
}

void sortByLastDay(QList<FormerContact> &former) {
    std::vector<std::pair<QCollatorSortKey, FormerContact>> keyed;
    keyed.reserve(size_t(former.size()));
    for (const FormerContact &contact : std::as_const(former))
        keyed.emplace_back(nameKey(contact.name), contact);
    std::sort(keyed.begin(), keyed.end(), [](const auto &a, const auto &b) {
        const QDate one = a.second.lastDay, other = b.second.lastDay;
        if (one == other)
            return a.first < b.first;
        return one.isValid() && (!other.isValid() || one < other);
    });
    std::transform(keyed.begin(), keyed.end(), former.begin(),
                   [](const auto &contact) { return contact.second; });
}

} // namespace aarring
