#include "actions/papers.h"
#include "documents/catalogue.h"
#include "documents/letterhead.h"
#include "documents/paperformats.h"
#include "documents/pdfwriter.h"
#include "support/archivecheck.h"
#include "support/workspace.h"

#include <QGuiApplication>

using namespace aarring;

/// The papers of the networks that the program comes with.
class tst_ArchivePapers : public QObject {
    Q_OBJECT

private slots:
    void everyPaperIsFitForArchiveAndReader_data() {
        QTest::addColumn<QString>("templateName");
        QTest::addColumn<int>("papers");
        const int all = int(paperOffers().size());
        QTest::newRow("sample-no") << QStringLiteral("sample-no") << all;
        QTest::newRow("sample-da") << QStringLiteral("sample-da") << all - 1; // it has no grants
        QTest::newRow("ki-nettverk") << QStringLiteral("ki-nettverk") << 5;
        QTest::newRow("kompetencenetvaerk") << QStringLiteral("kompetencenetvaerk") << 5;
        QTest::newRow("project") << QStringLiteral("project") << 6;
    }
    void everyPaperIsFitForArchiveAndReader() {
        QFETCH(QString, templateName);
        QFETCH(int, papers);
        TestNetwork network(templateName);
        QTemporaryDir folder;
        QStringList files;
        for (const Language language : paperLanguages()) {
            PaperOptions options;
            options.language = language;
            if (!network.queries().facts().persons.isEmpty())
                options.person = network.queries().facts().persons.last().fullName();
            int made = 0;
            for (const PaperOffer &offer : paperOffers()) {
                const auto paper = makePaper(network.queries(), QLatin1String(offer.name), options);
                if (!paper) // a new network has no meeting to call yet
                    continue;
                ++made;
                files += folder.filePath(
                    QStringLiteral("%1-%2.pdf").arg(QLatin1String(offer.name), languageCode(language)));
                MUST(writePaper(*paper, files.last()));
            }
            QCOMPARE(made, papers);
        }
        const ArchiveCheck check = checkArchive(files);
        QVERIFY2(check.passed, qPrintable(check.said));
        for (const QString &file : std::as_const(files)) {
            QCOMPARE(warningsOf(file), QString());
            QCOMPARE(foreignFontsOf(file), QStringList()); // or it would look different on another machine
        }
    }

    void everyPaperBearsACaseNumber() {
        TestNetwork network(QStringLiteral("sample-no"));
        const QList<MadePaper> before = *makeEveryPaper(network.queries(), {});
        Network named = network.queries().network();
        named.caseNumber = QStringLiteral("2026/4471");
        MUST(network.actions().saveNetwork(named));
        const QList<MadePaper> after = *makeEveryPaper(network.queries(), {});
        QCOMPARE(after.size(), before.size());
        for (int i = 0; i < after.size(); ++i) {
            const QString own = before[i].paper.caseNumber;
            // What is approved or sent does not change.
            const PaperKind kind = after[i].offer.kind;
            const bool isRecord =
                kind == PaperKind::Mandate || kind == PaperKind::Changes || kind == PaperKind::Report;
            QCOMPARE(after[i].paper.caseNumber, own.isEmpty() && !isRecord ? named.caseNumber : own);
            QVERIFY2(isRecord || referenceText(after[i].paper).contains(after[i].paper.caseNumber),
                     after[i].offer.name);
        }
    }

    void readersWarnOfADamagedFile() {
        const TestNetwork network(QStringLiteral("ki-nettverk"));
        const auto paper = makePaper(network.queries(), QStringLiteral("mandate"), {});
        MUST(paper);
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("x.pdf")));
        MUST(writePaper(*paper, file.fileName()));
        QCOMPARE(warningsOf(file.fileName()), QString());
        QVERIFY(file.resize(file.size() / 2));
        const QString said = warningsOf(file.fileName());
        for (const char *reader : {"qpdf:", "mutool:", "pdftoppm:"})
            QVERIFY2(said.contains(QLatin1String(reader)), qPrintable(said));
    }

private:
    static QStringList foreignFontsOf(const QString &file) {
        QProcess process;
        process.start(QStringLiteral("pdffonts"), {file});
        process.waitForFinished();
        const QStringList lines =
            QString::fromUtf8(process.readAllStandardOutput()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QStringList foreign;
        for (const QString &line : lines.mid(2)) // below the heading
            if (!line.contains(QStringLiteral("+AarringNoto")))
                foreign.append(line);
        return lines.size() > 2 ? foreign : QStringList{QStringLiteral("no fonts at all")};
    }
    /// What other programs have to say about the file; nothing when they read it without a warning.
    static QString warningsOf(const QString &file) {
        const std::pair<QString, QStringList> readers[] = {
            {QStringLiteral("qpdf"), {QStringLiteral("--check"), file}},
            {QStringLiteral("mutool"),
             {QStringLiteral("draw"), QStringLiteral("-q"), QStringLiteral("-N"), QStringLiteral("-r"),
              QStringLiteral("20"), QStringLiteral("-F"), QStringLiteral("png"), QStringLiteral("-o"),
              QStringLiteral("/dev/null"), file}},
            {QStringLiteral("pdftoppm"), {QStringLiteral("-r"), QStringLiteral("20"), file}}};
        QString said;
        for (const auto &[reader, options] : readers) {
            QProcess process;
            process.setStandardOutputFile(QProcess::nullDevice());
            process.start(reader, options);
            process.waitForFinished();
            const QByteArray warnings = process.readAllStandardError();
            if (process.exitCode() != 0 || process.error() != QProcess::UnknownError || !warnings.isEmpty())
                said += reader + QStringLiteral(": ") + QString::fromUtf8(warnings) + QLatin1Char('\n');
        }
        return said;
    }
};

int main(int argc, char **argv) {
    preparePapers();
    QGuiApplication app(argc, argv);
    tst_ArchivePapers test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_archivepapers.moc"
