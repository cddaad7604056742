#include "documents/fonts.h"
#include "documents/paperfiles.h"
#include "documents/paperformats.h"
#include "documents/pdfwriter.h"
#include "richpaper.h"
#include "support/result.h"

#include <QTemporaryDir>
#include <QThreadPool>
#include <QtTest>

using namespace aarring;

namespace {

Document paperNamed(const QString &name) {
    Document paper = richPaper();
    paper.subject = name;
    paper.fileNameParts = {name};
    return paper;
}

} // namespace

/// Papers on their way out: in another thread, stopped, several in a folder.
class TestPaperFiles : public QObject {
    Q_OBJECT

    static QStringList names(const QTemporaryDir &folder) {
        return QDir(folder.path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }

private slots:
    void aThreadWritesTheSameBytes_data() {
        QTest::addColumn<int>("format");
        for (int i = 0; i < paperFormats().size(); ++i)
            QTest::newRow(paperFormats()[i].ending) << i;
    }
    void aThreadWritesTheSameBytes() {
        QFETCH(int, format);
        MUST(loadEveryFont());
        Document paper = richPaper();
        paper.blocks += Paragraph{{{QStringLiteral("kursiv ☂ ∑ 📚"), true, true, {}}}};
        const auto make = paperFormats()[format].make;
        QByteArray aside;
        QThreadPool pool;
        pool.start([&] { aside = *make(paper, {}); });
        QVERIFY(pool.waitForDone());
        const auto here = make(paper, {});
        MUST(here);
        QVERIFY(aside.size() > 2000);
        QVERIFY(aside == *here);
    }
    void progressCountsThePages() {
        Document paper = richPaper();
        for (int i = 0; i < 400; ++i)
            paper.blocks += Paragraph{plainText(QStringLiteral("Linje"))};
        QList<std::pair<int, int>> steps;
        MUST(toPdf(paper, [&](int page, int pages) {
            if (steps.isEmpty() || steps.last() != std::pair(page, pages))
                steps += {page, pages};
            return true;
        }));
        const int pages = steps.last().second;
        QVERIFY(pages > 5);
        QList<std::pair<int, int>> wanted{{0, 0}};
        for (int page = 0; page <= pages; ++page)
            wanted += {page, pages};
        QCOMPARE(steps, wanted);
    }
    void whereverItIsStoppedNothingIsLeft_data() {
        QTest::addColumn<QString>("ending");
        for (const PaperFormat &format : paperFormats())
            QTest::newRow(format.ending) << QString::fromLatin1(format.ending);
    }
    void whereverItIsStoppedNothingIsLeft() {
        QFETCH(QString, ending);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("x.") + ending);
        int steps = 0;
        MUST(writePaper(richPaper(), path, [&](int, int) { return ++steps > 0; }));
        QVERIFY(steps > 5);
        QVERIFY(QFile::remove(path));
        for (int last = 0; last < steps; last += std::max(1, steps / 12)) {
            int step = 0;
            MUST_FAIL(writePaper(richPaper(), path, [&](int, int) { return ++step <= last; }), Cancelled);
            QCOMPARE(names(folder), QStringList());
        }
    }
    void namesAreToldApart() {
        const QTemporaryDir folder;
        const QList<Document> papers{paperNamed(QStringLiteral("a")), paperNamed(QStringLiteral("a")),
                                     paperNamed(QStringLiteral("b"))};
        const auto namesOf = [](const QList<PaperFile> &files) {
            QStringList names;
            for (const PaperFile &file : files)
                names += QFileInfo(file.path).fileName();
            return names;
        };
        const QString pdf = QStringLiteral("pdf");
        const QStringList fresh{QStringLiteral("a_2026-11-22.pdf"), QStringLiteral("a_2026-11-22 (2).pdf"),
                                QStringLiteral("b_2026-11-22.pdf")};
        QCOMPARE(namesOf(filesInFolder(papers, folder.path(), pdf, ExistingFiles::KeepBoth)), fresh);
        QFile there(folder.filePath(fresh[2]));
        QVERIFY(there.open(QIODevice::WriteOnly));
        const QList<PaperFile> replacing = filesInFolder(papers, folder.path(), pdf, ExistingFiles::Replace);
        QCOMPARE(namesOf(replacing), fresh);
        QCOMPARE(existingFiles(replacing), QStringList{fresh[2]});
        const QList<PaperFile> keeping = filesInFolder(papers, folder.path(), pdf, ExistingFiles::KeepBoth);
        QCOMPARE(namesOf(keeping).last(), QStringLiteral("b_2026-11-22 (2).pdf"));
        QCOMPARE(existingFiles(keeping), QStringList());
    }
    void oneThatFailsDoesNotHoldUpTheOthers() {
        const QTemporaryDir folder;
        const QString ending = QStringLiteral("html");
        const QList<PaperFile> files =
            filesInFolder({paperNamed(QStringLiteral("a")), paperNamed(QStringLiteral("b")),
                           paperNamed(QStringLiteral("c"))},
                          folder.path(), ending, ExistingFiles::Replace);
        QVERIFY(QDir(folder.path()).mkdir(QFileInfo(files[1].path).fileName()));
        QStringList begun;
        const WrittenFiles done = writePapers(files, {}, [&](const QString &title) { begun += title; });
        QCOMPARE(begun, (QStringList{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}));
        QCOMPARE(done.written, (QStringList{files[0].path, files[2].path}));
        QCOMPARE(done.failed.size(), 1);
        QCOMPARE(done.failed[0].path, files[1].path);
        QVERIFY(done.failed[0].error.why.contains(QStringLiteral("folder of that name")));
        QVERIFY(!done.stopped);
        QCOMPARE(names(folder).size(), 3);
    }
    void whatIsWrittenBeforeTheStopStays() {
        const QTemporaryDir folder;
        const QList<PaperFile> files =
            filesInFolder({paperNamed(QStringLiteral("a")), paperNamed(QStringLiteral("b"))}, folder.path(),
                          QStringLiteral("odt"), ExistingFiles::Replace);
        bool second = false;
        const WrittenFiles done = writePapers(
            files, [&](int, int) { return !second; },
            [&](const QString &title) { second = title == QStringLiteral("b"); });
        QVERIFY(done.stopped);
        QCOMPARE(done.written, QStringList{files[0].path});
        QCOMPARE(names(folder), QStringList{QFileInfo(files[0].path).fileName()});
    }
};

int main(int argc, char **argv) {
    preparePapers();
    QGuiApplication app(argc, argv);
    TestPaperFiles test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_paperfiles.moc"
