#include "domain/labels.h"
#include "domain/names.h"
#include "ui/look/icons.h"
#include "ui/look/text.h"
#include "ui/look/theme.h"
#include "ui/meetings/programmetable.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPointer>

namespace aarring {

namespace {

using Model = ProgrammeModel;

constexpr int partIndent = 20;

/// Where the presenters stand: the lower line of the title's cell.
QRect presentersRect(const QTableView *view, const QModelIndex &index) {
    QRect rect = view->visualRect(index.siblingAtColumn(Model::TitleColumn));
    if (rect.height() < 40)
        rect.setLeft(rect.center().x()); // one line only: beside the name
    else
        rect.setTop(rect.top() + rect.height() / 2 - 2);
    return rect;
}

} // namespace

ProgrammeDelegate::ProgrammeDelegate(ProgrammeModel &model, QObject *parent)
    : RowDelegate(parent), m_model(model) {}

QWidget *ProgrammeDelegate::kindEditor(QWidget *parent) const {
    auto *box = new QComboBox(parent);
    for (int i = 0; i < enumCount<ItemKind>(); ++i)
        box->addItem(label(ItemKind(i)));
    return box;
}

QWidget *ProgrammeDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                         const QModelIndex &index) const {
    QWidget *editor = index.column() == Model::KindColumn ? kindEditor(parent) : new QLineEdit(parent);
    editor->setObjectName(QStringLiteral("programme.cell"));
    const QString column =
        m_model.headerData(index.column(), Qt::Horizontal, Qt::AccessibleTextRole).toString();
    const QString title = m_model.rowAt(index.row()).item.title;
    const bool namesItself = index.column() == Model::TitleColumn || title.isEmpty();
    editor->setAccessibleName(namesItself ? column : tr("%1, %2", "column, item").arg(column, title));
    if (const auto problem = m_model.problem();
        problem.row == m_model.idAt(index.row()) && problem.column == index.column())
        editor->setAccessibleDescription(problem.sentence);
    if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        if (index.column() == Model::LengthColumn)
            line->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        if (index.column() == Model::PresentersColumn)
            line->setPlaceholderText(tr("Presenters"));
    }
    return editor;
}

void ProgrammeDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const {
    if (auto *box = qobject_cast<QComboBox *>(editor))
        box->setCurrentIndex(index.data(Qt::EditRole).toInt());
    else if (auto *line = qobject_cast<QLineEdit *>(editor); line && !line->isModified())
        line->setText(index.data(Qt::EditRole).toString());
}

void ProgrammeDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                     const QModelIndex &index) const {
    if (const auto *box = qobject_cast<QComboBox *>(editor)) {
        if (box->currentIndex() != index.data(Qt::EditRole).toInt())
            model->setData(index, box->currentIndex());
    } else if (const auto *line = qobject_cast<QLineEdit *>(editor); line && line->isModified()) {
        model->setData(index, line->text());
    }
}

void ProgrammeDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                             const QModelIndex &index) const {
    const auto *view = qobject_cast<const QTableView *>(option.widget);
    QRect rect = option.rect;
    if (index.column() == Model::PresentersColumn && view)
        rect = presentersRect(view, index);
    if (index.column() == Model::TitleColumn && m_model.rowAt(index.row()).item.parent)
        rect.setLeft(rect.left() + partIndent);
    // A row of two lines gives the field more than one line needs.
    const int height = std::min(rect.height(), editor->sizeHint().height());
    if (index.column() != Model::PresentersColumn)
        rect = QRect(rect.left(), rect.top() + (rect.height() - height) / 2, rect.width(), height);
    editor->setGeometry(rect);
}

void ProgrammeDelegate::paintTime(QPainter &painter, const QRectF &area, const Cell &cell,
                                  const QModelIndex &index, const QStyleOptionViewItem &option) const {
    // The marks stand behind the times, so that those stay in one column.
    Cell words = cell;
    words.shape = Cell::Shape::None;
    words.icon.clear();
    RowDelegate::paintCell(painter, area, words, index, option);
    const double line = cell.second.isEmpty() ? area.center().y() : area.top() + area.height() / 2 - 9;
    double right = area.right();
    if (cell.shape == Cell::Shape::Mark) {
        drawMark(painter, QRectF(right - 14, line - 7, 14, 14), cell.mark, themeOf(option.widget));
        right -= 18;
    }
    if (!cell.icon.isEmpty())
        icon(cell.icon, Tint::Secondary).paint(&painter, QRectF(right - 14, line - 7, 14, 14).toRect());
}

void ProgrammeDelegate::paintCell(QPainter &painter, const QRectF &area, const Cell &cell,
                                  const QModelIndex &index, const QStyleOptionViewItem &option) const {
    const Theme &theme = themeOf(option.widget);
    const auto *view = qobject_cast<const QTableView *>(option.widget);
    const ProgrammeRow &row = m_model.rowAt(index.row());
    const bool isEnd = row.kind == ProgrammeRow::Kind::End;
    QRectF place = area;
    if (index.column() == Model::TitleColumn && row.item.parent)
        place.setLeft(place.left() + partIndent);
    // The cell that typing would open looks like the field it becomes.
    if (view && view->hasFocus() && view->currentIndex().row() == index.row() && !isEnd) {
        const int column = view->currentIndex().column();
        if (column == index.column() && (index.flags() & Qt::ItemIsEditable) &&
            column != Model::PresentersColumn)
            drawRoundedBox(painter, place.adjusted(-7, 3, 7, -4), 3, theme.surface, theme.inputLine);
        else if (column == Model::PresentersColumn && index.column() == Model::TitleColumn)
            drawRoundedBox(painter, QRectF(presentersRect(view, index)).adjusted(1, 2, -1, -3), 3,
                           theme.surface, theme.inputLine);
    }
    if (index.column() == Model::HandleColumn) {
        if (row.kind != ProgrammeRow::Kind::Item)
            return;
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.inputLine);
        for (int down = -1; down <= 1; ++down)
            for (int across = 0; across < 2; ++across)
                painter.drawEllipse(QPointF(area.left() + 1 + 5 * across, area.center().y() + 5 * down), 1.2,
                                    1.2);
    } else if (index.column() == Model::TimeColumn && row.kind == ProgrammeRow::Kind::Item) {
        paintTime(painter, area, cell, index, option);
    } else if (index.column() != Model::PresentersColumn) {
        RowDelegate::paintCell(painter, place, cell, index, option);
    }
}

bool ProgrammeDelegate::eventFilter(QObject *watched, QEvent *event) {
    auto *editor = qobject_cast<QWidget *>(watched);
    if (!editor)
        return RowDelegate::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape || key->modifiers() == Qt::AltModifier) {
            event->accept();
            return true;
        }
    }
    if (event->type() != QEvent::KeyPress)
        return RowDelegate::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isAlt = key->modifiers() & Qt::AltModifier;
    const bool isBox = qobject_cast<QComboBox *>(editor);
    switch (key->key()) {
    case Qt::Key_Tab:
        finish(editor, Move::NextCell);
        return true;
    case Qt::Key_Backtab:
        finish(editor, Move::PreviousCell);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        finish(editor, Move::Down);
        return true;
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (isBox)
            return false;
        finish(editor, key->key() == Qt::Key_Down ? Move::Down : Move::Up);
        return true;
    case Qt::Key_Right:
    case Qt::Key_Left:
        if (!isAlt)
            return false;
        finish(editor, key->key() == Qt::Key_Right ? Move::Nest : Move::Unnest);
        return true;
    case Qt::Key_Escape:
        emit closeEditor(editor, NoHint);
        return true;
    default:
        return false;
    }
}

void ProgrammeDelegate::finish(QWidget *editor, Move move) {
    // Saving may set the rows anew, and with them the editor goes.
    const QPointer<QWidget> alive(editor);
    emit commitData(editor);
    if (alive)
        emit closeEditor(editor, NoHint);
    emit finished(move);
}

} // namespace aarring
