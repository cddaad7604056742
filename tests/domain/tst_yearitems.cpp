#include "domain/quietspan.h"
#include "domain/yearitems.h"

#include <QtTest>

using namespace aarring;

namespace {

QDate day(const char *iso) { return QDate::fromString(QString::fromLatin1(iso), Qt::ISODate); }

} // namespace

class TestYearItems : public QObject {
    Q_OBJECT

private slots:
    void aMeetingKeepsItsWeekdayInAnotherMonth();
    void itGoesWhereMeetingsCanBe();
    void anEntryKeepsItsDayOrIsMetBefore();
    void whatTakesSeveralDaysStaysAsLong();
    void aSpanIsReadAndWrittenAlike_data();
    void aSpanIsReadAndWrittenAlike();
};

void TestYearItems::aMeetingKeepsItsWeekdayInAnotherMonth() {
    YearItem item;
    item.isMeeting = true;
    item.date = day("2026-03-11"); // a Wednesday
    QCOMPARE(dayInMonth(item, 2026, 9, Calendar()), day("2026-09-09"));
    QCOMPARE(dayInMonth(item, 2026, 8, Calendar()), day("2026-08-12"));
    item.date = day("2026-01-31"); // there is no 31 June
    QCOMPARE(dayInMonth(item, 2026, 6, Calendar()).month(), 6);
}

void TestYearItems::itGoesWhereMeetingsCanBe() {
    const Calendar norway(QStringLiteral("NO"), {}, usualQuietPeriods(QStringLiteral("NO")));
    YearItem item;
    item.isMeeting = true;
    item.date = day("2026-11-04");
    QCOMPARE(dayInMonth(item, 2026, 10, norway), day("2026-10-14")); // week 41 is quiet
    QCOMPARE(dayInMonth(item, 2026, 7, norway).month(), 7); // and where none is good, it still goes there
}

void TestYearItems::anEntryKeepsItsDayOrIsMetBefore() {
    const Calendar norway(QStringLiteral("NO"), {}, {});
    YearItem item;
    item.date = day("2026-03-31");
    QCOMPARE(dayInMonth(item, 2026, 6, norway), day("2026-06-30"));
    QCOMPARE(dayInMonth(item, 2026, 5, norway), day("2026-05-29")); // 31 May is a Sunday
}

void TestYearItems::whatTakesSeveralDaysStaysAsLong() {
    YearEntry entry;
    entry.date = day("2026-04-13");
    entry.lastDay = day("2026-04-24");
    const YearEntry moved = movedTo(entry, day("2026-05-04"));
    QCOMPARE(moved.lastDay, day("2026-05-15"));
    entry.lastDay = {};
    QVERIFY(!movedTo(entry, day("2026-05-04")).lastDay.isValid());
}

void TestYearItems::aSpanIsReadAndWrittenAlike_data() {
    QTest::addColumn<QuietForm>("form");
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("last");
    QTest::newRow("W8") << QuietForm::Weeks << 8 << 8;
    QTest::newRow("W28-30") << QuietForm::Weeks << 28 << 30;
    QTest::newRow("12-20..01-02") << QuietForm::Dates << 1220 << 102;
    QTest::newRow("E-6..E+1") << QuietForm::Easter << -6 << 1;
    QTest::newRow("E+0..E+0") << QuietForm::Easter << 0 << 0;
}

void TestYearItems::aSpanIsReadAndWrittenAlike() {
    QFETCH(QuietForm, form);
    QFETCH(int, first);
    QFETCH(int, last);
    const QString text = QString::fromLatin1(QTest::currentDataTag());
    const auto span = readSpan(text);
    QVERIFY(span);
    QCOMPARE(*span, (QuietSpan{form, first, last}));
    QCOMPARE(spanText(*span), text);
}

QTEST_GUILESS_MAIN(TestYearItems)
#include "tst_yearitems.moc"
