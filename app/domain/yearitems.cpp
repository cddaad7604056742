#include "domain/yearitems.h"

#include "domain/planwords.h"
#include "domain/reportlife.h"

#include <algorithm>
#include <tuple>

namespace aarring {

namespace {

YearLane laneOf(const YearEntry &entry) {
    const bool takesDays = entry.lastDay.isValid() && entry.lastDay > entry.date;
    return entry.kind == EntryKind::Activity || takesDays ? YearLane::Activities : YearLane::Deadlines;
}

/// Only a day of meetings clashes; a deadline may lie anywhere and is met before.
QString clashOf(const Calendar &calendar, QDate day) {
    if (const auto holiday = calendar.holiday(day))
        return holiday->name;
    return calendar.quietName(day);
}

/// An application's deadline tells nothing any more once the money was given.
void addGrants(QList<YearItem> &items, const NetworkFacts &facts, const DateRange &span) {
    for (const GrantDeadline &deadline : grantDeadlines(facts.grants, facts.instalments)) {
        const Grant *grant = find(facts.grants, deadline.grant);
        const bool isPast = deadline.kind == GrantDeadline::Kind::Application && isGiven(grant->state);
        if (isPast || !span.contains(deadline.day))
            continue;
        YearItem item;
        item.id = deadline.source;
        item.grant = grant->id;
        item.lane = YearLane::Deadlines;
        item.title = grantDeadlineTitle(deadline.kind, grant->funder, facts.network.language);
        item.date = item.lastDay = deadline.day;
        item.done = deadline.isDone;
        items.append(item);
    }
}

/// The last day of projects that were not stopped.
void addProjects(QList<YearItem> &items, const NetworkFacts &facts, const DateRange &span) {
    for (const Project &project : facts.projects) {
        const QDate last = project.period.to;
        if (!last.isValid() || !span.contains(last) || project.state == ProjectState::Stopped)
            continue;
        YearItem item;
        item.id = item.project = project.id;
        item.lane = YearLane::Deadlines;
        item.title = projectEndTitle(project.title, facts.network.language);
        item.date = item.lastDay = last;
        item.done = project.state == ProjectState::Completed;
        items.append(item);
    }
}

void addMeasures(QList<YearItem> &items, const NetworkFacts &facts, const DateRange &span) {
    for (const Measure &measure : facts.measures) {
        if (!measure.deadline.isValid() || !span.contains(measure.deadline) ||
            measure.state == MeasureState::Dropped)
            continue;
        YearItem item;
        item.id = item.measure = measure.id;
        if (!measure.goal)
            item.project = measure.project;
        item.lane = YearLane::Deadlines;
        item.title = measure.title;
        const Goal *goal = find(facts.goals, measure.goal);
        if (const PriorityArea *area = goal ? find(facts.priorityAreas, goal->area) : nullptr)
            item.theme = area->title;
        item.date = item.lastDay = measure.deadline;
        item.done = measure.state == MeasureState::Done;
        items.append(item);
    }
}

/// One for each day, however many are to be looked through then.
void addReviews(QList<YearItem> &items, const NetworkFacts &facts, const DateRange &span) {
    for (const ReviewDay &review : reviewDays(facts.resources)) {
        const Resource *first = span.contains(review.day) ? find(facts.resources, review.first) : nullptr;
        if (!first)
            continue;
        YearItem item;
        item.id = item.resource = first->id;
        item.lane = YearLane::Deadlines;
        item.title = reviewTitle(first->title, review.count, facts.network.language);
        item.date = item.lastDay = review.day;
        items.append(item);
    }
}

/// Those that neither an entry of the year nor the deadline of a grant stands for already, on that day.
void addReports(QList<YearItem> &items, const NetworkFacts &facts, const DateRange &span) {
    for (const Report &report : facts.reports) {
        const Grant *grant = find(facts.grants, report.grant);
        const bool isGrants = grant && isGiven(grant->state) && grant->reportBy == report.due;
        const YearEntry *entry = entryOf(report, facts.entries);
        const bool isEntrys = entry && (report.isSent() || entry->date == report.due);
        if (!report.due.isValid() || !span.contains(report.due) || isGrants || isEntrys)
            continue;
        YearItem item;
        item.id = item.report = report.id;
        item.lane = YearLane::Deadlines;
        item.title = report.title;
        item.date = item.lastDay = report.due;
        item.done = report.isSent();
        items.append(item);
    }
}

} // namespace

QList<YearItem> yearItems(const NetworkFacts &facts, int year) {
    const DateRange span{QDate(year, 1, 1), QDate(year, 12, 31)};
    QList<YearItem> items;
    for (const Meeting &m : facts.meetings) {
        const QDate last = std::max(m.date, m.lastDay);
        if (!m.date.isValid() || !m.takesPlace() || !span.overlaps({m.date, last}))
            continue;
        const Body *body = find(facts.bodies, m.body);
        YearItem item;
        item.id = m.id;
        item.isMeeting = true;
        item.lane = YearLane::Meetings;
        item.title = m.title;
        item.theme = m.theme.isEmpty() && body ? body->name : m.theme;
        item.date = m.date;
        item.lastDay = last;
        item.done = m.state == MeetingState::Held;
        item.minor = body && body->kind != BodyKind::Network;
        if (!item.done)
            item.clash = clashOf(facts.calendar, m.date);
        items.append(item);
    }
    for (const YearEntry &e : facts.entries) {
        const QDate last = std::max(e.date, e.lastDay);
        if (!e.date.isValid() || e.state == EntryState::Dropped || !span.overlaps({e.date, last}))
            continue;
        YearItem item;
        item.id = e.id;
        item.lane = laneOf(e);
        item.title = e.title;
        item.theme = e.theme;
        item.date = e.date;
        item.lastDay = last;
        item.done = e.state == EntryState::Done;
        items.append(item);
    }
    addGrants(items, facts, span);
    addProjects(items, facts, span);
    addMeasures(items, facts, span);
    addReviews(items, facts, span);
    addReports(items, facts, span);
    std::stable_sort(items.begin(), items.end(), [](const YearItem &a, const YearItem &b) {
        return std::tuple(a.date, a.lane, a.id) < std::tuple(b.date, b.lane, b.id);
    });
    return items;
}

YearEntry movedTo(YearEntry entry, QDate date) {
    if (entry.lastDay.isValid())
        entry.lastDay = entry.lastDay.addDays(entry.date.daysTo(date));
    entry.date = date;
    return entry;
}

QDate dayInMonth(const YearItem &item, int year, int month, const Calendar &calendar) {
    const QDate first(year, month, 1);
    const QDate same = first.addDays(std::min(item.date.day(), first.daysInMonth()) - 1);
    if (!item.isMeeting)
        return calendar.lastWorkingDay(same);
    QDate nearest;
    bool isGood = false;
    for (QDate day = first; day.month() == month; day = day.addDays(1)) {
        if (day.dayOfWeek() != item.date.dayOfWeek())
            continue;
        const bool good = calendar.isGoodForMeetings(day);
        const auto distance = [&](QDate d) { return qAbs(d.daysTo(same)); };
        if (!nearest.isValid() || good > isGood || (good == isGood && distance(day) < distance(nearest))) {
            nearest = day;
            isGood = good;
        }
    }
    return nearest;
}

} // namespace aarring
