#include "ui/year/wheelview.h"

#include "ui/common/wheelstyle.h"
#include "ui/look/theme.h"

#include <QApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace aarring {

WheelView::WheelView(QWidget *parent) : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void WheelView::setContent(const WheelContent &content) {
    m_content = content;
    layOut();
}

void WheelView::choose(Id id) {
    if (m_content.chosen == id)
        return;
    m_content.chosen = id;
    layOut();
}

void WheelView::layOut() {
    m_layout = WheelLayout(m_content, wheelStyle(this), area());
    m_still = {};
    update();
}

QRectF WheelView::area() const { return QRectF(rect()).adjusted(12, 8, -12, -8); }

void WheelView::lift() {
    m_still = QPixmap(size() * devicePixelRatioF());
    m_still.setDevicePixelRatio(devicePixelRatioF());
    m_still.fill(Qt::transparent);
    QPainter painter(&m_still);
    m_layout.paint(painter, m_dragged);
}

void WheelView::resizeEvent(QResizeEvent *) { layOut(); }

void WheelView::changeEvent(QEvent *event) {
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::PaletteChange)
        layOut();
    QWidget::changeEvent(event);
}

/// A mark without a label, or with a cut one, is told in full.
bool WheelView::event(QEvent *event) {
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const qsizetype at = m_layout.itemAt(help->pos());
    QString text;
    if (at >= 0) {
        const YearItem &item = m_content.items.at(at);
        text = m_dayText ? item.title + QLatin1Char('\n') + m_dayText(item.id, item.date) : item.title;
    }
    QToolTip::showText(help->globalPos(), text, this);
    return true;
}

void WheelView::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    if (m_still.isNull()) {
        m_layout.paint(painter);
    } else {
        painter.drawPixmap(0, 0, m_still);
        m_moving.paintItems(painter);
    }
    if (hasFocus()) {
        painter.setPen(QPen(themeOf(this).accent, 2));
        painter.drawRect(rect().adjusted(1, 1, -2, -2));
    }
}

Id WheelView::idAt(QPointF point) const {
    const qsizetype item = m_layout.itemAt(point);
    return item < 0 ? 0 : m_content.items.at(item).id;
}

const YearItem *WheelView::chosenItem() const {
    for (const YearItem &item : m_content.items)
        if (item.id == m_content.chosen)
            return &item;
    return nullptr;
}

void WheelView::mousePressEvent(QMouseEvent *event) {
    if (event->button() != Qt::LeftButton)
        return;
    m_pressedAt = event->position();
    m_dragged = idAt(m_pressedAt);
    m_draggedTo = {};
    if (m_dragged) {
        choose(m_dragged);
        emit chosen(m_dragged);
    }
}

void WheelView::mouseMoveEvent(QMouseEvent *event) {
    const QPointF point = event->position();
    if (!m_dragged || !(event->buttons() & Qt::LeftButton)) {
        const qsizetype under = m_layout.itemAt(point);
        setCursor(under >= 0 ? Qt::OpenHandCursor : Qt::ArrowCursor);
        return;
    }
    if (!m_draggedTo.isValid() && (point - m_pressedAt).manhattanLength() < QApplication::startDragDistance())
        return;
    setCursor(Qt::ClosedHandCursor);
    // By as many days as the pointer has turned, so that an arc follows from wherever it was taken.
    const qint64 days = m_layout.dayAt(m_pressedAt).daysTo(m_layout.dayAt(point));
    const YearItem *item = chosenItem();
    if (!item)
        return;
    m_draggedTo = item->date.addDays(days);
    if (m_still.isNull())
        lift();
    WheelContent moving = m_content;
    moving.items = {*item};
    moving.items.first().date = m_draggedTo;
    moving.items.first().lastDay = item->lastDay.addDays(days);
    moving.items.first().clash.clear();
    m_moving = WheelLayout(moving, wheelStyle(this), area());
    update();
    if (m_dayText)
        QToolTip::showText(event->globalPosition().toPoint(), m_dayText(m_dragged, m_draggedTo), this);
}

void WheelView::mouseReleaseEvent(QMouseEvent *event) {
    if (event->button() != Qt::LeftButton || !m_dragged)
        return;
    setCursor(Qt::ArrowCursor);
    const Id id = std::exchange(m_dragged, 0);
    const QDate to = std::exchange(m_draggedTo, QDate());
    const YearItem *item = chosenItem();
    layOut(); // as it was, until the change has been made
    if (to.isValid() && item && to != item->date)
        emit moved(id, to);
}

void WheelView::mouseDoubleClickEvent(QMouseEvent *event) {
    if (const Id id = idAt(event->position()))
        emit opened(id);
}

void WheelView::chooseNext(int step) {
    const qsizetype count = m_content.items.size();
    if (!count)
        return;
    qsizetype place = step > 0 ? -1 : count;
    for (qsizetype i = 0; i < count; ++i)
        if (m_content.items.at(i).id == m_content.chosen)
            place = i;
    choose(m_content.items.at(std::clamp<qsizetype>(place + step, 0, count - 1)).id);
    emit chosen(m_content.chosen);
}

void WheelView::keyPressEvent(QKeyEvent *event) {
    const bool forward = event->key() == Qt::Key_Right || event->key() == Qt::Key_Down;
    const bool back = event->key() == Qt::Key_Left || event->key() == Qt::Key_Up;
    const YearItem *item = chosenItem();
    if ((forward || back) && event->modifiers() & Qt::AltModifier && item) {
        const int days = event->modifiers() & Qt::ShiftModifier ? 7 : 1;
        emit moved(item->id, item->date.addDays(forward ? days : -days));
    } else if (forward || back) {
        chooseNext(forward ? 1 : -1);
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && item) {
        emit opened(item->id);
    } else if (event->key() == Qt::Key_Escape && m_dragged) {
        m_dragged = 0;
        m_draggedTo = {};
        layOut();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void WheelView::focusInEvent(QFocusEvent *event) {
    if (!m_content.chosen && event->reason() != Qt::MouseFocusReason)
        chooseNext(1);
    QWidget::focusInEvent(event);
}

} // namespace aarring
