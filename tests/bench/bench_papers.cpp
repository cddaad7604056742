#include "bench/bignetwork.h"

#include "actions/papers.h"
#include "documents/pdfwriter.h"

#include <QGuiApplication>

using namespace aarring;

/// Each paper from the open file to the bytes of its PDF.
class bench_Papers : public QObject {
    Q_OBJECT

private slots:
    void paper_data() {
        QTest::addColumn<QString>("name");
        for (const PaperOffer &offer : paperOffers())
            QTest::newRow(offer.name) << QString::fromLatin1(offer.name);
    }
    void paper() {
        QFETCH(QString, name);
        PaperOptions options;
        options.person = m_network.queries().facts().persons.first().fullName();
        QBENCHMARK {
            const auto paper = makePaper(m_network.queries(), name, options);
            QVERIFY(paper);
            QVERIFY(toPdf(*paper));
        }
    }

private:
    TestNetwork m_network{QStringLiteral("sample-no")};
};

int main(int argc, char **argv) {
    preparePapers();
    QGuiApplication app(argc, argv);
    bench_Papers bench;
    return QTest::qExec(&bench, argc, argv);
}
#include "bench_papers.moc"
