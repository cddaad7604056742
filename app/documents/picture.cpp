#include "documents/picture.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QImageReader>
#include <QPainter>
#include <QSvgRenderer>
#include <QXmlStreamReader>

namespace aarring {

namespace {

const auto svgType = QStringLiteral("image/svg+xml");
constexpr int mostMegabytes = mostPictureSide / 1024 * mostPictureSide / 1024 * 4; // four bytes a pixel

Error refused(const QString &why, const QString &todo) {
    return {Error::Kind::Invalid, QCoreApplication::translate("Documents", "The picture cannot be used"), why,
            todo};
}

Error unreadable() {
    return refused(QCoreApplication::translate("Documents", "it is broken or no PNG, JPEG or SVG picture"),
                   QCoreApplication::translate("Documents", "Choose another file"));
}

Error fetchesFiles() {
    return refused(QCoreApplication::translate("Documents", "it fetches a part of itself from another file"),
                   QCoreApplication::translate("Documents", "Save it with its pictures inside, or as PNG"));
}

/// The last scan has an end. A torn file is read all the same and shows grey where the rest was.
bool isWholeJpeg(const QByteArray &bytes) {
    return bytes.lastIndexOf("\xff\xd9") > bytes.lastIndexOf("\xff\xda");
}

bool looksLikeSvg(const QByteArray &bytes) {
    return bytes.left(4096).contains("<svg") || bytes.left(4096).contains("<?xml");
}

/// Whole, a drawing, and drawn from itself alone: a picture in a paper must not read other files.
Status checkSvg(const QByteArray &bytes) {
    QXmlStreamReader xml(bytes);
    bool isDrawing = false;
    while (!xml.atEnd()) {
        xml.readNext();
        for (const QXmlStreamEntityDeclaration &entity : xml.entityDeclarations())
            if (!entity.systemId().isEmpty())
                return fetchesFiles();
        if (!xml.isStartElement())
            continue;
        isDrawing = isDrawing || xml.name() == QLatin1String("svg");
        if (xml.name() != QLatin1String("image"))
            continue;
        for (const QXmlStreamAttribute &attribute : xml.attributes())
            if (attribute.name() == QLatin1String("href") &&
                !attribute.value().startsWith(QLatin1String("data:")))
                return fetchesFiles();
    }
    if (xml.hasError() || !isDrawing || !QSvgRenderer(bytes).isValid())
        return unreadable();
    return Done{};
}

QSizeF svgSize(QSvgRenderer &drawing) {
    const QRectF box = drawing.viewBoxF();
    return box.isEmpty() ? QSizeF(drawing.defaultSize()) : box.size();
}

struct Raster {
    explicit Raster(const QByteArray &bytes) {
        buffer.setData(bytes);
        buffer.open(QIODevice::ReadOnly);
        reader.setDevice(&buffer);
        reader.setDecideFormatFromContent(true);
        reader.setAutoTransform(true);
        QImageReader::setAllocationLimit(mostMegabytes);
    }
    QSizeF size() const {
        const QSizeF size = reader.size();
        return reader.transformation() & QImageIOHandler::TransformationRotate90 ? size.transposed() : size;
    }

    QBuffer buffer;
    QImageReader reader;
};

Result<Picture> readRaster(const QByteArray &bytes) {
    Raster raster(bytes);
    const QByteArray format = raster.reader.format();
    if (format != "png" && format != "jpeg" && format != "jpg")
        return unreadable();
    const QSize size = raster.reader.size();
    if (size.width() > mostPictureSide || size.height() > mostPictureSide)
        return refused(QCoreApplication::translate("Documents", "it is %1 × %2 pixels large")
                           .arg(size.width())
                           .arg(size.height()),
                       QCoreApplication::translate("Documents", "Make it smaller, at most %1 pixels each way")
                           .arg(mostPictureSide));
    if (raster.reader.read().isNull() || (format != "png" && !isWholeJpeg(bytes)))
        return unreadable();
    return Picture{bytes, format == "png" ? QStringLiteral("image/png") : QStringLiteral("image/jpeg"), {}};
}

} // namespace

Result<Picture> readPicture(const QByteArray &bytes) {
    if (bytes.isEmpty())
        return unreadable();
    if (bytes.size() > mostPictureBytes)
        return refused(QCoreApplication::translate("Documents", "the file is larger than %1 MB")
                           .arg(mostPictureBytes / 1024 / 1024),
                       QCoreApplication::translate("Documents", "Make it smaller, or save it as JPEG"));
    if (!looksLikeSvg(bytes))
        return readRaster(bytes);
    if (const Status whole = checkSvg(bytes); !whole)
        return whole.error();
    return Picture{bytes, svgType, {}};
}

QSizeF fittedSize(const Picture &picture, QSizeF room) {
    if (picture.bytes.isEmpty())
        return {};
    QSizeF size;
    if (picture.mediaType == svgType) {
        QSvgRenderer drawing(picture.bytes);
        size = svgSize(drawing);
    } else {
        size = Raster(picture.bytes).size();
    }
    return size.isEmpty() ? QSizeF() : size.scaled(room, Qt::KeepAspectRatio);
}

QImage drawnOnWhite(const Picture &picture, QSize most) {
    if (picture.bytes.isEmpty() || most.isEmpty())
        return {};
    if (picture.mediaType == svgType) {
        QSvgRenderer drawing(picture.bytes);
        const QSize size = svgSize(drawing).scaled(most, Qt::KeepAspectRatio).toSize().expandedTo({1, 1});
        if (!drawing.isValid())
            return {};
        QImage image(size, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        drawing.render(&painter, QRectF(QPointF(), size));
        return image;
    }
    QImage read = Raster(picture.bytes).reader.read();
    if (read.isNull())
        return {};
    if (read.width() > most.width() || read.height() > most.height())
        read = read.scaled(most, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    QImage image(read.size(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter(&image).drawImage(0, 0, read);
    image.setDevicePixelRatio(1);
    return image;
}

} // namespace aarring
