#include "documents/tablecolumns.h"

#include "documents/textbox.h"

#include <QSet>
#include <algorithm>
#include <numeric>

namespace aarring {

namespace {

/// The width of the widest word of a column, which must not be broken: a date, a name, a header. Setting words is slow, so only
/// those with about the most letters are measured, and no more than are likely to differ.
qreal widestWord(const Table &table, int column, const TextStyle &style, qreal room) {
    constexpr qsizetype fewer = 2, measured = 30;
    QStringList cells{table.columns[column].header};
    for (const TableRow &row : table.rows)
        if (row.kind != TableRowKind::Group)
            cells += row.cells.value(column);
    qsizetype longest = 0;
    QSet<QString> words;
    for (const QString &cell : std::as_const(cells))
        for (const QStringView word : QStringView(cell).split(QLatin1Char(' '))) {
            const bool isLonger = word.size() > longest;
            if (isLonger) {
                longest = word.size();
                words.removeIf([&](const QString &known) { return known.size() + fewer < longest; });
            }
            if (isLonger || (word.size() + fewer >= longest && words.size() < measured))
                words.insert(word.toString());
        }
    qreal widest = 0;
    for (const QString &word : std::as_const(words))
        widest = std::max(widest, TextBox(plainText(word), style, room).naturalWidth());
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
