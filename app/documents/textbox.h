#pragma once

#include "documents/style.h"
#include "documents/tagging.h"

#include <QPointF>
#include <memory>

class QTextLayout;

namespace aarring {

class PageCanvas;

/// Painters of pages work in dots of 1/1200 inch, whatever the device; everything else counts in points.
inline constexpr int dotsPerInch = 1200;
inline constexpr qreal dots(qreal points) { return points * dotsPerInch / 72.0; }
inline QPointF dots(QPointF points) { return points * (dotsPerInch / 72.0); }

/// Text broken into lines of equal height for a width in points.
class TextBox {
public:
    TextBox(const Spans &spans, const TextStyle &style, qreal width, Align align = Align::Left);

    int lineCount() const;
    const TextStyle &style() const { return m_style; }
    qreal lineHeight() const { return m_style.lineHeight(); }
    qreal height() const { return lineCount() * lineHeight(); }
    qreal naturalWidth() const; ///< of the widest line, in points
    /// The element the text belongs to, and one for each span that is a link, in their order.
    void setElements(ElementId text, const QList<ElementId> &links = {});

    /// `topLeft` of the line's strip, in points.
    void drawLine(PageCanvas &canvas, int line, QPointF topLeft) const;
    void draw(PageCanvas &canvas, QPointF topLeft) const;

private:
    /// A stretch of text that is drawn by itself: a link, or a sign that Qt writes no text for.
    struct Piece {
        int start = 0;
        int end = 0;
        int link = -1; ///< which one
        char32_t sign = 0;
    };
    void cutPieces(const Spans &drawn);
    void drawPieces(PageCanvas &canvas, int line, QPointF top) const;
    void drawPiece(PageCanvas &canvas, int line, QPointF top, const Piece &piece) const;
    void breakLines(qreal width, Align align); ///< width in the layout's own units
    qreal scale() const;                       ///< from the layout to dots

    TextStyle m_style;
    ElementId m_element = noElement;
    QList<ElementId> m_links;
    QList<Piece> m_pieces;                 ///< empty when the text is drawn in one
    std::shared_ptr<QTextLayout> m_layout; // shared: boxes are copied into the closures that draw them
};

} // namespace aarring
