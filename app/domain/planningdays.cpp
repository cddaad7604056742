#include "domain/planningdays.h"

#include <QCoreApplication>

namespace aarring {

namespace {

constexpr int longestSearch = 366;

} // namespace

const PlanningDays::Year &PlanningDays::year(int year) const {
    auto found = m_years.find(year);
    if (found != m_years.end())
        return *found;
    Year days;
    for (const Holiday &holiday : m_calendar.holidaysOf(year))
        days.holidays.insert(holiday.date, holiday.name);
    for (const auto &[range, name] : m_calendar.quietTimesOf(year))
        for (QDate day = range.from; day <= range.to; day = day.addDays(1))
            if (!days.quiet.contains(day))
                days.quiet.insert(day, name);
    return *m_years.insert(year, days);
}

bool PlanningDays::isHoliday(QDate day) const { return year(day.year()).holidays.contains(day); }

bool PlanningDays::isGood(QDate day) const {
    return day.dayOfWeek() <= Qt::Friday && !isHoliday(day) && !year(day.year()).quiet.contains(day);
}

QString PlanningDays::whyClosed(QDate day) const {
    const Year &days = year(day.year());
    // A holiday within a break is off because of the break, and the day after it would be too.
    if (const QString quiet = days.quiet.value(day); !quiet.isEmpty())
        return quiet;
    if (const QString holiday = days.holidays.value(day); !holiday.isEmpty())
        return holiday;
    return day.dayOfWeek() > Qt::Friday ? QCoreApplication::translate("Domain", "the weekend") : QString();
}

QDate PlanningDays::lastGood(QDate day) const {
    for (int back = 0; day.isValid() && back < longestSearch; ++back)
        if (isGood(day.addDays(-back)))
            return day.addDays(-back);
    return {};
}

QDate PlanningDays::firstGood(QDate day) const {
    for (int on = 0; day.isValid() && on < longestSearch; ++on)
        if (isGood(day.addDays(on)))
            return day.addDays(on);
    return {};
}

} // namespace aarring
