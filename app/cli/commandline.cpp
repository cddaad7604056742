#include "cli/commandline.h"

#include "cli/arguments.h"
#include "cli/verbs.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QRegularExpression>
#include <algorithm>

namespace aarring {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

bool isHelp(const QString &word) {
    return word == QLatin1String("--help") || word == QLatin1String("-h") || word == QLatin1String("help");
}

bool isVersion(const QString &word) {
    return word == QLatin1String("--version") || word == QLatin1String("-v");
}

/// The verb of two words, else of one, else the first that begins like that.
const Verb *verbOf(const QStringList &words) {
    const QStringList names{words.mid(0, 2).join(QLatin1Char(' ')), words.value(0)};
    for (const QString &name : names)
        for (const Verb &verb : verbs())
            if (verb.spec.name == name)
                return &verb;
    for (const Verb &verb : verbs())
        if (verb.spec.name.section(QLatin1Char(' '), 0, 0) == words.value(0))
            return &verb;
    return nullptr;
}

/// In lines of at most 80 characters: the first begins at column `at`, where it stands already, the others there after
/// `indent` spaces. "[--year Y]" stays on one line.
QString lines(const QString &text, int at, int indent) {
    constexpr int widest = 80;
    static const QRegularExpression pieces(QStringLiteral(R"((\[[^]]*\]|[^ ]+) ?)"));
    QString folded;
    bool isFirst = true;
    for (auto piece = pieces.globalMatch(text); piece.hasNext(); isFirst = false) {
        const QString word = piece.next().captured(1);
        const int width = int(word.size()) + (isFirst ? 0 : 1);
        if (!isFirst && at + width > widest) {
            folded += QLatin1Char('\n') + QString(indent, QLatin1Char(' ')) + word;
            at = indent + int(word.size());
        } else {
            folded += isFirst ? word : QLatin1Char(' ') + word;
            at += width;
        }
    }
    return folded;
}

void printUsage(const Verb &verb, QTextStream &out) { out << lines(verb.spec.usage(), 0, 8) << '\n'; }

void printHelp(QTextStream &out) {
    out << Words::tr("Årring – the year of a library network in one file.") << "\n\n"
        << "aarring [FILE]\n    " << Words::tr("Opens the window.") << '\n';
    for (const Verb &verb : verbs()) {
        printUsage(verb, out);
        out << "    " << lines(Words::tr(verb.spec.help), 4, 4) << '\n';
    }
    out << "aarring --help, aarring VERB --help, aarring --version\n\n"
        << lines(Words::tr("Exit status: 0 done, 1 the answer is no, 2 wrong usage, 3 could not read or "
                           "write."),
                 0, 0)
        << '\n';
}

void printHelp(const Verb &verb, QTextStream &out) {
    printUsage(verb, out);
    out << '\n' << lines(Words::tr(verb.spec.help), 0, 0) << '\n';
    for (const OptionSpec &option : verb.spec.options) {
        QString name = option.letter ? QStringLiteral("-%1, ").arg(QLatin1Char(option.letter)) : QString();
        name += QLatin1String("--") + QLatin1String(option.name);
        if (option.value)
            name += QLatin1Char(' ') + QLatin1String(option.value);
        constexpr int column = 25;
        out << "  " << name.leftJustified(column - 3) << ' ' << lines(Words::tr(option.help), column, column)
            << '\n';
    }
}

} // namespace

namespace {

/// Of all verbs that begin with the word.
QString usageOf(const QString &word) {
    QStringList usages;
    for (const Verb &verb : verbs())
        if (verb.spec.name.section(QLatin1Char(' '), 0, 0) == word)
            usages.append(verb.spec.usage());
    return usages.join(Words::tr(" or "));
}

/// Whoever exports into the very network would lose it. All that have an output read the file they name last.
bool writesOverItsFile(const Arguments &arguments) {
    const QString out = QFileInfo(arguments.value("output")).canonicalFilePath();
    return !out.isEmpty() && out == QFileInfo(arguments.operands.last()).canonicalFilePath();
}

} // namespace

bool isForCommandLine(const QStringList &words) {
    if (words.isEmpty())
        return false;
    const QString &first = words.first();
    if (verbOf(words) || isHelp(first) || isVersion(first))
        return true;
    // Qt's own options have one dash: -platform, -style.
    if (first.startsWith(QLatin1Char('-')))
        return first.startsWith(QLatin1String("--"));
    return words.size() > 1;
}

bool drawsPapers(const QStringList &words) {
    const Verb *verb = verbOf(words);
    return verb && verb->draws;
}

Exit runCommandLine(const QStringList &words, CommandLine &line) {
    if (words.isEmpty() || isHelp(words.first())) {
        printHelp(line.out);
        return Exit::Done;
    }
    if (isVersion(words.first())) {
        line.out << "aarring " << AARRING_VERSION << '\n';
        return Exit::Done;
    }
    const Verb *verb = verbOf(words);
    if (!verb)
        return fail(line,
                    {Error::Kind::Invalid, words.first(), Words::tr("there is no such verb or option"),
                     Words::tr("See aarring --help")},
                    Exit::Usage);
    if (std::any_of(words.begin() + 1, words.end(),
                    [](const QString &word) { return word != QLatin1String("help") && isHelp(word); })) {
        printHelp(*verb, line.out);
        return Exit::Done;
    }
    const qsizetype verbWords = verb->spec.name.count(QLatin1Char(' ')) + 1;
    if (words.mid(0, verbWords).join(QLatin1Char(' ')) != verb->spec.name)
        return fail(line,
                    {Error::Kind::Invalid, words.first(),
                     words.first() == QLatin1String("list") ? Words::tr("it is not said what to list")
                                                            : Words::tr("it is not said what to import"),
                     Words::tr("Write %1").arg(usageOf(words.first()))},
                    Exit::Usage);
    const auto arguments = parseArguments(verb->spec, words.mid(verbWords));
    if (!arguments)
        return fail(line, arguments.error(), Exit::Usage);
    if (writesOverItsFile(*arguments))
        return fail(line,
                    {Error::Kind::Invalid, arguments->value("output"),
                     Words::tr("it is the file that is read"), Words::tr("Choose another name")},
                    Exit::Usage);
    return verb->run(*arguments, line);
}

Language systemLanguage() {
    for (const QString &code : QLocale::system().uiLanguages())
        if (const auto language = languageFromCode(code))
            return windowLanguage(*language);
    return Language::English;
}

} // namespace aarring
