#include "domain/calendar.h"

#include "domain/quietspan.h"

#include <QCoreApplication>
#include <algorithm>

namespace aarring {

namespace {

constexpr int longestQuiet = 200; ///< days

/// One line of the calendar: the day is month-day, or days from Easter Sunday when `month` is 0.
struct HolidayRule {
    const char *country;
    int month;
    int day;
    DayKind kind;
    const char *name;
    int lastYear = 9999;
};

constexpr HolidayRule rules[] = {
    {"NO", 1, 1, DayKind::Public, QT_TRANSLATE_NOOP("Holiday", "New Year's Day")},
    {"NO", 0, -4, DayKind::Customary, QT_TRANSLATE_NOOP("Holiday", "Wednesday before Easter")},
    {"NO", 0, -3, DayKind::Public, QT_TRANSLATE_NOOP("Holiday", "Maundy Thursday")},
    {"NO", 0, -2, DayKind::Public, QT_TRANSLATE_NOOP("Holiday", "Good Friday")},
    {"NO", 0, 0, DayKind::Public, QT_TRANSLATE_NOOP("Holiday", "Easter Sunday")},
    {"NO", 0, 1, DayKind::Public, QT_TRANSLATE_NOOP("Holiday", "Easter Monday")},
    {"NO", 5, 1, DayKind::Public, QT_TRANSLATE_NOOP("Holiday", "Labour Day")},
    {"NO", 5, 17, DayKind::Public, QT_TRANSLATE_NOOP("Holiday", "Constitution Day (Norway)")},
    {"NO", 0, 39, DayKind::Public, QT_TRANSLATE_NOOP("Holiday", "Ascension Day")},
    {"NO", 0, 40, DayKind::Customary, QT_TRANSLATE_NOOP("Holiday", "Friday after Ascension")},
    {"NO", 0, 49, DayKind::Public, QT_TRANSLATE_NOOP("Holiday", "Whit Sunday")},
    {"NO", 0, 50, DayKind::Public, QT_TRANSLATE_NOOP("Holiday", "Whit Monday")},
    {"NO", 12, 24, DayKind::Customary, QT_TRANSLATE_NOOP("Holiday", "Christmas Eve")},
    {"NO", 12, 25, DayKind::Public, QT_TRANSLATE_NOOP("Holiday", "Christmas Day")},
    {"NO", 12, 26, DayKind::Public, QT_TRANSLATE_NOOP("Holiday", "Second Day of Christmas")},
    {"NO", 12, 31, DayKind::Customary, QT_TRANSLATE_NOOP("Holiday", "New Year's Eve")},
    {"DK", 1, 1, DayKind::Public, QT_TRANSLATE_NOOP("Holiday", "New Year's Day")},
    {"DK", 0, -3, DayKind::Public, QT_TRANSLATE_NOOP("Holiday", "Maundy Thursday")},
    {"DK", 0, -2, DayKind::Public, QT_TRANSLATE_NOOP("Holiday", "Good Friday")},
    {"DK", 0, 0, DayKind::Public, QT_TRANSLATE_NOOP("Holiday", "Easter Sunday")},
    {"DK", 0, 1, DayKind::Public, QT_TRANSLATE_NOOP("Holiday", "Easter Monday")},
    {"DK", 5, 1, DayKind::Customary, QT_TRANSLATE_NOOP("Holiday", "Labour Day")},
    {"DK", 0, 26, DayKind::Public, QT_TRANSLATE_NOOP("Holiday", "General Prayer Day"), 2023},
    {"DK", 6, 5, DayKind::Customary, QT_TRANSLATE_NOOP("Holiday", "Constitution Day (Denmark)")},
    {"DK", 0, 39, DayKind::Public, QT_TRANSLATE_NOOP("Holiday", "Ascension Day")},
    {"DK", 0, 40, DayKind::Customary, QT_TRANSLATE_NOOP("Holiday", "Friday after Ascension")},
    {"DK", 0, 49, DayKind::Public, QT_TRANSLATE_NOOP("Holiday", "Whit Sunday")},
    {"DK", 0, 50, DayKind::Public, QT_TRANSLATE_NOOP("Holiday", "Whit Monday")},
    {"DK", 12, 24, DayKind::Customary, QT_TRANSLATE_NOOP("Holiday", "Christmas Eve")},
    {"DK", 12, 25, DayKind::Public, QT_TRANSLATE_NOOP("Holiday", "Christmas Day")},
    {"DK", 12, 26, DayKind::Public, QT_TRANSLATE_NOOP("Holiday", "Second Day of Christmas")},
    {"DK", 12, 31, DayKind::Customary, QT_TRANSLATE_NOOP("Holiday", "New Year's Eve")},
};

struct QuietRule {
    const char *country;
    const char *span;
    const char *name;
};

// A national network meets across all counties, so every week in which somebody has a break counts.
constexpr QuietRule quietRules[] = {
    {"NO", "W8-10", "Vinterferie"}, {"NO", "E-6..E+1", "Påske"},     {"NO", "W28-30", "Fellesferie"},
    {"NO", "W40-41", "Høstferie"},  {"NO", "12-20..01-02", "Jul"},   {"DK", "W7-8", "Vinterferie"},
    {"DK", "E-6..E+1", "Påske"},    {"DK", "W27-32", "Sommerferie"}, {"DK", "W42", "Efterårsferie"},
    {"DK", "12-20..01-04", "Jul"},
};

QString word(const char *source) { return QCoreApplication::translate("Holiday", source); }

/// Monday of an ISO week; nothing when the year has no such week.
std::optional<QDate> mondayOfWeek(int week, int year) {
    if (week < 1 || week > 53)
        return std::nullopt;
    const QDate fourth(year, 1, 4); // always in week 1
    const QDate monday = fourth.addDays(1 - fourth.dayOfWeek() + 7 * (week - 1));
    int ofYear = 0;
    return monday.weekNumber(&ofYear) == week && ofYear == year ? std::optional(monday) : std::nullopt;
}

QDate dateOf(int monthAndDay, int year) { return {year, monthAndDay / 100, monthAndDay % 100}; }

} // namespace

// The anonymous Gregorian algorithm.
QDate easterSunday(int year) {
    const int a = year % 19, b = year / 100, c = year % 100, d = b / 4, e = b % 4;
    const int f = (b + 8) / 25, g = (b - f + 1) / 3, h = (19 * a + b - d - g + 15) % 30;
    const int i = c / 4, k = c % 4, l = (32 + 2 * e + 2 * i - h - k) % 7, m = (a + 11 * h + 22 * l) / 451;
    const int n = h + l - 7 * m + 114;
    return {year, n / 31, n % 31 + 1};
}

std::optional<DateRange> quietDays(const QString &span, int year) {
    const auto said = readSpan(span);
    if (!said)
        return std::nullopt;
    QDate first, last;
    switch (said->form) {
    case QuietForm::Weeks: {
        const auto from = mondayOfWeek(said->first, year);
        auto to = mondayOfWeek(said->last, year);
        if (said->last == 53 && !to)
            to = mondayOfWeek(52, year);
        if (!from || !to || *to < *from)
            return std::nullopt;
        return DateRange{*from, to->addDays(6)};
    }
    case QuietForm::Dates:
        first = dateOf(said->first, year);
        last = dateOf(said->last, said->last < said->first ? year + 1 : year);
        break;
    case QuietForm::Easter:
        first = easterSunday(year).addDays(said->first);
        last = easterSunday(year).addDays(said->last);
        break;
    }
    if (!first.isValid() || !last.isValid() || last < first || first.daysTo(last) > longestQuiet)
        return std::nullopt;
    return DateRange{first, last};
}

QList<Holiday> holidays(const QString &country, int year) {
    QList<Holiday> found;
    const QDate easter = easterSunday(year);
    for (const HolidayRule &rule : rules)
        if (country == QLatin1String(rule.country) && year <= rule.lastYear)
            found.append({rule.month ? QDate(year, rule.month, rule.day) : easter.addDays(rule.day),
                          rule.kind, word(rule.name)});
    std::stable_sort(found.begin(), found.end(),
                     [](const Holiday &a, const Holiday &b) { return a.date < b.date; });
    // Two that fall together are one day with both names, and the stronger kind.
    QList<Holiday> days;
    for (const Holiday &holiday : std::as_const(found)) {
        if (days.isEmpty() || days.last().date != holiday.date) {
            days.append(holiday);
            continue;
        }
        days.last().name += QStringLiteral(" / ") + holiday.name;
        days.last().kind = std::max(days.last().kind, holiday.kind);
    }
    return days;
}

QList<QuietPeriod> usualQuietPeriods(const QString &country) {
    QList<QuietPeriod> periods;
    for (const QuietRule &rule : quietRules)
        if (country == QLatin1String(rule.country))
            periods.append({0, QString::fromUtf8(rule.name), QString::fromLatin1(rule.span),
                            double(periods.size() + 1)});
    return periods;
}

Calendar::Calendar(const QString &country, const QList<DayOverride> &overrides,
                   const QList<QuietPeriod> &quiet)
    : m_country(country), m_overrides(overrides), m_quiet(quiet) {}

QList<Holiday> Calendar::holidaysOf(int year) const {
    QList<Holiday> days = holidays(m_country, year);
    for (const DayOverride &own : m_overrides) {
        if (own.day.year() != year)
            continue;
        days.removeIf([&own](const Holiday &h) { return h.date == own.day; });
        if (own.kind != DayKind::Working)
            days.append({own.day, own.kind, own.name});
    }
    std::stable_sort(days.begin(), days.end(),
                     [](const Holiday &a, const Holiday &b) { return a.date < b.date; });
    return days;
}

std::optional<Holiday> Calendar::holiday(QDate day) const {
    for (const Holiday &holiday : holidaysOf(day.year()))
        if (holiday.date == day)
            return holiday;
    return std::nullopt;
}

QList<std::pair<DateRange, QString>> Calendar::quietTimesOf(int year) const {
    const QDate first(year, 1, 1), last(year, 12, 31);
    QList<std::pair<DateRange, QString>> times;
    for (const QuietPeriod &period : m_quiet)
        for (int begun : {year - 1, year, year + 1}) // one that passes New Year, and ISO weeks around it
            if (const auto days = quietDays(period.span, begun); days && days->overlaps({first, last}))
                times.append({{std::max(days->from, first), std::min(days->to, last)}, period.name});
    std::stable_sort(times.begin(), times.end(),
                     [](const auto &a, const auto &b) { return a.first.from < b.first.from; });
    return times;
}

QString Calendar::quietName(QDate day) const {
    for (const auto &[days, name] : quietTimesOf(day.year()))
        if (days.contains(day))
            return name;
    return {};
}

bool Calendar::isGoodForMeetings(QDate day) const {
    return day.dayOfWeek() <= Qt::Friday && !holiday(day) && quietName(day).isEmpty();
}

QDate Calendar::lastWorkingDay(QDate day) const {
    const auto isOff = [this](QDate d) {
        const auto found = holiday(d);
        return d.dayOfWeek() > Qt::Friday || (found && found->kind == DayKind::Public);
    };
    while (day.isValid() && isOff(day))
        day = day.addDays(-1);
    return day;
}

} // namespace aarring
