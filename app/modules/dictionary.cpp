#include "base/dictionary.h"

#include <QFile>
#include <QMutex>
#include <QStringDecoder>
#include <QStringEncoder>
#include <hunspell/hunspell.hxx>
#include <mutex>

namespace aarring {

namespace {

/// Hunspell's own tables are shared by all its objects and counted without a lock: one is made while no other goes.
QMutex makingOrEnding;

/// Hunspell with its encoding. Made and asked in any thread, in one at a time.
class HunspellDictionary : public Dictionary {
public:
    explicit HunspellDictionary(const QString &path) {
        const QMutexLocker alone(&makingOrEnding);
        m_hunspell = std::make_unique<Hunspell>(QFile::encodeName(path + QLatin1String(".aff")).constData(),
                                                QFile::encodeName(path + QLatin1String(".dic")).constData());
        QByteArray encoding = m_hunspell->get_dict_encoding().c_str();
        if (encoding.startsWith("ISO8859"))
            encoding.replace("ISO8859", "ISO-8859");
        m_encoder = QStringEncoder(encoding.constData());
        m_decoder = QStringDecoder(encoding.constData());
    }

    ~HunspellDictionary() override {
        const QMutexLocker alone(&makingOrEnding);
        m_hunspell.reset();
    }

    bool isUsable() const { return m_encoder.isValid() && m_decoder.isValid(); }

    void learn(const QString &line) override {
        const QString word = line.section(QLatin1Char('/'), 0, 0).trimmed();
        const QString like = line.section(QLatin1Char('/'), 1, 1).trimmed();
        if (word.isEmpty() || word.startsWith(QLatin1Char('#')))
            return;
        if (like.isEmpty() || !knows(like))
            m_hunspell->add(encoded(word));
        else
            m_hunspell->add_with_affix(encoded(word), encoded(like));
    }

    std::optional<bool> knowsNow(const QString &word) override {
        const std::unique_lock<std::mutex> mine(m_busy, std::try_to_lock);
        return mine ? std::optional(knows(word)) : std::nullopt;
    }

    QStringList suggestions(const QString &word) override {
        const std::lock_guard<std::mutex> mine(m_busy);
        QStringList words;
        for (const std::string &suggestion : m_hunspell->suggest(encoded(word)))
            words.append(decoded(suggestion));
        return words;
    }

private:
    bool knows(const QString &word) {
        const std::string bytes = encoded(word);
        // A letter that the dictionary's encoding lacks would become a question mark, which is no mistake.
        return decoded(bytes) == word && m_hunspell->spell(bytes);
    }

    QString decoded(const std::string &bytes) {
        m_decoder.resetState();
        return m_decoder.decode(QByteArrayView(bytes));
    }

    std::string encoded(const QString &text) {
        m_encoder.resetState();
        const QByteArray bytes = m_encoder.encode(text);
        return bytes.toStdString();
    }

    std::mutex m_busy;
    std::unique_ptr<Hunspell> m_hunspell;
    QStringEncoder m_encoder;
    QStringDecoder m_decoder;
};

} // namespace

} // namespace aarring

using namespace aarring;

extern "C" Q_DECL_EXPORT DictionaryOpener aarring_openDictionary;

void aarring_openDictionary(const QString &path, std::shared_ptr<Dictionary> &opened) {
    if (auto dictionary = std::make_shared<HunspellDictionary>(path); dictionary->isUsable())
        opened = dictionary;
}
