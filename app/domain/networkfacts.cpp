#include "domain/networkfacts.h"

#include <QHash>
#include <QSet>

namespace aarring {

namespace {

/// Representatives on the day, by the seat they sit in.
QHash<Id, Id> representatives(const NetworkFacts &facts, QDate day) {
    QHash<Id, Id> bySeat;
    for (const Appointment &a : facts.appointments)
        if (a.role == SeatRole::Representative && a.period.contains(day))
            bySeat.insert(a.seat, a.person);
    return bySeat;
}

bool isNetwork(Id body, const NetworkFacts &facts) {
    const Body *found = find(facts.bodies, body);
    return found && found->kind == BodyKind::Network;
}

} // namespace

QList<Id> membersOf(const Body &body, const NetworkFacts &facts, QDate day) {
    QList<Id> persons;
    QSet<Id> counted;
    const auto addOnce = [&](Id person) {
        if (counted.contains(person))
            return;
        counted.insert(person);
        persons.append(person);
    };
    if (body.officersBelong) {
        for (const Office &office : facts.offices) {
            if (office.kind == OfficeKind::Other || !isNetwork(office.body, facts))
                continue;
            if (const auto term = termOn(office, facts, day))
                addOnce(term->person);
        }
    }
    const QHash<Id, Id> bySeat = representatives(facts, day);
    for (const Seat &seat : facts.seats)
        if (const Id person = bySeat.value(seat.id);
            person && seat.body == body.id && seat.valid.contains(day))
            addOnce(person);
    for (const BodyMembership &m : facts.memberships)
        if (m.body == body.id && m.period.contains(day))
            addOnce(m.person);
    return persons;
}

QList<Id> vacantSeats(const NetworkFacts &facts, QDate day) {
    QList<Id> seats;
    const QHash<Id, Id> bySeat = representatives(facts, day);
    for (const Seat &seat : facts.seats)
        if (seat.valid.contains(day) && !bySeat.contains(seat.id))
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
        // Who sits until replaced leaves no gap, however late the successor begins.
        const Office *office = find(facts.offices, term.office);
        const bool mayBeLater = office && office->sitsUntilReplaced;
        const bool succeeded = std::any_of(facts.terms.begin(), facts.terms.end(), [&](const Term &other) {
            return other.office == term.office && (other.period.contains(term.period.to.addDays(1)) ||
                                                   (mayBeLater && other.period.from > term.period.to));
        });
        if (!succeeded)
            ending.append(term);
    }
    return ending;
}

} // namespace aarring
