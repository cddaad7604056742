#pragma once

#include "base/language.h"

#include <QString>
#include <memory>

class QTranslator;

namespace aarring {

/// The fixed words of papers in one language, whatever language the window speaks. Write
/// `texts.translate("Paper", "Member list")` so that lupdate finds the words.
class PaperTexts {
public:
    explicit PaperTexts(Language language);

    /// The source itself when the language has no translation. With `n` its plural form, %n replaced.
    QString translate(const char *context, const char *source, const char *comment = nullptr,
                      int n = -1) const;

private:
    std::shared_ptr<QTranslator> m_translator;
};

} // namespace aarring
