#include "domain/yearproposal_p.h"

#include "base/formats.h"
#include "domain/planwords.h"
#include "domain/rulespan.h"

#include <QMap>
#include <QRegularExpression>
#include <algorithm>
#include <tuple>

namespace aarring {

namespace {

// How little a day is liked. The gap between meetings goes before all of them.
constexpr int otherWeekday = 1;
constexpr int edgeOfWeek = 3;   // Monday and Friday
constexpr int bridgingDay = 3;  // between a holiday and a weekend
constexpr int busyWeek = 5;     // another body meets
constexpr int edgeOfSeason = 2; // when people come from or go into a holiday
constexpr int tooNear = 6;      // for one meeting placed on its own: another of the body within some weeks
constexpr int nearWeeks = 3;

/// Weeks with offices half empty although no calendar says so.
bool isInSeason(QDate day) {
    const int monthAndDay = day.month() * 100 + day.day();
    return monthAndDay >= 108 && monthAndDay <= 1215 && !(monthAndDay >= 622 && monthAndDay <= 814);
}

bool isEdgeOfWeek(QDate day) { return day.dayOfWeek() == Qt::Monday || day.dayOfWeek() == Qt::Friday; }

bool isAtEdgeOfSeason(QDate day) { return !isInSeason(day.addDays(-7)) || !isInSeason(day.addDays(7)); }

/// Travel is easiest in September, then in the rest of the autumn.
int travelCost(QDate day) {
    switch (day.month()) {
    case 9:
        return 0;
    case 8:
    case 10:
        return 1;
    case 11:
        return 2;
    case 4:
    case 5:
        return 3;
    default:
        return 4;
    }
}

bool demands(const Rule &rule) { return rule.strength != Strength::May; }

bool earlier(const Meeting &a, const Meeting &b) {
    return std::tuple(a.date, a.start, a.id) < std::tuple(b.date, b.start, b.id);
}

} // namespace

YearPlanner::YearPlanner(int year, const QList<Rule> &rules, const NetworkFacts &facts,
                         const PlanSettings &settings)
    : m_year(year),
      m_span{QDate(year, 1, 1), QDate(year, 12, 31)},
      m_earliest(m_span.from),
      m_rules(rules),
      m_facts(facts),
      m_settings(settings),
      m_days(facts.calendar),
      m_written(facts.network.language) {
    m_proposal.year = year;
    if (settings.today.isValid())
        m_earliest = std::max(m_earliest, settings.today.addDays(settings.noticeDays + 1));
    for (const Body &body : facts.bodies)
        if (body.kind == BodyKind::Network && !m_network)
            m_network = body.id;
}

YearProposal YearPlanner::proposal() {
    // The network goes first, so that groups can keep out of its weeks.
    for (const bool network : {true, false})
        for (const Body &body : m_facts.bodies)
            if ((body.id == m_network) == network && body.valid.overlaps(m_span))
                planBody(body);
    std::stable_sort(
        m_proposal.meetings.begin(), m_proposal.meetings.end(),
        [](const ProposedMeeting &a, const ProposedMeeting &b) { return earlier(a.meeting, b.meeting); });
    nameAndExplain();
    addNotices();
    addReports();
    addElections();
    addRevision();
    addPlans();
    std::stable_sort(
        m_proposal.entries.begin(), m_proposal.entries.end(),
        [](const ProposedEntry &a, const ProposedEntry &b) { return a.entry.date < b.entry.date; });
    return m_proposal;
}

QString YearPlanner::date(QDate day) const { return dayAndMonth(day, m_settings.language); }

const Rule *YearPlanner::ruleOf(std::initializer_list<RuleKind> kinds) const {
    for (const RuleKind kind : kinds)
        for (const Rule &rule : m_rules)
            if (rule.kind == kind && demands(rule))
                return &rule;
    return nullptr;
}

YearPlanner::Demand YearPlanner::demandOn(const Body &body) const {
    Demand demand;
    for (const Rule &rule : m_rules) {
        if (rule.body != body.id || !demands(rule))
            continue;
        const bool travel = rule.kind == RuleKind::PhysicalMeeting ||
                            (rule.kind == RuleKind::MeetingsPerYear && rule.inPerson && !rule.meetingKind);
        if (travel && rule.atLeast > 0) {
            if (!demand.inPerson || rule.atLeast > demand.inPerson->atLeast)
                demand.inPerson = &rule;
        } else if (rule.kind == RuleKind::MeetingsPerYear && rule.meetingKind && rule.atLeast > 0) {
            demand.kinds.append(&rule);
        } else if (rule.kind == RuleKind::MeetingsPerYear && !rule.meetingKind && !rule.inPerson) {
            if (!demand.general || rule.atLeast > demand.general->atLeast)
                demand.general = &rule;
        }
    }
    return demand;
}

QList<Meeting> YearPlanner::meetingsOf(Id body, const DateRange &span) const {
    QList<Meeting> meetings;
    for (const Meeting &m : m_facts.meetings)
        if (m.body == body && m.takesPlace() && span.contains(m.date) && m.date.isValid())
            meetings.append(m);
    for (const ProposedMeeting &p : m_proposal.meetings)
        if (p.meeting.body == body && span.contains(p.meeting.date))
            meetings.append(p.meeting);
    std::stable_sort(meetings.begin(), meetings.end(), earlier);
    return meetings;
}

QList<YearPlanner::Part> YearPlanner::partsOf(const Rule &rule) const {
    QList<Part> parts;
    const QDate start = mandateStart(m_facts.mandates);
    for (QDate day = m_span.from; day <= m_span.to;) {
        const DateRange whole = countingSpan(rule.period, start, day);
        parts.append({whole, {day, std::min(whole.to, m_span.to)}});
        day = whole.to.addDays(1);
    }
    return parts;
}

int YearPlanner::wantedIn(const Part &part, int target, const QList<Meeting> &meetings) const {
    const auto countIn = [&](const DateRange &span) {
        return int(std::count_if(meetings.begin(), meetings.end(),
                                 [&](const Meeting &m) { return span.contains(m.date); }));
    };
    const int missing = target - countIn(part.whole);
    if (part.whole.to <= m_span.to)
        return missing;
    const auto daysOf = [](const DateRange &span) { return double(span.from.daysTo(span.to) + 1); };
    const int due = qRound(target * daysOf(part.inYear) / daysOf(part.whole));
    return std::min(missing, due - countIn(part.inYear));
}

void YearPlanner::planBody(const Body &body) {
    const Demand demand = demandOn(body);
    const auto that = [&](const auto &holds, const DateRange &span) {
        QList<Meeting> meetings = meetingsOf(body.id, span);
        meetings.removeIf([&](const Meeting &m) { return !holds(m); });
        return meetings;
    };
    // Where the mandate only says "up to", the annual meeting comes besides; where it says "at least", it is one of them.
    const bool beside = demand.general && demand.general->atLeast == 0;

    for (const Rule *rule : demand.kinds) {
        const MeetingKind kind = *rule->meetingKind;
        const auto isOfKind = [kind](const Meeting &m) { return m.kind == kind; };
        if (kind == MeetingKind::Annual || kind == MeetingKind::Seminar) {
            const bool annual = kind == MeetingKind::Annual;
            const DateRange window{QDate(m_year, annual ? 10 : 9, 1), QDate(m_year, 11, 30)};
            const QDate wish(m_year, annual ? 10 : 9, 25);
            const DateRange whole = countingSpan(rule->period, mandateStart(m_facts.mandates), wish);
            if (const int missing = rule->atLeast - int(that(isOfKind, whole).size()); missing > 0)
                placeNear(*rule, body, window, wish, !(annual && beside), missing);
        } else {
            for (const Part &part : partsOf(*rule))
                spread(body, *rule, kind, wantedIn(part, rule->atLeast, that(isOfKind, part.whole)),
                       part.inYear);
        }
    }
    if (const Rule *rule = demand.general) {
        const int target = rule->atLeast > 0 ? rule->atLeast : rule->atMost;
        for (const Part &part : partsOf(*rule))
            spread(body, *rule, usualKind(body, !demand.kinds.isEmpty() && beside),
                   wantedIn(part, target, that([](const Meeting &m) { return m.counts; }, part.whole)),
                   part.inYear);
    }
    if (demand.inPerson)
        for (const Part &part : partsOf(*demand.inPerson))
            chooseInPerson(*demand.inPerson, body, part);
}

/// One meeting of its own time of the year, as near as can be to the week it was in last time.
void YearPlanner::placeNear(const Rule &rule, const Body &body, DateRange window, QDate wish, bool counts,
                            int missing) {
    const Meeting *latest = nullptr;
    for (const Meeting &m : m_facts.meetings)
        if (m.body == body.id && m.kind == *rule.meetingKind && m.takesPlace() && m.date.isValid() &&
            m.date < m_span.from && (!latest || m.date > latest->date))
            latest = &m;
    if (latest && window.contains(QDate(m_year, latest->date.month(), 1)))
        wish = QDate(m_year, latest->date.month(), std::min(latest->date.day(), 28));
    for (int i = 0; i < missing; ++i) {
        QDate best;
        int bestCost = 0;
        for (const SpreadDay &candidate : candidates(body, window, false)) {
            if (candidate.fixed)
                continue;
            int cost = candidate.cost + 2 * std::abs(weeksBetween(wish, candidate.day));
            for (const Meeting &m : meetingsOf(body.id))
                cost += std::abs(weeksBetween(m.date, candidate.day)) < nearWeeks ? tooNear : 0;
            if (!best.isValid() || cost < bestCost) {
                best = candidate.day;
                bestCost = cost;
            }
        }
        if (!best.isValid()) {
            m_proposal.unplaced.append(
                Text::tr("No day is left between %1 and %2 for the meeting that the mandate asks for then.")
                    .arg(date(window.from), date(window.to)));
            return;
        }
        Meeting meeting;
        meeting.body = body.id;
        meeting.kind = *rule.meetingKind;
        meeting.date = best;
        meeting.counts = counts;
        meeting.form = latest ? latest->form : MeetingForm::Physical;
        m_proposal.meetings.append({meeting, {}, rule.id, rule.clause});
    }
}

void YearPlanner::spread(const Body &body, const Rule &rule, MeetingKind kind, int wanted,
                         const DateRange &span) {
    if (wanted <= 0)
        return;
    QList<SpreadDay> days = candidates(body, span, true);
    const auto isFree = [](const SpreadDay &day) { return !day.fixed; };
    if (std::count_if(days.begin(), days.end(), isFree) < wanted)
        days = candidates(body, span, false);
    const QDate firstBy = body.id == m_network ? electionDue() : QDate();
    const QList<QDate> chosen = evenlySpread(days, wanted, span, firstBy);
    for (const QDate day : chosen) {
        Meeting meeting;
        meeting.body = body.id;
        meeting.kind = kind;
        meeting.date = day;
        m_proposal.meetings.append({meeting, {}, rule.id, rule.clause});
    }
    if (const int missing = wanted - int(chosen.size()); missing > 0)
        m_proposal.unplaced.append(
            body.kind == BodyKind::Network
                ? Text::tr("%n more meeting(s) cannot be held this year: no week is left.", nullptr, missing)
                : Text::tr("%1: %n more meeting(s) cannot be held this year, no week is left.", nullptr,
                           missing)
                      .arg(body.name));
}

/// The best day of each week that has one, and the days on which the body meets already. `best`: only Tuesday to Thursday
/// and outside the weeks in which offices are half empty.
QList<SpreadDay> YearPlanner::candidates(const Body &body, const DateRange &span, bool best) const {
    QList<SpreadDay> days;
    QSet<QDate> taken;
    for (const Meeting &m : m_facts.meetings)
        if (m.takesPlace() && m.date.isValid())
            for (QDate day = m.date; day <= lastDayOf(m); day = day.addDays(1))
                taken.insert(day);
    for (const ProposedMeeting &p : m_proposal.meetings)
        taken.insert(p.meeting.date);
    for (const Meeting &m : meetingsOf(body.id))
        if (span.contains(m.date))
            days.append({m.date, 0, true});
    QMap<qint64, SpreadDay> ofWeek;
    for (QDate day = std::max(span.from, m_earliest); day <= span.to; day = day.addDays(1)) {
        if (taken.contains(day) || !body.valid.contains(day) || !m_days.isGood(day) ||
            (best && (!isInSeason(day) || isEdgeOfWeek(day))))
            continue;
        const SpreadDay candidate{day, dayCost(day, body), false};
        const qint64 week = day.toJulianDay() / 7;
        if (!ofWeek.contains(week) || candidate.cost < ofWeek[week].cost)
            ofWeek.insert(week, candidate);
    }
    return days + ofWeek.values();
}

int YearPlanner::dayCost(QDate day, const Body &body) const {
    int cost = 0;
    if (isEdgeOfWeek(day))
        cost += edgeOfWeek;
    if (day.dayOfWeek() != weekday(body))
        cost += otherWeekday;
    const bool before = day.dayOfWeek() == Qt::Monday, after = day.dayOfWeek() == Qt::Friday;
    if ((before && m_days.isHoliday(day.addDays(1))) || (after && m_days.isHoliday(day.addDays(-1))))
        cost += bridgingDay;
    if (isAtEdgeOfSeason(day))
        cost += edgeOfSeason;
    const auto sameWeek = [&](const Meeting &m) {
        return m.body != body.id && m.takesPlace() && m.date.isValid() && weeksBetween(m.date, day) == 0;
    };
    const bool busy = std::any_of(m_facts.meetings.begin(), m_facts.meetings.end(), sameWeek) ||
                      std::any_of(m_proposal.meetings.begin(), m_proposal.meetings.end(),
                                  [&](const ProposedMeeting &p) { return sameWeek(p.meeting); });
    return busy ? cost + busyWeek : cost;
}

int YearPlanner::weekday(const Body &body) const {
    QMap<int, int> counts;
    for (const Meeting &m : m_facts.meetings)
        if (m.body == body.id && m.takesPlace() && m.date.isValid() && m.date.dayOfWeek() <= Qt::Friday)
            ++counts[m.date.dayOfWeek()];
    int usual = Qt::Wednesday; // what is most usual is clear only where there is something to count
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        if (it.value() > counts.value(usual))
            usual = it.key();
    return usual;
}

MeetingKind YearPlanner::usualKind(const Body &body, bool beside) const {
    QMap<MeetingKind, int> counts;
    for (const Meeting &m : m_facts.meetings)
        if (m.body == body.id && m.counts && m.takesPlace() && m.kind != MeetingKind::Annual &&
            m.kind != MeetingKind::Seminar)
            ++counts[m.kind];
    // What meets besides its annual meeting meets to plan.
    const MeetingKind first = beside ? MeetingKind::Planning : MeetingKind::Ordinary;
    const MeetingKind second = beside ? MeetingKind::Ordinary : MeetingKind::Planning;
    return counts.value(second) > counts.value(first) ? second : first;
}

void YearPlanner::chooseInPerson(const Rule &rule, const Body &body, const Part &part) {
    const auto isTravel = [&rule](const Meeting &m) {
        return m.form != MeetingForm::Digital && (m.counts || rule.meetingKind);
    };
    const QList<Meeting> all = meetingsOf(body.id, part.whole);
    int missing = rule.atLeast - int(std::count_if(all.begin(), all.end(), isTravel));
    while (missing-- > 0) {
        ProposedMeeting *best = nullptr;
        for (ProposedMeeting &p : m_proposal.meetings)
            if (p.meeting.body == body.id && p.meeting.form == MeetingForm::Digital && p.meeting.counts &&
                part.inYear.contains(p.meeting.date) &&
                (!best || std::tuple(travelCost(p.meeting.date), p.meeting.date) <
                              std::tuple(travelCost(best->meeting.date), best->meeting.date)))
                best = &p;
        if (!best && part.whole.to > m_span.to)
            return; // there is time for it in the year after
        if (!best) {
            m_proposal.unplaced.append(Text::tr("The mandate wants a meeting in person. Choose one of the "
                                                "planned meetings and change its form."));
            return;
        }
        best->meeting.form = MeetingForm::Physical;
        best->why = Text::tr("in person, as the mandate wants"); // the rest goes before it
    }
}

/// As most meetings of the body, kind and form have had it; the later of equals.
void YearPlanner::setUsualTimes(Meeting &meeting, const Body &body) const {
    const bool travel = meeting.form != MeetingForm::Digital;
    QMap<std::pair<QTime, QTime>, int> counts;
    const std::pair<QTime, QTime> *usual = nullptr;
    for (const Meeting &m : m_facts.meetings) {
        if (m.body != body.id || !m.start.isValid() || !m.end.isValid() || !m.takesPlace() ||
            (m.form != MeetingForm::Digital) != travel ||
            (m.kind == MeetingKind::Annual) != (meeting.kind == MeetingKind::Annual))
            continue;
        auto it = counts.insert({m.start, m.end}, counts.value({m.start, m.end}) + 1);
        if (!usual || it.value() >= counts.value(*usual))
            usual = &it.key();
    }
    if (usual) {
        std::tie(meeting.start, meeting.end) = *usual;
        return;
    }
    if (travel)
        std::tie(meeting.start, meeting.end) = std::pair(QTime(10, 0), QTime(15, 0));
    else if (body.kind == BodyKind::Network)
        std::tie(meeting.start, meeting.end) = std::pair(QTime(9, 0), QTime(11, 30));
    else
        std::tie(meeting.start, meeting.end) = std::pair(QTime(10, 0), QTime(11, 0));
}

/// As the body's meetings of the kind are called, "Ressursgruppemøte 3", or a name of our own.
QString YearPlanner::titleOf(const Meeting &meeting, const Body &body, int number) const {
    static const QRegularExpression numbered(QStringLiteral("^(.*\\D)\\s+(\\d{1,2})(?!\\d)"));
    QString stem;
    for (const Meeting &m : m_facts.meetings)
        if (m.body == body.id && m.kind == meeting.kind)
            if (const auto match = numbered.match(m.title); match.hasMatch())
                stem = match.captured(1);
    const bool byYear = meeting.kind == MeetingKind::Annual || meeting.kind == MeetingKind::Seminar;
    if (!stem.isEmpty() && !byYear)
        return QStringLiteral("%1 %2").arg(stem.trimmed()).arg(number);
    return plannedMeetingTitle(meeting.kind, body, byYear ? m_year : number, m_written);
}

QString YearPlanner::weekText(QDate day) const {
    const QDate monday = day.addDays(1 - day.dayOfWeek());
    for (int i = 0; i < 5; ++i)
        if (const QString closed = m_days.whyClosed(monday.addDays(i)); !closed.isEmpty())
            return Text::tr("a working day in week %1, which also has %2").arg(isoWeek(day)).arg(closed);
    return Text::tr("week %1 is free of holidays and breaks").arg(isoWeek(day));
}

void YearPlanner::nameAndExplain() {
    for (ProposedMeeting &p : m_proposal.meetings) {
        const Body &body = *find(m_facts.bodies, p.meeting.body);
        int number = 0, total = 0;
        QDate before;
        for (const Meeting &m : meetingsOf(body.id)) {
            if (m.date < p.meeting.date)
                before = m.date;
            if (m.kind != p.meeting.kind)
                continue;
            ++total;
            number += m.date <= p.meeting.date ? 1 : 0;
        }
        setUsualTimes(p.meeting, body);
        p.meeting.title = titleOf(p.meeting, body, number);
        for (const Meeting &m : m_facts.meetings)
            if (m.body == body.id && !m.theme.isEmpty())
                p.meeting.theme = m.theme;
        QStringList parts{p.meeting.kind == MeetingKind::Annual
                              ? Text::tr("The annual meeting, in October or November")
                              : Text::tr("Meeting %1 of %2 this year").arg(number).arg(total),
                          weekText(p.meeting.date)};
        if (before.isValid())
            parts.append(
                Text::tr("%n week(s) after the one before", nullptr, weeksBetween(before, p.meeting.date)));
        if (!p.why.isEmpty())
            parts.append(p.why);
        p.why = parts.join(QStringLiteral("; "));
    }
}

YearProposal proposeYear(int year, const QList<Rule> &rules, const NetworkFacts &facts,
                         const PlanSettings &settings) {
    return YearPlanner(year, rules, facts, settings).proposal();
}

} // namespace aarring
