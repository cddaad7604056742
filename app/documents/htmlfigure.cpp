#include "documents/htmlfigure.h"

#include "documents/figurepicture.h"

#include <QXmlStreamReader>

namespace aarring {

namespace {

/// Gives what Qt drew to the page: without its head and its own words, and with names that no other drawing has.
class Embedder {
public:
    Embedder(XmlWriter &xml, const Figure &figure, int number)
        : m_xml(xml), m_altText(figure.altText), m_prefix(QStringLiteral("figure%1-").arg(number)) {}

    void embed(const QByteArray &svg) {
        QXmlStreamReader reader(svg);
        reader.setNamespaceProcessing(false);
        while (!reader.atEnd()) {
            switch (reader.readNext()) {
            case QXmlStreamReader::StartElement:
                if (reader.qualifiedName() == QLatin1String("title") ||
                    reader.qualifiedName() == QLatin1String("desc"))
                    reader.skipCurrentElement();
                else
                    start(reader);
                break;
            case QXmlStreamReader::Characters:
                if (!reader.isWhitespace())
                    m_xml.text(reader.text().toString());
                break;
            case QXmlStreamReader::EndElement:
                m_xml.end();
                break;
            default:
                break;
            }
        }
    }

private:
    void start(const QXmlStreamReader &reader) {
        const bool isRoot = reader.qualifiedName() == QLatin1String("svg");
        m_xml.start(reader.qualifiedName().toLatin1().constData());
        for (const QXmlStreamAttribute &a : reader.attributes()) {
            static const QStringList rootOnly = {QStringLiteral("width"), QStringLiteral("height"),
                                                 QStringLiteral("version"), QStringLiteral("baseProfile")};
            if (!isRoot || !rootOnly.contains(a.qualifiedName()))
                m_xml.attribute(a.qualifiedName().toLatin1().constData(), value(a));
        }
        if (!isRoot)
            return;
        if (m_altText.isEmpty()) {
            m_xml.attribute("aria-hidden", QStringLiteral("true"));
        } else {
            m_xml.attribute("role", QStringLiteral("img"));
            m_xml.attribute("aria-label", m_altText);
        }
    }

    QString value(const QXmlStreamAttribute &a) const {
        QString text = a.value().toString();
        const QString name = a.qualifiedName().toString();
        if (name == QLatin1String("id"))
            return m_prefix + text;
        if (name == QLatin1String("font-family"))
            return text + QStringLiteral(", sans-serif");
        if (name.endsWith(QLatin1String("href")) && text.startsWith(QLatin1Char('#')))
            return QLatin1Char('#') + m_prefix + text.mid(1);
        return text.replace(QLatin1String("url(#"), QLatin1String("url(#") + m_prefix);
    }

    XmlWriter &m_xml;
    const QString m_altText;
    const QString m_prefix;
};

} // namespace

void writeHtmlFigure(XmlWriter &xml, const Figure &figure, const QSizeF &size, int number) {
    xml.start("figure");
    Embedder(xml, figure, number).embed(figureSvg(figure, size));
    xml.end();
}

} // namespace aarring
