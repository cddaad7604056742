#pragma once

#include "documents/blocks.h"

namespace aarring {

/// One of a chart's bars: what was reckoned with and what came, in øre, and both in words.
struct PaperBar {
    QString name; ///< empty `amounts`: a heading over the bars below it
    QString amounts{};
    qint64 planned = 0;
    qint64 booked = 0;
};

/// What the outlined and the filled bars are.
struct BarLegend {
    QString planned;
    QString booked;
};

/// Bars below each other, all to one scale. The last figure has the twin; there are several when the bars fill more than
/// half a page. Empty without bars.
QList<Figure> barChart(const QList<PaperBar> &bars, const BarLegend &legend, const QString &altText,
                       const Table &twin);

} // namespace aarring
