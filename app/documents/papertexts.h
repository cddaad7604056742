#pragma once

#include "base/language.h"
#include "documents/standardtexts.h"

#include <QString>
#include <memory>

class QTranslator;

namespace aarring {

/// The fixed words of papers in one language, whatever language the window speaks. Write
/// `texts.translate("Paper", "Member list")` so that lupdate finds the words.
class PaperTexts {
public:
    explicit PaperTexts(Language language, const OwnTexts &own = {});

    /// The source itself when the language has no translation. With `n` its plural form, %n replaced.
    QString translate(const char *context, const char *source, const char *comment = nullptr,
                      int n = -1) const;

    /// The network's own wording of a standard text, else the standard; `values` stand for %1, %2 … Empty when the
    /// network wants none.
    QString standard(const char *name, const QStringList &values = {}) const;

private:
    std::shared_ptr<QTranslator> m_translator;
    OwnTexts m_own;
};

} // namespace aarring
