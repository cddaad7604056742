#include "documents/pdffinish.h"

#include "documents/metadata.h"
#include "documents/taggingcontent.h"
#include "documents/xmlwriter.h"
#include "modules/pdffile.h"
#include "modules/pdfmetadata.h"
#include "modules/pdfstructure.h"

#include <exception>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <set>

namespace aarring {

namespace {

using Handle = QPDFObjectHandle;

Handle text(const QString &text) { return Handle::newUnicodeString(xmlText(text).toStdString()); }
Handle stream(QPDF &pdf, const QByteArray &bytes) { return Handle::newStream(&pdf, bytes.toStdString()); }

QByteArrayView viewOf(const Buffer &buffer) { return {buffer.getBuffer(), qsizetype(buffer.getSize())}; }

QByteArray bytesOf(Handle stream) {
    const auto data = stream.getStreamData(qpdf_dl_generalized);
    return viewOf(*data).toByteArray();
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
    Handle map = stream(pdf, deflated(withReadableSigns(bytesOf(font.getKey("/ToUnicode")))));
    map.getDict().replaceKey("/Filter", Handle::newName("/FlateDecode"));
    font.replaceKey("/ToUnicode", map);
}

void repairFonts(QPDF &pdf) {
    for (Handle object : pdf.getAllObjects())
        if (object.isDictionaryOfType("/Font", "/Type0"))
            repairFont(pdf, object);
}

/// The contents of the pages, written at once so that a long paper never stands in memory as plain text. False when
/// it was stopped.
bool tagPages(QPDF &pdf, PdfFile &file, PdfStructure &structure, const StructureTree &tree,
              const PaperProgress &progress) {
    const std::vector<Handle> &pages = pdf.getAllPages();
    for (Handle page : pages) {
        if (!goesOn(progress, int(pages.size()), int(pages.size())))
            return false;
        Handle drawn = page.getKey("/Contents");
        const TaggedContent tagged = tagContent(inflated(viewOf(*drawn.getRawStreamData())), tree);
        file.addStream(drawn.getObjectID(), "<< /Filter /FlateDecode >>", deflated(tagged.content));
        structure.addPage(page, tagged.owners);
    }
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
}

/// All that can be reached from `start` and is not in the file yet.
void copyObjects(Handle start, PdfFile &file) {
    std::set<int> met;
    std::vector<Handle> waiting{start};
    const auto meet = [&](Handle object) {
        const int number = object.getObjectID(); // 0 = it stands where it is used
        if (number == 0 || (!file.has(number) && met.insert(number).second))
            waiting.push_back(object);
    };
    while (!waiting.empty()) {
        Handle object = waiting.back();
        waiting.pop_back();
        const int number = object.getObjectID();
        Handle dictionary = object.isStream() ? object.getDict() : object;
        if (object.isStream()) {
            dictionary.removeKey("/Length"); // often an object of its own
            file.addStream(number, dictionary.unparse(), viewOf(*object.getRawStreamData()));
        } else if (number != 0) {
            file.add(number, object.unparseResolved());
        }
        if (object.isArray())
            for (Handle item : object.aitems())
                meet(item);
        if (dictionary.isDictionary())
            for (const auto &[key, value] : dictionary.ditems())
                meet(value);
    }
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
        PdfFile file;
        PdfStructure tags(pdf, structure);
        if (!tagPages(pdf, file, tags, structure, progress))
            return false;
        repairFonts(pdf);
        tags.finishPages(places);
        describe(pdf, document);
        file.keepNumbers(int(pdf.getObjectCount()));
        tags.write(file, places);
        Handle root = pdf.getRoot();
        Handle info = pdf.getTrailer().getKey("/Info");
        copyObjects(info, file);
        copyObjects(root, file);
        finished = file.finish(root.getObjectID(), info.getObjectID());
        return true;
    } catch (const std::exception &e) {
        qWarning("libqpdf: %s", e.what());
        return false;
    }
}
