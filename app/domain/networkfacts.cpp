#include "domain/networkfacts.h"

namespace aarring {

namespace {

bool hasRepresentative(const Seat &seat, const NetworkFacts &facts, QDate day) {
    for (const Appointment &a : facts.appointments)
        if (a.seat == seat.id && a.role == SeatRole::Representative && a.period.contains(day))
            return true;
    return false;
}

bool isNetwork(Id body, const NetworkFacts &facts) {
    const Body *found = find(facts.bodies, body);
    return found && found->kind == BodyKind::Network;
}

void addOnce(QList<Id> &persons, Id person) {
    if (!persons.contains(person))
        persons.append(person);
}

} // namespace

QList<Id> membersOf(const Body &body, const NetworkFacts &facts, QDate day) {
    QList<Id> persons;
    if (body.officersBelong) {
        for (const Office &office : facts.offices) {
            if (office.kind == OfficeKind::Other || !isNetwork(office.body, facts))
                continue;
            if (const auto term = termOn(office, facts, day))
                addOnce(persons, term->person);
        }
    }
    for (const Seat &seat : facts.seats) {
        if (seat.body != body.id || !seat.valid.contains(day))
            continue;
        for (const Appointment &a : facts.appointments)
            if (a.seat == seat.id && a.role == SeatRole::Representative && a.period.contains(day))
                addOnce(persons, a.person);
    }
    for (const BodyMembership &m : facts.memberships)
        if (m.body == body.id && m.period.contains(day))
            addOnce(persons, m.person);
    return persons;
}

QList<Id> vacantSeats(const NetworkFacts &facts, QDate day) {
    QList<Id> seats;
    for (const Seat &seat : facts.seats)
        if (seat.valid.contains(day) && !hasRepresentative(seat, facts, day))
            seats.append(seat.id);
    return seats;
}

std::optional<Term> termOn(const Office &office, const NetworkFacts &facts, QDate day) {
    std::optional<Term> latest;
    for (const Term &term : facts.terms) {
        if (term.office != office.id)
            continue;
        if (term.period.contains(day))
            return term;
        const bool begun = !term.period.from.isValid() || term.period.from <= day;
        if (begun && (!latest || latest->period.to < term.period.to))
            latest = term;
    }
    return office.sitsUntilReplaced ? latest : std::nullopt;
}

QList<Term> termsEndingSoon(const NetworkFacts &facts, QDate day, int days) {
    QList<Term> ending;
    for (const Term &term : facts.terms) {
        if (!term.period.to.isValid() || term.period.to < day || term.period.to > day.addDays(days))
            continue;
        const bool succeeded = std::any_of(facts.terms.begin(), facts.terms.end(), [&](const Term &other) {
            return other.office == term.office && other.period.from > term.period.to;
        });
        if (!succeeded)
            ending.append(term);
    }
    return ending;
}

} // namespace aarring
