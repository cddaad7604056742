#include "ui/budget/pastedlines.h"

#include "base/formats.h"
#include "domain/validation.h"
#include "exchange/headerwords.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace aarring {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PastedLines)
};

/// What a column holds; the order without a heading.
enum Field { LineText, Planned, Note, Category, Revised, Explanation, FieldCount };
using Columns = std::array<int, FieldCount>;

/// By a heading's words in Bokmål, Danish and English; nothing without a column of texts and one of amounts.
std::optional<Columns> columnsOf(const QStringList &heading) {
    static constexpr const char *words[FieldCount] = {
        "post tekst linje budsjettpost budgetpost budsjettlinje budgetlinje beskrivelse line text item",
        "budsjett budget beløp beløb kroner planlagt opprinnelig oprindelig amount planned",
        "merknad bemærkning notat note kommentar comment",
        "kategori category",
        "revidert revideret justert justeret revised",
        "forklaring avvik afvigelse avviksforklaring explanation deviation"};
    Columns columns;
    columns.fill(-1);
    for (int field = 0; field < FieldCount; ++field)
        for (const QString &word : QString::fromUtf8(words[field]).split(u' '))
            for (int column = 0; column < heading.size() && columns[size_t(field)] < 0; ++column)
                if (wordKey(heading[column]) == wordKey(word))
                    columns[size_t(field)] = column;
    if (columns[LineText] < 0 || columns[Planned] < 0)
        return std::nullopt;
    // A column that the heading leaves unnamed holds what it does without one.
    for (int field = Note; field < FieldCount; ++field)
        if (columns[size_t(field)] < 0 && heading.value(field).isEmpty())
            columns[size_t(field)] = field;
    return columns;
}

bool hasFigure(const QString &text) {
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

bool isEmpty(const QStringList &row) {
    return std::all_of(row.begin(), row.end(), [](const QString &cell) { return cell.isEmpty(); });
}

/// Reads one row; a sentence when it does not become a line.
QString readRow(const QStringList &row, const Columns &columns, const QString &currency, Language language,
                BudgetLine &line) {
    const auto cell = [&](Field field) { return row.value(columns[size_t(field)]); };
    const auto oreIn = [&](Field field) { return parseAmount(cell(field), language); };
    for (const Field field : {Planned, Revised})
        if (const QString other = otherCurrencyText(cell(field), currency); !other.isEmpty())
            return other;
    for (const Field field : {Planned, Revised})
        if (!cell(field).isEmpty() && !oreIn(field))
            return Words::tr("“%1” is not an amount").arg(cell(field));
    line.text = cell(LineText);
    line.planned = oreIn(Planned).value_or(0);
    line.note = cell(Note);
    line.category = cell(Category);
    line.revised = oreIn(Revised);
    line.explanation = cell(Explanation);
    const Problems problems = validate(line);
    return acceptable(problems) ? QString() : problems.first().message;
}

} // namespace

// Spreadsheets put cells with line breaks or quotes in quotes and double the quotes inside.
QList<QStringList> pastedCells(const QString &text) {
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

PastedLines pastedLines(const QString &cells, Id budget, BudgetSection section, const QString &currency,
                        Language language) {
    PastedLines pasted;
    const QList<QStringList> rows = pastedCells(cells);
    Columns columns = {0, 1, 2, 3, 4, 5};
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QStringList &row = rows.at(i);
        const bool isFirstOfSeveral = i == 0 && rows.size() > 1;
        const auto named = isFirstOfSeveral ? columnsOf(row) : std::nullopt;
        columns = named.value_or(columns);
        const bool isHeading =
            named || (isFirstOfSeveral && !row.value(1).isEmpty() && !hasFigure(row.value(1)));
        if (isEmpty(row) || isHeading)
            continue;
        BudgetLine line;
        line.budget = budget;
        line.section = section;
        if (const QString problem = readRow(row, columns, currency, language, line); !problem.isEmpty())
            pasted.problems.append(Words::tr("Row %1, “%2”: %3", "number, text, what is wrong")
                                       .arg(QString::number(i + 1), row.value(columns[LineText]), problem));
        else
            pasted.lines.append(line);
    }
    return pasted;
}

QString copiedLine(const BudgetLine &line, Language language) {
    QStringList cells(FieldCount);
    cells[LineText] = line.text;
    cells[Planned] = amount(line.planned, language);
    cells[Note] = line.note;
    cells[Category] = line.category;
    cells[Revised] = line.revised ? amount(*line.revised, language) : QString();
    cells[Explanation] = line.explanation;
    for (QString &cell : cells)
        cell = cell.simplified();
    while (cells.last().isEmpty() && cells.size() > Note)
        cells.removeLast();
    return cells.join(QLatin1Char('\t'));
}

} // namespace aarring
