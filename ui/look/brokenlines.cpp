#include "ui/look/brokenlines.h"

#include "documents/fonts.h"

#include <QFontMetricsF>
#include <QTextBoundaryFinder>
#include <QTextLayout>
#include <QtMath>
#include <algorithm>

namespace aarring {

namespace {

bool isBreakable(QChar c) { return c.isSpace() && c.decompositionTag() != QChar::NoBreak; }

/// Where a line may end after `from`: as Unicode says, and after any space, where Qt ends lines too.
qsizetype nextBreak(const QString &text, qsizetype from, QTextBoundaryFinder &breaks) {
    breaks.setPosition(from);
    const qsizetype boundary = breaks.toNextBoundary();
    const qsizetype last = boundary > 0 ? boundary : text.size();
    for (qsizetype i = from + 1; i < last; ++i)
        if (isBreakable(text[i - 1]) && !isBreakable(text[i]))
            return i;
    return last;
}

} // namespace

BrokenLines::BrokenLines(const QString &text, const QFont &font) {
    const QFontMetricsF metrics(font);
    m_lineHeight = metrics.height();
    m_leading = metrics.leading();
    QTextLayout layout(text, font);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid())
        line.setNumColumns(int(text.size()));
    layout.endLayout();
    QTextBoundaryFinder breaks(QTextBoundaryFinder::Line, text);
    for (qsizetype from = 0; from < text.size();) {
        const qsizetype to = nextBreak(text, from, breaks);
        qsizetype end = to;
        while (end > from && isBreakable(text[end - 1]))
            --end;
        m_pieces.append({line.cursorToX(int(from)), line.cursorToX(int(end))});
        from = to;
    }
}

bool BrokenLines::canMeasure(const QString &text) {
    return !text.isEmpty() && isInTextFonts(text) && std::none_of(text.begin(), text.end(), [](QChar c) {
        return c.unicode() < ' ' || c == QChar::SoftHyphen;
    });
}

QSize BrokenLines::size(double width) const {
    // Glyphs that reach out of their advance are kept inside the line by Qt; a pixel is more than they need.
    constexpr double overhang = 1;
    double widest = 0;
    double start = 0;
    double end = -1;
    int lines = 0;
    for (const Piece &piece : m_pieces) {
        if (!lines || (piece.right > piece.left && piece.right - start + overhang > width)) {
            ++lines;
            start = piece.left;
        }
        end = std::max(piece.right, start);
        widest = std::max(widest, end - start);
    }
    // Lines begin on whole pixels.
    double height = -m_leading;
    for (int i = 0; i < lines; ++i)
        height = qCeil(height + m_leading) + m_lineHeight;
    return {qCeil(widest), qCeil(height)};
}

} // namespace aarring
