#include "base/language.h"

namespace aarring {

const QList<Language> &paperLanguages() {
    static const QList<Language> languages = {Language::Bokmaal, Language::Nynorsk, Language::Danish,
                                              Language::English};
    return languages;
}

const QList<Language> &windowLanguages() {
    static const QList<Language> languages = {Language::Bokmaal, Language::Danish, Language::English};
    return languages;
}

Language windowLanguage(Language preferred) {
    // Nynorsk readers are better served by Bokmål than by English.
    return preferred == Language::Nynorsk ? Language::Bokmaal : preferred;
}

bool isNorwegian(Language language) { return language == Language::Bokmaal || language == Language::Nynorsk; }

QString languageCode(Language language) {
    switch (language) {
    case Language::Bokmaal:
        return QStringLiteral("nb");
    case Language::Nynorsk:
        return QStringLiteral("nn");
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
    case Language::Nynorsk:
        return QStringLiteral("nn-NO");
    case Language::Danish:
        return QStringLiteral("da-DK");
    case Language::English:
        break;
    }
    return QStringLiteral("en-GB");
}

std::optional<Language> languageFromCode(const QString &code) {
    const QString two = code.left(2).toLower();
    if (two == QLatin1String("no"))
        return Language::Bokmaal;
    for (const Language language : paperLanguages())
        if (two == languageCode(language))
            return language;
    return std::nullopt;
}

QString languageName(Language language) {
    switch (language) {
    case Language::Bokmaal:
        return QStringLiteral("Bokmål");
    case Language::Nynorsk:
        return QStringLiteral("Nynorsk");
    case Language::Danish:
        return QStringLiteral("Dansk");
    case Language::English:
        break;
    }
    return QStringLiteral("English");
}

} // namespace aarring
