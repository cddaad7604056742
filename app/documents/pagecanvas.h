#pragma once

#include "documents/tagging.h"

class QPainter;

namespace aarring {

/// What a page has besides its content.
enum class Artifact { Layout, Header, Footer, RepeatedHead };

/// What a marker in a drawing says about all that follows it; see PageCanvas.
enum class Mark { Element = 1, Artifact, Sign, SignEnd };
inline constexpr int markPlace = -31337; ///< no paper has anything there

/// Where a page is drawn: a painter and, when the file shall be tagged, the element that each piece belongs to.
///
/// Qt cannot write tags. So rectangles without height are drawn far outside the page, with the element and the
/// mark for their co-ordinates: "-31337 element mark 0 re". tagContent() finds and replaces them.
class PageCanvas {
public:
    /// A page that is only shown or printed.
    explicit PageCanvas(QPainter &painter) : m_painter(painter) {}
    /// A page of a tagged file; `places` grows.
    PageCanvas(QPainter &painter, int page, ElementPlaces &places)
        : m_painter(painter), m_page(page), m_places(&places) {}

    QPainter &painter() { return m_painter; }

    /// What is drawn from here on is content of `element`; nothing changes for noElement.
    void beginElement(ElementId element);
    void beginArtifact(Artifact kind = Artifact::Layout);
    /// Until endRepeated() all is an artifact, whatever element it calls itself.
    void beginRepeated();
    void endRepeated() { m_repeats = false; }

    /// One sign that Qt writes no text for, from here to endSign().
    void beginSign(char32_t sign);
    void endSign();

    /// `rect` in the painter's co-ordinates.
    void place(ElementId element, const QRectF &rect);

private:
    void mark(Mark mark, int value);
    void change(Mark mark, int value);

    QPainter &m_painter;
    int m_page = 0;
    ElementPlaces *m_places = nullptr;
    bool m_repeats = false;
    Mark m_mark = Mark::SignEnd; ///< the last change
    int m_value = 0;
};

} // namespace aarring
