#pragma once

#include "base/language.h"

#include <memory>

class QTranslator;

namespace aarring {

/// The words of a language; its file is read once for the whole run. Never installed in the application.
std::shared_ptr<QTranslator> translatorFor(Language language);

/// While one lives, all that is translated in its thread comes in this language, whatever the window speaks: for a paper
/// whose sentences are made where only the window's language is known. Widgets hear nothing of it.
class Speaking {
public:
    explicit Speaking(Language language);
    ~Speaking();
    Speaking(const Speaking &) = delete;
    Speaking &operator=(const Speaking &) = delete;

    /// Whoever installs translators for the window calls this afterwards: the last installed is asked first.
    static void goFirst();

private:
    std::shared_ptr<QTranslator> m_words;
    const QTranslator *m_before;
};

} // namespace aarring
