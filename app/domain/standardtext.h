#pragma once

#include "base/id.h"
#include "base/language.h"

#include <QString>

namespace aarring {

/// The network's own wording of a fixed text in its papers, in one language.
struct StandardText {
    Id id = 0;
    QString name; ///< which text; see documents/standardtexts.h
    Language language = Language::Bokmaal;
    QString text;
    bool operator==(const StandardText &) const = default;
};

/// A word that the spelling check accepts besides its dictionaries.
struct SpellingWord {
    Id id = 0;
    QString word;
    bool operator==(const SpellingWord &) const = default;
};

} // namespace aarring
