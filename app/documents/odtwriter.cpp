#include "documents/odtwriter.h"

#include "documents/fonts.h"
#include "documents/metadata.h"
#include "documents/odtcontent.h"
#include "documents/odtstyles.h"

namespace aarring {

namespace {

const auto odtType = QStringLiteral("application/vnd.oasis.opendocument.text");

QByteArray metaXml(const Document &document) {
    const QString time = documentTime(document).toString(Qt::ISODate);
    QByteArray bytes;
    XmlWriter xml(bytes);
    xml.startDocument();
    xml.declare("office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0");
    xml.declare("meta", "urn:oasis:names:tc:opendocument:xmlns:meta:1.0");
    xml.declare("dc", "http://purl.org/dc/elements/1.1/");
    xml.start("office:document-meta", {{"office:version", "1.3"}});
    xml.start("office:meta");
    auto write = [&xml](const char *name, const QString &text) {
        if (!text.isEmpty())
            xml.element(name, {}, text);
    };
    write("meta:generator", programName());
    write("dc:title", titleInFile(document));
    write("dc:subject", document.subject);
    write("meta:initial-creator", document.author);
    write("dc:creator", document.author);
    write("meta:creation-date", time);
    write("dc:date", time);
    write("dc:language", languageTag(document.language));
    if (!document.documentNumber.isEmpty())
        xml.element("meta:user-defined", {{"meta:name", "Identifier"}}, document.documentNumber);
    xml.end();
    xml.end();
    return bytes;
}

/// LibreOffice keeps rows together as their paragraphs ask for, and takes the larger of two spaces, not both.
QByteArray settingsXml() {
    QByteArray bytes;
    XmlWriter xml(bytes);
    xml.startDocument();
    xml.declare("office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0");
    xml.declare("config", "urn:oasis:names:tc:opendocument:xmlns:config:1.0");
    xml.declare("ooo", "http://openoffice.org/2004/office"); // stands in the name of the set
    xml.start("office:document-settings", {{"office:version", "1.3"}});
    xml.start("office:settings");
    xml.start("config:config-item-set", {{"config:name", "ooo:configuration-settings"}});
    for (const auto &[name, value] : {std::pair{"TableRowKeep", "true"}, {"AddParaTableSpacing", "false"}})
        xml.element("config:config-item", {{"config:name", name}, {"config:type", "boolean"}},
                    QLatin1String(value));
    xml.end();
    xml.end();
    xml.end();
    return bytes;
}

QByteArray manifestXml(const QList<PackageFile> &files) {
    QByteArray bytes;
    XmlWriter xml(bytes);
    xml.startDocument();
    xml.declare("manifest", "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0");
    xml.start("manifest:manifest", {{"manifest:version", "1.3"}});
    xml.empty("manifest:file-entry",
              {{"manifest:full-path", "/"}, {"manifest:version", "1.3"}, {"manifest:media-type", odtType}});
    for (const PackageFile &file : files)
        xml.empty("manifest:file-entry",
                  {{"manifest:full-path", file.name}, {"manifest:media-type", odt::mediaType(file.name)}});
    xml.end();
    return bytes;
}

} // namespace

Result<QByteArray> toOdt(const Document &document, const PaperProgress &progress) {
    if (Status fonts = loadFonts(); !fonts)
        return fonts.error();
    const PaperStyle style = paperStyle(document);
    const OdtContent content = odtContent(document, style, progress);
    if (!goesOn(progress))
        return writingStopped();
    const QList<PackageFile> files =
        QList<PackageFile>{{QStringLiteral("content.xml"), content.xml},
                           {QStringLiteral("styles.xml"), odtStyles(document, style)},
                           {QStringLiteral("meta.xml"), metaXml(document)},
                           {QStringLiteral("settings.xml"), settingsXml()}} +
        content.pictures;
    // The type stands first and bare, so that it can be read without unpacking.
    return zipPackage(QList<PackageFile>{{QStringLiteral("mimetype"), odtType.toLatin1(), false}} + files +
                      QList<PackageFile>{{QStringLiteral("META-INF/manifest.xml"), manifestXml(files)}});
}

} // namespace aarring
