#pragma once

#include "documents/paperpart.h"

class QPainter;

namespace aarring {

class PageCanvas;

/// The pages of a paper, laid out once and painted as often as needed: into a file, on a printer, in a
/// preview. Fonts must be loaded (documents/fonts.h). To be used in the thread that made it.
class PaperPages {
public:
    explicit PaperPages(const Document &document, const PaperProgress &progress = {});

    /// False when it was stopped; there is nothing to paint then.
    bool isWhole() const { return m_parts.back().isWhole(); }
    int pageCount() const { return m_pageCount; }
    QSizeF pageSize(int page = 0) const; ///< points
    qreal bodySize() const { return m_parts.front().style().body.size; }

    /// Paints page 0 … pageCount() - 1 with the painter's origin at the corner of the sheet, in its device's
    /// resolution.
    void paintPage(QPainter &painter, int page) const;
    /// The same for a tagged file; the canvas gets elements of structure().
    void paintPage(PageCanvas &canvas, int page) const;

    const StructureTree &structure() const { return m_structure; }
    /// The number, from 1, of the page of each line of contentsOf(); empty without parts.
    const QList<int> &contentsPages() const { return *m_contentsPages; }

private:
    size_t partOf(int page) const;

    std::vector<PaperPart> m_parts; ///< the document itself and what is bound behind it
    std::vector<int> m_firstPages;  ///< of the parts
    /// Known when all is laid out, which is before the table of contents is painted.
    std::shared_ptr<QList<int>> m_contentsPages = std::make_shared<QList<int>>();
    int m_pageCount = 0;
    StructureTree m_structure;
};

} // namespace aarring
