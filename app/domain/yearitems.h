#pragma once

#include "domain/networkfacts.h"

namespace aarring {

/// The three rings of the year wheel.
enum class YearLane { Meetings, Deadlines, Activities };

/// One thing in the year, whether a meeting or another entry: what the wheel, the matrix and the list all show.
struct YearItem {
    Id id = 0; ///< of the meeting, entry, grant, instalment, measure, project, resource or report
    bool isMeeting = false;
    YearLane lane = YearLane::Activities;
    QString title;
    QString theme; ///< row of the matrix; the name of the body for a meeting without one
    QDate date;
    QDate lastDay; ///< equal to date for one day
    bool done = false;
    bool minor = false; ///< a meeting of a group: a smaller mark, the first to lose its label
    QString clash;      ///< the holiday or quiet time it falls in; empty when in none
    Id grant = 0;       ///< of which this is a deadline; it is moved there and not in the year
    Id measure = 0;     ///< of which this is the deadline; it is moved there, too
    Id project = 0;     ///< of which this is the last day, or which alone has the measure; likewise
    Id resource = 0;    ///< the first of those to be reviewed that day; likewise
    Id report = 0;      ///< of which this is the day it is due; likewise
    /// Stands here only to be seen.
    bool isFromElsewhere() const { return grant || measure || project || resource || report; }
    bool operator==(const YearItem &) const = default;
};

/// What happens in a year, by date: meetings that take place, entries that are not dropped, deadlines of grants,
/// measures and reports that no entry stands for, ends of projects, with a date. What began the year before and ends in it is there too.
QList<YearItem> yearItems(const NetworkFacts &facts, int year);

/// The day that is to another month what the item's day is to its own: a meeting keeps its weekday and goes where it is
/// free of holidays and quiet times if that can be; others keep the day, or go to the last working day before it.
QDate dayInMonth(const YearItem &item, int year, int month, const Calendar &calendar);

} // namespace aarring
