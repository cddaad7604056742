#include "ui/budget/budgettable.h"

#include "ui/budget/pastedlines.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QLineEdit>

namespace aarring {

BudgetTable::BudgetTable(BudgetModel &model, QWidget *parent) : TableView(parent), m_budget(model) {
    setObjectName(QStringLiteral("budget.table"));
    auto *delegate = new GridDelegate(model, this);
    setItemDelegate(delegate);
    setTableModel(&model);
    setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::EditKeyPressed |
                    QAbstractItemView::DoubleClicked);
    setTabKeyNavigation(false);
    connect(delegate, &GridDelegate::finished, this, &BudgetTable::goOn);
    connect(delegate, &GridDelegate::cellsPasted, this, &BudgetTable::cellsPasted);
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        if (!BudgetModel::isWrittenIn(index.column()))
            open(index);
    });
    connect(delegate, &QAbstractItemDelegate::closeEditor, &model, &BudgetModel::stopTyping);
}

BudgetSection BudgetTable::currentSection() const {
    const int row = m_budget.rowOf(m_row);
    return row < 0 ? BudgetSection::Expense : m_budget.rowAt(row).section;
}

void BudgetTable::beginNewLine(BudgetSection section) {
    editCell(BudgetModel::newLineId(section), BudgetModel::TextColumn);
}

void BudgetTable::editCell(Id row, int column) {
    if (const int at = m_budget.rowOf(row); at >= 0)
        goTo(at, column, true);
}

void BudgetTable::goTo(int row, int column, bool open) {
    const QModelIndex index = m_budget.index(row, column);
    setFocus();
    setCurrentIndex(index);
    scrollTo(index);
    if (open)
        edit(index);
}

int BudgetTable::rowFrom(int row, int step) const {
    for (int at = row + step; at >= 0 && at < m_budget.rowCount(); at += step)
        if (m_budget.flags(m_budget.index(at, 0)).testFlag(Qt::ItemIsEditable))
            return at;
    return -1;
}

int BudgetTable::columnFrom(int column, int step) const {
    for (int at = column + step; at >= 0 && at < BudgetModel::ColumnCount; at += step)
        if (BudgetModel::isWrittenIn(at))
            return at;
    return -1;
}

// Tab within a new line only goes on; Enter, or Tab behind the last cell, ends the line and begins the next.
void BudgetTable::goOn(GridDelegate::Move move) {
    using Move = GridDelegate::Move;
    const Id id = m_row;
    const int column = m_column;
    const int row = m_budget.rowOf(id);
    if (row < 0)
        return;
    const int after = columnFrom(column, 1), before = columnFrom(column, -1);
    const bool isLast = after < 0;
    const bool endsLine = move == Move::Down || (move == Move::NextCell && isLast);
    if (const BudgetRow &at = m_budget.rowAt(row);
        at.kind == BudgetRow::Kind::NewLine && endsLine && m_budget.isNewLineBegun(at.section)) {
        const BudgetSection section = at.section;
        leaveNewLine(section);
        // What could not be saved is opened again where something lacks.
        const auto problem = m_budget.problem();
        editCell(BudgetModel::newLineId(section),
                 problem.row == id ? problem.column : BudgetModel::TextColumn);
        return;
    }
    switch (move) {
    case Move::Stay:
        goTo(row, column, false);
        break;
    case Move::NextCell:
        if (!isLast)
            goTo(row, after, true);
        else if (const int next = rowFrom(row, 1); next >= 0)
            goTo(next, BudgetModel::TextColumn, true);
        break;
    case Move::PreviousCell:
        if (before >= 0)
            goTo(row, before, true);
        else if (const int previous = rowFrom(row, -1); previous >= 0)
            goTo(previous, columnFrom(BudgetModel::ColumnCount, -1), true);
        break;
    case Move::Down:
    case Move::Up:
        if (const int next = rowFrom(row, move == Move::Down ? 1 : -1); next >= 0)
            goTo(next, column, false);
        break;
    }
}

void BudgetTable::currentChanged(const QModelIndex &current, const QModelIndex &previous) {
    TableView::currentChanged(current, previous);
    if (!current.isValid())
        return;
    const Id before = m_row;
    m_row = m_budget.idAt(current.row());
    m_column = current.column();
    // Saving sets the rows anew, which the view cannot bear in the middle of a move.
    if (before != m_row && before < 0)
        QMetaObject::invokeMethod(this, &BudgetTable::leaveNewLines, Qt::QueuedConnection);
}

void BudgetTable::focusInEvent(QFocusEvent *event) {
    TableView::focusInEvent(event);
    if (!currentIndex().isValid())
        if (const int first = rowFrom(-1, 1); first >= 0)
            setCurrentIndex(m_budget.index(first, BudgetModel::TextColumn));
}

void BudgetTable::focusOutEvent(QFocusEvent *event) {
    TableView::focusOutEvent(event);
    const auto reason = event->reason();
    if (reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::MouseFocusReason)
        QMetaObject::invokeMethod(this, &BudgetTable::leaveNewLines, Qt::QueuedConnection);
}

/// Hands out the lines begun in empty rows, but not the one the person is in.
void BudgetTable::leaveNewLines() {
    const bool isHere = hasFocus() || isAncestorOf(QApplication::focusWidget());
    for (const BudgetSection section : {BudgetSection::Income, BudgetSection::Expense, BudgetSection::Travel})
        if (m_budget.isNewLineBegun(section) && !(isHere && m_row == BudgetModel::newLineId(section)))
            leaveNewLine(section);
}

void BudgetTable::leaveNewLine(BudgetSection section) {
    if (const auto line = m_budget.newLine(section))
        emit newLineWritten(*line);
}

void BudgetTable::finish() {
    if (auto *editor = qobject_cast<QLineEdit *>(indexWidget(currentIndex()))) {
        commitData(editor);
        closeEditor(editor, QAbstractItemDelegate::NoHint);
        m_budget.stopTyping();
    }
    for (const BudgetSection section : {BudgetSection::Income, BudgetSection::Expense, BudgetSection::Travel})
        if (m_budget.isNewLineBegun(section))
            leaveNewLine(section);
}

void BudgetTable::keyPressEvent(QKeyEvent *event) {
    const bool isAlt = event->modifiers().testFlag(Qt::AltModifier);
    if (event->matches(QKeySequence::Paste))
        paste();
    else if (event->matches(QKeySequence::Copy))
        copy();
    else if (isAlt && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down))
        moveLine(event->key() == Qt::Key_Up ? -1 : 1);
    else if (event->key() == Qt::Key_Delete)
        removeCurrent();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        open(currentIndex());
    else
        TableView::keyPressEvent(event);
}

int BudgetTable::currentColumn() const { return m_column; }

/// A cell to write in is edited; one that sums up what was booked leads there.
void BudgetTable::open(const QModelIndex &index) {
    if (!index.isValid())
        return;
    const BudgetRow &row = m_budget.rowAt(index.row());
    if (!BudgetModel::isWrittenIn(index.column()) && row.kind == BudgetRow::Kind::Line)
        emit bookedRequested(row.line.id);
    else
        edit(index);
}

void BudgetTable::moveLine(int step) {
    const int row = m_budget.rowOf(m_row);
    const int other = row + step;
    if (row < 0 || other < 0 || other >= m_budget.rowCount() ||
        m_budget.rowAt(row).kind != BudgetRow::Kind::Line ||
        m_budget.rowAt(other).kind != BudgetRow::Kind::Line)
        return;
    if (step > 0) {
        emit moveRequested(m_row, m_budget.idAt(other));
    } else {
        const BudgetRow &above = m_budget.rowAt(other - 1);
        emit moveRequested(m_row, above.kind == BudgetRow::Kind::Line ? above.line.id : 0);
    }
}

void BudgetTable::removeCurrent() {
    const int row = m_budget.rowOf(m_row);
    if (row < 0)
        return;
    const BudgetRow &at = m_budget.rowAt(row);
    if (at.kind == BudgetRow::Kind::NewLine) {
        m_budget.clearNewLine(at.section);
        return;
    }
    if (at.kind != BudgetRow::Kind::Line)
        return;
    const Id line = at.line.id;
    const int next = rowFrom(row, 1); // the row that comes up; a section always has its empty one
    goTo(next, m_column, false);
    emit removeRequested(line);
}

void BudgetTable::copy() const {
    const int row = m_budget.rowOf(m_row);
    if (row < 0)
        return;
    QApplication::clipboard()->setText(copiedLine(m_budget.rowAt(row).line, m_budget.language()));
}

void BudgetTable::paste() {
    const QString text = QApplication::clipboard()->text();
    if (isSeveralCells(text))
        emit cellsPasted(text);
    else if (currentIndex().isValid() && !text.isEmpty())
        m_budget.setData(currentIndex(), text);
}

} // namespace aarring
