#include "ui/meetings/agendatable.h"

#include "domain/labels.h"
#include "ui/look/marks.h"
#include "ui/look/theme.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

namespace aarring {

namespace {

enum { HandleColumn, ClockColumn };

/// Draws the drag handle, and the warning after the clock time so that times stay in one column.
class AgendaDelegate : public RowDelegate {
public:
    using RowDelegate::RowDelegate;

protected:
    void paintCell(QPainter &painter, const QRectF &area, const Cell &cell, const QModelIndex &index,
                   const QStyleOptionViewItem &option) const override {
        const Theme &theme = themeOf(option.widget);
        const bool sum = index.data(TableModelBase::KindRole).toInt() == int(RowKind::Sum);
        if (index.column() == HandleColumn && !sum) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.inputLine);
            for (int row = -1; row <= 1; ++row)
                for (int column = 0; column < 2; ++column)
                    painter.drawEllipse(QPointF(area.left() + 1 + 5 * column, area.center().y() + 5 * row),
                                        1.2, 1.2);
        } else if (index.column() == ClockColumn && cell.shape == Cell::Shape::Mark) {
            Cell words = cell;
            words.shape = Cell::Shape::None;
            RowDelegate::paintCell(painter, area.adjusted(0, 0, -20, 0), words, index, option);
            if (!sum)
                drawMark(painter, QRectF(area.right() - 14, area.center().y() - 7, 14, 14), cell.mark, theme);
        } else {
            RowDelegate::paintCell(painter, area, cell, index, option);
        }
    }
};

bool needsDecision(ItemKind kind) { return kind == ItemKind::Decision || kind == ItemKind::Election; }

Cell clockCell(const AgendaRow &row) {
    if (row.late) {
        Cell late = marked(row.clock, Mark::Warning, Cell::Tone::Warning);
        late.spoken = AgendaTable::tr("%1, after the end of the meeting").arg(row.clock);
        return late;
    }
    return cell(row.clock, row.item.isBusiness() ? Cell::Tone::Strong : Cell::Tone::Secondary);
}

Cell programmeCell(const AgendaRow &row) {
    Cell made = cell(row.item.title, row.item.isBusiness() ? Cell::Tone::Strong : Cell::Tone::Secondary);
    made.second = row.item.presenters;
    return made;
}

Cell kindCell(const AgendaRow &row) {
    if (!row.item.id)
        return {};
    if (!row.item.isBusiness())
        return cell(label(row.item.kind), Cell::Tone::Secondary);
    return kindBadge(label(row.item.kind), needsDecision(row.item.kind));
}

std::vector<Column<AgendaRow>> columns() {
    return {
        {[] { return QString(); }, [](const AgendaRow &) { return Cell(); }, Qt::AlignLeft, 36},
        {[] { return AgendaTable::tr("Time"); }, clockCell},
        {[] { return AgendaTable::tr("Item"); },
         [](const AgendaRow &row) { return cell(row.number, Cell::Tone::Secondary); }},
        {[] { return AgendaTable::tr("Programme"); }, programmeCell, Qt::AlignLeft, 0},
        {[] { return AgendaTable::tr("Kind"); }, kindCell},
        {[] { return AgendaTable::tr("Min."); }, [](const AgendaRow &row) { return cell(row.length); },
         Qt::AlignRight},
    };
}

} // namespace

AgendaTable::AgendaTable(QWidget *parent)
    : TableView(parent),
      m_rows(
          columns(), [](const AgendaRow &row) { return row.item.id; },
          [](const AgendaRow &row) {
              return !row.item.id ? RowKind::Sum : row.item.isBusiness() ? RowKind::Normal : RowKind::Quiet;
          }) {
    setItemDelegate(new AgendaDelegate(this));
    setTableModel(&m_rows);
}

int AgendaTable::itemCount() const { return std::max(m_rows.rowCount() - 1, 0); }

void AgendaTable::moveCurrent(int by) {
    const int row = m_rows.rowOf(currentId());
    const int target = row + by;
    if (row < 0 || target < 0 || target >= itemCount())
        return;
    const int after = by < 0 ? target - 1 : target;
    emit moveRequested(currentId(), after < 0 ? 0 : m_rows.idAt(after));
}

void AgendaTable::keyPressEvent(QKeyEvent *event) {
    const Qt::KeyboardModifiers held = event->modifiers() & ~Qt::KeypadModifier;
    if (held == Qt::AltModifier && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down))
        moveCurrent(event->key() == Qt::Key_Up ? -1 : 1);
    else if (event->key() == Qt::Key_Delete && currentId())
        emit removeRequested(currentId());
    else if (event->key() == Qt::Key_Insert)
        emit newRequested();
    else if (event->key() == Qt::Key_F2 && currentId())
        emit opened(currentId());
    else if (event->key() == Qt::Key_Escape && m_dragged)
        endDrag();
    else
        TableView::keyPressEvent(event);
}

void AgendaTable::mousePressEvent(QMouseEvent *event) {
    TableView::mousePressEvent(event);
    m_pressed = event->pos();
    m_dragged = 0;
}

void AgendaTable::mouseMoveEvent(QMouseEvent *event) {
    if (!(event->buttons() & Qt::LeftButton) || !currentId()) {
        TableView::mouseMoveEvent(event);
        return;
    }
    if (!m_dragged && (event->pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance()) {
        m_dragged = currentId();
        viewport()->setCursor(Qt::ClosedHandCursor);
    }
    if (m_dragged) {
        m_gap = gapAt(event->pos().y());
        viewport()->update();
    }
}

void AgendaTable::mouseReleaseEvent(QMouseEvent *event) {
    TableView::mouseReleaseEvent(event);
    if (!m_dragged)
        return;
    const Id dragged = m_dragged;
    const int gap = m_gap;
    endDrag();
    const int row = m_rows.rowOf(dragged);
    if (gap >= 0 && gap != row && gap != row + 1)
        emit moveRequested(dragged, gap == 0 ? 0 : m_rows.idAt(gap - 1));
}

int AgendaTable::gapAt(int y) const {
    for (int row = 0; row < itemCount(); ++row)
        if (y < rowViewportPosition(row) + rowHeight(row) / 2)
            return row;
    return itemCount();
}

void AgendaTable::endDrag() {
    m_dragged = 0;
    m_gap = -1;
    viewport()->unsetCursor();
    viewport()->update();
}

void AgendaTable::paintEvent(QPaintEvent *event) {
    TableView::paintEvent(event);
    if (m_gap < 0)
        return;
    QPainter painter(viewport());
    painter.fillRect(QRect(0, rowViewportPosition(m_gap) - 2, viewport()->width(), 3), themeOf(this).accent);
}

} // namespace aarring
