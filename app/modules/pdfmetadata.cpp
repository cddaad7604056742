#include "modules/pdfmetadata.h"

#include "documents/metadata.h"
#include "documents/xmlwriter.h"

#include <QXmlStreamWriter>
#include <qpdf/QPDF.hh>

namespace aarring {

namespace {

const auto rdf = QStringLiteral("http://www.w3.org/1999/02/22-rdf-syntax-ns#");
const auto dc = QStringLiteral("http://purl.org/dc/elements/1.1/");
const auto xmp = QStringLiteral("http://ns.adobe.com/xap/1.0/");
const auto pdfNs = QStringLiteral("http://ns.adobe.com/pdf/1.3/");
const auto pdfaid = QStringLiteral("http://www.aiim.org/pdfa/ns/id/");
const auto pdfuaid = QStringLiteral("http://www.aiim.org/pdfua/ns/id/");
const auto extension = QStringLiteral("http://www.aiim.org/pdfa/ns/extension/");
const auto schema = QStringLiteral("http://www.aiim.org/pdfa/ns/schema#");
const auto property = QStringLiteral("http://www.aiim.org/pdfa/ns/property#");

/// <dc:NAME><rdf:CONTAINER><rdf:li>TEXT</rdf:li></rdf:CONTAINER></dc:NAME>
void writeContained(QXmlStreamWriter &w, const char *name, const char *container, const QString &text) {
    if (text.isEmpty())
        return;
    w.writeStartElement(dc, QLatin1String(name));
    w.writeStartElement(rdf, QLatin1String(container));
    w.writeStartElement(rdf, QStringLiteral("li"));
    if (qstrcmp(container, "Alt") == 0)
        w.writeAttribute(QStringLiteral("xml:lang"), QStringLiteral("x-default"));
    w.writeCharacters(xmlText(text));
    w.writeEndElement();
    w.writeEndElement();
    w.writeEndElement();
}

/// <PREFIX:NAME>TEXT</PREFIX:NAME>, when there is a text.
void writePlain(QXmlStreamWriter &w, const QString &space, const char *name, const QString &text) {
    if (!text.isEmpty())
        w.writeTextElement(space, QLatin1String(name), xmlText(text));
}

void startItem(QXmlStreamWriter &w, const char *container) {
    w.writeStartElement(rdf, QLatin1String(container));
    w.writeStartElement(rdf, QStringLiteral("li"));
    w.writeAttribute(rdf, QStringLiteral("parseType"), QStringLiteral("Resource"));
}

void endElements(QXmlStreamWriter &w, int count) {
    for (int i = 0; i < count; ++i)
        w.writeEndElement();
}

/// PDF/A wants every property explained that it does not know itself: the mark of PDF/UA is one.
void writeAccessibilitySchema(QXmlStreamWriter &w) {
    w.writeStartElement(extension, QStringLiteral("schemas"));
    startItem(w, "Bag");
    writePlain(w, schema, "schema", QStringLiteral("PDF/UA Universal Accessibility Schema"));
    writePlain(w, schema, "namespaceURI", pdfuaid);
    writePlain(w, schema, "prefix", QStringLiteral("pdfuaid"));
    w.writeStartElement(schema, QStringLiteral("property"));
    startItem(w, "Seq");
    writePlain(w, property, "name", QStringLiteral("part"));
    writePlain(w, property, "valueType", QStringLiteral("Integer"));
    writePlain(w, property, "category", QStringLiteral("internal"));
    writePlain(w, property, "description", QStringLiteral("Part of ISO 14289 that the file follows"));
    endElements(w, 6);
}

} // namespace

QString pdfProducer() {
    return QStringLiteral("Qt %1, qpdf %2")
        .arg(QString::fromLatin1(qVersion()), QString::fromStdString(QPDF::QPDFVersion()));
}

QByteArray xmpMetadata(const Document &document) {
    const QString time = documentTime(document).toString(Qt::ISODate);
    QByteArray bytes;
    QXmlStreamWriter w(&bytes);
    w.writeNamespace(QStringLiteral("adobe:ns:meta/"), QStringLiteral("x"));
    w.writeStartElement(QStringLiteral("adobe:ns:meta/"), QStringLiteral("xmpmeta"));
    w.writeNamespace(rdf, QStringLiteral("rdf"));
    w.writeStartElement(rdf, QStringLiteral("RDF"));
    w.writeNamespace(dc, QStringLiteral("dc"));
    w.writeNamespace(xmp, QStringLiteral("xmp"));
    w.writeNamespace(pdfNs, QStringLiteral("pdf"));
    w.writeNamespace(pdfaid, QStringLiteral("pdfaid"));
    w.writeNamespace(pdfuaid, QStringLiteral("pdfuaid"));
    w.writeNamespace(extension, QStringLiteral("pdfaExtension"));
    w.writeNamespace(schema, QStringLiteral("pdfaSchema"));
    w.writeNamespace(property, QStringLiteral("pdfaProperty"));
    w.writeStartElement(rdf, QStringLiteral("Description"));
    w.writeAttribute(rdf, QStringLiteral("about"), QString());
    writePlain(w, pdfaid, "part", QStringLiteral("2"));
    writePlain(w, pdfaid, "conformance", QStringLiteral("A"));
    writePlain(w, pdfuaid, "part", QStringLiteral("1"));
    writePlain(w, dc, "format", QStringLiteral("application/pdf"));
    writeContained(w, "title", "Alt", titleInFile(document));
    writeContained(w, "creator", "Seq", document.author);
    writeContained(w, "description", "Alt", document.subject);
    writeContained(w, "language", "Bag", languageTag(document.language));
    writePlain(w, dc, "identifier", document.documentNumber);
    writePlain(w, xmp, "CreatorTool", programName());
    writePlain(w, xmp, "CreateDate", time);
    writePlain(w, xmp, "ModifyDate", time);
    writePlain(w, pdfNs, "Producer", pdfProducer());
    writeAccessibilitySchema(w);
    endElements(w, 3);
    return "<?xpacket begin=\"\xef\xbb\xbf\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n" + bytes +
           "\n<?xpacket end=\"w\"?>";
}

} // namespace aarring
