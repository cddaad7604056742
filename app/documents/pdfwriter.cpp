#include "documents/pdfwriter.h"

#include "base/wholefile.h"
#include "documents/fonts.h"
#include "documents/layout.h"
#include "documents/pdfidentity.h"
#include "documents/textbox.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QHashSeed>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace aarring {

namespace {

Error cannotDraw() {
    return {Error::Kind::ReadWrite,
            QCoreApplication::translate("Documents", "The paper could not be printed"),
            QCoreApplication::translate("Documents", "the printer does not answer"),
            QCoreApplication::translate("Documents", "Check the printer, or save the paper as a PDF file")};
}

} // namespace

void preparePapers() { QHashSeed::setDeterministicGlobalSeed(); }

Status printPaper(const Document &document, QPagedPaintDevice &device, int first, int last) {
    if (Status fonts = loadFonts(); !fonts)
        return fonts.error();
    const PaperPages pages(document);
    device.setPageSize(QPageSize(QPageSize::A4));
    device.setPageOrientation(document.orientation == Orientation::Landscape ? QPageLayout::Landscape
                                                                             : QPageLayout::Portrait);
    device.setPageMargins(QMarginsF(0, 0, 0, 0));
    QPainter painter;
    if (!painter.begin(&device))
        return cannotDraw();
    // Printers that cannot reach the edge begin their coordinates inside it.
    const QPoint corner = device.pageLayout().paintRectPixels(device.logicalDpiX()).topLeft();
    const int end = last > 0 ? std::min(last, pages.pageCount()) : pages.pageCount();
    for (int page = std::max(first, 1); page <= end; ++page) {
        if (page > std::max(first, 1) && !device.newPage())
            return cannotDraw();
        painter.save();
        painter.translate(-corner);
        pages.paintPage(painter, page - 1);
        painter.restore();
    }
    return painter.end() ? Status(Done{}) : Status(cannotDraw());
}

Result<QByteArray> toPdf(const Document &document) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setResolution(dotsPerInch);
        writer.setTitle(document.title);
        writer.setCreator(QStringLiteral("Årring"));
        writer.setDocumentXmpMetadata(xmpMetadata(document));
        if (Status painted = printPaper(document, writer); !painted)
            return painted.error();
    }
    return withFixedIdentity(bytes, documentTime(document));
}

Status writePdf(const Document &document, const QString &path) {
    const Result<QByteArray> pdf = toPdf(document);
    if (!pdf)
        return pdf.error();
    return writeWholeFile(path, *pdf);
}

} // namespace aarring
