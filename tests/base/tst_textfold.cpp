#include "base/textfold.h"

#include <QtTest>
#include <algorithm>

using namespace aarring;

class TestTextFold : public QObject {
    Q_OBJECT

private slots:
    void wordsFoldToWhatIsTyped_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("plain");
        const auto row = [](const char *text, const char *plain) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(plain);
        };
        row("Ålborg", "alborg");
        row("aalborg", "alborg");
        row("AALBORG", "alborg");
        row("A\u030alborg", "alborg"); // å in two code points
        row("Aabenraa", "abenra");
        row("Møre og  Romsdal", "more og romsdal");
        row("Ærø", "aero");
        row("Östersund", "ostersund");
        row("Café", "cafe");
        row("Guovdageaidnu – Kárášjohka", "guovdageaidnu – karasjohka");
        row("Đŧŋ", "dtn");
        row("AÆ Łþß ½", "ae lthss 1⁄2");
        row("AÆ Łþß ½ –", "ae lthss 1⁄2 –"); // with a sign beyond the common letters
        row(" \u00a0KI\u00a0nett\tverk ", "ki nett verk");
        row("", "");
    }
    void wordsFoldToWhatIsTyped() {
        QFETCH(QString, text);
        QTEST(folded(text), "plain");
        QTEST(folded(folded(text)), "plain");
    }

    void namesSortAsInNorwayAndDenmark_data() {
        QTest::addColumn<QString>("sorted");
        QTest::newRow("Norwegian counties") << QStringLiteral(
            "Agder, Akershus, Buskerud, Finnmark, Innlandet, Møre og Romsdal, Nordland, Oslo, "
            "Rogaland, Telemark, Troms, Trøndelag, Vestfold, Vestland, Østfold");
        QTest::newRow("Danish towns")
            << QStringLiteral("Gentofte, Herning, Odense, Roskilde, Vejle, Aalborg");
        QTest::newRow("aa is å") << QStringLiteral(
            "Zeta, Ærø, Öland, Ørsta, Øst, Østfold, Aabenraa, Ål, Aalborg, "
            "Århus, Aarhus, Ås");
    }
    void namesSortAsInNorwayAndDenmark() {
        QFETCH(QString, sorted);
        const QStringList expected = sorted.split(QStringLiteral(", "));
        QStringList names = expected;
        std::reverse(names.begin(), names.end());
        std::sort(names.begin(), names.end(),
                  [](const QString &a, const QString &b) { return compareNames(a, b) < 0; });
        QCOMPARE(names, expected);
    }

    void theSameNameIsEqualToItself() {
        QCOMPARE(compareNames(QStringLiteral("Ås"), QStringLiteral("Ås")), 0);
        QVERIFY(compareNames(QString(), QStringLiteral("a")) < 0);
    }
};

QTEST_APPLESS_MAIN(TestTextFold)
#include "tst_textfold.moc"
