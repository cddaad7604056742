#pragma once

#include "ui/common/tableview.h"

namespace aarring {

/// A cell with a box that is ticked or not, for a table whose first column is drawn by TickDelegate. `what` the line is about
/// is read out with it: the chosen row is told by its first cell.
Cell tickCell(bool ticked, const QString &what);
constexpr int tickColumnWidth = 64;

/// The first column holds boxes; a cell that is none of tickCell() stays empty.
class TickDelegate : public RowDelegate {
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

protected:
    void paintCell(QPainter &painter, const QRectF &area, const Cell &cell, const QModelIndex &index,
                   const QStyleOptionViewItem &option) const override;
};

} // namespace aarring
