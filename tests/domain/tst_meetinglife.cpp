#include "domain/attendance.h"
#include "domain/itemnumbers.h"
#include "domain/meetingseries.h"
#include "domain/validation.h"

#include <QtTest>

using namespace aarring;

namespace {

AgendaItem item(Id id, double position, Id parent = 0, ItemKind kind = ItemKind::Discussion) {
    AgendaItem result;
    result.id = id;
    result.position = position;
    result.parent = parent;
    result.kind = kind;
    return result;
}

QList<Id> idsOf(const QList<AgendaItem> &items) {
    QList<Id> ids;
    for (const AgendaItem &i : items)
        ids.append(i.id);
    return ids;
}

Network networkIn(const char *country) {
    Network network;
    network.country = QLatin1String(country);
    return network;
}

/// A network of three members with a meeting of it.
struct SmallNetwork {
    NetworkFacts facts;
    Meeting meeting;

    SmallNetwork() {
        Body body;
        body.id = 1;
        body.kind = BodyKind::Network;
        body.quorum = 2;
        facts.bodies.append(body);
        const char *names[] = {"Åsen", "Berg", "Dahl", "Vik"};
        for (int i = 0; i < 4; ++i) {
            Person person;
            person.id = 10 + i;
            person.firstName = QStringLiteral("Kari");
            person.lastName = QString::fromUtf8(names[i]);
            facts.persons.append(person);
        }
        for (int i = 0; i < 3; ++i) {
            Seat seat;
            seat.id = 20 + i;
            seat.body = 1;
            facts.seats.append(seat);
            Appointment appointment;
            appointment.id = 30 + i;
            appointment.seat = seat.id;
            appointment.person = 10 + i;
            facts.appointments.append(appointment);
        }
        meeting.id = 5;
        meeting.body = 1;
        meeting.date = QDate(2026, 5, 6);
    }

    static Participant row(Id id, Id person, ParticipantKind kind, Attendance attendance, Id instead = 0) {
        Participant p;
        p.id = id;
        p.meeting = 5;
        p.person = person;
        p.kind = kind;
        p.attendance = attendance;
        p.substituteFor = instead;
        return p;
    }
};

} // namespace

class TestMeetingLife : public QObject {
    Q_OBJECT

private slots:
    void partsFollowTheirItem() {
        const QList<AgendaItem> items =
            inReadingOrder({item(1, 2), item(2, 1), item(3, 9, 2), item(4, 3, 1), item(5, 4, 2)});
        QCOMPARE(idsOf(items), (QList<Id>{2, 5, 3, 1, 4}));
    }

    void anItemWhoseWholeIsElsewhereStandsAlone() {
        QCOMPARE(idsOf(inReadingOrder({item(1, 2), item(2, 1, 99)})), (QList<Id>{2, 1}));
        QCOMPARE(itemNumbers({item(2, 1, 99)}, 4), (QList<ItemNumber>{{5, 0}}));
    }

    void breaksAndWhatIsInternalHaveNoNumber() {
        AgendaItem internal = item(3, 3);
        internal.internal = true;
        const QList<AgendaItem> items{item(1, 1),
                                      item(2, 2, 0, ItemKind::Break),
                                      internal,
                                      item(4, 4, 0, ItemKind::Lunch),
                                      item(5, 5),
                                      item(6, 6, 5),
                                      item(7, 7, 5),
                                      item(8, 8, 3),
                                      item(9, 9, 0, ItemKind::Other)};
        QCOMPARE(itemNumbers(items, 2),
                 (QList<ItemNumber>{{3, 0}, {}, {}, {}, {4, 0}, {4, 1}, {4, 2}, {}, {5, 0}}));
        QVERIFY(itemNumbers({}, 3).isEmpty());
    }

    void numbersAreWrittenAsInTheCountry() {
        const QDate day(2026, 4, 29);
        const QString nbsp(QChar::Nbsp);
        QCOMPARE(itemNumberText({3, 0}, day, networkIn("NO")), QStringLiteral("3/26"));
        QCOMPARE(itemNumberText({3, 2}, day, networkIn("NO")),
                 QStringLiteral("3/26") + nbsp + QLatin1Char('b'));
        QCOMPARE(itemNumberText({3, 1}, day, networkIn("DK")), QLatin1Char('3') + nbsp + QLatin1Char('a'));
        QCOMPARE(itemNumberText({}, day, networkIn("NO")), QString());
    }

    void membersOfTheDayAreThereWithoutARow() {
        const SmallNetwork n;
        const QList<Attendee> all = attendees(n.meeting, n.facts, {});
        QCOMPARE(all.size(), 3);
        QCOMPARE(all[0].name, QStringLiteral("Kari Berg"));
        QCOMPARE(all[2].name, QStringLiteral("Kari Åsen"));
        QVERIFY(all[0].isMember && all[0].votes && all[0].participant.id == 0);
        const Quorum quorum = quorumOf(n.meeting, n.facts, all);
        QCOMPARE(quorum.members, 3);
        QCOMPARE(quorum.present, 0);
        QVERIFY(!quorum.reached());
    }

    void aSubstituteVotesOnlyWhenTheMemberIsNotThere() {
        const SmallNetwork n;
        const auto member = [](Attendance attendance) {
            return SmallNetwork::row(1, 10, ParticipantKind::Member, attendance);
        };
        const Participant substitute =
            SmallNetwork::row(2, 13, ParticipantKind::Substitute, Attendance::Present, 10);
        const Participant other = SmallNetwork::row(3, 11, ParticipantKind::Member, Attendance::Present);
        QList<Attendee> all = attendees(n.meeting, n.facts, {member(Attendance::Apology), substitute, other});
        QCOMPARE(all.size(), 4);
        QVERIFY(all.last().votes);
        QCOMPARE(quorumOf(n.meeting, n.facts, all).present, 2);
        QVERIFY(quorumOf(n.meeting, n.facts, all).reached());
        all = attendees(n.meeting, n.facts, {member(Attendance::Present), substitute});
        QVERIFY(!all.last().votes);
        QCOMPARE(quorumOf(n.meeting, n.facts, all).present, 1);
    }

    void guestsComeLastAndDoNotVote() {
        const SmallNetwork n;
        Participant guest = SmallNetwork::row(4, 0, ParticipantKind::Guest, Attendance::Present);
        guest.name = QStringLiteral("Arne Alm");
        const QList<Attendee> all = attendees(n.meeting, n.facts, {guest});
        QCOMPARE(all.last().name, QStringLiteral("Arne Alm"));
        QVERIFY(!all.last().votes && !all.last().isMember);
        QCOMPARE(quorumOf(n.meeting, n.facts, all).present, 0);
    }

    void whoIsNoLongerAMemberKeepsTheRowWithoutAVote() {
        SmallNetwork n;
        n.facts.appointments[0].period.to = QDate(2026, 1, 31);
        const QList<Attendee> all = attendees(
            n.meeting, n.facts, {SmallNetwork::row(1, 10, ParticipantKind::Member, Attendance::Present)});
        QCOMPARE(all.size(), 3);
        QCOMPARE(all.last().name, QStringLiteral("Kari Åsen"));
        QVERIFY(!all.last().votes);
        QCOMPARE(quorumOf(n.meeting, n.facts, all).members, 2);
    }

    void aSeriesTellsClosedDaysAndSuggestsOthers() {
        const Calendar calendar(QStringLiteral("NO"), {}, usualQuietPeriods(QStringLiteral("NO")));
        // Thursdays every other week: 14 May 2026 is Ascension Day, and the Friday after it nobody works.
        const QList<SeriesDay> days =
            seriesDays({QDate(2026, 4, 30), SeriesRhythm::Weeks, 2, {}, 3}, calendar);
        QCOMPARE(days.size(), 3);
        QCOMPARE(days[0], (SeriesDay{QDate(2026, 4, 30), {}, {}}));
        QCOMPARE(days[1].date, QDate(2026, 5, 14));
        QVERIFY(!days[1].closed.isEmpty());
        QCOMPARE(days[1].instead, QDate(2026, 5, 13));
        QVERIFY(days[2].closed.isEmpty());
    }

    void theFifthWeekdayIsTheLastOfTheMonth() {
        const Calendar calendar;
        const QList<SeriesDay> days = seriesDays(
            {QDate(2026, 9, 29), SeriesRhythm::WeekdayOfMonth, 1, QDate(2026, 12, 31), 0}, calendar);
        QCOMPARE(days.size(), 4);
        QCOMPARE(days[1].date, QDate(2026, 10, 27));
        QCOMPARE(days[2].date, QDate(2026, 11, 24));
        QCOMPARE(days[3].date, QDate(2026, 12, 29));
        const QList<SeriesDay> second =
            seriesDays({QDate(2026, 1, 13), SeriesRhythm::WeekdayOfMonth, 2, {}, 3}, calendar);
        QCOMPARE(second[1].date, QDate(2026, 3, 10));
        QCOMPARE(second[2].date, QDate(2026, 5, 12));
    }

    void aSeriesWithoutEndIsNone() {
        QVERIFY(seriesDays({QDate(2026, 9, 1), SeriesRhythm::Weeks, 1, {}, 0}, Calendar()).isEmpty());
        QVERIFY(seriesDays({QDate(2026, 9, 1), SeriesRhythm::Weeks, 0, {}, 4}, Calendar()).isEmpty());
        QCOMPARE(
            seriesDays({QDate(2026, 9, 1), SeriesRhythm::Weeks, 1, QDate(2036, 9, 1), 0}, Calendar()).size(),
            mostInSeries);
    }

    void listedDaysAreSortedAndJudgedOnce() {
        const QList<SeriesDay> days =
            seriesDays(QList<QDate>{QDate(2026, 9, 12), QDate(2026, 9, 2), QDate(2026, 9, 2)}, Calendar());
        QCOMPARE(days.size(), 2);
        QCOMPARE(days[0].date, QDate(2026, 9, 2));
        QVERIFY(!days[1].closed.isEmpty()); // a Saturday
        QCOMPARE(days[1].instead, QDate(2026, 9, 11));
    }

    void aCopyIsNeitherCalledNorMinuted() {
        Meeting meeting;
        meeting.id = 7;
        meeting.title = QStringLiteral("Nettverksmøte");
        meeting.date = QDate(2026, 3, 11);
        meeting.replyBy = QDate(2026, 3, 4);
        meeting.calledOn = QDate(2026, 2, 13);
        meeting.state = MeetingState::Held;
        meeting.minutesState = MinutesState::Approved;
        meeting.minutesApprovedAt = 8;
        meeting.uid = QStringLiteral("x@y");
        meeting.sequence = 3;
        const Meeting copy = copyOf(meeting, QDate(2027, 3, 10));
        Meeting expected;
        expected.title = meeting.title;
        expected.date = QDate(2027, 3, 10);
        expected.replyBy = QDate(2027, 3, 3);
        QCOMPARE(copy, expected);
    }

    void participantsFollowUpsAndCandidatesAreChecked() {
        Participant substitute = SmallNetwork::row(0, 13, ParticipantKind::Substitute, Attendance::Unknown);
        QVERIFY(!acceptable(validate(substitute, {})));
        substitute.substituteFor = 13;
        QVERIFY(!acceptable(validate(substitute, {})));
        substitute.substituteFor = 10;
        QVERIFY(acceptable(validate(substitute, {})));
        QVERIFY(!acceptable(
            validate(substitute, {SmallNetwork::row(4, 13, ParticipantKind::Guest, Attendance::Unknown)})));
        FollowUp followUp;
        QVERIFY(!acceptable(validate(followUp)));
        followUp.what = QStringLiteral("Spørre");
        QVERIFY(acceptable(validate(followUp)));
        QVERIFY(!validate(followUp).isEmpty()); // nobody does it yet
        followUp.state = FollowUpState::Done;
        QVERIFY(!acceptable(validate(followUp)));
        Candidate candidate;
        candidate.person = 10;
        QVERIFY(!acceptable(validate(candidate, {})));
        candidate.body = 1;
        QVERIFY(acceptable(validate(candidate, {})));
        candidate.office = 2;
        QVERIFY(!acceptable(validate(candidate, {})));
    }
};

QTEST_APPLESS_MAIN(TestMeetingLife)
#include "tst_meetinglife.moc"
