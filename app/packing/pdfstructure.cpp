#include "packing/pdfstructure.h"

#include <QByteArray>
#include <QHash>
#include <QUrl>

namespace aarring {

namespace {

using Handle = QPDFObjectHandle;

Handle text(const QString &text) { return Handle::newUnicodeString(text.toStdString()); }
Handle number(double value) { return Handle::newReal(value, 2); }
Handle name(const char *name) { return Handle::newName(std::string("/") + name); }

double heightOf(Handle page) { return page.getKey("/MediaBox").getArrayItem(3).getNumericValue(); }

/// Elements that only carry text mean nothing without it. Cells stay: every row has the same number.
bool isLeftOutWhenEmpty(ElementType type) {
    switch (type) {
    case ElementType::Document:
    case ElementType::TR:
    case ElementType::TH:
    case ElementType::TD:
        return false;
    default:
        return true;
    }
}

Handle tableAttributes(const Element &element) {
    Handle attributes = Handle::newDictionary();
    attributes.replaceKey("/O", name("Table"));
    if (element.scope != HeaderScope::None)
        attributes.replaceKey("/Scope", name(element.scope == HeaderScope::Row ? "Row" : "Column"));
    if (element.columns > 1)
        attributes.replaceKey("/ColSpan", Handle::newInteger(element.columns));
    return attributes;
}

Handle listAttributes(const Element &element) {
    Handle attributes = Handle::newDictionary();
    attributes.replaceKey("/O", name("List"));
    attributes.replaceKey("/ListNumbering", name(element.ordered ? "Decimal" : "Disc"));
    return attributes;
}

} // namespace

void PdfStructure::addPage(Handle page, const QList<ElementId> &owners) {
    const int index = int(m_pages.size());
    page.replaceKey("/StructParents", Handle::newInteger(index));
    page.replaceKey("/Tabs", name("S"));
    m_pages.push_back(page);
    for (int mcid = 0; mcid < owners.size(); ++mcid) {
        const ElementId owner = owners[mcid];
        if (m_tree[owner].type == ElementType::Link && m_contents[owner].empty())
            m_contents[m_tree[owner].parent].push_back({Content::Child, owner, index});
        m_contents[owner].push_back({Content::Marked, mcid, index});
    }
    m_owners.push_back(owners);
}

void PdfStructure::write(const ElementPlaces &places) {
    addLinks(places);
    addChildren();
    m_root = m_pdf.makeIndirectObject(Handle::newDictionary());
    m_root.replaceKey("/Type", name("StructTreeRoot"));
    m_elements.resize(m_tree.size());
    for (ElementId id = 0; id < m_tree.size(); ++id)
        if (!m_contents[id].empty() || !isLeftOutWhenEmpty(m_tree[id].type))
            m_elements[id] = m_pdf.makeIndirectObject(Handle::newDictionary());
    for (ElementId id = 0; id < m_tree.size(); ++id)
        if (m_elements[id].isInitialized())
            writeElement(id);
    writeFigureBoxes(places);
    m_root.replaceKey("/K", m_elements[documentElement]);
    m_root.replaceKey("/ParentTree", parentTree());
    m_root.replaceKey("/ParentTreeNextKey", Handle::newInteger(int(m_pages.size() + m_annotations.size())));
    m_pdf.getRoot().replaceKey("/StructTreeRoot", m_root);
    writeBookmarks(places);
}

Handle PdfStructure::rectangle(const ElementPlace &place) {
    const double height = heightOf(m_pages[place.page]);
    return Handle::newArray({number(place.rect.left()), number(height - place.rect.bottom()),
                             number(place.rect.right()), number(height - place.rect.top())});
}

/// Where a reader comes to: the line at the top of the window, as large as it was.
Handle PdfStructure::destination(const ElementPlace &place) {
    Handle page = m_pages[place.page];
    return Handle::newArray(
        {page, name("XYZ"), Handle::newNull(), number(heightOf(page) - place.rect.top()), Handle::newNull()});
}

/// One annotation for each line the link stands on.
void PdfStructure::addLinks(const ElementPlaces &places) {
    QHash<ElementId, const ElementPlace *> headings;
    for (const ElementPlace &place : places)
        if (isHeading(m_tree[place.element].type))
            headings.insert(place.element, &place);
    for (const ElementPlace &place : places) {
        const Element &element = m_tree[place.element];
        if (element.type != ElementType::Link)
            continue;
        Handle annotation =
            m_pdf.makeIndirectObject(Handle::parse("<< /Type /Annot /Subtype /Link /F 4 /Border [0 0 0] >>"));
        annotation.replaceKey("/Rect", rectangle(place));
        if (const ElementPlace *target = headings.value(element.target)) {
            annotation.replaceKey("/Dest", destination(*target));
        } else {
            Handle action = Handle::newDictionary();
            action.replaceKey("/S", name("URI"));
            action.replaceKey("/URI", Handle::newString(QUrl(element.url).toEncoded().toStdString()));
            annotation.replaceKey("/A", action);
        }
        annotation.replaceKey("/Contents",
                              text(element.text.trimmed().isEmpty() ? element.url : element.text));
        const int number = int(m_annotations.size());
        annotation.replaceKey("/StructParent", Handle::newInteger(int(m_pages.size()) + number));
        Handle page = m_pages[place.page];
        if (!page.hasKey("/Annots"))
            page.replaceKey("/Annots", Handle::newArray());
        page.getKey("/Annots").appendItem(annotation);
        m_annotations.push_back({annotation, place.element});
        m_contents[place.element].push_back({Content::Annotation, number, place.page});
    }
}

/// From the last element to the first, so that it is known whether a child holds anything when its turn comes.
void PdfStructure::addChildren() {
    std::vector<std::vector<Content>> children(m_tree.size()); // last first
    for (ElementId id = m_tree.size() - 1; id > 0; --id) {
        std::vector<Content> &own = m_contents[id];
        own.insert(own.end(), children[id].rbegin(), children[id].rend());
        const bool stays = !own.empty() || !isLeftOutWhenEmpty(m_tree[id].type);
        if (stays && m_tree[id].type != ElementType::Link)
            children[m_tree[id].parent].push_back({Content::Child, id, 0});
    }
    std::vector<Content> &document = m_contents[documentElement];
    document.insert(document.end(), children[documentElement].rbegin(), children[documentElement].rend());
}

void PdfStructure::writeElement(ElementId id) {
    const Element &element = m_tree[id];
    Handle object = m_elements[id];
    Handle &type = m_types[size_t(element.type)]; // one for all: a long paper has ten thousand elements
    if (!type.isInitialized())
        type = name(elementName(element.type));
    object.replaceKey("/S", type);
    object.replaceKey("/P", id == documentElement ? m_root : m_elements[element.parent]);
    if (element.type == ElementType::Figure)
        object.replaceKey("/Alt", text(element.text));
    if (element.scope != HeaderScope::None || element.columns > 1)
        object.replaceKey("/A", tableAttributes(element));
    if (element.type == ElementType::L)
        object.replaceKey("/A", listAttributes(element));

    int page = -1;
    for (const Content &content : m_contents[id])
        if (page < 0 && content.kind != Content::Child)
            page = content.page;
    if (page >= 0)
        object.replaceKey("/Pg", m_pages[page]);
    std::vector<Handle> kids;
    for (const Content &content : m_contents[id])
        kids.push_back(contentHandle(content, page));
    if (kids.size() == 1)
        object.replaceKey("/K", kids.front());
    else if (!kids.empty())
        object.replaceKey("/K", Handle::newArray(kids));
}

Handle PdfStructure::contentHandle(const Content &content, int elementPage) {
    if (content.kind == Content::Child)
        return m_elements[content.number];
    if (content.kind == Content::Marked && content.page == elementPage)
        return Handle::newInteger(content.number);
    Handle reference = Handle::newDictionary();
    reference.replaceKey("/Pg", m_pages[content.page]);
    if (content.kind == Content::Marked) {
        reference.replaceKey("/Type", name("MCR"));
        reference.replaceKey("/MCID", Handle::newInteger(content.number));
    } else {
        reference.replaceKey("/Type", name("OBJR"));
        reference.replaceKey("/Obj", m_annotations[content.number].object);
    }
    return reference;
}

void PdfStructure::writeFigureBoxes(const ElementPlaces &places) {
    for (const ElementPlace &place : places) {
        if (m_tree[place.element].type != ElementType::Figure || !m_elements[place.element].isInitialized())
            continue;
        Handle attributes = Handle::newDictionary();
        attributes.replaceKey("/O", name("Layout"));
        attributes.replaceKey("/Placement", name("Block"));
        attributes.replaceKey("/BBox", rectangle(place));
        m_elements[place.element].replaceKey("/A", attributes);
    }
}

/// The way back from a page's MCIDs, and from each annotation, to the elements.
Handle PdfStructure::parentTree() {
    Handle numbers = Handle::newArray();
    for (size_t page = 0; page < m_pages.size(); ++page) {
        std::vector<Handle> owners;
        for (const ElementId owner : m_owners[page])
            owners.push_back(m_elements[owner]);
        numbers.appendItem(Handle::newInteger(int(page)));
        numbers.appendItem(m_pdf.makeIndirectObject(Handle::newArray(owners)));
    }
    for (size_t i = 0; i < m_annotations.size(); ++i) {
        numbers.appendItem(Handle::newInteger(int(m_pages.size() + i)));
        numbers.appendItem(m_elements[m_annotations[i].owner]);
    }
    Handle tree = Handle::newDictionary();
    tree.replaceKey("/Nums", numbers);
    return m_pdf.makeIndirectObject(tree);
}

void PdfStructure::writeBookmarks(const ElementPlaces &places) {
    struct Open {
        int level;
        Handle object;
        Handle last = {};
        int count = 0; ///< of all below it
    };
    Handle outlines = m_pdf.makeIndirectObject(Handle::newDictionary());
    std::vector<Open> open{{-1, outlines}};
    auto close = [&open] {
        if (open.back().count > 0)
            open.back().object.replaceKey("/Count", Handle::newInteger(open.back().count));
        open.pop_back();
    };
    for (const ElementPlace &place : places) {
        const Element &element = m_tree[place.element];
        if (!isHeading(element.type))
            continue;
        const int level = int(element.type) - int(ElementType::H1);
        while (open.back().level >= level)
            close();
        Handle item = m_pdf.makeIndirectObject(Handle::newDictionary());
        Open &parent = open.back();
        item.replaceKey("/Title", text(element.text));
        item.replaceKey("/Parent", parent.object);
        item.replaceKey("/Dest", destination(place));
        if (parent.last.isInitialized()) {
            item.replaceKey("/Prev", parent.last);
            parent.last.replaceKey("/Next", item);
        } else {
            parent.object.replaceKey("/First", item);
        }
        parent.object.replaceKey("/Last", item);
        parent.last = item;
        for (Open &above : open)
            ++above.count;
        open.push_back({level, item});
    }
    if (open.size() == 1)
        return;
    while (!open.empty())
        close();
    outlines.replaceKey("/Type", name("Outlines"));
    m_pdf.getRoot().replaceKey("/Outlines", outlines);
}

} // namespace aarring
