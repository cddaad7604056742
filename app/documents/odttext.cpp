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

void writeSpans(XmlWriter &xml, const Spans &spans) {
    bool afterSpace = true;
    for (const Span &span : spans) {
        int open = 0;
        auto start = [&](const char *name, XmlWriter::Attributes attributes) {
            xml.start(name, attributes);
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
        writeWithSpaces(xml, span.text, afterSpace);
        while (open-- > 0)
            xml.end();
    }
}

void writeParagraph(XmlWriter &xml, const char *style, const Spans &spans) {
    if (textOf(spans).isEmpty())
        return;
    xml.start("text:p", {{"text:style-name", style}});
    writeSpans(xml, spans);
    xml.end();
}

} // namespace aarring::odt
