#include "documents/barchart.h"

#include "documents/fonts.h"

#include <QPainter>
#include <algorithm>

namespace aarring {

namespace {

constexpr int barsPerFigure = 14;
constexpr int letters = 9;
constexpr qreal lineHeight = 12, thickness = 7, gap = 8, legendHeight = 18, swatch = 16;
constexpr qreal rowHeight = lineHeight + thickness + gap;
constexpr int twoSpaces = 8;

const QColor ink(0x1a, 0x1a, 0x1a), muted(0x55, 0x5b, 0x61), accent(0x0b, 0x3d, 0x5c), pale(0xe3, 0xed, 0xf3);

class Chart {
public:
    Chart(const QList<PaperBar> &bars, const BarLegend &legend, qint64 largest)
        : m_bars(bars), m_legend(legend), m_largest(largest) {}

    qreal height() const { return legendHeight + rowHeight * qreal(m_bars.size()); }

    void paint(QPainter &painter, const QRectF &box) const {
        painter.save();
        painter.translate(box.topLeft());
        painter.scale(1, std::min(1.0, box.height() / height())); // a very low sheet
        qreal x = 0;
        for (const bool isBooked : {false, true})
            x = paintKey(painter, x, isBooked);
        qreal y = legendHeight;
        for (const PaperBar &bar : m_bars) {
            paintBar(painter, bar, y, box.width());
            y += rowHeight;
        }
        painter.restore();
    }

private:
    static void fill(QPainter &painter, const QRectF &box, bool isBooked) {
        painter.setPen(isBooked ? Qt::NoPen : QPen(accent, 0.75));
        painter.setBrush(isBooked ? accent : pale);
        painter.drawRect(box);
    }

    /// Where the next one begins.
    qreal paintKey(QPainter &painter, qreal x, bool isBooked) const {
        const QString words = drawable(isBooked ? m_legend.booked : m_legend.planned);
        const qreal inset = isBooked ? 1.5 : 0;
        fill(painter, QRectF(x, 2.5 + inset, swatch, thickness - 2 * inset), isBooked);
        painter.setFont(figureFont(letters));
        painter.setPen(muted);
        const qreal width = QFontMetricsF(figureFont(letters)).horizontalAdvance(words) + 1;
        painter.drawText(QRectF(x + swatch + 4, 0, width, lineHeight), Qt::AlignLeft | Qt::AlignVCenter,
                         words);
        return x + swatch + 4 + width + 2 * twoSpaces;
    }

    void paintBar(QPainter &painter, const PaperBar &bar, qreal y, qreal width) const {
        const bool isHeading = bar.amounts.isEmpty();
        QFont font = figureFont(letters);
        font.setBold(isHeading);
        const QFontMetricsF metrics(font);
        painter.setFont(font);
        painter.setPen(ink);
        const QString amounts = drawable(bar.amounts);
        const qreal right = isHeading ? 0 : metrics.horizontalAdvance(amounts) + twoSpaces;
        painter.drawText(QRectF(0, y + (isHeading ? thickness : 0), width - right, lineHeight),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(drawable(bar.name), Qt::ElideRight, width - right));
        if (isHeading)
            return;
        painter.drawText(QRectF(width - right, y, right, lineHeight), Qt::AlignRight | Qt::AlignVCenter,
                         amounts);
        const auto extent = [&](qint64 ore) {
            return double(std::max<qint64>(0, ore)) / double(m_largest) * (width - 1);
        };
        const qreal top = y + lineHeight + 1;
        if (bar.planned > 0)
            fill(painter, QRectF(0.5, top, extent(bar.planned), thickness), false);
        if (bar.booked > 0)
            fill(painter, QRectF(0.5, top + 1.5, extent(bar.booked), thickness - 3), true);
    }

    QList<PaperBar> m_bars;
    BarLegend m_legend;
    qint64 m_largest;
};

} // namespace

QList<Figure> barChart(const QList<PaperBar> &bars, const BarLegend &legend, const QString &altText,
                       const Table &twin) {
    qint64 largest = 1;
    for (const PaperBar &bar : bars)
        largest = std::max({largest, bar.planned, bar.booked});
    QList<Figure> figures;
    for (qsizetype first = 0; first < bars.size(); first += barsPerFigure) {
        const Chart chart(bars.mid(first, barsPerFigure), legend, largest);
        Figure figure;
        figure.altText = altText;
        figure.heightPt = chart.height();
        figure.paint = [chart](QPainter &painter, const QRectF &box) { chart.paint(painter, box); };
        figures.append(figure);
    }
    if (!figures.isEmpty())
        figures.last().twin = twin;
    return figures;
}

} // namespace aarring
