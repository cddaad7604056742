#include "domain/meeting.h"

#include <QtTest>

using namespace aarring;

namespace {

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
