#pragma once

#include <QString>

namespace aarring {

/// What a heading is recognised by: its letters only, folded, so that "E-post (jobb)" and "epost jobb" are one word.
QString wordKey(const QString &text);

} // namespace aarring
