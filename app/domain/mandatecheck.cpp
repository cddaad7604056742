#include "domain/mandatecheck.h"

#include "base/formats.h"

#include <QCoreApplication>
#include <algorithm>
#include <tuple>

namespace aarring {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Domain)
};

/// Notices go out two weeks ahead; a meeting that cannot be called any more cannot be held.
constexpr int noticeDays = 14;
/// A date this near deserves a warning.
constexpr int soonDays = 60;
/// More names than this do not fit in a line.
constexpr int namesShown = 3;

QString joined(const QStringList &parts) {
    if (parts.size() < 2)
        return parts.join(QString());
    const QString first = parts.mid(0, parts.size() - 1).join(QStringLiteral(", "));
    return Text::tr("%1 and %2", "list of names or dates").arg(first, parts.last());
}

QString joinedShort(const QStringList &names) {
    if (names.size() <= namesShown)
        return joined(names);
    const QString first = names.mid(0, namesShown).join(QStringLiteral(", "));
    return Text::tr("%1 and %n more", "list of names", int(names.size()) - namesShown).arg(first);
}

/// "Evidence – what is missing".
QString withRemark(const QString &evidence, const QString &remark) {
    return remark.isEmpty() ? evidence
                            : Text::tr("%1 – %2", "fact – what follows from it").arg(evidence, remark);
}

/// What an unmet demand of this strength is when nothing can save it.
Verdict broken(Strength strength) {
    switch (strength) {
    case Strength::Must:
        return Verdict::Fails;
    case Strength::Should:
        return Verdict::Warns;
    case Strength::May:
        break;
    }
    return Verdict::OnTrack;
}

/// What it is while it can still be met.
Verdict pending(Strength strength) { return strength == Strength::May ? Verdict::OnTrack : Verdict::Warns; }

Finding findingAt(const Rule &rule, Place place) {
    Finding finding;
    finding.rule = rule;
    finding.place = place;
    return finding;
}

/// Judges one rule after the other against the same facts on the same day.
class Check {
public:
    Check(const NetworkFacts &facts, QDate day, Language language)
        : m_facts(facts), m_day(day), m_language(language) {}

    /// Nothing when the rule demands nothing or its body does not exist on the day.
    std::optional<Finding> judge(const Rule &rule) const;

private:
    Finding seatsFilled(const Rule &rule, const Body &body) const;
    Finding bodySize(const Rule &rule, const Body &body) const;
    Finding meetings(const Rule &rule, const Body &body) const;
    Finding physicalMeeting(const Rule &rule, const Body &body) const;
    Finding officesFilled(const Rule &rule, const Body &body) const;
    Finding revision(const Rule &rule) const;

    QString date(QDate day) const { return shortDate(day, m_language); }
    QString dates(const QList<Meeting> &meetings) const;
    QString personName(Id person) const;
    QString seatName(const Seat &seat) const;
    QString vacancy(const Seat &seat) const;
    /// Puts the body's name before a demand, unless it is the network itself.
    QString of(const Body &body, const QString &demand) const;

    /// The meetings of a body in the year that count, by what has become of them.
    struct Year {
        QList<Meeting> held;
        QList<Meeting> planned; ///< today or later
        int unmarked = 0;       ///< past, but nobody has said that they were held
        int expected() const { return int(held.size() + planned.size()); }
    };
    Year year(const Body &body, bool physicalOnly) const;
    Verdict unmetMeetings(const Rule &rule, int missing) const;
    QString unmarkedRemark(const Year &year) const;

    const NetworkFacts &m_facts;
    QDate m_day;
    Language m_language;
};

std::optional<Finding> Check::judge(const Rule &rule) const {
    if (rule.kind == RuleKind::MandateRevision)
        return revision(rule);
    const Body *body = find(m_facts.bodies, rule.body);
    if (!body || !body->valid.contains(m_day))
        return std::nullopt;
    const bool bounded = rule.atLeast > 0 || rule.atMost > 0;
    switch (rule.kind) {
    case RuleKind::SeatsFilled:
        return seatsFilled(rule, *body);
    case RuleKind::OfficesFilled:
        return officesFilled(rule, *body);
    case RuleKind::BodySize:
        return bounded ? std::optional(bodySize(rule, *body)) : std::nullopt;
    case RuleKind::MeetingsPerYear:
        return bounded ? std::optional(meetings(rule, *body)) : std::nullopt;
    case RuleKind::PhysicalMeeting:
        return rule.atLeast > 0 ? std::optional(physicalMeeting(rule, *body)) : std::nullopt;
    case RuleKind::MandateRevision:
        break;
    }
    return std::nullopt;
}

QString Check::of(const Body &body, const QString &demand) const {
    return body.kind == BodyKind::Network ? demand
                                          : Text::tr("%1: %2", "body: demand").arg(body.name, demand);
}

QString Check::personName(Id person) const {
    const Person *found = find(m_facts.persons, person);
    return found ? found->fullName() : Text::tr("Someone unknown");
}

QString Check::dates(const QList<Meeting> &meetings) const {
    QStringList days;
    for (const Meeting &meeting : meetings)
        days.append(dayAndMonth(meeting.date, m_language));
    return joined(days);
}

// Seats

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
    const QList<Id> vacantOfAll = vacantSeats(m_facts, m_day);
    QList<Seat> vacant;
    int seats = 0;
    for (const Seat &seat : m_facts.seats) {
        if (seat.body != body.id || !seat.valid.contains(m_day))
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

// Size

Finding Check::bodySize(const Rule &rule, const Body &body) const {
    const int size = int(membersOf(body, m_facts, m_day).size());
    const int missing = rule.atLeast - size;
    const int tooMany = rule.atMost > 0 ? size - rule.atMost : 0;

    Finding finding = findingAt(rule, Place::Terms);
    QString wanted; // "5–7"
    if (rule.atLeast > 0 && rule.atMost > rule.atLeast) {
        wanted = Text::tr("%1–%2", "from–to").arg(rule.atLeast).arg(rule.atMost);
        finding.demand = Text::tr("%1 has %2 members", "5–7 members").arg(body.name, wanted);
    } else if (rule.atLeast == rule.atMost) {
        wanted = QString::number(rule.atLeast);
        finding.demand = Text::tr("%1 has %n member(s)", nullptr, rule.atLeast).arg(body.name);
    } else if (rule.atLeast > 0) {
        wanted = Text::tr("at least %1").arg(rule.atLeast);
        finding.demand = Text::tr("%1 has at least %n member(s)", nullptr, rule.atLeast).arg(body.name);
    } else {
        wanted = Text::tr("at most %1").arg(rule.atMost);
        finding.demand = Text::tr("%1 has at most %n member(s)", nullptr, rule.atMost).arg(body.name);
    }

    const QString standing =
        Text::tr("%1 has %2 of %3", "body has 4 of 5–7").arg(body.name).arg(size).arg(wanted);
    if (missing > 0) {
        finding.verdict = broken(rule.strength);
        finding.evidence =
            withRemark(standing, Text::tr("at least %n more must be elected", nullptr, missing));
    } else if (tooMany > 0) {
        finding.verdict = broken(rule.strength);
        finding.evidence = withRemark(standing, Text::tr("%n too many", nullptr, tooMany));
    } else {
        finding.evidence = Text::tr("%1 has %n member(s)", nullptr, size).arg(body.name);
    }
    return finding;
}

// Meetings

Check::Year Check::year(const Body &body, bool physicalOnly) const {
    Year year;
    for (const Meeting &m : m_facts.meetings) {
        if (m.body != body.id || !m.counts || !m.takesPlace() || m.date.year() != m_day.year())
            continue;
        // People travel to a hybrid meeting too.
        if (physicalOnly && m.form == MeetingForm::Digital)
            continue;
        if (m.state == MeetingState::Held && m.date <= m_day)
            year.held.append(m);
        else if (m.date >= m_day)
            year.planned.append(m);
        else
            ++year.unmarked;
    }
    const auto earlier = [](const Meeting &a, const Meeting &b) {
        return std::tuple(a.date, a.start) < std::tuple(b.date, b.start);
    };
    std::sort(year.held.begin(), year.held.end(), earlier);
    std::sort(year.planned.begin(), year.planned.end(), earlier);
    return year;
}

Verdict Check::unmetMeetings(const Rule &rule, int missing) const {
    if (missing <= 0)
        return Verdict::OnTrack;
    const QDate lastNotice = QDate(m_day.year(), 12, 31).addDays(-noticeDays);
    return m_day > lastNotice ? broken(rule.strength) : pending(rule.strength);
}

QString Check::unmarkedRemark(const Year &year) const {
    return year.unmarked > 0 ? Text::tr("%n past meeting(s) not marked as held", nullptr, year.unmarked)
                             : QString();
}

Finding Check::meetings(const Rule &rule, const Body &body) const {
    const Year year = this->year(body, false);
    const int held = int(year.held.size());
    Finding finding = findingAt(rule, Place::Meetings);

    if (rule.atLeast > 0 && rule.atMost > rule.atLeast)
        finding.demand = Text::tr("%1–%2 meetings a year").arg(rule.atLeast).arg(rule.atMost);
    else if (rule.atLeast > 0 && rule.atMost == rule.atLeast)
        finding.demand = Text::tr("%n meeting(s) a year", nullptr, rule.atLeast);
    else if (rule.atLeast > 0)
        finding.demand = Text::tr("At least %n meeting(s) a year", nullptr, rule.atLeast);
    else
        finding.demand = Text::tr("At most %n meeting(s) a year", nullptr, rule.atMost);
    finding.demand = of(body, finding.demand);

    if (rule.atMost > 0 && year.expected() + year.unmarked > rule.atMost) {
        finding.verdict = broken(rule.strength);
        finding.evidence = withRemark(
            Text::tr("%n meeting(s) held or planned", nullptr, year.expected() + year.unmarked),
            Text::tr("%n more than expected", nullptr, year.expected() + year.unmarked - rule.atMost));
        return finding;
    }
    if (rule.atLeast == 0) {
        finding.evidence = Text::tr("%1 held or planned, at most %2 expected")
                               .arg(year.expected() + year.unmarked)
                               .arg(rule.atMost);
        return finding;
    }

    finding.done = qMin(held, rule.atLeast);
    finding.wanted = rule.atLeast;
    const int missing = rule.atLeast - year.expected();
    finding.verdict = held >= rule.atLeast ? Verdict::Fulfilled : unmetMeetings(rule, missing);
    finding.evidence = Text::tr("%1 of %2 held", "meetings").arg(held).arg(rule.atLeast);
    if (held > 0)
        finding.evidence =
            Text::tr("%1: %2", "how many: on which days").arg(finding.evidence, dates(year.held));
    if (finding.verdict == Verdict::Fulfilled)
        return finding;
    if (missing > 0) {
        const QString until = dayAndMonth(QDate(m_day.year(), 12, 31), m_language);
        finding.evidence = withRemark(finding.evidence,
                                      Text::tr("%n more must be planned by %1", nullptr, missing).arg(until));
        finding.evidence = withRemark(finding.evidence, unmarkedRemark(year));
    } else {
        finding.evidence = withRemark(finding.evidence, Text::tr("planned %1").arg(dates(year.planned)));
    }
    return finding;
}

Finding Check::physicalMeeting(const Rule &rule, const Body &body) const {
    const Year year = this->year(body, true);
    Finding finding = findingAt(rule, Place::Meetings);
    finding.demand = of(body, Text::tr("%n meeting(s) in person a year", nullptr, rule.atLeast));

    const auto told = [&](const QList<Meeting> &meetings) {
        QStringList parts;
        for (const Meeting &m : meetings) {
            const QString day = dayAndMonth(m.date, m_language);
            parts.append(m.place.isEmpty() ? day : Text::tr("%1 in %2", "day in place").arg(day, m.place));
        }
        return joined(parts);
    };
    const int missing = rule.atLeast - year.expected();
    finding.verdict = year.held.size() >= rule.atLeast ? Verdict::Fulfilled : unmetMeetings(rule, missing);
    if (!year.held.isEmpty())
        finding.evidence = Text::tr("Held %1").arg(told(year.held));
    else if (!year.planned.isEmpty())
        finding.evidence = Text::tr("Planned %1").arg(told(year.planned));
    else
        finding.evidence =
            withRemark(Text::tr("None held or planned in %1").arg(m_day.year()), unmarkedRemark(year));
    if (missing > 0 && year.expected() > 0)
        finding.evidence =
            withRemark(finding.evidence, Text::tr("%n more must be planned", nullptr, missing));
    return finding;
}

// Offices

Finding Check::officesFilled(const Rule &rule, const Body &body) const {
    QStringList titles, vacant, overdue, ending, holders;
    QDate soonest;
    int months = -1; // common length of the terms; 0 when they differ
    const QList<Term> endingSoon = termsEndingSoon(m_facts, m_day, soonDays);
    for (const Office &office : m_facts.offices) {
        if (office.body != body.id || office.kind == OfficeKind::Other)
            continue;
        titles.append(titles.isEmpty() ? office.title : office.title.toLower());
        months = months < 0 || months == office.termMonths ? office.termMonths : 0;
        const std::optional<Term> term = termOn(office, m_facts, m_day);
        if (!term) {
            vacant.append(office.title);
            continue;
        }
        const QDate until = term->period.to;
        if (until.isValid() && until < m_day)
            overdue.append(
                Text::tr("%1's term ended %2", "person, date").arg(personName(term->person), date(until)));
        else if (endingSoon.contains(*term))
            ending.append(
                Text::tr("%1's term ends %2", "person, date").arg(personName(term->person), date(until)));
        holders.append(personName(term->person));
        if (until.isValid() && (!soonest.isValid() || until < soonest))
            soonest = until;
    }

    Finding finding = findingAt(rule, Place::Terms);
    const QString offices = titles.isEmpty() ? Text::tr("Leader and deputy") : joined(titles);
    if (months > 0 && months % 12 == 0)
        finding.demand = Text::tr("%1 elected for %n year(s)", "offices", months / 12).arg(offices);
    else if (months > 0)
        finding.demand = Text::tr("%1 elected for %n month(s)", "offices", months).arg(offices);
    else
        finding.demand = Text::tr("%1 elected", "offices").arg(offices);
    finding.demand = of(body, finding.demand);

    if (titles.isEmpty()) {
        finding.verdict = broken(rule.strength);
        finding.evidence = Text::tr("No offices have been entered");
    } else if (!vacant.isEmpty()) {
        finding.verdict = broken(rule.strength);
        finding.evidence = Text::tr("Vacant: %1", "offices").arg(joined(vacant));
    } else if (!overdue.isEmpty()) {
        finding.verdict = pending(rule.strength);
        finding.evidence = withRemark(joined(overdue), Text::tr("in office until a successor is elected"));
    } else if (!ending.isEmpty()) {
        finding.verdict = pending(rule.strength);
        finding.evidence = withRemark(joined(ending), Text::tr("a successor must be elected"));
    } else {
        finding.evidence = joined(holders);
        if (soonest.isValid())
            finding.evidence = withRemark(finding.evidence, Text::tr("until %1").arg(date(soonest)));
    }
    return finding;
}

// Mandate

Finding Check::revision(const Rule &rule) const {
    const MandateVersion *approved = nullptr;
    const MandateVersion *upcoming = nullptr;
    for (const MandateVersion &version : m_facts.mandates) {
        const bool applies =
            version.state == MandateState::Approved || version.state == MandateState::Dissolved;
        if (applies && (!approved || version.number > approved->number))
            approved = &version;
        if (version.state == MandateState::Draft || version.state == MandateState::Submitted)
            upcoming = &version;
    }

    Finding finding = findingAt(rule, Place::Mandate);
    const bool yearly = rule.atLeast == 1;
    finding.demand =
        yearly ? Text::tr("The mandate is revised every year") : Text::tr("The mandate is revised in time");
    if (approved && approved->state == MandateState::Dissolved) {
        finding.evidence = Text::tr("The network is dissolved %1").arg(date(approved->validTo));
        return finding;
    }
    if (!approved) {
        finding.verdict = pending(rule.strength);
        finding.evidence = Text::tr("No version has been approved yet");
        return finding;
    }
    QDate due = approved->nextRevision;
    if (!due.isValid() && yearly)
        due = (approved->validFrom.isValid() ? approved->validFrom : approved->approvedOn).addYears(1);
    if (!due.isValid()) {
        finding.verdict = pending(rule.strength);
        finding.evidence = Text::tr("Version %1 has no date for its revision").arg(approved->number);
        return finding;
    }
    const bool late = due < m_day;
    const bool near = !late && m_day.daysTo(due) <= soonDays;
    finding.evidence = late ? Text::tr("Revision was due %1").arg(date(due))
                            : Text::tr("Next revision by %1").arg(date(due));
    if (late)
        finding.verdict = broken(rule.strength);
    else if (near)
        finding.verdict = upcoming ? Verdict::OnTrack : pending(rule.strength);
    if ((late || near) && upcoming)
        finding.evidence =
            withRemark(finding.evidence, Text::tr("version %1 is being prepared").arg(upcoming->number));
    return finding;
}

} // namespace

QList<Finding> checkMandate(const QList<Rule> &rules, const NetworkFacts &facts, QDate day,
                            Language language) {
    // After the last day of a dissolved network there is nothing left to fulfil.
    for (const MandateVersion &version : facts.mandates)
        if (version.state == MandateState::Dissolved && version.validTo < day)
            return {};
    const Check check(facts, day, language);
    QList<Finding> findings;
    for (const Rule &rule : rules)
        if (auto finding = check.judge(rule))
            findings.append(*finding);
    std::stable_sort(findings.begin(), findings.end(), [](const Finding &a, const Finding &b) {
        return std::tuple(a.verdict, a.rule.strength, a.rule.position) <
               std::tuple(b.verdict, b.rule.strength, b.rule.position);
    });
    return findings;
}

} // namespace aarring
