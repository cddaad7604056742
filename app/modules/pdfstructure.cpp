#include "modules/pdfstructure.h"

#include <QByteArray>
#include <QHash>
#include <QUrl>

namespace aarring {

namespace {

using Handle = QPDFObjectHandle;

Handle text(const QString &text) { return Handle::newUnicodeString(text.toStdString()); }
Handle number(double value) { return Handle::newReal(value, 2); }
Handle name(const char *name) { return Handle::newName(std::string("/") + name); }

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

QByteArray reference(int number) { return QByteArray::number(number) + " 0 R"; }
QByteArray reference(Handle object) { return reference(object.getObjectID()); }

QByteArray tableAttributes(const Element &element) {
    QByteArray attributes = " /A << /O /Table";
    if (element.scope != HeaderScope::None)
        attributes += element.scope == HeaderScope::Row ? " /Scope /Row" : " /Scope /Column";
    if (element.columns > 1)
        attributes += " /ColSpan " + QByteArray::number(element.columns);
    return attributes + " >>";
}

} // namespace

void PdfStructure::addPage(Handle page, const QList<ElementId> &owners) {
    const int index = int(m_pages.size());
    page.replaceKey("/StructParents", Handle::newInteger(index));
    page.replaceKey("/Tabs", name("S"));
    m_pages.push_back(page);
    m_heights.push_back(page.getKey("/MediaBox").getArrayItem(3).getNumericValue());
    for (int mcid = 0; mcid < owners.size(); ++mcid) {
        const ElementId owner = owners[mcid];
        if (m_tree[owner].type == ElementType::Link && m_contents[owner].empty())
            m_contents[m_tree[owner].parent].push_back({Content::Child, owner, index});
        m_contents[owner].push_back({Content::Marked, mcid, index});
    }
    m_owners.push_back(owners);
}

void PdfStructure::finishPages(const ElementPlaces &places) {
    addLinks(places);
    addChildren();
    // It only keeps the number; the root itself is written with the elements.
    Handle root = m_pdf.makeIndirectObject(Handle::newDictionary());
    m_pdf.getRoot().replaceKey("/StructTreeRoot", root);
    m_root = root.getObjectID();
    writeBookmarks(places);
}

void PdfStructure::write(PdfFile &file, const ElementPlaces &places) {
    m_parentTree = file.takeNumber();
    m_elements.resize(size_t(m_tree.size()));
    for (ElementId id = 0; id < m_tree.size(); ++id)
        if (!m_contents[id].empty() || !isLeftOutWhenEmpty(m_tree[id].type))
            m_elements[id] = file.takeNumber();
    QHash<ElementId, QByteArray> boxes;
    for (const ElementPlace &place : places)
        if (m_tree[place.element].type == ElementType::Figure)
            boxes.insert(place.element, rectangle(place).unparse().c_str());

    file.add(m_root, "<< /Type /StructTreeRoot /K " + reference(m_elements[documentElement]) +
                         " /ParentTree " + reference(m_parentTree) + " /ParentTreeNextKey " +
                         QByteArray::number(m_pages.size() + m_annotations.size()) + " >>");
    for (ElementId id = 0; id < m_tree.size(); ++id)
        if (m_elements[id])
            file.add(m_elements[id], elementText(id, boxes.value(id)));
    writeParentTree(file);
}

Handle PdfStructure::rectangle(const ElementPlace &place) const {
    const double height = m_heights[place.page];
    return Handle::newArray({number(place.rect.left()), number(height - place.rect.bottom()),
                             number(place.rect.right()), number(height - place.rect.top())});
}

/// Where a reader comes to: the line at the top of the window, as large as it was.
Handle PdfStructure::destination(const ElementPlace &place) {
    Handle page = m_pages[place.page];
    return Handle::newArray({page, name("XYZ"), Handle::newNull(),
                             number(m_heights[place.page] - place.rect.top()), Handle::newNull()});
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

QByteArray PdfStructure::elementText(ElementId id, const QByteArray &box) const {
    const Element &element = m_tree[id];
    QByteArray object = QByteArray("<< /S /") + elementName(element.type) + " /P " +
                        reference(id == documentElement ? m_root : m_elements[element.parent]);
    if (!element.language.isEmpty())
        object += " /Lang (" + element.language.toLatin1() + ')';
    if (element.type == ElementType::Figure)
        object += QByteArray(" /Alt ") + text(element.text).unparse().c_str();
    if (element.scope != HeaderScope::None || element.columns > 1)
        object += tableAttributes(element);
    if (element.type == ElementType::L)
        object +=
            QByteArray(" /A << /O /List /ListNumbering /") + (element.ordered ? "Decimal" : "Disc") + " >>";
    if (!box.isEmpty())
        object += " /A << /O /Layout /Placement /Block /BBox " + box + " >>";

    const std::vector<Content> &contents = m_contents[id];
    const auto first = std::find_if(contents.begin(), contents.end(),
                                    [](const Content &content) { return content.kind != Content::Child; });
    const int page = first == contents.end() ? -1 : first->page;
    if (page >= 0)
        object += " /Pg " + reference(m_pages[page]);
    if (!contents.empty())
        object += contents.size() == 1 ? " /K" : " /K [";
    for (const Content &content : contents)
        object += ' ' + contentText(content, page);
    object += contents.size() > 1 ? " ] >>" : " >>";
    return object;
}

QByteArray PdfStructure::contentText(const Content &content, int elementPage) const {
    if (content.kind == Content::Child)
        return reference(m_elements[content.number]);
    if (content.kind == Content::Marked && content.page == elementPage)
        return QByteArray::number(content.number);
    const QByteArray page = " /Pg " + reference(m_pages[content.page]);
    if (content.kind == Content::Marked)
        return "<< /Type /MCR /MCID " + QByteArray::number(content.number) + page + " >>";
    return "<< /Type /OBJR /Obj " + reference(m_annotations[content.number].object) + page + " >>";
}

/// The way back from a page's MCIDs, and from each annotation, to the elements.
void PdfStructure::writeParentTree(PdfFile &file) const {
    QByteArray numbers;
    for (size_t page = 0; page < m_pages.size(); ++page) {
        QByteArray owners = "[";
        for (const ElementId owner : m_owners[page])
            owners += ' ' + reference(m_elements[owner]);
        const int number = file.takeNumber();
        file.add(number, owners + " ]");
        numbers += ' ' + QByteArray::number(page) + ' ' + reference(number);
    }
    for (size_t i = 0; i < m_annotations.size(); ++i)
        numbers += ' ' + QByteArray::number(m_pages.size() + i) + ' ' +
                   reference(m_elements[m_annotations[i].owner]);
    file.add(m_parentTree, "<< /Nums [" + numbers + " ] >>");
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
