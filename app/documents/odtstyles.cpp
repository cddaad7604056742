#include "documents/odtstyles.h"

#include "documents/headinglevels.h"
#include "documents/letterhead.h"
#include "documents/papertexts.h"

namespace aarring {

namespace odt {

QString heading(int level) { return QStringLiteral("Heading_20_%1").arg(level); }

QString length(qreal points) {
    QString number = QString::number(points, 'f', 3);
    while (number.endsWith(QLatin1Char('0')))
        number.chop(1);
    if (number.endsWith(QLatin1Char('.')))
        number.chop(1);
    return number + QStringLiteral("pt");
}

QString partPages(int part) { return QStringLiteral("Part_20_%1").arg(part + 1); }

QString languageStyle(Language part, Language file) {
    return part == file ? QString() : QStringLiteral("Language_20_") + languageCode(part);
}

QString line(qreal points, const QColor &colour) {
    return QStringLiteral("%1 solid %2").arg(length(points), colour.name());
}

QString mediaType(const QString &fileName) {
    if (fileName.endsWith(QLatin1String(".svg")))
        return QStringLiteral("image/svg+xml");
    return fileName.endsWith(QLatin1String(".png")) ? QStringLiteral("image/png")
                                                    : QStringLiteral("text/xml");
}

void declareNamespaces(XmlWriter &xml) {
    static constexpr const char *spaces[][2] = {
        {"office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0"},
        {"style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0"},
        {"text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0"},
        {"table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0"},
        {"draw", "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"},
        {"fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"},
        {"svg", "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"},
        {"xlink", "http://www.w3.org/1999/xlink"}};
    for (const auto &[prefix, uri] : spaces)
        xml.declare(prefix, uri);
}

void writeFonts(XmlWriter &xml, const PaperStyle &style) {
    xml.start("office:font-face-decls");
    for (const auto &[family, generic] :
         {std::pair{style.body.family, "roman"}, {style.table.family, "swiss"}})
        xml.empty("style:font-face", {{"style:name", family},
                                      {"svg:font-family", QStringLiteral("'%1'").arg(family)},
                                      {"style:font-family-generic", generic},
                                      {"style:font-pitch", "variable"}});
    xml.end();
}

} // namespace odt

namespace {

class StyleSheet {
public:
    StyleSheet(XmlWriter &xml, const Document &document, const PaperStyle &style)
        : m_xml(xml), m_document(document), m_style(style) {}

    void writeCommon() {
        m_xml.start("office:styles");
        writeDefaults();
        writeText();
        if (!m_document.parts.isEmpty())
            writeContents();
        writeTables();
        writeLists();
        writeCharacters();
        m_xml.end();
    }
    void writePage();
    void writeMaster();

private:
    struct ParagraphLook {
        const char *name;
        const char *parent = "Standard";
        std::optional<TextStyle> text = {}; ///< else the parent's
        qreal before = 0;
        qreal after = 0;
        const char *next = nullptr; ///< for whoever goes on writing
        bool keepWithNext = false;
        bool right = false;
        bool exactLines = false; ///< closer than the font wants
    };

    void writeDefaults();
    void writeText();
    void writeContents();
    void writeTables();
    void writeLists();
    void writeCharacters();
    void writeParagraph(const ParagraphLook &look, int outlineLevel = 0);
    void startParagraph(const ParagraphLook &look, int outlineLevel = 0);
    void endParagraph(const ParagraphLook &look);
    void writeTextLook(const TextStyle &text);
    void writeListStyle(const char *name, bool ordered);
    void writeEdge(const char *element, const char *distanceTo, qreal height, qreal distance);
    void writePageNumber(QString text);

    void writePageLayout(const QString &name, const Document &paper, const PaperStyle &style);
    void writeMasterPage(const QString &name, const QString &layout, const Document &paper);

    static bool hasHead(const Document &paper) {
        return !paper.headLeft.isEmpty() || !headRightText(paper).isEmpty();
    }

    XmlWriter &m_xml;
    const Document &m_document;
    const PaperStyle &m_style;
};

/// Of "nb-NO".
QString languageOf(const Document &paper) {
    return languageTag(paper.language).section(QLatin1Char('-'), 0, 0);
}
QString countryOf(const Document &paper) { return languageTag(paper.language).section(QLatin1Char('-'), 1); }

/// "Text_20_body" → "Text body"
QString displayName(QString name) { return name.replace(QLatin1String("_20_"), QLatin1String(" ")); }

void StyleSheet::writeTextLook(const TextStyle &text) {
    m_xml.empty("style:text-properties", {{"style:font-name", text.family},
                                          {"fo:font-size", odt::length(text.size)},
                                          {"fo:font-weight", text.bold ? "bold" : "normal"},
                                          {"fo:color", text.colour.name()}});
}

void StyleSheet::writeDefaults() {
    m_xml.start("style:default-style", {{"style:family", "paragraph"}});
    m_xml.empty("style:paragraph-properties", {{"fo:orphans", "2"},
                                               {"fo:widows", "2"},
                                               {"fo:hyphenation-ladder-count", "no-limit"},
                                               {"style:tab-stop-distance", "36pt"},
                                               {"style:writing-mode", "page"}});
    m_xml.empty("style:text-properties", {{"style:font-name", m_style.body.family},
                                          {"fo:font-size", odt::length(m_style.body.size)},
                                          {"fo:language", languageOf(m_document)},
                                          {"fo:country", countryOf(m_document)},
                                          {"fo:hyphenate", "false"}});
    m_xml.end();
    m_xml.start("style:default-style", {{"style:family", "table"}});
    m_xml.empty("style:table-properties", {{"table:border-model", "collapsing"}});
    m_xml.end();
    m_xml.start("style:default-style", {{"style:family", "table-row"}});
    m_xml.empty("style:table-row-properties", {{"fo:keep-together", "always"}});
    m_xml.end();
    m_xml.start("style:default-style", {{"style:family", "graphic"}});
    m_xml.empty("style:graphic-properties", {{"style:wrap", "none"}});
    m_xml.end();
    m_xml.empty("style:style",
                {{"style:name", "Standard"}, {"style:family", "paragraph"}, {"style:class", "text"}});
}

void StyleSheet::startParagraph(const ParagraphLook &look, int outlineLevel) {
    m_xml.start("style:style", {{"style:name", look.name},
                                {"style:display-name", displayName(QLatin1String(look.name))},
                                {"style:family", "paragraph"},
                                {"style:parent-style-name", look.parent}});
    if (look.next)
        m_xml.attribute("style:next-style-name", QLatin1String(look.next));
    if (outlineLevel)
        m_xml.attribute("style:default-outline-level", QString::number(outlineLevel));
    m_xml.start("style:paragraph-properties",
                {{"fo:margin-top", odt::length(look.before)}, {"fo:margin-bottom", odt::length(look.after)}});
    if (look.text)
        m_xml.attribute(look.exactLines ? "fo:line-height" : "style:line-height-at-least",
                        odt::length(look.text->lineHeight()));
    if (look.keepWithNext)
        m_xml.attribute("fo:keep-with-next", QStringLiteral("always"));
    if (look.right)
        m_xml.attribute("fo:text-align", QStringLiteral("end"));
}

void StyleSheet::endParagraph(const ParagraphLook &look) {
    m_xml.end();
    if (look.text)
        writeTextLook(*look.text);
    m_xml.end();
}

void StyleSheet::writeParagraph(const ParagraphLook &look, int outlineLevel) {
    startParagraph(look, outlineLevel);
    endParagraph(look);
}

void StyleSheet::writeText() {
    const qreal size = m_style.body.size;
    writeParagraph({.name = odt::body, .text = m_style.body, .after = 6});
    TextStyle draft = m_style.kicker;
    draft.colour = m_style.draft;
    writeParagraph({.name = odt::draft, .text = draft, .after = 3, .keepWithNext = true});
    writeParagraph({.name = odt::kicker, .text = m_style.kicker, .keepWithNext = true});
    writeParagraph({.name = odt::overline, .text = m_style.overline, .before = 2, .keepWithNext = true});
    // Bound papers have their titles on level 2, and all below it one deeper.
    const bool isBinder = !m_document.parts.isEmpty();
    const TextStyle *looks[] = {&m_style.title, isBinder ? &m_style.title : &m_style.heading1,
                                isBinder ? &m_style.heading1 : &m_style.heading2, &m_style.heading2};
    const qreal before[] = {2, isBinder ? 2 : size * 1.45, isBinder ? size * 1.45 : size, size};
    const qreal after[] = {10, isBinder ? 10.0 : 4.0, 4, 4};
    for (int i = 0; i < (isBinder ? 4 : 3); ++i)
        writeParagraph({.name = odt::heading(i + 1).toLatin1().constData(),
                        .text = *looks[i],
                        .before = before[i],
                        .after = after[i],
                        .next = odt::body,
                        .keepWithNext = true,
                        .exactLines = true},
                       i + 1);
    for (const char *item : {odt::bullet, odt::number})
        writeParagraph({.name = item, .text = m_style.body, .after = 3.5});
    writeParagraph({.name = odt::bulletEnd, .parent = odt::bullet, .after = 8, .next = odt::body});
    writeParagraph({.name = odt::numberEnd, .parent = odt::number, .after = 8, .next = odt::body});
    writeParagraph({.name = odt::figure, .text = m_style.body, .before = 8, .after = 8});
    writeParagraph({.name = odt::placeDate, .text = m_style.body, .before = 18, .keepWithNext = true});
    const ParagraphLook signature{
        .name = odt::signature, .text = m_style.small, .before = 30, .keepWithNext = true};
    startParagraph(signature);
    m_xml.attribute("fo:margin-right", odt::length(m_style.textWidth() / 2));
    m_xml.attribute("fo:border-top", odt::line(0.6, m_style.ink));
    m_xml.attribute("fo:padding-top", odt::length(4));
    m_xml.attribute("style:join-border", QStringLiteral("false"));
    endParagraph(signature);
    for (const char *edge : {"Header", "Footer"}) {
        const ParagraphLook look{.name = edge, .text = m_style.small};
        startParagraph(look);
        if (hasHead(m_document) && qstrcmp(edge, "Header") == 0) {
            m_xml.attribute("fo:border-bottom", odt::line(0.5, m_style.line));
            m_xml.attribute("fo:padding-bottom", odt::length(4));
        }
        m_xml.start("style:tab-stops");
        m_xml.empty("style:tab-stop",
                    {{"style:position", odt::length(m_style.textWidth())}, {"style:type", "right"}});
        m_xml.end();
        endParagraph(look);
    }
}

void StyleSheet::writeContents() {
    TextStyle part = m_style.tableStrong;
    part.size = m_style.body.size;
    for (const auto &[name, style, before, indent] :
         {std::tuple{odt::contentsPart, part, 9.0, 0.0},
          {odt::contentsSection, m_style.table, 1.5, m_style.listIndent}}) {
        const ParagraphLook look{.name = name, .text = style, .before = before};
        startParagraph(look);
        m_xml.attribute("fo:margin-left", odt::length(indent));
        m_xml.start("style:tab-stops");
        m_xml.empty("style:tab-stop", {{"style:position", odt::length(m_style.textWidth() - indent)},
                                       {"style:type", "right"},
                                       {"style:leader-style", "dotted"},
                                       {"style:leader-text", "."}});
        m_xml.end();
        endParagraph(look);
    }
}

void StyleSheet::writeTables() {
    writeParagraph(
        {.name = odt::caption, .text = m_style.tableStrong, .before = 8, .after = 3, .keepWithNext = true});
    writeParagraph({.name = odt::cell, .text = m_style.table});
    writeParagraph({.name = odt::cellRight, .parent = odt::cell, .right = true});
    writeParagraph(
        {.name = odt::columnHeading, .parent = odt::cell, .text = m_style.tableHead, .keepWithNext = true});
    writeParagraph(
        {.name = odt::columnHeadingRight, .parent = odt::columnHeading, .keepWithNext = true, .right = true});
    writeParagraph({.name = odt::sum, .parent = odt::cell, .text = m_style.tableStrong});
    writeParagraph({.name = odt::sumRight, .parent = odt::sum, .right = true});
    writeParagraph(
        {.name = odt::group, .parent = odt::cell, .text = m_style.tableStrong, .keepWithNext = true});
    writeParagraph({.name = odt::factName, .parent = odt::cell, .text = m_style.factKey});
    writeParagraph({.name = odt::factValue, .parent = odt::cell});
    writeParagraph(
        {.name = odt::tableGap, .text = TextStyle{m_style.small.family, 2, false, m_style.ink, 1}});
}

void StyleSheet::writeLists() {
    m_xml.start("text:outline-style", {{"style:name", "Outline"}});
    for (int level = 1; level <= HeadingLevels::deepest; ++level)
        m_xml.empty("text:outline-level-style",
                    {{"text:level", QString::number(level)}, {"style:num-format", ""}});
    m_xml.end();
    writeListStyle(odt::bulletList, false);
    writeListStyle(odt::numberList, true);
}

/// Two levels more than papers have, for whoever goes on writing.
void StyleSheet::writeListStyle(const char *name, bool ordered) {
    m_xml.start("text:list-style", {{"style:name", name}});
    for (int level = 1; level <= 3; ++level) {
        m_xml.start(ordered ? "text:list-level-style-number" : "text:list-level-style-bullet",
                    {{"text:level", QString::number(level)}});
        if (ordered) {
            m_xml.attribute("style:num-format", QStringLiteral("1"));
            m_xml.attribute("style:num-suffix", QStringLiteral("."));
        } else {
            m_xml.attribute("text:bullet-char", QString(QChar(level % 2 ? 0x2022 : 0x2013)));
        }
        m_xml.start("style:list-level-properties",
                    {{"text:list-level-position-and-space-mode", "label-alignment"}});
        m_xml.empty("style:list-level-label-alignment",
                    {{"text:label-followed-by", "listtab"},
                     {"text:list-tab-stop-position", odt::length(m_style.listIndent * level)},
                     {"fo:text-indent", odt::length(-(m_style.listIndent - 2))},
                     {"fo:margin-left", odt::length(m_style.listIndent * level)}});
        m_xml.end();
        m_xml.end();
    }
    m_xml.end();
}

void StyleSheet::writeCharacters() {
    auto write = [this](const QString &name, XmlWriter::Attributes look) {
        m_xml.start(
            "style:style",
            {{"style:name", name}, {"style:display-name", displayName(name)}, {"style:family", "text"}});
        m_xml.empty("style:text-properties", look);
        m_xml.end();
    };
    write(QLatin1String(odt::bold), {{"fo:font-weight", "bold"}});
    write(QLatin1String(odt::italic), {{"fo:font-style", "italic"}});
    write(QLatin1String(odt::added), {{"style:text-underline-style", "solid"},
                                      {"style:text-underline-width", "auto"},
                                      {"style:text-underline-color", "font-color"}});
    write(QLatin1String(odt::removed),
          {{"style:text-line-through-style", "solid"}, {"style:text-line-through-type", "single"}});
    for (const char *link : {odt::link, odt::visitedLink})
        write(QLatin1String(link), {{"fo:color", m_style.accent.name()},
                                    {"style:text-underline-style", "solid"},
                                    {"style:text-underline-width", "auto"},
                                    {"style:text-underline-color", "font-color"}});
    QStringList written{QString()};
    for (const Document &part : m_document.parts) {
        const QString name = odt::languageStyle(part.language, m_document.language);
        if (!written.contains(name))
            write(name, {{"fo:language", languageOf(part)}, {"fo:country", countryOf(part)}});
        written += name;
    }
}

/// Head or foot; its height includes the distance to the text.
void StyleSheet::writeEdge(const char *element, const char *distanceTo, qreal height, qreal distance) {
    m_xml.start(element);
    m_xml.empty("style:header-footer-properties",
                {{"fo:min-height", odt::length(height)}, {distanceTo, odt::length(distance)}});
    m_xml.end();
}

void StyleSheet::writePage() {
    m_xml.start("office:automatic-styles");
    writePageLayout(QStringLiteral("Page"), m_document, m_style);
    for (int i = 0; i < m_document.parts.size(); ++i)
        writePageLayout(QStringLiteral("Page_20_%1").arg(i + 1), m_document.parts[i],
                        paperStyle(m_document.parts[i]));
    m_xml.end();
}

void StyleSheet::writePageLayout(const QString &name, const Document &paper, const PaperStyle &style) {
    constexpr qreal headTop = 34;  // from the edge of the sheet
    constexpr qreal footEdge = 31; // below the foot
    const QMarginsF &margins = style.margins;
    const qreal headHeight = style.small.lineHeight() + 4;
    const qreal top = hasHead(paper) ? headTop : margins.top();
    m_xml.start("style:page-layout", {{"style:name", name}});
    m_xml.empty(
        "style:page-layout-properties",
        {{"fo:page-width", odt::length(style.page.width())},
         {"fo:page-height", odt::length(style.page.height())},
         {"style:print-orientation", paper.orientation == Orientation::Landscape ? "landscape" : "portrait"},
         {"fo:margin-top", odt::length(top)},
         {"fo:margin-bottom", odt::length(footEdge)},
         {"fo:margin-left", odt::length(margins.left())},
         {"fo:margin-right", odt::length(margins.right())}});
    if (hasHead(paper))
        writeEdge("style:header-style", "fo:margin-bottom", margins.top() - top,
                  margins.top() - top - headHeight);
    writeEdge("style:footer-style", "fo:margin-top", margins.bottom() - footEdge,
              margins.bottom() - footEdge - style.small.lineHeight());
    m_xml.end();
}

/// "Page %1 of %2" with fields in the places.
void StyleSheet::writePageNumber(QString text) {
    while (!text.isEmpty()) {
        const qsizetype place = text.indexOf(QLatin1Char('%'));
        m_xml.text(text.left(place));
        if (place < 0)
            return;
        const bool isNumber = text.mid(place, 2) == QLatin1String("%1");
        m_xml.element(isNumber ? "text:page-number" : "text:page-count", {}, QStringLiteral("1"));
        text = text.mid(place + 2);
    }
}

void StyleSheet::writeMaster() {
    m_xml.start("office:master-styles");
    writeMasterPage(QStringLiteral("Standard"), QStringLiteral("Page"), m_document);
    for (int i = 0; i < m_document.parts.size(); ++i)
        writeMasterPage(odt::partPages(i), QStringLiteral("Page_20_%1").arg(i + 1), m_document.parts[i]);
    m_xml.end();
}

void StyleSheet::writeMasterPage(const QString &name, const QString &layout, const Document &paper) {
    const QString language = odt::languageStyle(paper.language, m_document.language);
    const auto startLine = [&](const char *style) {
        m_xml.start("text:p", {{"text:style-name", style}});
        if (!language.isEmpty())
            m_xml.start("text:span", {{"text:style-name", language}});
    };
    const auto endLine = [&] {
        if (!language.isEmpty())
            m_xml.end();
        m_xml.end();
    };
    m_xml.start("style:master-page", {{"style:name", name}, {"style:page-layout-name", layout}});
    if (hasHead(paper)) {
        m_xml.start("style:header");
        startLine("Header");
        m_xml.text(paper.headLeft);
        const QString right = textOf(headRightText(paper));
        if (!right.isEmpty())
            m_xml.empty("text:tab");
        m_xml.text(right);
        endLine();
        m_xml.end();
    }
    m_xml.start("style:footer");
    startLine("Footer");
    m_xml.text(paper.footLeft);
    m_xml.empty("text:tab");
    writePageNumber(PaperTexts(paper.language).translate("Paper", "Page %1 of %2"));
    endLine();
    m_xml.end();
    m_xml.end();
}

} // namespace

QByteArray odtStyles(const Document &document, const PaperStyle &style) {
    QByteArray bytes;
    XmlWriter xml(bytes);
    xml.startDocument();
    odt::declareNamespaces(xml);
    xml.start("office:document-styles", {{"office:version", "1.3"}});
    odt::writeFonts(xml, style);
    StyleSheet sheet(xml, document, style);
    sheet.writeCommon();
    sheet.writePage();
    sheet.writeMaster();
    xml.end();
    return bytes;
}

} // namespace aarring
