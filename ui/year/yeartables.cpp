#include "ui/year/yeartables.h"

#include "base/formats.h"
#include "base/textfold.h"
#include "domain/labels.h"

#include <QCoreApplication>
#include <algorithm>

namespace aarring {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(YearPage)
};

QString laneName(YearLane lane) {
    switch (lane) {
    case YearLane::Meetings:
        return Words::tr("Meeting");
    case YearLane::Deadlines:
        return Words::tr("Deadline");
    case YearLane::Activities:
        break;
    }
    return Words::tr("Activity");
}

/// "Meeting, Nettverksmøte 3, Planned, høstferie".
QString spokenItem(const YearItem &item) {
    QStringList said{laneName(item.lane), item.title,
                     label(item.done ? EntryState::Done : EntryState::Planned)};
    if (!item.clash.isEmpty())
        said.append(item.clash);
    return said.join(QStringLiteral(", "));
}

QString spokenRow(const YearItem &item, Language language) {
    QString day = capitalised(longDateWithWeekday(item.date, language));
    if (item.lastDay > item.date)
        day += QChar(0x2013) + longDate(item.lastDay, language);
    QString said = Words::tr("%1, week %2: %3", "a day, its week, what happens")
                       .arg(day, QString::number(isoWeek(item.date)), spokenItem(item));
    if (!item.theme.isEmpty())
        said += QStringLiteral(", ") + Words::tr("theme %1").arg(item.theme);
    return said;
}

Cell whatCell(const YearItem &item) {
    const Mark mark = !item.clash.isEmpty() ? Mark::Warning : item.done ? Mark::Fulfilled : Mark::Open;
    Cell made = marked(item.title, mark, item.minor ? Cell::Tone::Normal : Cell::Tone::Strong);
    made.second = item.clash;
    made.toolTip = item.title;
    made.spoken = spokenItem(item);
    return made;
}

/// Without the year, which stands above: 13.04.–24.04., where there is no room only the first.
QString days(const YearItem &item, Language language, bool both) {
    if (!item.date.isValid()) // the line for today
        return {};
    const auto day = [language](QDate date) { return shortDate(date, language).chopped(4).trimmed(); };
    return both && item.lastDay > item.date ? day(item.date) + QChar(0x2013) + day(item.lastDay)
                                            : day(item.date);
}

} // namespace

std::vector<YearRow> yearRows(const QList<YearItem> &items, QDate today, int year, Language language) {
    std::vector<YearRow> rows;
    bool told = today.year() != year;
    const auto tellToday = [&] {
        rows.push_back(
            {{}, Words::tr("Today, %1, week %2").arg(dayAndMonth(today, language)).arg(isoWeek(today))});
        told = true;
    };
    for (const YearItem &item : items) {
        if (!told && item.date >= today)
            tellToday();
        rows.push_back({item, {}});
    }
    if (!told)
        tellToday();
    return rows;
}

std::vector<Column<YearRow>> yearColumns(const std::function<Language()> &language, bool wide) {
    std::vector<Column<YearRow>> columns = {
        {[] { return Words::tr("Week"); },
         [language](const YearRow &row) {
             if (!row.today.isEmpty())
                 return cell(row.today);
             Cell week = cell(QString::number(isoWeek(row.item.date)), Cell::Tone::Secondary);
             week.spokenRow = spokenRow(row.item, language());
             return week;
         }},
        {[] { return Words::tr("Date"); },
         [language, wide](const YearRow &row) {
             return cell(days(row.item, language(), wide), row.item.date);
         }},
        {[] { return Words::tr("What happens"); }, [](const YearRow &row) { return whatCell(row.item); },
         Qt::AlignLeft, 0, true},
    };
    if (wide) {
        columns.push_back({[] { return Words::tr("Kind"); },
                           [](const YearRow &row) { return cell(laneName(row.item.lane)); }});
        columns.push_back(
            {[] { return Words::tr("Theme"); }, [](const YearRow &row) { return cell(row.item.theme); }});
        columns.push_back({[] { return Words::tr("State"); },
                           [](const YearRow &row) {
                               return row.item.done ? statusBadge(label(EntryState::Done), Mark::Fulfilled)
                                                    : statusBadge(label(EntryState::Planned), Mark::OnTrack);
                           }});
    }
    return columns;
}

std::vector<ThemeRow> themeRows(const QList<YearItem> &items, int year) {
    std::vector<ThemeRow> rows;
    for (const YearItem &item : items) {
        auto row =
            std::find_if(rows.begin(), rows.end(), [&](const ThemeRow &r) { return r.theme == item.theme; });
        if (row == rows.end())
            row = rows.insert(rows.end(), {item.theme, QList<QList<YearItem>>(12), item.id});
        const QDate shown = std::max(item.date, QDate(year, 1, 1));
        row->months[shown.month() - 1].append(item);
    }
    std::stable_sort(rows.begin(), rows.end(), [](const ThemeRow &a, const ThemeRow &b) {
        return a.theme.isEmpty() != b.theme.isEmpty() ? b.theme.isEmpty()
                                                      : compareNames(a.theme, b.theme) < 0;
    });
    return rows;
}

std::vector<Column<ThemeRow>> themeColumns(const std::function<Language()> &language) {
    std::vector<Column<ThemeRow>> columns = {
        {[] { return Words::tr("Theme"); },
         [](const ThemeRow &row) {
             return cell(row.theme.isEmpty() ? Words::tr("Without a theme") : row.theme, Cell::Tone::Strong);
         }},
    };
    for (int month = 0; month < 12; ++month)
        columns.push_back(
            {[language, month] { return capitalised(monthName(month + 1, language()).left(3)); },
             [month](const ThemeRow &row) {
                 const QList<YearItem> &items = row.months.at(month);
                 if (items.isEmpty())
                     return cell(QString());
                 QStringList days, spoken;
                 bool done = true, clash = false;
                 for (const YearItem &item : items) {
                     days.append(QString::number(item.date.day()) + QLatin1Char('.'));
                     spoken.append(days.last() + QLatin1Char(' ') + item.title);
                     done = done && item.done;
                     clash = clash || !item.clash.isEmpty();
                 }
                 Cell made = marked(days.join(QLatin1Char(' ')), clash  ? Mark::Warning
                                                                 : done ? Mark::Fulfilled
                                                                        : Mark::Open);
                 made.spoken = made.toolTip = spoken.join(QStringLiteral("; "));
                 return made;
             },
             Qt::AlignLeft, 0});
    return columns;
}

} // namespace aarring
