#include "base/daterange.h"

#include <QtTest>

using namespace aarring;

namespace {

const QDate jan(2026, 1, 1);
const QDate feb(2026, 2, 1);
const QDate mar(2026, 3, 1);
const QDate apr(2026, 4, 1);

} // namespace

class TestDateRange : public QObject {
    Q_OBJECT

private slots:
    void bothEndsBelong() {
        const DateRange range{feb, mar};
        QVERIFY(range.contains(feb));
        QVERIFY(range.contains(mar));
        QVERIFY(!range.contains(feb.addDays(-1)));
        QVERIFY(!range.contains(mar.addDays(1)));
    }

    void openEndsReachForever() {
        QVERIFY((DateRange{{}, feb}.contains(QDate(1900, 1, 1))));
        QVERIFY((!DateRange{{}, feb}.contains(mar)));
        QVERIFY((DateRange{feb, {}}.contains(QDate(2999, 1, 1))));
        QVERIFY((!DateRange{feb, {}}.contains(jan)));
        QVERIFY(DateRange{}.contains(jan));
    }

    void rangesOverlapWhenTheyShareADay_data() {
        QTest::addColumn<QDate>("from1");
        QTest::addColumn<QDate>("to1");
        QTest::addColumn<QDate>("from2");
        QTest::addColumn<QDate>("to2");
        QTest::addColumn<bool>("expected");
        QTest::newRow("one after the other") << jan << feb << feb.addDays(1) << mar << false;
        QTest::newRow("last day is first day") << jan << feb << feb << mar << true;
        QTest::newRow("inside") << jan << apr << feb << mar << true;
        QTest::newRow("open end before") << jan << QDate() << feb << mar << true;
        QTest::newRow("open end after") << mar << QDate() << jan << feb << false;
        QTest::newRow("open start before") << QDate() << feb << mar << apr << false;
        QTest::newRow("open start across") << QDate() << mar << feb << apr << true;
        QTest::newRow("both open") << jan << QDate() << apr << QDate() << true;
    }
    void rangesOverlapWhenTheyShareADay() {
        QFETCH(QDate, from1);
        QFETCH(QDate, to1);
        QFETCH(QDate, from2);
        QFETCH(QDate, to2);
        const DateRange first{from1, to1};
        const DateRange second{from2, to2};
        QTEST(first.overlaps(second), "expected");
        QTEST(second.overlaps(first), "expected");
    }

    void aRangeThatEndsBeforeItBeginsIsBackwards() {
        QVERIFY((DateRange{mar, feb}.isBackwards()));
        QVERIFY((!DateRange{feb, feb}.isBackwards()));
        QVERIFY((!DateRange{feb, {}}.isBackwards()));
        QVERIFY((!DateRange{{}, feb}.isBackwards()));
    }
};

QTEST_APPLESS_MAIN(TestDateRange)
#include "tst_daterange.moc"
