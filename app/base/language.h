#pragma once

#include <QList>
#include <QString>
#include <optional>

namespace aarring {

/// The languages of papers. The window speaks all but Nynorsk.
enum class Language { Bokmaal, Nynorsk, Danish, English };

const QList<Language> &paperLanguages();     ///< as they are offered
const QList<Language> &windowLanguages();    ///< as they are offered
Language windowLanguage(Language preferred); ///< what the window speaks to somebody who prefers this
bool isNorwegian(Language language);         ///< Bokmål or Nynorsk

QString languageCode(Language language); ///< "nb", "nn", "da" or "en"
QString languageTag(Language language);  ///< "nb-NO", "nn-NO", "da-DK" or "en-GB", for documents
std::optional<Language> languageFromCode(const QString &code); ///< also "no", "nb_NO", "da-DK"
QString languageName(Language language); ///< in itself: "Bokmål", "Nynorsk", "Dansk", "English"

} // namespace aarring
