#include "documents/pdffinish.h"

#include "documents/metadata.h"
#include "documents/taggingcontent.h"
#include "packing/pdfmetadata.h"
#include "packing/pdfstructure.h"

#include <exception>
#include <qpdf/Buffer.hh>
#include <qpdf/Pl_Flate.hh>
#include <qpdf/QPDFWriter.hh>

namespace aarring {

namespace {

using Handle = QPDFObjectHandle;

Handle text(const QString &text) { return Handle::newUnicodeString(text.toStdString()); }
Handle stream(QPDF &pdf, const QByteArray &bytes) { return Handle::newStream(&pdf, bytes.toStdString()); }

/// Pages and structure are text and numbers, where more effort takes four times as long to save little.
constexpr int compressionLevel = 3;

/// Compressed at once, so that a long paper never stands in memory as plain text.
Handle compressedStream(QPDF &pdf, const QByteArray &bytes) {
    constexpr qsizetype sizePrefix = 4; // that qCompress() writes before what zlib makes
    Handle compressed = stream(pdf, qCompress(bytes, compressionLevel).sliced(sizePrefix));
    compressed.getDict().replaceKey("/Filter", Handle::newName("/FlateDecode"));
    return compressed;
}

QByteArray bytesOf(Handle stream) {
    const auto data = stream.getStreamData(qpdf_dl_generalized);
    return QByteArray(reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize()));
}

/// Qt reads the glyph of the space as a tab, and signs beyond the basic plane as U+0000; those carry their text in
/// the page. The lines are "<first> <last> <text>" and "<first> <last> [<text> <text> ...]".
QByteArray withReadableSigns(const QByteArray &map) {
    bool isInRanges = false;
    QByteArrayList lines = map.split('\n');
    for (QByteArray &line : lines) {
        if (line.endsWith("beginbfrange") || line == "endbfrange") {
            isInRanges = line != "endbfrange";
        } else if (isInRanges) {
            const qsizetype texts = line.indexOf('>', line.indexOf('>') + 1) + 1;
            line = line.left(texts) + line.mid(texts).replace("<0009>", "<0020>").replace("<0000>", "<FFFD>");
        }
    }
    return lines.join('\n');
}

/// Qt names the font and its program differently.
void repairFont(QPDF &pdf, Handle font) {
    Handle descendant = font.getKey("/DescendantFonts").getArrayItem(0);
    Handle descriptor = descendant.getKey("/FontDescriptor");
    const Handle name = descriptor.getKey("/FontName");
    descendant.replaceKey("/BaseFont", name);
    font.replaceKey("/BaseFont", name);
    descriptor.removeKey("/CIDSet"); // optional since PDF/A-2, and then it must be complete
    font.replaceKey("/ToUnicode", stream(pdf, withReadableSigns(bytesOf(font.getKey("/ToUnicode")))));
}

void repairFonts(QPDF &pdf) {
    for (Handle object : pdf.getAllObjects())
        if (object.isDictionaryOfType("/Font", "/Type0"))
            repairFont(pdf, object);
}

/// False when it was stopped.
bool tagPages(QPDF &pdf, const StructureTree &structure, const ElementPlaces &places,
              const PaperProgress &progress) {
    PdfStructure written(pdf, structure);
    const std::vector<Handle> &pages = pdf.getAllPages();
    for (Handle page : pages) {
        if (!goesOn(progress, int(pages.size()), int(pages.size())))
            return false;
        const TaggedContent tagged = tagContent(bytesOf(page.getKey("/Contents")), structure);
        page.replaceKey("/Contents", compressedStream(pdf, tagged.content));
        written.addPage(page, tagged.owners);
    }
    written.write(places);
    return true;
}

void describe(QPDF &pdf, const Document &document) {
    Handle root = pdf.getRoot();
    root.replaceKey("/Lang", text(languageTag(document.language)));
    root.replaceKey("/MarkInfo", Handle::parse("<< /Marked true >>"));
    root.replaceKey("/ViewerPreferences", Handle::parse("<< /DisplayDocTitle true >>"));
    Handle metadata = stream(pdf, xmpMetadata(document));
    metadata.getDict().replaceKey("/Type", Handle::newName("/Metadata"));
    metadata.getDict().replaceKey("/Subtype", Handle::newName("/XML"));
    root.replaceKey("/Metadata", metadata);

    Handle info = Handle::newDictionary();
    auto write = [&info](const char *key, const QString &value) {
        if (!value.isEmpty())
            info.replaceKey(key, text(value));
    };
    const QString time =
        documentTime(document).toString(QStringLiteral("'D:'yyyyMMddHHmmss")) + QLatin1Char('Z');
    write("/Title", titleInFile(document));
    write("/Author", document.author);
    write("/Subject", document.subject);
    write("/Creator", programName());
    write("/Producer", pdfProducer());
    write("/CreationDate", time);
    write("/ModDate", time);
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(info));
    pdf.getTrailer().removeKey("/ID"); // Qt's is random
}

QByteArray written(QPDF &pdf) {
    Pl_Flate::setCompressionLevel(compressionLevel);
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.setMinimumPDFVersion("1.7");
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize()));
}

} // namespace

} // namespace aarring

using namespace aarring;

extern "C" Q_DECL_EXPORT PdfFinisher aarring_finishPdf;

bool aarring_finishPdf(const QByteArray &drawn, const Document &document, const StructureTree &structure,
                       const ElementPlaces &places, const PaperProgress &progress, QByteArray &finished) {
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true); // standard error is for the program's own words
        pdf.processMemoryFile("paper", drawn.constData(), size_t(drawn.size()));
        repairFonts(pdf);
        if (!tagPages(pdf, structure, places, progress))
            return false;
        describe(pdf, document);
        finished = written(pdf);
        return true;
    } catch (const std::exception &e) {
        qWarning("libqpdf: %s", e.what());
        return false;
    }
}
