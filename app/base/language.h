#pragma once

#include <QString>
#include <optional>

namespace aarring {

/// The languages the program speaks and writes papers in.
enum class Language { Bokmaal, Danish, English };

QString languageCode(Language language); ///< "nb", "da" or "en"
QString languageTag(Language language);  ///< "nb-NO", "da-DK" or "en-GB", for documents
std::optional<Language>
languageFromCode(const QString &code);   ///< also "no", "nb_NO", "nn" (as Bokmål), "da-DK"
QString languageName(Language language); ///< in itself: "Bokmål", "Dansk", "English"

} // namespace aarring
