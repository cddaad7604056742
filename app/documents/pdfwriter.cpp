#include "documents/pdfwriter.h"

#include "documents/fonts.h"
#include "documents/layout.h"
#include "documents/pagecanvas.h"
#include "documents/pdffinish.h"
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

/// From `first` to `last`, counted from 1. With `places` the pages are drawn for a tagged file.
Status paintPages(const PaperPages &pages, QPagedPaintDevice &device, int first, int last,
                  ElementPlaces *places, const PaperProgress &progress) {
    const int begin = std::max(first, 1);
    const int end = last > 0 ? std::min(last, pages.pageCount()) : pages.pageCount();
    const auto turnSheet = [&](int page) {
        const QSizeF size = pages.pageSize(page - 1);
        device.setPageOrientation(size.width() > size.height() ? QPageLayout::Landscape
                                                               : QPageLayout::Portrait);
    };
    turnSheet(begin);
    device.setPageMargins(QMarginsF(0, 0, 0, 0));
    QPainter painter;
    if (!painter.begin(&device))
        return cannotDraw();
    for (int page = begin; page <= end; ++page) {
        if (!goesOn(progress, page - begin, end - begin + 1))
            return writingStopped();
        if (page > begin) {
            turnSheet(page);
            if (!device.newPage())
                return cannotDraw();
        }
        // Printers that cannot reach the edge begin their coordinates inside it.
        const QPoint corner = device.pageLayout().paintRectPixels(device.logicalDpiX()).topLeft();
        painter.save();
        painter.translate(-corner);
        PageCanvas canvas = places ? PageCanvas(painter, page - 1, *places) : PageCanvas(painter);
        pages.paintPage(canvas, page - 1);
        painter.restore();
    }
    return painter.end() ? Status(Done{}) : Status(cannotDraw());
}

} // namespace

QPageSize pageSizeOf(const Document &document) {
    switch (document.paperSize) {
    case PaperSize::A3:
        return QPageSize(QPageSize::A3);
    case PaperSize::Letter:
        return QPageSize(QPageSize::Letter);
    case PaperSize::A4:
        break;
    }
    return QPageSize(QPageSize::A4);
}

void preparePapers() { QHashSeed::setDeterministicGlobalSeed(); }

Status printPaper(const Document &document, QPagedPaintDevice &device, int first, int last,
                  const PaperProgress &progress) {
    if (Status fonts = loadFonts(); !fonts)
        return fonts.error();
    const PaperPages pages(document, progress);
    if (!pages.isWhole())
        return writingStopped();
    device.setPageSize(pageSizeOf(document));
    return paintPages(pages, device, first, last, nullptr, progress);
}

Result<QByteArray> toPdf(const Document &document, const PaperProgress &progress) {
    const std::future<void> finishing = preparePdfFinish();
    if (Status fonts = loadFonts(); !fonts)
        return fonts.error();
    StructureTree structure;
    ElementPlaces places;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        const PaperPages pages(document,
                               progress); // gone before the file is finished: a long paper takes much room
        if (!pages.isWhole())
            return writingStopped();
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setResolution(dotsPerInch);
        writer.setPageSize(pageSizeOf(document));
        if (Status painted = paintPages(pages, writer, 1, 0, &places, progress); !painted)
            return painted.error();
        structure = pages.structure();
    }
    return finishPdf(bytes, document, structure, places, progress);
}

} // namespace aarring
