#pragma once

#include "base/language.h"

#include <QObject>
#include <QTranslator>

class QSettings;

namespace aarring {

/// The window's language: installs our words and Qt's own for it, sets the default locale, remembers the
/// choice.
class Translations : public QObject {
    Q_OBJECT

public:
    /// Starts with the remembered language, else the computer's, else English.
    explicit Translations(QSettings &settings);
    Language language() const { return m_language; }
    /// Every open window changes its words at once.
    void setLanguage(Language language);

signals:
    void changed(aarring::Language language);

private:
    void install();

    QSettings &m_settings;
    Language m_language;
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace aarring
