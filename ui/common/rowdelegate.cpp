#include "ui/common/tableview.h"
#include "ui/look/icons.h"
#include "ui/look/text.h"
#include "ui/look/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>
#include <cmath>

namespace aarring {

namespace {

constexpr int outer = 16; // the panel title's line
constexpr int inner = 8;
constexpr int shapeSize = 14;
constexpr int shapeGap = 6;
constexpr int barWidth = 82;
constexpr int barGap = 8;

QMarginsF marginsOf(const QModelIndex &index) {
    const bool first = index.column() == 0;
    const bool last = index.column() == index.model()->columnCount() - 1;
    return QMarginsF(first ? outer : inner, 0, last ? outer : inner, 0);
}

QFont fontOf(const Cell &cell, RowKind kind) {
    const bool strong = cell.tone == Cell::Tone::Strong || kind == RowKind::Sum || kind == RowKind::Group ||
                        (cell.shape == Cell::Shape::Mark && cell.mark == Mark::Failed);
    if (cell.bar)
        return fontFor(TextRole::Caption);
    return fontFor(strong ? TextRole::BodyStrong : TextRole::Body);
}

QColor inkOf(const Cell &cell, const Theme &theme) {
    switch (cell.tone) {
    case Cell::Tone::Secondary:
        return theme.text2;
    case Cell::Tone::Warning:
        return theme.warm;
    case Cell::Tone::Failed:
        return theme.red;
    case Cell::Tone::Normal:
    case Cell::Tone::Strong:
        break;
    }
    return theme.text;
}

Cell cellOf(const QModelIndex &index) { return index.data(TableModelBase::CellRole).value<Cell>(); }

RowKind kindOf(const QModelIndex &index) { return RowKind(index.data(TableModelBase::KindRole).toInt()); }

bool wraps(const QModelIndex &index) {
    const auto *model = qobject_cast<const TableModelBase *>(index.model());
    return model && model->wraps(index.column()) && kindOf(index) != RowKind::Group;
}

/// What stands before the words.
double shapeRoom(const Cell &cell) {
    return cell.shape == Cell::Shape::Mark ? shapeSize + shapeGap : cell.icon.isEmpty() ? 0 : 24;
}

/// Where a word is wider than its column, it may break between any two letters, so that nothing is cut off.
QString breakable(const QString &text, const QFontMetricsF &metrics, double width) {
    QStringList words = text.split(QLatin1Char(' '));
    for (QString &word : words)
        if (metrics.horizontalAdvance(word) > width)
            for (qsizetype i = word.size() - 1; i > 0; --i)
                if (!word.at(i).isLowSurrogate() && !word.at(i).isMark())
                    word.insert(i, QChar(0x200B));
    return words.join(QLatin1Char(' '));
}

/// Of the words alone: one line, or as many as they need.
double textHeight(const QString &text, const QFontMetricsF &metrics, double width, bool flows) {
    if (!flows || metrics.horizontalAdvance(text) <= width)
        return metrics.height();
    return metrics.boundingRect(QRectF(0, 0, width, 1000), Qt::TextWordWrap, breakable(text, metrics, width))
        .height();
}

bool isBadge(const Cell &cell) {
    return cell.shape == Cell::Shape::StatusBadge || cell.shape == Cell::Shape::KindBadge;
}

Badge badgeOf(const Cell &cell) { return {cell.text, cell.mark, cell.shape == Cell::Shape::StatusBadge}; }

void drawBar(QPainter &painter, const QRectF &area, double share, const Theme &theme) {
    const QRectF whole(area.x(), std::floor(area.center().y()) - 4, barWidth, 8);
    const QColor ink = share > 1 ? theme.red : theme.accent;
    drawRoundedBox(painter, whole, 2, theme.dark ? theme.quiet : theme.hatchGround);
    if (share > 0)
        drawRoundedBox(painter, QRectF(whole.topLeft(), QSizeF(whole.width() * std::min(share, 1.0), 8)), 2,
                       ink);
    if (share > 1) // the end of the budget, run over
        painter.fillRect(QRectF(whole.right() - 1, whole.y() - 3, 2, 14), ink);
}

} // namespace

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const {
    const Theme &theme = themeOf(option.widget);
    const RowKind kind = kindOf(index);
    const QRect box = option.rect;
    painter->save();

    if (kind == RowKind::Group || kind == RowKind::Quiet)
        painter->fillRect(box, theme.sunken);
    else if (kind == RowKind::Vacant)
        painter->fillRect(box, theme.redSoft);
    if (option.state & QStyle::State_Selected) {
        painter->fillRect(box, theme.sel);
        if (index.column() == 0)
            painter->fillRect(QRect(box.topLeft(), QSize(3, box.height())), theme.accent);
    }

    // Rows that belong together have no line between them; sums stand between two strong ones.
    const int next = index.row() + 1;
    const bool last = next == index.model()->rowCount(); // the panel's edge follows
    const bool beforeSum = !last && kindOf(index.sibling(next, 0)) == RowKind::Sum;
    const QRect line(box.left(), box.bottom(), box.width(), 1);
    if (kind == RowKind::Sum || beforeSum)
        painter->fillRect(line, theme.inputLine);
    else if (!last && !index.data(TableModelBase::RepeatedRole).toBool())
        painter->fillRect(line, theme.line);

    const bool blank = index.column() == 0 && index.data(TableModelBase::RepeatsRole).toBool();
    if (!blank)
        paintCell(*painter, QRectF(box.adjusted(0, 0, 0, -1)).marginsRemoved(marginsOf(index)), cellOf(index),
                  index, option);
    painter->restore();
}

void RowDelegate::paintCell(QPainter &painter, const QRectF &area, const Cell &cell, const QModelIndex &index,
                            const QStyleOptionViewItem &option) const {
    const Theme &theme = themeOf(option.widget);
    const RowKind kind = kindOf(index);
    if (isBadge(cell)) {
        drawBadge(painter, QPointF(area.left(), area.center().y()), badgeOf(cell), theme);
        return;
    }

    QRectF rest = area;
    const QFont font = fontOf(cell, kind);
    const QFontMetricsF metrics(font);
    const auto alignment =
        Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()) & Qt::AlignHorizontal_Mask;
    if (cell.bar) {
        drawBar(painter, area, *cell.bar, theme);
        rest.setLeft(area.left() + barWidth + barGap);
    }
    if (cell.shape == Cell::Shape::Mark) {
        // The shape stands right before the words, also where those stand at the right.
        const double x = alignment & Qt::AlignRight
                             ? area.right() - metrics.horizontalAdvance(cell.text) - shapeSize - shapeGap
                             : area.left();
        drawMark(painter, QRectF(x, area.center().y() - shapeSize / 2.0, shapeSize, shapeSize), cell.mark,
                 theme);
        rest.setLeft(x + shapeSize + shapeGap);
    } else if (!cell.icon.isEmpty()) {
        icon(cell.icon, Tint::Secondary)
            .paint(&painter, QRect(int(area.left()), int(area.center().y()) - 8, 16, 16));
        rest.setLeft(area.left() + 24);
    }

    const QColor ink = cell.tone == Cell::Tone::Normal && cell.shape == Cell::Shape::Mark &&
                               (cell.mark == Mark::Failed || cell.mark == Mark::Warning)
                           ? markColour(cell.mark, theme)
                       : kind == RowKind::Quiet && cell.tone == Cell::Tone::Normal ? theme.text2
                                                                                   : inkOf(cell, theme);
    painter.setFont(font);
    painter.setPen(ink);
    if (kind == RowKind::Group) {
        const QFont caption = fontFor(TextRole::Body);
        const double note = QFontMetricsF(caption).horizontalAdvance(cell.second);
        // The group's one cell ends where the last column ends.
        rest.setRight(option.rect.right() + 1 - outer);
        drawText(painter, rest.adjusted(0, 0, -note - (note > 0 ? 16 : 0), 0), cell.text);
        painter.setFont(caption);
        painter.setPen(theme.text2);
        painter.drawText(rest, Qt::AlignRight | Qt::AlignVCenter, cell.second);
        return;
    }
    const double first = textHeight(cell.text, metrics, rest.width(), wraps(index));
    const bool flows = first > metrics.height();
    const int flow = flows ? Qt::TextWordWrap : 0;
    const QString text = flows ? breakable(cell.text, metrics, rest.width()) : cell.text;
    if (cell.second.isEmpty()) {
        drawText(painter, rest, text, int(alignment) | Qt::AlignVCenter | flow);
    } else {
        const QFont caption = fontFor(TextRole::Caption);
        const double second = QFontMetricsF(caption).height();
        const double top = rest.center().y() - (first + second) / 2;
        drawText(painter, QRectF(rest.x(), top, rest.width(), first), text,
                 int(alignment) | Qt::AlignVCenter | flow);
        painter.setFont(caption);
        painter.setPen(theme.text2);
        drawText(painter, QRectF(rest.x(), top + first, rest.width(), second), cell.second,
                 int(alignment) | Qt::AlignVCenter);
    }
}

int RowDelegate::heightOf(const QModelIndex &index, int width) {
    const Cell cell = cellOf(index);
    const RowKind kind = kindOf(index);
    const QMarginsF margins = marginsOf(index);
    const double body =
        textHeight(cell.text, QFontMetricsF(fontOf(cell, kind)),
                   width - margins.left() - margins.right() - shapeRoom(cell), width > 0 && wraps(index));
    const bool isTwoLines = !isBadge(cell) && !cell.second.isEmpty() && kind != RowKind::Group;
    const double height =
        isTwoLines ? body + QFontMetricsF(fontFor(TextRole::Caption)).height() + 8 : body + 12;
    return int(std::max(std::ceil(height), kind == RowKind::Sum ? 34.0 : 30.0));
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const {
    const Cell cell = cellOf(index);
    const RowKind kind = kindOf(index);
    double width = 0;
    if (isBadge(cell)) {
        width = badgeSize(badgeOf(cell)).width();
    } else {
        width = QFontMetricsF(fontOf(cell, kind)).horizontalAdvance(cell.text);
        if (cell.bar)
            width += barWidth + barGap;
        if (cell.shape == Cell::Shape::Mark)
            width += shapeSize + shapeGap;
        else if (!cell.icon.isEmpty())
            width += 24;
        if (!cell.second.isEmpty() && kind != RowKind::Group) {
            const QFontMetricsF caption(fontFor(TextRole::Caption));
            width = std::max(width, caption.horizontalAdvance(cell.second));
        }
    }
    const QMarginsF margins = marginsOf(index);
    return {int(std::ceil(width + margins.left() + margins.right())) + 1, heightOf(index)};
}

bool RowDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                            const QModelIndex &index) {
    const Cell cell = cellOf(index);
    if (event->type() == QEvent::ToolTip && cell.toolTip.isEmpty() && kindOf(index) != RowKind::Group &&
        sizeHint(option, index).width() > option.rect.width()) {
        const QString text = cell.second.isEmpty() ? cell.text : cell.text + QLatin1Char('\n') + cell.second;
        QToolTip::showText(event->globalPos(), text, view);
        return true;
    }
    return QStyledItemDelegate::helpEvent(event, view, option, index);
}

} // namespace aarring
