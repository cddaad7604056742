#include "documents/pdfidentity.h"

#include <QCryptographicHash>
#include <QXmlStreamWriter>

namespace aarring {

namespace {

const auto rdf = QStringLiteral("http://www.w3.org/1999/02/22-rdf-syntax-ns#");
const auto dc = QStringLiteral("http://purl.org/dc/elements/1.1/");
const auto xmp = QStringLiteral("http://ns.adobe.com/xap/1.0/");
const auto pdfNs = QStringLiteral("http://ns.adobe.com/pdf/1.3/");
const auto pdfaid = QStringLiteral("http://www.aiim.org/pdfa/ns/id/");

/// <dc:NAME><rdf:CONTAINER><rdf:li>TEXT</rdf:li></rdf:CONTAINER></dc:NAME>
void writeContained(QXmlStreamWriter &w, const char *name, const char *container, const QString &text) {
    if (text.isEmpty())
        return;
    w.writeStartElement(dc, QLatin1String(name));
    w.writeStartElement(rdf, QLatin1String(container));
    w.writeStartElement(rdf, QStringLiteral("li"));
    if (qstrcmp(container, "Alt") == 0)
        w.writeAttribute(QStringLiteral("xml:lang"), QStringLiteral("x-default"));
    w.writeCharacters(text);
    w.writeEndElement();
    w.writeEndElement();
    w.writeEndElement();
}

/// Adds `delta` to every offset in the cross-reference table that lies behind `from`, and to startxref.
void shiftOffsets(QByteArray &pdf, qsizetype from, qsizetype delta) {
    const qsizetype table = pdf.lastIndexOf("\nxref\n") + 1;
    const qsizetype trailer = pdf.indexOf("trailer", table);
    qsizetype line = pdf.indexOf('\n', table + 5) + 1; // behind "xref" and "0 N"
    for (; line > 0 && line + 20 <= trailer; line += 20) {
        if (pdf.at(line + 17) != 'n')
            continue;
        const qsizetype offset = pdf.mid(line, 10).toLongLong();
        if (offset > from)
            pdf.replace(line, 10, QByteArray::number(offset + delta).rightJustified(10, '0'));
    }
    const qsizetype start = pdf.lastIndexOf("startxref\n") + 10;
    const qsizetype end = pdf.indexOf('\n', start);
    pdf.replace(start, end - start, QByteArray::number(table));
}

} // namespace

QDateTime documentTime(const Document &document) {
    const QDate day = document.date.isValid() ? document.date : QDate(2000, 1, 1);
    return QDateTime(day, QTime(12, 0), Qt::UTC);
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
    w.writeStartElement(rdf, QStringLiteral("Description"));
    w.writeAttribute(rdf, QStringLiteral("about"), QString());
    w.writeTextElement(pdfaid, QStringLiteral("part"), QStringLiteral("1"));
    w.writeTextElement(pdfaid, QStringLiteral("conformance"), QStringLiteral("B"));
    writeContained(w, "title", "Alt", document.title);
    writeContained(w, "creator", "Seq", document.author);
    writeContained(w, "description", "Alt", document.subject);
    writeContained(w, "language", "Bag", languageTag(document.language));
    if (!document.identifier.isEmpty())
        w.writeTextElement(dc, QStringLiteral("identifier"), document.identifier);
    w.writeTextElement(xmp, QStringLiteral("CreatorTool"), QStringLiteral("Årring"));
    w.writeTextElement(xmp, QStringLiteral("CreateDate"), time);
    w.writeTextElement(pdfNs, QStringLiteral("Producer"),
                       QStringLiteral("Qt ") + QString::fromLatin1(qVersion()));
    w.writeEndElement();
    w.writeEndElement();
    w.writeEndElement();
    return "<?xpacket begin=\"\xef\xbb\xbf\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n" + bytes +
           "\n<?xpacket end=\"w\"?>";
}

QByteArray withFixedIdentity(const QByteArray &pdf, const QDateTime &created) {
    QByteArray fixed = pdf;
    const QByteArray key = "/CreationDate (";
    if (const qsizetype at = fixed.indexOf(key); at >= 0) {
        const qsizetype start = at + key.size();
        const qsizetype end = fixed.indexOf(')', start);
        const QByteArray time =
            "D:" + created.toUTC().toString(QStringLiteral("yyyyMMddHHmmss")).toLatin1() + 'Z';
        fixed.replace(start, end - start, time);
        shiftOffsets(fixed, start, time.size() - (end - start));
    }
    const qsizetype trailer = fixed.lastIndexOf("\ntrailer");
    if (const qsizetype id = fixed.indexOf("/ID", trailer); trailer >= 0 && id >= 0) {
        const qsizetype end = fixed.indexOf(']', id) + 1;
        const QByteArray content = fixed.left(id) + fixed.mid(end);
        const QByteArray hash =
            QCryptographicHash::hash(content, QCryptographicHash::Sha256).left(16).toHex();
        const QByteArray entry = "/ID [ <" + hash + "> <" + hash + "> ]";
        fixed.replace(id, end - id, entry);
    }
    return fixed;
}

} // namespace aarring
