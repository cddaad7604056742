#include "domain/mandatecheck_p.h"

#include <algorithm>
#include <set>

namespace aarring {

using namespace check;

// When what is met on the day no longer is, if nobody does anything: representatives, members and officers whose time
// ends and whom nobody follows.

namespace {

constexpr int aYearAhead = 366; ///< what comes later is not told

/// The first day from `day` on that is in none of the periods; invalid when one of them has no end.
QDate firstUncovered(QList<DateRange> periods, QDate day) {
    std::sort(periods.begin(), periods.end(),
              [](const DateRange &a, const DateRange &b) { return a.from < b.from; });
    for (const DateRange &period : std::as_const(periods)) {
        if (period.from > day)
            break;
        if (!period.to.isValid())
            return {};
        day = std::max(day, period.to.addDays(1));
    }
    return day;
}

} // namespace

QHash<Id, QList<DateRange>> Check::timesOfSeats() const {
    QHash<Id, QList<DateRange>> times;
    for (const Appointment &a : m_facts.appointments)
        if (a.role == SeatRole::Representative)
            times[a.seat].append(a.period);
    return times;
}

QDate Check::vacantFrom(const QList<DateRange> &filled, const DateRange &valid) const {
    const QDate gap = firstUncovered(filled, std::max(m_day, valid.from));
    return gap.isValid() && valid.contains(gap) ? gap : QDate();
}

QDate Check::vacantFrom(const Office &office) const {
    QList<DateRange> terms;
    for (const Term &term : m_facts.terms)
        if (term.office == office.id)
            terms.append(term.period);
    const QDate gap = firstUncovered(terms, m_day);
    const bool isFollowedLater = std::any_of(terms.begin(), terms.end(), [gap](const DateRange &term) {
        return gap.isValid() && term.from > gap;
    });
    return office.sitsUntilReplaced && isFollowedLater ? QDate() : gap;
}

void Check::tellAhead(Finding &finding, QDate failsOn, const QString &what) const {
    if (!failsOn.isValid() || m_day.daysTo(failsOn) > aYearAhead)
        return;
    finding.failsOn = failsOn;
    finding.evidence = withRemark(finding.evidence, what);
    if (m_day.daysTo(failsOn) <= soonDays)
        finding.verdict = pending(finding.rule.strength);
}

void Check::tellFirstGap(Finding &finding, const QMap<QDate, QStringList> &gaps) const {
    if (!gaps.isEmpty())
        tellAhead(finding, gaps.firstKey(),
                  Text::tr("no representative from %1: %2", "date, institutions")
                      .arg(date(gaps.firstKey()), joinedShort(gaps.first())));
}

void Check::lookAtSizeAhead(Finding &finding, const Body &body, int atLeast, int atMost) const {
    std::set<QDate> changes;
    const auto note = [&](const DateRange &period) {
        for (const QDate change : {period.from, period.to.addDays(1)})
            if (change > m_day && m_day.daysTo(change) <= aYearAhead && body.valid.contains(change))
                changes.insert(change);
    };
    for (const BodyMembership &membership : m_facts.memberships)
        if (membership.body == body.id)
            note(membership.period);
    for (const Term &term : m_facts.terms)
        if (body.officersBelong)
            note(term.period);
    for (const Appointment &appointment : m_facts.appointments)
        if (const Seat *seat = find(m_facts.seats, appointment.seat); seat && seat->body == body.id)
            note(appointment.period);
    for (const QDate change : changes) {
        const int size = int(membersOf(body, m_facts, change).size());
        if (size >= atLeast && (atMost == 0 || size <= atMost))
            continue;
        const QString left =
            size ? Text::tr("%n member(s) from %1", nullptr, size) : Text::tr("no members from %1");
        tellAhead(finding, change, left.arg(date(change)));
        return;
    }
}

} // namespace aarring
