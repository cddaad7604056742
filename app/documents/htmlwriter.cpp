#include "documents/htmlwriter.h"

#include "documents/fonts.h"
#include "documents/headinglevels.h"
#include "documents/htmlfigure.h"
#include "documents/htmlstyle.h"
#include "documents/letterhead.h"
#include "documents/metadata.h"
#include "documents/papertexts.h"
#include "documents/picture.h"

namespace aarring {

namespace {

class Writer {
public:
    Writer(XmlWriter &xml, const PaperStyle &style, const PaperProgress &progress)
        : m_xml(xml), m_style(style), m_progress(progress) {}

    void write(const Document &document);

private:
    void writeParts(const Document &document);
    void writeLanguage(Language language, Language around);
    void writeTitles(const Document &document);
    void writeHead(const Document &document);
    void writeLogo(const Picture &logo);
    void writeRunning(const char *place, const QString &left, const Spans &right);
    void writeSpans(const Spans &spans);
    void writeText(const QString &text);
    /// Nothing when there is no text.
    void writeElement(const char *name, const char *className, const Spans &spans);
    void writeCell(const char *name, const TableColumn &column, const char *scope, const QString &text);
    void writeRow(const Table &table, const TableRow &row);

    void heading(int level, const QString &text, bool isListed = false);
    void add(const Heading &heading) {
        this->heading((heading.level <= 1 ? 2 : 3) + m_depth, heading.text, heading.level <= 1);
    }
    void add(const Paragraph &paragraph) { writeElement("p", nullptr, paragraph.spans); }
    void add(const List &list);
    void add(const Facts &facts);
    void add(const Table &table);
    void add(const Signatures &signatures);
    void add(const Figure &figure);
    void add(const Contents &contents);

    /// Of the heading that a line of the contents leads to, counted from 1.
    static QString anchor(int number) { return QStringLiteral("h%1").arg(number); }

    XmlWriter &m_xml;
    PaperStyle m_style;                   ///< of the part
    const Document *m_document = nullptr; ///< whose contents are told
    const PaperProgress &m_progress;
    int m_depth = 0;  ///< 1 within a bound paper
    int m_listed = 0; ///< headings so far that the contents tell of
    HeadingLevels m_levels;
    int m_figures = 0;
};

void Writer::write(const Document &document) {
    const QString language = languageTag(document.language);
    m_xml.start("html",
                {{"xmlns", "http://www.w3.org/1999/xhtml"}, {"lang", language}, {"xml:lang", language}});
    writeHead(document);
    m_xml.start("body",
                {{"class", document.orientation == Orientation::Landscape ? "landscape" : "portrait"}});
    m_document = &document;
    writeTitles(document);
    m_xml.start("main");
    for (const Block &block : document.blocks)
        if (goesOn(m_progress))
            std::visit([this](const auto &b) { add(b); }, block);
    writeParts(document);
    m_xml.end();
    if (!document.footLeft.isEmpty()) {
        m_xml.start("footer");
        writeRunning("running", document.footLeft, {});
        m_xml.end();
    }
    m_xml.end();
    m_xml.end();
}

void Writer::writeTitles(const Document &document) {
    m_xml.start("header");
    writeLogo(document.logo);
    writeRunning("running", document.headLeft, headRightText(document));
    writeElement("p", "kicker", plainText(document.kicker));
    writeElement("p", "overline", plainText(document.overline));
    heading(1 + m_depth, document.title, true);
    writeElement("p", "draft", plainText(draftText(document)));
    m_xml.end();
}

/// Of the open element, where it is another one than around it.
void Writer::writeLanguage(Language language, Language around) {
    if (language == around)
        return;
    m_xml.attribute("lang", languageTag(language));
    m_xml.attribute("xml:lang", languageTag(language));
}

void Writer::writeParts(const Document &document) {
    m_depth = 1;
    for (const Document &part : document.parts) {
        m_style = paperStyle(part);
        m_xml.start("section", {{"class", "part"}});
        writeLanguage(part.language, document.language);
        writeTitles(part);
        for (const Block &block : part.blocks)
            if (goesOn(m_progress))
                std::visit([this](const auto &b) { add(b); }, block);
        if (!part.footLeft.isEmpty())
            writeRunning("running foot", part.footLeft, {});
        m_xml.end();
    }
    m_depth = 0;
}

void Writer::writeHead(const Document &document) {
    auto meta = [this](const char *name, const QString &content) {
        if (!content.isEmpty())
            m_xml.empty("meta", {{"name", name}, {"content", content}});
    };
    m_xml.start("head");
    m_xml.empty("meta", {{"charset", "utf-8"}});
    m_xml.element("title", {}, titleInFile(document));
    m_xml.empty("meta", {{"name", "viewport"}, {"content", "width=device-width, initial-scale=1"}});
    // Nothing is ever loaded or run, whatever the texts hold.
    m_xml.empty("meta", {{"http-equiv", "Content-Security-Policy"},
                         {"content", "default-src 'none'; style-src 'unsafe-inline'; img-src data:"}});
    meta("generator", programName());
    meta("author", document.author);
    meta("description", document.subject);
    meta("dcterms.date", documentTime(document).date().toString(Qt::ISODate));
    meta("dcterms.identifier", document.documentNumber);
    m_xml.element("style", {},
                  htmlStyle(m_style, PaperTexts(document.language).translate("Paper", "Page %1 of %2")));
    m_xml.end();
}

void Writer::writeLogo(const Picture &logo) {
    const QSizeF size = fittedSize(logo, logoRoom);
    if (size.isEmpty())
        return;
    m_xml.empty("img", {{"class", "logo"},
                        {"alt", logo.altText},
                        {"src", QStringLiteral("data:%1;base64,%2")
                                    .arg(logo.mediaType, QString::fromLatin1(logo.bytes.toBase64()))},
                        {"width", QString::number(qRound(size.width() * 96 / 72))},
                        {"height", QString::number(qRound(size.height() * 96 / 72))}});
}

/// What stands on every page of the printed paper.
void Writer::writeRunning(const char *place, const QString &left, const Spans &right) {
    if (left.isEmpty() && right.isEmpty())
        return;
    m_xml.start("p", {{"class", place}});
    m_xml.element("span", {}, left);
    m_xml.start("span");
    writeSpans(right);
    m_xml.end();
    m_xml.end();
}

void Writer::writeText(const QString &text) {
    const QStringList lines = xmlText(text).split(QLatin1Char('\n'));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0)
            m_xml.empty("br");
        m_xml.text(lines[i]);
    }
}

void Writer::writeSpans(const Spans &spans) {
    for (const Span &span : spans) {
        int open = 0;
        auto start = [&](const char *name, XmlWriter::Attributes attributes = {}) {
            m_xml.start(name, attributes);
            ++open;
        };
        if (const QString address = linkAddress(span.link); !address.isEmpty())
            start("a", {{"href", address}});
        if (span.bold)
            start("strong");
        if (span.italic)
            start("em");
        if (span.underline)
            start("ins");
        if (span.strike)
            start("del");
        writeText(span.text);
        while (open-- > 0)
            m_xml.end();
    }
}

void Writer::writeElement(const char *name, const char *className, const Spans &spans) {
    if (textOf(spans).isEmpty())
        return;
    m_xml.start(name);
    if (className)
        m_xml.attribute("class", QLatin1String(className));
    writeSpans(spans);
    m_xml.end();
}

void Writer::heading(int wanted, const QString &text, bool isListed) {
    static constexpr const char *names[] = {"h1", "h2", "h3", "h4"};
    if (text.isEmpty())
        return;
    m_xml.start(names[m_levels.next(wanted) - 1]);
    if (isListed && m_depth > 0)
        m_xml.attribute("id", anchor(++m_listed));
    writeText(text);
    m_xml.end();
}

void Writer::add(const Contents &) {
    m_xml.start("nav", {{"class", "contents"}});
    heading(2, PaperTexts(m_document->language).translate("Paper", "Contents"));
    m_xml.start("ul");
    int number = 0;
    for (const ContentsLine &line : contentsOf(*m_document)) {
        m_xml.start("li", {{"class", line.level <= 1 ? "paper" : "section"}});
        m_xml.start("a", {{"href", QLatin1Char('#') + anchor(++number)}});
        writeLanguage(line.language, m_document->language);
        writeText(line.text);
        m_xml.end();
        m_xml.end();
    }
    m_xml.end();
    m_xml.end();
}

void Writer::add(const List &list) {
    if (list.items.isEmpty())
        return;
    m_xml.start(list.ordered ? "ol" : "ul");
    for (const Spans &item : list.items) {
        m_xml.start("li");
        writeSpans(item);
        m_xml.end();
    }
    m_xml.end();
}

void Writer::add(const Facts &facts) {
    const auto rows = facts.shownRows();
    if (rows.isEmpty())
        return;
    m_xml.start("dl");
    for (const auto &[name, value] : rows) {
        m_xml.start("div");
        for (const auto &[element, text] : {std::pair{"dt", name}, {"dd", value}}) {
            m_xml.start(element);
            writeText(text);
            m_xml.end();
        }
        m_xml.end();
    }
    m_xml.end();
}

void Writer::writeCell(const char *name, const TableColumn &column, const char *scope, const QString &text) {
    m_xml.start(name);
    if (scope)
        m_xml.attribute("scope", QLatin1String(scope));
    if (column.align == Align::Right)
        m_xml.attribute("class", QStringLiteral("number"));
    writeText(text);
    m_xml.end();
}

void Writer::writeRow(const Table &table, const TableRow &row) {
    if (row.kind == TableRowKind::Group) {
        m_xml.start("tr", {{"class", "group"}});
        m_xml.start("th", {{"scope", "rowgroup"}, {"colspan", QString::number(table.columns.size())}});
        writeText(row.cells.value(0));
        m_xml.end();
        m_xml.end();
        return;
    }
    m_xml.start("tr");
    if (row.kind == TableRowKind::Sum)
        m_xml.attribute("class", QStringLiteral("sum"));
    else if (table.leastRowHeightPt > 0)
        m_xml.attribute("style", QStringLiteral("height: %1pt").arg(table.leastRowHeightPt));
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        const bool rowHeader = table.columns[i].rowHeader;
        writeCell(rowHeader ? "th" : "td", table.columns[i], rowHeader ? "row" : nullptr, row.cells.value(i));
    }
    m_xml.end();
}

void Writer::add(const Table &table) {
    m_xml.start("div", {{"class", "wide"}});
    m_xml.start("table");
    writeElement("caption", nullptr, plainText(table.caption));
    m_xml.start("thead");
    m_xml.start("tr");
    for (const TableColumn &column : table.columns)
        writeCell("th", column, "col", column.header);
    m_xml.end();
    m_xml.end();
    bool open = false;
    for (const TableRow &row : table.rows) {
        const bool begins = !open || row.kind == TableRowKind::Group;
        if (begins && open)
            m_xml.end();
        if (begins)
            m_xml.start("tbody");
        open = true;
        writeRow(table, row);
    }
    if (open)
        m_xml.end();
    m_xml.end();
    m_xml.end();
}

void Writer::add(const Signatures &signatures) {
    m_xml.start("div", {{"class", "signatures"}});
    writeElement("p", "place", plainText(signatures.line()));
    for (const QString &name : signatures.names)
        writeElement("p", "name", plainText(name));
    m_xml.end();
}

void Writer::add(const Figure &figure) {
    const QSizeF size(m_style.textWidth(), std::min(figure.heightPt, m_style.textHeight() * 0.9));
    writeHtmlFigure(m_xml, figure, size, ++m_figures);
    if (figure.twin)
        add(*figure.twin);
}

} // namespace

Result<QByteArray> toHtml(const Document &document, const PaperProgress &progress) {
    if (Status fonts = loadFonts(); !fonts)
        return fonts.error();
    QByteArray bytes = "<!DOCTYPE html>\n";
    const PaperStyle style = paperStyle(document);
    QByteArray page;
    XmlWriter xml(page);
    Writer(xml, style, progress).write(document);
    if (!goesOn(progress))
        return writingStopped();
    bytes += page + '\n';
    return bytes;
}

} // namespace aarring
