#include "support/checkedfacts.h"

#include <QtTest>

using namespace aarring;

namespace {

const QDate today(2026, 6, 10);

/// A network and its resource group with leader and deputy elected on 10 March; nothing else yet.
NetworkFacts smallNetwork() {
    NetworkFacts facts = twoBodies();
    Person leader;
    leader.id = 101;
    leader.firstName = u8("Ingrid");
    leader.lastName = u8("Solvang");
    Person deputy;
    deputy.id = 102;
    deputy.firstName = u8("Henrik");
    deputy.lastName = u8("Myrland");
    facts.persons = {leader, deputy};

    addOffice(facts, OfficeKind::Leader, "Leader");
    addOffice(facts, OfficeKind::Deputy, "Deputy");
    for (Office &office : facts.offices)
        office.termMonths = 12;

    Term leaderTerm;
    leaderTerm.id = 201;
    leaderTerm.office = Leader;
    leaderTerm.person = 101;
    leaderTerm.period = {QDate(2026, 3, 10), QDate(2027, 3, 9)};
    Term deputyTerm = leaderTerm;
    deputyTerm.id = 202;
    deputyTerm.office = Deputy;
    deputyTerm.person = 102;
    facts.terms = {leaderTerm, deputyTerm};
    return facts;
}

void addMember(NetworkFacts &facts, Id person, QDate from = {}, QDate to = {}) {
    BodyMembership m;
    m.id = 300 + facts.memberships.size();
    m.body = GroupBody;
    m.person = person;
    m.period = {from, to};
    facts.memberships.append(m);
}

/// A seat of an institution named `name`, with a representative in the period when `person` is one.
void addSeat(NetworkFacts &facts, const char *name, Id person, QDate from = {}, QDate to = {}) {
    const Id id = 400 + facts.seats.size();
    Institution institution;
    institution.id = id;
    institution.name = u8(name);
    facts.institutions.append(institution);
    Seat seat;
    seat.id = id;
    seat.body = NetworkBody;
    seat.institution = id;
    facts.seats.append(seat);
    if (person == 0)
        return;
    Appointment a;
    a.id = 500 + facts.appointments.size();
    a.seat = id;
    a.person = person;
    a.period = {from, to};
    facts.appointments.append(a);
}

Finding only(const Rule &r, const NetworkFacts &facts, QDate day = today) {
    const QList<Finding> findings = checkMandate({r}, facts, day, Language::English);
    return findings.size() == 1 ? findings.first() : Finding();
}

MandateVersion mandate(int number, MandateState state, QDate approvedOn, QDate nextRevision) {
    MandateVersion version;
    version.id = 700 + number;
    version.number = number;
    version.state = state;
    version.approvedOn = approvedOn;
    version.nextRevision = nextRevision;
    return version;
}

} // namespace

class TestMandateCheck : public QObject {
    Q_OBJECT

private slots:
    void whatIsNotRegulatedGivesNoFinding() {
        QVERIFY(checkMandate({}, smallNetwork(), today, Language::English).isEmpty());
        const QList<Rule> unbounded{rule(RuleKind::BodySize), rule(RuleKind::MeetingsPerYear),
                                    rule(RuleKind::PhysicalMeeting)};
        QVERIFY(checkMandate(unbounded, smallNetwork(), today, Language::English).isEmpty());
    }

    void aBodyThatIsGoneIsNotJudged() {
        NetworkFacts facts = smallNetwork();
        QCOMPARE(checkMandate({rule(RuleKind::BodySize, 5, 7)}, facts, today, Language::English).size(), 1);
        facts.bodies[1].valid.to = today.addDays(-1);
        QVERIFY(checkMandate({rule(RuleKind::BodySize, 5, 7)}, facts, today, Language::English).isEmpty());
    }

    // Seats

    void aVacantSeatIsNamed() {
        NetworkFacts facts = smallNetwork();
        addSeat(facts, "Rogaland", 101);
        addSeat(facts, "Agder", 0);
        Finding finding = only(rule(RuleKind::SeatsFilled), facts);
        QCOMPARE(finding.verdict, Verdict::Fails);
        QCOMPARE(finding.demand, u"One representative in every seat");
        QCOMPARE(finding.evidence, u"Agder has no representative");
        QCOMPARE(finding.place, Place::Members);

        facts.seats[1].askedOn = QDate(2026, 5, 4);
        finding = only(rule(RuleKind::SeatsFilled), facts);
        QCOMPARE(finding.evidence, u"Agder has no representative – asked 4 May, no answer");

        addSeat(facts, "Troms", 0);
        QCOMPARE(only(rule(RuleKind::SeatsFilled), facts).evidence,
                 u"Agder and Troms have no representative");
        addSeat(facts, "Oslo", 0);
        addSeat(facts, "Telemark", 0);
        addSeat(facts, "Vestland", 0);
        QCOMPARE(only(rule(RuleKind::SeatsFilled), facts).evidence,
                 u"Agder, Troms, Oslo and 2 more have no representative");
        facts.institutions[1].name = u8("Akershus, Buskerud, Østfold"); // one library of three counties
        QCOMPARE(only(rule(RuleKind::SeatsFilled), facts).evidence,
                 u"Akershus, Buskerud, Østfold; Troms; Oslo and 2 more have no representative");
    }

    void seatsAreJudgedOnTheDay() {
        NetworkFacts facts = smallNetwork();
        addSeat(facts, "Rogaland", 101, QDate(2024, 2, 29), QDate(2026, 6, 10));
        const Rule r = rule(RuleKind::SeatsFilled);
        QCOMPARE(only(r, facts, QDate(2024, 2, 28)).verdict, Verdict::Fails);
        QCOMPARE(only(r, facts, QDate(2024, 2, 29)).verdict, Verdict::Fulfilled);
        QCOMPARE(only(r, facts, QDate(2026, 6, 10)).verdict, Verdict::Warns);
        QCOMPARE(only(r, facts, QDate(2026, 6, 11)).verdict, Verdict::Fails);

        // A seat that is no more asks for nobody.
        addSeat(facts, "Oslo", 102);
        facts.seats[0].valid.to = QDate(2026, 6, 10);
        QCOMPARE(only(r, facts, QDate(2026, 6, 11)).verdict, Verdict::Fulfilled);
        QCOMPARE(vacantSeats(facts, QDate(2026, 6, 11)), QList<Id>());
    }

    void aReplacementInTheMiddleOfTheYearLeavesNoGap() {
        NetworkFacts facts = smallNetwork();
        addSeat(facts, "Rogaland", 101, QDate(2025, 1, 1), QDate(2026, 5, 31));
        Appointment next = facts.appointments.first();
        next.id = 599;
        next.person = 102;
        next.period = {QDate(2026, 6, 1), {}};
        facts.appointments.append(next);
        const Body &network = facts.bodies.first();
        QCOMPARE(membersOf(network, facts, QDate(2026, 5, 31)), QList<Id>{101});
        QCOMPARE(membersOf(network, facts, QDate(2026, 6, 1)), QList<Id>{102});
        QVERIFY(vacantSeats(facts, QDate(2026, 6, 1)).isEmpty());

        facts.appointments.last().period.from = QDate(2026, 6, 3);
        QCOMPARE(vacantSeats(facts, QDate(2026, 6, 2)).size(), 1);
        QCOMPARE(vacantSeats(facts, QDate(2026, 6, 3)).size(), 0);
    }

    void aSubstituteDoesNotFillASeat() {
        NetworkFacts facts = smallNetwork();
        addSeat(facts, "Rogaland", 101);
        facts.appointments.first().role = SeatRole::Substitute;
        QCOMPARE(only(rule(RuleKind::SeatsFilled), facts).verdict, Verdict::Fails);
        QVERIFY(membersOf(facts.bodies.first(), facts, today).isEmpty());
    }

    void aRuleAboutSeatsWithoutSeatsIsNotFulfilled() {
        const Finding finding = only(rule(RuleKind::SeatsFilled), smallNetwork());
        QCOMPARE(finding.verdict, Verdict::Fails);
        QCOMPARE(finding.evidence, u"No seats have been entered");
    }

    // Size

    void theGroupHasFiveToSevenMembers_data() {
        QTest::addColumn<int>("elected"); // besides leader and deputy
        QTest::addColumn<Verdict>("verdict");
        QTest::addColumn<QString>("evidence");
        QTest::newRow("4") << 2 << Verdict::Fails
                           << u8("Ressursgruppa has 4 of 5–7 – at least 1 more must be elected");
        QTest::newRow("5") << 3 << Verdict::Fulfilled
                           << u8("Ressursgruppa has 5 member(s) – 3 member(s) from 10 Mar 2027");
        QTest::newRow("7") << 5 << Verdict::Fulfilled << u8("Ressursgruppa has 7 member(s)");
        QTest::newRow("8") << 6 << Verdict::Fails << u8("Ressursgruppa has 8 of 5–7 – 1 too many");
    }
    void theGroupHasFiveToSevenMembers() {
        QFETCH(int, elected);
        NetworkFacts facts = smallNetwork();
        for (int i = 0; i < elected; ++i)
            addMember(facts, 110 + i);
        const Finding finding = only(rule(RuleKind::BodySize, 5, 7), facts);
        QCOMPARE(finding.demand, u"Ressursgruppa has 5–7 members");
        QTEST(finding.verdict, "verdict");
        QTEST(finding.evidence, "evidence");
    }

    void theLeaderIsCountedOnce() {
        NetworkFacts facts = smallNetwork();
        addMember(facts, 101); // elected into the group as well
        addMember(facts, 103);
        QCOMPARE(membersOf(facts.bodies[1], facts, today), (QList<Id>{101, 102, 103}));
        facts.bodies[1].officersBelong = false;
        QCOMPARE(membersOf(facts.bodies[1], facts, today), (QList<Id>{101, 103}));
    }

    void oneWhoIsBothLeaderAndDeputyIsOneMember() {
        NetworkFacts facts = smallNetwork();
        facts.terms[1].person = 101;
        QCOMPARE(membersOf(facts.bodies[1], facts, today), QList<Id>{101});
    }

    void membersAreThoseOfTheDay() {
        NetworkFacts facts = smallNetwork();
        addMember(facts, 103, QDate(2026, 1, 1), QDate(2026, 6, 9));
        addMember(facts, 104, QDate(2026, 6, 11));
        QCOMPARE(membersOf(facts.bodies[1], facts, today), (QList<Id>{101, 102}));
        QCOMPARE(membersOf(facts.bodies[1], facts, today.addDays(1)), (QList<Id>{101, 102, 104}));
        QCOMPARE(membersOf(facts.bodies[1], facts, today.addDays(-1)), (QList<Id>{101, 102, 103}));
    }

    void otherOfficesDoNotMakeMembers() {
        NetworkFacts facts = smallNetwork();
        facts.offices[1].kind = OfficeKind::Other;
        QCOMPARE(membersOf(facts.bodies[1], facts, today), QList<Id>{101});
    }

    // Meetings

    void fourMeetingsAYear_data() {
        QTest::addColumn<int>("held");
        QTest::addColumn<int>("planned");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<Verdict>("verdict");
        QTest::addColumn<QString>("evidence");
        const QDate lastCall(2026, 12, 17);
        QTest::newRow("all held") << 4 << 0 << today << Verdict::Fulfilled
                                  << u8("4 of 4 held: 1 January, 2 January, 3 January and 4 January");
        QTest::newRow("one planned")
            << 3 << 1 << today << Verdict::OnTrack
            << u8("3 of 4 held: 1 January, 2 January and 3 January – planned 20 December");
        QTest::newRow("one missing")
            << 2 << 1 << today << Verdict::Warns
            << u8("2 of 4 held: 1 January and 2 January – 1 more must be planned by 31 "
                  "December");
        QTest::newRow("none held")
            << 0 << 4 << today << Verdict::OnTrack
            << u8("0 of 4 held – planned 20 December, 21 December, 22 December and 23 December");
        QTest::newRow("last day to call one")
            << 3 << 0 << lastCall << Verdict::Warns
            << u8("3 of 4 held: 1 January, 2 January and 3 January – 1 more must be "
                  "planned by 31 December");
        QTest::newRow("too late to call one")
            << 3 << 0 << lastCall.addDays(1) << Verdict::Fails
            << u8("3 of 4 held: 1 January, 2 January and 3 January – 1 more must be "
                  "planned by 31 December");
        QTest::newRow("another year") << 4 << 0 << QDate(2027, 1, 4) << Verdict::Warns
                                      << u8("0 of 4 held – 4 more must be planned by 31 December");
    }
    void fourMeetingsAYear() {
        QFETCH(int, held);
        QFETCH(int, planned);
        QFETCH(QDate, day);
        NetworkFacts facts = smallNetwork();
        for (int i = 0; i < planned; ++i)
            meet(facts, QDate(2026, 12, 20 + i), MeetingState::Planned);
        for (int i = held; i > 0; --i)
            meet(facts, QDate(2026, 1, i), MeetingState::Held);
        const Finding finding = only(rule(RuleKind::MeetingsPerYear, 4), facts, day);
        QCOMPARE(finding.demand, u"At least 4 meeting(s) a year");
        QTEST(finding.verdict, "verdict");
        QTEST(finding.evidence, "evidence");
        QCOMPARE(finding.wanted, 4);
        QCOMPARE(finding.place, Place::Meetings);
    }

    void onlyMeetingsThatCountAreCounted() {
        NetworkFacts facts = smallNetwork();
        for (int day = 1; day <= 5; ++day)
            meet(facts, QDate(2026, 2, day), MeetingState::Held);
        facts.meetings[0].counts = false;
        facts.meetings[1].body = GroupBody;
        facts.meetings[2].date = QDate(2025, 2, 28);
        facts.meetings[3].state = MeetingState::Cancelled;
        meet(facts, QDate(2026, 10, 1), MeetingState::Postponed);
        meet(facts, QDate(2026, 3, 1), MeetingState::Called); // past, never marked
        const Finding finding = only(rule(RuleKind::MeetingsPerYear, 4), facts);
        QCOMPARE(finding.done, 1);
        QCOMPARE(finding.verdict, Verdict::Warns);
        QCOMPARE(
            finding.evidence,
            u"1 of 4 held: 5 February – 2 more must be planned by 31 December – not marked as held: 1 March");
    }

    void aMeetingOnLeapDayIsInItsYear() {
        NetworkFacts facts = smallNetwork();
        meet(facts, QDate(2028, 2, 29), MeetingState::Held);
        QCOMPARE(only(rule(RuleKind::MeetingsPerYear, 1), facts, QDate(2028, 2, 29)).evidence,
                 u"1 of 1 held: 29 February");
    }

    void theDanishNetworkIsWarnedAtTheFifthMeeting() {
        NetworkFacts facts = smallNetwork();
        const Rule atMostFour = rule(RuleKind::MeetingsPerYear, 0, 4, Strength::Should);
        for (int month = 2; month <= 5; ++month)
            meet(facts, QDate(2026, month, 3), MeetingState::Held);
        Finding finding = only(atMostFour, facts);
        QCOMPARE(finding.demand, u"At most 4 meeting(s) a year");
        QCOMPARE(finding.verdict, Verdict::Fulfilled);
        QCOMPARE(finding.wanted, 0);
        meet(facts, QDate(2026, 9, 3), MeetingState::Planned);
        finding = only(atMostFour, facts);
        QCOMPARE(finding.verdict, Verdict::Warns);
        QCOMPARE(finding.evidence, u"5 meeting(s) held or planned – 1 more than expected");
    }

    void anUnmetWishOnlyWarns() {
        const QDate late(2026, 12, 30);
        QCOMPARE(only(rule(RuleKind::PhysicalMeeting, 1), smallNetwork(), late).verdict, Verdict::Fails);
        const Rule wish = rule(RuleKind::PhysicalMeeting, 1, 0, Strength::Should);
        QCOMPARE(only(wish, smallNetwork(), late).verdict, Verdict::Warns);
        const Rule freedom = rule(RuleKind::PhysicalMeeting, 1, 0, Strength::May);
        QCOMPARE(only(freedom, smallNetwork(), late).verdict, Verdict::OnTrack);
    }

    void aMeetingInPersonIsOnePeopleTravelTo() {
        NetworkFacts facts = smallNetwork();
        const Rule r = rule(RuleKind::PhysicalMeeting, 1, 0, Strength::Should);
        meet(facts, QDate(2026, 3, 1), MeetingState::Held, MeetingForm::Digital);
        QCOMPARE(only(r, facts).verdict, Verdict::Warns);
        QCOMPARE(only(r, facts).evidence, u"None held or planned in 2026");
        meet(facts, QDate(2026, 9, 16), MeetingState::Planned, MeetingForm::Hybrid);
        facts.meetings.last().place = u8("Oslo");
        QCOMPARE(only(r, facts).verdict, Verdict::OnTrack);
        QCOMPARE(only(r, facts).evidence, u"Planned 16 September in Oslo");
        facts.meetings.last().state = MeetingState::Held;
        QCOMPARE(only(r, facts, QDate(2026, 9, 17)).verdict, Verdict::Fulfilled);
        QCOMPARE(only(r, facts, QDate(2026, 9, 17)).evidence, u"Held 16 September in Oslo");
    }

    // Offices

    void electedOfficersAreNamed() {
        const Finding finding = only(rule(RuleKind::OfficesFilled), smallNetwork());
        QCOMPARE(finding.verdict, Verdict::Fulfilled);
        QCOMPARE(finding.demand, u"Leader and deputy elected for 1 year(s)");
        QCOMPARE(finding.evidence, u"Ingrid Solvang and Henrik Myrland – until 9 Mar 2027");
    }

    void officesAreJudgedOnTheDay() {
        NetworkFacts facts = smallNetwork();
        const Rule r = rule(RuleKind::OfficesFilled);
        QCOMPARE(only(r, facts, QDate(2026, 3, 9)).verdict, Verdict::Fails);
        QCOMPARE(only(r, facts, QDate(2026, 3, 9)).evidence, u"Vacant: leader and deputy");
        QCOMPARE(only(r, facts, QDate(2027, 1, 7)).verdict, Verdict::Fulfilled);
        QCOMPARE(only(r, facts, QDate(2027, 1, 8)).verdict, Verdict::Warns); // 60 days before the end
        QCOMPARE(only(r, facts, QDate(2027, 3, 9)).verdict, Verdict::Warns);
        QCOMPARE(only(r, facts, QDate(2027, 3, 10)).verdict, Verdict::Fails);

        facts.offices[0].sitsUntilReplaced = true;
        facts.offices[1].sitsUntilReplaced = true;
        const Finding finding = only(r, facts, QDate(2027, 3, 10));
        QCOMPARE(finding.verdict, Verdict::Warns);
        QCOMPARE(finding.evidence,
                 u"Ingrid Solvang's term ended 9 Mar 2027 and Henrik Myrland's term ended 9 Mar 2027 "
                 u"– in office until a successor is elected");
    }

    void aSuccessorEnteredInTimeEndsTheWarning() {
        NetworkFacts facts = smallNetwork();
        const QDate day(2027, 3, 1);
        QCOMPARE(termsEndingSoon(facts, day, 60).size(), 2);
        QCOMPARE(termsEndingSoon(facts, day, 7).size(), 0);
        for (const Id office : {Leader, Deputy}) {
            Term next;
            next.id = 210 + office;
            next.office = office;
            next.person = 103;
            next.period = {QDate(2027, 3, 10), QDate(2028, 3, 9)};
            facts.terms.append(next);
        }
        QVERIFY(termsEndingSoon(facts, day, 60).isEmpty());
        QCOMPARE(only(rule(RuleKind::OfficesFilled), facts, day).verdict, Verdict::Fulfilled);
        QCOMPARE(termOn(facts.offices[0], facts, QDate(2027, 3, 9))->person, 101);
        QCOMPARE(termOn(facts.offices[0], facts, QDate(2027, 3, 10))->person, 103);
    }

    // Revision

    void theMandateIsRevisedBeforeItsDate_data() {
        QTest::addColumn<QDate>("due");
        QTest::addColumn<bool>("draft");
        QTest::addColumn<Verdict>("verdict");
        QTest::addColumn<QString>("evidence");
        QTest::newRow("far") << QDate(2026, 12, 12) << false << Verdict::Fulfilled
                             << u8("Next revision by 12 Dec 2026");
        QTest::newRow("near") << today.addDays(60) << false << Verdict::Warns
                              << u8("Next revision by 9 Aug 2026");
        QTest::newRow("just not near")
            << today.addDays(61) << false << Verdict::Fulfilled << u8("Next revision by 10 Aug 2026");
        QTest::newRow("near, draft begun")
            << today << true << Verdict::OnTrack
            << u8("Next revision by 10 Jun 2026 – version 2 is being prepared");
        QTest::newRow("late") << today.addDays(-1) << false << Verdict::Fails
                              << u8("Revision was due 9 Jun 2026");
        QTest::newRow("no date") << QDate() << false << Verdict::Warns
                                 << u8("Version 1 has no date for its revision");
    }
    void theMandateIsRevisedBeforeItsDate() {
        QFETCH(QDate, due);
        QFETCH(bool, draft);
        NetworkFacts facts = smallNetwork();
        facts.mandates = {mandate(1, MandateState::Approved, QDate(2025, 12, 12), due)};
        if (draft)
            facts.mandates.append(mandate(2, MandateState::Draft, {}, {}));
        const Finding finding = only(rule(RuleKind::MandateRevision), facts);
        QTEST(finding.verdict, "verdict");
        QTEST(finding.evidence, "evidence");
        QCOMPARE(finding.place, Place::Mandate);
    }

    void aDissolvedNetworkHasNothingToFulfil() {
        NetworkFacts facts = smallNetwork();
        facts.mandates = {mandate(1, MandateState::Dissolved, QDate(2025, 1, 1), QDate(2026, 1, 1))};
        facts.mandates[0].validTo = today;
        const Finding lastDay = only(rule(RuleKind::MandateRevision), facts);
        QCOMPARE(lastDay.verdict, Verdict::Fulfilled); // though its revision is overdue
        QCOMPARE(lastDay.evidence, u8("The network is dissolved 10 Jun 2026"));
        const QList<Rule> rules{rule(RuleKind::MandateRevision), rule(RuleKind::SeatsFilled)};
        QVERIFY(checkMandate(rules, facts, today.addDays(1), Language::English).isEmpty());
    }
    void aYearlyRevisionIsDueAYearAfterApproval() {
        NetworkFacts facts = smallNetwork();
        const Rule yearly = rule(RuleKind::MandateRevision, 1);
        facts.mandates = {mandate(1, MandateState::Superseded, QDate(2020, 1, 1), QDate(2021, 1, 1)),
                          mandate(2, MandateState::Approved, QDate(2024, 2, 29), {})};
        QCOMPARE(only(yearly, facts, QDate(2025, 2, 28)).verdict, Verdict::Warns);
        QCOMPARE(only(yearly, facts, QDate(2025, 3, 1)).verdict, Verdict::Fails);
        QCOMPARE(only(yearly, facts, QDate(2025, 3, 1)).demand, u"The mandate is revised every year");
    }

    void aMandateNotYetApprovedOnlyWarns() {
        NetworkFacts facts = smallNetwork();
        facts.mandates = {mandate(1, MandateState::Draft, {}, {})};
        QCOMPARE(only(rule(RuleKind::MandateRevision), facts).verdict, Verdict::Warns);
    }

    // All together

    void theWorstComesFirst() {
        NetworkFacts facts = smallNetwork();
        addSeat(facts, "Agder", 0);
        meet(facts, QDate(2026, 9, 16), MeetingState::Planned, MeetingForm::Physical);
        const QList<Rule> rules{rule(RuleKind::OfficesFilled), rule(RuleKind::PhysicalMeeting, 1),
                                rule(RuleKind::MeetingsPerYear, 4), rule(RuleKind::SeatsFilled)};
        QList<RuleKind> order;
        for (const Finding &finding : checkMandate(rules, facts, today, Language::English))
            order.append(finding.rule.kind);
        QCOMPARE(order, (QList<RuleKind>{RuleKind::SeatsFilled, RuleKind::MeetingsPerYear,
                                         RuleKind::PhysicalMeeting, RuleKind::OfficesFilled}));
    }

    void datesFollowTheLanguage() {
        NetworkFacts facts = smallNetwork();
        meet(facts, QDate(2026, 5, 6), MeetingState::Held);
        const QList<Finding> findings =
            checkMandate({rule(RuleKind::MeetingsPerYear, 1)}, facts, today, Language::Danish);
        QVERIFY2(findings.first().evidence.contains(QStringLiteral("6. maj")),
                 qPrintable(findings.first().evidence));
    }
};

QTEST_APPLESS_MAIN(TestMandateCheck)
#include "tst_mandatecheck.moc"
