#include "domain/meetingseries.h"

#include "domain/planningdays.h"

#include <algorithm>

namespace aarring {

namespace {

/// The same weekday of the month as `first`, `months` later; its fifth is the month's last.
QDate weekdayOfMonth(QDate first, int months) {
    const int which = (first.day() - 1) / 7;
    const QDate start = QDate(first.year(), first.month(), 1).addMonths(months);
    const int shift = (first.dayOfWeek() - start.dayOfWeek() + 7) % 7;
    const QDate day = start.addDays(shift + which * 7);
    return day.month() == start.month() ? day : day.addDays(-7);
}

/// A day earlier in the same week is nearer to what was meant than one in the next.
QDate nearestGood(QDate day, const PlanningDays &days) {
    const QDate monday = day.addDays(1 - day.dayOfWeek());
    const QDate after = days.firstGood(day);
    if (after.isValid() && after < monday.addDays(7))
        return after;
    const QDate before = days.lastGood(day);
    return before.isValid() && before >= monday ? before : after;
}

SeriesDay judged(QDate day, const PlanningDays &days) {
    SeriesDay result{day, days.whyClosed(day), {}};
    if (!result.closed.isEmpty())
        result.instead = nearestGood(day, days);
    return result;
}

} // namespace

QList<SeriesDay> seriesDays(const SeriesPlan &plan, const Calendar &calendar) {
    if (!plan.first.isValid() || plan.every < 1 || (!plan.until.isValid() && plan.count < 1))
        return {};
    const PlanningDays planning(calendar);
    const int most = plan.count > 0 ? qMin(plan.count, mostInSeries) : mostInSeries;
    QList<SeriesDay> days;
    for (int i = 0; i < most; ++i) {
        const QDate day = plan.rhythm == SeriesRhythm::Weeks ? plan.first.addDays(qint64(7) * plan.every * i)
                                                             : weekdayOfMonth(plan.first, plan.every * i);
        if (plan.until.isValid() && day > plan.until)
            break;
        days.append(judged(day, planning));
    }
    return days;
}

QList<SeriesDay> seriesDays(QList<QDate> listed, const Calendar &calendar) {
    const PlanningDays planning(calendar);
    std::sort(listed.begin(), listed.end());
    listed.erase(std::unique(listed.begin(), listed.end()), listed.end());
    QList<SeriesDay> days;
    for (const QDate &day : std::as_const(listed))
        if (day.isValid() && days.size() < mostInSeries)
            days.append(judged(day, planning));
    return days;
}

} // namespace aarring
