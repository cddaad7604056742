#pragma once

#include <QIcon>
#include <QString>

namespace aarring {

/// Which token an icon is tinted with when nothing else decides. Buttons choose by themselves:
/// QIcon::Selected is always onAccent (filled buttons), QIcon::Active always accent (flat buttons),
/// QIcon::Disabled the faded text.
enum class Tint { Text, Secondary, Accent, OnAccent };

/// One of the one-coloured icons in :/icons by its file name ("document-print"), drawn in the current theme's
/// colour at whatever size and scale it is asked for. Nothing is read before it is first painted.
QIcon icon(const QString &name, Tint tint = Tint::Text);

/// The program's own icon.
QIcon programIcon();

} // namespace aarring
