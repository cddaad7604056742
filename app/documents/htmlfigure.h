#pragma once

#include "documents/blocks.h"
#include "documents/xmlwriter.h"

#include <QSizeF>

namespace aarring {

/// The drawing as <svg> within HTML. `size` in points; `number` tells the drawings of a file apart. Fonts must be loaded.
void writeHtmlFigure(XmlWriter &xml, const Figure &figure, const QSizeF &size, int number);

} // namespace aarring
