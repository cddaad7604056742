#pragma once

#include "documents/blocks.h"
#include "documents/strips.h"
#include "documents/style.h"
#include "documents/tagging.h"

#include <QImage>

class QPainter;

namespace aarring {

class PageCanvas;

/// The pages of a paper, laid out once and painted as often as needed: into a file, on a printer, in a
/// preview. Fonts must be loaded (documents/fonts.h). Body text shrinks from 10.5 to at least 9.65 points
/// when that saves a last page with little on it.
class PaperPages {
public:
    explicit PaperPages(const Document &document);

    int pageCount() const { return int(m_pages.size()); }
    QSizeF pageSize() const { return m_style.page; } ///< points
    qreal bodySize() const { return m_style.body.size; }

    /// Paints page 0 … pageCount() - 1 with the painter's origin at the corner of the sheet, in its device's
    /// resolution.
    void paintPage(QPainter &painter, int page) const;
    /// The same for a tagged file; the canvas gets elements of structure().
    void paintPage(PageCanvas &canvas, int page) const;

    const StructureTree &structure() const { return m_structure; }

private:
    void layOut(const Document &document, qreal scale);
    void saveLastPage(const Document &document);
    qreal lastPageUsed() const; ///< 0–1
    void paintHead(PageCanvas &canvas, int page) const;
    void paintFoot(PageCanvas &canvas, int page) const;

    QString m_headLeft, m_footLeft;
    Spans m_headRight;
    Language m_language;
    QImage m_logo; ///< null without one
    PaperStyle m_style;
    StructureTree m_structure;
    Strips m_strips;
    std::vector<StripPage> m_pages;
};

} // namespace aarring
