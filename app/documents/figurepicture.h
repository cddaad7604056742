#pragma once

#include "documents/blocks.h"

#include <QByteArray>
#include <QSizeF>

namespace aarring {

/// A drawing as vectors: a whole SVG file. `size` in points. Fonts must be loaded.
QByteArray figureSvg(const Figure &figure, const QSizeF &size);

/// The same in dots, for programs that read no SVG: a PNG file fit for printing.
QByteArray figurePng(const Figure &figure, const QSizeF &size);

} // namespace aarring
