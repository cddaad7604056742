#include "ui/meetings/programmetable.h"

#include "ui/look/theme.h"

#include <QApplication>
#include <QHeaderView>
#include <QMouseEvent>
#include <QPainter>

namespace aarring {

namespace {

using Model = ProgrammeModel;
using Move = ProgrammeDelegate::Move;

constexpr Model::Column fields[] = {Model::TimeColumn, Model::TitleColumn, Model::PresentersColumn,
                                    Model::KindColumn, Model::LengthColumn};

/// The field before or after this one; -1 beyond the row.
int fieldFrom(int column, int step) {
    for (int i = 0; i < int(std::size(fields)); ++i)
        if (fields[i] == column)
            return i + step >= 0 && i + step < int(std::size(fields)) ? fields[i + step] : -1;
    return Model::TimeColumn;
}

} // namespace

ProgrammeTable::ProgrammeTable(ProgrammeModel &model, QWidget *parent)
    : TableView(parent), m_programme(model) {
    auto *delegate = new ProgrammeDelegate(model, this);
    setItemDelegate(delegate);
    horizontalHeader()->setMinimumSectionSize(1);
    setTableModel(&model);
    setEditTriggers(AnyKeyPressed | EditKeyPressed | DoubleClicked);
    connect(delegate, &ProgrammeDelegate::finished, this, &ProgrammeTable::goOn);
}

void ProgrammeTable::beginNew(bool behindChosen, int column) {
    leaveNewRow();
    const AgendaItem *chosen = behindChosen ? m_programme.item(m_row) : nullptr;
    m_programme.placeNewRow(chosen ? chosen->id : 0);
    m_newColumn = column;
    editCell(ProgrammeModel::newId, m_newColumn);
}

void ProgrammeTable::goToNew(int column) {
    if (const int at = m_programme.rowOf(ProgrammeModel::newId); at >= 0)
        goTo(at, column, false);
}

void ProgrammeTable::editCell(Id row, int column) {
    if (const int at = m_programme.rowOf(row); at >= 0)
        goTo(at, column, true);
}

void ProgrammeTable::goTo(int row, int column, bool open) {
    const QModelIndex index = m_programme.index(row, column);
    setFocus();
    setCurrentIndex(index);
    scrollTo(index);
    if (open)
        edit(index);
}

int ProgrammeTable::rowFrom(int row, int step) const {
    for (int at = row + step; at >= 0 && at < m_programme.rowCount(); at += step)
        if (m_programme.flags(m_programme.index(at, Model::TitleColumn)).testFlag(Qt::ItemIsSelectable))
            return at;
    return -1;
}

// Tab within the empty row only goes on; Enter, or Tab behind the last cell, ends it and begins the next.
void ProgrammeTable::goOn(Move move) {
    const Id id = m_row;
    const int column = m_column;
    const int row = m_programme.rowOf(id);
    if (row < 0)
        return;
    if (move == Move::Nest || move == Move::Unnest) {
        nestCurrent(move == Move::Nest);
        editCell(id, column);
        return;
    }
    const int nextField = move == Move::NextCell       ? fieldFrom(column, 1)
                          : move == Move::PreviousCell ? fieldFrom(column, -1)
                                                       : -1;
    const bool endsRow = move == Move::Down || (move == Move::NextCell && nextField < 0);
    if (id == ProgrammeModel::newId && endsRow && m_programme.isNewRowBegun()) {
        writeNewRow();
        // What could not be saved is opened again where something lacks.
        const auto problem = m_programme.problem();
        editCell(ProgrammeModel::newId, problem.row == id ? problem.column : m_newColumn);
        return;
    }
    switch (move) {
    case Move::NextCell:
    case Move::PreviousCell:
        if (nextField >= 0)
            goTo(row, nextField, true);
        else if (const int next = rowFrom(row, move == Move::NextCell ? 1 : -1); next >= 0)
            goTo(next, move == Move::NextCell ? Model::TimeColumn : Model::LengthColumn, true);
        break;
    case Move::Down:
    case Move::Up: {
        const int next = rowFrom(row, move == Move::Down ? 1 : -1);
        goTo(next >= 0 ? next : row, column, false);
        break;
    }
    default:
        goTo(row, column, false);
        break;
    }
}

void ProgrammeTable::currentChanged(const QModelIndex &current, const QModelIndex &previous) {
    TableView::currentChanged(current, previous);
    viewport()->update();
    if (!current.isValid())
        return;
    const Id before = m_row;
    m_row = m_programme.idAt(current.row());
    m_column = current.column();
    if (m_row == ProgrammeModel::newId && !m_programme.isNewRowBegun() && m_column != Model::HandleColumn)
        m_newColumn = m_column == Model::TimeColumn ? Model::TimeColumn : Model::TitleColumn;
    // Saving sets the rows anew, which the view cannot bear in the middle of a move.
    if (before == ProgrammeModel::newId && m_row != before)
        QMetaObject::invokeMethod(this, &ProgrammeTable::leaveNewRow, Qt::QueuedConnection);
}

void ProgrammeTable::focusInEvent(QFocusEvent *event) {
    TableView::focusInEvent(event);
    if (!currentIndex().isValid() && m_programme.rowCount() > 0)
        setCurrentIndex(m_programme.index(0, Model::TitleColumn));
}

void ProgrammeTable::focusOutEvent(QFocusEvent *event) {
    TableView::focusOutEvent(event);
    const auto reason = event->reason();
    if (reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::MouseFocusReason)
        QMetaObject::invokeMethod(this, &ProgrammeTable::leaveNewRow, Qt::QueuedConnection);
}

/// Hands out the item begun in the empty row when the person is elsewhere; untouched, the row goes last again.
void ProgrammeTable::leaveNewRow() {
    const bool isHere = hasFocus() || isAncestorOf(QApplication::focusWidget());
    if (isHere && m_row == ProgrammeModel::newId)
        return;
    if (m_programme.isNewRowBegun())
        writeNewRow();
    else if (m_programme.newRowAfter())
        m_programme.placeNewRow(0);
}

void ProgrammeTable::writeNewRow() {
    if (const auto item = m_programme.newItem())
        emit newItemWritten(*item);
}

void ProgrammeTable::finish() {
    if (QWidget *editor = indexWidget(currentIndex())) {
        commitData(editor);
        closeEditor(editor, QAbstractItemDelegate::NoHint);
    }
    if (m_programme.isNewRowBegun())
        writeNewRow();
}

void ProgrammeTable::keyPressEvent(QKeyEvent *event) {
    const Qt::KeyboardModifiers held = event->modifiers() & ~Qt::KeypadModifier;
    // Rows are chosen by their first cell, which cannot be written in.
    if (currentIndex().isValid() && (m_column == Model::HandleColumn || m_column == Model::NumberColumn))
        setCurrentIndex(currentIndex().siblingAtColumn(Model::TitleColumn));
    // A word is no time: what begins with a letter is the name.
    if (m_row == ProgrammeModel::newId && m_column == Model::TimeColumn && !m_programme.isNewRowBegun() &&
        !(held & ~Qt::ShiftModifier) && !event->text().isEmpty() && event->text().front().isLetter())
        setCurrentIndex(currentIndex().siblingAtColumn(Model::TitleColumn));
    if (held == Qt::AltModifier && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down))
        moveCurrent(event->key() == Qt::Key_Up ? -1 : 1);
    else if (held == Qt::AltModifier && (event->key() == Qt::Key_Right || event->key() == Qt::Key_Left))
        nestCurrent(event->key() == Qt::Key_Right);
    else if (event->key() == Qt::Key_Delete)
        removeCurrent();
    else if (event->key() == Qt::Key_Backspace && currentIndex().isValid())
        m_programme.setData(currentIndex(), QString()); // a fixed time follows again
    else if (event->key() == Qt::Key_Insert)
        beginNew(true);
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        edit(currentIndex());
    else if (event->key() == Qt::Key_Escape && m_dragged)
        endDrag();
    else if (held == Qt::NoModifier && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)) {
        const int column = fieldFrom(m_column, event->key() == Qt::Key_Left ? -1 : 1);
        if (column >= 0 && currentIndex().isValid())
            goTo(currentIndex().row(), column, false);
    } else
        TableView::keyPressEvent(event);
}

void ProgrammeTable::moveCurrent(int step) {
    const AgendaItem *current = m_programme.item(m_row);
    if (!current)
        return;
    QList<Id> beside{}; // those it stands with, itself among them
    for (const AgendaItem &item : m_programme.items())
        if (item.parent == current->parent)
            beside.append(item.id);
    const qsizetype at = beside.indexOf(m_row);
    if (step > 0 && at + 1 < beside.size())
        emit moveRequested(m_row, beside[at + 1]);
    else if (step < 0 && at > 0)
        emit moveRequested(m_row, at > 1 ? beside[at - 2] : 0);
}

void ProgrammeTable::nestCurrent(bool nest) {
    if (m_row == ProgrammeModel::newId) {
        const int column = m_column;
        if (m_programme.nestNewRow(nest))
            goTo(m_programme.rowOf(ProgrammeModel::newId), column, false);
        return;
    }
    const AgendaItem *current = m_programme.item(m_row);
    if (!current || nest == (current->parent != 0))
        return;
    if (!nest) {
        emit nestRequested(m_row, 0);
        return;
    }
    Id above = 0; // the item before it
    for (const AgendaItem &item : m_programme.items()) {
        if (item.id == m_row)
            break;
        if (!item.parent)
            above = item.id;
    }
    if (above)
        emit nestRequested(m_row, above);
}

void ProgrammeTable::removeCurrent() {
    if (m_row == ProgrammeModel::newId) {
        const int column = m_column;
        m_programme.clearNewRow();
        goTo(m_programme.rowOf(ProgrammeModel::newId), column, false);
    } else if (m_programme.item(m_row)) {
        const Id item = m_row;
        // The row that comes up, without the item's parts.
        int next = rowFrom(m_programme.rowOf(item), 1);
        while (next >= 0 && m_programme.rowAt(next).item.parent == item)
            next = rowFrom(next, 1);
        if (next >= 0)
            goTo(next, m_column, false);
        emit removeRequested(item);
    }
}

void ProgrammeTable::mousePressEvent(QMouseEvent *event) {
    TableView::mousePressEvent(event);
    m_pressed = event->pos();
    m_dragged = 0;
}

void ProgrammeTable::mouseMoveEvent(QMouseEvent *event) {
    if (!(event->buttons() & Qt::LeftButton) || !m_programme.item(m_row)) {
        TableView::mouseMoveEvent(event);
        return;
    }
    if (!m_dragged && (event->pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance()) {
        m_dragged = m_row;
        viewport()->setCursor(Qt::ClosedHandCursor);
    }
    if (m_dragged) {
        m_gap = gapAt(event->pos().y());
        viewport()->update();
    }
}

void ProgrammeTable::mouseReleaseEvent(QMouseEvent *event) {
    TableView::mouseReleaseEvent(event);
    if (!m_dragged)
        return;
    const Id dragged = m_dragged;
    const int gap = m_gap;
    endDrag();
    drop(dragged, gap);
}

// An item stays an item; a part becomes one of the parts it is dropped among.
void ProgrammeTable::drop(Id dragged, int gap) {
    const int row = m_programme.rowOf(dragged);
    const AgendaItem *item = m_programme.item(dragged);
    if (!item || gap < 0 || gap == row || gap == row + 1)
        return;
    const AgendaItem *above = nullptr;
    for (int at = 0; at < gap; ++at)
        if (const AgendaItem *candidate = m_programme.item(m_programme.idAt(at)))
            above = candidate;
    if (!item->parent) {
        const Id after = !above ? 0 : above->parent ? above->parent : above->id;
        if (after != dragged)
            emit moveRequested(dragged, after);
    } else if (above && above->parent) {
        emit moveRequested(dragged, above->id);
    } else if (above && above->id == item->parent) {
        emit moveRequested(dragged, 0);
    } else if (above) {
        emit nestRequested(dragged, above->id);
    }
}

int ProgrammeTable::gapAt(int y) const {
    int row = 0;
    for (; row < m_programme.rowCount() && m_programme.kindAt(row) != RowKind::Sum; ++row)
        if (y < rowViewportPosition(row) + rowHeight(row) / 2)
            break;
    return row;
}

void ProgrammeTable::endDrag() {
    m_dragged = 0;
    m_gap = -1;
    viewport()->unsetCursor();
    viewport()->update();
}

void ProgrammeTable::paintEvent(QPaintEvent *event) {
    TableView::paintEvent(event);
    if (m_gap < 0)
        return;
    QPainter painter(viewport());
    painter.fillRect(QRect(0, rowViewportPosition(m_gap) - 2, viewport()->width(), 3), themeOf(this).accent);
}

} // namespace aarring
