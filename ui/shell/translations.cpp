#include "ui/shell/translations.h"

#include "base/speaking.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSettings>

namespace aarring {

namespace {

QString settingsKey() { return QStringLiteral("language"); }

} // namespace

Translations::Translations(QSettings &settings) : m_settings(settings) {
    const QString remembered = settings.value(settingsKey()).toString();
    const auto wished = languageFromCode(remembered.isEmpty() ? QLocale::system().name() : remembered);
    m_language = windowLanguage(wished.value_or(Language::English));
    install();
}

void Translations::setLanguage(Language language) {
    m_settings.setValue(settingsKey(), languageCode(language));
    if (language == m_language)
        return;
    m_language = language;
    install();
    emit changed(language);
}

void Translations::install() {
    const QString code = languageCode(m_language);
    // Before the words: widgets that hear of new words read the locale.
    QLocale::setDefault(QLocale(languageTag(m_language)));
    for (QTranslator *translator : {&m_own, &m_qt})
        QCoreApplication::removeTranslator(translator);
    if (m_qt.load(QStringLiteral(":/i18n/qtbase_%1.qm").arg(code)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_own.load(QStringLiteral(":/i18n/aarring_%1.qm").arg(code)))
        QCoreApplication::installTranslator(&m_own);
    Speaking::goFirst();
}

} // namespace aarring
