#include "ui/budget/budgettable.h"

#include "ui/look/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPointer>

namespace aarring {

namespace {

bool isSeveralCells(const QString &text) {
    return text.contains(QLatin1Char('\t')) || text.trimmed().contains(QLatin1Char('\n'));
}

} // namespace

BudgetDelegate::BudgetDelegate(BudgetModel &model, QObject *parent) : RowDelegate(parent), m_model(model) {}

QWidget *BudgetDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                      const QModelIndex &index) const {
    auto *editor = new QLineEdit(parent);
    editor->setObjectName(QStringLiteral("budget.cell"));
    const QString column = m_model.headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString();
    const QString line = m_model.rowAt(index.row()).line.text;
    const bool namesItself = index.column() == BudgetModel::TextColumn || line.isEmpty();
    editor->setAccessibleName(namesItself ? column : tr("%1, %2", "column, line").arg(column, line));
    if (const auto problem = m_model.problem();
        problem.row == m_model.idAt(index.row()) && problem.column == index.column())
        editor->setAccessibleDescription(problem.sentence);
    if (index.column() == BudgetModel::AmountColumn) {
        editor->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        connect(
            editor, &QLineEdit::textEdited, &m_model,
            [this, at = QPersistentModelIndex(index)](const QString &text) { m_model.typeAmount(at, text); });
    }
    return editor;
}

void BudgetDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const {
    auto *edit = static_cast<QLineEdit *>(editor);
    if (edit->isModified())
        return; // a person is typing
    edit->setText(index.data(Qt::EditRole).toString());
}

void BudgetDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                  const QModelIndex &index) const {
    auto *edit = static_cast<QLineEdit *>(editor);
    if (edit->isModified())
        model->setData(index, edit->text());
}

void BudgetDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                          const QModelIndex &) const {
    editor->setGeometry(option.rect);
}

void BudgetDelegate::paintCell(QPainter &painter, const QRectF &area, const Cell &cell,
                               const QModelIndex &index, const QStyleOptionViewItem &option) const {
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    // The cell that typing would open looks like the field it becomes.
    if (view && view->hasFocus() && view->currentIndex() == index)
        drawRoundedBox(painter, area.adjusted(-7, 3, 7, -4), 3, themeOf(view).surface,
                       themeOf(view).inputLine);
    RowDelegate::paintCell(painter, area, cell, index, option);
}

bool BudgetDelegate::eventFilter(QObject *watched, QEvent *event) {
    auto *editor = qobject_cast<QLineEdit *>(watched);
    if (!editor)
        return RowDelegate::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    if (event->type() != QEvent::KeyPress)
        return RowDelegate::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->matches(QKeySequence::Paste)) {
        const QString text = QApplication::clipboard()->text();
        if (!isSeveralCells(text))
            return false;
        finish(editor, Move::Stay);
        emit cellsPasted(text);
        return true;
    }
    switch (key->key()) {
    case Qt::Key_Tab:
        finish(editor, Move::NextCell);
        return true;
    case Qt::Key_Backtab:
        finish(editor, Move::PreviousCell);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down:
        finish(editor, Move::Down);
        return true;
    case Qt::Key_Up:
        finish(editor, Move::Up);
        return true;
    case Qt::Key_Escape:
        m_model.stopTyping();
        emit closeEditor(editor, NoHint);
        return true;
    default:
        return false;
    }
}

void BudgetDelegate::finish(QWidget *editor, Move move) {
    // Saving may set the rows anew, and with them the editor goes.
    const QPointer<QWidget> alive(editor);
    emit commitData(editor);
    m_model.stopTyping();
    if (alive)
        emit closeEditor(editor, NoHint);
    emit finished(move);
}

BudgetTable::BudgetTable(BudgetModel &model, QWidget *parent) : TableView(parent), m_budget(model) {
    setObjectName(QStringLiteral("budget.table"));
    auto *delegate = new BudgetDelegate(model, this);
    setItemDelegate(delegate);
    setTableModel(&model);
    setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::EditKeyPressed |
                    QAbstractItemView::DoubleClicked);
    setTabKeyNavigation(false);
    connect(delegate, &BudgetDelegate::finished, this, &BudgetTable::goOn);
    connect(delegate, &BudgetDelegate::cellsPasted, this, &BudgetTable::cellsPasted);
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

// Tab within a new line only goes on; Enter, or Tab behind the last cell, ends the line and begins the next.
void BudgetTable::goOn(BudgetDelegate::Move move) {
    using Move = BudgetDelegate::Move;
    const Id id = m_row;
    const int column = m_column;
    const int row = m_budget.rowOf(id);
    if (row < 0)
        return;
    const bool isLast = column == BudgetModel::NoteColumn;
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
            goTo(row, column + 1, true);
        else if (const int next = rowFrom(row, 1); next >= 0)
            goTo(next, BudgetModel::TextColumn, true);
        break;
    case Move::PreviousCell:
        if (column > 0)
            goTo(row, column - 1, true);
        else if (const int previous = rowFrom(row, -1); previous >= 0)
            goTo(previous, BudgetModel::NoteColumn, true);
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
        edit(currentIndex());
    else
        TableView::keyPressEvent(event);
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
    QStringList cells;
    for (int column = 0; column < BudgetModel::ColumnCount; ++column)
        cells.append(m_budget.index(row, column).data(Qt::EditRole).toString());
    QApplication::clipboard()->setText(cells.join(QLatin1Char('\t')));
}

void BudgetTable::paste() {
    const QString text = QApplication::clipboard()->text();
    if (isSeveralCells(text))
        emit cellsPasted(text);
    else if (currentIndex().isValid() && !text.isEmpty())
        m_budget.setData(currentIndex(), text);
}

} // namespace aarring
