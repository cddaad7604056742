#include "domain/calendar.h"

#include <QtTest>

using namespace aarring;

namespace {

QDate day(const char *iso) { return QDate::fromString(QString::fromLatin1(iso), Qt::ISODate); }

} // namespace

class TestCalendar : public QObject {
    Q_OBJECT

private slots:
    void movableDaysFallAsTheChurchYearSays_data();
    void movableDaysFallAsTheChurchYearSays();
    void countriesHaveTheirNumberOfHolidaysByLaw_data();
    void countriesHaveTheirNumberOfHolidaysByLaw();
    void generalPrayerDayEndedWith2023();
    void twoHolidaysOnOneDayAreOneDayWithBothNames_data();
    void twoHolidaysOnOneDayAreOneDayWithBothNames();
    void aCountryWithoutRulesHasNoHolidays();
    void quietSpansAreRead_data();
    void quietSpansAreRead();
    void aQuietTimeThatPassesNewYearIsInBothYears();
    void week53ExistsOnlyWhereTheYearHasIt();
    void theNetworksOwnDaysWin();
    void aDeadlineOnASaturdayIsMetOnTheFridayBefore();
    void meetingsAreHeldOnWorkingDaysOutsideQuietTimes_data();
    void meetingsAreHeldOnWorkingDaysOutsideQuietTimes();
};

void TestCalendar::movableDaysFallAsTheChurchYearSays_data() {
    QTest::addColumn<QDate>("easter");
    for (const char *iso : {"2025-04-20", "2026-04-05", "2027-03-28", "2028-04-16", "2029-04-01",
                            "2030-04-21", "2031-04-13", "2032-03-28", "1818-03-22", "2038-04-25"})
        QTest::newRow(iso) << day(iso);
}

void TestCalendar::movableDaysFallAsTheChurchYearSays() {
    QFETCH(QDate, easter);
    QCOMPARE(easterSunday(easter.year()), easter);
}

void TestCalendar::countriesHaveTheirNumberOfHolidaysByLaw_data() {
    QTest::addColumn<QString>("country");
    QTest::addColumn<int>("year");
    QTest::addColumn<int>("days");
    QTest::newRow("Norway") << QStringLiteral("NO") << 2026 << 12;
    QTest::newRow("Norway, two on 17 May") << QStringLiteral("NO") << 2027 << 11;
    QTest::newRow("Denmark until 2023") << QStringLiteral("DK") << 2023 << 11;
    QTest::newRow("Denmark from 2024") << QStringLiteral("DK") << 2024 << 10;
}

void TestCalendar::countriesHaveTheirNumberOfHolidaysByLaw() {
    QFETCH(QString, country);
    QFETCH(int, year);
    int byLaw = 0;
    for (const Holiday &holiday : holidays(country, year))
        byLaw += holiday.kind == DayKind::Public;
    QTEST(byLaw, "days");
}

void TestCalendar::generalPrayerDayEndedWith2023() {
    const Calendar danish(QStringLiteral("DK"), {}, {});
    QVERIFY(danish.holiday(day("2023-05-05")));
    QVERIFY(!danish.holiday(day("2026-05-01")) ||
            danish.holiday(day("2026-05-01"))->kind == DayKind::Customary); // only 1 May
    QVERIFY(!danish.holiday(day("2024-04-26")));
}

void TestCalendar::twoHolidaysOnOneDayAreOneDayWithBothNames_data() {
    QTest::addColumn<QString>("country");
    QTest::addColumn<QDate>("date");
    QTest::newRow("17 May 2027") << QStringLiteral("NO") << day("2027-05-17");
    QTest::newRow("17 May 2032") << QStringLiteral("NO") << day("2032-05-17");
    QTest::newRow("5 June 2028") << QStringLiteral("DK") << day("2028-06-05");
}

void TestCalendar::twoHolidaysOnOneDayAreOneDayWithBothNames() {
    QFETCH(QString, country);
    QFETCH(QDate, date);
    const auto found = Calendar(country, {}, {}).holiday(date);
    QVERIFY(found);
    QCOMPARE(found->kind, DayKind::Public);
    QVERIFY2(found->name.contains(QLatin1String("Constitution Day")), qPrintable(found->name));
    QVERIFY2(found->name.contains(QLatin1String("Whit Monday")), qPrintable(found->name));
}

void TestCalendar::aCountryWithoutRulesHasNoHolidays() {
    QVERIFY(holidays(QStringLiteral("SE"), 2026).isEmpty());
    QVERIFY(Calendar().isGoodForMeetings(day("2026-12-24")));
}

void TestCalendar::quietSpansAreRead_data() {
    QTest::addColumn<QString>("span");
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    const auto row = [](const char *span, const char *from, const char *to) {
        QTest::newRow(span) << QString::fromLatin1(span) << day(from) << day(to);
    };
    row("W8", "2026-02-16", "2026-02-22");
    row("W28-30", "2026-07-06", "2026-07-26");
    row("W1", "2025-12-29", "2026-01-04");
    row("W52-53", "2026-12-21", "2027-01-03");
    row("E-6..E+1", "2026-03-30", "2026-04-06");
    row("12-20..01-02", "2026-12-20", "2027-01-02");
    row("06-05..06-05", "2026-06-05", "2026-06-05");
    for (const char *nonsense : {"", "W", "W0", "W54", "W30-28", "12-20", "13-01..13-02", "E..E",
                                 "02-30..03-01", "W8; DROP TABLE", "01-01..12-31"})
        row(nonsense, "", "");
}

void TestCalendar::quietSpansAreRead() {
    QFETCH(QString, span);
    const DateRange found = quietDays(span, 2026).value_or(DateRange{});
    QTEST(found.from, "from");
    QTEST(found.to, "to");
}

void TestCalendar::aQuietTimeThatPassesNewYearIsInBothYears() {
    const Calendar calendar(QStringLiteral("NO"), {},
                            {{1, QStringLiteral("Jul"), QStringLiteral("12-20..01-02"), 1}});
    QCOMPARE(calendar.quietName(day("2026-01-02")), QStringLiteral("Jul"));
    QCOMPARE(calendar.quietName(day("2026-01-03")), QString());
    QCOMPARE(calendar.quietName(day("2026-12-20")), QStringLiteral("Jul"));
    const auto times = calendar.quietTimesOf(2026);
    QCOMPARE(times.size(), 2);
    QCOMPARE(times.first().first, (DateRange{day("2026-01-01"), day("2026-01-02")}));
    QCOMPARE(times.last().first, (DateRange{day("2026-12-20"), day("2026-12-31")}));
}

void TestCalendar::week53ExistsOnlyWhereTheYearHasIt() {
    QCOMPARE(quietDays(QStringLiteral("W53"), 2026)->from, day("2026-12-28"));
    QVERIFY(!quietDays(QStringLiteral("W53"), 2027));
    QCOMPARE(quietDays(QStringLiteral("W52-53"), 2027)->to, day("2028-01-02"));
}

void TestCalendar::theNetworksOwnDaysWin() {
    const Calendar calendar(
        QStringLiteral("NO"),
        {{1, day("2026-12-24"), DayKind::Working, QString()},
         {2, day("2026-09-01"), DayKind::Public, QStringLiteral("Nasjonal bibliotekdag")}},
        {});
    QVERIFY(!calendar.holiday(day("2026-12-24")));
    QCOMPARE(calendar.holiday(day("2026-09-01"))->name, QStringLiteral("Nasjonal bibliotekdag"));
    QVERIFY(!calendar.isGoodForMeetings(day("2026-09-01")));
    QVERIFY(calendar.holiday(day("2027-12-24")));
}

void TestCalendar::aDeadlineOnASaturdayIsMetOnTheFridayBefore() {
    const Calendar norway(QStringLiteral("NO"), {}, usualQuietPeriods(QStringLiteral("NO")));
    QCOMPARE(norway.lastWorkingDay(day("2026-02-28")), day("2026-02-27")); // the seed mandate's own deadline
    QCOMPARE(norway.lastWorkingDay(day("2026-04-06")), day("2026-04-01"));
    QCOMPARE(norway.lastWorkingDay(day("2026-06-30")), day("2026-06-30"));
}

void TestCalendar::meetingsAreHeldOnWorkingDaysOutsideQuietTimes_data() {
    QTest::addColumn<QString>("country");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<bool>("good");
    const auto row = [](const char *country, const char *iso, bool good) {
        QTest::addRow("%s %s", country, iso) << QString::fromLatin1(country) << day(iso) << good;
    };
    row("NO", "2026-03-11", true);
    row("NO", "2026-03-14", false); // Saturday
    row("NO", "2026-02-18", false); // week 8
    row("NO", "2026-03-31", false); // the quiet week before Easter
    row("NO", "2026-05-15", false); // between Ascension and the weekend
    row("NO", "2026-10-06", false); // week 41
    row("NO", "2026-10-14", true);  // week 42
    row("DK", "2026-10-14", false); // week 42
    row("DK", "2026-06-05", false); // Constitution Day
    row("DK", "2026-05-01", false);
    row("DK", "2026-02-25", true); // week 9
}

void TestCalendar::meetingsAreHeldOnWorkingDaysOutsideQuietTimes() {
    QFETCH(QString, country);
    QFETCH(QDate, date);
    QTEST(Calendar(country, {}, usualQuietPeriods(country)).isGoodForMeetings(date), "good");
}

QTEST_GUILESS_MAIN(TestCalendar)
#include "tst_calendar.moc"
