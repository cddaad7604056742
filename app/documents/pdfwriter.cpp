#include "documents/pdfwriter.h"

#include "documents/fonts.h"
#include "documents/layout.h"
#include "documents/pdfidentity.h"
#include "documents/textbox.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QHashSeed>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

namespace aarring {

namespace {

Error cannotSave(const QString &path, QFileDevice::FileError error, const QString &reason) {
    Error e;
    e.what =
        QCoreApplication::translate("Documents", "%1 could not be saved").arg(QDir::toNativeSeparators(path));
    const QFileInfo folder(QFileInfo(path).absolutePath());
    if (!folder.isDir()) {
        e.kind = Error::Kind::NotFound;
        e.why = QCoreApplication::translate("Documents", "the folder does not exist");
        e.todo = QCoreApplication::translate("Documents", "Choose another folder");
    } else if (QFileInfo(path).isDir()) {
        e.kind = Error::Kind::Invalid;
        e.why = QCoreApplication::translate("Documents", "there is a folder of that name");
        e.todo = QCoreApplication::translate("Documents", "Choose another name");
    } else if (error == QFileDevice::ResourceError) {
        e.kind = Error::Kind::NoSpace;
        e.why = QCoreApplication::translate("Documents", "the disk is full");
        e.todo = QCoreApplication::translate("Documents", "Make room or choose another disk");
    } else if (error == QFileDevice::PermissionsError || !folder.isWritable()) {
        e.kind = Error::Kind::ReadOnly;
        e.why =
            QCoreApplication::translate("Documents", "you may not write in this folder, or the file is open "
                                                     "in another program");
        e.todo = QCoreApplication::translate("Documents", "Choose another folder or name");
    } else {
        e.kind = Error::Kind::ReadWrite;
        e.why = reason;
        e.todo = QCoreApplication::translate("Documents", "Try again or choose another folder");
    }
    return e;
}

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
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*pdf) != pdf->size() || !file.commit())
        return cannotSave(path, file.error(), file.errorString());
    return Done{};
}

} // namespace aarring
