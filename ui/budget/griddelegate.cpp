#include "ui/budget/griddelegate.h"

#include "ui/look/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPointer>

namespace aarring {

bool isSeveralCells(const QString &text) {
    return text.contains(QLatin1Char('\t')) || text.trimmed().contains(QLatin1Char('\n'));
}

GridDelegate::GridDelegate(GridModel &model, QObject *parent) : RowDelegate(parent), m_model(model) {}

QWidget *GridDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                    const QModelIndex &index) const {
    auto *editor = new QLineEdit(parent);
    editor->setObjectName(QStringLiteral("budget.cell"));
    const QString column = m_model.headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString();
    const QString row = m_model.rowName(index.row());
    const bool namesItself = row.isEmpty() || row == index.data(Qt::EditRole).toString();
    editor->setAccessibleName(namesItself ? column : tr("%1, %2", "column, line").arg(column, row));
    if (const auto problem = m_model.problem();
        problem.row == m_model.idAt(index.row()) && problem.column == index.column())
        editor->setAccessibleDescription(problem.sentence);
    if (m_model.isAmount(index.column())) {
        editor->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        connect(
            editor, &QLineEdit::textEdited, &m_model,
            [this, at = QPersistentModelIndex(index)](const QString &text) { m_model.typeAmount(at, text); });
    }
    if (const QStringList choices = m_model.choices(index.column()); !choices.isEmpty()) {
        auto *completer = new QCompleter(choices, editor);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setCompletionMode(QCompleter::InlineCompletion);
        editor->setCompleter(completer);
    }
    return editor;
}

void GridDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const {
    auto *edit = static_cast<QLineEdit *>(editor);
    // A person is typing; a completion is no typing to the field, so what stands there is asked, too.
    if (edit->isModified() || (edit->completer() && !edit->text().isEmpty()))
        return;
    edit->setText(index.data(Qt::EditRole).toString());
}

void GridDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const {
    auto *edit = static_cast<QLineEdit *>(editor);
    if (edit->isModified() || edit->text() != index.data(Qt::EditRole).toString())
        model->setData(index, edit->text());
}

void GridDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                        const QModelIndex &) const {
    editor->setGeometry(option.rect);
}

void GridDelegate::paintCell(QPainter &painter, const QRectF &area, const Cell &cell,
                             const QModelIndex &index, const QStyleOptionViewItem &option) const {
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    // The cell that typing would open looks like the field it becomes.
    if (view && view->hasFocus() && view->currentIndex() == index)
        drawRoundedBox(painter, area.adjusted(-7, 3, 7, -4), 3, themeOf(view).surface,
                       themeOf(view).inputLine);
    RowDelegate::paintCell(painter, area, cell, index, option);
}

bool GridDelegate::eventFilter(QObject *watched, QEvent *event) {
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

void GridDelegate::finish(QWidget *editor, Move move) {
    // Saving may set the rows anew, and with them the editor goes.
    const QPointer<QWidget> alive(editor);
    emit commitData(editor);
    m_model.stopTyping();
    if (alive)
        emit closeEditor(editor, NoHint);
    emit finished(move);
}

} // namespace aarring
