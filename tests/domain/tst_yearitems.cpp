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
    void aReportIsDueInTheYearOnce();
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

void TestYearItems::aReportIsDueInTheYearOnce() {
    NetworkFacts facts;
    Report report;
    report.id = 7;
    report.title = QStringLiteral("Rapport til eieren");
    report.period = {day("2026-01-01"), day("2026-06-30")};
    report.due = day("2026-08-15");
    facts.reports = {report};
    QList<YearItem> items = yearItems(facts, 2026);
    QCOMPARE(items.size(), 1);
    QCOMPARE(items.first().title, report.title);
    QCOMPARE(items.first().date, report.due);
    QCOMPARE(items.first().lane, YearLane::Deadlines);
    QCOMPARE(items.first().report, report.id);
    QVERIFY(items.first().isFromElsewhere() && !items.first().done);
    QVERIFY(yearItems(facts, 2027).isEmpty());
    facts.reports.first().state = ReportState::Sent;
    QVERIFY(yearItems(facts, 2026).first().done);

    // The entry that is meant for it tells the same.
    YearEntry entry;
    entry.id = 8;
    entry.kind = EntryKind::Report;
    entry.date = day("2026-06-30");
    facts.entries = {entry};
    QCOMPARE(yearItems(facts, 2026).size(), 1);
    QCOMPARE(yearItems(facts, 2026).first().id, entry.id);
    // A draft that is due on another day stands there itself.
    facts.reports.first().state = ReportState::Draft;
    items = yearItems(facts, 2026);
    QCOMPARE(items.size(), 2);
    QCOMPARE(items.last().report, report.id);
    QCOMPARE(items.last().date, report.due);
    facts.entries.first().date = report.due.addDays(-1);
    facts.reports.first().due = facts.entries.first().date;
    QCOMPARE(yearItems(facts, 2026).size(), 1);
    facts.reports.first().due = report.due;

    // As does the deadline of the grant that it is about.
    facts.entries.clear();
    Grant grant;
    grant.id = 9;
    grant.funder = QStringLiteral("Nasjonalbiblioteket");
    grant.state = GrantState::Accepted;
    grant.reportBy = report.due;
    facts.grants = {grant};
    facts.reports.first().kind = ReportKind::Funder;
    facts.reports.first().grant = grant.id;
    QCOMPARE(yearItems(facts, 2026).size(), 1);
    QCOMPARE(yearItems(facts, 2026).first().grant, grant.id);
    facts.reports.first().due = day("2026-08-01"); // sooner than the funder asks
    QCOMPARE(yearItems(facts, 2026).size(), 2);
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
