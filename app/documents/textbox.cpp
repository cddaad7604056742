#include "documents/textbox.h"

#include "documents/fonts.h"
#include "documents/pagecanvas.h"

#include <QFontMetricsF>
#include <QGlyphRun>
#include <QPainter>
#include <QTextLayout>

namespace aarring {

namespace {

/// Text is measured against this instead of the real device, so that window, printer and file break alike.
class ReferenceDevice : public QPaintDevice {
public:
    QPaintEngine *paintEngine() const override { return nullptr; }

protected:
    int metric(PaintDeviceMetric metric) const override {
        switch (metric) {
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return dotsPerInch;
        default:
            return QPaintDevice::metric(metric);
        }
    }
};

/// All text is laid out in this size and scaled when drawn: making a font of another size costs Qt more than laying
/// out a page, and a paper that is fitted to its last page needs many sizes.
constexpr qreal layoutSize = 12;

constexpr QColor linkColour(0x0b, 0x3d, 0x5c);

QFont fontOf(const TextStyle &style, bool inTextFonts) {
    QFont font;
    if (inTextFonts) {
        font.setFamily(style.family);
        font.setStyleStrategy(QFont::NoFontMerging);
    } else {
        font.setFamilies(fallbackFamilies(style.family));
    }
    font.setPointSizeF(layoutSize);
    font.setBold(style.bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Any spacing turns ligatures off; Qt gives ligature glyphs no text in the file.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.016); // one 64th, the least Qt counts
    return font;
}

/// Where to break instead, when a line ends in a short prefix such as "KI-" that belongs to the next word; 0
/// if not.
int breakBeforePrefix(const QString &text, int lineStart, int lineEnd) {
    if (lineEnd >= text.size() || text.at(lineEnd - 1) != QLatin1Char('-'))
        return 0;
    int word = lineEnd - 1;
    while (word > lineStart && !text.at(word - 1).isSpace())
        --word;
    const bool isShort = lineEnd - 1 - word <= 3;
    return isShort && word > lineStart + 1 ? word : 0;
}

} // namespace

TextBox::TextBox(const Spans &spans, const TextStyle &style, qreal width, Align align) : m_style(style) {
    static ReferenceDevice reference;
    QString text;
    QList<QTextLayout::FormatRange> formats;
    Spans drawnSpans = spans;
    for (Span &span : drawnSpans) {
        span.text = drawable(span.text);
        const QString &drawn = span.text;
        if (span.bold || span.italic || span.underline || span.strike || !span.link.isEmpty()) {
            QTextLayout::FormatRange range{int(text.size()), int(drawn.size()), {}};
            if (span.bold)
                range.format.setFontWeight(QFont::Bold);
            if (span.italic) {
                loadItalicFonts();
                range.format.setFontItalic(true);
            }
            range.format.setFontUnderline(span.underline);
            range.format.setFontStrikeOut(span.strike);
            if (!span.link.isEmpty())
                range.format.setForeground(linkColour);
            formats += range;
        }
        text += drawn;
    }
    // No symbol font is bold, and what Qt makes of one is outlines without text.
    for (qsizetype i = 0; i + 1 < text.size(); ++i)
        if (text.at(i).isHighSurrogate()) {
            QTextLayout::FormatRange range{int(i), 2, {}};
            range.format.setFontWeight(QFont::Normal);
            formats += range;
        }
    cutPieces(drawnSpans);
    const QFont font = fontOf(style, isInTextFonts(text));
    text.replace(QLatin1Char('\n'), QChar(QChar::LineSeparator));
    m_layout = std::make_shared<QTextLayout>(text, font, &reference);
    m_layout->setFormats(formats);
    m_layout->setCacheEnabled(true);
    breakLines(dots(width) / scale(), align);
}

void TextBox::breakLines(qreal width, Align align) {
    QTextOption option(align == Align::Right ? Qt::AlignRight : Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    m_layout->setTextOption(option);

    const QFontMetricsF metrics(m_layout->font());
    const qreal lineHeight = dots(m_style.lineHeight()) / scale();
    qreal top = 0;
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(width);
        qreal left = 0;
        const int end = line.textStart() + line.textLength();
        if (const int word = breakBeforePrefix(m_layout->text(), line.textStart(), end)) {
            const qreal shorter = line.cursorToX(word - 1) + 1;
            line.setLineWidth(shorter);
            if (align == Align::Right)
                left = width - shorter;
        }
        // The base line depends on the style alone, not on a taller sign from another font.
        line.setPosition(
            {left, top + (lineHeight + metrics.ascent() - metrics.descent()) / 2 - line.ascent()});
        top += lineHeight;
    }
    m_layout->endLayout();
}

qreal TextBox::scale() const { return m_style.size / layoutSize; }

int TextBox::lineCount() const { return m_layout->lineCount(); }

qreal TextBox::naturalWidth() const {
    qreal widest = 0;
    for (int i = 0; i < m_layout->lineCount(); ++i)
        widest = std::max(widest, m_layout->lineAt(i).naturalTextWidth());
    return widest * scale() / dots(1);
}

void TextBox::setElements(ElementId text, const QList<ElementId> &links) {
    m_element = text;
    m_links = links;
}

void TextBox::cutPieces(const Spans &drawn) {
    int at = 0;
    int links = 0;
    bool isPlain = true;
    auto cut = [&](int length, int link, char32_t sign) {
        isPlain = isPlain && link < 0 && sign == 0;
        if (length > 0)
            m_pieces += {at, at + length, link, sign};
        at += length;
    };
    for (const Span &span : drawn) {
        const int link = span.link.isEmpty() ? -1 : links++;
        int plain = 0; // letters since the last cut
        for (qsizetype i = 0; i < span.text.size(); ++i) {
            if (!span.text.at(i).isHighSurrogate() || i + 1 == span.text.size()) {
                ++plain;
                continue;
            }
            cut(plain, link, 0);
            plain = 0;
            cut(2, link, QChar::surrogateToUcs4(span.text.at(i), span.text.at(i + 1)));
            ++i;
        }
        cut(plain, link, 0);
    }
    if (isPlain)
        m_pieces.clear();
}

void TextBox::drawPieces(PageCanvas &canvas, int index, QPointF top) const {
    const QTextLine line = m_layout->lineAt(index);
    for (Piece piece : m_pieces) {
        piece.start = std::max(piece.start, line.textStart());
        piece.end = std::min(piece.end, line.textStart() + line.textLength());
        if (piece.start < piece.end)
            drawPiece(canvas, index, top, piece);
    }
}

void TextBox::drawPiece(PageCanvas &canvas, int index, QPointF top, const Piece &piece) const {
    const QTextLine line = m_layout->lineAt(index);
    const ElementId link = piece.link < 0 ? noElement : m_links.value(piece.link, noElement);
    canvas.beginElement(link == noElement ? m_element : link);
    canvas.painter().setPen(piece.link < 0 ? m_style.colour : linkColour);
    if (piece.sign != 0)
        canvas.beginSign(piece.sign);
    bool isUnderlined = piece.link >= 0;
    bool isStruck = false;
    for (QGlyphRun run : line.glyphRuns(piece.start, piece.end - piece.start)) {
        isUnderlined = isUnderlined || run.underline();
        isStruck = isStruck || run.strikeOut();
        // Qt would draw these lines from the left end of the whole line.
        run.setUnderline(false);
        run.setStrikeOut(false);
        canvas.painter().drawGlyphRun(top, run);
    }
    if (piece.sign != 0)
        canvas.endSign();
    if (!isUnderlined && !isStruck)
        return;
    const qreal left = line.cursorToX(piece.start);
    const QRectF place(top + QPointF(left, line.y()),
                       QSizeF(line.cursorToX(piece.end) - left, line.height()));
    const QFontMetricsF metrics(m_layout->font());
    const qreal baseLine = place.top() + line.ascent();
    canvas.painter().setPen(QPen(canvas.painter().pen().color(), metrics.lineWidth()));
    const auto rule = [&](qreal y) {
        canvas.painter().drawLine(QPointF(place.left(), y), QPointF(place.right(), y));
    };
    if (isUnderlined)
        rule(baseLine + metrics.underlinePos());
    if (isStruck)
        rule(baseLine - metrics.strikeOutPos());
    if (piece.link >= 0)
        canvas.place(link, place);
}

void TextBox::drawLine(PageCanvas &canvas, int index, QPointF topLeft) const {
    QPainter &painter = canvas.painter();
    const QTextLine line = m_layout->lineAt(index);
    const QPointF top = QPointF(0, -index * dots(m_style.lineHeight()) / scale());
    painter.save();
    painter.translate(dots(topLeft));
    painter.scale(scale(), scale());
    if (m_pieces.isEmpty()) {
        canvas.beginElement(m_element);
        painter.setPen(m_style.colour);
        line.draw(&painter, top);
    } else {
        drawPieces(canvas, index, top);
    }

    // Qt leaves out the space a line was broken at; without it words run together for whoever reads the file aloud.
    const int end = line.textStart() + line.textLength();
    if (index + 1 < m_layout->lineCount() && end > 0 && m_layout->text().at(end - 1).isSpace()) {
        painter.setFont(m_layout->font());
        painter.drawText(top + line.position() + QPointF(line.naturalTextWidth(), line.ascent()),
                         QStringLiteral(" "));
    }
    painter.restore();
}

void TextBox::draw(PageCanvas &canvas, QPointF topLeft) const {
    for (int i = 0; i < lineCount(); ++i)
        drawLine(canvas, i, topLeft + QPointF(0, i * lineHeight()));
}

} // namespace aarring
