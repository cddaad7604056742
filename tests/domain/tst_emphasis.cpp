#include "domain/emphasis.h"

#include <QtTest>

using namespace aarring;

class TestEmphasis : public QObject {
    Q_OBJECT

private slots:
    void stretchesAreWrittenAndReadBack_data();
    void stretchesAreWrittenAndReadBack();
    void neighboursInTheSameDressAreJoined();
    void whatDoesNotFitTheTextIsLeftOut_data();
    void whatDoesNotFitTheTextIsLeftOut();
    void aDividedTextIsPutTogetherAgain();
};

void TestEmphasis::stretchesAreWrittenAndReadBack_data() {
    QTest::addColumn<QString>("written");
    for (const char *written : {"", "b0+4", "i3+1", "bi2+5", "b0+2 i2+2 b9+1"})
        QTest::newRow(written) << QString::fromUtf8(written);
}

void TestEmphasis::stretchesAreWrittenAndReadBack() {
    QFETCH(QString, written);
    QCOMPARE(emphasisText(emphasisFrom(written, 10)), written);
}

void TestEmphasis::neighboursInTheSameDressAreJoined() {
    QCOMPARE(
        emphasisText({{0, 2, true, false}, {2, 3, true, false}, {5, 0, true, true}, {6, 1, false, false}}),
        QStringLiteral("b0+5"));
}

void TestEmphasis::whatDoesNotFitTheTextIsLeftOut_data() {
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("kept");
    const auto row = [](const char *written, const char *kept) {
        QTest::newRow(written) << QString::fromUtf8(written) << QString::fromUtf8(kept);
    };
    row("b8+3", "");
    row("b11+1", "");
    row("b0+5 i4+2", "b0+5");
    row("b-1+2", "");
    row("x0+2 i1+1", "i1+1");
    row("b2+9223372036854775807", "");
    row("b2 i3+ +4 b1+2+3", "");
}

void TestEmphasis::whatDoesNotFitTheTextIsLeftOut() {
    QFETCH(QString, written);
    QFETCH(QString, kept);
    QCOMPARE(emphasisText(emphasisFrom(written, 10)), kept);
}

void TestEmphasis::aDividedTextIsPutTogetherAgain() {
    const QString whole = QStringLiteral("b0+2 i3+4 b9+1");
    QCOMPARE(emphasisOfPart(whole, 0, 5), QStringLiteral("b0+2 i3+2"));
    QCOMPARE(emphasisOfPart(whole, 5, 5), QStringLiteral("i0+2 b4+1"));
    QCOMPARE(emphasisOfPart(whole, 2, 1), QString());
    for (int at = 0; at <= 10; ++at)
        QCOMPARE(emphasisOfBoth(emphasisOfPart(whole, 0, at), at, emphasisOfPart(whole, at, 10 - at)), whole);
}

QTEST_GUILESS_MAIN(TestEmphasis)
#include "tst_emphasis.moc"
