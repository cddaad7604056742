#pragma once

#include "base/result.h"

#include <QFont>
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

/// For a program that only writes papers: the machine's fonts and settings are not read before a text has letters that ours lack.
/// To be called before there is an application. On Linux only; nothing elsewhere.
void keepToOwnFonts();

/// Both families, regular and bold, for the window and the papers. Registered once; later calls give the first answer. Needs a
/// QGuiApplication. Fails when a font is missing from the program.
Status loadFonts();

/// The italic of Noto Serif, for texts with emphasis; registered when first needed, because most have none.
void loadItalicFonts();

/// All that papers may need, with italics and symbols: before one is made in another thread, because fonts are registered in the
/// application's own.
Status loadEveryFont();

/// For the words in a figure, whose pixels are points of the paper; measured without the hints meant for a screen, which differ from
/// machine to machine.
QFont figureFont(int size, const QString &family = sansFamily);

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
