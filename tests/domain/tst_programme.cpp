#include "domain/programme.h"

#include "base/formats.h"

#include <QtTest>

using namespace aarring;

namespace {

AgendaItem item(int minutes, QTime fixedStart = {}, ItemKind kind = ItemKind::Discussion) {
    AgendaItem result;
    result.minutes = minutes;
    result.fixedStart = fixedStart;
    result.kind = kind;
    return result;
}

AgendaItem numbered(Id id, Id parent, int minutes) {
    AgendaItem result = item(minutes);
    result.id = id;
    result.parent = parent;
    return result;
}

Meeting meetingAt(QTime start, QTime end = {}) {
    Meeting meeting;
    meeting.date = QDate(2026, 4, 29);
    meeting.start = start;
    meeting.end = end;
    return meeting;
}

QString clock(const ProgrammeTime &time) { return timeRange(time.from, time.to, Language::Bokmaal); }

QString clocks(const Programme &programme) {
    QStringList texts;
    for (const ProgrammeTime &time : programme.times)
        texts.append(clock(time));
    return texts.join(QLatin1Char(' '));
}

} // namespace

class TestProgramme : public QObject {
    Q_OBJECT

private slots:
    void itemsFollowEachOtherFromTheStart() {
        // A real programme: six hours and a quarter with lunch and three breaks.
        QList<AgendaItem> items;
        for (const int minutes : {45, 15, 60, 60, 20, 40, 15, 25, 20, 20, 40, 15})
            items.append(item(minutes));
        for (const int pause : {1, 6, 9})
            items[pause].kind = ItemKind::Break;
        items[3].kind = ItemKind::Lunch;
        const Programme programme = programmeOf(meetingAt(QTime(9, 0), QTime(15, 15)), items);
        QCOMPARE(programme.times.size(), 12);
        QCOMPARE(clock(programme.times[2]), u"10.00–11.00");
        QCOMPARE(clock(programme.times.last()), u"15.00–15.15");
        QCOMPARE(programme.minutes, 375);
        QCOMPARE(programme.pause, 110);
        QCOMPARE(programme.overrun, 0);
        QCOMPARE(programme.firstLate, -1);
        QCOMPARE(programme.end, QTime(15, 15));
    }

    void lengtheningOneShiftsTheRest() {
        QList<AgendaItem> items{item(30), item(40), item(10)};
        QCOMPARE(clocks(programmeOf(meetingAt(QTime(10, 0)), items)), u"10.00–10.30 10.30–11.10 11.10–11.20");
        items[0].minutes = 45;
        QCOMPARE(clocks(programmeOf(meetingAt(QTime(10, 0)), items)), u"10.00–10.45 10.45–11.25 11.25–11.35");
        std::swap(items[0], items[2]);
        QCOMPARE(clocks(programmeOf(meetingAt(QTime(10, 0)), items)), u"10.00–10.10 10.10–10.50 10.50–11.35");
    }

    void aFixedStartStopsWhatComesBeforeFromShiftingIt() {
        QList<AgendaItem> items{item(30), item(60, QTime(11, 0), ItemKind::Lunch), item(10)};
        Programme programme = programmeOf(meetingAt(QTime(10, 0)), items);
        QCOMPARE(clocks(programme), u"10.00–10.30 11.00–12.00 12.00–12.10");
        QCOMPARE(programme.times[1].gap, 30);
        QCOMPARE(programme.times[1].overlap, 0);
        QCOMPARE(programme.minutes, 100);
        items[0].minutes = 75;
        programme = programmeOf(meetingAt(QTime(10, 0)), items);
        QCOMPARE(clocks(programme), u"10.00–11.15 11.00–12.00 12.00–12.10");
        QCOMPARE(programme.times[1].gap, 0);
        QCOMPARE(programme.times[1].overlap, 15);
        QCOMPARE(programme.times[2].overlap, 0);
    }

    void peopleMayComeBeforeTheMeetingBegins() {
        const Programme programme =
            programmeOf(meetingAt(QTime(9, 0)), {item(30, QTime(8, 30), ItemKind::Break), item(20)});
        QCOMPARE(clocks(programme), u"08.30–09.00 09.00–09.20");
        QCOMPARE(programme.times[0].overlap, 0);
    }

    void theFirstItemPastTheEndIsFound() {
        const Programme programme =
            programmeOf(meetingAt(QTime(10, 0), QTime(11, 0)), {item(30), item(40), item(10)});
        QCOMPARE(programme.overrun, 20);
        QCOMPARE(programme.firstLate, 1);
        QCOMPARE(programme.times[0].late, 0);
        QCOMPARE(programme.times[1].late, 10);
        QCOMPARE(programme.times[2].late, 20);
    }

    void freeTimeBeforeAFixedStartCountsTowardsTheEnd() {
        const Programme programme =
            programmeOf(meetingAt(QTime(10, 0), QTime(12, 0)), {item(30), item(45, QTime(11, 30))});
        QCOMPARE(programme.minutes, 75);
        QCOMPARE(programme.overrun, 15);
        QCOMPARE(programme.end, QTime(12, 15));
    }

    void aMeetingWithoutEndIsNeverLate() {
        const Programme programme = programmeOf(meetingAt(QTime(10, 0)), {item(600)});
        QCOMPARE(programme.overrun, 0);
        QCOMPARE(programme.firstLate, -1);
        QCOMPARE(programme.end, QTime(20, 0));
    }

    void aMeetingWithoutStartHasAClockFromItsFirstFixedTime() {
        const Meeting meeting = meetingAt(QTime(), QTime(12, 0));
        Programme programme = programmeOf(meeting, {item(30), item(15)});
        QCOMPARE(clocks(programme), u" ");
        QCOMPARE(programme.minutes, 45);
        QCOMPARE(programme.overrun, 0);
        QVERIFY(!programme.end.isValid());
        programme = programmeOf(meeting, {item(30), item(15, QTime(11, 0)), item(10)});
        QCOMPARE(clocks(programme), u" 11.00–11.15 11.15–11.25");
        QCOMPARE(programme.times[1].gap, 0);
    }

    void midnightIsTheEndOfTheDay() {
        const Programme programme = programmeOf(meetingAt(QTime(23, 0), QTime(0, 0)), {item(60)});
        QCOMPARE(programme.overrun, 0);
        QCOMPARE(programme.times.first().to, QTime(0, 0));
    }

    void partsShareTheTimeOfTheirItem() {
        const QList<AgendaItem> items{numbered(1, 0, 40), numbered(2, 1, 10), numbered(3, 1, 0),
                                      numbered(4, 1, 20), numbered(5, 0, 15)};
        const Programme programme = programmeOf(meetingAt(QTime(14, 20)), items);
        QCOMPARE(clocks(programme), u"14.20–15.00 14.20–14.30  14.30–14.50 15.00–15.15");
        QCOMPARE(programme.minutes, 55);
        QVERIFY(programme.times[1].isPart);
        QVERIFY(!programme.times[4].isPart);
        QVERIFY(!programme.times[3].isTooLong);
    }

    void partsThatLastLongerThanTheirItemAreTold() {
        const QList<AgendaItem> items{numbered(1, 0, 20), numbered(2, 1, 15), numbered(3, 1, 10)};
        const Programme programme = programmeOf(meetingAt(QTime(9, 0)), items);
        QVERIFY(!programme.times[1].isTooLong);
        QVERIFY(programme.times[2].isTooLong);
    }

    void anItemWithoutLengthLastsAsLongAsItsParts() {
        const QList<AgendaItem> items{numbered(1, 0, 0), numbered(2, 1, 15), numbered(3, 1, 10),
                                      numbered(4, 0, 5)};
        const Programme programme = programmeOf(meetingAt(QTime(9, 0)), items);
        QCOMPARE(clocks(programme), u"09.00–09.25 09.00–09.15 09.15–09.25 09.25–09.30");
        QCOMPARE(programme.minutes, 30);
    }

    void anEarlierFixedStartIsOnTheNextDayOfTheMeeting() {
        Meeting meeting = meetingAt(QTime(12, 0), QTime(13, 0));
        meeting.lastDay = meeting.date.addDays(1);
        const QList<AgendaItem> items{item(180), item(60, QTime(9, 0)), item(60), item(150)};
        const Programme programme = programmeOf(meeting, items);
        QCOMPARE(clocks(programme), u"12.00–15.00 09.00–10.00 10.00–11.00 11.00–13.30");
        QCOMPARE(programme.times[0].day, 0);
        QCOMPARE(programme.times[1].day, 1);
        QCOMPARE(programme.times[1].gap, 0);
        QCOMPARE(programme.times[1].overlap, 0);
        QCOMPARE(programme.endDay, 1);
        QCOMPARE(programme.overrun, 30);
        meeting.lastDay = {};
        QCOMPARE(programmeOf(meeting, items).times[1].overlap, 6 * 60);
    }

    void aPartOfAPartIsWithinTheSameItem() {
        const QList<AgendaItem> items{numbered(1, 0, 30), numbered(2, 1, 10), numbered(3, 2, 10)};
        const Programme programme = programmeOf(meetingAt(QTime(9, 0)), items);
        QVERIFY(programme.times[2].isPart);
        QCOMPARE(clock(programme.times[2]), u"09.10–09.20");
    }

    void whereAnItemWouldFollowIsKnown() {
        const QList<AgendaItem> items{numbered(1, 0, 30), numbered(2, 1, 0), item(60, QTime(11, 0)),
                                      item(10)};
        const Meeting meeting = meetingAt(QTime(9, 0));
        QCOMPARE(followingStart(meeting, items, 0), QTime(9, 0));
        QCOMPARE(followingStart(meeting, items, 1), QTime(9, 0));
        QCOMPARE(followingStart(meeting, items, 2), QTime(9, 30));
        QCOMPARE(followingStart(meeting, items, 3), QTime(12, 0));
        QCOMPARE(followingStart(meeting, items, 4), QTime(12, 10));
        QCOMPARE(followingStart(meeting, {}, 0), QTime(9, 0));
    }

    /// The twelve times of a real programme as they were typed, one after the other.
    void aRealProgrammeTypedFromTopToBottomFollowsByItself() {
        const char *typed[]{"09.00 – 09.45",       "09.45 – 10.00", "10.00 – 11. 00",  "11.00-12.00",
                            "12.00\u00a0 – 12.20", "12.20-13.00",   "13.00-13.15",     "13.15- 13.40",
                            "13.40-14.00",         "14.00-14.20",   "14.20 – 15.00 –", "15.00-15.15"};
        const Meeting meeting = meetingAt(QTime(9, 0), QTime(15, 15));
        QList<AgendaItem> items;
        for (const char *text : typed) {
            const QTime follows = followingStart(meeting, items, items.size());
            const auto time = readItemTime(QString::fromUtf8(text), follows);
            QVERIFY2(time, text);
            QVERIFY2(!time->from.isValid(), text);
            items.append(item(time->minutes));
        }
        const Programme programme = programmeOf(meeting, items);
        QCOMPARE(clocks(programme),
                 u"09.00–09.45 09.45–10.00 10.00–11.00 11.00–12.00 12.00–12.20 12.20–13.00 "
                 "13.00–13.15 13.15–13.40 13.40–14.00 14.00–14.20 14.20–15.00 15.00–15.15");
        QCOMPARE(programme.minutes, 375);
    }

    void whatIsTypedIntoATimeIsUnderstood_data() {
        QTest::addColumn<QTime>("from");
        QTest::addColumn<int>("minutes");
        QTest::newRow("") << QTime() << -1;
        for (const char *nine : {"9", "09.00", "0900", "9:00", "kl. 9", "kl. 09:00"})
            QTest::newRow(nine) << QTime(9, 0) << -1;
        QTest::newRow("9.30") << QTime(9, 30) << -1;
        QTest::newRow("0930") << QTime(9, 30) << -1;
        QTest::newRow("10") << QTime(10, 0) << -1; // though it would begin then anyway
        for (const char *range : {"9–9.20", "9-9.20", "09:00-09:20", "0900 - 0920", "fra 9 til 9.20"})
            QTest::newRow(range) << QTime(9, 0) << 20;
        for (const char *range : {"10–10.20", "10:00-10:20", "10.00–10. 20"})
            QTest::newRow(range) << QTime() << 20;
        QTest::newRow("22-24") << QTime(22, 0) << 120;
    }
    void whatIsTypedIntoATimeIsUnderstood() {
        QFETCH(QTime, from);
        QFETCH(int, minutes);
        const auto time = readItemTime(QString::fromUtf8(QTest::currentDataTag()), QTime(10, 0));
        QVERIFY(time);
        QCOMPARE(time->from, from);
        QCOMPARE(time->minutes, minutes);
    }

    void whatIsNoTimeIsRefused() {
        for (const char *text : {"lunsj", "25", "9.75", "10-9", "9-10-11"})
            QVERIFY2(!readItemTime(QString::fromUtf8(text), {}), text);
    }

    void lengthsAreUnderstood_data() {
        QTest::addColumn<int>("minutes");
        for (const char *text : {"75", "75 min", "75 min.", "1 t 15 min", "1 t. 15 min.", "1 h 15", "1t15",
                                 "1:15", "1 t\u00a015 min"})
            QTest::newRow(text) << 75;
        QTest::newRow("1 t") << 60;
        QTest::newRow("0") << 0;
        for (const char *text : {"", "lenge", "-5", "1500", "1:75", "25 t"})
            QTest::newRow(text) << -1;
    }
    void lengthsAreUnderstood() {
        QTEST(readLength(QString::fromUtf8(QTest::currentDataTag())).value_or(-1), "minutes");
    }

    void someNamesSayWhatAnItemIs_data() {
        QTest::addColumn<int>("kind");
        for (const char *title : {"Pause", "Kaffepause", "Pause og beinstrekk", "Break", "Coffee break"})
            QTest::newRow(title) << int(ItemKind::Break);
        for (const char *title : {"Lunsj", "Lunch", "Lunch i kantinen", "Frokostpause"})
            QTest::newRow(title) << int(ItemKind::Lunch);
        for (const char *title : {"Valg av leder", "Val av leiar", "Election of a deputy"})
            QTest::newRow(title) << int(ItemKind::Election);
        for (const char *title : {"", "Om lunsjen", "Pausekultur", "Valgkomité", "Om E-bøker"})
            QTest::newRow(title) << -1;
    }
    void someNamesSayWhatAnItemIs() {
        const auto kind = kindNamed(QString::fromUtf8(QTest::currentDataTag()));
        QTEST(kind ? int(*kind) : -1, "kind");
    }
};

QTEST_APPLESS_MAIN(TestProgramme)
#include "tst_programme.moc"
