#include "ui/look/marks.h"
#include "ui/look/style.h"
#include "ui/look/text.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QPainter>
#include <QPushButton>
#include <QStyleOption>

namespace aarring {

// What the style draws by itself.

namespace {

enum class Towards { Up, Down, Right };

void drawChevron(QPainter *painter, QPointF centre, Towards towards, const QColor &colour) {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(centre);
    painter->rotate(towards == Towards::Up ? 180 : towards == Towards::Right ? -90 : 0);
    painter->setPen(QPen(colour, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(QPolygonF{{-4, -2}, {0, 2}, {4, -2}});
    painter->restore();
}

bool isPrimary(const QWidget *widget) { return widget && widget->property("primary").toBool(); }

bool isFlat(const QStyleOption *option) {
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    return button && button->features & QStyleOptionButton::Flat;
}

} // namespace

void Style::drawField(const QStyleOption *option, QPainter *painter, const QWidget *widget) const {
    const bool quiet = (widget && widget->property("quiet").toBool()) || !(option->state & State_Enabled);
    const QVariant mark = widget ? widget->property("mark") : QVariant();
    const bool marked = mark.isValid() && mark.toInt() != int(Mark::None);
    const QColor edge = marked  ? markColour(Mark(mark.toInt()), m_theme)
                        : quiet ? m_theme.line
                                : m_theme.inputLine;
    drawRoundedBox(*painter, option->rect, 3, quiet ? m_theme.sunken : m_theme.surface, edge,
                   marked ? 1.5 : 1);
    if (option->state & State_HasFocus)
        drawFocusRing(*painter, option->rect, 3, m_theme);
}

void Style::drawButton(const QStyleOption *option, QPainter *painter, const QWidget *widget) const {
    const bool enabled = option->state & State_Enabled;
    const bool over = enabled && option->state & State_MouseOver;
    const bool down = enabled && option->state & State_Sunken;
    const bool primary = isPrimary(widget) && enabled;
    const QRectF box = option->rect;
    if (primary) {
        drawRoundedBox(*painter, box, 3,
                       down   ? m_theme.accentFill.darker(115)
                       : over ? m_theme.accentFill.lighter(115)
                              : m_theme.accentFill);
    } else if (isFlat(option)) {
        if (option->state & State_On)
            drawRoundedBox(*painter, box, 3, m_theme.sel, m_theme.accent);
        else if (over || down)
            drawRoundedBox(*painter, box, 3, m_theme.accentSoft);
    } else {
        const bool on = option->state & State_On;
        drawRoundedBox(*painter, box, 3,
                       on || down ? m_theme.sel
                       : over     ? m_theme.accentSoft
                       : enabled  ? m_theme.surface
                                  : m_theme.window,
                       on        ? m_theme.accent
                       : enabled ? m_theme.inputLine
                                 : m_theme.line);
    }
    if (option->state & State_HasFocus) {
        drawFocusRing(*painter, box, 3, m_theme);
        if (primary) // the ring has the fill's colour: a thin light line sets it off
            drawRoundedBox(*painter, box.adjusted(2, 2, -2, -2), 2, {}, m_theme.onAccent);
    }
}

void Style::drawButtonLabel(const QStyleOption *option, QPainter *painter, const QWidget *widget) const {
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (!button)
        return;
    const bool enabled = button->state & State_Enabled;
    const bool primary = isPrimary(widget) && enabled;
    const bool flat = isFlat(option) && enabled;
    const QColor ink = primary ? m_theme.onAccent
                       : flat  ? m_theme.accent
                               : button->palette.color(QPalette::ButtonText);
    const QSize textSize = button->fontMetrics.size(Qt::TextShowMnemonic, button->text);
    const int iconWidth = button->icon.isNull() ? 0 : button->iconSize.width();
    const int gap = iconWidth && textSize.width() ? 8 : 0;
    const bool hasMenu = button->features & QStyleOptionButton::HasMenu;
    const int width = iconWidth + gap + textSize.width() + (hasMenu ? 20 : 0);
    // Link-like buttons in a column stand on the column's edge when asked to.
    const bool atLeft = widget && widget->property("left").toBool();
    QRect area(0, button->rect.y(), width, button->rect.height());
    area.moveLeft(atLeft ? button->rect.left() + 8 : button->rect.x() + (button->rect.width() - width) / 2);
    if (iconWidth) {
        const QIcon::Mode mode = !enabled  ? QIcon::Disabled
                                 : primary ? QIcon::Selected
                                 : flat    ? QIcon::Active
                                           : QIcon::Normal;
        const QRect place(area.left(), area.center().y() - button->iconSize.height() / 2 + 1,
                          button->iconSize.width(), button->iconSize.height());
        button->icon.paint(painter, visualRect(button->direction, button->rect, place), Qt::AlignCenter,
                           mode);
    }
    const QRect text(area.left() + iconWidth + gap, area.top(), textSize.width() + 1, area.height());
    painter->setPen(ink);
    const bool underline = styleHint(SH_UnderlineShortcut, option, widget, nullptr);
    painter->drawText(visualRect(button->direction, button->rect, text),
                      Qt::AlignLeft | Qt::AlignVCenter |
                          (underline ? Qt::TextShowMnemonic : Qt::TextHideMnemonic),
                      button->text);
    if (hasMenu)
        drawChevron(painter, QPointF(area.right() - 5, area.center().y() + 0.5), Towards::Down, ink);
}

void Style::drawIndicator(const QStyleOption *option, QPainter *painter, bool round, const QWidget *) const {
    const bool enabled = option->state & State_Enabled;
    const bool on = option->state & State_On;
    const QRectF box = option->rect;
    const QColor fill = on && enabled ? m_theme.accentFill : enabled ? m_theme.surface : m_theme.sunken;
    drawRoundedBox(*painter, box, round ? box.width() / 2 : 3, fill,
                   on && enabled ? m_theme.accent
                   : enabled     ? m_theme.inputLine
                                 : m_theme.line);
    if (!on && !(option->state & State_NoChange))
        return;
    const QColor ink = enabled ? m_theme.onAccent : m_theme.text2;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(box.topLeft());
    painter->scale(box.width() / 16, box.height() / 16);
    if (option->state & State_NoChange) {
        painter->setPen(QPen(m_theme.text2, 1.8, Qt::SolidLine, Qt::RoundCap));
        painter->drawLine(QPointF(5, 8), QPointF(11, 8));
    } else if (round) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(ink);
        painter->drawEllipse(QPointF(8, 8), 3, 3);
    } else {
        painter->setPen(QPen(ink, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->drawPolyline(QPolygonF{{4.4, 8.3}, {7, 10.8}, {11.6, 5.4}});
    }
    painter->restore();
}

void Style::drawMenuItem(const QStyleOption *option, QPainter *painter, const QWidget *widget) const {
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    if (!item)
        return;
    const QRect r = item->rect;
    painter->save();
    if (item->menuItemType == QStyleOptionMenuItem::Separator) {
        painter->fillRect(QRect(r.left() + 12, r.center().y(), r.width() - 24, 1), m_theme.line);
        painter->restore();
        return;
    }
    const bool enabled = item->state & State_Enabled;
    const bool chosen = item->state & State_Selected;
    if (chosen)
        drawRoundedBox(*painter, r.adjusted(4, 0, -4, 0), 3, m_theme.sel);
    painter->setFont(item->font);
    const QColor ink = item->palette.color(enabled ? QPalette::Active : QPalette::Disabled, QPalette::Text);
    // In the list of a combo box the words stand where they stand in the field, and the tick behind them.
    const bool inBox = qobject_cast<const QComboBox *>(widget);
    const QRect mark(inBox ? r.right() - 23 : r.left() + 12, r.center().y() - 7, 16, 16);
    if (item->checked && item->icon.isNull()) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(ink, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->drawPolyline(QPolygonF{mark.topLeft() + QPointF(3.5, 8.3), mark.topLeft() + QPointF(6.5, 11),
                                        mark.topLeft() + QPointF(12, 5)});
    } else if (!item->icon.isNull()) {
        item->icon.paint(painter, mark, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    }
    const QStringList parts = item->text.split(QLatin1Char('\t'));
    const QRect text = inBox ? r.adjusted(8, 0, -24, 0) : r.adjusted(36, 0, -16, 0);
    painter->setPen(ink);
    painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic, parts.first());
    if (parts.size() > 1) {
        painter->setPen(enabled ? m_theme.text2 : ink);
        painter->drawText(text, Qt::AlignRight | Qt::AlignVCenter, parts.last());
    }
    if (item->menuItemType == QStyleOptionMenuItem::SubMenu)
        drawChevron(painter, QPointF(r.right() - 12, r.center().y() + 0.5), Towards::Right, ink);
    painter->restore();
}

void Style::drawHeaderLabel(const QStyleOption *option, QPainter *painter, const QWidget *) const {
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    if (!header)
        return;
    painter->save();
    painter->setFont(fontFor(TextRole::Caption));
    painter->setPen(m_theme.text2);
    // The first column stands on the panel title's line.
    const bool first = header->position == QStyleOptionHeader::Beginning ||
                       header->position == QStyleOptionHeader::OnlyOneSection;
    const bool last =
        header->position == QStyleOptionHeader::End || header->position == QStyleOptionHeader::OnlyOneSection;
    QRect area = header->rect.adjusted(first ? 16 : 8, 0, last ? -16 : -8, 0);
    const bool sorted = header->sortIndicator != QStyleOptionHeader::None;
    const QFontMetrics metrics = painter->fontMetrics();
    const int arrow = sorted ? 14 : 0;
    const bool right = header->textAlignment & Qt::AlignRight;
    const QString text = metrics.elidedText(header->text, Qt::ElideRight, area.width() - arrow);
    const QRect textArea = right ? area.adjusted(0, 0, -arrow, 0) : area;
    painter->drawText(textArea, int(header->textAlignment & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter,
                      text);
    if (sorted) {
        const double x = right ? area.right() - 4 : area.left() + metrics.horizontalAdvance(text) + 10;
        // Qt calls the descending order "sort up".
        drawChevron(painter, QPointF(x, area.center().y() + 1),
                    header->sortIndicator == QStyleOptionHeader::SortUp ? Towards::Down : Towards::Up,
                    m_theme.text2);
    }
    painter->restore();
}

void Style::drawTab(const QStyleOption *option, QPainter *painter) const {
    if (option->state & State_Selected)
        painter->fillRect(
            QRect(option->rect.left() + 4, option->rect.bottom() - 1, option->rect.width() - 8, 2),
            m_theme.accent);
    else if (option->state & State_MouseOver)
        drawRoundedBox(*painter, option->rect.adjusted(4, 2, -4, -4), 3, m_theme.accentSoft);
    if (option->state & State_HasFocus && option->state & State_Selected)
        drawFocusRing(*painter, option->rect, 3, m_theme);
}

QRect Style::scrollBarPart(const QStyleOptionComplex *option, SubControl part) const {
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (!bar)
        return {};
    const bool horizontal = bar->orientation == Qt::Horizontal;
    const int length = horizontal ? bar->rect.width() : bar->rect.height();
    const int range = bar->maximum - bar->minimum;
    int slider = length;
    if (range > 0) {
        slider = int(qint64(bar->pageStep) * length / (range + bar->pageStep));
        slider = qBound(qMin(pixelMetric(PM_ScrollBarSliderMin, option, nullptr), length), slider, length);
    }
    const int from = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - slider,
                                             bar->upsideDown);
    const auto span = [&](int start, int size) {
        return horizontal ? QRect(bar->rect.left() + start, bar->rect.top(), size, bar->rect.height())
                          : QRect(bar->rect.left(), bar->rect.top() + start, bar->rect.width(), size);
    };
    switch (part) {
    case SC_ScrollBarGroove:
        return bar->rect;
    case SC_ScrollBarSlider:
        return span(from, slider);
    case SC_ScrollBarSubPage:
        return span(0, from);
    case SC_ScrollBarAddPage:
        return span(from + slider, length - from - slider);
    default:
        return {}; // no arrow buttons
    }
}

void Style::drawScrollBar(const QStyleOptionComplex *option, QPainter *painter) const {
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (!bar || bar->maximum <= bar->minimum)
        return;
    const bool held =
        bar->activeSubControls & SC_ScrollBarSlider && bar->state & (State_Sunken | State_MouseOver);
    const QRectF slider = QRectF(scrollBarPart(option, SC_ScrollBarSlider)).adjusted(3, 3, -3, -3);
    drawRoundedBox(*painter, slider, 3, held ? m_theme.text2 : m_theme.inputLine);
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const {
    switch (element) {
    case CE_PushButtonLabel:
        drawButtonLabel(option, painter, widget);
        return;
    case CE_MenuItem:
        drawMenuItem(option, painter, widget);
        return;
    case CE_MenuBarEmptyArea:
    case CE_MenuEmptyArea:
        return; // whoever holds the bar paints its ground
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            if (item->state & (State_Selected | State_Sunken))
                drawRoundedBox(*painter, item->rect.adjusted(0, 2, 0, -2), 3, m_theme.sel);
            drawItemText(painter, item->rect,
                         Qt::AlignCenter | (m_underline ? Qt::TextShowMnemonic : Qt::TextHideMnemonic),
                         item->palette, item->state & State_Enabled, item->text, QPalette::WindowText);
        }
        return;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, m_theme.surface);
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                          m_theme.inputLine);
        return;
    case CE_HeaderLabel:
        drawHeaderLabel(option, painter, widget);
        return;
    case CE_Header: {
        // The common style draws the sort arrow apart from the label; ours stands beside the words.
        drawControl(CE_HeaderSection, option, painter, widget);
        drawHeaderLabel(option, painter, widget);
        if (option->state & State_HasFocus)
            drawFocusRing(*painter, option->rect, 3, m_theme);
        return;
    }
    case CE_ComboBoxLabel:
        // A clause of the mandate may be longer than any box: that it goes on must be seen.
        if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            QStyleOptionComboBox shown = *box;
            const int icon = box->currentIcon.isNull() ? 0 : box->iconSize.width() + 4;
            const int room =
                subControlRect(CC_ComboBox, box, SC_ComboBoxEditField, widget).width() - 2 - icon;
            shown.currentText = box->fontMetrics.elidedText(box->currentText, Qt::ElideRight, room);
            QProxyStyle::drawControl(element, &shown, painter, widget);
        }
        return;
    case CE_TabBarTabShape:
        drawTab(option, painter);
        return;
    case CE_ItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            // Selected text keeps its colour: the tint is light, and status colours must survive.
            QStyleOptionViewItem kept = *item;
            kept.palette.setColor(QPalette::HighlightedText, kept.palette.color(QPalette::Text));
            QProxyStyle::drawControl(element, &kept, painter, widget);
        }
        return;
    case CE_Splitter:
        return; // the gap between two panels is the handle
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const {
    const QColor ink = option->state & State_Enabled ? m_theme.text2 : m_theme.inputLine;
    switch (control) {
    case CC_ComboBox: {
        drawField(option, painter, widget);
        const QRectF arrow = subControlRect(control, option, SC_ComboBoxArrow, widget);
        drawChevron(painter, arrow.center() + QPointF(0, 0.5), Towards::Down, ink);
        return;
    }
    case CC_SpinBox: {
        drawField(option, painter, widget);
        const QRectF up = subControlRect(control, option, SC_SpinBoxUp, widget);
        drawChevron(painter, QPointF(up.center().x(), up.bottom() - 5), Towards::Up, ink);
        const QRectF down = subControlRect(control, option, SC_SpinBoxDown, widget);
        drawChevron(painter, QPointF(down.center().x(), down.top() + 5), Towards::Down, ink);
        return;
    }
    case CC_ScrollBar:
        drawScrollBar(option, painter);
        return;
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

} // namespace aarring
