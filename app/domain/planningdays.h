#pragma once

#include "base/language.h"
#include "domain/calendar.h"

#include <QHash>
#include <QSet>

namespace aarring {

/// A calendar asked about many days: it keeps the closed ones of every year it was asked about.
class PlanningDays {
public:
    explicit PlanningDays(const Calendar &calendar) : m_calendar(calendar) {}

    bool isGood(QDate day) const;     ///< Calendar::isGoodForMeetings
    QDate lastGood(QDate day) const;  ///< not after `day`; invalid when there is none within a year
    QDate firstGood(QDate day) const; ///< not before `day`; invalid when there is none within a year
    bool isHoliday(QDate day) const;  ///< by law or custom
    QString
    whyClosed(QDate day) const; ///< "Whit Monday", "Winter break", "the weekend"; empty for a good day

private:
    struct Year {
        QHash<QDate, QString> holidays;
        QHash<QDate, QString> quiet;
    };
    const Year &year(int year) const;

    const Calendar &m_calendar;
    mutable QHash<int, Year> m_years;
};

} // namespace aarring
