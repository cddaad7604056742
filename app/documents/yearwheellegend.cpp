#include "documents/yearwheel.h"

#include <QFontMetricsF>
#include <QPainter>

namespace aarring {

namespace {

constexpr qreal shapeWidth = 20;
constexpr qreal gap = 18; ///< between two entries
constexpr qreal bigMark = 6, smallMark = 4;

} // namespace

/// Rows at the bottom of the area, centred; the area shrinks by them.
void WheelLayout::placeLegend() {
    if (m_content.legend.isEmpty())
        return;
    const QFontMetricsF metrics(m_style.small);
    const qreal rowHeight = metrics.height() + 6;
    QList<qsizetype> rowOf;
    QList<qreal> widths;
    qreal x = 0;
    for (const QString &word : std::as_const(m_content.legend)) {
        const qreal width = shapeWidth + metrics.horizontalAdvance(word);
        if (widths.isEmpty() || x + gap + width > m_area.width()) {
            widths.append(0);
            x = 0;
        }
        const qreal left = x > 0 ? x + gap : 0;
        m_legend.append({left, 0});
        rowOf.append(widths.size() - 1);
        x = left + width;
        widths.last() = x;
    }
    const qreal height = qreal(widths.size()) * rowHeight;
    for (qsizetype i = 0; i < m_legend.size(); ++i) {
        const qsizetype row = rowOf.at(i);
        m_legend[i] += QPointF(m_area.center().x() - widths.at(row) / 2,
                               m_area.bottom() - height + (qreal(row) + 0.5) * rowHeight);
    }
    m_area.setBottom(m_area.bottom() - height - 6);
}

void WheelLayout::paintLegend(QPainter &p) const {
    enum { Held, Planned, Group, Deadline, Activity, Quiet, Public, Clash };
    const QFontMetricsF metrics(m_style.small);
    for (qsizetype i = 0; i < m_legend.size(); ++i) {
        const QPointF centre = m_legend.at(i) + QPointF(bigMark + 1, 0);
        YearItem item;
        item.lane = YearLane::Meetings;
        switch (i) {
        case Held:
            item.done = true;
            drawShape(p, centre, bigMark, item);
            break;
        case Planned:
            drawShape(p, centre, bigMark, item);
            break;
        case Group:
            drawShape(p, centre, smallMark, item);
            break;
        case Deadline:
            item.lane = YearLane::Deadlines;
            drawShape(p, centre, bigMark, item);
            break;
        case Activity:
            item.lane = YearLane::Activities;
            drawShape(p, centre, bigMark, item);
            break;
        case Quiet:
            drawHatch(p, [&] {
                QPainterPath box;
                box.addRect(QRectF(centre - QPointF(7, 6), QSizeF(14, 12)));
                return box;
            }());
            break;
        case Public:
            p.setPen(QPen(m_style.holiday, 2));
            p.drawLine(centre - QPointF(0, 5), centre + QPointF(0, 5));
            break;
        case Clash:
            item.clash = m_content.legend.at(i);
            drawShape(p, centre, bigMark, item);
            break;
        default:
            break;
        }
        p.setFont(m_style.small);
        p.setPen(m_style.quietText);
        p.drawText(m_legend.at(i) + QPointF(shapeWidth, (metrics.ascent() - metrics.descent()) / 2),
                   m_content.legend.at(i));
    }
}

} // namespace aarring
