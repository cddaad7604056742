#pragma once

#include "base/language.h"
#include "domain/yearitems.h"
#include "ui/common/tablemodel.h"

namespace aarring {

/// A line of the list beside the wheel.
struct YearRow {
    YearItem item;
    QString today; ///< in the line that says where today is; else empty
};

/// The items with the line for today among them.
std::vector<YearRow> yearRows(const QList<YearItem> &items, QDate today, int year, Language language);
/// Week, date and what happens; `language` is asked each time. With `wide` the theme and the state as well.
std::vector<Column<YearRow>> yearColumns(const std::function<Language()> &language, bool wide);

/// A line of the matrix: one theme and what happens in each month.
struct ThemeRow {
    QString theme;
    QList<QList<YearItem>> months; ///< twelve
    Id id = 0;                     ///< of its first item
};

std::vector<ThemeRow> themeRows(const QList<YearItem> &items, int year);
std::vector<Column<ThemeRow>> themeColumns(const std::function<Language()> &language);

} // namespace aarring
