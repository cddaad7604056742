#include "base/formats.h"

#include <QtTest>

using namespace aarring;

Q_DECLARE_METATYPE(aarring::Language)

namespace {

constexpr auto nb = Language::Bokmaal;
constexpr auto da = Language::Danish;
constexpr auto en = Language::English;
const QDate day(2020, 4, 29);
const QDate today(2026, 6, 10);

} // namespace

class TestFormats : public QObject {
    Q_OBJECT

private slots:
    void datesAreWrittenAsInTheLanguage() {
        QCOMPARE(shortDate(day, nb), u"29.04.2020");
        QCOMPARE(shortDate(day, da), u"29.04.2020");
        QCOMPARE(shortDate(day, en), u"29 Apr 2020");
        QCOMPARE(shortDate(QDate(2026, 3, 5), nb), u"05.03.2026");
        QCOMPARE(longDate(day, nb), u"29. april 2020");
        QCOMPARE(longDate(QDate(2026, 3, 5), da), u"5. marts 2026");
        QCOMPARE(longDate(day, en), u"29 April 2020");
        QCOMPARE(longDateWithWeekday(day, nb), u"onsdag 29. april 2020");
        QCOMPARE(longDateWithWeekday(day, da), u"onsdag den 29. april 2020");
        QCOMPARE(longDateWithWeekday(day, en), u"Wednesday 29 April 2020");
        QCOMPARE(dayAndMonth(day, nb), u"29. april");
        QCOMPARE(dayAndMonth(day, en), u"29 April");
        QCOMPARE(isoDate(day), u"2020-04-29");
        QCOMPARE(isoDate(QDate(2026, 1, 2)), u"2026-01-02");
    }

    void datesOfTheFileAreReadBack() {
        for (QDate d(1999, 12, 25); d < QDate(2001, 3, 5); d = d.addDays(1))
            QCOMPARE(fromIsoDate(isoDate(d).toLatin1()), d);
        for (const char *wrong :
             {"", "2020-4-29", "2020-02-30", "2020-04-2x", "2020/04/29", "2020-04-29 ", "+020-04-29"})
            QVERIFY2(!fromIsoDate(wrong).isValid(), wrong);
    }

    void missingDatesAndTimesAreEmpty() {
        QVERIFY(shortDate(QDate(), nb).isEmpty());
        QVERIFY(longDate(QDate(), da).isEmpty());
        QVERIFY(longDateWithWeekday(QDate(), en).isEmpty());
        QVERIFY(dayAndMonth(QDate(), nb).isEmpty());
        QVERIFY(isoDate(QDate()).isEmpty());
        QVERIFY(timeOfDay(QTime(), nb).isEmpty());
        QVERIFY(timeRange(QTime(), QTime(9, 0), nb).isEmpty());
        QVERIFY(atTime(QTime(), QTime(), nb).isEmpty());
        QVERIFY(dateTimeText(QDateTime(), nb).isEmpty());
    }

    void monthsAndWeekdaysHaveTheirNames() {
        QCOMPARE(monthName(1, nb), u"januar");
        QCOMPARE(monthName(5, nb), u"mai");
        QCOMPARE(monthName(12, nb), u"desember");
        QCOMPARE(monthName(5, da), u"maj");
        QCOMPARE(monthName(12, da), u"december");
        QCOMPARE(monthName(3, en), u"March");
        QVERIFY(monthName(0, nb).isEmpty());
        QVERIFY(monthName(13, nb).isEmpty());
        QCOMPARE(weekdayName(1, nb), u"mandag");
        QCOMPARE(weekdayName(6, da), u"lørdag");
        QCOMPARE(weekdayName(7, en), u"Sunday");
        QVERIFY(weekdayName(8, nb).isEmpty());
        QStringList nynorsk;
        for (int day = 1; day <= 7; ++day)
            nynorsk += weekdayName(day, Language::Nynorsk);
        QCOMPARE(nynorsk.join(QLatin1Char(' ')), u"måndag tysdag onsdag torsdag fredag laurdag søndag");
    }

    void nynorskWritesAllElseAsBokmaal() {
        const QDate day(2026, 3, 1);
        QCOMPARE(longDate(day, Language::Nynorsk), u"1. mars 2026");
        QCOMPARE(longDateWithWeekday(day, Language::Nynorsk), u"søndag 1. mars 2026");
        QCOMPARE(shortDate(day, Language::Nynorsk), shortDate(day, Language::Bokmaal));
        QCOMPARE(atTime({9, 0}, {10, 30}, Language::Nynorsk), atTime({9, 0}, {10, 30}, Language::Bokmaal));
        for (const qint64 ore : {qint64(-123456), qint64(30000000), qint64(250000)}) {
            QCOMPARE(amount(ore, Language::Nynorsk), amount(ore, Language::Bokmaal));
            QCOMPARE(number(ore, Language::Nynorsk), number(ore, Language::Bokmaal));
            for (const QString &currency : {QStringLiteral("NOK"), QStringLiteral("DKK")})
                QCOMPARE(amountWithUnit(ore, currency, Language::Nynorsk),
                         amountWithUnit(ore, currency, Language::Bokmaal));
        }
    }
    void nynorskIsALanguageOfPapersOnly() {
        for (const Language language : paperLanguages()) {
            QCOMPARE(languageFromCode(languageCode(language)), language);
            QCOMPARE(languageFromCode(languageTag(language)), language);
            QVERIFY(windowLanguages().contains(windowLanguage(language)));
        }
        QCOMPARE(languageFromCode(QStringLiteral("nn_NO")), Language::Nynorsk);
        QCOMPARE(languageFromCode(QStringLiteral("no")), Language::Bokmaal);
        QCOMPARE(windowLanguage(Language::Nynorsk), Language::Bokmaal);
        QVERIFY(paperLanguages().contains(Language::Nynorsk));
        QVERIFY(!windowLanguages().contains(Language::Nynorsk));
    }
    void weeksAreIsoWeeks() {
        QCOMPARE(isoWeek(day), 18);
        QCOMPARE(isoWeek(QDate(2027, 1, 1)), 53);
    }

    void timesAreWrittenWithDotAndEnDash() {
        QCOMPARE(timeOfDay(QTime(9, 5), nb), u"09.05");
        QCOMPARE(timeOfDay(QTime(9, 5), da), u"09.05");
        QCOMPARE(timeOfDay(QTime(9, 5), en), u"09:05");
        QCOMPARE(timeRange(QTime(9, 0), QTime(9, 45), nb), u"09.00–09.45");
        QCOMPARE(timeRange(QTime(9, 0), QTime(9, 45), en), u"09:00–09:45");
        QCOMPARE(timeRange(QTime(9, 0), QTime(), nb), u"09.00");
        QCOMPARE(timeRange(QTime(22, 0), QTime(0, 0), nb), u"22.00–24.00");
        QCOMPARE(atTime(QTime(9, 0), QTime(9, 45), nb), u"kl.\u00a009.00–09.45");
        QCOMPARE(atTime(QTime(9, 0), QTime(), da), u"kl.\u00a009.00");
        QCOMPARE(atTime(QTime(9, 0), QTime(9, 45), en), u"09:00–09:45");
    }

    void durationsAreInHoursAndMinutes() {
        QCOMPARE(duration(45, nb), u"45\u00a0min");
        QCOMPARE(duration(75, nb), u"1\u00a0t 15\u00a0min");
        QCOMPARE(duration(120, nb), u"2\u00a0t");
        QCOMPARE(duration(75, da), u"1\u00a0t. 15\u00a0min.");
        QCOMPARE(duration(75, en), u"1\u00a0h 15\u00a0min");
        QCOMPARE(duration(0, nb), u"0\u00a0min");
        QCOMPARE(duration(-5, nb), u"\u22125\u00a0min");
    }

    void momentsAreToldInLocalTime() {
        const QDateTime at(day, QTime(7, 0), Qt::UTC); // summer time in Oslo
        QCOMPARE(dateTimeText(at, nb), u"29.04.2020 kl.\u00a009.00");
        QCOMPARE(dateTimeText(at, en), u"29 Apr 2020, 09:00");
    }

    void numbersAndAmountsAreGrouped_data() {
        QTest::addColumn<qint64>("ore");
        QTest::addColumn<QString>("bokmaal");
        QTest::addColumn<QString>("danish");
        QTest::addColumn<QString>("english");
        const auto row = [](qint64 ore, const char16_t *b, const char16_t *d, const char16_t *e) {
            QTest::addRow("%lld", ore)
                << ore << QString::fromUtf16(b) << QString::fromUtf16(d) << QString::fromUtf16(e);
        };
        row(0, u"0", u"0", u"0");
        row(5, u"0,05", u"0,05", u"0.05");
        row(99900, u"999", u"999", u"999");
        row(250000, u"2\u00a0500", u"2.500", u"2,500");
        row(30000000, u"300\u00a0000", u"300.000", u"300,000");
        row(123450, u"1\u00a0234,50", u"1.234,50", u"1,234.50");
        row(-123400, u"\u22121\u00a0234", u"-1.234", u"\u22121,234");
        row(-50, u"\u22120,50", u"-0,50", u"\u22120.50");
        row(1000000000000000, u"10\u00a0000\u00a0000\u00a0000\u00a0000", u"10.000.000.000.000",
            u"10,000,000,000,000");
    }
    void numbersAndAmountsAreGrouped() {
        QFETCH(qint64, ore);
        QTEST(amount(ore, nb), "bokmaal");
        QTEST(amount(ore, da), "danish");
        QTEST(amount(ore, en), "english");
    }

    void fourDigitsStandTogetherInNorwegianText() {
        QCOMPARE(number(2500, nb), u"2500");
        QCOMPARE(number(25000, nb), u"25\u00a0000");
        QCOMPARE(number(-25000, nb), u"\u221225\u00a0000");
        QCOMPARE(number(3478, da), u"3.478");
        QCOMPARE(number(3478, en), u"3,478");
        QCOMPARE(number(std::numeric_limits<qint64>::min(), da), u"-9.223.372.036.854.775.808");
    }

    void amountsCarryTheirUnitWhereTheLanguageWantsIt() {
        QCOMPARE(amountWithUnit(30000000, QStringLiteral("NOK"), nb), u"300\u00a0000\u00a0kr");
        QCOMPARE(amountWithUnit(30000000, QStringLiteral("DKK"), nb), u"DKK\u00a0300\u00a0000");
        QCOMPARE(amountWithUnit(30000000, QStringLiteral("DKK"), da), u"300.000\u00a0kr.");
        QCOMPARE(amountWithUnit(30000000, QStringLiteral("NOK"), da), u"300.000\u00a0NOK");
        QCOMPARE(amountWithUnit(30000000, QStringLiteral("NOK"), en), u"NOK\u00a0300,000");
    }

    void datesAreUnderstood_data() {
        QTest::addColumn<QDate>("expected");
        const auto row = [](const char *text, QDate expected) { QTest::newRow(text) << expected; };
        for (const char *text : {"29.04.2020",
                                 "29.4.2020",
                                 "29.4.20",
                                 "29. 4. 2020",
                                 "29/4-2020",
                                 "29/4/2020",
                                 "29-04-2020",
                                 "2020-04-29",
                                 "29. april 2020",
                                 "29 april 2020",
                                 "29.april 2020",
                                 "29 apr 2020",
                                 "29. apr. 2020",
                                 "29 April 2020",
                                 "onsdag 29. april 2020",
                                 "onsdag den 29. april 2020",
                                 "den 29. april 2020",
                                 "Wednesday 29 April 2020",
                                 " 29.04.2020 ",
                                 "29.\u00a0april\u00a02020",
                                 "29–04–2020"})
            row(text, day);
        row("29.4", QDate(2026, 4, 29));
        row("29.4.", QDate(2026, 4, 29));
        row("29/4", QDate(2026, 4, 29));
        row("29. april", QDate(2026, 4, 29));
        row("1. mai 2026", QDate(2026, 5, 1));
        row("1. maj 2026", QDate(2026, 5, 1));
        row("1 May 2026", QDate(2026, 5, 1));
        row("5. marts 2026", QDate(2026, 3, 5));
        row("5. mars 2026", QDate(2026, 3, 5));
        row("lørdag 24. desember 2022", QDate(2022, 12, 24));
        row("29.2.2024", QDate(2024, 2, 29));
        row("2024/02/29", QDate(2024, 2, 29));
        row("2024.2.29", QDate(2024, 2, 29));
        for (const char *text :
             {"", "29.2.2026", "31.4.2026", "0.4.2026", "1.13.2026", "april", "29", "29. a 2020",
              "29. foo 2020", "2020-4", "29.04.20201", "2020-04/29", "29.4.2", "1 2 3", "29.04.2020 kl. 9"})
            row(text, QDate());
    }
    void datesAreUnderstood() {
        QFETCH(QDate, expected);
        const auto parsed = parseDate(QString::fromUtf8(QTest::currentDataTag()), today);
        QCOMPARE(parsed.value_or(QDate()), expected);
    }

    void writtenDatesAreReadBack() {
        for (QDate d(2024, 1, 1); d.year() == 2024; d = d.addDays(1))
            for (const Language language : {nb, da, en}) {
                QCOMPARE(parseDate(shortDate(d, language), today), d);
                QCOMPARE(parseDate(longDate(d, language), today), d);
                QCOMPARE(parseDate(longDateWithWeekday(d, language), today), d);
                QCOMPARE(parseDate(dayAndMonth(d, language), QDate(2024, 7, 1)), d);
                QCOMPARE(parseDate(isoDate(d), today), d);
            }
    }

    void timesAreUnderstood_data() {
        QTest::addColumn<QTime>("expected");
        const auto row = [](const char *text, QTime expected) { QTest::newRow(text) << expected; };
        for (const char *text : {"9", "09", "9.00", "09.00", "09:00", "9:00", "0900", "900", "kl. 9",
                                 "kl 09.00", "Kl. 09:00", " 09. 00 ", "kl.\u00a009.00"})
            row(text, QTime(9, 0));
        row("13.40", QTime(13, 40));
        row("1340", QTime(13, 40));
        row("0", QTime(0, 0));
        row("24.00", QTime(0, 0));
        row("23.59", QTime(23, 59));
        for (const char *text :
             {"", "kl.", "24.01", "25", "9.60", "9.5", "9.000", "12345", "ni", "9-10", "-9"})
            row(text, QTime());
    }
    void timesAreUnderstood() {
        QFETCH(QTime, expected);
        QCOMPARE(parseTime(QString::fromUtf8(QTest::currentDataTag())).value_or(QTime()), expected);
    }

    /// The twelve ranges of a real programme, typed as they were.
    void rangesOfARealProgrammeAreUnderstood_data() {
        QTest::addColumn<QString>("normalised");
        const auto row = [](const char *text, const char *normalised) {
            QTest::newRow(text) << QString::fromUtf8(normalised);
        };
        row("09.00 – 09.45", "09.00–09.45");
        row("09.45 – 10.00", "09.45–10.00");
        row("10.00 – 11. 00", "10.00–11.00");
        row("11.00-12.00", "11.00–12.00");
        row("12.00 \u00a0– 12.20", "12.00–12.20");
        row("12.20-13.00", "12.20–13.00");
        row("13.00-13.15", "13.00–13.15");
        row("13.15- 13.40", "13.15–13.40");
        row("13.40-14.00", "13.40–14.00");
        row("14.00-14.20", "14.00–14.20");
        row("14.20 – 15.00 –", "14.20–15.00");
        row("15.00-15.15", "15.00–15.15");
    }
    void rangesOfARealProgrammeAreUnderstood() {
        const auto parsed = parseTimeRange(QString::fromUtf8(QTest::currentDataTag()));
        QVERIFY(parsed);
        QTEST(timeRange(parsed->first, parsed->second, nb), "normalised");
    }

    void rangesAreUnderstood_data() {
        QTest::addColumn<QString>("normalised");
        const auto row = [](const char *text, const char *normalised) {
            QTest::newRow(text) << QString::fromUtf8(normalised);
        };
        row("0900-0945", "09.00–09.45");
        row("9–10", "09.00–10.00");
        row("9 — 10", "09.00–10.00");
        row("kl. 9-10", "09.00–10.00");
        row("kl. 09:00–09:45", "09.00–09.45");
        row("fra kl. 9 til kl. 13", "09.00–13.00");
        row("from 9 to 13", "09.00–13.00");
        row("22.00–24.00", "22.00–24.00");
        for (const char *text :
             {"", "9", "9-", "-9", "10-9", "9-9", "9-10-11", "9-25", "9–", "- 9-10", "fra 9"})
            row(text, "");
    }
    void rangesAreUnderstood() {
        const auto parsed = parseTimeRange(QString::fromUtf8(QTest::currentDataTag()));
        QTEST(parsed ? timeRange(parsed->first, parsed->second, nb) : QString(), "normalised");
    }

    void amountsTypedWithDotsAreUnderstood_data() {
        QTest::addColumn<qint64>("ore");
        const auto row = [](const char *text, qint64 ore) { QTest::newRow(text) << ore; };
        for (const char *text :
             {"300 000", "300\u00a0000", "300\u202f000", "300\u2009000", "300.000", "300000", "300.000,00",
              "300 000,00", "300,000.00", "kr. 300.000", "kr 300 000", "300.000 kr.", "300 000 kr",
              "300 000 kroner", "NOK 300 000", "300.000 DKK", "300.000,-", "300 000,–"})
            row(text, 30'000'000);
        for (const char *text :
             {"1 234,50", "1.234,50", "1234,5", "1234,50", "1234.5", "1234.50", "1,234.50"})
            row(text, 123'450);
        row("1,5", 150);
        row("0,05", 5);
        row("0", 0);
        row("kr 5", 500);
        row("5 kr.", 500);
        row("5,-", 500);
        row("1,234,567", 123'456'700);
        row("1.234.567", 123'456'700);
        row("\u221212", -1200);
        row("-12", -1200);
        row("–12,50", -1250);
        row("kr -12", -1200);
        row("-kr 12", -1200);
        row("+12", 1200);
        row("(500)", -50000);
        row("( 1 234,50 )", -123'450);
        row("(kr 1.234,50)", -123'450);
        row("-500", -50000);
        row("500,-", 50000);
        row("kr 500", 50000);
        row("100000000000", 10'000'000'000'000);
        row("-100 000 000 000,00", -10'000'000'000'000);
    }
    void amountsTypedWithDotsAreUnderstood() {
        QFETCH(qint64, ore);
        const auto parsed = parseAmount(QString::fromUtf8(QTest::currentDataTag()));
        QVERIFY(parsed);
        QCOMPARE(*parsed, ore);
    }

    void whatIsNoAmountIsRefused_data() {
        QTest::addColumn<int>("unused");
        for (const char *text : {"",
                                 " ",
                                 "kr",
                                 "-",
                                 ",-",
                                 "1,234",
                                 "1,2345",
                                 "1.2345",
                                 "1234.567",
                                 "1.23.456",
                                 "30 00",
                                 "3000 000",
                                 "1 234.567",
                                 "1,2 mill.",
                                 "1e5",
                                 "0x10",
                                 "12-",
                                 "--12",
                                 "-kr -12",
                                 "5 kr 5",
                                 "(-500)",
                                 "(500",
                                 "()",
                                 "500-",
                                 "1E+05",
                                 "1.234.5",
                                 "1,",
                                 ".5",
                                 "0.300",
                                 "12 EUR",
                                 "100000000000,01",
                                 "99999999999999999999999",
                                 "1,234,56"})
            QTest::newRow(text) << 0;
    }
    void whatIsNoAmountIsRefused() { QVERIFY(!parseAmount(QString::fromUtf8(QTest::currentDataTag()))); }

    void writtenAmountsAreReadBack() {
        for (const Language language : {nb, da, en})
            for (const qint64 ore : {0LL, 1LL, 99LL, 150LL, 123'450LL, -123'450LL, 30'000'012LL, 123'400LL,
                                     30'000'000LL, 9'876'543'210'05LL}) {
                QCOMPARE(parseAmount(amount(ore, language), language), ore);
                QCOMPARE(parseAmount(amountWithUnit(ore, QStringLiteral("NOK"), language), language), ore);
            }
    }
};

QTEST_APPLESS_MAIN(TestFormats)
#include "tst_formats.moc"
