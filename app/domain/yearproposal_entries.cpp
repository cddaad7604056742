#include "domain/yearproposal_p.h"

#include "base/formats.h"
#include "domain/planwords.h"

#include <algorithm>

namespace aarring {

namespace {

/// The owner needs some time with a revised mandate before the old one's term is over.
constexpr int revisionDays = 28;
/// A plan is written in the weeks after the meeting that decides what goes into it.
constexpr int planDays = 21;

} // namespace

bool YearPlanner::has(EntryKind kind, const DateRange &span) const {
    return std::any_of(m_facts.entries.begin(), m_facts.entries.end(), [&](const YearEntry &entry) {
        return entry.kind == kind && entry.state != EntryState::Dropped && entry.date.isValid() &&
               span.contains(entry.date);
    });
}

ProposedEntry *YearPlanner::add(EntryKind kind, const QString &title, QDate date, const QString &why,
                                const Rule *rule, qsizetype noticeOf) {
    if (!date.isValid() || (m_settings.today.isValid() && date < m_settings.today))
        return nullptr;
    YearEntry entry;
    entry.kind = kind;
    entry.title = title;
    entry.date = date;
    entry.body = m_network;
    if (kind == EntryKind::Report)
        entry.sentTo = m_facts.network.owner;
    m_proposal.entries.append({entry, why, rule ? rule->id : 0, rule ? rule->clause : 0, noticeOf});
    return &m_proposal.entries.last();
}

QDate YearPlanner::lastMeetingBefore(QDate day) const {
    QDate last;
    for (const Meeting &m : meetingsOf(m_network))
        if (m.date <= day)
            last = m.date;
    return last;
}

const MandateVersion *YearPlanner::approved() const {
    const MandateVersion *found = nullptr;
    for (const MandateVersion &version : m_facts.mandates)
        if (version.state == MandateState::Approved && (!found || version.number > found->number))
            found = &version;
    return found;
}

void YearPlanner::addNotices() {
    const auto notice = [&](const Meeting &meeting, const Rule *rule, qsizetype index) {
        const QDate due = meeting.date.addDays(-m_settings.noticeDays);
        const QDate day = m_days.lastGood(due);
        const QString title = noticeTitle(meeting.title, m_written);
        const bool there =
            std::any_of(m_facts.entries.begin(), m_facts.entries.end(), [&](const YearEntry &e) {
                return e.kind == EntryKind::Notice && e.state != EntryState::Dropped &&
                       (e.title == title || e.date == day);
            });
        if (there)
            return;
        QString why = Text::tr("%n day(s) before the meeting of %1", nullptr, m_settings.noticeDays)
                          .arg(date(meeting.date));
        if (day != due)
            why = Text::tr("%1, moved to a working day before %2").arg(why, m_days.whyClosed(due));
        if (ProposedEntry *added = add(EntryKind::Notice, title, day, why, rule, index))
            added->entry.body = meeting.body;
    };
    for (const Meeting &m : m_facts.meetings)
        if (m.state == MeetingState::Planned && !m.calledOn.isValid() && m.date.isValid() &&
            m_span.contains(m.date))
            notice(m, nullptr, -1);
    for (qsizetype i = 0; i < m_proposal.meetings.size(); ++i)
        notice(m_proposal.meetings[i].meeting, find(m_rules, m_proposal.meetings[i].rule), i);
}

void YearPlanner::addReports() {
    const Rule *rule = ruleOf({RuleKind::ReportInterval});
    if (!rule)
        return;
    // The network owes nothing for the time before its mandate.
    const MandateVersion *version = approved();
    const QDate start = version ? version->validFrom : QDate();
    const auto report = [&](QDate due, const QString &title) {
        const QDate day = m_days.lastGood(due);
        QString why = Text::tr("Due by %1").arg(date(due));
        if (day != due)
            why = Text::tr("%1; the last working day before %2").arg(why, m_days.whyClosed(due));
        add(EntryKind::Report, title, day, why, rule);
    };
    if (rule->period == RulePeriod::HalfYear) {
        for (const int half : {1, 2}) {
            const DateRange span{QDate(m_year, half == 1 ? 1 : 7, 1),
                                 half == 1 ? QDate(m_year, 6, 30) : QDate(m_year, 12, 31)};
            if ((!start.isValid() || start <= span.to) && !has(EntryKind::Report, span))
                report(span.to, halfYearReportTitle(half, m_year, m_written));
        }
        return;
    }
    if (rule->months <= 0)
        return;
    QDate last = start.isValid() ? start : m_span.from;
    for (const YearEntry &entry : m_facts.entries)
        if (entry.kind == EntryKind::Report && entry.state != EntryState::Dropped) {
            const QDate day = entry.doneOn.isValid() ? entry.doneOn : entry.date;
            if (day.isValid() && day <= m_span.to)
                last = std::max(last, day);
        }
    // Years without a report are not made up for: the next is due when it is due.
    for (QDate due = last.addMonths(rule->months); due <= m_span.to;) {
        const QDate day = m_days.lastGood(due);
        if (day >= m_span.from)
            report(due, reportTitle(m_year, m_written));
        due = std::max(day, due.addDays(-31)).addMonths(rule->months);
    }
}

QDate YearPlanner::electionDue() const {
    if (!ruleOf({RuleKind::OfficesFilled, RuleKind::OfficersElectedBy, RuleKind::TermLength}))
        return {};
    QDate due;
    for (const Term &term : m_facts.terms) {
        const Office *office = find(m_facts.offices, term.office);
        if (!office || office->body != m_network || !m_span.contains(term.period.to) ||
            !term.period.to.isValid())
            continue;
        const bool succeeded =
            std::any_of(m_facts.terms.begin(), m_facts.terms.end(), [&](const Term &other) {
                return other.office == term.office && other.period.from > term.period.to;
            });
        if (!succeeded && (!due.isValid() || term.period.to < due))
            due = term.period.to;
    }
    return due;
}

void YearPlanner::addElections() {
    const Rule *rule = ruleOf({RuleKind::OfficersElectedBy, RuleKind::OfficesFilled, RuleKind::TermLength});
    if (!rule || has(EntryKind::Election, m_span))
        return;
    QHash<QDate, QStringList> offices; // by the end of the term; invalid for those nobody holds
    for (const Office &office : m_facts.offices) {
        if (office.body != m_network || office.kind == OfficeKind::Other)
            continue;
        QDate end;
        bool open = false;
        for (const Term &term : m_facts.terms)
            if (term.office == office.id) {
                open = open || !term.period.to.isValid();
                end = std::max(end, term.period.to);
            }
        if (open || end > m_span.to)
            continue;
        offices[end < m_span.from ? QDate() : end].append(office.title);
    }
    const QList<Meeting> meetings = meetingsOf(m_network);
    QList<QDate> ends = offices.keys();
    std::sort(ends.begin(), ends.end());
    for (const QDate end : std::as_const(ends)) {
        const QString title = electionTitle(offices[end].join(QStringLiteral(", ")), m_written);
        if (!end.isValid()) {
            if (!meetings.isEmpty())
                add(EntryKind::Election, title,
                    std::max(meetings.first().date, m_days.firstGood(m_span.from)),
                    Text::tr("At the first meeting of the year, since nobody holds the office"), rule);
            continue;
        }
        if (const QDate meeting = lastMeetingBefore(end); meeting.isValid())
            add(EntryKind::Election, title, meeting,
                Text::tr("At the last meeting before the term ends on %1").arg(date(end)), rule);
        else {
            add(EntryKind::Election, title, m_days.lastGood(end),
                Text::tr("The term ends on %1, and no meeting is planned before that").arg(date(end)), rule);
            m_proposal.unplaced.append(
                Text::tr("No meeting can be held this year before the term ends on %1.").arg(date(end)));
        }
    }
}

void YearPlanner::addRevision() {
    const Rule *rule = ruleOf({RuleKind::MandateRevision});
    const MandateVersion *version = approved();
    if (!rule || !version || has(EntryKind::Revision, m_span))
        return;
    QDate due = version->nextRevision;
    const QDate start = version->validFrom.isValid() ? version->validFrom : version->approvedOn;
    if (rule->atLeast == 1) {
        if (!due.isValid() && start.isValid())
            due = start.addYears(1);
        // Once it has been revised, the same day comes again every year.
        while (due.isValid() && due.addDays(-revisionDays) < m_span.from)
            due = due.addYears(1);
    }
    if (!due.isValid())
        return;
    QDate ready = due.addDays(-revisionDays);
    if (ready > m_span.to)
        return;
    if (ready < m_span.from)
        ready = due;
    if (ready < m_span.from)
        return; // of another year
    const QDate meeting = lastMeetingBefore(ready);
    const QString by = shortDate(due, m_settings.language);
    if (meeting.isValid() && meeting >= m_earliest)
        add(EntryKind::Revision, revisionTitle(m_written), m_days.lastGood(meeting),
            Text::tr("At the last meeting that leaves the owner time before the revision is due on %1")
                .arg(by),
            rule);
    else
        add(EntryKind::Revision, revisionTitle(m_written), m_days.lastGood(ready),
            Text::tr("In time for the owner before the revision is due on %1").arg(by), rule);
}

void YearPlanner::addPlans() {
    const QList<Meeting> meetings = meetingsOf(m_network);
    QDate annual, first;
    for (const Meeting &m : meetings) {
        if (m.kind == MeetingKind::Annual)
            annual = lastDayOf(m);
        if (!first.isValid())
            first = lastDayOf(m);
    }
    const QDate basis = annual.isValid() ? annual : first;
    if (!basis.isValid())
        return;
    // The annual meeting late in the year decides about the next one.
    const int about = annual.isValid() ? m_year + 1 : m_year;
    const QString atMeeting = annual.isValid() ? Text::tr("At the annual meeting of %1").arg(date(basis))
                                               : Text::tr("At the first meeting, on %1").arg(date(basis));
    if (const Rule *rule = ruleOf({RuleKind::PriorityAreas}); rule && !has(EntryKind::PriorityAreas, m_span))
        add(EntryKind::PriorityAreas, priorityAreasTitle(about, m_written), m_days.firstGood(basis),
            atMeeting, rule);
    if (const Rule *rule = ruleOf({RuleKind::ActionPlan}); rule && !has(EntryKind::ActionPlan, m_span)) {
        QDate day = m_days.firstGood(basis.addDays(planDays));
        if (!m_span.contains(day))
            day = m_days.lastGood(m_span.to);
        add(EntryKind::ActionPlan, actionPlanTitle(about, m_written), std::max(day, basis),
            annual.isValid()
                ? Text::tr("%n week(s) after the annual meeting of %1", nullptr, weeksBetween(basis, day))
                      .arg(date(basis))
                : Text::tr("%n week(s) after the first meeting of %1", nullptr, weeksBetween(basis, day))
                      .arg(date(basis)),
            rule);
    }
}

} // namespace aarring
