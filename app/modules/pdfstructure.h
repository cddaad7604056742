#pragma once

#include "documents/tagging.h"
#include "modules/pdffile.h"

#include <qpdf/QPDF.hh>
#include <vector>

namespace aarring {

/// Puts links and bookmarks into a PDF that libqpdf has opened, and writes the structure tree. Throws what libqpdf
/// throws.
class PdfStructure {
public:
    PdfStructure(QPDF &pdf, const StructureTree &tree) : m_pdf(pdf), m_tree(tree), m_contents(tree.size()) {}

    /// Page by page, from the first: what tagContent() found on it.
    void addPage(QPDFObjectHandle page, const QList<ElementId> &owners);
    /// After the last page: what belongs into the PDF.
    void finishPages(const ElementPlaces &places);
    /// After that: the elements, which are too many for libqpdf.
    void write(PdfFile &file, const ElementPlaces &places);

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
    void writeBookmarks(const ElementPlaces &places);
    QPDFObjectHandle destination(const ElementPlace &place);

    QByteArray elementText(ElementId id, const QByteArray &box) const;
    QByteArray contentText(const Content &content, int elementPage) const;
    void writeParentTree(PdfFile &file) const;
    /// In the page's co-ordinates, from below.
    QPDFObjectHandle rectangle(const ElementPlace &place) const;

    QPDF &m_pdf;
    const StructureTree &m_tree;
    std::vector<std::vector<Content>> m_contents; ///< by element
    std::vector<QPDFObjectHandle> m_pages;
    std::vector<double> m_heights;          ///< of the pages
    std::vector<QList<ElementId>> m_owners; ///< by page and MCID
    std::vector<Annotation> m_annotations;
    int m_root = 0; ///< object numbers from here on
    int m_parentTree = 0;
    std::vector<int> m_elements; ///< by element; 0 = left out
};

} // namespace aarring
