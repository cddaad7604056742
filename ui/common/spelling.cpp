#include "ui/common/spelling.h"

#include "base/dictionary.h"

#include <QCoreApplication>
#include <QFile>
#include <QPromise>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QThreadPool>

namespace aarring {

namespace {

constexpr qsizetype mostSuggestions = 6;

/// Names of the dictionaries of a language, best first.
QStringList dictionaryNames(const QString &language) {
    if (language == QLatin1String("nb"))
        return {QStringLiteral("nb_NO"), QStringLiteral("no_NO"), QStringLiteral("nb"), QStringLiteral("no")};
    if (language == QLatin1String("nn"))
        return {QStringLiteral("nn_NO"), QStringLiteral("nn")};
    if (language == QLatin1String("da"))
        return {QStringLiteral("da_DK"), QStringLiteral("da")};
    return {QStringLiteral("en_GB"), QStringLiteral("en_US"), QStringLiteral("en")};
}

/// Where the .dic with its .aff lies: where the system keeps them, or beside the program.
QString dictionaryPath(const QString &language) {
    QStringList folders = QStandardPaths::locateAll(
        QStandardPaths::GenericDataLocation, QStringLiteral("hunspell"), QStandardPaths::LocateDirectory);
    folders.append(QCoreApplication::applicationDirPath() + QStringLiteral("/hunspell"));
    for (const QString &name : dictionaryNames(language))
        for (const QString &folder : std::as_const(folders)) {
            const QString path = folder + QLatin1Char('/') + name;
            if (QFile::exists(path + QLatin1String(".dic")) && QFile::exists(path + QLatin1String(".aff")))
                return path;
        }
    return {};
}

bool isAllCapitals(const QString &word) {
    return std::all_of(word.begin(), word.end(), [](QChar c) { return !c.isLetter() || c.isUpper(); });
}

std::shared_ptr<Dictionary> loaded(const QString &path, const QString &language) {
    if (path.isEmpty())
        return {};
    std::shared_ptr<Dictionary> dictionary = openDictionary(path);
    if (!dictionary)
        return {};
    QFile field(QStringLiteral(":/spelling/fieldwords_%1.txt").arg(language));
    if (field.open(QIODevice::ReadOnly))
        for (const QString &line : QString::fromUtf8(field.readAll()).split(QLatin1Char('\n')))
            dictionary->learn(line);
    return dictionary;
}

} // namespace

Spelling::Spelling(QObject *parent) : QObject(parent) {
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &Spelling::taken);
    connect(&m_suggesting, &QFutureWatcherBase::finished, this, &Spelling::takeSuggestions);
}

Spelling::~Spelling() = default;

void Spelling::setOn(bool on) {
    if (on == m_isOn)
        return;
    m_isOn = on;
    load();
    emit changed();
}

void Spelling::setLanguage(const QString &code) {
    if (code == m_language)
        return;
    m_language = code;
    m_dictionary.reset();
    m_judged.clear();
    m_suggested.clear();
    m_askedFor.clear();
    load();
    emit changed();
}

// Half a million words take a tenth of a second; the window does not wait for them.
void Spelling::load() {
    if (!m_isOn || m_language.isEmpty()) {
        m_state = State::Off;
        return;
    }
    if (m_dictionary) {
        m_state = State::Ready;
        return;
    }
    m_state = State::Loading;
    if (!m_loading.isEmpty())
        return;
    m_loading = m_language;
    auto promise = std::make_shared<QPromise<std::shared_ptr<Dictionary>>>();
    promise->start();
    m_watcher.setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, language = m_language] {
        promise->addResult(loaded(dictionaryPath(language), language));
        promise->finish();
    });
}

void Spelling::taken() {
    const std::shared_ptr<Dictionary> dictionary = m_watcher.result();
    const QString language = std::exchange(m_loading, QString());
    if (language != m_language) { // another was asked for meanwhile
        load();
        return;
    }
    m_dictionary = dictionary;
    m_state = !m_isOn ? State::Off : m_dictionary ? State::Ready : State::Missing;
    emit changed();
}

void Spelling::setOwnWords(const QStringList &words) {
    const QSet<QString> own(words.begin(), words.end());
    if (own == m_own)
        return;
    m_own = own;
    emit changed();
}

void Spelling::ignore(const QString &word) {
    m_ignored.insert(word);
    emit changed();
}

QString Spelling::package() const {
    if (m_language == QLatin1String("nb") || m_language == QLatin1String("nn"))
        return QStringLiteral("hunspell-no");
    return m_language == QLatin1String("da") ? QStringLiteral("hunspell-da")
                                             : QStringLiteral("hunspell-en-gb");
}

QList<Spelling::Word> Spelling::wordsIn(const QString &text) {
    // What hangs together with dots, @, slashes or digits is an address, an abbreviation or a number.
    static const QRegularExpression shape(QStringLiteral(
        "(?<![\\pL\\pM\\pN@./_])\\pL[\\pL\\pM]*(?:[-’'][\\pL\\pM]+)*(?![\\pL\\pM\\pN@_]|[./][\\pL\\pN])"));
    QList<Word> words;
    for (auto matches = shape.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        words.append({match.capturedStart(), match.capturedLength()});
    }
    return words;
}

QList<Spelling::Word> Spelling::unknownWords(const QString &text) const {
    QList<Word> unknown;
    if (m_state != State::Ready)
        return unknown;
    for (const Word &word : wordsIn(text))
        if (!isKnown(text.mid(word.start, word.length)))
            unknown.append(word);
    return unknown;
}

bool Spelling::isListed(const QString &word) const {
    return m_own.contains(word) || m_ignored.contains(word) ||
           m_own.contains(word.at(0).toLower() + word.mid(1)) ||
           m_ignored.contains(word.at(0).toLower() + word.mid(1));
}

bool Spelling::isKnown(const QString &word) const {
    if (word.size() == 1 || isAllCapitals(word) || isListed(word))
        return true;
    const auto judged = m_judged.constFind(word);
    if (judged != m_judged.cend())
        return *judged;
    const std::optional<bool> found = m_dictionary->knowsNow(word);
    if (!found) {
        m_sparedWords = true;
        return true;
    }
    bool known = *found;
    const QStringList parts = word.split(QLatin1Char('-'));
    if (!known && parts.size() > 1)
        known = std::all_of(parts.begin(), parts.end(),
                            [this](const QString &part) { return part.isEmpty() || isKnown(part); });
    m_judged.insert(word, known);
    return known;
}

std::optional<QStringList> Spelling::suggestions(const QString &word) {
    if (m_state != State::Ready)
        return QStringList();
    const auto known = m_suggested.constFind(word);
    if (known != m_suggested.cend())
        return *known;
    m_askedFor = word;
    if (!m_suggesting.isRunning())
        lookFor(word);
    return std::nullopt;
}

void Spelling::lookFor(const QString &word) {
    auto promise = std::make_shared<QPromise<Suggestions>>();
    promise->start();
    m_suggesting.setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, word, language = m_language, dictionary = m_dictionary] {
        promise->addResult(
            Suggestions{language, word, dictionary->suggestions(word).mid(0, mostSuggestions)});
        promise->finish();
    });
}

void Spelling::takeSuggestions() {
    const Suggestions found = m_suggesting.result();
    if (std::exchange(m_sparedWords, false))
        emit changed();
    if (m_askedFor.isEmpty() || m_state != State::Ready)
        return;
    if (found.word != m_askedFor || found.language != m_language) { // another was asked for meanwhile
        lookFor(m_askedFor);
        return;
    }
    m_askedFor.clear();
    m_suggested.insert(found.word, found.better);
    emit suggested(found.word);
}

bool Spelling::isOwn(const QString &word) const { return m_own.contains(word); }

} // namespace aarring
