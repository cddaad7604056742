#include "documents/style.h"

#include "documents/fonts.h"

#include <cmath>

namespace aarring {

QSizeF sheetSize(PaperSize size) {
    switch (size) {
    case PaperSize::A3:
        return {841.89, 1190.551};
    case PaperSize::Letter:
        return {612, 792};
    case PaperSize::A4:
        break;
    }
    return {595.276, 841.89};
}

PaperStyle paperStyle(const Document &document, qreal scale) {
    return paperStyle(scale, document.orientation, document.paperSize, document.marginMm);
}

PaperStyle paperStyle(qreal scale, Orientation orientation, PaperSize size, int marginMm) {
    const QString sans = sansFamily;
    const QString serif = serifFamily;
    PaperStyle s;
    s.page = sheetSize(size);
    if (orientation == Orientation::Landscape)
        s.page.transpose();
    const qreal side = marginMm * 72 / 25.4;
    s.margins = QMarginsF(side, 68, side, 62);
    s.ink = QColor(0x1a, 0x1a, 0x1a);
    s.accent = QColor(0x0b, 0x3d, 0x5c);
    s.muted = QColor(0x55, 0x5b, 0x61);
    s.line = QColor(0xc4, 0xca, 0xd0);
    s.band = QColor(0xf2, 0xf5, 0xf7);
    s.draft = QColor(0x8a, 0x3f, 0x12);

    // Sizes in twentieths of a point, so that rounding never depends on the machine.
    auto scaled = [scale](qreal size) { return std::round(size * scale * 20) / 20; };
    s.kicker = {sans, scaled(9.5), true, s.muted, 1.4};
    s.overline = {sans, scaled(11), false, s.accent, 1.35};
    s.title = {sans, scaled(22), true, s.accent, 1.15};
    s.heading1 = {sans, scaled(13), true, s.accent, 1.25};
    s.heading2 = {sans, scaled(11), true, s.ink, 1.25};
    s.body = {serif, scaled(10.5), false, s.ink, 1.42};
    s.table = {sans, scaled(9.25), false, s.ink, 1.35};
    s.tableHead = {sans, scaled(8.75), true, s.accent, 1.3};
    s.tableStrong = {sans, scaled(9.25), true, s.ink, 1.35};
    s.factKey = {sans, scaled(9.25), false, s.muted, 1.35};
    s.spacing = 1 - (1 - scale) * 2.5;
    s.small = {sans, 8, false, s.muted, 1.35};
    return s;
}

} // namespace aarring
