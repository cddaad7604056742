#include "documents/layout.h"

#include "documents/pagecanvas.h"

#include <QPainter>

namespace aarring {

PaperPages::PaperPages(const Document &document, const PaperProgress &progress) {
    m_parts.emplace_back(document, PartPlace{{}, 0, document.language, {}, m_contentsPages}, progress);
    for (const Document &part : document.parts)
        if (isWhole())
            m_parts.emplace_back(
                part, PartPlace{m_parts.back().structure(), 1, document.language, document.title, {}},
                progress);
    m_structure = m_parts.back().structure();

    const QList<ElementId> &links = m_parts.front().contentsLinks();
    for (const PaperPart &part : m_parts) {
        m_firstPages.push_back(m_pageCount);
        for (const auto &[heading, page] : part.listedHeadings()) {
            if (m_contentsPages->size() < links.size())
                m_structure[links[m_contentsPages->size()]].target = heading;
            m_contentsPages->append(m_pageCount + page + 1);
        }
        m_pageCount += part.pageCount();
    }
}

size_t PaperPages::partOf(int page) const {
    size_t part = m_parts.size() - 1;
    while (m_firstPages[part] > page)
        --part;
    return part;
}

QSizeF PaperPages::pageSize(int page) const { return m_parts[partOf(page)].style().page; }

void PaperPages::paintPage(QPainter &painter, int page) const {
    PageCanvas canvas(painter);
    paintPage(canvas, page);
}

void PaperPages::paintPage(PageCanvas &canvas, int page) const {
    const size_t part = partOf(page);
    m_parts[part].paintPage(canvas, page - m_firstPages[part], m_firstPages[part], m_pageCount);
}

} // namespace aarring
