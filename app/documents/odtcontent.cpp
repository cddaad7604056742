#include "documents/odtcontent.h"

#include "documents/figurepicture.h"
#include "documents/headinglevels.h"
#include "documents/letterhead.h"
#include "documents/odttables.h"
#include "documents/picture.h"

#include <QBuffer>
#include <QImage>

namespace aarring {

namespace {

constexpr qreal logoDotsPerPoint = 300.0 / 72;

class Writer {
public:
    Writer(XmlWriter &xml, const PaperStyle &style) : m_xml(xml), m_style(style), m_tables(xml, style) {}

    void writeStyles(const Document &document);
    void writeText(const Document &document);
    QList<PackageFile> pictures() const { return m_logo + m_pictures; }

private:
    void measure(const Block &block);
    void writeLogo(const Picture &logo);
    void heading(int level, const QString &text);
    void add(const Heading &heading) { this->heading(heading.level <= 1 ? 2 : 3, heading.text); }
    void add(const Paragraph &paragraph) { odt::writeParagraph(m_xml, odt::body, paragraph.spans); }
    void add(const List &list);
    void add(const Facts &facts) { m_tables.write(facts); }
    void add(const Table &table) { m_tables.write(table); }
    void add(const Signatures &signatures);
    void add(const Figure &figure);

    XmlWriter &m_xml;
    const PaperStyle &m_style;
    OdtTables m_tables;
    HeadingLevels m_levels;
    QList<PackageFile> m_pictures; ///< two for each figure
    QList<PackageFile> m_logo;     ///< one or none
};

void Writer::measure(const Block &block) {
    if (const auto *facts = std::get_if<Facts>(&block))
        m_tables.measure(*facts);
    else if (const auto *table = std::get_if<Table>(&block))
        m_tables.measure(*table);
    else if (const auto *figure = std::get_if<Figure>(&block); figure && figure->twin)
        m_tables.measure(*figure->twin);
}

void Writer::writeStyles(const Document &document) {
    m_xml.start("office:automatic-styles");
    for (const Block &block : document.blocks)
        measure(block);
    m_tables.writeStyles();
    m_xml.start("style:style", {{"style:name", "Picture"}, {"style:family", "graphic"}});
    m_xml.empty("style:graphic-properties", {{"style:vertical-pos", "top"},
                                             {"style:vertical-rel", "baseline"},
                                             {"fo:padding", "0pt"},
                                             {"fo:border", "none"}});
    m_xml.end();
    m_xml.end();
}

void Writer::writeText(const Document &document) {
    m_xml.start("office:body");
    m_xml.start("office:text");
    writeLogo(document.logo);
    odt::writeParagraph(m_xml, odt::kicker, plainText(document.kicker));
    odt::writeParagraph(m_xml, odt::overline, plainText(document.overline));
    heading(1, document.title);
    odt::writeParagraph(m_xml, odt::draft, plainText(draftText(document)));
    const Block *last = nullptr;
    for (const Block &block : document.blocks) {
        if (last && odt::isTable(*last) && odt::isTable(block))
            m_tables.writeGap();
        std::visit([this](const auto &b) { add(b); }, block);
        last = &block;
    }
    m_xml.end();
    m_xml.end();
}

/// As PNG, which every word processor shows.
void Writer::writeLogo(const Picture &logo) {
    const QSizeF size = fittedSize(logo, logoRoom);
    if (size.isEmpty())
        return;
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    drawnOnWhite(logo, (logoRoom * logoDotsPerPoint).toSize()).save(&buffer, "PNG");
    const PackageFile file{QStringLiteral("Pictures/logo.png"), png, false};
    m_xml.start("text:p", {{"text:style-name", odt::figure}});
    m_xml.start("draw:frame", {{"draw:style-name", "Picture"},
                               {"draw:name", "Logo"},
                               {"text:anchor-type", "as-char"},
                               {"svg:width", odt::length(size.width())},
                               {"svg:height", odt::length(size.height())}});
    m_xml.empty("draw:image", {{"xlink:href", file.name},
                               {"xlink:type", "simple"},
                               {"xlink:show", "embed"},
                               {"xlink:actuate", "onLoad"},
                               {"draw:mime-type", odt::mediaType(file.name)}});
    m_xml.element("svg:desc", {}, logo.altText);
    m_xml.end();
    m_xml.end();
    m_logo = {file};
}

void Writer::heading(int wanted, const QString &text) {
    if (text.isEmpty())
        return;
    const int level = m_levels.next(wanted);
    m_xml.start("text:h",
                {{"text:style-name", odt::heading(level)}, {"text:outline-level", QString::number(level)}});
    odt::writeSpans(m_xml, plainText(text));
    m_xml.end();
}

void Writer::add(const List &list) {
    if (list.items.isEmpty())
        return;
    m_xml.start("text:list", {{"text:style-name", list.ordered ? odt::numberList : odt::bulletList}});
    for (qsizetype i = 0; i < list.items.size(); ++i) {
        const bool isLast = i + 1 == list.items.size();
        m_xml.start("text:list-item");
        m_xml.start("text:p", {{"text:style-name", list.ordered ? (isLast ? odt::numberEnd : odt::number)
                                                                : (isLast ? odt::bulletEnd : odt::bullet)}});
        odt::writeSpans(m_xml, list.items[i]);
        m_xml.end();
        m_xml.end();
    }
    m_xml.end();
}

void Writer::add(const Signatures &signatures) {
    odt::writeParagraph(m_xml, odt::placeDate, plainText(signatures.line()));
    for (const QString &name : signatures.names)
        odt::writeParagraph(m_xml, odt::signature, plainText(name));
}

void Writer::add(const Figure &figure) {
    const QSizeF size(m_style.textWidth(), std::min(figure.heightPt, m_style.textHeight() * 0.9));
    const int number = int(m_pictures.size()) / 2 + 1;
    const QString name = QStringLiteral("Pictures/figure%1").arg(number);
    m_pictures += {name + QStringLiteral(".svg"), figureSvg(figure, size)};
    m_pictures += {name + QStringLiteral(".png"), figurePng(figure, size), false};
    m_xml.start("text:p", {{"text:style-name", odt::figure}});
    m_xml.start("draw:frame", {{"draw:style-name", "Picture"},
                               {"draw:name", QStringLiteral("Figure %1").arg(number)},
                               {"text:anchor-type", "as-char"},
                               {"svg:width", odt::length(size.width())},
                               {"svg:height", odt::length(size.height())}});
    // A reader takes the first picture it can show.
    const PackageFile *const files[] = {&m_pictures[m_pictures.size() - 2], &m_pictures.last()};
    for (const PackageFile *file : files)
        m_xml.empty("draw:image", {{"xlink:href", file->name},
                                   {"xlink:type", "simple"},
                                   {"xlink:show", "embed"},
                                   {"xlink:actuate", "onLoad"},
                                   {"draw:mime-type", odt::mediaType(file->name)}});
    if (!figure.altText.isEmpty())
        m_xml.element("svg:desc", {}, figure.altText);
    m_xml.end();
    m_xml.end();
    if (figure.twin)
        add(*figure.twin);
}

} // namespace

OdtContent odtContent(const Document &document, const PaperStyle &style) {
    OdtContent content;
    XmlWriter xml(content.xml);
    xml.startDocument();
    odt::declareNamespaces(xml);
    xml.start("office:document-content", {{"office:version", "1.3"}});
    odt::writeFonts(xml, style);
    Writer writer(xml, style);
    writer.writeStyles(document);
    writer.writeText(document);
    xml.end();
    content.pictures = writer.pictures();
    return content;
}

} // namespace aarring
