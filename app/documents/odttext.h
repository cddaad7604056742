#pragma once

#include "documents/blocks.h"
#include "documents/xmlwriter.h"

namespace aarring::odt {

/// Writes the words of an ODT file.
class TextWriter {
public:
    explicit TextWriter(XmlWriter &xml) : m_xml(xml) {}

    /// Of what is written next: empty for the file's own language, else that of odt::languageStyle().
    void setLanguageStyle(const QString &style) { m_languageStyle = style; }
    /// Into an open paragraph: spaces, tabs and line breaks as they are, emphasis and links.
    void writeSpans(const Spans &spans);
    /// <text:p>; nothing when there is no text.
    void writeParagraph(const char *style, const Spans &spans);

private:
    XmlWriter &m_xml;
    QString m_languageStyle;
};

} // namespace aarring::odt
