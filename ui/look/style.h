#pragma once

#include "ui/look/theme.h"

#include <QPointer>
#include <QProxyStyle>

class QApplication;

namespace aarring {

enum class ThemeChoice { System, Light, Dark };

/// How everything looks: Fusion underneath, our colours, heights and focus rings on top, no stylesheet
/// anywhere. Variations by dynamic property: QPushButton "primary" (filled) or flat (link-like); line, text,
/// date and combo fields "mark" = int(Mark::Warning | Mark::Failed) for a coloured edge and "quiet" for
/// read-only ones; item views "field" to get the edge of a field.
class Style : public QProxyStyle {
    Q_OBJECT

public:
    explicit Style(ThemeChoice choice = ThemeChoice::System);

    const Theme &theme() const { return m_theme; }
    ThemeChoice choice() const { return m_choice; }
    /// Repaints every window in the chosen colours.
    void setChoice(ThemeChoice choice);

    /// The style of a widget, or of the application when `widget` is null; null where it is another style.
    static const Style *of(const QWidget *widget);

    void polish(QApplication *application) override;
    void polish(QWidget *widget) override;
    void unpolish(QWidget *widget) override;
    using QProxyStyle::polish;
    using QProxyStyle::unpolish;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                           const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();
    void underline(QWidget *window, bool on);
    void drawField(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawButton(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawButtonLabel(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawIndicator(const QStyleOption *option, QPainter *painter, bool round,
                       const QWidget *widget) const;
    void drawMenuItem(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawHeaderLabel(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawTab(const QStyleOption *option, QPainter *painter) const;
    void drawScrollBar(const QStyleOptionComplex *option, QPainter *painter) const;
    QRect scrollBarPart(const QStyleOptionComplex *option, SubControl part) const;

    ThemeChoice m_choice;
    Theme m_theme;
    bool m_applying = false;
    bool m_underline = false; ///< Alt is held
    QPointer<QWidget> m_underlined;
};

} // namespace aarring
