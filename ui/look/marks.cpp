#include "ui/look/marks.h"

#include "ui/look/text.h"
#include "ui/look/theme.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <cmath>

namespace aarring {

namespace {

constexpr double badgeHeight = 20;
constexpr double badgeShape = 12;

QPen roundPen(const QColor &colour, double width) {
    return QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

} // namespace

QColor markColour(Mark mark, const Theme &theme) {
    switch (mark) {
    case Mark::Fulfilled:
        return theme.green;
    case Mark::OnTrack:
        return theme.accent;
    case Mark::Warning:
        return theme.warm;
    case Mark::Failed:
        return theme.red;
    case Mark::None:
    case Mark::Open:
        break;
    }
    return theme.text2;
}

QColor markGround(Mark mark, const Theme &theme) {
    switch (mark) {
    case Mark::Fulfilled:
        return theme.greenSoft;
    case Mark::OnTrack:
        return theme.accentSoft;
    case Mark::Warning:
        return theme.warmSoft;
    case Mark::Failed:
        return theme.redSoft;
    case Mark::None:
    case Mark::Open:
        break;
    }
    return theme.quiet;
}

// Drawn on a 16 × 16 grid and scaled.
void drawMark(QPainter &painter, const QRectF &square, Mark mark, const Theme &theme) {
    if (mark == Mark::None)
        return;
    const QColor colour = markColour(mark, theme);
    const QPen inside = roundPen(theme.dark ? theme.window : theme.surface, 1.8);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(square.topLeft());
    painter.scale(square.width() / 16, square.width() / 16);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    switch (mark) {
    case Mark::Fulfilled:
        painter.drawEllipse(QRectF(1, 1, 14, 14));
        painter.setPen(inside);
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(QPolygonF{{4.6, 8.3}, {7.1, 10.8}, {11.5, 5.6}});
        break;
    case Mark::OnTrack:
        painter.setBrush(Qt::NoBrush);
        painter.setPen(roundPen(colour, 1.7));
        painter.drawEllipse(QRectF(1.8, 1.8, 12.4, 12.4));
        painter.drawPolyline(QPolygonF{{8, 4.6}, {8, 8.2}, {10.6, 9.8}});
        break;
    case Mark::Warning:
        painter.setPen(roundPen(colour, 1.2));
        painter.drawPolygon(QPolygonF{{8, 1.6}, {15, 14.2}, {1, 14.2}});
        painter.setPen(inside);
        painter.drawLine(QPointF(8, 5.8), QPointF(8, 9.4));
        painter.drawPoint(QPointF(8, 12.1));
        break;
    case Mark::Failed:
        painter.drawPolygon(
            QPolygonF{{5, 1}, {11, 1}, {15, 5}, {15, 11}, {11, 15}, {5, 15}, {1, 11}, {1, 5}});
        painter.setPen(inside);
        painter.drawLine(QPointF(5.4, 5.4), QPointF(10.6, 10.6));
        painter.drawLine(QPointF(10.6, 5.4), QPointF(5.4, 10.6));
        break;
    case Mark::Open:
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colour, 1.5));
        painter.drawEllipse(QRectF(2, 2, 12, 12));
        break;
    case Mark::None:
        break;
    }
    painter.restore();
}

QSizeF badgeSize(const Badge &badge) {
    const QFontMetricsF metrics(fontFor(TextRole::Caption));
    return {std::ceil(metrics.horizontalAdvance(badge.text)) + (badge.shape ? 26 : 14),
            std::max(badgeHeight, std::ceil(metrics.height()) + 3)};
}

void drawBadge(QPainter &painter, QPointF at, const Badge &badge, const Theme &theme, bool right) {
    const QSizeF size = badgeSize(badge);
    const QRectF box(QPointF(right ? at.x() - size.width() : at.x(), at.y() - size.height() / 2), size);
    painter.save();
    drawRoundedBox(painter, box, 3, markGround(badge.mark, theme));
    if (badge.shape)
        drawMark(painter, QRectF(box.x() + 5, box.center().y() - badgeShape / 2, badgeShape, badgeShape),
                 badge.mark, theme);
    painter.setFont(fontFor(TextRole::Caption));
    painter.setPen(markColour(badge.mark, theme));
    painter.drawText(box.adjusted(badge.shape ? 20 : 7, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     badge.text);
    painter.restore();
}

void drawRoundedBox(QPainter &painter, QRectF box, qreal radius, const QColor &fill, const QColor &edge,
                    qreal width) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.setPen(Qt::NoPen);
    if (edge.isValid()) {
        painter.setPen(QPen(edge, width));
        box.adjust(width / 2, width / 2, -width / 2, -width / 2);
    }
    painter.drawRoundedRect(box, radius, radius);
    painter.restore();
}

void drawFocusRing(QPainter &painter, const QRectF &box, qreal radius, const Theme &theme) {
    drawRoundedBox(painter, box, radius, {}, theme.accent, 2);
}

void drawRings(QPainter &painter, QPointF centre, qreal radius, const Theme &theme) {
    constexpr int rings = 4;
    constexpr int steps = 72;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    for (int ring = 0; ring < rings; ++ring) {
        // A tree does not grow in circles: each ring waves a little and the heart lies off the centre.
        QPainterPath path;
        for (int step = 0; step <= steps; ++step) {
            const double angle = step * 2 * M_PI / steps;
            const double r =
                radius * (1 - 0.24 * ring) *
                (1 + 0.035 * std::sin(3 * angle + ring * 0.9) + 0.02 * std::sin(5 * angle + 1.3 * ring));
            const QPointF point(centre.x() + radius * 0.05 * ring + r * std::cos(angle),
                                centre.y() - radius * 0.03 * ring + r * std::sin(angle));
            if (step == 0)
                path.moveTo(point);
            else
                path.lineTo(point);
        }
        painter.setPen(QPen(ring == 1 ? theme.warm : theme.accent, radius / 11));
        painter.drawPath(path);
    }
    painter.restore();
}

BadgeLabel::BadgeLabel(QWidget *parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void BadgeLabel::setBadge(const Badge &badge) {
    m_badge = badge;
    setAccessibleName(badge.text);
    updateGeometry();
    update();
}

QSize BadgeLabel::sizeHint() const { return badgeSize(m_badge).toSize(); }

void BadgeLabel::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    drawBadge(painter, QPointF(0, height() / 2.0), m_badge, themeOf(this));
}

MarkLabel::MarkLabel(Mark mark, int size, QWidget *parent) : QWidget(parent), m_mark(mark), m_size(size) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void MarkLabel::setMark(Mark mark) {
    m_mark = mark;
    update();
}

void MarkLabel::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    drawMark(painter, rect(), m_mark, themeOf(this));
}

} // namespace aarring
