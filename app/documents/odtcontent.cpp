#include "documents/odtcontent.h"

#include "documents/figurepicture.h"
#include "documents/headinglevels.h"
#include "documents/layout.h"
#include "documents/letterhead.h"
#include "documents/odttables.h"
#include "documents/papertexts.h"
#include "documents/picture.h"

#include <QBuffer>
#include <QImage>

namespace aarring {

namespace {

constexpr qreal logoDotsPerPoint = 300.0 / 72;

constexpr const char *contentsTop = "ContentsTop";
QString partTop(int part) { return QStringLiteral("PartTop%1").arg(part + 1); }
QString bookmark(int heading) { return QStringLiteral("heading%1").arg(heading); }

class Writer {
public:
    /// `contentsPages` as in PaperPages.
    Writer(XmlWriter &xml, const PaperStyle &style, const QList<int> &contentsPages,
           const PaperProgress &progress)
        : m_xml(xml),
          m_text(xml),
          m_style(style),
          m_tables(xml, m_text, style),
          m_contentsPages(contentsPages),
          m_progress(progress) {}

    void writeStyles(const Document &document);
    void writeText(const Document &document);
    QList<PackageFile> pictures() const { return m_logo + m_pictures; }

private:
    void measure(const Block &block);
    void writePaper(const Document &document);
    void writePartStyles(const Document &document);
    void writeLogo(const Picture &logo);
    void heading(int level, const QString &text, int contentsLevel = 0);
    void add(const Heading &heading) {
        this->heading((heading.level <= 1 ? 2 : 3) + m_depth, heading.text, heading.level <= 1 ? 2 : 0);
    }
    void add(const Paragraph &paragraph) { m_text.writeParagraph(odt::body, paragraph.spans); }
    void add(const List &list);
    void add(const Facts &facts) { m_tables.write(facts); }
    void add(const Table &table) { m_tables.write(table); }
    void add(const Signatures &signatures);
    void add(const Figure &figure);
    void add(const Contents &contents);
    void writeContentsSource();

    XmlWriter &m_xml;
    odt::TextWriter m_text;
    PaperStyle m_style; ///< of the part
    OdtTables m_tables;
    QList<int> m_contentsPages;
    const PaperProgress &m_progress;
    const Document *m_document = nullptr; ///< whose contents are told
    QList<ContentsLine> m_contents;       ///< its
    int m_depth = 0;                      ///< 1 within a bound paper
    int m_listed = 0;                     ///< headings so far that the contents tell of
    QString m_nextStyle;                  ///< of the next paragraph, which turns to the pages of a part
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
    for (const Document &part : document.parts) {
        m_tables.setSheet(paperStyle(part));
        for (const Block &block : part.blocks)
            measure(block);
    }
    m_tables.writeStyles();
    writePartStyles(document);
    m_xml.start("style:style", {{"style:name", "Picture"}, {"style:family", "graphic"}});
    m_xml.empty("style:graphic-properties", {{"style:vertical-pos", "top"},
                                             {"style:vertical-rel", "baseline"},
                                             {"fo:padding", "0pt"},
                                             {"fo:border", "none"}});
    m_xml.end();
    m_xml.end();
}

/// The first paragraph of each part in the style it has anyway, and on the part's own pages.
void Writer::writePartStyles(const Document &document) {
    for (int i = 0; i < document.parts.size(); ++i) {
        const Document &part = document.parts[i];
        const QString like = part.isDraft               ? QLatin1String(odt::draft)
                             : !part.kicker.isEmpty()   ? QLatin1String(odt::kicker)
                             : !part.overline.isEmpty() ? QLatin1String(odt::overline)
                                                        : odt::heading(2);
        m_xml.empty("style:style", {{"style:name", partTop(i)},
                                    {"style:family", "paragraph"},
                                    {"style:parent-style-name", like},
                                    {"style:master-page-name", odt::partPages(i)}});
    }
    if (document.parts.isEmpty())
        return;
    m_xml.start("style:style", {{"style:name", contentsTop},
                                {"style:family", "paragraph"},
                                {"style:parent-style-name", odt::heading(2)}});
    m_xml.empty("style:paragraph-properties", {{"fo:break-before", "page"}});
    m_xml.end();
}

void Writer::writeText(const Document &document) {
    m_xml.start("office:body");
    m_xml.start("office:text");
    m_document = &document;
    m_contents = contentsOf(document);
    writePaper(document);
    m_depth = 1;
    for (int i = 0; i < document.parts.size(); ++i) {
        m_style = paperStyle(document.parts[i]);
        m_nextStyle = partTop(i);
        m_text.setLanguageStyle(odt::languageStyle(document.parts[i].language, document.language));
        writePaper(document.parts[i]);
    }
    m_xml.end();
    m_xml.end();
}

void Writer::writePaper(const Document &document) {
    writeLogo(document.logo);
    for (const auto &[style, text] :
         {std::pair{odt::kicker, document.kicker}, {odt::overline, document.overline}})
        if (!text.isEmpty()) {
            const QByteArray turning = std::exchange(m_nextStyle, QString()).toLatin1();
            m_text.writeParagraph(turning.isEmpty() ? style : turning.constData(), plainText(text));
        }
    heading(1 + m_depth, document.title, 1);
    m_text.writeParagraph(odt::draft, plainText(draftText(document)));
    const Block *last = nullptr;
    for (const Block &block : document.blocks) {
        if (!goesOn(m_progress))
            return;
        if (last && odt::isTable(*last) && odt::isTable(block))
            m_tables.writeGap();
        std::visit([this](const auto &b) { add(b); }, block);
        last = &block;
    }
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

void Writer::heading(int wanted, const QString &text, int contentsLevel) {
    if (text.isEmpty())
        return;
    const int level = m_levels.next(wanted);
    const QString turning = std::exchange(m_nextStyle, QString());
    m_xml.start("text:h", {{"text:style-name", turning.isEmpty() ? odt::heading(level) : turning},
                           {"text:outline-level", QString::number(level)}});
    const bool isTarget = contentsLevel > 0 && m_depth > 0;
    const QString name = isTarget ? bookmark(++m_listed) : QString();
    if (isTarget)
        m_xml.empty("text:bookmark-start", {{"text:name", name}});
    // Contents that are made anew take sections by their style, and papers by this: their headings alone would not tell them apart.
    if (isTarget && contentsLevel == 1)
        m_xml.empty("text:toc-mark", {{"text:string-value", m_contents.value(m_listed - 1).text},
                                      {"text:outline-level", QStringLiteral("1")}});
    m_text.writeSpans(plainText(text));
    if (isTarget)
        m_xml.empty("text:bookmark-end", {{"text:name", name}});
    m_xml.end();
}

/// What a word processor makes the contents of when it makes them anew.
void Writer::writeContentsSource() {
    m_xml.start("text:table-of-content-source", {{"text:outline-level", "2"},
                                                 {"text:use-outline-level", "false"},
                                                 {"text:use-index-marks", "true"},
                                                 {"text:use-index-source-styles", "true"}});
    for (const auto &[level, style] :
         {std::pair{"1", odt::contentsPart}, std::pair{"2", odt::contentsSection}}) {
        m_xml.start("text:table-of-content-entry-template",
                    {{"text:outline-level", level}, {"text:style-name", style}});
        m_xml.empty("text:index-entry-link-start");
        m_xml.empty("text:index-entry-text");
        m_xml.empty("text:index-entry-tab-stop", {{"style:type", "right"}, {"style:leader-char", "."}});
        m_xml.empty("text:index-entry-page-number");
        m_xml.empty("text:index-entry-link-end");
        m_xml.end();
    }
    m_xml.start("text:index-source-styles", {{"text:outline-level", "2"}});
    m_xml.empty("text:index-source-style", {{"text:style-name", odt::heading(3)}});
    m_xml.end();
    m_xml.end();
}

/// The page numbers are fields: a word processor that breaks the pages elsewhere fills in its own.
void Writer::add(const Contents &) {
    m_nextStyle = QLatin1String(contentsTop);
    heading(2, PaperTexts(m_document->language).translate("Paper", "Contents"));
    m_xml.start("text:table-of-content", {{"text:name", "Contents"}});
    writeContentsSource();
    m_xml.start("text:index-body");
    for (int i = 0; i < m_contents.size(); ++i) {
        const ContentsLine &line = m_contents[i];
        const QString target = bookmark(i + 1);
        m_xml.start("text:p",
                    {{"text:style-name", line.level <= 1 ? odt::contentsPart : odt::contentsSection}});
        m_xml.start("text:a", {{"xlink:type", "simple"}, {"xlink:href", QLatin1Char('#') + target}});
        m_text.setLanguageStyle(odt::languageStyle(line.language, m_document->language));
        m_text.writeSpans(plainText(line.text));
        m_xml.empty("text:tab");
        m_xml.element("text:bookmark-ref", {{"text:reference-format", "page"}, {"text:ref-name", target}},
                      QString::number(m_contentsPages.value(i)));
        m_xml.end();
        m_xml.end();
    }
    m_text.setLanguageStyle({});
    m_xml.end();
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
        m_text.writeSpans(list.items[i]);
        m_xml.end();
        m_xml.end();
    }
    m_xml.end();
}

void Writer::add(const Signatures &signatures) {
    m_text.writeParagraph(odt::placeDate, plainText(signatures.line()));
    for (const QString &name : signatures.names)
        m_text.writeParagraph(odt::signature, plainText(name));
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

OdtContent odtContent(const Document &document, const PaperStyle &style, const PaperProgress &progress) {
    OdtContent content;
    XmlWriter xml(content.xml);
    xml.startDocument();
    odt::declareNamespaces(xml);
    xml.start("office:document-content", {{"office:version", "1.3"}});
    odt::writeFonts(xml, style);
    const bool hasContents = !document.parts.isEmpty();
    Writer writer(xml, style, hasContents ? PaperPages(document, progress).contentsPages() : QList<int>(),
                  progress);
    writer.writeStyles(document);
    writer.writeText(document);
    xml.end();
    content.pictures = writer.pictures();
    return content;
}

} // namespace aarring
