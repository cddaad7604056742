#include "domain/meeting.h"

#include <QtTest>

using namespace aarring;

namespace {

AgendaItem item(int minutes, ItemKind kind = ItemKind::Discussion) {
    AgendaItem result;
    result.minutes = minutes;
    result.kind = kind;
    return result;
}

Meeting meetingAt(QTime start, QTime end) {
    Meeting meeting;
    meeting.date = QDate(2026, 4, 29);
    meeting.start = start;
    meeting.end = end;
    return meeting;
}

Meeting meetingOn(Id id, QDate date, Id body = 1) {
    Meeting meeting;
    meeting.id = id;
    meeting.body = body;
    meeting.date = date;
    return meeting;
}

} // namespace

class TestMeeting : public QObject {
    Q_OBJECT

private slots:
    void itemsFollowEachOtherFromTheStart() {
        // A real programme: six hours and a quarter with lunch and three breaks.
        const QList<int> minutes{45, 15, 60, 60, 20, 40, 15, 25, 20, 20, 40, 15};
        QList<AgendaItem> items;
        for (const int m : minutes)
            items.append(item(m));
        const ItemTimes times = itemTimes(meetingAt(QTime(9, 0), QTime(15, 15)), items);
        QCOMPARE(times.times.size(), 12);
        QCOMPARE(times.times[2], std::pair(QTime(10, 0), QTime(11, 0)));
        QCOMPARE(times.times.last(), std::pair(QTime(15, 0), QTime(15, 15)));
        QCOMPARE(times.minutes, 375);
        QCOMPARE(times.overrun, 0);
        QCOMPARE(times.firstLate, -1);
    }

    void theFirstItemPastTheEndIsFound() {
        const QList<AgendaItem> items{item(30), item(40), item(10)};
        const ItemTimes times = itemTimes(meetingAt(QTime(10, 0), QTime(11, 0)), items);
        QCOMPARE(times.overrun, 20);
        QCOMPARE(times.firstLate, 1);
    }

    void aMeetingWithoutEndIsNeverLate() {
        const ItemTimes times = itemTimes(meetingAt(QTime(10, 0), QTime()), {item(600)});
        QCOMPARE(times.overrun, 0);
        QCOMPARE(times.firstLate, -1);
        QCOMPARE(times.times.first().second, QTime(20, 0));
    }

    void aMeetingWithoutStartHasNoClockTimes() {
        const ItemTimes times = itemTimes(meetingAt(QTime(), QTime(12, 0)), {item(30), item(15)});
        QVERIFY(times.times.isEmpty());
        QCOMPARE(times.minutes, 45);
        QCOMPARE(times.overrun, 0);
    }

    void midnightIsTheEndOfTheDay() {
        const ItemTimes times = itemTimes(meetingAt(QTime(23, 0), QTime(0, 0)), {item(60)});
        QCOMPARE(times.overrun, 0);
        QCOMPARE(times.times.first().second, QTime(0, 0));
    }

    void aMeetingHasItsPlaceAmongThoseOfItsBodyAndYear() {
        QList<Meeting> all{meetingOn(4, QDate(2026, 11, 4)), meetingOn(1, QDate(2026, 2, 5)),
                           meetingOn(2, QDate(2026, 4, 29)), meetingOn(3, QDate(2026, 6, 17)),
                           meetingOn(5, QDate(2025, 6, 17)), meetingOn(6, QDate(2026, 3, 1), 2),
                           meetingOn(7, QDate(2026, 3, 2)),  meetingOn(8, QDate(2026, 3, 3)),
                           meetingOn(9, QDate(2026, 3, 4))};
        all[6].counts = false;
        all[7].state = MeetingState::Cancelled;
        all[8].state = MeetingState::Postponed;
        QCOMPARE(placeInYear(all[3], all).number, 3);
        QCOMPARE(placeInYear(all[3], all).total, 4);
        QCOMPARE(placeInYear(all[0], all).number, 4);
        QCOMPARE(placeInYear(all[4], all).total, 1);
        for (const int notCounting : {6, 7, 8}) {
            QCOMPARE(placeInYear(all[notCounting], all).number, 0);
            QCOMPARE(placeInYear(all[notCounting], all).total, 4);
        }
    }

    void meetingsOfOneDayFollowTheClock() {
        QList<Meeting> all{meetingOn(1, QDate(2026, 2, 5)), meetingOn(2, QDate(2026, 2, 5))};
        all[0].start = QTime(13, 0);
        all[1].start = QTime(9, 0);
        QCOMPARE(placeInYear(all[0], all).number, 2);
        QCOMPARE(placeInYear(all[1], all).number, 1);
    }

    void aMeetingNotYetSavedIsCountedToo() {
        const QList<Meeting> all{meetingOn(1, QDate(2026, 2, 5))};
        const Meeting unsaved = meetingOn(0, QDate(2026, 3, 5));
        QCOMPARE(placeInYear(unsaved, all).number, 2);
        QCOMPARE(placeInYear(unsaved, all).total, 2);
    }
};

QTEST_APPLESS_MAIN(TestMeeting)
#include "tst_meeting.moc"
