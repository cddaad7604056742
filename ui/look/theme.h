#pragma once

#include <QColor>
#include <QPalette>

class QWidget;

namespace aarring {

/// The colours of the window, by what they are for. A plain value: the Style owns the current one, widgets
/// ask themeOf(this) each time they paint and keep nothing.
struct Theme {
    bool dark = false;
    QColor window, nav;            ///< paper-like ground; navigation and menu row one step deeper
    QColor surface, sunken;        ///< panels and fields; group rows, breaks, what is past
    QColor paper;                  ///< the mandate page
    QColor line;                   ///< dividers and panel edges, decorative only
    QColor inputLine;              ///< edge of fields and buttons, rule under headers and over sums (≥ 3:1)
    QColor text, text2;            ///< body; labels, captions and placeholders
    QColor accent;                 ///< links, selected words, focus ring, marks
    QColor accentFill, onAccent;   ///< the filled button and what is written on it
    QColor accentSoft, accentEdge; ///< message bar and its edge, blue badge
    QColor sel;                    ///< selected row
    QColor warm, warmSoft;         ///< deadlines, warnings, change marks
    QColor red, redSoft;           ///< not fulfilled, vacant, overrun
    QColor green, greenSoft;       ///< fulfilled, approved
    QColor quiet;                  ///< grey badge, empty part of a bar
    QColor hatch, hatchGround;     ///< quiet weeks
    QColor activityEdge, activityFill, activityText;

    bool operator==(const Theme &) const = default;
};

const Theme &lightTheme();
const Theme &darkTheme();

/// Every role for Active, Inactive and Disabled.
QPalette paletteOf(const Theme &theme);

/// The theme of the widget's style; the light one where another style is used.
const Theme &themeOf(const QWidget *widget);

} // namespace aarring
