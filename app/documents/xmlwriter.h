#pragma once

#include <QString>
#include <QXmlStreamWriter>
#include <initializer_list>

namespace aarring {

/// Without what XML and HTML cannot hold: control characters except tab and line break, halves of characters, and code points
/// that never become characters. Line breaks are '\n'.
QString xmlText(const QString &text);

/// The address to write for a link, encoded; empty for one that a reader should not follow: only the web, mail and telephone are.
QString linkAddress(const QString &link);

/// Writes XML by qualified names ("text:p"). Whatever the texts are, the file is well-formed.
class XmlWriter {
public:
    /// Text of the program's own in either form.
    class Value {
    public:
        Value(const char *ascii) : m_text(QLatin1String(ascii)) {}
        Value(const QString &text) : m_text(text) {}
        const QString &text() const { return m_text; }

    private:
        QString m_text;
    };
    struct Attribute {
        const char *name;
        Value value;
    };
    using Attributes = std::initializer_list<Attribute>;

    explicit XmlWriter(QByteArray &bytes) : m_xml(&bytes) {}

    /// <?xml …?>
    void startDocument() { m_xml.writeStartDocument(); }
    /// For the next element.
    void declare(const char *prefix, const char *uri) {
        m_xml.writeNamespace(QLatin1String(uri), QLatin1String(prefix));
    }
    void start(const char *name, Attributes attributes = {});
    void attribute(const char *name, const QString &value);
    /// An element that stayed empty has an end tag, too: to HTML <p/> is no paragraph.
    void end();
    /// <name/>
    void empty(const char *name, Attributes attributes = {});
    void element(const char *name, Attributes attributes, const QString &text);
    void text(const QString &text) { m_xml.writeCharacters(xmlText(text)); }
    QXmlStreamWriter &xml() { return m_xml; }

private:
    void write(Attributes attributes);

    QXmlStreamWriter m_xml;
};

} // namespace aarring
