#include "documents/composer.h"
#include "documents/pagecanvas.h"

#include <QPainter>

namespace aarring {

namespace {

constexpr qreal factGap = 10;
constexpr qreal leastKeyWidth = 66;
constexpr qreal mostKeyWidth = 120;

/// A break before the row would leave one row alone, at the foot of a page or at the head of the next.
bool isLonelyRow(const QList<TableRow> &rows, int row) {
    const auto isNormal = [&rows](int r) { return rows[r].kind == TableRowKind::Normal; };
    const int last = int(rows.size()) - 1;
    return last >= 2 && (row == 1 || row == last) && isNormal(row) && isNormal(row - 1);
}

void drawRule(PageCanvas &canvas, qreal y, qreal width, const QColor &colour, qreal thickness) {
    canvas.beginArtifact();
    canvas.painter().setPen(QPen(colour, dots(thickness)));
    canvas.painter().drawLine(dots(QPointF(0, y)), dots(QPointF(width, y)));
}

} // namespace

void Composer::add(const Facts &facts) {
    const QList<Fact> rows = facts.shownRows();
    if (rows.isEmpty())
        return;
    auto widthOf = [this](const QString &text, const TextStyle &style) {
        return TextBox(plainText(text), style, m_width).naturalWidth();
    };
    qreal widestKey = 0;
    for (const Fact &row : rows)
        widestKey = std::max(widestKey, widthOf(row.first, m_style.factKey));

    // Two facts share a line when both values fit on half of it.
    const qreal room = m_width / 2 - std::clamp(widestKey + factGap, leastKeyWidth, mostKeyWidth) - factGap;
    QList<QList<Fact>> lines;
    for (int i = 0; i < rows.size(); ++i) {
        const bool pair = i + 1 < rows.size() && widthOf(rows[i].second, m_style.table) <= room &&
                          widthOf(rows[i + 1].second, m_style.table) <= room;
        lines += rows.mid(i, pair ? 2 : 1);
        i += pair ? 1 : 0;
    }
    qreal keyWidths[2] = {leastKeyWidth, leastKeyWidth};
    for (const QList<Fact> &line : lines)
        for (int side = 0; side < line.size(); ++side)
            keyWidths[side] = std::clamp(widthOf(line[side].first, m_style.factKey) + factGap,
                                         keyWidths[side], mostKeyWidth);

    Strip rule;
    rule.before = std::max(m_after, 6.0);
    rule.draw = [w = m_width, colour = m_style.line](PageCanvas &canvas, qreal top) {
        drawRule(canvas, top, w, colour, 0.5);
    };
    addStrip(std::move(rule));
    const ElementId table = m_structure.add(section(), ElementType::Table);
    const ElementId body = m_structure.add(table, ElementType::TBody);
    for (const QList<Fact> &line : lines) {
        m_keepNext = true; // the box is never parted
        addFactLine(body, line, keyWidths);
    }
    m_after = 12;
}

void Composer::addFactLine(ElementId body, const QList<Fact> &facts, const qreal (&keyWidths)[2]) {
    const qreal half = m_width / 2;
    QList<std::pair<TextBox, QPointF>> boxes; // each with its place below the line's top
    qreal height = 0;
    for (int side = 0; side < facts.size(); ++side) {
        const qreal left = side * half;
        const qreal room = (facts.size() == 1 ? m_width : half) - keyWidths[side] - factGap;
        TextBox key(plainText(facts[side].first), m_style.factKey, keyWidths[side] - 6);
        TextBox value(plainText(facts[side].second), m_style.table, room);
        // Each fact is a row to a reader, even where two stand on one line.
        const ElementId row = m_structure.add(body, ElementType::TR);
        key.setElements(addHeaderCell(row, HeaderScope::Row));
        value.setElements(m_structure.add(row, ElementType::TD));
        boxes.push_back({key, {left, 3}});
        boxes.push_back({value, {left + keyWidths[side], 3}});
    }
    for (const auto &box : boxes)
        height = std::max(height, box.first.height() + 6);
    Strip strip;
    strip.height = height;
    strip.draw = [boxes, height, w = m_width, colour = m_style.line](PageCanvas &canvas, qreal top) {
        for (const auto &[box, place] : boxes)
            box.draw(canvas, place + QPointF(0, top));
        drawRule(canvas, top + height, w, colour, 0.5);
    };
    addStrip(std::move(strip));
}

struct Composer::RowLook {
    TextStyle style;
    QColor rule; ///< below the row
    qreal ruleWidth = 0.4;
    QColor ruleAbove; ///< invalid = none
    QColor fill;      ///< invalid = none
};

Composer::RowLook Composer::rowLook(const TableRow &row, bool isFirst) const {
    RowLook look;
    look.style = m_style.table;
    look.rule = m_style.line;
    switch (row.kind) {
    case TableRowKind::Normal:
        break;
    case TableRowKind::Sum:
        look.style = m_style.tableStrong;
        look.ruleAbove = isFirst ? QColor() : m_style.accent;
        break;
    case TableRowKind::Group:
        look.style = m_style.tableStrong;
        break;
    }
    return look;
}

QList<TextBox> Composer::cellBoxes(const QList<ColumnPlace> &columns, const QStringList &cells,
                                   const TextStyle &style) const {
    QList<TextBox> boxes;
    for (int i = 0; i < columns.size(); ++i) {
        const qreal width = std::max(columns[i].width - columns[i].inset - cellPadding, 1.0);
        boxes += TextBox(plainText(cells.value(i)), style, width, columns[i].align);
    }
    return boxes;
}

Strip Composer::rowStrip(const QList<ColumnPlace> &columns, const QList<TextBox> &cells, const RowLook &look,
                         qreal leastHeight) const {
    qreal text = look.style.lineHeight();
    for (const TextBox &cell : cells)
        text = std::max(text, cell.height());
    const qreal height = std::max(text + 2 * rowPadding, leastHeight);
    const qreal above = (height - text) / 2;
    Strip strip;
    strip.height = height;
    strip.draw = [cells, look, height, above, columns, w = m_width](PageCanvas &canvas, qreal top) {
        if (look.fill.isValid()) {
            canvas.beginArtifact();
            canvas.painter().fillRect(QRectF(dots(QPointF(0, top)), dots(QPointF(w, top + height))),
                                      look.fill);
        }
        for (int i = 0; i < cells.size(); ++i)
            cells[i].draw(canvas, {columns[i].left + columns[i].inset, top + above});
        if (look.ruleAbove.isValid())
            drawRule(canvas, top, w, look.ruleAbove, 0.8);
        drawRule(canvas, top + height, w, look.rule, look.ruleWidth);
    };
    return strip;
}

/// A row that no page can hold is cut between lines.
void Composer::addTallRow(const QList<ColumnPlace> &columns, const QList<TextBox> &cells, const RowLook &look,
                          int head) {
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
        strip.draw = [=, w = m_width, height = strip.height](PageCanvas &canvas, qreal top) {
            for (int i = 0; i < cells.size(); ++i)
                if (line < cells[i].lineCount())
                    cells[i].drawLine(canvas, line, {columns[i].left + columns[i].inset, top + above});
            if (isLast)
                drawRule(canvas, top + height, w, look.rule, look.ruleWidth);
        };
        addStrip(std::move(strip));
    }
}

ElementId Composer::addHeaderCell(ElementId row, HeaderScope scope) {
    const ElementId cell = m_structure.add(row, ElementType::TH);
    m_structure[cell].scope = scope;
    return cell;
}

Strip Composer::headStrip(const Table &table, ElementId element, const QList<ColumnPlace> &columns) {
    QStringList headers;
    for (const TableColumn &column : table.columns)
        headers += column.header;
    QList<TextBox> boxes = cellBoxes(columns, headers, m_style.tableHead);
    const ElementId row = m_structure.add(m_structure.add(element, ElementType::THead), ElementType::TR);
    for (TextBox &box : boxes)
        box.setElements(addHeaderCell(row, HeaderScope::Column));
    return rowStrip(columns, boxes, {m_style.tableHead, m_style.accent, 0.8, {}, m_style.band});
}

QList<TextBox> Composer::rowBoxes(const Table &table, const TableRow &row, ElementId body,
                                  const QList<ColumnPlace> &columns, const TextStyle &style) {
    const ElementId element = m_structure.add(body, ElementType::TR);
    if (row.kind == TableRowKind::Group) {
        TextBox box(plainText(row.cells.value(0)), style, m_width - 2 * cellPadding);
        const ElementId cell = addHeaderCell(element, HeaderScope::Row);
        m_structure[cell].columns = int(columns.size());
        box.setElements(cell);
        return {box};
    }
    QList<TextBox> boxes = cellBoxes(columns, row.cells, style);
    for (int i = 0; i < boxes.size(); ++i)
        boxes[i].setElements(table.columns[i].rowHeader ? addHeaderCell(element, HeaderScope::Row)
                                                        : m_structure.add(element, ElementType::TD));
    return boxes;
}

void Composer::add(const Table &table) {
    const ElementId element = m_structure.add(section(), ElementType::Table);
    if (!table.caption.isEmpty()) {
        addText(plainText(table.caption), m_style.tableStrong, m_structure.add(element, ElementType::Caption),
                {.before = std::max(m_after, 8.0), .keepWithNext = true});
        m_after = 3;
    }
    const QList<ColumnPlace> columns = columnPlaces(table, m_style);
    Strip head = headStrip(table, element, columns);
    head.before = std::max(m_after, 4.0);
    m_after = 0;
    const qreal roomBelowHead = m_style.textHeight() - head.height;
    addStrip(std::move(head));
    const int headIndex = int(m_strips.size()) - 1;
    m_keepNext = true;

    ElementId body = noElement;
    for (int r = 0; r < table.rows.size() && m_isWhole; ++r) {
        const TableRow &row = table.rows[r];
        const RowLook look = rowLook(row, r == 0);
        if (body == noElement || row.kind == TableRowKind::Group)
            body = m_structure.add(element, ElementType::TBody);
        const QList<TextBox> cells = rowBoxes(table, row, body, columns, look.style);
        const bool isNormal = row.kind == TableRowKind::Normal;
        Strip strip = rowStrip(columns, cells, look, isNormal ? table.leastRowHeightPt : 0);
        if (strip.height > roomBelowHead) {
            addTallRow(columns, cells, look, headIndex);
            continue;
        }
        strip.head = headIndex;
        if (row.kind == TableRowKind::Group && r > 0)
            strip.before = 6;
        strip.mayBreakBefore = !isLonelyRow(table.rows, r);
        if (row.kind == TableRowKind::Sum && r > 0) {
            strip.mayBreakBefore = false;
            strip.before = table.rows[r - 1].kind == TableRowKind::Sum ? 6 : 0;
        }
        addStrip(std::move(strip));
        m_keepNext = row.kind == TableRowKind::Group;
    }
    m_keepNext = false;
    m_after = 12;
}

} // namespace aarring
