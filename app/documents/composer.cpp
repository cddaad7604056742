#include "documents/composer.h"

namespace aarring {

Strips Composer::compose(const Document &document) {
    m_document = &document;
    const ElementId first = m_structure.size();
    addLogo(document);
    if (document.parts.isEmpty())
        titles(document);
    else
        addCover(document);
    for (qsizetype i = 0; i < document.blocks.size() && m_isWhole; ++i) {
        m_nextBlock = i + 1 < document.blocks.size() ? &document.blocks[i + 1] : nullptr;
        std::visit([this](const auto &b) { add(b); }, document.blocks[i]);
    }
    for (ElementId id = first; id < m_structure.size(); ++id)
        if (m_structure[id].parent < first)
            tellLanguage(id, document.language);
    m_document = nullptr;
    return std::move(m_strips);
}

void Composer::addStrip(Strip strip) {
    m_isWhole = m_isWhole && goesOn(m_progress);
    strip.before *= m_style.spacing;
    if (m_keepNext)
        strip.mayBreakBefore = false;
    m_keepNext = false;
    m_strips.push_back(std::move(strip));
}

/// Every heading below the title opens a section.
ElementId Composer::addHeadingElement(int level, const QString &text) {
    static constexpr ElementType types[] = {ElementType::H1, ElementType::H2, ElementType::H3,
                                            ElementType::H4};
    const int open = m_levels.next(level);
    m_sections.resize(std::max(open - 1, 1));
    if (open > 1)
        m_sections += m_structure.add(section(), ElementType::Sect);
    const ElementId heading = m_structure.add(section(), types[open - 1]);
    m_structure[heading].text = text;
    return heading;
}

void Composer::list(ElementId heading) {
    if (m_depth > 0 && heading != noElement)
        m_listed += ListedHeading{heading, int(m_strips.size())};
}

void Composer::tellLanguage(ElementId element, Language language) {
    if (language != m_language)
        m_structure[element].language = languageTag(language);
}

void Composer::closeSections() { m_sections.resize(std::min<qsizetype>(m_sections.size(), 1 + m_depth)); }

/// An element for a text; none for an empty one.
ElementId Composer::addElement(ElementId parent, ElementType type, const QString &text) {
    return text.isEmpty() ? noElement : m_structure.add(parent, type);
}

QList<ElementId> Composer::addLinks(ElementId parent, const Spans &spans) {
    QList<ElementId> links;
    for (const Span &span : spans) {
        if (span.link.isEmpty())
            continue;
        const ElementId link = m_structure.add(parent, ElementType::Link);
        m_structure[link].text = span.text;
        m_structure[link].url = span.link;
        links += link;
    }
    return links;
}

} // namespace aarring
