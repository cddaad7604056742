#pragma once

#include "documents/blocks.h"
#include "documents/style.h"

namespace aarring {

inline constexpr qreal cellPadding = 4;  ///< left and right
inline constexpr qreal rowPadding = 3.5; ///< above and below

inline constexpr qreal numberGap = 10; ///< more between a column of numbers and the text beside it

bool isBesideNumbers(const Table &table, qsizetype column);

/// Where a column of a table stands. Lengths in points.
struct ColumnPlace {
    qreal left = 0;
    qreal width = 0;
    qreal inset = 0; ///< of the text, from the left
    Align align = Align::Left;
};

/// By the shares of the columns, but wide enough for their longest words where that is possible. Fonts must be loaded.
QList<ColumnPlace> columnPlaces(const Table &table, const PaperStyle &style);

} // namespace aarring
