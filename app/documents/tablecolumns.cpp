#include "documents/tablecolumns.h"

#include "documents/textbox.h"

#include <QSet>
#include <algorithm>
#include <numeric>

namespace aarring {

namespace {

/// Of each column; in a long list past these only words with more letters are measured.
constexpr int wordsMeasured = 200;

/// The width of the widest word of a column, which must not be broken: a date, a name, a header. Only words of about
/// the same number of letters are measured.
qreal widestWord(const Table &table, int column, const TextStyle &style, qreal room) {
    qsizetype longest = 0;
    qreal widest = 0;
    QSet<QString> seen;
    auto look = [&](const QString &text) {
        for (const QString &word : text.split(QLatin1Char(' '))) {
            const bool mayBeWidest =
                seen.size() < wordsMeasured ? word.size() + 2 >= longest : word.size() > longest;
            if (!mayBeWidest || seen.contains(word))
                continue;
            seen.insert(word);
            longest = std::max(longest, word.size());
            widest = std::max(widest, TextBox(plainText(word), style, room).naturalWidth());
        }
    };
    look(table.columns[column].header);
    for (const TableRow &row : table.rows)
        if (row.kind != TableRowKind::Group)
            look(row.cells.value(column));
    return widest;
}

} // namespace

bool isBesideNumbers(const Table &table, qsizetype column) {
    return column > 0 && table.columns[column - 1].align == Align::Right &&
           table.columns[column].align == Align::Left;
}

QList<ColumnPlace> columnPlaces(const Table &table, const PaperStyle &style) {
    const qreal textWidth = style.textWidth();
    const int count = int(table.columns.size());
    QList<ColumnPlace> places(count);
    QList<qreal> least(count);
    for (int i = 0; i < count; ++i) {
        places[i].inset = cellPadding + (isBesideNumbers(table, i) ? numberGap : 0);
        places[i].align = table.columns[i].align;
        const qreal word = widestWord(table, i, style.tableStrong, textWidth);
        least[i] = std::min(word + 1 + places[i].inset + cellPadding, textWidth * 0.6);
    }
    if (std::accumulate(least.begin(), least.end(), 0.0) > textWidth)
        least.fill(0); // there is no room for whole words
    // By their shares; a column too narrow for its longest word is fixed, and the others share what is left.
    QList<bool> isFixed(count, false);
    for (bool settled = false; !settled;) {
        settled = true;
        qreal room = textWidth;
        qreal shares = 0;
        for (int i = 0; i < count; ++i) {
            if (isFixed[i])
                room -= least[i];
            else
                shares += table.columns[i].share;
        }
        for (int i = 0; i < count; ++i) {
            places[i].width = isFixed[i] ? least[i] : room * table.columns[i].share / shares;
            if (!isFixed[i] && places[i].width < least[i]) {
                isFixed[i] = true;
                settled = false;
            }
        }
    }
    qreal total = 0;
    for (const ColumnPlace &place : places)
        total += place.width;
    qreal left = 0;
    for (ColumnPlace &place : places) {
        place.width *= textWidth / total;
        place.left = left;
        left += place.width;
    }
    return places;
}

} // namespace aarring
