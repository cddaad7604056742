#include "base/speaking.h"

#include <QCoreApplication>
#include <QMutex>
#include <QTranslator>
#include <array>

namespace aarring {

namespace {

thread_local const QTranslator *spoken = nullptr;

/// Asked before all others; answers only while somebody speaks another language.
class Voice : public QTranslator {
public:
    /// Qt tells every widget of a translator that is installed, unless it is empty.
    bool isEmpty() const override { return true; }
    QString translate(const char *context, const char *source, const char *comment, int n) const override {
        if (!spoken)
            return {};
        const QString words = spoken->translate(context, source, comment, n);
        return words.isEmpty() ? QString::fromUtf8(source) : words;
    }
};

/// What Nynorsk has no word for is said in Bokmål, not in the English of the sources.
class Nynorsk : public QTranslator {
public:
    explicit Nynorsk(std::shared_ptr<QTranslator> bokmaal) : m_bokmaal(std::move(bokmaal)) {}
    QString translate(const char *context, const char *source, const char *comment, int n) const override {
        const QString words = QTranslator::translate(context, source, comment, n);
        return words.isEmpty() ? m_bokmaal->translate(context, source, comment, n) : words;
    }

private:
    std::shared_ptr<QTranslator> m_bokmaal;
};

} // namespace

std::shared_ptr<QTranslator> translatorFor(Language language) {
    const auto bokmaal = language == Language::Nynorsk ? translatorFor(Language::Bokmaal) : nullptr;
    static QMutex mutex; // papers are written in threads of their own, too
    const QMutexLocker locker(&mutex);
    static std::array<std::shared_ptr<QTranslator>, 4> loaded; // one for each language
    auto &translator = loaded.at(size_t(language));
    if (!translator) {
        translator = bokmaal ? std::make_shared<Nynorsk>(bokmaal) : std::make_shared<QTranslator>();
        // Without a file the sources are used as they are, which is right for English.
        (void)translator->load(QStringLiteral(":/i18n/aarring_%1.qm").arg(languageCode(language)));
    }
    return translator;
}

Speaking::Speaking(Language language) : m_words(translatorFor(language)), m_before(spoken) {
    static const bool isInstalled = [] {
        goFirst();
        return true;
    }();
    Q_UNUSED(isInstalled)
    spoken = m_words.get();
}

void Speaking::goFirst() {
    static auto *voice = new Voice; // outlives the application, which would tell all of its end
    QCoreApplication::installTranslator(voice);
}

Speaking::~Speaking() { spoken = m_before; }

} // namespace aarring
