#pragma once

#include <QFutureWatcher>
#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>
#include <QStringList>
#include <memory>
#include <optional>

namespace aarring {

class Dictionary;

/// Tells unknown words in one language. The dictionaries are those the machine has for Hunspell; one is loaded aside, and
/// until then every word is known. Beside it there are the field's words, which travel with the program, the words of
/// the open file, and those ignored until the program ends.
class Spelling : public QObject {
    Q_OBJECT

public:
    enum class State { Off, Loading, Ready, Missing };
    struct Word {
        qsizetype start = 0;
        qsizetype length = 0;
        qsizetype end() const { return start + length; }
        bool operator==(const Word &) const = default;
    };

    explicit Spelling(QObject *parent = nullptr);
    ~Spelling() override;

    void setOn(bool on);
    bool isOn() const { return m_isOn; }
    void setLanguage(const QString &code); ///< "nb"
    void setOwnWords(const QStringList &words);
    void ignore(const QString &word);

    State state() const { return m_state; }
    QString package() const; ///< the Debian package with the dictionary: "hunspell-no"

    /// Words as they are judged: numbers, addresses and abbreviations are none.
    static QList<Word> wordsIn(const QString &text);
    QList<Word> unknownWords(const QString &text) const;
    /// At most six, best first. They are looked for aside: without them suggested() follows, unless another word is asked
    /// for before their turn comes.
    std::optional<QStringList> suggestions(const QString &word);
    bool isOwn(const QString &word) const;

signals:
    void changed(); ///< other words are known now
    void suggested(const QString &word);

private:
    struct Suggestions {
        QString language;
        QString word;
        QStringList better;
    };

    void load();
    void taken();
    void lookFor(const QString &word);
    void takeSuggestions();
    bool isKnown(const QString &word) const;
    bool isListed(const QString &word) const;

    bool m_isOn = true;
    State m_state = State::Off;
    QString m_language;
    QString m_loading; ///< the language that is being loaded
    QFutureWatcher<std::shared_ptr<Dictionary>> m_watcher;
    std::shared_ptr<Dictionary> m_dictionary;
    QFutureWatcher<Suggestions> m_suggesting;
    QString m_askedFor;                      ///< the word whose suggestions are waited for
    QHash<QString, QStringList> m_suggested; ///< by the dictionary
    QSet<QString> m_own;
    QSet<QString> m_ignored;
    mutable QHash<QString, bool> m_judged; ///< by the dictionary alone
    mutable bool m_sparedWords = false;    ///< some were not judged, because the dictionary was busy
};

} // namespace aarring
