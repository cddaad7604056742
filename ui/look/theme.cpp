#include "ui/look/theme.h"

#include "ui/look/style.h"

namespace aarring {

namespace {

QColor mixed(const QColor &a, const QColor &b, double shareOfA) {
    const auto mix = [shareOfA](int x, int y) { return int(x * shareOfA + y * (1 - shareOfA) + 0.5); };
    return QColor(mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue()));
}

} // namespace

const Theme &lightTheme() {
    static const Theme theme{.dark = false,
                             .window = 0xF5F3EF,
                             .nav = 0xEBE8E2,
                             .surface = 0xFFFFFF,
                             .sunken = 0xFAF9F6,
                             .paper = 0xFFFEFB,
                             .line = 0xDCD7CD,
                             .inputLine = 0x878278,
                             .text = 0x1B2328,
                             .text2 = 0x555E65,
                             .accent = 0x0B3D5C,
                             .accentFill = 0x0B3D5C,
                             .onAccent = 0xFFFFFF,
                             .accentSoft = 0xE3EDF3,
                             .accentEdge = 0xB9CFDC,
                             .sel = 0xD3E4EE,
                             .warm = 0x96490F,
                             .warmSoft = 0xFBEEDF,
                             .red = 0x9C2329,
                             .redSoft = 0xFAE7E6,
                             .green = 0x235C3C,
                             .greenSoft = 0xE4F0E8,
                             .quiet = 0xEEEBE5,
                             .hatch = 0xC9C3B7,
                             .hatchGround = 0xE9E5DD,
                             .activityEdge = 0x2F6F5E,
                             .activityFill = 0xD5E7E0,
                             .activityText = 0x1F5446};
    return theme;
}

const Theme &darkTheme() {
    static const Theme theme{.dark = true,
                             .window = 0x15191C,
                             .nav = 0x101416,
                             .surface = 0x1D2327,
                             .sunken = 0x191E22,
                             .paper = 0x20272B,
                             .line = 0x333C42,
                             .inputLine = 0x77848C,
                             .text = 0xE8ECEE,
                             .text2 = 0xABB6BD,
                             .accent = 0x86BEE0,
                             .accentFill = 0x2B6C96,
                             .onAccent = 0xFFFFFF,
                             .accentSoft = 0x1E3746,
                             .accentEdge = 0x77848C,
                             .sel = 0x24475B,
                             .warm = 0xEBA96E,
                             .warmSoft = 0x3A2A1A,
                             .red = 0xF29B96,
                             .redSoft = 0x402324,
                             .green = 0x8CCBA4,
                             .greenSoft = 0x1D3528,
                             .quiet = 0x2A3237,
                             .hatch = 0x4A555C,
                             .hatchGround = 0x2A3136,
                             .activityEdge = 0x4F8F7B,
                             .activityFill = 0x22403A,
                             .activityText = 0x8FCBB6};
    return theme;
}

QPalette paletteOf(const Theme &theme) {
    QPalette palette;
    palette.setColor(QPalette::Window, theme.window);
    palette.setColor(QPalette::WindowText, theme.text);
    palette.setColor(QPalette::Base, theme.surface);
    palette.setColor(QPalette::AlternateBase, theme.sunken);
    palette.setColor(QPalette::Text, theme.text);
    palette.setColor(QPalette::PlaceholderText, theme.text2);
    palette.setColor(QPalette::Button, theme.surface);
    palette.setColor(QPalette::ButtonText, theme.text);
    palette.setColor(QPalette::BrightText, theme.red);
    palette.setColor(QPalette::Highlight, theme.accentFill);
    palette.setColor(QPalette::HighlightedText, theme.onAccent);
    palette.setColor(QPalette::Link, theme.accent);
    palette.setColor(QPalette::LinkVisited, theme.accent);
    palette.setColor(QPalette::ToolTipBase, theme.surface);
    palette.setColor(QPalette::ToolTipText, theme.text);
    palette.setColor(QPalette::Light, theme.surface);
    palette.setColor(QPalette::Midlight, theme.sunken);
    palette.setColor(QPalette::Mid, theme.line);
    palette.setColor(QPalette::Dark, theme.inputLine);
    palette.setColor(QPalette::Shadow, theme.inputLine);

    const QColor faded = mixed(theme.text2, theme.window, 0.6);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText,
          QPalette::Link, QPalette::LinkVisited, QPalette::ToolTipText})
        palette.setColor(QPalette::Disabled, role, faded);
    palette.setColor(QPalette::Disabled, QPalette::Base, theme.sunken);
    palette.setColor(QPalette::Disabled, QPalette::Button, theme.window);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, theme.quiet);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, faded);
    return palette;
}

const Theme &themeOf(const QWidget *widget) {
    const Style *style = Style::of(widget);
    return style ? style->theme() : lightTheme();
}

} // namespace aarring
