#pragma once

#include "documents/style.h"

#include <QPointF>
#include <memory>

class QPainter;
class QTextLayout;

namespace aarring {

/// Painters of pages work in dots of 1/1200 inch, whatever the device; everything else counts in points.
inline constexpr int dotsPerInch = 1200;
inline constexpr qreal dots(qreal points) { return points * dotsPerInch / 72.0; }
inline QPointF dots(QPointF points) { return points * (dotsPerInch / 72.0); }

/// Text broken into lines of equal height for a width in points.
class TextBox {
public:
    TextBox(const Spans &spans, const TextStyle &style, qreal width, Align align = Align::Left);

    int lineCount() const;
    qreal lineHeight() const { return m_style.lineHeight(); }
    qreal height() const { return lineCount() * lineHeight(); }
    qreal naturalWidth() const; ///< of the widest line, in points
    /// `topLeft` of the line's strip, in points.
    void drawLine(QPainter &painter, int line, QPointF topLeft) const;
    void draw(QPainter &painter, QPointF topLeft) const;

private:
    void breakLines(qreal width, Align align); ///< width in the layout's own units
    qreal scale() const;                       ///< from the layout to dots

    TextStyle m_style;
    std::shared_ptr<QTextLayout> m_layout; // shared: boxes are copied into the closures that draw them
};

} // namespace aarring
