#include "ui/common/tickcolumn.h"

#include <QPainter>
#include <QStyleOptionButton>

namespace aarring {

namespace {

constexpr int tickSize = 16;

} // namespace

Cell tickCell(bool ticked, const QString &what) {
    Cell made = cell({}, ticked);
    made.spokenRow = ticked ? TickDelegate::tr("Ticked: %1", "a line").arg(what)
                            : TickDelegate::tr("Not ticked: %1", "a line").arg(what);
    return made;
}

void TickDelegate::paintCell(QPainter &painter, const QRectF &area, const Cell &cell,
                             const QModelIndex &index, const QStyleOptionViewItem &option) const {
    if (index.column() != 0) {
        RowDelegate::paintCell(painter, area, cell, index, option);
        return;
    }
    if (!cell.sortKey.isValid())
        return;
    QStyleOptionButton box;
    box.initFrom(option.widget);
    box.rect = QRect(int(area.left()), int(area.center().y()) - tickSize / 2, tickSize, tickSize);
    box.state = QStyle::State_Enabled | (cell.sortKey.toBool() ? QStyle::State_On : QStyle::State_Off);
    option.widget->style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, &painter, option.widget);
}

} // namespace aarring
