#include "ui/budget/entrytable.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QLineEdit>

namespace aarring {

EntryTable::EntryTable(EntryModel &model, QWidget *parent) : TableView(parent), m_entries(model) {
    setObjectName(QStringLiteral("budget.entries"));
    auto *delegate = new GridDelegate(model, this);
    setItemDelegate(delegate);
    setTableModel(&model);
    setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::EditKeyPressed |
                    QAbstractItemView::DoubleClicked);
    setTabKeyNavigation(false);
    connect(delegate, &GridDelegate::finished, this, &EntryTable::goOn);
    connect(delegate, &GridDelegate::cellsPasted, this, &EntryTable::cellsPasted);
    connect(delegate, &QAbstractItemDelegate::closeEditor, &model, &EntryModel::stopTyping);
}

void EntryTable::beginNewEntry() { goTo(m_entries.newRow(), EntryModel::DayColumn, true); }

void EntryTable::editCell(Id row, int column) {
    if (const int at = m_entries.rowOf(row); at >= 0)
        goTo(at, column, true);
}

void EntryTable::goTo(int row, int column, bool open) {
    const QModelIndex index = m_entries.index(row, column);
    setFocus();
    setCurrentIndex(index);
    scrollTo(index);
    if (open)
        edit(index);
}

// Tab goes through the cells of a row; Enter, or Tab behind the last cell, ends a new amount and begins the next.
void EntryTable::goOn(GridDelegate::Move move) {
    using Move = GridDelegate::Move;
    const int row = m_entries.rowOf(m_row);
    if (row < 0)
        return;
    const bool isNew = m_entries.rowAt(row).kind == BookedRow::Kind::NewEntry;
    const bool isLast = m_column == EntryModel::ColumnCount - 1;
    if (isNew && m_entries.isNewEntryBegun() && (move == Move::Down || (move == Move::NextCell && isLast))) {
        const bool isWritten = leaveNewEntry();
        const auto problem = m_entries.problem();
        editCell(EntryModel::newEntryId, isWritten ? EntryModel::DayColumn : problem.column);
        return;
    }
    switch (move) {
    case Move::Stay:
        goTo(row, m_column, false);
        break;
    case Move::NextCell:
        if (!isLast)
            goTo(row, m_column + 1, true);
        else if (row < m_entries.newRow())
            goTo(row + 1, 0, true);
        break;
    case Move::PreviousCell:
        if (m_column > 0)
            goTo(row, m_column - 1, true);
        else if (row > 0)
            goTo(row - 1, EntryModel::ColumnCount - 1, true);
        break;
    case Move::Down:
        if (row < m_entries.newRow())
            goTo(row + 1, m_column, false);
        break;
    case Move::Up:
        if (row > 0)
            goTo(row - 1, m_column, false);
        break;
    }
}

void EntryTable::currentChanged(const QModelIndex &current, const QModelIndex &previous) {
    TableView::currentChanged(current, previous);
    if (!current.isValid())
        return;
    m_row = m_entries.idAt(current.row());
    m_column = current.column();
}

/// True when it could be saved.
bool EntryTable::leaveNewEntry() {
    const auto entry = m_entries.newEntry();
    if (entry)
        emit newEntryWritten(*entry);
    return entry.has_value();
}

void EntryTable::finish() {
    if (auto *editor = qobject_cast<QLineEdit *>(indexWidget(currentIndex()))) {
        commitData(editor);
        closeEditor(editor, QAbstractItemDelegate::NoHint);
        m_entries.stopTyping();
    }
    if (m_entries.isNewEntryBegun())
        leaveNewEntry();
}

void EntryTable::keyPressEvent(QKeyEvent *event) {
    const int row = m_entries.rowOf(m_row);
    if (event->matches(QKeySequence::Paste)) {
        const QString text = QApplication::clipboard()->text();
        if (isSeveralCells(text))
            emit cellsPasted(text);
        else if (currentIndex().isValid() && !text.isEmpty())
            m_entries.setData(currentIndex(), text);
    } else if (event->matches(QKeySequence::Copy) && row >= 0) {
        QStringList cells;
        for (int column = 0; column < EntryModel::ColumnCount; ++column)
            cells.append(m_entries.index(row, column).data(Qt::EditRole).toString());
        QApplication::clipboard()->setText(cells.join(QLatin1Char('\t')));
    } else if (event->key() == Qt::Key_Delete && row >= 0) {
        if (m_entries.rowAt(row).kind == BookedRow::Kind::NewEntry) {
            m_entries.clearNewEntry();
        } else {
            const Id gone = m_row;
            goTo(row + 1, m_column, false); // there is always the empty row
            emit removeRequested(gone);
        }
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        edit(currentIndex());
    } else {
        TableView::keyPressEvent(event);
    }
}

} // namespace aarring
