#pragma once

#include "domain/calendar.h"

#include <QList>

namespace aarring {

enum class SeriesRhythm {
    Weeks, ///< every n weeks on the weekday of the first
    WeekdayOfMonth ///< every n months on the same weekday of the month as the first: the second Tuesday; "fifth" is the last
};

/// When the meetings of a series are wanted.
struct SeriesPlan {
    QDate first;
    SeriesRhythm rhythm = SeriesRhythm::Weeks;
    int every = 2; ///< weeks or months, at least 1
    QDate until;   ///< the last possible day; invalid = `count` decides
    int count = 0; ///< how many at most; 0 = `until` decides
};

/// A day of a series. Nothing is moved silently: a closed day is told with the next day that is open.
struct SeriesDay {
    QDate date;
    QString closed; ///< why nobody meets then: "Whit Monday", "Winter break"; empty for a good day
    QDate instead;  ///< the nearest good day after it, or before it in the same week; invalid for a good day
    bool operator==(const SeriesDay &) const = default;
};

/// At most mostInSeries days. Empty for a plan without a first day or without an end.
QList<SeriesDay> seriesDays(const SeriesPlan &plan, const Calendar &calendar);
/// The same judgement of days that somebody has listed, by date, each once.
QList<SeriesDay> seriesDays(QList<QDate> listed, const Calendar &calendar);

inline constexpr int mostInSeries = 60;

} // namespace aarring
