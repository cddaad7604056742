#include "actions/meetingmail.h"
#include "actions/papers.h"
#include "support/dump.h"
#include "support/workspace.h"

using namespace aarring;

namespace {

Id groupOf(const TestNetwork &n) {
    for (const Body &b : n.queries().facts().bodies)
        if (b.kind == BodyKind::ResourceGroup)
            return b.id;
    return 0;
}

/// The calls must be refused, and nothing may have changed.
#define REFUSED(call, expectedKind)                                                                          \
    do {                                                                                                     \
        const QString before = dump(n.connection());                                                         \
        const auto answer = (call);                                                                          \
        QVERIFY(!answer);                                                                                    \
        QCOMPARE(answer.error().kind, expectedKind);                                                         \
        QVERIFY(!answer.error().what.isEmpty());                                                             \
        QCOMPARE(dump(n.connection()), before);                                                              \
    } while (false)

/// A meeting of the network with two items.
struct Small {
    TestNetwork n{QStringLiteral("ki-nettverk"), QDate(2026, 6, 10)};
    Id meeting = add(QStringLiteral("Møte 1"), QDate(2026, 5, 6));
    Id first = addItem(QStringLiteral("Orientering"), meeting);
    Id second = addItem(QStringLiteral("Møteplan"), meeting);
    Id later = add(QStringLiteral("Møte 2"), QDate(2026, 9, 9));

    Id add(const QString &title, QDate date) {
        Meeting m;
        m.body = n.queries().networkBody();
        m.title = title;
        m.date = date;
        m.start = QTime(9, 0);
        return valueOf(n.actions().saveMeeting(m));
    }
    Id addItem(const QString &title, Id at, Id parent = 0) {
        AgendaItem i;
        i.title = title;
        i.meeting = at;
        i.parent = parent;
        return valueOf(n.actions().saveItem(i));
    }
    Id addPerson(const QString &last) {
        Person p;
        p.lastName = last;
        return valueOf(n.actions().savePerson(p));
    }
    static Id valueOf(const Result<Id> &result) { return result ? *result : 0; }
};

QStringList titles(const QList<AgendaItem> &items) {
    QStringList list;
    for (const AgendaItem &i : items)
        list.append(i.title);
    return list;
}

} // namespace

class tst_Meetings : public QObject {
    Q_OBJECT

private slots:
    void approvedMinutesAreNotChangedThroughAnyDoor();
    void howAFollowUpGoesOnIsLeftOpen();
    void reopenedMinutesCanBeChanged();
    void anOldEditIsNotTakenBackUnderApprovedMinutes();
    void minutesAreApprovedAtALaterMeeting();
    void aPostponedMeetingHandsOverWhatIsLeft();
    void whatIsNeededElsewhereIsNotRemoved();
    void itemsKeepTheirPartsWhereverTheyGo();
    void partsOfPartsAreRefused();
    void anItemWithMinutesStaysAtItsMeeting();
    void theNextItemEndsTheOneBefore();
    void numbersRunOverTheYearWithoutWhatIsInternal();
    void followUpsAreCarriedUntilDone();
    void decisionsOfAllYearsAreListedWithTheirNumbers();
    void searchFindsMinutesDecisionsAndFollowUps();
    void searchFollowsChangesOfMinutes();
    void whatIsSearchedIsReadInSteps();
    void anElectionGivesTermsOfTheOfficesLength();
    void anElectionThatOverlapsIsRefusedWhole();
    void attendanceOfTheDayAndTheQuorum();
    void callingAgainTellsOnlyRealChanges();
    void anEmptySeriesIsRefused();
    void mailsGoToAllWhoAreAskedAndNobodySeesTheOthers();
    void minutesArePrintedOfTheLastMeetingThatHasThem();
    void thereIsNoPaperOfMinutesThatWereNotBegun();
    void callingWithAReplyDayIsOneStep();
    void registersNeedSomethingToTell();
};

void tst_Meetings::approvedMinutesAreNotChangedThroughAnyDoor() {
    Small s;
    TestNetwork &n = s.n;
    const Id person = s.addPerson(QStringLiteral("Lie"));
    MUST(n.actions().setAttendance(s.meeting, person, Attendance::Present));
    FollowUp f;
    f.item = s.first;
    f.what = QStringLiteral("Spørre kommunene");
    const auto followUp = n.actions().saveFollowUp(f);
    MUST(followUp);
    MUST(n.actions().saveMinutes(s.first, QStringLiteral("Drøftet"), QStringLiteral("Vedtatt")));
    MUST(n.actions().approveMinutes(s.meeting, s.later));

    const auto conflict = Error::Kind::Conflict;
    REFUSED(n.actions().saveMinutes(s.first, QStringLiteral("Annet"), QString()), conflict);
    REFUSED(n.actions().removeItem(s.first), conflict);
    REFUSED(n.actions().moveItem(s.second, 0), conflict);
    REFUSED(n.actions().startItem(s.second, QTime(9, 0)), conflict);
    REFUSED(n.actions().returnToBacklog(s.second), conflict);
    REFUSED(n.actions().setAttendance(s.meeting, person, Attendance::Absent), conflict);
    REFUSED(n.actions().moveMeeting(s.meeting, QDate(2026, 5, 7)), conflict);
    REFUSED(n.actions().removeMeeting(s.meeting), conflict);
    REFUSED(n.actions().removeFollowUp(*followUp), conflict);
    AgendaItem late;
    late.meeting = s.meeting;
    late.title = QStringLiteral("Etterpå");
    REFUSED(n.actions().saveItem(late), conflict);
    const Id waiting = s.addItem(QStringLiteral("Venter"), 0);
    REFUSED(n.actions().placeItem(waiting, s.meeting), conflict);
    f.id = *followUp;
    f.what = QStringLiteral("Noe annet");
    REFUSED(n.actions().saveFollowUp(f), conflict);
    Candidate c;
    c.item = s.first;
    c.person = person;
    c.body = groupOf(n);
    REFUSED(n.actions().saveCandidate(c), conflict);
    // Notes and the calendar are not what the minutes tell.
    Meeting meeting = *n.queries().meeting(s.meeting);
    meeting.note = QStringLiteral("Arkivert");
    MUST(n.actions().saveMeeting(meeting));
}

void tst_Meetings::howAFollowUpGoesOnIsLeftOpen() {
    Small s;
    TestNetwork &n = s.n;
    FollowUp f;
    f.item = s.first;
    f.what = QStringLiteral("Spørre kommunene");
    f.id = Small::valueOf(n.actions().saveFollowUp(f));
    MUST(n.actions().startMinutes(s.meeting));
    MUST(n.actions().approveMinutes(s.meeting, 0));
    f.deadline = QDate(2026, 8, 1);
    f.position = 1;
    MUST(n.actions().saveFollowUp(f));
    MUST(n.actions().markFollowUpDone(f.id, QDate(2026, 7, 1)));
    QVERIFY(n.queries().followUps(FollowUpScope::Open).isEmpty());
}

void tst_Meetings::reopenedMinutesCanBeChanged() {
    Small s;
    TestNetwork &n = s.n;
    MUST(n.actions().startMinutes(s.meeting));
    QCOMPARE(n.queries().meeting(s.meeting)->state, MeetingState::Held);
    MUST(n.actions().approveMinutes(s.meeting, s.later));
    REFUSED(n.actions().reopenMinutes(s.meeting, QStringLiteral(" ")), Error::Kind::Invalid);
    MUST(n.actions().reopenMinutes(s.meeting, QStringLiteral("Feil navn")));
    QVERIFY(n.actions().undoText().contains(QLatin1String("Feil navn")));
    QCOMPARE(n.queries().meeting(s.meeting)->minutesState, MinutesState::Draft);
    MUST(n.actions().saveMinutes(s.first, QStringLiteral("Rettet"), QString()));
    // Undo goes back through the approval too.
    MUST(n.actions().undo());
    MUST(n.actions().undo());
    QVERIFY(n.queries().meeting(s.meeting)->minutesAreApproved());
    MUST(n.actions().undo());
    QCOMPARE(n.queries().meeting(s.meeting)->minutesState, MinutesState::Draft);
}

void tst_Meetings::anOldEditIsNotTakenBackUnderApprovedMinutes() {
    Small s;
    TestNetwork &n = s.n;
    MUST(n.actions().saveMinutes(s.first, QStringLiteral("Drøftet"), QString()));
    const QString edit = n.queries().history(1).first().uid;
    MUST(n.actions().approveMinutes(s.meeting, 0));
    REFUSED(n.actions().revert(edit), Error::Kind::Conflict);
}

void tst_Meetings::minutesAreApprovedAtALaterMeeting() {
    Small s;
    TestNetwork &n = s.n;
    REFUSED(n.actions().approveMinutes(s.meeting, s.later), Error::Kind::Conflict);
    MUST(n.actions().startMinutes(s.later));
    QCOMPARE(n.queries().meeting(s.later)->state, MeetingState::Planned); // it is still to come
    REFUSED(n.actions().approveMinutes(s.later, s.meeting), Error::Kind::Invalid);
    REFUSED(n.actions().approveMinutes(s.later, s.later), Error::Kind::Invalid);
}

void tst_Meetings::aPostponedMeetingHandsOverWhatIsLeft() {
    Small s;
    TestNetwork &n = s.n;
    s.addItem(QStringLiteral("Datoer"), 0, s.second);
    Meeting instead = copyOf(*n.queries().meeting(s.meeting), QDate(2026, 6, 24));
    instead.form = MeetingForm::Physical;
    const auto moved = n.actions().postponeMeeting(s.meeting, instead);
    MUST(moved);
    const Meeting *old = n.queries().meeting(s.meeting);
    QCOMPARE(old->state, MeetingState::Postponed);
    QCOMPARE(old->postponedTo, *moved);
    QVERIFY(n.queries().agenda(s.meeting).isEmpty());
    QCOMPARE(
        titles(n.queries().agenda(*moved)),
        (QStringList{QStringLiteral("Orientering"), QStringLiteral("Møteplan"), QStringLiteral("Datoer")}));
    QCOMPARE(n.queries().meeting(*moved)->form, MeetingForm::Physical);
    REFUSED(n.actions().postponeMeeting(s.meeting, instead), Error::Kind::Conflict);
    REFUSED(n.actions().sendNotice(s.meeting, QDate(2026, 6, 1)), Error::Kind::Conflict);
    MUST(n.actions().startMinutes(*moved));
    REFUSED(n.actions().postponeMeeting(*moved, instead), Error::Kind::Conflict);
}

void tst_Meetings::whatIsNeededElsewhereIsNotRemoved() {
    Small s;
    TestNetwork &n = s.n;
    MUST(n.actions().startMinutes(s.meeting));
    MUST(n.actions().approveMinutes(s.meeting, s.later));
    REFUSED(n.actions().removeMeeting(s.later), Error::Kind::Conflict);
    const Id third = s.add(QStringLiteral("Møte 3"), QDate(2026, 10, 7));
    const auto instead =
        n.actions().postponeMeeting(third, copyOf(*n.queries().meeting(third), QDate(2026, 10, 28)));
    MUST(instead);
    REFUSED(n.actions().removeMeeting(*instead), Error::Kind::Conflict);
    MUST(n.actions().removeMeeting(third));
    MUST(n.actions().removeMeeting(*instead));
}

void tst_Meetings::itemsKeepTheirPartsWhereverTheyGo() {
    Small s;
    TestNetwork &n = s.n;
    const Id part = s.addItem(QStringLiteral("Del"), 0, s.first);
    QCOMPARE(n.queries().item(part)->meeting, s.meeting);
    MUST(n.actions().moveItem(s.first, s.second));
    const QStringList moved{QStringLiteral("Møteplan"), QStringLiteral("Orientering"), QStringLiteral("Del")};
    QCOMPARE(titles(n.queries().agenda(s.meeting)), moved);
    MUST(n.actions().returnToBacklog(s.first));
    QCOMPARE(titles(n.queries().backlog()), moved.mid(1));
    MUST(n.actions().placeItem(s.first, s.later));
    QCOMPARE(titles(n.queries().agenda(s.later)), moved.mid(1));
    // A part that is placed alone is an item.
    MUST(n.actions().placeItem(part, s.meeting));
    QCOMPARE(n.queries().item(part)->parent, 0);
    MUST(n.actions().nestItem(part, s.second));
    QCOMPARE(n.queries().item(part)->parent, s.second);
    MUST(n.actions().removeItem(s.second));
    QVERIFY(n.queries().agenda(s.meeting).isEmpty());
}

void tst_Meetings::partsOfPartsAreRefused() {
    Small s;
    TestNetwork &n = s.n;
    const Id part = s.addItem(QStringLiteral("Del"), 0, s.first);
    AgendaItem deeper;
    deeper.title = QStringLiteral("Del av del");
    deeper.parent = part;
    REFUSED(n.actions().saveItem(deeper), Error::Kind::Conflict);
    REFUSED(n.actions().nestItem(s.second, part), Error::Kind::Conflict);
    REFUSED(n.actions().nestItem(s.first, s.second), Error::Kind::Conflict);
    REFUSED(n.actions().moveItem(s.first, part), Error::Kind::Conflict);
}

void tst_Meetings::anItemWithMinutesStaysAtItsMeeting() {
    Small s;
    TestNetwork &n = s.n;
    MUST(n.actions().saveMinutes(s.first, QString(), QStringLiteral("Vedtatt")));
    REFUSED(n.actions().returnToBacklog(s.first), Error::Kind::Conflict);
    REFUSED(n.actions().placeItem(s.first, s.later), Error::Kind::Conflict);
}

void tst_Meetings::theNextItemEndsTheOneBefore() {
    Small s;
    TestNetwork &n = s.n;
    MUST(n.actions().startItem(s.first, QTime(9, 2)));
    MUST(n.actions().startItem(s.second, QTime(9, 20)));
    QCOMPARE(n.queries().item(s.first)->endedAt, QTime(9, 20));
    QCOMPARE(n.queries().item(s.second)->beganAt, QTime(9, 20));
    QVERIFY(!n.queries().item(s.second)->endedAt.isValid());
    // The whole goes on while its parts do.
    const Id part = s.addItem(QStringLiteral("Del"), 0, s.second);
    MUST(n.actions().startItem(part, QTime(9, 30)));
    QVERIFY(!n.queries().item(s.second)->endedAt.isValid());
    MUST(n.actions().endItem(part, QTime(9, 40)));
    QCOMPARE(n.queries().item(part)->endedAt, QTime(9, 40));
}

void tst_Meetings::numbersRunOverTheYearWithoutWhatIsInternal() {
    Small s;
    TestNetwork &n = s.n;
    s.addItem(QStringLiteral("Del"), 0, s.second);
    AgendaItem item = *n.queries().item(s.first);
    QCOMPARE(n.queries().businessItemsBefore(*n.queries().meeting(s.later)), 2);
    item.internal = true;
    MUST(n.actions().saveItem(item));
    QCOMPARE(n.queries().businessItemsBefore(*n.queries().meeting(s.later)), 1);
    // Two meetings at one time follow in the order they were entered.
    const Id twin = s.add(QStringLiteral("Samtidig"), QDate(2026, 5, 6));
    QCOMPARE(n.queries().businessItemsBefore(*n.queries().meeting(twin)), 1);
    QCOMPARE(n.queries().businessItemsBefore(*n.queries().meeting(s.meeting)), 0);
}

void tst_Meetings::followUpsAreCarriedUntilDone() {
    Small s;
    TestNetwork &n = s.n;
    const Id person = s.addPerson(QStringLiteral("Lie"));
    FollowUp f;
    f.item = s.second;
    f.what = QStringLiteral("Sende datoer");
    f.person = person;
    f.deadline = QDate(2026, 6, 1);
    const Id dates = Small::valueOf(n.actions().saveFollowUp(f));
    f.item = 0;
    f.what = QStringLiteral("Rydde i lista");
    f.deadline = {};
    MUST(n.actions().saveFollowUp(f));
    const auto whats = [](const QList<FollowUpLine> &lines) {
        QStringList list;
        for (const FollowUpLine &line : lines)
            list.append(line.followUp.what);
        return list;
    };
    const QStringList both{QStringLiteral("Sende datoer"), QStringLiteral("Rydde i lista")};
    QCOMPARE(whats(n.queries().followUps(FollowUpScope::Open)), both);
    QCOMPARE(whats(n.queries().followUps(FollowUpScope::Overdue)), both.mid(0, 1));
    QCOMPARE(whats(n.queries().followUpsOf(s.meeting)), both.mid(0, 1));
    QCOMPARE(whats(n.queries().followUpsCarriedTo(s.later)), both);
    QCOMPARE(whats(n.queries().followUpsCarriedTo(s.meeting)), both.mid(1)); // not from itself
    const FollowUpLine line = n.queries().followUpsOf(s.meeting).first();
    QCOMPARE(line.who, QStringLiteral("Lie"));
    QCOMPARE(line.number, (ItemNumber{2, 0}));
    QCOMPARE(line.agreedOn, QDate(2026, 5, 6));
    MUST(n.actions().markFollowUpDone(dates, QDate(2026, 6, 9)));
    QCOMPARE(whats(n.queries().followUpsCarriedTo(s.later)), both.mid(1));
    QCOMPARE(whats(n.queries().followUps(FollowUpScope::All)), both);
    // A meeting between sees it as it was then.
    const Id between = s.add(QStringLiteral("Midt i"), QDate(2026, 6, 3));
    QCOMPARE(whats(n.queries().followUpsCarriedTo(between)), both);
}

void tst_Meetings::decisionsOfAllYearsAreListedWithTheirNumbers() {
    Small s;
    TestNetwork &n = s.n;
    const Id old = s.add(QStringLiteral("I fjor"), QDate(2025, 11, 5));
    const Id oldItem = s.addItem(QStringLiteral("Budsjett"), old);
    MUST(n.actions().saveMinutes(s.second, QString(), QStringLiteral("Møteplanen vedtas.")));
    MUST(n.actions().saveMinutes(oldItem, QString(), QStringLiteral("Budsjettet godkjennes.")));
    AgendaItem internal = *n.queries().item(s.first);
    internal.internal = true;
    internal.decision = QStringLiteral("Bare for oss");
    MUST(n.actions().saveItem(internal));
    const QList<DecisionLine> all = n.queries().decisions();
    QCOMPARE(all.size(), 2);
    QCOMPARE(all[0].title, QStringLiteral("Budsjett"));
    QCOMPARE(all[0].number, (ItemNumber{1, 0}));
    QCOMPARE(all[1].decision, QStringLiteral("Møteplanen vedtas."));
    QCOMPARE(all[1].number, (ItemNumber{1, 0})); // the internal one has none
    QCOMPARE(n.queries().decisions(2025).size(), 1);
    QVERIFY(n.queries().decisions(2019).isEmpty());
}

void tst_Meetings::searchFindsMinutesDecisionsAndFollowUps() {
    Small s;
    TestNetwork &n = s.n;
    MUST(n.actions().saveMinutes(s.first, QStringLiteral("Flere ønsket bokbuss."),
                                 QStringLiteral("Tatt til etterretning")));
    FollowUp f;
    f.item = s.first;
    f.what = QStringLiteral("Ringe verkstedet");
    MUST(n.actions().saveFollowUp(f));
    for (const char *words : {"bokbuss", "ETTERRETNING"}) {
        const QList<SearchHit> hits = n.queries().search(QLatin1String(words), 5);
        QCOMPARE(hits.size(), 1);
        QCOMPARE(hits.first().table, QStringLiteral("agenda_item"));
        QCOMPARE(hits.first().owner, s.meeting);
    }
    const QList<SearchHit> hits = n.queries().search(QStringLiteral("verkstedet"), 5);
    QCOMPARE(hits.size(), 1);
    QCOMPARE(hits.first().table, QStringLiteral("follow_up"));
    QCOMPARE(hits.first().owner, s.meeting);
}

void tst_Meetings::whatIsSearchedIsReadInSteps() {
    constexpr int many = 1200;
    Small s;
    TestNetwork &n = s.n;
    QVERIFY(n.connection().begin());
    Store store(n.connection());
    for (int i = 0; i < many; ++i) {
        AgendaItem item;
        item.meeting = i % 2 ? s.meeting : s.later;
        item.position = many - i;
        item.title = QStringLiteral("Vandrebok %1").arg(i);
        MUST(store.save(item));
    }
    QVERIFY(n.connection().commit());
    n.reopen();
    int steps = 0;
    while (n.queries().prepareSearch())
        ++steps;
    QVERIFY2(steps > 10, "in one go");
    QCOMPARE(n.queries().search(QStringLiteral("vandrebok"), 2 * many).size(), many);
    // A change halfway through is in it, too.
    n.reopen();
    for (int i = 0; i < 3; ++i)
        QVERIFY(n.queries().prepareSearch());
    MUST(n.actions().saveMinutes(s.first, QStringLiteral("bokbuss"), QString()));
    QCOMPARE(n.queries().search(QStringLiteral("vandrebok"), 2 * many).size(), many);
    QCOMPARE(n.queries().search(QStringLiteral("bokbuss"), 5).size(), 1);
}

void tst_Meetings::searchFollowsChangesOfMinutes() {
    Small s;
    TestNetwork &n = s.n;
    QVERIFY(n.queries().search(QStringLiteral("bokbuss"), 5).isEmpty());
    MUST(n.actions().saveMinutes(s.first, QStringLiteral("bokbuss"), QString()));
    QCOMPARE(n.queries().search(QStringLiteral("bokbuss"), 5).size(), 1);
    MUST(n.actions().saveMinutes(s.first, QStringLiteral("kulturskole"), QString()));
    QVERIFY(n.queries().search(QStringLiteral("bokbuss"), 5).isEmpty());
    QCOMPARE(n.queries().search(QStringLiteral("kulturskole"), 5).size(), 1);
    MUST(n.actions().removeItem(s.first));
    QVERIFY(n.queries().search(QStringLiteral("kulturskole"), 5).isEmpty());
    MUST(n.actions().undo());
    QCOMPARE(n.queries().search(QStringLiteral("kulturskole"), 5).size(), 1);
}

void tst_Meetings::anElectionGivesTermsOfTheOfficesLength() {
    Small s;
    TestNetwork &n = s.n;
    const Id person = s.addPerson(QStringLiteral("Lie"));
    const Id other = s.addPerson(QStringLiteral("Moe"));
    const Office office = n.queries().facts().offices.first();
    QCOMPARE(office.termMonths, 12);
    Candidate c;
    c.item = s.second;
    c.office = office.id;
    c.person = person;
    c.votes = 7;
    const Id winner = Small::valueOf(n.actions().saveCandidate(c));
    c.person = other;
    c.votes = 5;
    MUST(n.actions().saveCandidate(c));
    REFUSED(n.actions().saveCandidate(c), Error::Kind::Invalid); // twice
    REFUSED(n.actions().recordResult({s.second, {}, QDate(2026, 5, 6), {}}), Error::Kind::Invalid);
    MUST(n.actions().recordResult({s.second, {winner}, QDate(2026, 5, 6), {}}));
    QCOMPARE(n.queries().facts().terms.size(), 1);
    const Term term = n.queries().facts().terms.first();
    QCOMPARE(term.person, person);
    QCOMPARE(term.electedAt, s.meeting);
    QCOMPARE(term.period, (DateRange{QDate(2026, 5, 6), QDate(2027, 5, 5)}));
    const QList<Candidate> candidates = n.queries().candidates(s.second);
    QVERIFY(candidates[0].elected && !candidates[1].elected);
    REFUSED(n.actions().recordResult({s.second, {winner}, QDate(2027, 5, 6), {}}), Error::Kind::Conflict);
    REFUSED(n.actions().removeMeeting(s.meeting), Error::Kind::Conflict);
}

void tst_Meetings::anElectionThatOverlapsIsRefusedWhole() {
    Small s;
    TestNetwork &n = s.n;
    const Id person = s.addPerson(QStringLiteral("Lie"));
    const Office office = n.queries().facts().offices.first();
    MUST(n.actions().saveTerm(
        {0, office.id, s.addPerson(QStringLiteral("Moe")), {QDate(2026, 1, 1), {}}, 0, {}}));
    Candidate c;
    c.item = s.second;
    c.person = person;
    c.body = groupOf(n);
    const Id inGroup = Small::valueOf(n.actions().saveCandidate(c));
    c.body = 0;
    c.office = office.id;
    const Id leader = Small::valueOf(n.actions().saveCandidate(c));
    REFUSED(n.actions().recordResult({s.second, {inGroup, leader}, QDate(2026, 5, 6), {}}),
            Error::Kind::Invalid);
}

void tst_Meetings::attendanceOfTheDayAndTheQuorum() {
    TestNetwork n(QStringLiteral("sample-no"));
    const Id meeting = n.meetingTitled(QStringLiteral("Nettverksmøte 3"));
    const QList<Attendee> all = n.queries().participants(meeting);
    const Meeting &there = *n.queries().meeting(meeting);
    QCOMPARE(n.queries().quorum(meeting).members,
             int(membersOf(*n.queries().body(there.body), n.queries().facts(), there.date).size()));
    QVERIFY(all.size() > 5);
    Body body = *n.queries().body(there.body);
    body.quorum = 3;
    MUST(n.actions().saveBody(body));
    QList<Id> members;
    for (const Attendee &a : all)
        members.append(a.participant.person);
    MUST(n.actions().setAttendance(meeting, members.first(), Attendance::Apology));
    MUST(n.actions().markOthersPresent(meeting, members));
    const Quorum quorum = n.queries().quorum(meeting);
    QCOMPARE(quorum.present, quorum.members - 1);
    QVERIFY(quorum.reached());
    for (const Attendee &a : n.queries().participants(meeting))
        QCOMPARE(a.participant.attendance,
                 a.participant.person == members.first() ? Attendance::Apology : Attendance::Present);
    Participant twice;
    twice.meeting = meeting;
    twice.person = members.first();
    REFUSED(n.actions().saveParticipant(twice), Error::Kind::Invalid);
}

void tst_Meetings::callingAgainTellsOnlyRealChanges() {
    Small s;
    TestNetwork &n = s.n;
    MUST(n.actions().sendNotice(s.later, QDate(2026, 8, 20)));
    QCOMPARE(n.queries().meeting(s.later)->state, MeetingState::Called);
    QCOMPARE(n.queries().meeting(s.later)->calledOn, QDate(2026, 8, 20));
    QCOMPARE(n.queries().meeting(s.later)->sequence, 0);
    MUST(n.actions().sendNotice(s.later, QDate(2026, 8, 21)));
    QCOMPARE(n.queries().meeting(s.later)->sequence, 0);
    MUST(n.actions().moveMeeting(s.later, QDate(2026, 9, 16)));
    QCOMPARE(n.queries().meeting(s.later)->sequence, 1);
    REFUSED(n.actions().sendNotice(s.later, QDate()), Error::Kind::Invalid);
    const auto instead =
        n.actions().postponeMeeting(s.later, copyOf(*n.queries().meeting(s.later), QDate(2026, 9, 23)));
    MUST(instead);
    QCOMPARE(n.queries().meeting(s.later)->sequence, 2);
    QCOMPARE(n.queries().meeting(*instead)->sequence, 0);
}

void tst_Meetings::anEmptySeriesIsRefused() {
    Small s;
    TestNetwork &n = s.n;
    REFUSED(n.actions().addSeries({}), Error::Kind::Invalid);
    Meeting good;
    good.body = n.queries().networkBody();
    good.title = QStringLiteral("Møte");
    good.date = QDate(2026, 9, 1);
    Meeting bad = good;
    bad.date = {};
    REFUSED(n.actions().addSeries({good, bad}), Error::Kind::Invalid);
}

void tst_Meetings::mailsGoToAllWhoAreAskedAndNobodySeesTheOthers() {
    TestNetwork n(QStringLiteral("sample-no"));
    const Id meeting = n.meetingTitled(QStringLiteral("Nettverksmøte 3"));
    Person without = *n.queries().person(n.personNamed(QStringLiteral("Marit Ueland")));
    without.email.clear();
    MUST(n.actions().savePerson(without));
    const MeetingMail made = noticeMail(n.queries(), meeting);
    QCOMPARE(made.without, QStringList{QStringLiteral("Marit Ueland")});
    QCOMPARE(made.mail.bcc.size() + 1, n.queries().participants(meeting).size());
    QVERIFY(made.mail.subject.contains(QStringLiteral("Nettverksmøte 3")));
    for (const char *part : {"Onsdag 16. september 2026", "Deichman Bjørvika",
                             "09.30–10.00 Registrering og kaffe", "Felles kurspakke"})
        QVERIFY2(made.mail.text.contains(QString::fromUtf8(part)), qPrintable(made.mail.text));
    QVERIFY(!mailtoUrls(made.mail).urls.isEmpty());
    const MeetingMail after = minutesMail(n.queries(), n.meetingTitled(QStringLiteral("Nettverksmøte 2")));
    QVERIFY(after.mail.text.contains(QStringLiteral("Nettverksmøte 2")));
    QCOMPARE(after.without, (QStringList{QStringLiteral("Marit Ueland"), QStringLiteral("Geir Hovland Ask"),
                                         QStringLiteral("Astrid Skogheim")}));
    QVERIFY(noticeMail(n.queries(), 12345).mail.bcc.isEmpty());
}

void tst_Meetings::minutesArePrintedOfTheLastMeetingThatHasThem() {
    const TestNetwork n(QStringLiteral("sample-no"));
    const auto last = makePaper(n.queries(), QStringLiteral("minutes"), {});
    MUST(last);
    QVERIFY(last->title.contains(QStringLiteral("Nettverksmøte 2")));
    QVERIFY(last->isDraft);
    PaperOptions first;
    first.meeting = 1;
    const auto approved = makePaper(n.queries(), QStringLiteral("minutes"), first);
    MUST(approved);
    QVERIFY(!approved->isDraft);
}

void tst_Meetings::thereIsNoPaperOfMinutesThatWereNotBegun() {
    const TestNetwork n(QStringLiteral("sample-no"));
    PaperOptions options;
    options.about = n.meetingTitled(QStringLiteral("Nettverksmøte 3"));
    const auto none = makePaper(n.queries(), QStringLiteral("minutes"), options);
    QVERIFY(!none);
    QCOMPARE(none.error().kind, Error::Kind::NotFound);
    QVERIFY2(none.error().why.contains(QStringLiteral("Nettverksmøte 3")), qPrintable(none.error().why));
}

void tst_Meetings::callingWithAReplyDayIsOneStep() {
    TestNetwork n(QStringLiteral("sample-no"));
    const Id meeting = n.meetingTitled(QStringLiteral("Nettverksmøte 3"));
    const Meeting before = *n.queries().meeting(meeting);
    MUST(n.actions().sendNotice(meeting, QDate(2026, 8, 20), QDate(2026, 9, 1)));
    QCOMPARE(n.queries().meeting(meeting)->replyBy, QDate(2026, 9, 1));
    QCOMPARE(n.queries().meeting(meeting)->calledOn, QDate(2026, 8, 20));
    MUST(n.actions().undo());
    QCOMPARE(*n.queries().meeting(meeting), before);
    MUST(n.actions().redo());
    QCOMPARE(n.queries().meeting(meeting)->replyBy, QDate(2026, 9, 1));
    MUST(n.actions().sendNotice(meeting, QDate(2026, 8, 21))); // the day for replies stays
    QCOMPARE(n.queries().meeting(meeting)->replyBy, QDate(2026, 9, 1));
    MUST(n.actions().sendNotice(meeting, QDate(2026, 8, 22), QDate())); // and is taken away
    QVERIFY(!n.queries().meeting(meeting)->replyBy.isValid());
}

void tst_Meetings::registersNeedSomethingToTell() {
    Small s;
    for (const char *name : {"minutes", "decisions", "follow-ups"}) {
        const auto none = makePaper(s.n.queries(), QLatin1String(name), {});
        QVERIFY(!none);
        QCOMPARE(none.error().kind, Error::Kind::NotFound);
    }
    MUST(s.n.actions().saveMinutes(s.first, QString(), QStringLiteral("Vedtatt")));
    for (const char *name : {"minutes", "decisions"})
        MUST(makePaper(s.n.queries(), QLatin1String(name), {}));
    PaperOptions other;
    other.year = 2024;
    MUST(makePaper(s.n.queries(), QStringLiteral("decisions"), other)); // says that nothing was decided
}

QTEST_GUILESS_MAIN(tst_Meetings)
#include "tst_meetings.moc"
