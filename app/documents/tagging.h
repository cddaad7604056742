#pragma once

#include <QList>
#include <QRectF>
#include <QString>

namespace aarring {

// What a reading programme is told about a paper: a tree of elements beside the drawn pages. The composer grows
// the tree, a PageCanvas marks in the drawing which element each piece belongs to, and pdffinish.h writes both
// into the file.

/// The names are those of PDF 1.7, 14.8.4.
enum class ElementType {
    Document,
    Sect,
    H1,
    H2,
    H3,
    H4,
    P,
    L,
    LI,
    Lbl,
    LBody,
    Table,
    Caption,
    THead,
    TBody,
    TR,
    TH,
    TD,
    Figure,
    Link,
    TOC,
    TOCI
};
inline constexpr int elementTypes = int(ElementType::TOCI) + 1;

const char *elementName(ElementType type); ///< "TBody"
bool isHeading(ElementType type);

/// Which cells a header cell names.
enum class HeaderScope { None, Row, Column };

/// Place of an element in its tree; 0 is the document itself.
using ElementId = int;
inline constexpr ElementId documentElement = 0;
inline constexpr ElementId noElement = -1;

struct Element {
    ElementType type = ElementType::P;
    ElementId parent = noElement;
    QString text; ///< of a heading: its bookmark; of a figure: its words; of a link: where it leads
    QString url;  ///< of a link
    ElementId target = noElement; ///< of a link within the paper: the heading it leads to
    HeaderScope scope = HeaderScope::None;
    int columns = 1;      ///< that a cell takes
    bool ordered = false; ///< a list with numbers
    QString language{};   ///< its tag, where what stands around is in another one
};

/// The elements of a paper; children stand in the order they were added. Only a link stands where its text does.
class StructureTree {
public:
    StructureTree() { m_elements += Element{ElementType::Document, noElement, {}, {}, noElement}; }

    ElementId add(ElementId parent, ElementType type);
    Element &operator[](ElementId id) { return m_elements[id]; }
    const Element &operator[](ElementId id) const { return m_elements[id]; }
    int size() const { return int(m_elements.size()); }

private:
    QList<Element> m_elements;
};

/// Where a link, a figure or a heading was drawn. Points from the top left corner of the sheet.
struct ElementPlace {
    ElementId element = noElement;
    int page = 0; ///< from 0
    QRectF rect;
};
using ElementPlaces = QList<ElementPlace>;

} // namespace aarring
