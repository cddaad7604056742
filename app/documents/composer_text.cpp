#include "documents/composer.h"

#include <QPainter>

namespace aarring {

Strips Composer::compose(const Document &document) {
    titles(document);
    for (const Block &block : document.blocks)
        std::visit([this](const auto &b) { add(b); }, block);
    return std::move(m_strips);
}

void Composer::addStrip(Strip strip) {
    strip.before *= m_style.spacing;
    if (m_keepNext)
        strip.mayBreakBefore = false;
    m_keepNext = false;
    m_strips.push_back(std::move(strip));
}

void Composer::addText(const Spans &spans, const TextStyle &style, const TextPlace &place) {
    const TextBox box(spans, style, m_width - place.indent);
    const int lines = box.lineCount();
    const qreal before = std::max(place.before, m_after);
    m_after = 0;
    for (int i = 0; i < lines; ++i) {
        Strip strip;
        strip.height = box.lineHeight();
        strip.before = i == 0 ? before : 0;
        const bool leavesTwoLinesOnBothSides = i >= 2 && lines - i >= 2;
        strip.mayBreakBefore = i == 0 || (leavesTwoLinesOnBothSides && !place.keepWithNext);
        strip.draw = [box, i, x = place.indent](QPainter &p, qreal top) { box.drawLine(p, i, {x, top}); };
        if (i == 0 && !place.label.isEmpty()) {
            const TextBox label(plainText(place.label), style, place.indent + 20);
            strip.draw = [text = strip.draw, label](QPainter &p, qreal top) {
                label.drawLine(p, 0, {2, top});
                text(p, top);
            };
        }
        addStrip(std::move(strip));
    }
    if (place.keepWithNext)
        m_keepNext = true;
}

void Composer::titles(const Document &document) {
    if (!document.kicker.isEmpty())
        addText(plainText(document.kicker), m_style.kicker, {.keepWithNext = true});
    if (!document.overline.isEmpty())
        addText(plainText(document.overline), m_style.overline, {.before = 2, .keepWithNext = true});
    if (!document.title.isEmpty())
        addText(plainText(document.title), m_style.title, {.before = 2, .keepWithNext = true});
    m_after = 10;
}

void Composer::add(const Heading &heading) {
    const bool isSection = heading.level <= 1;
    const bool followsHeading = m_keepNext; // a sub-heading right below its section stands closer
    const qreal before = m_style.body.size * (isSection ? 1.45 : followsHeading ? 0.4 : 1.0);
    addText(plainText(heading.text), isSection ? m_style.heading1 : m_style.heading2,
            {.before = before, .keepWithNext = true});
    m_after = 4;
}

void Composer::add(const Paragraph &paragraph) {
    addText(paragraph.spans, m_style.body, {});
    m_after = 6;
}

void Composer::add(const List &list) {
    int number = 1;
    qreal before = 0;
    for (const Spans &item : list.items) {
        const QString label =
            list.ordered ? QString::number(number++) + QLatin1Char('.') : QString(QChar(0x2022));
        const qreal indent =
            list.ordered && list.items.size() > 9 ? m_style.listIndent + 8 : m_style.listIndent;
        addText(item, m_style.body, {.before = before, .indent = indent, .label = label});
        before = 3.5;
    }
    m_after = 8;
}

void Composer::add(const Signatures &signatures) {
    addText(plainText(signatures.placeDate), m_style.body, {.before = 18, .keepWithNext = true});
    const qreal gap = 28;
    const qreal width = (m_width - gap) / 2;
    for (int first = 0; first < signatures.names.size(); first += 2) {
        QList<TextBox> names;
        qreal height = 0;
        for (const QString &name : signatures.names.mid(first, 2)) {
            names += TextBox(plainText(name), m_style.small, width);
            height = std::max(height, names.last().height());
        }
        Strip strip;
        strip.before = 26;
        strip.height = height + 4;
        strip.draw = [names, width, gap, ink = m_style.ink](QPainter &p, qreal top) {
            qreal x = 0;
            for (const TextBox &name : names) {
                p.setPen(QPen(ink, dots(0.6)));
                p.drawLine(dots(QPointF(x, top)), dots(QPointF(x + width, top)));
                name.draw(p, {x, top + 4});
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
    strip.draw = [paint = figure.paint, size = QSizeF(m_width, strip.height)](QPainter &p, qreal top) {
        if (!paint)
            return;
        p.save();
        p.scale(dots(1), dots(1));
        p.setRenderHint(QPainter::Antialiasing);
        paint(p, QRectF(QPointF(0, top), size));
        p.restore();
    };
    addStrip(std::move(strip));
    if (figure.twin)
        add(*figure.twin);
}

} // namespace aarring
