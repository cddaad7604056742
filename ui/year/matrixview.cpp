#include "ui/year/matrixview.h"

#include "base/formats.h"
#include "ui/common/translated.h"
#include "ui/look/marks.h"
#include "ui/look/theme.h"

#include <QApplication>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>

namespace aarring {

MatrixView::MatrixView(const TableModel<ThemeRow> &rows, QWidget *parent) : TableView(parent), m_rows(rows) {
    setSelectionBehavior(SelectItems);
}

void MatrixView::choose(Id item) {
    for (int row = 0; item && row < m_rows.rowCount(); ++row)
        for (int month = 1; month <= 12; ++month)
            for (const YearItem &there : m_rows.rowAt(row).months.at(month - 1))
                if (there.id == item) {
                    setCurrentIndex(m_rows.index(row, month));
                    return;
                }
}

QList<YearItem> MatrixView::itemsAt(const QModelIndex &index) const {
    if (!index.isValid() || index.column() == 0)
        return {};
    return m_rows.rowAt(index.row()).months.at(index.column() - 1);
}

void MatrixView::withOne(const QModelIndex &index, const std::function<void(Id)> &work) {
    const QList<YearItem> items = itemsAt(index);
    if (items.size() == 1)
        work(items.first().id);
    if (items.size() < 2)
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("year.which"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const YearItem &item : items)
        connect(menu->addAction(dayAndMonth(item.date, languageOf(this)) + QStringLiteral("  ") + item.title),
                &QAction::triggered, this, [work, id = item.id] { work(id); });
    menu->popup(viewport()->mapToGlobal(visualRect(index).bottomLeft()));
}

QRect MatrixView::ringRect(const QModelIndex &current) const { return visualRect(current); }

void MatrixView::currentChanged(const QModelIndex &current, const QModelIndex &previous) {
    TableView::currentChanged(current, previous);
    const QList<YearItem> items = itemsAt(current);
    emit chosen(items.isEmpty() ? 0 : items.first().id);
}

void MatrixView::paintEvent(QPaintEvent *event) {
    TableView::paintEvent(event);
    if (!m_target.isValid())
        return;
    QPainter painter(viewport());
    drawRoundedBox(painter, QRectF(visualRect(m_target)).adjusted(2, 2, -3, -3), 3, Qt::transparent,
                   themeOf(this).accent, 2);
}

void MatrixView::keyPressEvent(QKeyEvent *event) {
    const QModelIndex current = currentIndex();
    const bool left = event->key() == Qt::Key_Left, right = event->key() == Qt::Key_Right;
    if ((left || right) && event->modifiers() & Qt::AltModifier) {
        const int month = current.column() + (right ? 1 : -1);
        if (month >= 1 && month <= 12)
            withOne(current, [this, month](Id id) { emit monthWanted(id, month); });
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        withOne(current, [this](Id id) { emit openWanted(id); });
        return;
    }
    if (event->key() == Qt::Key_Escape && m_dragged.isValid()) {
        endDrag();
        return;
    }
    TableView::keyPressEvent(event);
}

void MatrixView::mousePressEvent(QMouseEvent *event) {
    TableView::mousePressEvent(event);
    const QModelIndex under = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && !itemsAt(under).isEmpty()) {
        m_pressedAt = event->pos();
        m_dragged = under;
    }
}

void MatrixView::mouseMoveEvent(QMouseEvent *event) {
    if (!m_dragged.isValid() || !(event->buttons() & Qt::LeftButton))
        return; // nothing is chosen by sweeping over it
    if (!m_target.isValid() &&
        (event->pos() - m_pressedAt).manhattanLength() < QApplication::startDragDistance())
        return;
    const int column = columnAt(event->pos().x());
    m_target = column > 0 ? m_dragged.sibling(m_dragged.row(), column) : QModelIndex(m_dragged);
    viewport()->setCursor(Qt::ClosedHandCursor);
    viewport()->update();
}

void MatrixView::mouseReleaseEvent(QMouseEvent *event) {
    TableView::mouseReleaseEvent(event);
    const QModelIndex from = m_dragged, to = m_target;
    endDrag();
    if (to.isValid() && to.column() != from.column())
        withOne(from, [this, month = to.column()](Id id) { emit monthWanted(id, month); });
}

void MatrixView::mouseDoubleClickEvent(QMouseEvent *event) {
    endDrag();
    withOne(indexAt(event->pos()), [this](Id id) { emit openWanted(id); });
}

void MatrixView::endDrag() {
    m_dragged = QModelIndex();
    m_target = QModelIndex();
    viewport()->unsetCursor();
    viewport()->update();
}

} // namespace aarring
