#include "cli/commandline.h"
#include "cli/standardstreams.h"
#include "cli/verbs.h"
#include "documents/catalogue.h"
#include "support/formermember.h"
#include "support/unzipped.h"
#include "support/workspace.h"

#include <QDir>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTranslator>

using namespace aarring;

/// In a set of papers; what is about one person is in none.
static qsizetype everyPaper() { return paperOffers().size() - 1; }

/// The command line, run inside the test: the status and what stood on the two streams.
class tst_Cli : public QObject {
    Q_OBJECT

    struct Run {
        int status = -1;
        QString out;
        QString err;
    };

    Run run(const QStringList &words) const {
        Run result;
        QTextStream out(&result.out);
        QTextStream err(&result.err);
        const FixedClock clock(m_today);
        CommandLine line{out, err, clock, m_places, Language::English};
        result.status = int(runCommandLine(words, line));
        return result;
    }

    QString path(const char *name) const { return m_folder->filePath(QLatin1String(name)); }

    QString network(const char *templateName = "sample-no") const {
        const QString file = path("network.aarring");
        if (run({QStringLiteral("new"), QStringLiteral("--template"), QLatin1String(templateName), file})
                .status != 0)
            qFatal("the network could not be made");
        return file;
    }

    void write(const QString &file, const QByteArray &bytes) const {
        QFile f(file);
        if (!f.open(QIODevice::WriteOnly) || f.write(bytes) != bytes.size())
            qFatal("%s cannot be written", qPrintable(file));
    }

    static QByteArray read(const QString &file) {
        QFile f(file);
        return f.open(QIODevice::ReadOnly) ? f.readAll() : QByteArray();
    }

    static QString textOf(const QString &pdf) {
        QProcess process;
        process.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), pdf, QStringLiteral("-")});
        process.waitForFinished();
        return QString::fromUtf8(process.readAllStandardOutput());
    }

    /// "aarring: what: why, and what to do", and nothing else.
    static bool isOneErrorLine(const Run &run) {
        static const QRegularExpression shape(QStringLiteral("^aarring: [^\n]+: [^\n]+, [^\n]+\n$"));
        return run.out.isEmpty() && shape.match(run.err).hasMatch();
    }

    const QDate m_today{2026, 6, 10};
    std::unique_ptr<QTemporaryDir> m_folder;
    StoragePlaces m_places;

private slots:
    void init();
    void aFileOrNothingOpensTheWindow();
    void helpNamesEveryVerb();
    void helpFitsTheTerminal_data();
    void helpFitsTheTerminal();
    void theManualPageTellsEveryVerbAndOption();
    void anAnswerThatDoesNotArriveIsStatusThree_data();
    void anAnswerThatDoesNotArriveIsStatusThree();
    void anImportThatCannotBeSavedLeavesNothingBehind();
    void aFileOfAnEarlierVersionIsReadInFullAndLeftAsItWas_data();
    void aFileOfAnEarlierVersionIsReadInFullAndLeftAsItWas();
    void theVersionIsTold();
    void wrongUsageIsStatusTwo_data();
    void wrongUsageIsStatusTwo();
    void whatCannotBeReadOrWrittenIsStatusThree_data();
    void whatCannotBeReadOrWrittenIsStatusThree();
    void templatesAreListedNameFirst();
    void aNewFileIsMadeAndNeverOverwritten();
    void documentsAreListedNameFirst();
    void followUpsAndDecisionsAreListedLineByLine();
    void everyDocumentCanBeExported();
    void theEndingPicksTheFormat();
    void everyPaperGoesIntoTheFolder();
    void everyPaperIsWrittenInTheFormatAskedFor();
    void exportSpeaksTheLanguageAskedFor();
    void exportLeavesWhatWasThereWhenItFails();
    void membersAreImported();
    void aDryRunWritesNothing();
    void contactDataOfThoseWhoLeftIsRemoved();
    void refusedLinesAreStatusOneAndTheOthersAreWritten();
    void resourcesAreImportedListedAndExported();
    void aLedgerIsBookedOnTheBudgetOfAProject();
    void aMandateIsImported();
    void anApprovedMandateIsNotImportedOver();
    void theCalendarIsWrittenAndBroughtIn();
    void theCheckAnswersInWordsAndInJson();
    void theCheckTellsThatTheNetworkIsDissolved();
    void aWholeFileVerifiesAndADamagedOneDoesNot();
    void aDamagedFileIsNotReadAsIfThereWereLessInIt();
    void aBackupIsTheSameNetwork();
    void theBackupIsMadeWhileTheFileIsOpen();
    void wordsFollowTheInstalledLanguage();
};

void tst_Cli::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_places = {path("work"), path("backups"), QStringLiteral("Ingrid")};
}

void tst_Cli::aFileOrNothingOpensTheWindow() {
    QVERIFY(!isForCommandLine({}));
    QVERIFY(!isForCommandLine({QStringLiteral("network.aarring")}));
    QVERIFY(!isForCommandLine({QStringLiteral("-platform"), QStringLiteral("xcb")}));
    QVERIFY(isForCommandLine({QStringLiteral("--help")}));
    QVERIFY(isForCommandLine({QStringLiteral("--unknown")}));
    QVERIFY(isForCommandLine({QStringLiteral("check"), QStringLiteral("x")}));
    QVERIFY(isForCommandLine({QStringLiteral("chekc"), QStringLiteral("x")}));
    QVERIFY(drawsPapers({QStringLiteral("export")}));
    QVERIFY(!drawsPapers({QStringLiteral("check")}));
    QVERIFY(!drawsPapers({}));
}

void tst_Cli::helpNamesEveryVerb() {
    const Run all = run({QStringLiteral("--help")});
    QCOMPARE(all.status, 0);
    for (const char *usage :
         {"aarring [FILE]",
          "aarring templates",
          "aarring new --template NAME FILE",
          "aarring documents",
          "aarring export DOCUMENT FILE -o OUT [--format F] [--language L] [--year Y] [--meeting N] "
          "[--version N] [--report N] [--period 1|2] [--project N]",
          "aarring export calendar FILE -o OUT.ics [--year Y] [--meeting N]",
          "aarring export table TABLE FILE -o OUT [--language L] [--year Y] [--project N]",
          "aarring import ledger CSV FILE [--year Y] [--project N] [--line TEXT] [--dry-run]",
          "aarring import members CSV FILE [--dry-run]",
          "aarring import mandate TEXTFILE FILE [--dry-run]",
          "aarring import calendar ICS FILE [--dry-run]",
          "aarring list follow-ups FILE [--overdue]",
          "aarring list decisions FILE [--year Y]",
          "aarring list reports FILE",
          "aarring list projects FILE",
          "aarring list resources FILE [--due]",
          "aarring import resources CSV FILE [--dry-run]",
          "aarring forget --left-before YYYY-MM-DD FILE [--dry-run]",
          "aarring check FILE [--date YYYY-MM-DD] [--json]",
          "aarring verify FILE",
          "aarring backup FILE OUT"})
        QVERIFY2(all.out.simplified().contains(QLatin1String(usage)), usage);
    const Run one = run({QStringLiteral("export"), QStringLiteral("--help")});
    QCOMPARE(one.status, 0);
    QVERIFY(one.out.contains(QStringLiteral("-o, --output OUT")));
    QVERIFY(one.out.simplified().contains(QStringLiteral(".pdf, .odt, .html")));
    QVERIFY(!one.out.contains(QStringLiteral("backup")));
}

// Samples as earlier versions of the program made them.
void tst_Cli::aFileOfAnEarlierVersionIsReadInFullAndLeftAsItWas_data() {
    QTest::addColumn<QString>("fixture");
    for (const char *name :
         {"schema_0001.aarring", "schema_0004.aarring", "schema_0008.aarring", "schema_0009.aarring"})
        QTest::newRow(name) << QStringLiteral(AARRING_SOURCE_DIR "/tests/fixtures/") + QLatin1String(name);
}

void tst_Cli::aFileOfAnEarlierVersionIsReadInFullAndLeftAsItWas() {
    QFETCH(QString, fixture);
    const QString file = path("old.aarring");
    QVERIFY(QFile::copy(fixture, file));
    const auto bytes = [](const QString &name) {
        QFile f(name);
        return f.open(QIODevice::ReadOnly) ? f.readAll() : QByteArray();
    };
    const QByteArray before = bytes(file);
    const Run check = run({QStringLiteral("check"), file});
    QCOMPARE(check.err, QString());
    QVERIFY2(check.out.contains(QStringLiteral("Agder")), qPrintable(check.out));
    for (const char *paper : {"mandate", "members", "terms", "meeting-plan", "notice", "budget"}) {
        const Run made = run({QStringLiteral("export"), QLatin1String(paper), file, QStringLiteral("-o"),
                              path("paper.pdf"), QStringLiteral("--year"), QStringLiteral("2026")});
        QVERIFY2(made.status == 0, qPrintable(made.err));
    }
    QCOMPARE(run({QStringLiteral("verify"), file}).status, 0);
    QCOMPARE(bytes(file), before);
}

void tst_Cli::helpFitsTheTerminal_data() {
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "nb", "da"})
        QTest::newRow(language) << QString::fromLatin1(language);
}
void tst_Cli::helpFitsTheTerminal() {
    QFETCH(QString, language);
    QTranslator words;
    if (words.load(QStringLiteral(":/i18n/aarring_%1.qm").arg(language)))
        QCoreApplication::installTranslator(&words);
    QStringList texts{run({QStringLiteral("--help")}).out};
    for (const Verb &verb : verbs())
        texts.append(run(verb.spec.name.split(u' ') << QStringLiteral("--help")).out);
    QCoreApplication::removeTranslator(&words);
    for (const QString &text : std::as_const(texts)) {
        QVERIFY(!text.isEmpty());
        for (const QString &row : text.split(u'\n'))
            QVERIFY2(row.size() <= 80, qPrintable(row));
    }
    QVERIFY(
        texts.first().contains(QStringLiteral("\n        ["))); // what is too long goes on in the next line
}

void tst_Cli::theManualPageTellsEveryVerbAndOption() {
    QString page = QString::fromUtf8(read(QStringLiteral(AARRING_SOURCE_DIR "/packaging/linux/aarring.1")));
    QVERIFY(!page.isEmpty());
    page.remove(QRegularExpression(QStringLiteral("^\\.[A-Z]+ "), QRegularExpression::MultilineOption));
    page.replace(QLatin1String("\\-"), QLatin1String("-")).remove(u'"');
    for (const Verb &verb : verbs()) {
        QVERIFY2(page.contains(QRegularExpression(QStringLiteral("^%1\\b").arg(verb.spec.name),
                                                  QRegularExpression::MultilineOption)),
                 qPrintable(verb.spec.name));
        for (const OptionSpec &option : verb.spec.options) {
            const QString written = option.letter ? QStringLiteral("-%1 ").arg(QLatin1Char(option.letter))
                                                  : QStringLiteral("--") + QLatin1String(option.name);
            QVERIFY2(page.contains(written), qPrintable(written));
        }
    }
}

void tst_Cli::anAnswerThatDoesNotArriveIsStatusThree_data() {
    QTest::addColumn<QString>("redirection");
    QTest::newRow("closed") << QStringLiteral(">&-");
    QTest::newRow("all closed") << QStringLiteral("<&- >&- 2>&-");
    if (QFileInfo::exists(QStringLiteral("/dev/full")))
        QTest::newRow("full disk") << QStringLiteral(">/dev/full");
}
void tst_Cli::anAnswerThatDoesNotArriveIsStatusThree() {
    QFETCH(QString, redirection);
    const QString file = network();
    const QByteArray before = read(file);
    const auto shell = [&](const QString &where) {
        QProcess process;
        process.start(QStringLiteral("sh"),
                      {QStringLiteral("-c"), QStringLiteral("\"$0\" --as-program verify \"$1\" ") + where,
                       QCoreApplication::applicationFilePath(), file});
        process.waitForFinished();
        return Run{process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
                   QString::fromUtf8(process.readAllStandardError())};
    };
    QCOMPARE(shell({}).status, 0);
    const Run failed = shell(redirection);
    QCOMPARE(failed.status, 3);
    if (!redirection.contains(QLatin1String("2>")))
        QVERIFY2(isOneErrorLine(failed), qPrintable(failed.err));
    QCOMPARE(read(file), before);
}

void tst_Cli::anImportThatCannotBeSavedLeavesNothingBehind() {
    const QString file = network();
    write(path("list.csv"), "Navn\nKari Nordnes Haug\n");
    const QByteArray before = read(file);
    // A folder in the way of what is written beside the file.
    const QString inTheWay = path(".network.aarring.unfinished");
    QVERIFY(QDir().mkpath(inTheWay + QStringLiteral("/x")));
    const QStringList import{QStringLiteral("import"), QStringLiteral("members"), path("list.csv"), file};
    const Run failed = run(import);
    QCOMPARE(failed.status, 3);
    QVERIFY2(isOneErrorLine(failed), qPrintable(failed.err));
    QCOMPARE(read(file), before);
    QVERIFY(QDir(inTheWay).removeRecursively());
    const Run again = run(import);
    QCOMPARE(again.status, 0);
    QVERIFY2(again.out.contains(QStringLiteral("Added: 1")), qPrintable(again.out));
}

void tst_Cli::theVersionIsTold() {
    const Run version = run({QStringLiteral("--version")});
    QCOMPARE(version.status, 0);
    QCOMPARE(version.out, QStringLiteral("aarring " AARRING_VERSION "\n"));
}

void tst_Cli::wrongUsageIsStatusTwo_data() {
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("part");
    const auto add = [](const char *words, const char *part) {
        QTest::newRow(words) << QString::fromUtf8(words) << QString::fromUtf8(part);
    };
    add("chekc FILE", "there is no such verb or option");
    add("--unknown", "there is no such verb or option");
    add("templates extra", "“extra” is too much");
    add("new FILE", "--template NAME is missing");
    add("new --template", "--template needs a value");
    add("new --template nonsense FILE", "There is no template called nonsense");
    add("export members FILE", "-o OUT is missing");
    add("export members -o x.pdf", "FILE is missing");
    add("export nonsense FILE -o x.pdf", "there is no such document");
    add("export members FILE -o x.doc", "ending");
    add("export members FILE -o x", "end the name with .pdf, .odt or .html");
    add("export members FILE -o x.pdf --colour", "there is no option --colour");
    add("export members FILE -o x.pdf -o y.pdf", "-o is given twice");
    add("export members FILE -o x.pdf --language fr", "“fr” is not understood");
    add("export budget FILE -o x.pdf --year soon", "“soon” is not understood");
    add("export budget FILE -o x.pdf --year 1950", "there is no budget for 1950");
    add("export mandate FILE -o x.pdf --version 99", "no version 99");
    add("export notice FILE -o x.pdf --meeting 99", "no meeting 99");
    add("export report FILE -o x.pdf --report 99", "there is no such report");
    add("export report FILE -o x.pdf --year 2026 --period 3", "“3” is not understood");
    add("export person-record FILE -o x.pdf", "it is not said whom it is about");
    add("export person-record FILE -o x.pdf --person Nobody", "nobody in the file is called “Nobody”");
    add("export person-record FILE -o x.pdf --person e", "several are called “e”");
    add("export project-sheet FILE -o x.pdf --project 99", "no project 99");
    add("export project-sheet FILE -o x.pdf --project one", "“one” is not understood");
    add("export budget FILE -o x.pdf --project 1", "no budget of project 1");
    add("export table budget FILE -o x.csv --project none", "“none” is not understood");
    add("export calendar FILE -o x.pdf", "a calendar is written as .ics");
    add("export calendar FILE -o x.ics --year 1950", "there is no such meeting");
    add("export calendar FILE -o x.ics --meeting first", "“first” is not understood");
    add("export calendar -o x.ics", "FILE is missing");
    add("export members FILE -o FILE", "it is the file that is read");
    add("export members DOC -o ./DOC", "it is the file that is read");
    add("export members DOC -o LINK", "it is the file that is read");
    add("export table budget DOC -o DOC", "it is the file that is read");
    add("export calendar DOC -o DOC", "it is the file that is read");
    add("import persons CSV FILE", "it is not said what to import");
    add("import", "aarring import calendar ICS FILE");
    add("list", "it is not said what to list");
    add("list everything FILE", "aarring list decisions FILE [--year Y]");
    add("list decisions FILE --year soon", "“soon” is not understood");
    add("import calendar FILE", "FILE is missing");
    add("import members FILE", "FILE is missing");
    add("forget FILE", "--left-before");
    add("forget FILE --left-before 31.12.2026", "“31.12.2026” is not understood");
    add("forget --left-before 2026-12-31", "FILE is missing");
    add("check FILE --date 31.12.2026", "“31.12.2026” is not understood");
    add("check FILE --json=yes", "--json takes no value");
    add("verify", "FILE is missing");
    add("backup FILE", "OUT is missing");
}
void tst_Cli::wrongUsageIsStatusTwo() {
    QFETCH(QString, words);
    QFETCH(QString, part);
    const QString file = network();
    const QByteArray before = read(file);
    QStringList list = words.split(u' ');
    list.replaceInStrings(QStringLiteral("FILE"), file);
    const QString likeAPaper = path("network.pdf");
    QVERIFY(QFile::copy(file, likeAPaper));
    QVERIFY(QFile::link(likeAPaper, path("link.pdf")));
    list.replaceInStrings(QStringLiteral("./DOC"), m_folder->path() + QStringLiteral("/./network.pdf"));
    list.replaceInStrings(QStringLiteral("DOC"), likeAPaper);
    list.replaceInStrings(QStringLiteral("LINK"), path("link.pdf"));
    for (QString &word : list)
        if (word == QLatin1String("x") || word.startsWith(QLatin1String("x.")) ||
            word.startsWith(QLatin1String("y.")))
            word = m_folder->filePath(word);
    const Run wrong = run(list);
    QCOMPARE(wrong.status, 2);
    QVERIFY2(wrong.err.contains(part), qPrintable(wrong.err));
    QVERIFY2(isOneErrorLine(wrong), qPrintable(wrong.err));
    QVERIFY(!QFile::exists(path("x.pdf")));
    QCOMPARE(read(file), before);
    QCOMPARE(read(likeAPaper), before);
}

void tst_Cli::whatCannotBeReadOrWrittenIsStatusThree_data() {
    QTest::addColumn<QString>("words");
    const auto add = [](const char *words) { QTest::newRow(words) << QString::fromUtf8(words); };
    add("export members none.aarring -o x.pdf");
    add("export members FILE -o nofolder/x.pdf");
    add("export members FILE -o nofolder/x.odt");
    add("export members FILE -o nofolder/x.html");
    add("export members other.txt -o x.pdf");
    add("export calendar none.aarring -o x.ics");
    add("export calendar FILE -o nofolder/x.ics");
    add("import calendar none.ics FILE");
    add("import calendar other.txt FILE");
    add("import calendar picture.csv FILE --dry-run");
    add("import members none.csv FILE");
    add("import members picture.csv FILE");
    add("import members list.csv none.aarring");
    add("import members list.csv none.aarring --dry-run");
    add("check none.aarring");
    add("check other.txt");
    add("verify none.aarring");
    add("backup none.aarring out.aarring");
    add("backup other.txt out.aarring");
    add("backup FILE FILE");
    add("new --template ki-nettverk FILE");
    add("new --template ki-nettverk nofolder/x.aarring");
}
void tst_Cli::whatCannotBeReadOrWrittenIsStatusThree() {
    QFETCH(QString, words);
    const QString file = network();
    write(path("other.txt"), "This is a letter.\n");
    write(path("list.csv"), "Navn\nKari Haug\n");
    write(path("picture.csv"), QByteArray("\x89PNG\r\n\x1A\n\0\0", 10));
    const QByteArray before = read(file);
    QStringList list;
    for (const QString &word : words.split(u' '))
        list.append(word == QLatin1String("FILE") ? file
                    : word.contains(u'.')         ? m_folder->filePath(word)
                                                  : word);
    const Run failed = run(list);
    QCOMPARE(failed.status, 3);
    QVERIFY2(failed.err.startsWith(QLatin1String("aarring: ")) && failed.err.count(u'\n') == 1,
             qPrintable(failed.err));
    QVERIFY(failed.out.isEmpty());
    QCOMPARE(read(file), before);
    QVERIFY(!QFile::exists(path("x.pdf")));
    QVERIFY(!QFile::exists(path("out.aarring")));
}

void tst_Cli::templatesAreListedNameFirst() {
    const Run listed = run({QStringLiteral("templates")});
    QCOMPARE(listed.status, 0);
    QStringList names;
    for (const QString &line : listed.out.split(u'\n', Qt::SkipEmptyParts))
        names.append(line.section(u'\t', 0, 0));
    QVERIFY(names.contains(QStringLiteral("ki-nettverk")));
    QVERIFY(names.contains(QStringLiteral("kompetencenetvaerk")));
    for (const QString &name : names)
        QCOMPARE(run({QStringLiteral("new"), QStringLiteral("--template=") + name,
                      m_folder->filePath(name + QStringLiteral(".aarring"))})
                     .status,
                 0);
}

void tst_Cli::aNewFileIsMadeAndNeverOverwritten() {
    const QString file = network("ki-nettverk");
    const QByteArray before = read(file);
    QVERIFY(!before.isEmpty());
    QCOMPARE(run({QStringLiteral("verify"), file}).status, 0);
    const Run again =
        run({QStringLiteral("new"), QStringLiteral("--template"), QStringLiteral("blank-no"), file});
    QCOMPARE(again.status, 3);
    QVERIFY2(isOneErrorLine(again), qPrintable(again.err));
    QCOMPARE(read(file), before);
}

void tst_Cli::documentsAreListedNameFirst() {
    const Run listed = run({QStringLiteral("documents")});
    QCOMPARE(listed.status, 0);
    QVERIFY(listed.out.contains(QStringLiteral("members\tMember list\n")));
}

void tst_Cli::followUpsAndDecisionsAreListedLineByLine() {
    const QString file = network();
    const Run open = run({QStringLiteral("list"), QStringLiteral("follow-ups"), file});
    QCOMPARE(open.status, 0);
    QVERIFY2(
        open.out.contains(QStringLiteral("\tTor-Erik Aasheim\tSamle spørsmål om personvern i ett notat\t")),
        qPrintable(open.out));
    QVERIFY(!open.out.contains(QStringLiteral("Kartlegge behovene"))); // done
    const Run overdue =
        run({QStringLiteral("list"), QStringLiteral("follow-ups"), file, QStringLiteral("--overdue")});
    QCOMPARE(overdue.status, 1);
    QCOMPARE(overdue.out.count(QStringLiteral("\toverdue\n")), overdue.out.count(QLatin1Char('\n')));
    QVERIFY(overdue.out.size() < open.out.size());
    const Run decisions = run({QStringLiteral("list"), QStringLiteral("decisions"), file});
    QCOMPARE(decisions.status, 0);
    QVERIFY2(decisions.out.contains(QStringLiteral("\t5/26\tMøteplan 2026\tNettverket holder fire møter")),
             qPrintable(decisions.out));
    QVERIFY(run({QStringLiteral("list"), QStringLiteral("decisions"), file, QStringLiteral("--year"),
                 QStringLiteral("1999")})
                .out.isEmpty());
    const Run reports = run({QStringLiteral("list"), QStringLiteral("reports"), file});
    QCOMPARE(reports.status, 0);
    QVERIFY2(reports.out.contains(
                 QStringLiteral("2\t2026-06-30\tHalvårsrapport 1. halvår 2026\tDraft\t2026-06-30\n")),
             qPrintable(reports.out));
}

void tst_Cli::everyDocumentCanBeExported() {
    const QString file = network();
    const QByteArray before = read(file);
    for (const QString &line : run({QStringLiteral("documents")}).out.split(u'\n', Qt::SkipEmptyParts)) {
        const QString name = line.section(u'\t', 0, 0);
        const QString out = m_folder->filePath(name + QStringLiteral(".pdf"));
        const Run done = run({QStringLiteral("export"), name, file, QStringLiteral("-o"), out,
                              QStringLiteral("--person"), QStringLiteral("Ingrid Solvang")});
        QVERIFY2(done.status == 0, qPrintable(name + u' ' + done.err));
        QVERIFY(done.out.isEmpty());
        QVERIFY2(textOf(out).contains(QStringLiteral("KI-nettverk")), qPrintable(name));
    }
    QCOMPARE(read(file), before);
}

void tst_Cli::theEndingPicksTheFormat() {
    const QString file = network();
    const auto exported = [&](const QString &document, const char *ending) {
        const QString out = m_folder->filePath(document + QLatin1Char('.') + QLatin1String(ending));
        const Run done = run({QStringLiteral("export"), document, file, QStringLiteral("-o"), out,
                              QStringLiteral("--person"), QStringLiteral("Ingrid Solvang")});
        return done.status == 0 && done.out.isEmpty() ? read(out) : done.err.toUtf8();
    };
    for (const QString &line : run({QStringLiteral("documents")}).out.split(u'\n', Qt::SkipEmptyParts)) {
        const QString name = line.section(u'\t', 0, 0);
        const QByteArray odt = exported(name, "odt");
        QVERIFY2(unzipped(odt, QStringLiteral("content.xml")).contains("<text:h "), qPrintable(name));
        QVERIFY2(unzipped(odt, QStringLiteral("styles.xml")).contains("KI-nettverk"), qPrintable(name));
        const QByteArray html = exported(name, "html");
        QVERIFY2(html.startsWith("<!DOCTYPE html>") && html.contains("KI-nettverk"), html);
        QCOMPARE(exported(name, "HTM"), html);
    }
}

void tst_Cli::everyPaperGoesIntoTheFolder() {
    const QString file = network();
    const QString folder = m_folder->filePath(QStringLiteral("papers"));
    QVERIFY(QDir().mkpath(folder));
    for (int time = 0; time < 2; ++time) { // the second time they are replaced
        const Run done =
            run({QStringLiteral("export"), QStringLiteral("all"), file, QStringLiteral("-o"), folder});
        QVERIFY2(done.status == 0, qPrintable(done.err));
        const QStringList files = QDir(folder).entryList(QDir::Files);
        QCOMPARE(files.size(), everyPaper());
        QStringList told;
        for (const QString &line : done.out.split(u'\n', Qt::SkipEmptyParts))
            told += QFileInfo(line).fileName();
        told.sort();
        QCOMPARE(told, files);
    }
    const Run failed = run({QStringLiteral("export"), QStringLiteral("all"), file, QStringLiteral("-o"),
                            m_folder->filePath(QStringLiteral("none"))});
    QCOMPARE(failed.status, 3);
    QCOMPARE(failed.err.count(QStringLiteral("the folder does not exist")), everyPaper());
}

void tst_Cli::everyPaperIsWrittenInTheFormatAskedFor() {
    const QString file = network();
    const auto exported = [&](const QString &document, const char *format, const QString &target) {
        return run({QStringLiteral("export"), document, file, QStringLiteral("--format"),
                    QLatin1String(format), QStringLiteral("-o"), target});
    };
    const QString folder = m_folder->filePath(QStringLiteral("pages"));
    QVERIFY(QDir().mkpath(folder));
    const Run done = exported(QStringLiteral("all"), "html", folder);
    QVERIFY2(done.status == 0, qPrintable(done.err));
    QCOMPARE(QDir(folder).entryList({QStringLiteral("*.html")}, QDir::Files).size(), everyPaper());
    QCOMPARE(QDir(folder).entryList(QDir::Files).size(), everyPaper());

    const Run unknown = exported(QStringLiteral("all"), "docx", folder);
    QCOMPARE(unknown.status, 2);
    QVERIFY2(unknown.err.contains(QStringLiteral("write pdf, odt or html")), qPrintable(unknown.err));
    const Run single = exported(QStringLiteral("members"), "html", path("single.html"));
    QCOMPARE(single.status, 2);
    QVERIFY(!QFileInfo::exists(path("single.html")));
}

void tst_Cli::exportSpeaksTheLanguageAskedFor() {
    const QString file = network();
    QCOMPARE(run({QStringLiteral("export"), QStringLiteral("members"), file, QStringLiteral("-o"),
                  path("own.pdf")})
                 .status,
             0);
    QVERIFY(textOf(path("own.pdf")).contains(QStringLiteral("Medlemsliste")));
    QCOMPARE(run({QStringLiteral("export"), QStringLiteral("members"), file, QStringLiteral("--output"),
                  path("en.pdf"), QStringLiteral("--language"), QStringLiteral("en")})
                 .status,
             0);
    QVERIFY(textOf(path("en.pdf")).contains(QStringLiteral("Member list")));
}

void tst_Cli::exportLeavesWhatWasThereWhenItFails() {
    write(path("x.pdf"), "precious");
    const Run failed = run({QStringLiteral("export"), QStringLiteral("members"), path("none.aarring"),
                            QStringLiteral("-o"), path("x.pdf")});
    QCOMPARE(failed.status, 3);
    QCOMPARE(read(path("x.pdf")), QByteArray("precious"));
}

void tst_Cli::membersAreImported() {
    const QString file = network("ki-nettverk");
    write(path("list.csv"), "Navn;Fylkesbibliotek;E-post\r\nKari Haug;Agder;kari@agder.example\r\n");
    const Run done = run({QStringLiteral("import"), QStringLiteral("members"), path("list.csv"), file});
    QVERIFY2(done.status == 0, qPrintable(done.err));
    QVERIFY2(done.out.contains(QStringLiteral("line 2\tWill be added\tKari Haug\tAgder")),
             qPrintable(done.out));
    QVERIFY(done.out.endsWith(QStringLiteral("Added: 1, changed: 0, unchanged: 0, refused: 0.\n")));
    const Run again = run({QStringLiteral("import"), QStringLiteral("members"), path("list.csv"), file});
    QCOMPARE(again.status, 0);
    QVERIFY(again.out.endsWith(QStringLiteral("Added: 0, changed: 0, unchanged: 1, refused: 0.\n")));
    QCOMPARE(
        run({QStringLiteral("export"), QStringLiteral("members"), file, QStringLiteral("-o"), path("m.pdf")})
            .status,
        0);
    QVERIFY(textOf(path("m.pdf")).contains(QStringLiteral("Kari Haug")));
}

void tst_Cli::aDryRunWritesNothing() {
    const QString file = network("ki-nettverk");
    const QByteArray before = read(file);
    write(path("list.csv"), "Navn;Fylkesbibliotek\nKari Haug;Agder\n");
    const Run rehearsed = run({QStringLiteral("import"), QStringLiteral("members"), path("list.csv"), file,
                               QStringLiteral("--dry-run")});
    QCOMPARE(rehearsed.status, 0);
    QVERIFY(rehearsed.out.contains(QStringLiteral("Nothing was written. To be added: 1")));
    QCOMPARE(read(file), before);
}

void tst_Cli::contactDataOfThoseWhoLeftIsRemoved() {
    const QString file = network();
    Id left = 0;
    {
        const FixedClock clock(m_today);
        auto workspace = Workspace::open(file, m_places, clock);
        MUST(workspace);
        left = addFormerMember((*workspace)->actions(), (*workspace)->queries().facts().seats.first().id,
                               QDate(2024, 12, 31), QStringLiteral("Nils"), QStringLiteral("Berg"));
        QVERIFY(left);
        MUST((*workspace)->file().close());
    }
    const QString verb = QStringLiteral("forget"), before = QStringLiteral("--left-before"),
                  day = QStringLiteral("2025-01-01"), dry = QStringLiteral("--dry-run");
    const QByteArray bytes = read(file);
    const Run rehearsal = run({verb, file, before, day, dry});
    QCOMPARE(rehearsal.status, 0);
    QVERIFY2(rehearsal.out.startsWith(QStringLiteral("2024-12-31\tNils Berg\t\n")),
             qPrintable(rehearsal.out));
    QVERIFY(rehearsal.out.contains(QStringLiteral("Nothing was removed.")));
    const Run none = run({verb, file, before, QStringLiteral("2024-12-31")});
    QCOMPARE(none.status, 0);
    QVERIFY2(none.out.startsWith(QStringLiteral("The contact data of 0")), qPrintable(none.out));
    QCOMPARE(read(file), bytes);
    const Run removed = run({verb, file, before, day});
    QCOMPARE(removed.status, 0);
    QVERIFY(removed.out.contains(QStringLiteral("The contact data of 1")));
    QVERIFY(removed.out.contains(QDir::toNativeSeparators(m_places.backupFolder)));
    QVERIFY(bytes.contains("nils@eksempel.no"));
    QVERIFY(!read(file).contains("nils@eksempel.no"));
    QVERIFY(run({verb, file, before, day}).out.startsWith(QStringLiteral("The contact data of 0")));
}

void tst_Cli::refusedLinesAreStatusOneAndTheOthersAreWritten() {
    const QString file = network("ki-nettverk");
    write(path("list.csv"), "Navn;Fylkesbibliotek\nKari Haug;Agder\nOla Berg;Atlantis\n");
    const Run done = run({QStringLiteral("import"), QStringLiteral("members"), path("list.csv"), file});
    QCOMPARE(done.status, 1);
    QVERIFY2(done.out.contains(
                 QStringLiteral("line 3\tRefused\tOla Berg\tAtlantis\tThe network has no institution")),
             qPrintable(done.out));
    QVERIFY(done.out.endsWith(QStringLiteral("Added: 1, changed: 0, unchanged: 0, refused: 1.\n")));
    const auto network = ReadOnlyNetwork::open(file, FixedClock(m_today));
    MUST(network);
    QCOMPARE((*network)->queries().facts().persons.size(), 1);
    QCOMPARE((*network)->queries().facts().appointments.size(), 1);
}

void tst_Cli::resourcesAreImportedListedAndExported() {
    const QString file = network("ki-nettverk");
    write(path("list.csv"),
          "Tittel;Type;Tema;Publisert;Neste gjennomgang;Lenke\r\n"
          "Bokprat;h\xc3\xa5ndbok;Formidling;1.3.2026;1.6.2026;https://kurs.eksempel.no/a\r\n"
          "GDPR;tema;Personvern;1.3.2026;1.3.2027;\r\n"
          "S\xc3\xb8k;skjema;;;;\r\n");
    const QStringList import{QStringLiteral("import"), QStringLiteral("resources"), path("list.csv"), file};
    const Run rehearsed = run(import + QStringList{QStringLiteral("--dry-run")});
    QCOMPARE(rehearsed.status, 1);
    QVERIFY2(rehearsed.out.contains(QStringLiteral("Nothing was written. To be added: 2")),
             qPrintable(rehearsed.out));
    const QStringList list{QStringLiteral("list"), QStringLiteral("resources"), file};
    QCOMPARE(run(list).out, QString());
    const Run done = run(import);
    QCOMPARE(done.status, 1); // one was refused, the others are written
    QVERIFY2(done.out.contains(QStringLiteral("line 4\tRefused\tSøk\t")) &&
                 done.out.contains(QStringLiteral("“skjema” is no kind of resource")) &&
                 done.out.endsWith(QStringLiteral("Added: 2, changed: 0, unchanged: 0, refused: 1.\n")),
             qPrintable(done.out));
    const Run listed = run(list);
    QCOMPARE(listed.status, 0);
    QCOMPARE(listed.out,
             QStringLiteral("Bokprat\tHandbook\tFormidling\tPublished\t2026-03-01\t2026-06-01\t"
                            "https://kurs.eksempel.no/a\n"
                            "GDPR\tTheme page\tPersonvern\tPublished\t2026-03-01\t2027-03-01\t\n"));
    const Run due = run(list + QStringList{QStringLiteral("--due")});
    QCOMPARE(due.status, 1);
    QVERIFY(due.out.startsWith(QStringLiteral("Bokprat")) && !due.out.contains(QStringLiteral("GDPR")));
    QCOMPARE(run({QStringLiteral("export"), QStringLiteral("table"), QStringLiteral("resources"), file,
                  QStringLiteral("-o"), path("out.csv")})
                 .status,
             0);
    QVERIFY(read(path("out.csv")).contains("Bokprat"));
    QCOMPARE(run({QStringLiteral("export"), QStringLiteral("table"), QStringLiteral("resources"), file,
                  QStringLiteral("-o"), path("out.xlsx")})
                 .status,
             0);
    QVERIFY(read(path("out.xlsx")).startsWith("PK"));
    QCOMPARE(run({QStringLiteral("export"), QStringLiteral("catalogue"), file, QStringLiteral("-o"),
                  path("out.pdf")})
                 .status,
             0);
    QVERIFY(textOf(path("out.pdf")).contains(QStringLiteral("Personvern (1)")));
}

void tst_Cli::aLedgerIsBookedOnTheBudgetOfAProject() {
    const QString file = network();
    {
        const FixedClock clock(m_today);
        auto workspace = Workspace::open(file, m_places, clock);
        QVERIFY(workspace);
        Actions &actions = (*workspace)->actions();
        const Id project = (*workspace)->queries().projects().first().id;
        for (const int year : {2026, 2027}) {
            Budget budget;
            budget.year = year;
            budget.project = project;
            budget.title = QString::number(year);
            const auto made = actions.saveBudget(budget);
            QVERIFY(made);
            BudgetLine line;
            line.budget = *made;
            line.text = QStringLiteral("Kursholdere %1").arg(year);
            QVERIFY(actions.saveLine(line));
        }
        QVERIFY((*workspace)->file().close());
    }
    write(path("ledger.csv"), "Dato;Tekst;Bel\xc3\xb8p\r\n04.05.2026;Kursholdere;-18 000,00\r\n");
    const QStringList import{QStringLiteral("import"), QStringLiteral("ledger"), path("ledger.csv"), file};
    const Run none = run(import + QStringList{QStringLiteral("--project"), QStringLiteral("9")});
    QCOMPARE(none.status, 3);
    QVERIFY2(none.err.contains(QStringLiteral("there is no budget of project 9")), qPrintable(none.err));
    const Run rehearsed =
        run(import + QStringList{QStringLiteral("--project"), QStringLiteral("1"), QStringLiteral("--year"),
                                 QStringLiteral("2027"), QStringLiteral("--dry-run")});
    QVERIFY2(rehearsed.out.contains(QStringLiteral("Kursholdere 2027")), qPrintable(rehearsed.out));
    const Run done = run(import + QStringList{QStringLiteral("--project"), QStringLiteral("1")});
    QCOMPARE(done.status, 0);
    QVERIFY2(done.out.contains(QStringLiteral("Kursholdere 2026")), qPrintable(done.out));
    const Run again = run(import + QStringList{QStringLiteral("--project"), QStringLiteral("1")});
    QVERIFY2(again.out.contains(QStringLiteral("Booked: 0, there already: 1, refused: 0.")),
             qPrintable(again.out));
}

void tst_Cli::aMandateIsImported() {
    const QString file = network("ki-nettverk");
    const QString text = path("nytt.md");
    write(text, "# Mandat\n\n## Formål\n\nNettverket **skal** lære.\n\n- Ett\n");
    const QByteArray before = read(file);
    const QStringList words{QStringLiteral("import"), QStringLiteral("mandate"), text, file};
    const Run rehearsal = run(words + QStringList{QStringLiteral("--dry-run")});
    QCOMPARE(rehearsal.status, 0);
    QVERIFY(rehearsal.out.contains(QStringLiteral("1.1\tParagraph\tNettverket skal lære.\n")));
    QVERIFY(rehearsal.out.endsWith(QStringLiteral("Nothing was written. Sections: 1, clauses in all: 3.\n")));
    QCOMPARE(read(file), before);
    const Run done = run(words);
    QCOMPARE(done.status, 0);
    QVERIFY(done.out.endsWith(QStringLiteral("Written. Sections: 1, clauses in all: 3.\n")));
    const FixedClock clock(m_today);
    const auto written = ReadOnlyNetwork::open(file, clock);
    MUST(written);
    const MandateVersion *version = (*written)->queries().currentMandate();
    QCOMPARE(version->title, QStringLiteral("Mandat"));
    const auto blocks = (*written)->queries().mandateText(version->id);
    QCOMPARE(blocks.size(), 3);
    QCOMPARE(blocks.at(1).emphasis, QStringLiteral("b11+4"));

    const QString empty = path("empty.aarring");
    QCOMPARE(
        run({QStringLiteral("new"), QStringLiteral("--template"), QStringLiteral("blank-no"), empty}).status,
        0);
    QCOMPARE(run({QStringLiteral("import"), QStringLiteral("mandate"), text, empty}).status, 0);
}

void tst_Cli::anApprovedMandateIsNotImportedOver() {
    const QString file = network();
    const QString text = path("nytt.md");
    write(text, "# Mandat\n\n## Formål\n");
    const QByteArray before = read(file);
    const Run refused = run({QStringLiteral("import"), QStringLiteral("mandate"), text, file});
    QCOMPARE(refused.status, 3);
    QVERIFY(isOneErrorLine(refused));
    QCOMPARE(read(file), before);
    write(text, "PK\x03\x04");
    const Run unreadable = run({QStringLiteral("import"), QStringLiteral("mandate"), text, file});
    QCOMPARE(unreadable.status, 3);
    QVERIFY(isOneErrorLine(unreadable));
}

void tst_Cli::theCalendarIsWrittenAndBroughtIn() {
    const QString file = network();
    const auto written = [&](const QStringList &options) {
        const QStringList words{QStringLiteral("export"), QStringLiteral("calendar"), file,
                                QStringLiteral("-o"), path("x.ics")};
        const Run done = run(words + options);
        return done.status == 0 ? read(path("x.ics")) : done.err.toUtf8();
    };
    const QByteArray all = written({});
    QCOMPARE(all.count("BEGIN:VEVENT"), 9);
    QVERIFY(all.contains("METHOD:PUBLISH\r\n"));
    QCOMPARE(written({}), all);
    QCOMPARE(written({QStringLiteral("--year"), QStringLiteral("2026")}), all);
    const QByteArray third = written({QStringLiteral("--meeting"), QStringLiteral("3")});
    QCOMPARE(third.count("BEGIN:VEVENT"), 1);
    QVERIFY(third.contains("DTSTART;TZID=Europe/Oslo:20260916T093000\r\n"));
    QVERIFY(third.contains("LOCATION:Deichman Bj"));

    // Into another network: all are new, then all are known.
    write(path("x.ics"), all);
    QFile::rename(file, path("first.aarring"));
    const QString other = network("blank-da");
    const QByteArray before = read(other);
    QStringList words{QStringLiteral("import"), QStringLiteral("calendar"), path("x.ics"), other};
    const Run rehearsed = run(words + QStringList{QStringLiteral("--dry-run")});
    QCOMPARE(rehearsed.status, 0);
    QVERIFY2(rehearsed.out.contains(QStringLiteral("Nothing was written. To be added: 9, changed: 0")),
             qPrintable(rehearsed.out));
    QCOMPARE(read(other), before);
    const Run done = run(words);
    QVERIFY2(done.status == 0, qPrintable(done.err));
    QVERIFY2(done.out.contains(QStringLiteral("16 Sep 2026\tWill be added\tNettverksmøte 3")),
             qPrintable(done.out));
    QVERIFY(done.out.endsWith(QStringLiteral("Added: 9, changed: 0, there already: 0, refused: 0.\n")));
    const Run again = run(words);
    QVERIFY(again.out.endsWith(QStringLiteral("Added: 0, changed: 0, there already: 9, refused: 0.\n")));
    // A newer state of one of them is taken over, an older one is told.
    QByteArray moved = third;
    moved.replace("SEQUENCE:0", "SEQUENCE:1").replace("T093000", "T100000");
    write(path("moved.ics"), moved);
    words[2] = path("moved.ics");
    const Run changed = run(words);
    QVERIFY2(changed.out.startsWith(QStringLiteral("16 Sep 2026\tWill be changed\tNettverksmøte 3")),
             qPrintable(changed.out));
    QVERIFY(changed.out.contains(QStringLiteral("\tInstead of Wednesday 16 September 2026 09:30–15:30: ")));
    QVERIFY(changed.out.endsWith(QStringLiteral("Added: 0, changed: 1, there already: 0, refused: 0.\n")));
    write(path("third.ics"), third);
    words[2] = path("third.ics");
    const Run late = run(words);
    QVERIFY2(late.out.contains(QStringLiteral("Is older than here")), qPrintable(late.out));
    QVERIFY(late.out.endsWith(QStringLiteral("Added: 0, changed: 0, there already: 1, refused: 0.\n")));
    write(path("bad.ics"), "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Uten dag\nEND:VEVENT\nEND:VCALENDAR\n");
    words[2] = path("bad.ics");
    const Run bad = run(words);
    QCOMPARE(bad.status, 1);
    QVERIFY(bad.out.contains(QStringLiteral("Refused\tUten dag\tIt has no beginning that can be read.")));
}

void tst_Cli::theCheckAnswersInWordsAndInJson() {
    const QString file = network("ki-nettverk");
    const Run words = run({QStringLiteral("check"), file});
    QCOMPARE(words.status, 1);
    QVERIFY(words.out.startsWith(QStringLiteral("Not fulfilled\t")));
    const Run json = run({QStringLiteral("check"), file, QStringLiteral("--json"), QStringLiteral("--date"),
                          QStringLiteral("2026-12-31")});
    QCOMPARE(json.status, 1);
    const QJsonObject root = QJsonDocument::fromJson(json.out.toUtf8()).object();
    QCOMPARE(root.value(QStringLiteral("date")).toString(), QStringLiteral("2026-12-31"));
    QCOMPARE(root.value(QStringLiteral("fulfilled")).toBool(true), false);
    const QJsonArray findings = root.value(QStringLiteral("findings")).toArray();
    QVERIFY(!findings.isEmpty());
    QCOMPARE(findings[0].toObject().value(QStringLiteral("verdict")).toString(), QStringLiteral("fails"));
    QVERIFY(!findings[0].toObject().value(QStringLiteral("demand")).toString().isEmpty());

    QFile::remove(file);
    const QString danish = network("blank-da");
    const Run nothing = run({QStringLiteral("check"), danish});
    QCOMPARE(nothing.status, 0);
    QVERIFY(!nothing.out.isEmpty());
}

void tst_Cli::theCheckTellsThatTheNetworkIsDissolved() {
    const QString file = network();
    const FixedClock clock(m_today);
    auto workspace = Workspace::open(file, m_places, clock);
    MUST(workspace);
    MUST((*workspace)
             ->actions()
             .dissolveNetwork((*workspace)->queries().approvedMandate()->id,
                              {QStringLiteral("Eieren"), QDate(2026, 5, 31)}));
    MUST((*workspace)->file().close());
    const Run check = run({QStringLiteral("check"), file});
    QCOMPARE(check.status, 0);
    QCOMPARE(check.out, QStringLiteral("The network was dissolved 31 May 2026.\n"));
}

void tst_Cli::aWholeFileVerifiesAndADamagedOneDoesNot() {
    const QString file = network();
    const Run whole = run({QStringLiteral("verify"), file});
    QCOMPARE(whole.status, 0);
    QVERIFY(whole.out.contains(QStringLiteral("is whole")));
    QByteArray bytes = read(file);
    for (qsizetype i = 8192; i < bytes.size() && i < 40000; ++i)
        bytes[i] = char(0xA5);
    write(path("damaged.aarring"), bytes);
    const Run damaged = run({QStringLiteral("verify"), path("damaged.aarring")});
    QCOMPARE(damaged.status, 1);
    QVERIFY2(isOneErrorLine(damaged), qPrintable(damaged.err));
    write(path("other.aarring"), "This is a letter.\n");
    QCOMPARE(run({QStringLiteral("verify"), path("other.aarring")}).status, 1);
}

void tst_Cli::aDamagedFileIsNotReadAsIfThereWereLessInIt() {
    QByteArray bytes = read(network());
    // Half of the pages, the later ones, where most of what a year brings lies; the first tell how it is built.
    for (qsizetype i = bytes.size() / 2; i < bytes.size(); ++i)
        bytes[i] = 0;
    const QString file = path("damaged.aarring");
    write(file, bytes);
    const auto words = [](const char *text) { return QString::fromLatin1(text).split(QLatin1Char(' ')); };
    const QList<QStringList> readers{
        words("check") << file,
        words("list decisions") << file,
        words("list follow-ups") << file,
        words("list projects") << file,
        words("list reports") << file,
        words("list resources") << file,
        words("export members") << file << QStringLiteral("-o") << path("out.html"),
        words("export table budget") << file << QStringLiteral("-o") << path("out.csv"),
        words("export calendar") << file << QStringLiteral("-o") << path("out.ics"),
        words("backup") << file << path("copy.aarring")};
    for (const QStringList &reader : readers) {
        const Run refused = run(reader);
        QVERIFY2(refused.status == 3 && isOneErrorLine(refused), qPrintable(reader.join(QLatin1Char(' '))));
    }
    QCOMPARE(QDir(m_folder->path()).entryList({QStringLiteral("out*"), QStringLiteral("copy*")}),
             QStringList());
}

void tst_Cli::aBackupIsTheSameNetwork() {
    const QString file = network();
    QCOMPARE(run({QStringLiteral("backup"), file, path("copy.aarring")}).status, 0);
    QCOMPARE(run({QStringLiteral("verify"), path("copy.aarring")}).status, 0);
    const auto original = ReadOnlyNetwork::open(file, FixedClock(m_today));
    const auto copy = ReadOnlyNetwork::open(path("copy.aarring"), FixedClock(m_today));
    MUST(original);
    MUST(copy);
    QVERIFY(!(*copy)->queries().facts().persons.isEmpty());
    QCOMPARE((*copy)->queries().facts().persons, (*original)->queries().facts().persons);
}

void tst_Cli::theBackupIsMadeWhileTheFileIsOpen() {
    const QString file = network();
    const FixedClock clock(m_today);
    auto open = Workspace::open(file, m_places, clock);
    MUST(open);
    QCOMPARE(run({QStringLiteral("backup"), file, path("copy.aarring")}).status, 0);
    QCOMPARE(run({QStringLiteral("verify"), path("copy.aarring")}).status, 0);
    write(path("list.csv"), "Navn\nKari Haug\n");
    const Run locked = run({QStringLiteral("import"), QStringLiteral("members"), path("list.csv"), file});
    QCOMPARE(locked.status, 3);
    QVERIFY2(locked.err.contains(QStringLiteral("Ingrid")), qPrintable(locked.err));
    QCOMPARE(run({QStringLiteral("import"), QStringLiteral("members"), path("list.csv"), file,
                  QStringLiteral("--dry-run")})
                 .status,
             0);
    MUST((*open)->file().close());
}

void tst_Cli::wordsFollowTheInstalledLanguage() {
    QTranslator bokmaal;
    QVERIFY(bokmaal.load(QStringLiteral(":/i18n/aarring_nb.qm")));
    QCoreApplication::installTranslator(&bokmaal);
    const Run listed = run({QStringLiteral("documents")});
    QCoreApplication::removeTranslator(&bokmaal);
    QVERIFY2(listed.out.contains(QStringLiteral("members\tMedlemsliste\n")), qPrintable(listed.out));
}

/// The command line with the real streams, for those tests that are about them.
static int asProgram(int argc, char *argv[]) {
    QCoreApplication app(argc, argv);
    const QStringList words = app.arguments().mid(2);
    QTextStream out(stdout);
    QTextStream err(stderr);
    const FixedClock clock(QDate(2026, 6, 10));
    CommandLine line{out, err, clock, {}, Language::English};
    return int(arrived(runCommandLine(words, line), line));
}

int main(int argc, char *argv[]) {
    holdStandardStreams();
    if (argc > 1 && qstrcmp(argv[1], "--as-program") == 0)
        return asProgram(argc, argv);
    QGuiApplication app(argc, argv);
    tst_Cli test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_cli.moc"
