#include "documents/figurepicture.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>

namespace aarring {

namespace {

constexpr int pointsPerInch = 72; // a dot of the device is a point, as figures expect it
constexpr int pngScale = 3;

void paint(const Figure &figure, QPainter &painter, const QSizeF &size) {
    painter.setRenderHint(QPainter::Antialiasing);
    if (figure.paint)
        figure.paint(painter, QRectF(QPointF(), size));
}

} // namespace

QByteArray figureSvg(const Figure &figure, const QSizeF &size) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(pointsPerInch);
    generator.setSize(size.toSize());
    generator.setViewBox(QRectF(QPointF(), size));
    QPainter painter(&generator);
    paint(figure, painter, size);
    painter.end();
    return bytes;
}

QByteArray figurePng(const Figure &figure, const QSizeF &size) {
    QImage image((size * pngScale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    const int dotsPerMeter = qRound(pointsPerInch / 0.0254);
    image.setDotsPerMeterX(dotsPerMeter);
    image.setDotsPerMeterY(dotsPerMeter);
    QPainter painter(&image);
    painter.scale(pngScale, pngScale);
    paint(figure, painter, size);
    painter.end();
    image.setDotsPerMeterX(dotsPerMeter * pngScale);
    image.setDotsPerMeterY(dotsPerMeter * pngScale);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace aarring
