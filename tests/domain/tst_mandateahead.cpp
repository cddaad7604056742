#include "support/checkedfacts.h"

#include <QtTest>

using namespace aarring;

// When what is met on the day no longer is, and what is past but nobody has said so.

namespace {

const QDate today(2026, 6, 10);

/// Agder and Finnmark have a seat and a representative each; the group has its leader and one more member. No time ends.
NetworkFacts network() {
    NetworkFacts facts = twoBodies();
    addOffice(facts, OfficeKind::Leader, "Leader");
    addCounty(facts, "Agder", "Ingrid");
    addCounty(facts, "Finnmark", "Berit");
    for (int i = 0; i < 2; ++i) {
        Appointment a;
        a.id = 40 + i;
        a.seat = FirstSeat + i;
        a.person = FirstPerson + i;
        facts.appointments.append(a);
    }
    Term term;
    term.id = 50;
    term.office = Leader;
    term.person = FirstPerson;
    facts.terms = {term};
    facts.memberships = {{60, GroupBody, FirstPerson + 1, {}, 0, {}}};
    return facts;
}

Rule representation() {
    Rule each = rule(RuleKind::RepresentationOf);
    each.institutionKind = InstitutionKind::CountyLibrary;
    return each;
}

Finding judged(const Rule &rule, const NetworkFacts &facts, QDate day = today) {
    return checkMandate({rule}, facts, day, Language::English).value(0);
}

NetworkFacts approvedSince(QDate day) {
    NetworkFacts facts = network();
    MandateVersion version;
    version.id = 80;
    version.state = MandateState::Approved;
    version.validFrom = day;
    facts.mandates = {version};
    return facts;
}

/// What is told of the time before.
std::optional<Finding> past(const Rule &rule, const NetworkFacts &facts, QDate day) {
    for (const Finding &finding : checkMandate({rule}, facts, day, Language::English))
        if (finding.isPast())
            return finding;
    return std::nullopt;
}

} // namespace

Q_DECLARE_METATYPE(Rule)

class TestMandateAhead : public QObject {
    Q_OBJECT

private slots:
    void aSeatThatWillBeVacantIsTold_data() {
        QTest::addColumn<Rule>("kept");
        QTest::addColumn<QString>("now");
        QTest::newRow("seats") << rule(RuleKind::SeatsFilled) << u8("All 2 seat(s) filled");
        QTest::newRow("institutions") << representation() << u8("All 2 have one");
    }

    void aSeatThatWillBeVacantIsTold() {
        QFETCH(Rule, kept);
        QFETCH(QString, now);
        NetworkFacts facts = network();
        QCOMPARE(judged(kept, facts).evidence, now);
        QVERIFY(!judged(kept, facts).failsOn.isValid());

        facts.appointments[0].period.to = QDate(2026, 12, 31);
        Finding finding = judged(kept, facts);
        QCOMPARE(finding.verdict, Verdict::Fulfilled);
        QCOMPARE(finding.evidence, now + u8(" – no representative from 1 Jan 2027: Agder"));
        QCOMPARE(finding.failsOn, QDate(2027, 1, 1));
        QCOMPARE(judged(kept, facts, QDate(2026, 11, 1)).verdict, Verdict::Fulfilled);
        QCOMPARE(judged(kept, facts, QDate(2026, 11, 2)).verdict, Verdict::Warns);
        QCOMPARE(judged(kept, facts, QDate(2026, 12, 31)).verdict, Verdict::Warns);
        QCOMPARE(judged(kept, facts, finding.failsOn).verdict, Verdict::Fails);

        // The first day counts, and all who leave on it.
        facts.appointments[1].period.to = QDate(2026, 12, 31);
        QVERIFY(judged(kept, facts).evidence.endsWith(u8("1 Jan 2027: Agder and Finnmark")));
        facts.appointments[1].period.to = QDate(2026, 9, 1);
        QCOMPARE(judged(kept, facts).failsOn, QDate(2026, 9, 2));

        // Who comes after closes the gap, also by another way than the next day.
        Appointment next = facts.appointments[1];
        next.id = 48;
        next.period = {QDate(2026, 8, 1), QDate(2027, 2, 28)};
        facts.appointments.append(next);
        QCOMPARE(judged(kept, facts).failsOn, QDate(2027, 1, 1));
        // A substitute does not.
        next.id = 49;
        next.seat = 20;
        next.role = SeatRole::Substitute;
        next.period = {};
        facts.appointments.append(next);
        QCOMPARE(judged(kept, facts).failsOn, QDate(2027, 1, 1));

        // What is more than a year away is not told.
        facts.appointments = network().appointments;
        facts.appointments[0].period.to = QDate(2027, 12, 31);
        QCOMPARE(judged(kept, facts).evidence, now);
    }

    void aSeatThatEndsOrBeginsIsJudgedInItsTime() {
        NetworkFacts facts = network();
        facts.appointments[0].period.to = facts.seats[0].valid.to = QDate(2026, 12, 31);
        QVERIFY(!judged(rule(RuleKind::SeatsFilled), facts).failsOn.isValid());
        facts.seats[0].valid = {QDate(2026, 10, 1), {}};
        facts.appointments.removeFirst();
        const Finding finding = judged(rule(RuleKind::SeatsFilled), facts);
        QCOMPARE(finding.evidence, u8("All 1 seat(s) filled – no representative from 1 Oct 2026: Agder"));
        QCOMPARE(finding.failsOn, QDate(2026, 10, 1));
    }

    void aGroupThatShrinksOrGrowsIsTold() {
        NetworkFacts facts = network();
        const Rule size = rule(RuleKind::BodySize, 2, 3), exists = rule(RuleKind::BodyExists);
        QVERIFY(!judged(size, facts).failsOn.isValid());
        facts.memberships[0].period.to = QDate(2026, 12, 31);
        Finding finding = judged(size, facts);
        QCOMPARE(finding.verdict, Verdict::Fulfilled);
        QCOMPARE(finding.evidence, u8("Ressursgruppa has 2 member(s) – 1 member(s) from 1 Jan 2027"));
        QCOMPARE(finding.failsOn, QDate(2027, 1, 1));
        QCOMPARE(judged(size, facts, QDate(2026, 12, 1)).verdict, Verdict::Warns);
        QCOMPARE(judged(size, facts, finding.failsOn).verdict, Verdict::Fails);
        QVERIFY(!judged(exists, facts).failsOn.isValid());

        facts.terms[0].period.to = QDate(2027, 3, 9);
        QCOMPARE(judged(exists, facts).failsOn, QDate(2027, 3, 10));
        QCOMPARE(judged(exists, facts).evidence,
                 u8("Ressursgruppa has 2 member(s) – no members from 10 Mar 2027"));

        facts = network();
        for (Id person = 70; person < 72; ++person)
            facts.memberships.append({person + 100, GroupBody, person, {QDate(2026, 9, 1), {}}, 0, {}});
        QCOMPARE(judged(size, facts).failsOn, QDate(2026, 9, 1));
        QVERIFY(judged(size, facts).evidence.endsWith(u8("4 member(s) from 1 Sep 2026")));
    }

    void aSuccessorWhoBeginsTooLateLeavesAGap() {
        NetworkFacts facts = network();
        facts.terms[0].period = {QDate(2025, 7, 1), QDate(2026, 6, 30)};
        Term next = facts.terms[0];
        next.id = 51;
        next.person = 31;
        next.period = {QDate(2026, 8, 1), QDate(2027, 7, 31)};
        facts.terms.append(next);
        Finding finding = judged(rule(RuleKind::OfficesFilled), facts);
        QCOMPARE(finding.verdict, Verdict::Warns);
        QCOMPARE(finding.failsOn, QDate(2026, 7, 1));
        QCOMPARE(judged(rule(RuleKind::OfficesFilled), facts, finding.failsOn).verdict, Verdict::Fails);

        facts.offices[0].sitsUntilReplaced = true;
        QCOMPARE(judged(rule(RuleKind::OfficesFilled), facts).verdict, Verdict::Fulfilled);
        facts.offices[0].sitsUntilReplaced = false;
        facts.terms[1].period.from = QDate(2026, 7, 1);
        finding = judged(rule(RuleKind::OfficesFilled), facts);
        QCOMPARE(finding.verdict, Verdict::Fulfilled);
        QCOMPARE(finding.failsOn, QDate(2027, 8, 1));
    }

    void meetingsNobodyMarkedAreNamedInsteadOfPlannedAnew() {
        NetworkFacts facts = network();
        meet(facts, QDate(2026, 3, 11), MeetingState::Held);
        meet(facts, QDate(2026, 9, 16), MeetingState::Called, MeetingForm::Physical);
        const QDate late(2026, 12, 28);
        // Both were held for all anybody knows: nothing is broken, but somebody has to say so.
        Finding finding = judged(rule(RuleKind::MeetingsPerYear, 2), facts, late);
        QCOMPARE(finding.verdict, Verdict::Warns);
        QCOMPARE(finding.evidence, u8("1 of 2 held: 11 March – not marked as held: 16 September"));
        QVERIFY(!finding.failsOn.isValid());
        QVERIFY(finding.sources.contains(601));
        finding = judged(rule(RuleKind::MeetingsPerYear, 3), facts, late);
        QCOMPARE(finding.verdict, Verdict::Fails);
        QCOMPARE(finding.evidence, u8("1 of 3 held: 11 March – 1 more must be planned by 31 December – "
                                      "not marked as held: 16 September"));
        finding = judged(rule(RuleKind::PhysicalMeeting, 1), facts, late);
        QCOMPARE(finding.verdict, Verdict::Warns);
        QCOMPARE(finding.evidence, u8("Not marked as held: 16 September"));
        facts.meetings[1].state = MeetingState::Held;
        QCOMPARE(judged(rule(RuleKind::PhysicalMeeting, 1), facts, late).evidence, u8("Held 16 September"));
    }

    void aYearThatFellShortIsToldInTheNext() {
        NetworkFacts facts = approvedSince(QDate(2026, 1, 1));
        for (const int month : {3, 5, 9})
            meet(facts, QDate(2026, month, 11), MeetingState::Held);
        const Rule four = rule(RuleKind::MeetingsPerYear, 4);
        QVERIFY(!past(four, facts, QDate(2026, 12, 31)));
        const auto told = past(four, facts, QDate(2027, 1, 1));
        QVERIFY(told);
        QCOMPARE(told->verdict, Verdict::Warns); // nothing can mend it any more
        QCOMPARE(told->demand, u8("2026: At least 4 meeting(s) a year"));
        QCOMPARE(told->evidence, u8("3 of 4 held: 11 March, 11 May and 11 September – 1 too few"));
        QCOMPARE(told->past, (DateRange{QDate(2026, 1, 1), QDate(2026, 12, 31)}));
        QVERIFY(told->detail.isEmpty());
        QVERIFY(past(four, facts, QDate(2027, 12, 31)));
        QVERIFY(!past(four, facts,
                      QDate(2028, 1, 1))); // then 2027 is the year before, and the file knows nothing of it
        QVERIFY(!past(rule(RuleKind::MeetingsPerYear, 3), facts, QDate(2027, 1, 1)));
        QVERIFY(!past(rule(RuleKind::MeetingsPerYear, 0, 2), facts, QDate(2027, 1, 1)));
        Rule may = four;
        may.strength = Strength::May;
        QVERIFY(!past(may, facts, QDate(2027, 1, 1)));

        const auto physical = past(rule(RuleKind::PhysicalMeeting, 1), facts, QDate(2027, 1, 1));
        QVERIFY(physical);
        QCOMPARE(physical->demand, u8("2026: 1 meeting(s) in person a year"));
        QCOMPARE(physical->evidence, u8("0 of 1 held – 1 too few"));

        // Somebody may only have forgotten to say it: then that is what is asked for.
        meet(facts, QDate(2026, 12, 9), MeetingState::Called);
        const auto forgotten = past(four, facts, QDate(2027, 1, 1));
        QVERIFY(forgotten);
        QVERIFY2(forgotten->evidence.endsWith(u8(" – not marked as held: 9 December")),
                 qPrintable(forgotten->evidence));
        QCOMPARE(forgotten->sources, QList<Id>{603});
        facts.meetings.last().state = MeetingState::Held;
        QVERIFY(!past(four, facts, QDate(2027, 1, 1)));
    }

    void aYearThatWasAnsweredForIsOnlyInformedOf() {
        NetworkFacts facts = approvedSince(QDate(2026, 1, 1));
        meet(facts, QDate(2026, 3, 11), MeetingState::Held);
        facts.answers = {{90, 1, QDate(2026, 12, 31), false, u8("Two fell out when the leader was ill")}};
        const auto told = past(rule(RuleKind::MeetingsPerYear, 3), facts, QDate(2027, 1, 15));
        QVERIFY(told);
        QCOMPARE(told->verdict, Verdict::Information);
        QCOMPARE(told->evidence, u8("1 of 3 held: 11 March – Two fell out when the leader was ill"));
        facts.answers[0].rule = 2; // another's
        QCOMPARE(past(rule(RuleKind::MeetingsPerYear, 3), facts, QDate(2027, 1, 15))->verdict,
                 Verdict::Warns);
    }

    void onlyAYearTheMandateAndTheFileCoverIsJudged() {
        const Rule two = rule(RuleKind::MeetingsPerYear, 2);
        const QDate january(2027, 1, 15);
        NetworkFacts facts = approvedSince(QDate(2026, 2, 1));
        meet(facts, QDate(2026, 3, 11), MeetingState::Held);
        QVERIFY(!past(two, facts, january)); // the mandate began in the middle of it
        facts.mandates[0].validFrom = QDate(2025, 6, 1);
        QVERIFY(past(two, facts, january));
        facts.bodies[0].valid.from = QDate(2026, 3, 1);
        QVERIFY(!past(two, facts, january)); // so did the body
        facts.bodies[0].valid = {};
        facts.meetings.clear();
        QVERIFY(!past(two, facts, january)); // the file was begun later
    }

    void aNewVersionDoesNotHideTheYearBefore() {
        NetworkFacts facts = approvedSince(QDate(2025, 1, 1));
        facts.mandates[0].state = MandateState::Superseded;
        MandateVersion next = facts.mandates[0];
        next.id = 81;
        next.number = 2;
        next.state = MandateState::Approved;
        next.validFrom = QDate(2027, 1, 1);
        facts.mandates.append(next);
        meet(facts, QDate(2026, 3, 11), MeetingState::Held);
        const auto told = past(rule(RuleKind::MeetingsPerYear, 2), facts, QDate(2027, 1, 15));
        QVERIFY(told);
        QCOMPARE(told->detail, u8("Counted by version 2, valid from 1 Jan 2027"));
        // The mandate's own year is told with its two days.
        Rule own = rule(RuleKind::MeetingsPerYear, 2);
        own.period = RulePeriod::MandateYear;
        facts.mandates = approvedSince(QDate(2025, 3, 1)).mandates;
        QVERIFY(!past(own, facts, QDate(2026, 3, 1)));
        meet(facts, QDate(2026, 2, 11), MeetingState::Held);
        QVERIFY(past(own, facts, QDate(2026, 3, 1))->demand.startsWith(u8("1 Mar 2025–28 Feb 2026: ")));
    }

    void onTheLastDayNothingIsToBePlannedAnyMore() {
        NetworkFacts facts = network();
        meet(facts, QDate(2026, 3, 11), MeetingState::Held);
        QCOMPARE(judged(rule(RuleKind::MeetingsPerYear, 2), facts, QDate(2026, 12, 31)).evidence,
                 u8("1 of 2 held: 11 March – 1 too few"));
    }

    void aMandateYearLikeTheCalendarsIsNotToldTwice() {
        NetworkFacts facts = network();
        MandateVersion version;
        version.id = 80;
        version.state = MandateState::Approved;
        version.validFrom = QDate(2026, 1, 1);
        facts.mandates = {version};
        QCOMPARE(judged(rule(RuleKind::MeetingsPerYear, 2), facts).detail, QString());
        facts.mandates[0].validFrom = QDate(2026, 3, 1);
        QVERIFY(!judged(rule(RuleKind::MeetingsPerYear, 2), facts).detail.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestMandateAhead)
#include "tst_mandateahead.moc"
