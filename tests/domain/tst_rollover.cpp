#include "domain/rollover.h"

#include <QtTest>

using namespace aarring;

namespace {

QString u8(const char *text) { return QString::fromUtf8(text); }
QDate day(const char *iso) { return QDate::fromString(QString::fromLatin1(iso), Qt::ISODate); }

NetworkFacts network(const char *country) {
    NetworkFacts facts;
    facts.network.country = u8(country);
    facts.calendar = Calendar(facts.network.country, {}, usualQuietPeriods(facts.network.country));
    return facts;
}

Meeting meeting(const char *date, const char *lastDay = "") {
    Meeting m;
    m.id = 100;
    m.body = 1;
    m.title = u8("Møte");
    m.date = day(date);
    m.lastDay = day(lastDay);
    return m;
}

YearEntry entry(EntryKind kind, const char *date, const char *lastDay = "") {
    YearEntry e;
    e.id = 200;
    e.kind = kind;
    e.title = u8("Noe");
    e.date = day(date);
    e.lastDay = day(lastDay);
    return e;
}

} // namespace

class TestRollOver : public QObject {
    Q_OBJECT

private slots:
    void meetingsKeepWeekdayAndWeekWhereTheyCan_data() {
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("before");
        QTest::addColumn<int>("year");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("why");
        const auto row = [](const char *name, const char *country, const char *before, int year,
                            const char *after, const char *why = "") {
            QTest::newRow(name) << u8(country) << u8(before) << year << u8(after) << u8(why);
        };
        row("an ordinary Wednesday", "NO", "2026-05-06", 2027, "2027-05-12");
        row("from week 53", "NO", "2026-12-30", 2027, "2027-12-15", "Jul");
        row("into week 53", "DK", "2031-12-10", 2032, "2032-12-08");
        row("from 29 February", "DK", "2028-02-29", 2029, "2029-02-27");
        row("from 29 February into a break", "NO", "2028-02-29", 2029, "2029-03-13", "Vinterferie");
        row("onto 17 May", "NO", "2026-05-11", 2027, "2027-05-18", "Constitution Day");
        row("into the week of Easter", "NO", "2026-03-18", 2027, "2027-03-31", "Påske");
        row("onto Easter Monday", "DK", "2026-03-23", 2027, "2027-03-30", "Påske");
        row("beside Ascension", "NO", "2026-04-28", 2027, "2027-05-04");
        row("onto Ascension", "NO", "2026-04-30", 2027, "2027-05-05", "Ascension");
        row("from the first week that began in the old year", "NO", "2026-01-05", 2027, "2027-01-11");
        row("over two years", "NO", "2026-11-11", 2028, "2028-11-15");
    }
    void meetingsKeepWeekdayAndWeekWhereTheyCan() {
        QFETCH(QString, country);
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(QString, why);
        QFETCH(int, year);
        const NetworkFacts facts = network(country.toUtf8().constData());
        const RollOver over =
            rolledOver({meeting(before.toUtf8().constData())}, {}, year, facts, Language::English);
        QCOMPARE(over.meetings.size(), 1);
        const Rolled<Meeting> &rolled = over.meetings.first();
        QCOMPARE(rolled.value.date.toString(Qt::ISODate), after);
        QVERIFY(facts.calendar.isGoodForMeetings(rolled.value.date));
        QCOMPARE(rolled.moved, !why.isEmpty());
        QVERIFY2(why.isEmpty() ? rolled.why.isEmpty() : rolled.why.contains(why), qPrintable(rolled.why));
        QCOMPARE(rolled.from, Id(100));
        QVERIFY(rolled.ticked);
    }

    void everyYearOfADecadeLandsOnGoodDays() {
        for (const char *country : {"NO", "DK"}) {
            const NetworkFacts facts = network(country);
            for (int year = 2026; year <= 2036; ++year) {
                QList<Meeting> meetings;
                for (QDate d(year, 1, 1); d.year() == year; d = d.addDays(1)) {
                    meetings.append(meeting("2026-01-01"));
                    meetings.last().date = d;
                }
                const RollOver over = rolledOver(meetings, {}, year + 1, facts, Language::English);
                QCOMPARE(over.meetings.size(), meetings.size());
                for (const auto &rolled : over.meetings) {
                    QCOMPARE(rolled.value.date.year(), year + 1);
                    QVERIFY(facts.calendar.isGoodForMeetings(rolled.value.date));
                }
            }
        }
    }

    void severalDaysStayTogetherOnGoodDays() {
        const NetworkFacts facts = network("NO");
        const RollOver over =
            rolledOver({meeting("2026-05-11", "2026-05-12")}, {}, 2027, facts, Language::English);
        const Meeting &m = over.meetings.first().value; // 17 May 2027 is a Monday
        QCOMPARE(m.date, day("2027-05-18"));
        QCOMPARE(m.lastDay, day("2027-05-19"));
    }

    void whatBelongedToThatDayStaysBehind() {
        Meeting m = meeting("2026-09-16");
        m.title = u8("Seminar 2026 (om 2025), sak 12026");
        m.link = u8("https://mote.eksempel.no/1");
        m.calledOn = day("2026-09-01");
        m.replyBy = day("2026-09-09");
        m.state = MeetingState::Held;
        m.minutesState = MinutesState::Approved;
        m.sequence = 3;
        m.uid = u8("x@y");
        m.place = u8("Oslo");
        const Meeting next =
            rolledOver({m}, {}, 2027, network("NO"), Language::English).meetings.first().value;
        QCOMPARE(next.title, u8("Seminar 2027 (om 2026), sak 12026"));
        QCOMPARE(next.state, MeetingState::Planned);
        QCOMPARE(next.id, Id(0));
        QCOMPARE(next.sequence, 0);
        QCOMPARE(next.place, u8("Oslo"));
        QVERIFY(next.link.isEmpty() && next.uid.isEmpty() && !next.calledOn.isValid() &&
                !next.replyBy.isValid());
        QCOMPARE(next.minutesState, MinutesState::None);
    }

    void whatDidNotTakePlaceIsNotPlannedAgain() {
        Meeting cancelled = meeting("2026-05-06"), postponed = meeting("2026-05-13");
        cancelled.state = MeetingState::Cancelled;
        postponed.state = MeetingState::Postponed;
        YearEntry dropped = entry(EntryKind::Activity, "2026-05-06");
        dropped.state = EntryState::Dropped;
        const RollOver over =
            rolledOver({cancelled, postponed}, {dropped}, 2027, network("NO"), Language::English);
        QVERIFY(over.meetings.isEmpty() && over.entries.isEmpty());
    }

    void deadlinesKeepTheirDate_data() {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        const auto row = [](const char *name, EntryKind kind, const char *before, const char *after) {
            QTest::newRow(name) << int(kind) << u8(before) << u8(after);
        };
        row("a report", EntryKind::Report, "2026-06-30", "2027-06-30");
        row("a report at New Year", EntryKind::Report, "2026-12-31", "2027-12-17");
        row("a deadline that falls on a Saturday", EntryKind::Deadline, "2026-05-29", "2027-05-28");
        row("a deadline on 29 February", EntryKind::Deadline, "2028-02-29", "2029-02-16");
        row("a notice goes back", EntryKind::Notice, "2026-03-19", "2027-03-19");
        row("an activity goes to the nearest day", EntryKind::Activity, "2026-03-19", "2027-04-01");
    }
    void deadlinesKeepTheirDate() {
        QFETCH(int, kind);
        QFETCH(QString, before);
        QFETCH(QString, after);
        const int year = day(before.toUtf8().constData()).year() + 1;
        const RollOver over = rolledOver({}, {entry(EntryKind(kind), before.toUtf8().constData())}, year,
                                         network("NO"), Language::English);
        QCOMPARE(over.entries.first().value.date.toString(Qt::ISODate), after);
        QCOMPARE(over.entries.first().value.state, EntryState::Planned);
    }

    void whatTheYearHasIsNotTicked() {
        NetworkFacts facts = network("NO");
        facts.meetings = {meeting("2027-05-11")};
        facts.meetings[0].title = u8("Vårmøte");
        facts.entries = {entry(EntryKind::Activity, "2027-09-01")};
        const RollOver over = rolledOver({meeting("2026-05-06")}, {entry(EntryKind::Activity, "2026-09-02")},
                                         2027, facts, Language::English);
        QVERIFY(!over.meetings.first().ticked);
        QVERIFY(over.meetings.first().why.contains(u8("Vårmøte")));
        QVERIFY(!over.entries.first().ticked);
    }

    void anEntryOverSeveralDaysStaysAsLong() {
        const RollOver over = rolledOver({}, {entry(EntryKind::Activity, "2026-04-13", "2026-04-24")}, 2027,
                                         network("NO"), Language::English);
        const YearEntry &e = over.entries.first().value;
        QCOMPARE(e.date, day("2027-04-19"));
        QCOMPARE(e.lastDay, day("2027-04-30"));
    }
};

QTEST_APPLESS_MAIN(TestRollOver)
#include "tst_rollover.moc"
