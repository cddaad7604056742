#include "base/wholefile.h"

#include <QtTest>
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace aarring;

class TestWholeFile : public QObject {
    Q_OBJECT

private:
    static QByteArray contentOf(const QString &path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:
    void bytesAreWritten() {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("æøå.pdf"));
        QVERIFY(bool(writeWholeFile(path, "first")));
        QVERIFY(bool(writeWholeFile(path, "second")));
        QCOMPARE(contentOf(path), QByteArray("second"));
    }
    void aMissingFolderIsTold() {
        QTemporaryDir folder;
        const Status s = writeWholeFile(folder.filePath(QStringLiteral("none/paper.pdf")), "x");
        QVERIFY(!s);
        QCOMPARE(s.error().kind, Error::Kind::NotFound);
    }
    void aFolderOfThatNameIsTold() {
        QTemporaryDir folder;
        const Status s = writeWholeFile(folder.path(), "x");
        QVERIFY(!s);
        QCOMPARE(s.error().kind, Error::Kind::Invalid);
    }
    void aDeviceIsNotReplaced() {
        QTemporaryDir folder;
        const QString link = folder.filePath(QStringLiteral("paper.pdf"));
        const QString pipe = folder.filePath(QStringLiteral("pipe"));
        QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QVERIFY(QFile::link(pipe, link));
        for (const QString &path : {pipe, link}) {
            const Status s = writeWholeFile(path, "x");
            QVERIFY(!s);
            QCOMPARE(s.error().kind, Error::Kind::Invalid);
            QVERIFY(!QFileInfo(path).isFile());
        }
    }
    void aNameThatIsTooLongIsTold() {
        QTemporaryDir folder;
        const QString name = QString(252, QLatin1Char('a')) + QStringLiteral(".pdf");
        const Status s = writeWholeFile(folder.filePath(name), "x");
        QVERIFY(!s);
        QCOMPARE(s.error().kind, Error::Kind::Invalid);
        QCOMPARE(s.error().why, QStringLiteral("the name is too long"));
        QVERIFY(bool(writeWholeFile(folder.filePath(name.right(200)), "x")));
    }
    void aProtectedFolderIsTold() {
        const Status s = writeWholeFile(QStringLiteral("/proc/paper.pdf"), "x"); // not even root writes here
        QVERIFY(!s);
        QVERIFY(s.error().kind == Error::Kind::ReadOnly || s.error().kind == Error::Kind::ReadWrite);
        QVERIFY(s.error().text().contains(QStringLiteral("paper.pdf")));
    }
    void aFileThatIsOpenElsewhereIsReplacedUnderItsName() {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("paper.pdf"));
        QVERIFY(bool(writeWholeFile(path, "before")));
        QFile reader(path);
        QVERIFY(reader.open(QIODevice::ReadOnly));
        QVERIFY(bool(writeWholeFile(path, "after!!")));
        QCOMPARE(reader.readAll(), QByteArray("before")); // whoever reads it reads one of them to its end
        QCOMPARE(contentOf(path), QByteArray("after!!"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }
    void aFileThatCannotBeFinishedLeavesTheOldOne_data() {
        QTest::addColumn<int>("size");
        QTest::newRow("smaller than a buffer") << 8000;
        QTest::newRow("larger than a buffer") << 80000;
    }
    void aFileThatCannotBeFinishedLeavesTheOldOne() {
        QFETCH(int, size);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("paper.pdf"));
        QVERIFY(bool(writeWholeFile(path, "before")));

        // No file may grow past a kilobyte: to the program that is a disk running full.
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        getrlimit(RLIMIT_FSIZE, &before);
        rlimit small = before;
        small.rlim_cur = 1024;
        setrlimit(RLIMIT_FSIZE, &small);
        const Status s = writeWholeFile(path, QByteArray(size, 'x'));
        setrlimit(RLIMIT_FSIZE, &before);

        QVERIFY(!s);
        QVERIFY(s.error().what.contains(QStringLiteral("paper.pdf")));
        QVERIFY(!s.error().why.isEmpty() && !s.error().todo.isEmpty());
        QCOMPARE(contentOf(path), QByteArray("before"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestWholeFile)
#include "tst_wholefile.moc"
