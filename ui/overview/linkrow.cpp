#include "ui/overview/linkrow.h"

#include "ui/look/marks.h"
#include "ui/look/text.h"
#include "ui/look/theme.h"

#include <QPainter>

namespace aarring {

namespace {

constexpr int padding = 16;
constexpr int gap = 12;
constexpr int smallestHeight = 32;

} // namespace

LinkRow::LinkRow(const QString &day, const QString &text, bool isUrgent, QWidget *parent)
    : QAbstractButton(parent), m_day(day), m_isUrgent(isUrgent) {
    setText(text);
    setAccessibleName(day + QStringLiteral(", ") + text);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

// Days of one list stand in one column: as wide as the longest day of the year.
int LinkRow::dayWidth() const {
    const QFontMetrics metrics(fontFor(TextRole::BodyStrong));
    return std::max(metrics.horizontalAdvance(m_day),
                    metrics.horizontalAdvance(QStringLiteral("00. september")));
}

QSize LinkRow::sizeHint() const { return {280, heightForWidth(280)}; }

QSize LinkRow::minimumSizeHint() const { return {200, smallestHeight}; }

int LinkRow::heightForWidth(int width) const {
    const int room = width - 2 * padding - dayWidth() - gap;
    const QRect box = QFontMetrics(fontFor(TextRole::Body))
                          .boundingRect(QRect(0, 0, room, 1000), Qt::AlignLeft | Qt::TextWordWrap, text());
    const int line = QFontMetrics(fontFor(TextRole::Body)).height();
    return box.height() + smallestHeight - line;
}

void LinkRow::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const QRect inside = rect().adjusted(padding, 0, -padding, 0);
    if (underMouse())
        painter.fillRect(rect().adjusted(1, 0, -1, 0), theme.sunken);
    painter.setFont(fontFor(m_isUrgent ? TextRole::BodyStrong : TextRole::Body));
    painter.setPen(m_isUrgent ? theme.warm : theme.text2);
    const int line = QFontMetrics(fontFor(TextRole::Body)).height();
    const int top = (smallestHeight - line) / 2;
    drawText(painter, QRectF(inside.x(), top, dayWidth() + 1, line), m_day);
    painter.setFont(fontFor(TextRole::Body));
    painter.setPen(underMouse() ? theme.accent : theme.text);
    drawText(painter, inside.adjusted(dayWidth() + gap, top, 0, 0), text(),
             Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap);
    if (hasFocus())
        drawFocusRing(painter, rect().adjusted(2, 1, -2, -1), 3, theme);
}

void LinkRow::enterEvent(QEnterEvent *event) {
    QAbstractButton::enterEvent(event);
    update();
}

void LinkRow::leaveEvent(QEvent *event) {
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace aarring
