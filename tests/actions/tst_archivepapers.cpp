#include "actions/papers.h"
#include "documents/catalogue.h"
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
        QTest::addColumn<int>("least");
        QTest::newRow("sample-no") << QStringLiteral("sample-no") << 7;
        QTest::newRow("sample-da") << QStringLiteral("sample-da") << 7;
        QTest::newRow("ki-nettverk") << QStringLiteral("ki-nettverk") << 4;
        QTest::newRow("kompetencenetvaerk") << QStringLiteral("kompetencenetvaerk") << 4;
    }
    void everyPaperIsFitForArchiveAndReader() {
        QFETCH(QString, templateName);
        QFETCH(int, least);
        TestNetwork network(templateName);
        if (network.queries().approvedMandate()) // a second version, to be compared with
            MUST(network.actions().reviseMandate());
        QTemporaryDir folder;
        QStringList files;
        for (const Language language : paperLanguages()) {
            PaperOptions options;
            options.language = language;
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
            QVERIFY2(made >= least, qPrintable(QString::number(made)));
        }
        const ArchiveCheck check = checkArchive(files);
        QVERIFY2(check.passed, qPrintable(check.said));
    }
};

int main(int argc, char **argv) {
    preparePapers();
    QGuiApplication app(argc, argv);
    tst_ArchivePapers test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_archivepapers.moc"
