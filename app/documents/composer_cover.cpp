#include "documents/composer.h"
#include "documents/pagecanvas.h"
#include "documents/papertexts.h"

#include <QPainter>

namespace aarring {

namespace {

constexpr qreal coverAbove = 0.3; ///< of the page, above the cover's words
constexpr qreal coverTitle = 34;  ///< points
constexpr qreal numberRoom = 36;  ///< for the page number of a line

} // namespace

/// The words of a binder stand alone on its first page, below a third of it.
void Composer::addCover(const Document &document) {
    Strip above;
    above.height = m_style.textHeight() * coverAbove;
    above.draw = [bottom = above.height, colour = m_style.accent](PageCanvas &canvas, qreal top) {
        canvas.beginArtifact();
        canvas.painter().fillRect(
            QRectF(dots(QPointF(0, top + bottom - 24)), dots(QPointF(64, top + bottom - 20))), colour);
    };
    addStrip(std::move(above));
    const auto add = [&](const QString &text, TextStyle style, qreal size, ElementId element, qreal before) {
        style.size = size;
        addText(plainText(text), style, element, {.before = before, .keepWithNext = true});
    };
    if (!document.kicker.isEmpty())
        add(document.kicker, m_style.kicker, 12, m_structure.add(documentElement, ElementType::P), 0);
    if (!document.overline.isEmpty())
        add(document.overline, m_style.overline, 13, m_structure.add(documentElement, ElementType::P), 4);
    if (!document.title.isEmpty())
        add(document.title, m_style.title, coverTitle, addHeadingElement(1, document.title), 4);
    m_keepNext = false;
    m_after = 24;
}

void Composer::add(const Contents &) {
    const QString title = PaperTexts(m_document->language).translate("Paper", "Contents");
    const size_t first = m_strips.size();
    addText(plainText(title), m_style.title, addHeadingElement(2 + m_depth, title), {.keepWithNext = true});
    if (first < m_strips.size())
        m_strips[first].beginsPage = true;
    m_after = 10;
    const ElementId list = m_structure.add(section(), ElementType::TOC);
    const QList<ContentsLine> lines = contentsOf(*m_document);
    for (int i = 0; i < lines.size() && m_isWhole; ++i)
        addContentsLine(lines[i], i, list);
    m_after = 12;
}

/// The text, dots, and the number of its page; all of it is the link.
void Composer::addContentsLine(const ContentsLine &line, int number, ElementId list) {
    const ElementId item = m_structure.add(list, ElementType::TOCI);
    tellLanguage(item, line.language);
    const ElementId link = m_structure.add(item, ElementType::Link);
    m_structure[link].text = line.text;
    m_contentsLinks += link;
    const bool isPart = line.level <= 1;
    TextStyle style = isPart ? m_style.tableStrong : m_style.table;
    if (isPart)
        style.size = m_style.body.size;
    const qreal indent = isPart ? 0 : m_style.listIndent;
    TextBox box(plainText(line.text), style, m_width - indent - numberRoom);
    box.setElements(link);
    Strip strip;
    strip.before = std::max(m_after, isPart ? 9.0 : 1.5);
    strip.height = box.height();
    strip.draw = [=, width = m_width, pages = m_contentsPages, colour = m_style.muted](PageCanvas &canvas,
                                                                                       qreal top) {
        canvas.place(link, QRectF(dots(QPointF(indent, top)), dots(QPointF(width, top + box.height()))));
        box.draw(canvas, {indent, top});
        TextBox page(
            plainText(pages && number < pages->size() ? QString::number(pages->at(number)) : QString()),
            style, numberRoom, Align::Right);
        page.setElements(link);
        const qreal lastLine = top + box.height() - box.lineHeight();
        if (box.lineCount() == 1) {
            canvas.beginArtifact();
            QPen dotted(colour, dots(0.8));
            dotted.setCapStyle(Qt::RoundCap); // dots, not dashes
            dotted.setDashPattern({0.01, 5});
            canvas.painter().setPen(dotted);
            const qreal y = top + box.lineHeight() * 0.7;
            canvas.painter().drawLine(dots(QPointF(indent + box.naturalWidth() + 6, y)),
                                      dots(QPointF(width - page.naturalWidth() - 6, y)));
        }
        page.drawLine(canvas, 0, {width - numberRoom, lastLine});
    };
    m_after = 0;
    addStrip(std::move(strip));
    m_keepNext = isPart; // a paper's line stands with its first section
}

} // namespace aarring
