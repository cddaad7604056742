#include "ui/look/style.h"

#include "ui/look/marks.h"
#include "ui/look/smallscreen.h"
#include "ui/look/text.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QStyleOption>
#include <QTabBar>
#include <QTextEdit>
#include <QToolButton>

namespace aarring {

// What the style is and measures; what it draws by itself is in style_controls.cpp.

namespace {

bool isTextArea(const QWidget *widget) {
    return qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget);
}

bool isInsideField(const QWidget *widget) {
    const QWidget *parent = widget ? widget->parentWidget() : nullptr;
    return qobject_cast<const QAbstractSpinBox *>(parent) || qobject_cast<const QComboBox *>(parent);
}

bool wantsHover(const QWidget *widget) {
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QComboBox *>(widget) ||
           qobject_cast<const QScrollBar *>(widget) || qobject_cast<const QTabBar *>(widget);
}

/// 32 px at the usual font size.
int controlHeight(const QStyleOption *option) { return std::max(option->fontMetrics.height() + 14, 32); }

} // namespace

Style::Style(ThemeChoice choice)
    : QProxyStyle(QStringLiteral("Fusion")),
      m_choice(choice),
      m_theme(choice == ThemeChoice::Dark ? darkTheme() : lightTheme()) {}

const Style *Style::of(const QWidget *widget) {
    const QStyle *style = widget ? widget->style() : QApplication::style();
    return qobject_cast<const Style *>(style);
}

void Style::setChoice(ThemeChoice choice) {
    m_choice = choice;
    apply();
}

void Style::apply() {
    if (m_applying)
        return;
    m_applying = true;
    if (m_choice == ThemeChoice::System) {
        // Qt 6.4 does not tell whether the desktop is dark; its own window colour does.
        QApplication::setPalette(QPalette());
        m_theme =
            QApplication::palette().color(QPalette::Window).lightness() < 128 ? darkTheme() : lightTheme();
    } else {
        m_theme = m_choice == ThemeChoice::Dark ? darkTheme() : lightTheme();
    }
    QApplication::setPalette(paletteOf(m_theme));
    m_applying = false;
}

void Style::polish(QApplication *application) {
    QProxyStyle::polish(application);
    apply();
}

void Style::polish(QWidget *widget) {
    QProxyStyle::polish(widget);
    if (wantsHover(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (isTextArea(widget)) {
        // The frame paints the whole field, corners and all, and its edge shows the focus.
        static_cast<QAbstractScrollArea *>(widget)->viewport()->setAutoFillBackground(false);
        widget->installEventFilter(this);
    }
    if (widget->isWindow())
        widget->installEventFilter(this);
}

void Style::unpolish(QWidget *widget) {
    widget->removeEventFilter(this);
    QProxyStyle::unpolish(widget);
}

// The letters to press with Alt are underlined while it is held, as they would only be in the way before.
void Style::underline(QWidget *window, bool on) {
    if (m_underline == on || (on && !window))
        return;
    m_underline = on;
    if (on) {
        m_underlined = window;
        qApp->installEventFilter(this); // a field keeps to itself that Alt was let go
    } else {
        qApp->removeEventFilter(this);
    }
    if (!m_underlined)
        return;
    const QList<QWidget *> inside = m_underlined->findChildren<QWidget *>();
    for (QWidget *widget : inside)
        widget->update();
}

bool Style::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        if (auto *widget = qobject_cast<QWidget *>(watched))
            widget->update();
    } else if (event->type() == QEvent::KeyPress || event->type() == QEvent::KeyRelease) {
        if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Alt)
            underline(qobject_cast<QWidget *>(watched), event->type() == QEvent::KeyPress);
    } else if (event->type() == QEvent::WindowDeactivate) {
        underline(qobject_cast<QWidget *>(watched), false);
    } else if (event->type() == QEvent::Show) {
        if (auto *dialog = qobject_cast<QDialog *>(watched))
            fitToScreen(*dialog);
    } else if (event->type() == QEvent::ThemeChange && m_choice == ThemeChoice::System) {
        apply();
    }
    return QProxyStyle::eventFilter(watched, event);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const {
    switch (element) {
    case PE_IndicatorArrowDown:
        if (qobject_cast<const QPushButton *>(widget))
            return; // a button with a menu draws its own mark, beside its text
        break;
    case PE_PanelLineEdit:
    case PE_FrameLineEdit:
        if (!isInsideField(widget) && element == PE_PanelLineEdit)
            drawField(option, painter, widget);
        return;
    case PE_Frame:
        if (isTextArea(widget) || (widget && widget->property("field").toBool())) {
            drawField(option, painter, widget);
        } else if (qobject_cast<const QAbstractItemView *>(widget) && widget->isWindow()) {
            painter->setPen(m_theme.inputLine); // the list that opens under a field
            painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        }
        return;
    case PE_PanelButtonCommand:
        drawButton(option, painter, widget);
        return;
    case PE_PanelButtonTool:
        if (option->state & (State_MouseOver | State_On | State_Sunken))
            drawRoundedBox(*painter, option->rect, 3, m_theme.accentSoft);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorRadioButton:
        drawIndicator(option, painter, element == PE_IndicatorRadioButton, widget);
        return;
    case PE_FrameFocusRect:
        // Buttons and table rows draw their own.
        if (!qobject_cast<const QPushButton *>(widget) && !qobject_cast<const QAbstractItemView *>(widget))
            drawFocusRing(*painter, option->rect, 3, m_theme);
        return;
    case PE_PanelItemViewRow:
        return;
    case PE_PanelItemViewItem:
        if (option->state & State_Selected) {
            painter->fillRect(option->rect, m_theme.sel);
            const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
            if (item && (item->viewItemPosition == QStyleOptionViewItem::Beginning ||
                         item->viewItemPosition == QStyleOptionViewItem::OnlyOne || !item->index.column()))
                painter->fillRect(QRect(option->rect.topLeft(), QSize(3, option->rect.height())),
                                  m_theme.accent);
        } else if (option->state & State_MouseOver && option->state & State_Enabled) {
            painter->fillRect(option->rect, m_theme.sunken);
        }
        return;
    case PE_PanelMenu:
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, m_theme.surface);
        painter->setPen(element == PE_PanelMenu ? m_theme.line : m_theme.inputLine);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    case PE_FrameMenu:
    case PE_PanelMenuBar:
    case PE_FrameTabWidget:
    case PE_FrameTabBarBase:
    case PE_FrameStatusBarItem:
    case PE_PanelScrollAreaCorner:
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const {
    if (element == SE_LineEditContents && !isInsideField(widget))
        return option->rect.adjusted(7, 1, -7, -1); // + Qt's own 2: text begins 9 px in
    if (element == SE_CheckBoxFocusRect || element == SE_RadioButtonFocusRect)
        return option->rect;
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const {
    if (control == CC_ScrollBar)
        return scrollBarPart(option, part);
    const QRect whole = option->rect;
    constexpr int button = 28;
    if (control == CC_ComboBox) {
        // The text stands where it stands in a line edit.
        if (part == SC_ComboBoxEditField)
            return visualRect(option->direction, whole, whole.adjusted(8, 1, -button, -1));
        if (part == SC_ComboBoxArrow)
            return visualRect(option->direction, whole,
                              QRect(whole.right() - button + 1, whole.top(), button, whole.height()));
    }
    if (control == CC_SpinBox) {
        const QRect buttons(whole.right() - button + 1, whole.top(), button, whole.height());
        switch (part) {
        case SC_SpinBoxEditField:
            return visualRect(option->direction, whole, whole.adjusted(7, 1, -button, -1));
        case SC_SpinBoxUp:
            return visualRect(option->direction, whole, buttons.adjusted(0, 0, 0, -buttons.height() / 2));
        case SC_SpinBoxDown:
            return visualRect(option->direction, whole, buttons.adjusted(0, buttons.height() / 2, 0, 0));
        default:
            break;
        }
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                              const QWidget *widget) const {
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (type) {
    case CT_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            const int text = button->fontMetrics.size(Qt::TextShowMnemonic, button->text).width();
            const int icon = button->icon.isNull() ? 0 : button->iconSize.width() + (text ? 8 : 0);
            const int sides = text == 0 ? 16 : icon ? 28 : 26;
            const int menu = button->features & QStyleOptionButton::HasMenu ? 20 : 0;
            return QSize(text + icon + sides + menu, controlHeight(option));
        }
        return size;
    case CT_LineEdit:
        if (!isInsideField(widget))
            size.setHeight(std::max(size.height(), controlHeight(option)));
        return size;
    case CT_ComboBox:
        return QSize(contents.width() + 8 + 28 + 4, std::max(contents.height(), controlHeight(option)));
    case CT_SpinBox:
        return QSize(contents.width() + 7 + 28, std::max(contents.height(), controlHeight(option)));
    case CT_CheckBox:
    case CT_RadioButton:
        return size + QSize(8, 8);
    case CT_MenuItem:
        if (qobject_cast<const QComboBox *>(widget))
            return QSize(contents.width() + 36, std::max(option->fontMetrics.height() + 12, 30));
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            if (item->menuItemType == QStyleOptionMenuItem::Separator)
                return QSize(size.width(), 9);
            const int icons = 36; // 12 + 16 + 8, also for entries without one: all texts begin on one line
            const int shortcut = item->text.contains(QLatin1Char('\t')) ? 32 : 0;
            return QSize(contents.width() + icons + shortcut + 24,
                         std::max(option->fontMetrics.height() + 12, 30));
        }
        return size;
    case CT_MenuBarItem:
        return QSize(contents.width() + 16, std::max(contents.height() + 10, 28));
    case CT_HeaderSection:
        return QSize(contents.width() + 24,
                     std::max(QFontMetrics(fontFor(TextRole::Caption)).height() + 15, 30));
    case CT_ItemViewItem:
        return QSize(size.width(), std::max(size.height(), option->fontMetrics.height() + 12));
    case CT_TabBarTab:
        return QSize(contents.width() + 24, std::max(contents.height(), controlHeight(option)));
    default:
        return size;
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const {
    switch (metric) {
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_ListViewIconSize:
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 16;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return 8;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
    case PM_SplitterWidth:
        return 16;
    case PM_DefaultFrameWidth:
        if (isTextArea(widget))
            return 2;
        if (qobject_cast<const QAbstractItemView *>(widget))
            return widget->isWindow() ? 1 : 0;
        return QProxyStyle::pixelMetric(metric, option, widget);
    case PM_FocusFrameHMargin:
        // Beside the boxes of a list one ticks off in; at the edges of the list that opens under a field.
        return !qobject_cast<const QListView *>(widget) ? 0 : widget->isWindow() ? 7 : 3;
    case PM_MenuBarPanelWidth:
    case PM_MenuHMargin:
        return 0;
    case PM_MenuVMargin:
        return 4;
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuBarHMargin:
    case PM_MenuBarVMargin:
    case PM_MenuBarItemSpacing:
        return 0;
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_HeaderMarkSize:
        return 10;
    case PM_ToolTipLabelFrameWidth:
        return 6;
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *data) const {
    switch (hint) {
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_EtchDisabledText:
    case SH_ScrollBar_Transient:
    case SH_MenuBar_AltKeyNavigation:
        return hint == SH_MenuBar_AltKeyNavigation;
    case SH_UnderlineShortcut:
        return m_underline;
    case SH_ItemView_ShowDecorationSelected:
    case SH_Menu_Scrollable:
        return 1;
    case SH_Table_GridLineColor:
        return int(m_theme.line.rgb());
    case SH_ItemView_ActivateItemOnSingleClick:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

} // namespace aarring
