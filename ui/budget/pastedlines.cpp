#include "ui/budget/pastedlines.h"

#include "base/formats.h"
#include "domain/validation.h"

#include <QCoreApplication>
#include <algorithm>

namespace aarring {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PastedLines)
};

/// Spreadsheets put cells with line breaks or quotes in quotes and double the quotes inside.
QList<QStringList> cellsOf(const QString &text) {
    QList<QStringList> rows;
    QStringList row;
    QString cell;
    bool quoted = false;
    const auto endCell = [&] {
        row.append(cell.simplified());
        cell.clear();
    };
    const auto endRow = [&] {
        endCell();
        rows.append(row);
        row.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (quoted) {
            const bool isDoubled = c == u'"' && i + 1 < text.size() && text.at(i + 1) == u'"';
            if (isDoubled)
                ++i;
            if (c == u'"' && !isDoubled)
                quoted = false;
            else
                cell += c;
        } else if (c == u'"' && cell.isEmpty()) {
            quoted = true;
        } else if (c == u'\t') {
            endCell();
        } else if (c == u'\n') {
            endRow();
        } else if (c != u'\r') {
            cell += c;
        }
    }
    if (!cell.isEmpty() || !row.isEmpty())
        endRow();
    return rows;
}

bool hasFigure(const QString &text) {
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

bool isEmpty(const QStringList &row) {
    return std::all_of(row.begin(), row.end(), [](const QString &cell) { return cell.isEmpty(); });
}

/// What does not let a row become a line; empty when nothing.
QString problemOf(const QStringList &row, std::optional<qint64> ore, const BudgetLine &line) {
    if (!ore)
        return Words::tr("“%1” is not an amount").arg(row.at(1));
    const Problems problems = validate(line);
    return acceptable(problems) ? QString() : problems.first().message;
}

} // namespace

PastedLines pastedLines(const QString &cells, Id budget, BudgetSection section, Language language) {
    PastedLines pasted;
    const QList<QStringList> rows = cellsOf(cells);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QStringList &row = rows.at(i);
        const QString amountText = row.value(1);
        const bool isHeading = i == 0 && rows.size() > 1 && !amountText.isEmpty() && !hasFigure(amountText);
        if (isEmpty(row) || isHeading)
            continue;
        const auto ore = amountText.isEmpty() ? std::optional<qint64>(0) : parseAmount(amountText, language);
        const BudgetLine line{0, budget, section, row.first(), ore.value_or(0), row.value(2), 0};
        if (const QString problem = problemOf(row, ore, line); !problem.isEmpty())
            pasted.problems.append(Words::tr("Row %1, “%2”: %3", "number, text, what is wrong")
                                       .arg(QString::number(i + 1), row.first(), problem));
        else
            pasted.lines.append(line);
    }
    return pasted;
}

} // namespace aarring
