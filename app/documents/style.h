#pragma once

#include "documents/blocks.h"

#include <QColor>
#include <QMarginsF>
#include <QSizeF>

namespace aarring {

/// The logo is at most so large and begins so far below the sheet's edge; points.
inline constexpr QSizeF logoRoom(60 * 72 / 25.4, 18 * 72 / 25.4);
inline constexpr qreal logoTop = 30;

/// How text looks. `size` in points; `leading` is the distance of base lines in sizes.
struct TextStyle {
    QString family;
    qreal size = 10.5;
    bool bold = false;
    QColor colour;
    qreal leading = 1.4;

    qreal lineHeight() const { return size * leading; }
};

/// The look of all papers. Lengths in points.
struct PaperStyle {
    QSizeF page;
    QMarginsF margins;
    QColor ink, accent, muted, line, band, draft;
    TextStyle kicker, overline, title, heading1, heading2, body, table, tableHead, tableStrong, factKey,
        small;
    qreal listIndent = 16;
    qreal spacing = 1; ///< of all space between blocks

    qreal textWidth() const { return page.width() - margins.left() - margins.right(); }
    qreal textHeight() const { return page.height() - margins.top() - margins.bottom(); }
};

/// `scale` 1 is body text of 10.5 points. Space between blocks shrinks faster than text, where it is seen
/// less; small text and the page keep their size.
PaperStyle paperStyle(qreal scale, Orientation orientation, PaperSize size = PaperSize::A4,
                      int marginMm = 24);

/// On the document's own sheet.
PaperStyle paperStyle(const Document &document, qreal scale = 1);

/// Upright, in points.
QSizeF sheetSize(PaperSize size);

} // namespace aarring
