#include "documents/composer.h"
#include "documents/letterhead.h"
#include "documents/pagecanvas.h"

#include <QPainter>

namespace aarring {

namespace {

/// The word in a frame.
class DraftMark {
public:
    DraftMark(const QString &word, const PaperStyle &paper) : m_box(plainText(word), styleOf(paper), 200) {}

    qreal width() const { return m_box.naturalWidth() + 2 * padding; }
    void setElement(ElementId element) { m_box.setElements(element); }
    /// Centred on a line of that height, with its right end at `right`.
    void draw(PageCanvas &canvas, qreal right, qreal top, qreal lineHeight) const {
        const QSizeF size(width(), m_box.lineHeight() + 2);
        const QPointF corner(right - size.width(), top + (lineHeight - size.height()) / 2);
        QPainter &p = canvas.painter();
        canvas.beginArtifact();
        p.save();
        p.setRenderHint(QPainter::Antialiasing);
        p.setPen(QPen(m_box.style().colour, dots(0.8)));
        p.setBrush(Qt::NoBrush);
        p.drawRoundedRect(QRectF(dots(corner), QSizeF(dots(size.width()), dots(size.height()))), dots(2.5),
                          dots(2.5));
        p.restore();
        m_box.drawLine(canvas, 0, corner + QPointF(padding, 1));
    }

private:
    static constexpr qreal padding = 6;
    static TextStyle styleOf(const PaperStyle &paper) {
        TextStyle style = paper.kicker;
        style.colour = paper.draft;
        return style;
    }

    TextBox m_box;
};

} // namespace

void Composer::addText(const Spans &spans, const TextStyle &style, ElementId element,
                       const TextPlace &place) {
    TextBox box(spans, style, m_width - place.indent - place.room);
    box.setElements(element, addLinks(element, spans));
    const int lines = box.lineCount();
    const qreal before = std::max(place.before, m_after);
    m_after = 0;
    for (int i = 0; i < lines; ++i) {
        Strip strip;
        strip.height = box.lineHeight();
        strip.before = i == 0 ? before : 0;
        const bool leavesTwoLinesOnBothSides = i >= 2 && lines - i >= 2;
        strip.mayBreakBefore = i == 0 || (leavesTwoLinesOnBothSides && !place.keepWithNext);
        strip.draw = [box, i, x = place.indent](PageCanvas &canvas, qreal top) {
            box.drawLine(canvas, i, {x, top});
        };
        if (i == 0 && !place.label.isEmpty()) {
            TextBox label(plainText(place.label), style, place.indent + 20);
            label.setElements(place.labelElement);
            strip.draw = [text = strip.draw, label](PageCanvas &canvas, qreal top) {
                label.drawLine(canvas, 0, {2, top});
                text(canvas, top);
            };
        }
        if (i == 0 && element != noElement && isHeading(m_structure[element].type))
            strip.draw = [text = strip.draw, element](PageCanvas &canvas, qreal top) {
                canvas.place(element, QRectF(dots(QPointF(0, top)), QSizeF()));
                text(canvas, top);
            };
        addStrip(std::move(strip));
    }
    if (place.keepWithNext)
        m_keepNext = true;
}

/// In the head of the first page, above where its text begins on others.
void Composer::addLogo(const Document &document) {
    if (m_logo.isNull())
        return;
    const QSizeF size = QSizeF(m_logo.size()).scaled(logoRoom, Qt::KeepAspectRatio);
    const qreal lift = m_style.margins.top() - logoTop;
    const ElementId element = m_structure.add(documentElement, ElementType::Figure);
    m_structure[element].text = document.logo.altText;
    Strip strip;
    strip.height = std::max(size.height() - lift, 0.0);
    strip.draw = [logo = m_logo, element, size, lift](PageCanvas &canvas, qreal top) {
        const QPointF corner(0, top - lift);
        QPainter &p = canvas.painter();
        canvas.beginArtifact();
        canvas.beginElement(element);
        canvas.place(element, QRectF(dots(corner), QSizeF(dots(size.width()), dots(size.height()))));
        p.save();
        p.setRenderHints(QPainter::SmoothPixmapTransform | QPainter::LosslessImageRendering);
        p.drawImage(QRectF(dots(corner), QSizeF(dots(size.width()), dots(size.height()))), logo);
        p.restore();
    };
    addStrip(std::move(strip));
    m_keepNext = true;
    m_after = 16;
}

void Composer::titles(const Document &document) {
    const QString draft = draftText(document);
    DraftMark mark(draft, m_style);
    // The mark stands at the right end of the first line, which must leave room for it.
    qreal room = draft.isEmpty() ? 0 : mark.width() + 10;
    const size_t first = m_strips.size();
    const auto add = [&](const QString &text, const TextStyle &style, ElementId element, qreal before) {
        addText(plainText(text), style, element, {.before = before, .room = room, .keepWithNext = true});
        room = 0;
    };
    if (!document.kicker.isEmpty())
        add(document.kicker, m_style.kicker, m_structure.add(documentElement, ElementType::P), 0);
    if (!document.overline.isEmpty())
        add(document.overline, m_style.overline, m_structure.add(documentElement, ElementType::P), 2);
    if (!document.title.isEmpty()) {
        const ElementId title = addHeadingElement(1 + m_depth, document.title);
        if (m_depth > 0)
            m_structure[title].text = partTitle(document, m_titleOfAll);
        list(title);
        add(document.title, m_style.title, title, 2);
    }
    m_after = 10;
    if (draft.isEmpty() || m_strips.size() == first)
        return;
    // Read right after the title: within its section where the paper is part of another.
    mark.setElement(m_structure.add(section(), ElementType::P));
    Strip &line = m_strips[first];
    line.draw = [text = line.draw, mark, w = m_width, height = line.height](PageCanvas &canvas, qreal top) {
        text(canvas, top);
        mark.draw(canvas, w - 0.4, top, height);
    };
}

void Composer::add(const Heading &heading) {
    const bool isSection = heading.level <= 1;
    const bool followsHeading = m_keepNext; // a sub-heading right below its section stands closer
    const qreal before = m_style.body.size * (isSection ? 1.45 : followsHeading ? 0.4 : 1.0);
    const ElementId element =
        heading.text.isEmpty() ? noElement : addHeadingElement((isSection ? 2 : 3) + m_depth, heading.text);
    if (isSection)
        list(element);
    addText(plainText(heading.text), isSection ? m_style.heading1 : m_style.heading2, element,
            {.before = before, .keepWithNext = true});
    m_after = 4;
}

void Composer::add(const Paragraph &paragraph) {
    if (paragraph.closes)
        closeSections();
    addText(paragraph.spans, m_style.body, addElement(section(), ElementType::P, textOf(paragraph.spans)),
            {.before = paragraph.closes ? 18.0 : 0.0});
    m_after = 6;
    // What introduces a table or a list is not left behind by it.
    if (m_nextBlock &&
        (std::holds_alternative<Table>(*m_nextBlock) || std::holds_alternative<List>(*m_nextBlock)))
        m_keepNext = true;
}

void Composer::add(const List &list) {
    if (list.items.isEmpty())
        return;
    const ElementId element = m_structure.add(section(), ElementType::L);
    m_structure[element].ordered = list.ordered;
    int number = 1;
    qreal before = 0;
    for (const Spans &item : list.items) {
        const QString label =
            list.ordered ? QString::number(number++) + QLatin1Char('.') : QString(QChar(0x2022));
        const qreal indent =
            list.ordered && list.items.size() > 9 ? m_style.listIndent + 8 : m_style.listIndent;
        const ElementId row = m_structure.add(element, ElementType::LI);
        const ElementId labelElement = m_structure.add(row, ElementType::Lbl);
        addText(item, m_style.body, addElement(row, ElementType::LBody, textOf(item)),
                {.before = before, .indent = indent, .label = label, .labelElement = labelElement});
        before = 3.5;
    }
    m_after = 8;
}

void Composer::add(const Signatures &signatures) {
    closeSections(); // they stand below the whole paper, not its last section
    const ElementId element = m_structure.add(section(), ElementType::Sect);
    const QString line = signatures.line();
    addText(plainText(line), m_style.body, addElement(element, ElementType::P, line),
            {.before = 18, .keepWithNext = true});
    const qreal gap = 28;
    const qreal width = (m_width - gap) / 2;
    for (int first = 0; first < signatures.names.size(); first += 2) {
        QList<TextBox> names;
        qreal height = 0;
        for (const QString &name : signatures.names.mid(first, 2)) {
            names += TextBox(plainText(name), m_style.small, width);
            names.last().setElements(addElement(element, ElementType::P, name));
            height = std::max(height, names.last().height());
        }
        Strip strip;
        strip.before = 26;
        strip.height = height + 4;
        strip.draw = [names, width, gap, ink = m_style.ink](PageCanvas &canvas, qreal top) {
            qreal x = 0;
            for (const TextBox &name : names) {
                canvas.beginArtifact();
                canvas.painter().setPen(QPen(ink, dots(0.6)));
                canvas.painter().drawLine(dots(QPointF(x, top)), dots(QPointF(x + width, top)));
                name.draw(canvas, {x, top + 4});
                x += width + gap;
            }
        };
        addStrip(std::move(strip));
        m_keepNext = true;
    }
    m_keepNext = false;
    m_after = 12;
}

void Composer::add(const Figure &figure) {
    Strip strip;
    strip.before = std::max(m_after, 8.0);
    strip.height = std::min(figure.heightPt, m_style.textHeight() * 0.9);
    m_after = 8;
    // Without words of its own a drawing is decoration of its table.
    const ElementId element = addElement(section(), ElementType::Figure, figure.altText);
    if (element != noElement)
        m_structure[element].text = figure.altText;
    strip.draw = [paint = figure.paint, element, size = QSizeF(m_width, strip.height)](PageCanvas &canvas,
                                                                                       qreal top) {
        if (!paint)
            return;
        canvas.beginArtifact();
        canvas.beginElement(element);
        QPainter &p = canvas.painter();
        p.save();
        p.scale(dots(1), dots(1));
        canvas.place(element, QRectF(QPointF(0, top), size));
        p.setRenderHint(QPainter::Antialiasing);
        paint(p, QRectF(QPointF(0, top), size));
        p.restore();
    };
    addStrip(std::move(strip));
    if (figure.twin)
        add(*figure.twin);
}

} // namespace aarring
