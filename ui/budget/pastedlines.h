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

/// The cells of a text parted by tabs and line ends; those in quotes may hold both.
QList<QStringList> pastedCells(const QString &text);

/// Rows of text, amount, note, category, revised amount and explanation, as many as there are, or in the order that a
/// heading row names them. Empty rows and a heading row without any figure are passed by.
PastedLines pastedLines(const QString &cells, Id budget, BudgetSection section, const QString &currency,
                        Language language);

/// The same cells of a line, parted by tabs.
QString copiedLine(const BudgetLine &line, Language language);

} // namespace aarring
