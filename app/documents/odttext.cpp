#include "documents/odttext.h"

#include "documents/odtstyles.h"

namespace aarring::odt {

namespace {

/// The format makes one of several spaces, and none of those at the beginning of a line, unless they are elements.
void writeWithSpaces(XmlWriter &xml, const QString &text, bool &afterSpace) {
    QString plain;
    auto element = [&](const char *name) {
        xml.text(plain);
        plain.clear();
        xml.empty(name);
    };
    for (const QChar c : xmlText(text)) {
        const bool isSpace = c == QLatin1Char(' ');
        if (c == QLatin1Char('\n'))
            element("text:line-break");
        else if (c == QLatin1Char('\t'))
            element("text:tab");
        else if (isSpace && afterSpace)
            element("text:s");
        else
            plain += c;
        afterSpace = isSpace || c == QLatin1Char('\n');
    }
    xml.text(plain);
}

} // namespace

void TextWriter::writeSpans(const Spans &spans) {
    bool afterSpace = true;
    const bool isForeign = !m_languageStyle.isEmpty() && !textOf(spans).isEmpty();
    if (isForeign)
        m_xml.start("text:span", {{"text:style-name", m_languageStyle}});
    for (const Span &span : spans) {
        int open = 0;
        auto start = [&](const char *name, XmlWriter::Attributes attributes) {
            m_xml.start(name, attributes);
            ++open;
        };
        if (const QString address = linkAddress(span.link); !address.isEmpty())
            start("text:a", {{"xlink:type", "simple"},
                             {"xlink:href", address},
                             {"text:style-name", link},
                             {"text:visited-style-name", visitedLink}});
        if (span.bold)
            start("text:span", {{"text:style-name", bold}});
        if (span.italic)
            start("text:span", {{"text:style-name", italic}});
        if (span.underline)
            start("text:span", {{"text:style-name", added}});
        if (span.strike)
            start("text:span", {{"text:style-name", removed}});
        writeWithSpaces(m_xml, span.text, afterSpace);
        while (open-- > 0)
            m_xml.end();
    }
    if (isForeign)
        m_xml.end();
}

void TextWriter::writeParagraph(const char *style, const Spans &spans) {
    if (textOf(spans).isEmpty())
        return;
    m_xml.start("text:p", {{"text:style-name", style}});
    writeSpans(spans);
    m_xml.end();
}

} // namespace aarring::odt
