#pragma once

#include "documents/tagging.h"

#include <array>
#include <qpdf/QPDF.hh>
#include <vector>

namespace aarring {

/// Writes a structure tree with its links and bookmarks into a PDF that libqpdf has opened. Throws what libqpdf
/// throws.
class PdfStructure {
public:
    PdfStructure(QPDF &pdf, const StructureTree &tree) : m_pdf(pdf), m_tree(tree), m_contents(tree.size()) {}

    /// Page by page, from the first: what tagContent() found on it.
    void addPage(QPDFObjectHandle page, const QList<ElementId> &owners);
    /// After the last page.
    void write(const ElementPlaces &places);

private:
    /// What an element holds: marked content of a page, an annotation or another element.
    struct Content {
        enum Kind { Marked, Annotation, Child } kind;
        int number; ///< MCID, place in m_annotations, or element
        int page;
    };
    struct Annotation {
        QPDFObjectHandle object;
        ElementId owner;
    };

    void addLinks(const ElementPlaces &places);
    void addChildren();
    void writeElement(ElementId id);
    QPDFObjectHandle contentHandle(const Content &content, int elementPage);
    void writeFigureBoxes(const ElementPlaces &places);
    QPDFObjectHandle parentTree();
    void writeBookmarks(const ElementPlaces &places);
    QPDFObjectHandle destination(const ElementPlace &place);
    QPDFObjectHandle rectangle(const ElementPlace &place); ///< in the page's co-ordinates, from below

    QPDF &m_pdf;
    const StructureTree &m_tree;
    std::vector<std::vector<Content>> m_contents; ///< by element
    std::vector<QPDFObjectHandle> m_pages;
    std::vector<QList<ElementId>> m_owners; ///< by page and MCID
    std::vector<Annotation> m_annotations;
    std::vector<QPDFObjectHandle> m_elements;           ///< by element; uninitialized = left out
    std::array<QPDFObjectHandle, elementTypes> m_types; ///< their names
    QPDFObjectHandle m_root;
};

} // namespace aarring
