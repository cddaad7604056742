#include "domain/mandatecheck_p.h"
#include "domain/rulespan.h"

#include <algorithm>
#include <tuple>

namespace aarring {

using namespace check;

Check::Year Check::year(const Rule &rule, const Body &body, const DateRange &span, bool inPerson) const {
    Year year;
    for (const Meeting &m : m_facts.meetings) {
        // A meeting of a kind the rule names is counted even when it is left out of the general count.
        if (m.body != body.id || (!m.counts && !rule.meetingKind) || !m.takesPlace() || !m.date.isValid() ||
            !span.contains(m.date))
            continue;
        if (rule.meetingKind && m.kind != *rule.meetingKind)
            continue;
        // People travel to a hybrid meeting too.
        if (inPerson && m.form == MeetingForm::Digital)
            continue;
        if (m.state == MeetingState::Held && m.date <= m_day)
            year.held.append(m);
        else if (m.date >= m_day)
            year.planned.append(m);
        else
            year.unmarked.append(m);
    }
    const auto earlier = [](const Meeting &a, const Meeting &b) {
        return std::tuple(a.date, a.start) < std::tuple(b.date, b.start);
    };
    std::sort(year.held.begin(), year.held.end(), earlier);
    std::sort(year.planned.begin(), year.planned.end(), earlier);
    std::sort(year.unmarked.begin(), year.unmarked.end(), earlier);
    return year;
}

QList<Id> Check::Year::ids() const {
    QList<Id> ids;
    for (const Meeting &meeting : held + planned + unmarked)
        ids.append(meeting.id);
    return ids;
}

Verdict Check::unmetMeetings(const Rule &rule, const Year &year) const {
    const int missing = rule.atLeast - year.all();
    if (missing <= 0) // somebody may only have forgotten to say that they were held
        return year.expected() < rule.atLeast ? pending(rule.strength) : Verdict::OnTrack;
    const QDate lastNotice = span(rule).to.addDays(-noticeDays);
    return m_day > lastNotice ? broken(rule.strength) : pending(rule.strength);
}

namespace {

/// "At least 4 meetings a year", of the kind the rule counts.
QString meetingDemand(const Rule &rule) {
    const auto bounds = [&rule](const char *least, const char *most, const char *exactly,
                                const char *between) {
        const auto tr = [](const char *source, int n) {
            return QCoreApplication::translate("Domain", source, nullptr, n);
        };
        if (rule.atLeast > 0 && rule.atMost > rule.atLeast)
            return QCoreApplication::translate("Domain", between).arg(rule.atLeast).arg(rule.atMost);
        if (rule.atLeast > 0 && rule.atMost == rule.atLeast)
            return tr(exactly, rule.atLeast);
        return rule.atLeast > 0 ? tr(least, rule.atLeast) : tr(most, rule.atMost);
    };
    switch (rule.meetingKind.value_or(MeetingKind::Ordinary)) {
    case MeetingKind::Annual:
        return bounds(QT_TRANSLATE_N_NOOP("Domain", "At least %n annual meeting(s) a year"),
                      QT_TRANSLATE_N_NOOP("Domain", "At most %n annual meeting(s) a year"),
                      QT_TRANSLATE_N_NOOP("Domain", "%n annual meeting(s) a year"),
                      QT_TRANSLATE_NOOP("Domain", "%1–%2 annual meetings a year"));
    case MeetingKind::Planning:
        return bounds(QT_TRANSLATE_N_NOOP("Domain", "At least %n planning meeting(s) a year"),
                      QT_TRANSLATE_N_NOOP("Domain", "At most %n planning meeting(s) a year"),
                      QT_TRANSLATE_N_NOOP("Domain", "%n planning meeting(s) a year"),
                      QT_TRANSLATE_NOOP("Domain", "%1–%2 planning meetings a year"));
    case MeetingKind::Seminar:
        return bounds(QT_TRANSLATE_N_NOOP("Domain", "At least %n seminar(s) a year"),
                      QT_TRANSLATE_N_NOOP("Domain", "At most %n seminar(s) a year"),
                      QT_TRANSLATE_N_NOOP("Domain", "%n seminar(s) a year"),
                      QT_TRANSLATE_NOOP("Domain", "%1–%2 seminars a year"));
    case MeetingKind::Ordinary:
        break;
    }
    return bounds(QT_TRANSLATE_N_NOOP("Domain", "At least %n meeting(s) a year"),
                  QT_TRANSLATE_N_NOOP("Domain", "At most %n meeting(s) a year"),
                  QT_TRANSLATE_N_NOOP("Domain", "%n meeting(s) a year"),
                  QT_TRANSLATE_NOOP("Domain", "%1–%2 meetings a year"));
}

} // namespace

QString Check::unmarkedRemark(const Year &year) const {
    return year.unmarked.isEmpty()
               ? QString()
               : Text::tr("not marked as held: %1", "dates of past meetings").arg(dates(year.unmarked));
}

QString Check::heldText(const Rule &rule, const Year &year) const {
    const QString held = Text::tr("%1 of %2 held", "meetings").arg(year.held.size()).arg(rule.atLeast);
    return year.held.isEmpty() ? held
                               : Text::tr("%1: %2", "how many: on which days").arg(held, dates(year.held));
}

Finding Check::meetings(const Rule &rule, const Body &body) const {
    const DateRange span = this->span(rule);
    const Year year = this->year(rule, body, span, rule.inPerson);
    const int held = int(year.held.size());
    Finding finding = findingAt(rule, Place::Meetings);
    finding.sources = year.ids();
    finding.demand = of(body, meetingDemand(rule));

    if (rule.atMost > 0 && year.all() > rule.atMost) {
        finding.verdict = broken(rule.strength);
        finding.evidence = withRemark(Text::tr("%n meeting(s) held or planned", nullptr, year.all()),
                                      Text::tr("%n more than expected", nullptr, year.all() - rule.atMost));
        return finding;
    }
    if (rule.atLeast == 0) {
        finding.evidence =
            Text::tr("%1 held or planned, at most %2 expected").arg(year.all()).arg(rule.atMost);
        return finding;
    }

    if (rule.period == RulePeriod::CalendarYear && validFrom().isValid()) {
        Rule other = rule;
        other.period = RulePeriod::MandateYear;
        const DateRange mandateYear = this->span(other);
        if (mandateYear != span)
            finding.detail = Text::tr("In the mandate's own year, %1: %n held", nullptr,
                                      int(this->year(rule, body, mandateYear, rule.inPerson).held.size()))
                                 .arg(inSpan(mandateYear));
    }
    finding.done = qMin(held, rule.atLeast);
    finding.wanted = rule.atLeast;
    const int missing = rule.atLeast - year.all();
    finding.verdict = held >= rule.atLeast ? Verdict::Fulfilled : unmetMeetings(rule, year);
    finding.evidence = heldText(rule, year);
    if (finding.verdict == Verdict::Fulfilled)
        return finding;
    if (missing > 0) {
        finding.failsOn = span.to.addDays(1 - noticeDays);
        const QString until = dayAndMonth(span.to, m_language);
        finding.evidence = withRemark(
            finding.evidence, m_day >= span.to
                                  ? Text::tr("%n too few", "meetings", missing)
                                  : Text::tr("%n more must be planned by %1", nullptr, missing).arg(until));
    } else if (!year.planned.isEmpty()) {
        finding.evidence = withRemark(finding.evidence, Text::tr("planned %1").arg(dates(year.planned)));
    }
    finding.evidence = withRemark(finding.evidence, unmarkedRemark(year));
    return finding;
}

Finding Check::physicalMeeting(const Rule &rule, const Body &body) const {
    const DateRange span = this->span(rule);
    const Year year = this->year(rule, body, span, true);
    Finding finding = findingAt(rule, Place::Meetings);
    finding.sources = year.ids();
    finding.demand = of(body, Text::tr("%n meeting(s) in person a year", nullptr, rule.atLeast));

    const auto told = [&](const QList<Meeting> &meetings) {
        QStringList parts;
        for (const Meeting &m : meetings) {
            const QString day = dayAndMonth(m.date, m_language);
            parts.append(m.place.isEmpty() ? day : Text::tr("%1 in %2", "day in place").arg(day, m.place));
        }
        return joined(parts);
    };
    const int missing = rule.atLeast - year.all();
    finding.verdict = year.held.size() >= rule.atLeast ? Verdict::Fulfilled : unmetMeetings(rule, year);
    const QString unmarked = finding.verdict == Verdict::Fulfilled ? QString() : unmarkedRemark(year);
    if (!year.held.isEmpty())
        finding.evidence = withRemark(Text::tr("Held %1").arg(told(year.held)), unmarked);
    else if (!year.planned.isEmpty())
        finding.evidence = withRemark(Text::tr("Planned %1").arg(told(year.planned)), unmarked);
    else
        finding.evidence = unmarked.isEmpty() ? Text::tr("None held or planned in %1").arg(inSpan(span))
                                              : capitalised(unmarked);
    if (missing > 0)
        finding.failsOn = span.to.addDays(1 - noticeDays);
    if (missing > 0 && year.all() > 0)
        finding.evidence = withRemark(
            finding.evidence, m_day >= span.to ? Text::tr("%n too few", "meetings", missing)
                                               : Text::tr("%n more must be planned", nullptr, missing));
    return finding;
}

/// Nothing is said of a time the mandate or the body did not cover, or of which the file holds no meeting at all: it was
/// begun later.
bool Check::isKnown(const DateRange &past, const Body &body) const {
    const auto isOfThen = [&](const Meeting &m) { return m.body == body.id && past.contains(m.date); };
    const auto covered = [&](const MandateVersion &v) {
        const QDate start = v.validFrom.isValid() ? v.validFrom : v.approvedOn;
        return isSealed(v.state) && start.isValid() && start <= past.from;
    };
    return body.valid.contains(past.from) && body.valid.contains(past.to) &&
           std::any_of(m_facts.mandates.begin(), m_facts.mandates.end(), covered) &&
           std::any_of(m_facts.meetings.begin(), m_facts.meetings.end(), isOfThen);
}

std::optional<Finding> Check::fellShort(const Rule &rule) const {
    const bool isPhysical = rule.kind == RuleKind::PhysicalMeeting;
    if ((!isPhysical && rule.kind != RuleKind::MeetingsPerYear) || rule.atLeast <= 0 ||
        rule.strength == Strength::May)
        return std::nullopt;
    const Body *body = find(m_facts.bodies, rule.body);
    const DateRange past = countingSpan(rule.period, validFrom(), span(rule).from.addDays(-1));
    if (!body || !isKnown(past, *body))
        return std::nullopt;
    const Year year = this->year(rule, *body, past, isPhysical || rule.inPerson);
    if (year.held.size() >= rule.atLeast)
        return std::nullopt;

    Finding finding = findingAt(rule, Place::Meetings);
    finding.past = past;
    finding.verdict = Verdict::Warns;
    const QString demand =
        isPhysical ? Text::tr("%n meeting(s) in person a year", nullptr, rule.atLeast) : meetingDemand(rule);
    finding.demand = Text::tr("%1: %2", "a year that is over: demand").arg(inSpan(past), of(*body, demand));
    finding.evidence = heldText(rule, year);
    if (const int missing = rule.atLeast - year.all(); missing > 0)
        finding.evidence = withRemark(finding.evidence, Text::tr("%n too few", "meetings", missing));
    finding.evidence = withRemark(finding.evidence, unmarkedRemark(year));
    for (const Meeting &meeting : year.unmarked)
        finding.sources.append(meeting.id);
    // The version of then may have asked for another number.
    if (validFrom() > past.from)
        finding.detail = Text::tr("Counted by version %1, valid from %2")
                             .arg(QString::number(approved()->number), date(validFrom()));
    for (const RuleAnswer &answer : m_facts.answers) {
        if (answer.rule != rule.id || !past.contains(answer.day))
            continue;
        finding.verdict = Verdict::Information;
        finding.evidence = withRemark(heldText(rule, year), answer.note.trimmed());
    }
    return finding;
}

} // namespace aarring
