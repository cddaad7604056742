#include "actions/papers.h"
#include "documents/htmlwriter.h"
#include "documents/odtwriter.h"
#include "documents/paperformats.h"
#include "documents/pdfwriter.h"
#include "documents/richpaper.h"
#include "support/archivecheck.h"
#include "support/outline.h"
#include "support/workspace.h"

#include <QGuiApplication>
#include <csignal>
#include <sys/resource.h>

using namespace aarring;

/// The papers of the networks that the program comes with say the same in every format.
class tst_PaperFormats : public QObject {
    Q_OBJECT

private slots:
    void everyFormatTellsTheSame_data() {
        QTest::addColumn<QString>("templateName");
        for (const char *name : {"sample-no", "sample-da", "ki-nettverk", "kompetencenetvaerk"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void everyFormatTellsTheSame() {
        QFETCH(QString, templateName);
        TestNetwork network(templateName);
        QTemporaryDir folder;
        QList<Document> papers;
        QStringList pdfs;
        for (const Language language : {Language::Bokmaal, Language::Danish, Language::English}) {
            PaperOptions options;
            options.language = language;
            if (!network.queries().facts().persons.isEmpty())
                options.person = network.queries().facts().persons.last().fullName();
            for (const PaperOffer &offer : paperOffers()) {
                const auto paper = makePaper(network.queries(), QLatin1String(offer.name), options);
                if (!paper) // a new network has no meeting to call yet
                    continue;
                papers += *paper;
                pdfs += folder.filePath(QStringLiteral("%1.pdf").arg(papers.size()));
                MUST(writePaper(*paper, pdfs.last()));
            }
        }
        QVERIFY(papers.size() >= 12);
        const QList<Outline> read = outlinesOfPdfs(checkArchive(pdfs, {QStringLiteral("--tree")}).said);
        QCOMPARE(read.size(), papers.size());
        for (qsizetype i = 0; i < papers.size(); ++i) {
            const Outline wanted = outlineOf(papers[i]);
            QVERIFY(wanted.size() >= 3);
            const auto odt = toOdt(papers[i]);
            const auto html = toHtml(papers[i]);
            MUST(odt);
            MUST(html);
            for (const auto &[format, outline] :
                 {std::pair{"PDF", read[i]}, {"ODT", outlineOfOdt(*odt)}, {"HTML", outlineOfHtml(*html)}}) {
                const QString apart = difference(outline, wanted);
                QVERIFY2(apart.isEmpty(),
                         qPrintable(papers[i].fileName(QLatin1String(format)) + QLatin1Char(' ') + apart));
            }
        }
    }

    void aBinderTellsTheSameInEveryFormat() {
        const TestNetwork network(QStringLiteral("sample-no"));
        const auto binder = makePaper(network.queries(), binderName(), {});
        MUST(binder);
        QVERIFY(binder->parts.size() >= 7);
        QTemporaryDir folder;
        const QString pdf = folder.filePath(QStringLiteral("binder.pdf"));
        MUST(writePaper(*binder, pdf));
        const ArchiveCheck check = checkArchive({pdf}, {QStringLiteral("--tree")});
        QVERIFY2(check.passed, qPrintable(check.said));
        const Outline wanted = outlineOf(*binder);
        const auto odt = toOdt(*binder);
        const auto html = toHtml(*binder);
        MUST(odt);
        MUST(html);
        QCOMPARE(difference(outlinesOfPdfs(check.said).value(0), wanted), QString());
        QCOMPARE(difference(outlineOfOdt(*odt), wanted), QString());
        QCOMPARE(difference(outlineOfHtml(*html), wanted), QString());
        // Every line of the contents leads to a heading.
        const qsizetype lines = contentsOf(*binder).size();
        QVERIFY(lines > binder->parts.size());
        const QByteArray content = unzipped(*odt, QStringLiteral("content.xml"));
        for (qsizetype i = 1; i <= lines; ++i) {
            const QByteArray name = QByteArray::number(i);
            QVERIFY(content.contains("text:bookmark-start text:name=\"heading" + name + '"'));
            QVERIFY(content.contains("xlink:href=\"#heading" + name + '"'));
            QVERIFY(html->contains("id=\"h" + name + '"'));
            QVERIFY(html->contains("href=\"#h" + name + '"'));
        }
        QVERIFY(!content.contains("heading" + QByteArray::number(lines + 1)));
    }

    void theEndingPicksTheFormat_data() {
        QTest::addColumn<QString>("ending");
        QTest::addColumn<QByteArray>("begin");
        QTest::newRow("pdf") << QStringLiteral("pdf") << QByteArray("%PDF");
        QTest::newRow("odt") << QStringLiteral("odt") << QByteArray("PK");
        QTest::newRow("html") << QStringLiteral("html") << QByteArray("<!DOCTYPE html>");
        QTest::newRow("htm") << QStringLiteral("htm") << QByteArray("<!DOCTYPE html>");
        QTest::newRow("ODT") << QStringLiteral("ODT") << QByteArray("PK");
    }
    void theEndingPicksTheFormat() {
        QFETCH(QString, ending);
        QFETCH(QByteArray, begin);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("møte.") + ending);
        MUST(writePaper(richPaper(), path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.read(begin.size()), begin);
        QVERIFY(file.size() > 2000);
    }
    void aPaperThatCannotBeWrittenLeavesNothing_data() {
        QTest::addColumn<QString>("ending");
        for (const PaperFormat &format : paperFormats())
            QTest::newRow(format.ending) << QString::fromLatin1(format.ending);
    }
    void aPaperThatCannotBeWrittenLeavesNothing() {
        QFETCH(QString, ending);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("x.") + ending);
        MUST_FAIL(writePaper(richPaper(), folder.filePath(QStringLiteral("none/x.") + ending)), NotFound);
        MUST_FAIL(writePaper(richPaper(), folder.filePath(QStringLiteral("x.doc"))), Invalid);
        MUST(writePaper(Document{}, path));
        const qint64 size = QFileInfo(path).size();

        // No file may grow past two kilobytes: to the program that is a disk running full.
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        getrlimit(RLIMIT_FSIZE, &before);
        rlimit small = before;
        small.rlim_cur = 2048;
        setrlimit(RLIMIT_FSIZE, &small);
        const Status full = writePaper(richPaper(), path);
        setrlimit(RLIMIT_FSIZE, &before);
        QVERIFY(!full);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
        QCOMPARE(QFileInfo(path).size(), size);
    }
};

int main(int argc, char **argv) {
    preparePapers();
    QGuiApplication app(argc, argv);
    tst_PaperFormats test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_paperformats.moc"
