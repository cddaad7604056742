#pragma once

#include "base/result.h"

#include <QString>
#include <future>

namespace aarring {

// The program's own fonts. They travel inside the program, under names of their own, so that a paper looks the same on
// every machine, whatever fonts that has.

inline constexpr QLatin1String sansFamily("Aarring Noto Sans");
inline constexpr QLatin1String serifFamily("Aarring Noto Serif");

/// Begins to read the machine's font settings, which takes as long as connecting to the display does. To be called before
/// there is an application; the future is waited for when there is one. On Linux only; nothing elsewhere.
std::future<void> readFontSettings();

/// Both families, regular and bold, for the window and the papers. Registered once; later calls give the first answer. Needs a
/// QGuiApplication. Fails when a font is missing from the program.
Status loadFonts();

/// The italic of Noto Serif, for texts with emphasis; registered when first needed, because most have none.
void loadItalicFonts();

/// All that papers may need, with italics and symbols: before one is made in another thread, because fonts are registered in the
/// application's own.
Status loadEveryFont();

/// Registers the four fonts from `folder`; loadFonts() does so from the program's resources.
Status registerFonts(const QString &folder);

/// `text` with what no font can draw replaced, so that a paper never shows an empty box: signs that Noto Sans
/// and Serif lack come from the symbol fonts, which are registered when first needed; letters of other
/// scripts from the machine's fonts; the rest is told by its number, "[U+1F9E0]". Invisible joiners and variation selectors are
/// dropped.
QString drawable(const QString &text);

/// True when Noto Sans and Noto Serif have every sign of the text, as they nearly always do. Such text is drawn
/// without looking for fallback fonts, which would cost more than the rest of a short paper.
bool isInTextFonts(const QString &text);

/// What to draw other text with, in order of preference, after `first`.
QStringList fallbackFamilies(const QString &first);

} // namespace aarring
