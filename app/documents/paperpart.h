#pragma once

#include "documents/composer.h"
#include "documents/progress.h"

namespace aarring {

/// One paper laid out by itself, with its own look, head and foot: all of a plain document, or what is bound with others. Body text
/// shrinks from 10.5 to at least 9.65 points when that saves a last page with little on it.
class PaperPart {
public:
    PaperPart(const Document &document, const PartPlace &place, const PaperProgress &progress);

    /// False when it was stopped; there is nothing to paint then.
    bool isWhole() const { return m_isWhole; }
    int pageCount() const { return int(m_pages.size()); }
    const PaperStyle &style() const { return m_style; }
    /// That of `place` with the elements of this paper.
    const StructureTree &structure() const { return m_structure; }
    /// What a table of contents tells of this paper, and on which of its pages, from 0.
    QList<std::pair<ElementId, int>> listedHeadings() const;
    /// The lines of the table of contents in this paper.
    const QList<ElementId> &contentsLinks() const { return m_contentsLinks; }

    /// `before` pages stand before this paper's, of `all`.
    void paintPage(PageCanvas &canvas, int page, int before, int all) const;

private:
    void layOut(const Document &document, qreal scale);
    void saveLastPage(const Document &document);
    qreal lastPageUsed() const; ///< 0–1
    void paintHead(PageCanvas &canvas, int page) const;
    void paintFoot(PageCanvas &canvas, int number, int all) const;

    PartPlace m_place;
    PaperProgress m_progress;
    QString m_headLeft, m_footLeft;
    Spans m_headRight;
    Language m_language;
    bool m_hasCover;
    QImage m_logo; ///< null without one
    PaperStyle m_style;
    StructureTree m_structure;
    QList<ListedHeading> m_listed;
    QList<ElementId> m_contentsLinks;
    Strips m_strips;
    std::vector<StripPage> m_pages;
    bool m_isWhole = true;
};

} // namespace aarring
