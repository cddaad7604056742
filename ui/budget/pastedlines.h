#pragma once

#include "base/language.h"
#include "domain/budget.h"

#include <QStringList>

namespace aarring {

/// Cells copied from a spreadsheet, read as budget lines.
struct PastedLines {
    QList<BudgetLine> lines; ///< of the rows that were understood
    QStringList problems;    ///< one sentence for each row that was not, with its number and what it says
};

/// Rows of text, amount and, if it is there, note, parted by tabs; cells may stand in quotes. Empty rows and
/// a heading row without any figure are passed by.
PastedLines pastedLines(const QString &cells, Id budget, BudgetSection section, Language language);

} // namespace aarring
