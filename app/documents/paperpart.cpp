#include "documents/paperpart.h"

#include "documents/letterhead.h"
#include "documents/pagecanvas.h"
#include "documents/picture.h"

#include <QPainter>
#include <cmath>

namespace aarring {

namespace {

constexpr int smallestScale = 92;  // per cent: 9.65 points
constexpr int mostPagesToFit = 8;  // in a longer paper one page more is no loss
constexpr qreal mostToSave = 0.35; // of a page, for each page that can give room
constexpr int logoDotsPerInch = 600;
constexpr int mostHeadLines = 2; // there is no room for more

} // namespace

PaperPart::PaperPart(const Document &document, const PartPlace &place, const PaperProgress &progress)
    : m_place(place),
      m_progress(progress),
      m_headLeft(document.headLeft),
      m_footLeft(document.footLeft),
      m_headRight(headRightText(document)),
      m_language(document.language),
      m_hasCover(!document.parts.isEmpty()),
      m_logo(drawnOnWhite(document.logo, (logoRoom * logoDotsPerInch / 72).toSize())) {
    layOut(document, 1);
    saveLastPage(document);
}

void PaperPart::saveLastPage(const Document &document) {
    const int wanted = pageCount() - 1;
    if (!m_isWhole || wanted < 1 || wanted >= mostPagesToFit || lastPageUsed() > mostToSave * wanted)
        return;
    PaperPart best = *this;
    // For the largest text that fits, in hundredths. A text takes about as much less room as the square of its size, so
    // the first try is at most one off in most papers.
    int fits = smallestScale - 1;
    int tooLarge = 100;
    int scale = qRound(100 * std::sqrt(wanted / (wanted + lastPageUsed())));
    while (tooLarge - fits > 1) {
        scale = std::clamp(scale, fits + 1, tooLarge - 1);
        layOut(document, scale / 100.0);
        if (pageCount() > wanted) {
            tooLarge = scale--;
        } else {
            fits = scale++;
            best = *this;
        }
    }
    *this = best;
}

void PaperPart::layOut(const Document &document, qreal scale) {
    m_style = paperStyle(document, scale);
    Composer composer(m_style, m_logo, m_place, m_progress);
    m_strips = composer.compose(document);
    m_isWhole = m_isWhole && composer.isWhole();
    m_structure = composer.structure();
    m_listed = composer.listedHeadings();
    m_contentsLinks = composer.contentsLinks();
    m_pages = paginate(m_strips, m_style.textHeight());
}

qreal PaperPart::lastPageUsed() const {
    const StripPage &last = m_pages.back();
    if (last.empty())
        return 0;
    return (last.back().top + m_strips[last.back().strip].height) / m_style.textHeight();
}

QList<std::pair<ElementId, int>> PaperPart::listedHeadings() const {
    QList<std::pair<ElementId, int>> headings;
    int page = 0;
    for (const ListedHeading &heading : m_listed) {
        while (page + 1 < pageCount() && m_pages[page].back().strip < heading.strip)
            ++page;
        headings += {heading.element, page};
    }
    return headings;
}

void PaperPart::paintPage(PageCanvas &canvas, int page, int before, int all) const {
    QPainter &painter = canvas.painter();
    painter.save();
    painter.scale(qreal(painter.device()->logicalDpiX()) / dotsPerInch,
                  qreal(painter.device()->logicalDpiY()) / dotsPerInch);
    painter.translate(dots(m_style.margins.left()), 0);
    if (!m_hasCover || page > 0) {
        paintHead(canvas, page);
        paintFoot(canvas, before + page + 1, all);
    }
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

/// The network at the left, numbers and state at the right; where one line is too short, each goes on above its last.
void PaperPart::paintHead(PageCanvas &canvas, int page) const {
    const TextStyle &style = m_style.small;
    const qreal width = m_style.textWidth();
    constexpr qreal lastLine = 34;
    constexpr qreal gap = 20;
    const qreal wished = TextBox(m_headRight, style, 10 * width).naturalWidth();
    const bool hasLeft = !m_headLeft.isEmpty() && !(page == 0 && !m_logo.isNull()); // the logo says it
    const qreal rightWidth = hasLeft ? std::min(wished + 1, width * 0.6) : width;
    canvas.beginArtifact(Artifact::Header);
    const auto lines = [&](const TextBox &box, qreal left) {
        const int count = std::min(box.lineCount(), mostHeadLines);
        for (int i = 0; i < count; ++i)
            box.drawLine(canvas, i, {left, lastLine - (count - 1 - i) * style.lineHeight()});
    };
    if (hasLeft)
        lines(TextBox(plainText(m_headLeft), style, width - rightWidth - gap), 0);
    if (wished > 0)
        lines(TextBox(m_headRight, style, rightWidth, Align::Right), width - rightWidth);
    if (!hasLeft)
        return;
    const qreal y = lastLine + style.lineHeight() + 4;
    canvas.painter().setPen(QPen(m_style.line, dots(0.5)));
    canvas.painter().drawLine(dots(QPointF(0, y)), dots(QPointF(width, y)));
}

void PaperPart::paintFoot(PageCanvas &canvas, int number, int all) const {
    const TextStyle &style = m_style.small;
    const qreal width = m_style.textWidth();
    const qreal top = m_style.page.height() - 42;
    canvas.beginArtifact(Artifact::Footer);
    if (!m_footLeft.isEmpty())
        TextBox(plainText(m_footLeft), style, width).drawLine(canvas, 0, {0, top});
    TextBox(plainText(pageText(m_language, number, all)), style, width, Align::Right)
        .drawLine(canvas, 0, {0, top});
}

} // namespace aarring
