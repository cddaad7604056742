#include "documents/composer.h"

#include <QPainter>

namespace aarring {

namespace {

constexpr qreal cellPadding = 4;  // left and right
constexpr qreal rowPadding = 3.5; // above and below

void drawRule(QPainter &p, qreal y, qreal width, const QColor &colour, qreal thickness) {
    p.setPen(QPen(colour, dots(thickness)));
    p.drawLine(dots(QPointF(0, y)), dots(QPointF(width, y)));
}

} // namespace

void Composer::add(const Facts &facts) {
    QList<std::pair<QString, QString>> rows;
    qreal keyWidth = 66;
    for (const auto &row : facts.rows) {
        if (row.second.isEmpty())
            continue;
        rows += row;
        const TextBox key(plainText(row.first), m_style.factKey, m_width);
        keyWidth = std::clamp(key.naturalWidth() + 10, keyWidth, 120.0);
    }
    if (rows.isEmpty())
        return;

    // Two pairs share a row when both values fit on one line of half the width.
    auto isNarrow = [&](const std::pair<QString, QString> &row) {
        const qreal room = m_width / 2 - keyWidth - 8;
        return TextBox(plainText(row.second), m_style.table, m_width).naturalWidth() <= room;
    };
    const qreal before = std::max(m_after, 6.0);
    m_after = 0;
    Strip rule;
    rule.before = before;
    rule.draw = [w = m_width, colour = m_style.line](QPainter &p, qreal top) {
        drawRule(p, top, w, colour, 0.5);
    };
    addStrip(std::move(rule));
    m_keepNext = true;
    for (int i = 0; i < rows.size(); ++i) {
        const bool pair = i + 1 < rows.size() && isNarrow(rows[i]) && isNarrow(rows[i + 1]);
        addFactRow(rows.mid(i, pair ? 2 : 1), keyWidth);
        i += pair ? 1 : 0;
    }
    m_after = 12;
}

void Composer::addFactRow(const QList<std::pair<QString, QString>> &pairs, qreal keyWidth) {
    const qreal half = m_width / 2;
    const qreal valueWidth = (pairs.size() == 1 ? m_width : half) - keyWidth - 8;
    QList<std::pair<TextBox, TextBox>> boxes;
    qreal height = 0;
    for (const auto &[key, value] : pairs) {
        boxes.push_back({TextBox(plainText(key), m_style.factKey, keyWidth - 6),
                         TextBox(plainText(value), m_style.table, valueWidth)});
        height = std::max({height, boxes.last().first.height(), boxes.last().second.height()});
    }
    Strip strip;
    strip.height = height + 6;
    strip.draw = [boxes, keyWidth, half, height, w = m_width, colour = m_style.line](QPainter &p, qreal top) {
        for (int i = 0; i < boxes.size(); ++i) {
            boxes[i].first.draw(p, {i * half, top + 3});
            boxes[i].second.draw(p, {i * half + keyWidth, top + 3});
        }
        drawRule(p, top + height + 6, w, colour, 0.5);
    };
    addStrip(std::move(strip));
}

struct Composer::RowLook {
    TextStyle style;
    QColor rule; ///< below the row
    qreal ruleWidth = 0.4;
    QColor ruleAbove; ///< invalid = none
    QColor fill;      ///< invalid = none
    bool spansAll = false;
};

Composer::RowLook Composer::rowLook(const TableRow &row, bool isFirst) const {
    RowLook look;
    look.style = m_style.table;
    look.rule = m_style.line;
    switch (row.kind) {
    case RowKind::Normal:
        break;
    case RowKind::Sum:
        look.style = m_style.tableStrong;
        look.ruleAbove = isFirst ? QColor() : m_style.accent;
        break;
    case RowKind::Group:
        look.style = m_style.tableStrong;
        look.spansAll = true;
        break;
    }
    return look;
}

QList<qreal> Composer::columnLefts(const Table &table) const {
    qreal shares = 0;
    for (const TableColumn &column : table.columns)
        shares += column.share;
    QList<qreal> lefts{0};
    for (const TableColumn &column : table.columns)
        lefts += lefts.last() + m_width * column.share / shares;
    return lefts;
}

QList<TextBox> Composer::cellBoxes(const Table &table, const QStringList &cells,
                                   const TextStyle &style) const {
    const QList<qreal> lefts = columnLefts(table);
    QList<TextBox> boxes;
    for (int i = 0; i < table.columns.size(); ++i) {
        const qreal width = lefts[i + 1] - lefts[i] - 2 * cellPadding;
        boxes += TextBox(plainText(cells.value(i)), style, width, table.columns[i].align);
    }
    return boxes;
}

Strip Composer::rowStrip(const Table &table, const QList<TextBox> &cells, const RowLook &look) const {
    qreal height = look.style.lineHeight();
    for (const TextBox &cell : cells)
        height = std::max(height, cell.height());
    height += 2 * rowPadding;
    Strip strip;
    strip.height = height;
    strip.draw = [cells, look, height, lefts = columnLefts(table), w = m_width](QPainter &p, qreal top) {
        if (look.fill.isValid())
            p.fillRect(QRectF(dots(QPointF(0, top)), dots(QPointF(w, top + height))), look.fill);
        for (int i = 0; i < cells.size(); ++i)
            cells[i].draw(p, {lefts[i] + cellPadding, top + rowPadding});
        if (look.ruleAbove.isValid())
            drawRule(p, top, w, look.ruleAbove, 0.8);
        drawRule(p, top + height, w, look.rule, look.ruleWidth);
    };
    return strip;
}

/// A row that no page can hold is cut between lines.
void Composer::addTallRow(const Table &table, const QList<TextBox> &cells, const RowLook &look, int head) {
    int lines = 0;
    for (const TextBox &cell : cells)
        lines = std::max(lines, cell.lineCount());
    const qreal lineHeight = look.style.lineHeight();
    for (int line = 0; line < lines; ++line) {
        const bool isFirst = line == 0;
        const bool isLast = line == lines - 1;
        const qreal above = isFirst ? rowPadding : 0;
        Strip strip;
        strip.height = lineHeight + above + (isLast ? rowPadding : 0);
        strip.head = head;
        strip.mayBreakBefore = isFirst || (line >= 2 && lines - line >= 2);
        strip.draw = [=, lefts = columnLefts(table), w = m_width, height = strip.height](QPainter &p,
                                                                                         qreal top) {
            for (int i = 0; i < cells.size(); ++i)
                if (line < cells[i].lineCount())
                    cells[i].drawLine(p, line, {lefts[i] + cellPadding, top + above});
            if (isLast)
                drawRule(p, top + height, w, look.rule, look.ruleWidth);
        };
        addStrip(std::move(strip));
    }
}

void Composer::add(const Table &table) {
    if (!table.caption.isEmpty()) {
        addText(plainText(table.caption), m_style.tableStrong,
                {.before = std::max(m_after, 8.0), .keepWithNext = true});
        m_after = 3;
    }
    QStringList headers;
    for (const TableColumn &column : table.columns)
        headers += column.header;
    RowLook headLook{m_style.tableHead, m_style.accent, 0.8, {}, m_style.band, false};
    Strip head = rowStrip(table, cellBoxes(table, headers, m_style.tableHead), headLook);
    head.before = std::max(m_after, 4.0);
    m_after = 0;
    const qreal roomBelowHead = m_style.textHeight() - head.height;
    addStrip(std::move(head));
    const int headIndex = int(m_strips.size()) - 1;
    m_keepNext = true;

    for (int r = 0; r < table.rows.size(); ++r) {
        const TableRow &row = table.rows[r];
        const RowLook look = rowLook(row, r == 0);
        const QList<TextBox> cells = look.spansAll
                                         ? QList<TextBox>{TextBox(plainText(row.cells.value(0)), look.style,
                                                                  m_width - 2 * cellPadding)}
                                         : cellBoxes(table, row.cells, look.style);
        Strip strip = rowStrip(table, cells, look);
        if (strip.height > roomBelowHead) {
            addTallRow(table, cells, look, headIndex);
            continue;
        }
        strip.head = headIndex;
        if (row.kind == RowKind::Group && r > 0)
            strip.before = 6;
        if (row.kind == RowKind::Sum && r > 0)
            strip.mayBreakBefore = false;
        addStrip(std::move(strip));
        m_keepNext = row.kind == RowKind::Group;
    }
    m_keepNext = false;
    m_after = 12;
}

} // namespace aarring
