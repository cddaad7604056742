#include "documents/xmlwriter.h"

#include <QUrl>

namespace aarring {

namespace {

bool isText(char32_t c) {
    if (c < 0x20)
        return c == U'\t' || c == U'\n';
    const bool isControl = c >= 0x7f && c < 0xa0;
    const bool isHalf = c >= 0xd800 && c < 0xe000;
    const bool neverCharacter = (c >= 0xfdd0 && c <= 0xfdef) || (c & 0xfffe) == 0xfffe;
    return !isControl && !isHalf && !neverCharacter && c <= 0x10ffff;
}

} // namespace

QString xmlText(const QString &text) {
    QString lines = text;
    lines.replace(QLatin1String("\r\n"), QLatin1String("\n"))
        .replace(QLatin1Char('\r'), QLatin1Char('\n'))
        .replace(QChar(QChar::LineSeparator), QLatin1Char('\n'))
        .replace(QChar(QChar::ParagraphSeparator), QLatin1Char('\n'));
    QString kept;
    kept.reserve(lines.size());
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QChar c = lines.at(i);
        const bool isPair = c.isHighSurrogate() && i + 1 < lines.size() && lines.at(i + 1).isLowSurrogate();
        if (isText(isPair ? QChar::surrogateToUcs4(c, lines.at(i + 1)) : char32_t(c.unicode())))
            kept += isPair ? QStringView(lines).mid(i, 2) : QStringView(lines).mid(i, 1);
        i += isPair ? 1 : 0;
    }
    return kept;
}

QString linkAddress(const QString &link) {
    const QUrl url(xmlText(link).trimmed());
    for (const char *scheme : {"http", "https", "mailto", "tel"})
        if (url.isValid() && url.scheme() == QLatin1String(scheme))
            return QString::fromLatin1(url.toEncoded());
    return {};
}

void XmlWriter::start(const char *name, Attributes attributes) {
    m_xml.writeStartElement(QLatin1String(name));
    write(attributes);
}

void XmlWriter::attribute(const char *name, const QString &value) {
    m_xml.writeAttribute(QLatin1String(name), xmlText(value));
}

void XmlWriter::end() {
    m_xml.writeCharacters(QString());
    m_xml.writeEndElement();
}

void XmlWriter::empty(const char *name, Attributes attributes) {
    m_xml.writeEmptyElement(QLatin1String(name));
    write(attributes);
}

void XmlWriter::element(const char *name, Attributes attributes, const QString &content) {
    start(name, attributes);
    text(content);
    end();
}

void XmlWriter::write(Attributes attributes) {
    for (const Attribute &a : attributes)
        attribute(a.name, a.value.text());
}

} // namespace aarring
