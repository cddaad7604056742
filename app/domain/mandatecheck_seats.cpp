#include "base/textfold.h"
#include "domain/labels.h"
#include "domain/mandatecheck_p.h"

#include <QSet>

namespace aarring {

using namespace check;

namespace {

QSet<Id> asSet(const QList<Id> &ids) { return QSet<Id>(ids.begin(), ids.end()); }

} // namespace

QString Check::seatName(const Seat &seat) const {
    const Institution *institution = find(m_facts.institutions, seat.institution);
    return institution ? institution->label() : Text::tr("A seat without institution");
}

QString Check::vacancy(const Seat &seat) const {
    const QString fact = Text::tr("%1 has no representative").arg(seatName(seat));
    if (!seat.askedOn.isValid())
        return fact;
    return withRemark(fact, Text::tr("asked %1, no answer").arg(dayAndMonth(seat.askedOn, m_language)));
}

Finding Check::seatsFilled(const Rule &rule, const Body &body) const {
    const QSet<Id> vacantOfAll = asSet(vacantSeats(m_facts, m_day));
    const QHash<Id, QList<DateRange>> times = timesOfSeats();
    QMap<QDate, QStringList> gaps;
    QList<Seat> vacant;
    int seats = 0;
    for (const Seat &seat : m_facts.seats) {
        if (seat.body != body.id)
            continue;
        if (const QDate gap = vacantFrom(times.value(seat.id), seat.valid); gap > m_day)
            gaps[gap].append(seatName(seat));
        if (!seat.valid.contains(m_day))
            continue;
        ++seats;
        if (vacantOfAll.contains(seat.id))
            vacant.append(seat);
    }

    Finding finding = findingAt(rule, Place::Members);
    finding.demand = of(body, Text::tr("One representative in every seat"));
    if (seats == 0) {
        finding.verdict = broken(rule.strength);
        finding.evidence = Text::tr("No seats have been entered");
    } else if (vacant.isEmpty()) {
        finding.evidence = Text::tr("All %n seat(s) filled", nullptr, seats);
        tellFirstGap(finding, gaps);
    } else {
        finding.verdict = broken(rule.strength);
        QStringList names;
        for (const Seat &seat : vacant)
            names.append(seatName(seat));
        finding.evidence = vacant.size() == 1 ? vacancy(vacant.first())
                                              : Text::tr("%1 have no representative").arg(joinedShort(names));
    }
    return finding;
}

QList<Appointment> Check::representatives(Id body) const {
    QList<Appointment> found;
    for (const Appointment &a : m_facts.appointments) {
        const Seat *seat = find(m_facts.seats, a.seat);
        if (seat && seat->body == body && seat->valid.contains(m_day) && a.period.contains(m_day) &&
            a.role == SeatRole::Representative)
            found.append(a);
    }
    return found;
}

Finding Check::representationOf(const Rule &rule, const Body &body) const {
    QHash<Id, int> count;
    for (const Appointment &a : representatives(body.id))
        ++count[find(m_facts.seats, a.seat)->institution];
    const QHash<Id, QList<DateRange>> bySeat = timesOfSeats();
    QHash<Id, QList<DateRange>> times;
    for (const Seat &seat : m_facts.seats)
        if (seat.body == body.id)
            times[seat.institution].append(bySeat.value(seat.id));
    QMap<QDate, QStringList> gaps;
    QStringList without, several;
    int institutions = 0;
    Finding finding = findingAt(rule, Place::Members);
    for (const Institution &institution : m_facts.institutions) {
        if (institution.kind != *rule.institutionKind)
            continue;
        if (const QDate gap = vacantFrom(times.value(institution.id), institution.valid); gap > m_day)
            gaps[gap].append(institution.label());
        if (!institution.valid.contains(m_day))
            continue;
        ++institutions;
        const int has = count.value(institution.id);
        if (has == 1)
            continue;
        (has == 0 ? without : several).append(institution.label());
        finding.sources.append(institution.id);
    }
    const QString kinds = QCoreApplication::translate("Label", pluralSource(*rule.institutionKind));
    finding.demand = of(body, Text::tr("%1: one representative each", "kind of institutions").arg(kinds));
    finding.done = institutions - int(without.size());
    finding.wanted = std::max(institutions, rule.atLeast);
    QStringList evidence;
    if (institutions < rule.atLeast)
        evidence.append(
            Text::tr("%1 of %2 are in the file", "institutions").arg(institutions).arg(rule.atLeast));
    if (!without.isEmpty())
        evidence.append(without.size() == 1
                            ? Text::tr("%1 has no representative").arg(without.first())
                            : Text::tr("%1 have no representative").arg(joinedShort(without)));
    if (!several.isEmpty())
        evidence.append(Text::tr("more than one representative: %1").arg(joinedShort(several)));
    if (evidence.isEmpty() && institutions > 0) {
        finding.evidence = Text::tr("All %n have one", "institutions and representatives", institutions);
        tellFirstGap(finding, gaps);
        return finding;
    }
    finding.verdict = broken(rule.strength);
    finding.evidence = institutions == 0 && evidence.isEmpty()
                           ? Text::tr("No such institution has been entered")
                           : evidence.join(QStringLiteral("; "));
    return finding;
}

std::optional<Finding> Check::establishedBy(const Rule &rule, const Body &body) const {
    // A deadline of another year is history.
    if (rule.deadline.year() < m_day.year())
        return std::nullopt;
    const auto filledOn = [&](QDate day) {
        int seats = 0, filled = 0;
        const QSet<Id> vacant = asSet(vacantSeats(m_facts, day));
        for (const Seat &seat : m_facts.seats)
            if (seat.body == body.id && seat.valid.contains(day)) {
                ++seats;
                filled += !vacant.contains(seat.id);
            }
        return std::pair(filled, seats);
    };
    Finding finding = findingAt(rule, Place::Members);
    finding.demand = of(body, Text::tr("Established by %1", "date").arg(deadline(rule.deadline)));
    finding.failsOn = rule.deadline.addDays(1);
    const auto [filled, seats] = filledOn(m_day);
    finding.done = filled;
    finding.wanted = seats;
    const bool complete = seats > 0 && filled == seats;
    finding.evidence = Text::tr("%1 of %2 seats filled").arg(filled).arg(seats);
    if (m_day <= rule.deadline) {
        if (!complete)
            finding.verdict =
                m_day.daysTo(rule.deadline) <= soonDays ? pending(rule.strength) : Verdict::OnTrack;
        return finding;
    }
    const auto [then, seatsThen] = filledOn(rule.deadline);
    if (seatsThen > 0 && then == seatsThen) {
        finding.failsOn = {};
        finding.evidence = Text::tr("All %n seat(s) were filled in time", nullptr, seatsThen);
        return finding;
    }
    // Mended too late is not met, but nothing can be done about it any more.
    finding.verdict = complete ? pending(rule.strength) : broken(rule.strength);
    if (then != filled || seatsThen != seats)
        finding.evidence = withRemark(
            finding.evidence,
            Text::tr("on the day it was %1 of %2", "seats filled at the deadline").arg(then).arg(seatsThen));
    return finding;
}

Finding Check::appointedBy(const Rule &rule, const Body &body) const {
    Finding finding = findingAt(rule, Place::Members);
    const bool owner = rule.who == Appointer::Owner;
    finding.demand = of(body, owner && !m_facts.network.owner.isEmpty()
                                  ? Text::tr("Representatives are appointed by %1").arg(m_facts.network.owner)
                              : owner ? Text::tr("Representatives are appointed by the owner")
                                      : Text::tr("Each institution appoints its own representative"));
    QStringList unknown, others;
    int known = 0;
    const QString foldedOwner = folded(m_facts.network.owner);
    for (const Appointment &a : representatives(body.id)) {
        const Seat *seat = find(m_facts.seats, a.seat);
        const Institution *institution = find(m_facts.institutions, seat->institution);
        const QString by = folded(a.appointedBy.trimmed());
        const bool right =
            owner ? by == foldedOwner
                  : institution && (by == folded(institution->name) || by == folded(institution->shortName));
        if (right) {
            ++known;
            continue;
        }
        (by.isEmpty() ? unknown : others).append(personName(a.person));
        finding.sources.append(a.id);
    }
    QStringList evidence;
    if (!unknown.isEmpty())
        evidence.append(Text::tr("nobody has entered who appointed %1").arg(joinedShort(unknown)));
    if (!others.isEmpty())
        evidence.append(Text::tr("appointed by others: %1").arg(joinedShort(others)));
    if (evidence.isEmpty()) {
        finding.evidence = known ? Text::tr("%n representative(s), all appointed so", nullptr, known)
                                 : Text::tr("No representative yet");
        finding.verdict = known ? Verdict::Fulfilled : pending(rule.strength);
        return finding;
    }
    // Who appointed somebody is an entry to complete, not a promise broken by the network, unless it was another.
    // An institution is taken to appoint its own unless somebody has entered otherwise.
    finding.verdict = !others.isEmpty() ? broken(rule.strength)
                      : owner           ? pending(rule.strength)
                                        : Verdict::OnTrack;
    finding.evidence = capitalised(evidence.join(QStringLiteral("; ")));
    return finding;
}

} // namespace aarring
