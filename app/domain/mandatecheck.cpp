#include "domain/mandatecheck_p.h"
#include "domain/mandatelife.h"
#include "domain/rulespan.h"

#include <algorithm>
#include <tuple>

namespace aarring {

namespace check {

/// More names than this do not fit in a line.
constexpr int namesShown = 3;

/// With semicolons between those that have commas of their own, as a library of several counties has.
static QString listed(const QStringList &parts) {
    const bool haveCommas = std::any_of(parts.begin(), parts.end(),
                                        [](const QString &part) { return part.contains(QLatin1Char(',')); });
    return parts.join(haveCommas ? QStringLiteral("; ") : QStringLiteral(", "));
}

QString joined(const QStringList &parts) {
    if (parts.size() < 2)
        return parts.join(QString());
    return Text::tr("%1 and %2", "list of names or dates")
        .arg(listed(parts.mid(0, parts.size() - 1)), parts.last());
}

QString joinedShort(const QStringList &names) {
    if (names.size() <= namesShown)
        return joined(names);
    return Text::tr("%1 and %n more", "list of names", int(names.size()) - namesShown)
        .arg(listed(names.mid(0, namesShown)));
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

} // namespace check

using namespace check;

Check::Check(const NetworkFacts &facts, QDate day, Language language)
    : m_facts(facts), m_day(day), m_language(language) {}

void Check::notePlaces() const {
    const auto note = [this](const auto &list) {
        for (qsizetype i = 0; i < list.size(); ++i)
            m_places.insert(list.at(i).id, i);
    };
    m_places.reserve(m_facts.institutions.size() + m_facts.persons.size() + m_facts.seats.size() +
                     m_facts.bodies.size() + m_facts.meetings.size());
    note(m_facts.institutions);
    note(m_facts.persons);
    note(m_facts.seats);
    note(m_facts.bodies);
    note(m_facts.meetings);
}

std::optional<Finding> Check::judge(const Rule &rule) const {
    // What is about the network as a whole.
    switch (rule.kind) {
    case RuleKind::MandateRevision:
        return revision(rule);
    case RuleKind::MandateApproved:
        return mandateApproved(rule);
    case RuleKind::BodyExists:
        return bodyExists(rule);
    case RuleKind::TermLength:
        return rule.months > 0 ? std::optional(termLength(rule)) : std::nullopt;
    case RuleKind::ReportInterval:
        return reportInterval(rule);
    case RuleKind::OwnMeetingCosts:
        return ownMeetingCosts(rule);
    case RuleKind::PriorityAreas:
        return madeEveryYear(rule, EntryKind::PriorityAreas);
    case RuleKind::ActionPlan:
        return madeEveryYear(rule, EntryKind::ActionPlan);
    case RuleKind::Prompt:
        return answered(rule);
    case RuleKind::Information:
        return information(rule);
    default:
        break;
    }
    const Body *body = find(m_facts.bodies, rule.body);
    if (!body || !body->valid.contains(m_day))
        return std::nullopt;
    const bool bounded = rule.atLeast > 0 || rule.atMost > 0;
    switch (rule.kind) {
    case RuleKind::SeatsFilled:
        return seatsFilled(rule, *body);
    case RuleKind::RepresentationOf:
        return rule.institutionKind ? std::optional(representationOf(rule, *body)) : std::nullopt;
    case RuleKind::EstablishedBy:
        return rule.deadline.isValid() ? establishedBy(rule, *body) : std::nullopt;
    case RuleKind::AppointedBy:
        return rule.who != Appointer::Anybody ? std::optional(appointedBy(rule, *body)) : std::nullopt;
    case RuleKind::OfficesFilled:
        return officesFilled(rule, *body);
    case RuleKind::OfficersElectedBy:
        return officersElectedBy(rule, *body);
    case RuleKind::MembersElectedBy:
        return membersElectedBy(rule, *body);
    case RuleKind::BodySize:
        return bounded ? std::optional(bodySize(rule, *body)) : std::nullopt;
    case RuleKind::MeetingsPerYear:
        return bounded ? std::optional(meetings(rule, *body)) : std::nullopt;
    case RuleKind::PhysicalMeeting:
        return rule.atLeast > 0 ? std::optional(physicalMeeting(rule, *body)) : std::nullopt;
    default:
        return std::nullopt;
    }
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

QString Check::deadline(QDate day) const {
    const QDate working = m_facts.calendar.lastWorkingDay(day);
    return working == day ? date(day)
                          : Text::tr("%1, last working day %2", "a deadline").arg(date(day), date(working));
}

const MandateVersion *Check::approved() const { return latestApproved(m_facts.mandates); }

QDate Check::validFrom() const { return mandateStart(m_facts.mandates); }

DateRange Check::span(const Rule &rule) const { return countingSpan(rule.period, validFrom(), m_day); }

QString Check::inSpan(const DateRange &span) const {
    if (span.from.month() == 1 && span.from.day() == 1 && span.to.month() == 12)
        return QString::number(span.from.year());
    return date(span.from) + QChar(0x2013) + date(span.to);
}

QList<Finding> checkMandate(const QList<Rule> &rules, const NetworkFacts &facts, QDate day,
                            Language language) {
    // After the last day of a dissolved network there is nothing left to fulfil.
    if (const MandateVersion *ended = endedWith(facts.mandates); ended && ended->validTo < day)
        return {};
    const Check check(facts, day, language);
    QList<Finding> findings;
    for (const Rule &rule : rules) {
        if (auto finding = check.judge(rule))
            findings.append(*finding);
        if (auto finding = check.fellShort(rule))
            findings.append(*finding);
    }
    std::stable_sort(findings.begin(), findings.end(), [](const Finding &a, const Finding &b) {
        return std::tuple(a.verdict, a.rule.strength, a.rule.position) <
               std::tuple(b.verdict, b.rule.strength, b.rule.position);
    });
    return findings;
}

} // namespace aarring
