#include "base/language.h"

namespace aarring {

QString languageCode(Language language) {
    switch (language) {
    case Language::Bokmaal:
        return QStringLiteral("nb");
    case Language::Danish:
        return QStringLiteral("da");
    case Language::English:
        break;
    }
    return QStringLiteral("en");
}

QString languageTag(Language language) {
    switch (language) {
    case Language::Bokmaal:
        return QStringLiteral("nb-NO");
    case Language::Danish:
        return QStringLiteral("da-DK");
    case Language::English:
        break;
    }
    return QStringLiteral("en-GB");
}

std::optional<Language> languageFromCode(const QString &code) {
    const QString two = code.left(2).toLower();
    // Nynorsk readers are better served by Bokmål than by English.
    if (two == QLatin1String("nb") || two == QLatin1String("no") || two == QLatin1String("nn"))
        return Language::Bokmaal;
    if (two == QLatin1String("da"))
        return Language::Danish;
    if (two == QLatin1String("en"))
        return Language::English;
    return std::nullopt;
}

QString languageName(Language language) {
    switch (language) {
    case Language::Bokmaal:
        return QStringLiteral("Bokmål");
    case Language::Danish:
        return QStringLiteral("Dansk");
    case Language::English:
        break;
    }
    return QStringLiteral("English");
}

} // namespace aarring
