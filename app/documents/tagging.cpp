#include "documents/tagging.h"

namespace aarring {

const char *elementName(ElementType type) {
    static constexpr const char *names[] = {
        "Document", "Sect",    "H1",    "H2",    "H3", "H4", "P",  "L",      "LI",   "Lbl", "LBody",
        "Table",    "Caption", "THead", "TBody", "TR", "TH", "TD", "Figure", "Link", "TOC", "TOCI"};
    return names[int(type)];
}

bool isHeading(ElementType type) {
    return type == ElementType::H1 || type == ElementType::H2 || type == ElementType::H3 ||
           type == ElementType::H4;
}

ElementId StructureTree::add(ElementId parent, ElementType type) {
    m_elements += Element{type, parent, {}, {}, noElement};
    return size() - 1;
}

} // namespace aarring
