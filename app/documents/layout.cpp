#include "documents/layout.h"

#include "documents/composer.h"
#include "documents/pagecanvas.h"
#include "documents/papertexts.h"

#include <QPainter>

namespace aarring {

namespace {

constexpr int smallestScale = 92;  // per cent: 9.65 points
constexpr int mostPagesToFit = 8;  // in a longer paper one page more is no loss
constexpr qreal mostToSave = 0.35; // of a page, for each page that can give room

} // namespace

PaperPages::PaperPages(const Document &document)
    : m_headLeft(document.headLeft),
      m_headRight(document.headRight),
      m_footLeft(document.footLeft),
      m_language(document.language) {
    layOut(document, 1);
    saveLastPage(document);
}

void PaperPages::saveLastPage(const Document &document) {
    const int wanted = pageCount() - 1;
    if (wanted < 1 || wanted >= mostPagesToFit || lastPageUsed() > mostToSave * wanted)
        return;
    PaperPages best = *this;
    // Bisect for the largest text that fits, in hundredths; the smallest first, because often none does.
    int fits = smallestScale - 1;
    int tooLarge = 100;
    for (int scale = smallestScale; tooLarge - fits > 1; scale = (fits + tooLarge) / 2) {
        layOut(document, scale / 100.0);
        if (pageCount() > wanted) {
            tooLarge = scale;
            continue;
        }
        fits = scale;
        best = *this;
    }
    *this = best;
}

void PaperPages::layOut(const Document &document, qreal scale) {
    m_style = paperStyle(scale, document.orientation);
    Composer composer(m_style);
    m_strips = composer.compose(document);
    m_structure = composer.structure();
    m_pages = paginate(m_strips, m_style.textHeight());
}

qreal PaperPages::lastPageUsed() const {
    const StripPage &last = m_pages.back();
    if (last.empty())
        return 0;
    return (last.back().top + m_strips[last.back().strip].height) / m_style.textHeight();
}

void PaperPages::paintPage(QPainter &painter, int page) const {
    PageCanvas canvas(painter);
    paintPage(canvas, page);
}

void PaperPages::paintPage(PageCanvas &canvas, int page) const {
    QPainter &painter = canvas.painter();
    painter.save();
    painter.scale(qreal(painter.device()->logicalDpiX()) / dotsPerInch,
                  qreal(painter.device()->logicalDpiY()) / dotsPerInch);
    painter.translate(dots(m_style.margins.left()), 0);
    paintFurniture(canvas, page);
    painter.translate(0, dots(m_style.margins.top()));
    for (const PlacedStrip &placed : m_pages.at(page)) {
        if (placed.isRepeated)
            canvas.beginRepeated();
        m_strips[placed.strip].draw(canvas, placed.top);
        if (placed.isRepeated)
            canvas.endRepeated();
    }
    painter.restore();
}

void PaperPages::paintFurniture(PageCanvas &canvas, int page) const {
    const TextStyle &style = m_style.small;
    const qreal width = m_style.textWidth();
    const qreal headTop = 34;
    const qreal footTop = m_style.page.height() - 42;
    auto line = [&](const QString &text, qreal top, Align align) {
        if (!text.isEmpty())
            TextBox(plainText(text), style, width, align).drawLine(canvas, 0, {0, top});
    };
    canvas.beginArtifact(Artifact::Header);
    line(m_headLeft, headTop, Align::Left);
    line(m_headRight, headTop, Align::Right);
    if (!m_headLeft.isEmpty() || !m_headRight.isEmpty()) {
        const qreal y = headTop + style.lineHeight() + 4;
        canvas.painter().setPen(QPen(m_style.line, dots(0.5)));
        canvas.painter().drawLine(dots(QPointF(0, y)), dots(QPointF(width, y)));
    }
    canvas.beginArtifact(Artifact::Footer);
    line(m_footLeft, footTop, Align::Left);
    const PaperTexts texts(m_language);
    line(texts.translate("Paper", "Page %1 of %2").arg(page + 1).arg(pageCount()), footTop, Align::Right);
}

} // namespace aarring
