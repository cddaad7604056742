#include "documents/pagecanvas.h"

#include <QPainter>

namespace aarring {

void PageCanvas::mark(Mark mark, int value) {
    // Qt writes the rectangle as it is and scales it beside it, so the painter's transform does not matter.
    m_painter.fillRect(QRectF(markPlace, value, int(mark), 0), Qt::black);
}

void PageCanvas::change(Mark to, int value) {
    if (!m_places || (to == m_mark && value == m_value))
        return;
    m_mark = to;
    m_value = value;
    mark(to, value);
}

void PageCanvas::beginElement(ElementId element) {
    if (element != noElement && !m_repeats)
        change(Mark::Element, element);
}

void PageCanvas::beginArtifact(Artifact kind) {
    if (!m_repeats)
        change(Mark::Artifact, int(kind));
}

void PageCanvas::beginRepeated() {
    beginArtifact(Artifact::RepeatedHead);
    m_repeats = true;
}

void PageCanvas::beginSign(char32_t sign) {
    if (m_places)
        mark(Mark::Sign, int(sign));
}

void PageCanvas::endSign() {
    if (m_places)
        mark(Mark::SignEnd, 0);
}

void PageCanvas::place(ElementId element, const QRectF &rect) {
    if (!m_places || element == noElement || m_repeats)
        return;
    const QRectF device = m_painter.combinedTransform().mapRect(rect);
    const qreal points = 72.0 / m_painter.device()->logicalDpiX();
    m_places->append({element, m_page, QRectF(device.topLeft() * points, device.size() * points)});
}

} // namespace aarring
