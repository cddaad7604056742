#include "documents/papertexts.h"
#include "documents/wording.h"

#include <QMutex>
#include <QTranslator>
#include <array>

namespace aarring {

namespace {

/// A translator reads its file once for the whole run; it is never installed in the application.
std::shared_ptr<QTranslator> translatorFor(Language language) {
    static QMutex mutex; // papers are written in threads of their own, too
    const QMutexLocker locker(&mutex);
    static std::array<std::shared_ptr<QTranslator>, 4> loaded; // one for each language
    auto &translator = loaded.at(size_t(language));
    if (!translator) {
        translator = std::make_shared<QTranslator>();
        // Without a file the sources are used as they are, which is right for English.
        (void)translator->load(QStringLiteral(":/i18n/aarring_%1.qm").arg(languageCode(language)));
    }
    return translator;
}

} // namespace

PaperTexts::PaperTexts(Language language, const OwnTexts &own)
    : m_translator(translatorFor(language)), m_own(own) {}

QString PaperTexts::translate(const char *context, const char *source, const char *comment, int n) const {
    QString text = m_translator->translate(context, source, comment, n);
    if (text.isEmpty())
        text = QString::fromUtf8(source);
    if (n >= 0)
        text.replace(QStringLiteral("%n"), QString::number(n));
    return text;
}

QString PaperTexts::standard(const char *name, const QStringList &values) const {
    const StandardTextOffer *offer = standardTextByName(QLatin1String(name));
    if (!offer)
        return {};
    const auto own = m_own.constFind(QLatin1String(name));
    return filled(own == m_own.constEnd() ? translate("Paper", offer->standard) : *own, values);
}

} // namespace aarring
