#pragma once

#include "base/daterange.h"
#include "base/id.h"

#include <QDate>
#include <QList>
#include <QString>
#include <optional>

namespace aarring {

/// Easter Sunday by the Gregorian calendar, for years from 1583.
QDate easterSunday(int year);

/// How a day stands to meetings: no holiday; no holiday, but most offices are closed or half closed; holiday by law.
enum class DayKind { Working, Customary, Public };

struct Holiday {
    QDate date;
    DayKind kind = DayKind::Public;
    QString
        name; ///< in the window's language, or as the network wrote it; two that fall together are joined by " / "
};

/// A day that the network judges otherwise than the calendar: closed that day, or open after all.
struct DayOverride {
    Id id = 0;
    QDate day;
    DayKind kind = DayKind::Public;
    QString name;
    bool operator==(const DayOverride &) const = default;
};

/// A time of the year without meetings, as breaks at school. `span` says when in any year:
/// "W8" or "W28-30" (ISO weeks), "E-6..E+1" (days from Easter Sunday), "12-20..01-02" (may pass New Year).
struct QuietPeriod {
    Id id = 0;
    QString name;
    QString span;
    double position = 0;
    bool operator==(const QuietPeriod &) const = default;
};

/// The days of a span that begins in that year; for ISO weeks the year the week belongs to. Nothing for a span that
/// cannot be read or a week the year does not have.
std::optional<DateRange> quietDays(const QString &span, int year);

/// The holidays by law and custom, by date, from the rules in holidays.cpp. Country: "NO" or "DK"; none for others.
/// Norway: lov 24.02.1995 nr. 12 and lov 26.04.1947 nr. 1. Denmark: Store bededag is none from 2024 on.
QList<Holiday> holidays(const QString &country, int year);

/// What a country's networks begin with; names in its language.
QList<QuietPeriod> usualQuietPeriods(const QString &country);

/// The days of a network's years: the calendar, its own days and its quiet times.
class Calendar {
public:
    Calendar() = default;
    Calendar(const QString &country, const QList<DayOverride> &overrides, const QList<QuietPeriod> &quiet);

    std::optional<Holiday> holiday(QDate day) const; ///< a customary or public one
    QString quietName(QDate day) const; ///< of the quiet time the day lies in; empty when in none
    /// Monday to Friday, no holiday by law or custom, not in a quiet time.
    bool isGoodForMeetings(QDate day) const;
    /// The last day not after `day` that is Monday to Friday and no public holiday: when a deadline is really met.
    QDate lastWorkingDay(QDate day) const;
    QList<Holiday> holidaysOf(int year) const; ///< by date
    /// Quiet times that touch the year, cut to it, by first day.
    QList<std::pair<DateRange, QString>> quietTimesOf(int year) const;

private:
    QString m_country;
    QList<DayOverride> m_overrides;
    QList<QuietPeriod> m_quiet;
};

} // namespace aarring
