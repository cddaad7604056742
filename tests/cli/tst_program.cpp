#include "actions/papers.h"
#include "documents/catalogue.h"
#include "documents/paperformats.h"
#include "documents/pdfwriter.h"
#include "support/workspace.h"

#include <QGuiApplication>
#include <QProcess>

using namespace aarring;

/// The program that is installed, in a process of its own. It is begun in another way than the tests of its rooms: it does not
/// read the machine's fonts before a paper needs them.
class TestProgram : public QObject {
    Q_OBJECT

    static inline const QString somebody = QStringLiteral("Ingrid Solvang");

    static QByteArray exported(const TestNetwork &network, const QString &paper) {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("x.pdf")));
        QProcess program;
        QStringList words{QStringLiteral("export"), paper, network.path(), QStringLiteral("-o"),
                          file.fileName()};
        if (paperByName(paper)->takesPerson)
            words << QStringLiteral("--person") << somebody;
        program.start(QStringLiteral(AARRING_PROGRAM), words);
        program.waitForFinished();
        return file.open(QIODevice::ReadOnly) ? file.readAll() : program.readAllStandardError();
    }
    static QByteArray made(const TestNetwork &network, const QString &paper) {
        PaperOptions options;
        options.person = somebody;
        const auto content = makePaper(network.queries(), paper, options);
        if (!content)
            return content.error().text().toUtf8();
        return *toPdf(*content);
    }

private slots:
    void itsPapersAreTheWindowsToTheByte_data() {
        QTest::addColumn<QString>("paper");
        for (const PaperOffer &offer : paperOffers())
            QTest::newRow(offer.name) << QString::fromLatin1(offer.name);
    }
    void itsPapersAreTheWindowsToTheByte() {
        QFETCH(QString, paper);
        const TestNetwork network(QStringLiteral("sample-no"));
        const QByteArray expected = made(network, paper);
        QVERIFY2(expected.startsWith("%PDF"), expected.constData());
        QVERIFY(exported(network, paper) == expected);
    }

    void lettersOfOtherScriptsComeFromTheMachineHereToo() {
        TestNetwork network(QStringLiteral("sample-no"));
        Person person = network.queries().facts().persons.first();
        person.firstName =
            QStringLiteral("ნინო"); // Georgian: not in the program's fonts, in those of most machines
        MUST(network.actions().savePerson(person));
        network.reopen();
        const QByteArray expected = made(network, QStringLiteral("members"));
        QVERIFY(expected.startsWith("%PDF"));
        QVERIFY(exported(network, QStringLiteral("members")) == expected);
    }
};

int main(int argc, char **argv) {
    preparePapers();
    qputenv("AARRING_TODAY", "2026-06-10"); // the day of TestNetwork, for the program
    QGuiApplication app(argc, argv);
    TestProgram test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_program.moc"
