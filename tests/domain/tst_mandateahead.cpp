#include "domain/mandatecheck.h"

#include <QtTest>

using namespace aarring;

// When what is met on the day no longer is, and what is past but nobody has said so.

namespace {

enum Key : Id { NetworkBody = 1, GroupBody = 2, Leader = 3 };
const QDate today(2026, 6, 10);

QString u8(const char *text) { return QString::fromUtf8(text); }

/// Agder and Finnmark have a seat and a representative each; the group has its leader and one more member. No time ends.
NetworkFacts network() {
    NetworkFacts facts;
    Body body;
    body.id = NetworkBody;
    body.name = u8("KI-nettverket");
    body.kind = BodyKind::Network;
    Body group;
    group.id = GroupBody;
    group.name = u8("Ressursgruppa");
    group.kind = BodyKind::ResourceGroup;
    group.officersBelong = true;
    facts.bodies = {body, group};
    Office leader;
    leader.id = Leader;
    leader.body = NetworkBody;
    leader.kind = OfficeKind::Leader;
    leader.title = u8("Leader");
    facts.offices = {leader};
    for (int i = 0; i < 2; ++i) {
        Institution institution;
        institution.id = 10 + i;
        institution.kind = InstitutionKind::CountyLibrary;
        institution.name = i ? u8("Finnmark") : u8("Agder");
        facts.institutions.append(institution);
        Seat seat;
        seat.id = 20 + i;
        seat.body = NetworkBody;
        seat.institution = institution.id;
        facts.seats.append(seat);
        Person person;
        person.id = 30 + i;
        person.firstName = i ? u8("Berit") : u8("Ingrid");
        facts.persons.append(person);
        Appointment a;
        a.id = 40 + i;
        a.seat = seat.id;
        a.person = person.id;
        facts.appointments.append(a);
    }
    Term term;
    term.id = 50;
    term.office = Leader;
    term.person = 30;
    facts.terms = {term};
    facts.memberships = {{60, GroupBody, 31, {}, 0, {}}};
    return facts;
}

Rule rule(RuleKind kind, int atLeast = 0, int atMost = 0) {
    Rule r;
    r.id = 1;
    r.kind = kind;
    r.atLeast = atLeast;
    r.atMost = atMost;
    r.body = kind == RuleKind::BodySize || kind == RuleKind::BodyExists ? GroupBody : NetworkBody;
    if (kind == RuleKind::RepresentationOf)
        r.institutionKind = InstitutionKind::CountyLibrary;
    return r;
}

Finding judged(const Rule &rule, const NetworkFacts &facts, QDate day = today) {
    return checkMandate({rule}, facts, day, Language::English).value(0);
}

void meet(NetworkFacts &facts, QDate date, MeetingState state, MeetingForm form = MeetingForm::Digital) {
    Meeting m;
    m.id = 100 + facts.meetings.size();
    m.body = NetworkBody;
    m.date = date;
    m.state = state;
    m.form = form;
    facts.meetings.append(m);
}

} // namespace

class TestMandateAhead : public QObject {
    Q_OBJECT

private slots:
    void aSeatThatWillBeVacantIsTold_data() {
        QTest::addColumn<RuleKind>("kind");
        QTest::addColumn<QString>("now");
        QTest::newRow("seats") << RuleKind::SeatsFilled << u8("All 2 seat(s) filled");
        QTest::newRow("institutions") << RuleKind::RepresentationOf << u8("All 2 have one");
    }

    void aSeatThatWillBeVacantIsTold() {
        QFETCH(RuleKind, kind);
        QFETCH(QString, now);
        NetworkFacts facts = network();
        QCOMPARE(judged(rule(kind), facts).evidence, now);
        QVERIFY(!judged(rule(kind), facts).failsOn.isValid());

        facts.appointments[0].period.to = QDate(2026, 12, 31);
        Finding finding = judged(rule(kind), facts);
        QCOMPARE(finding.verdict, Verdict::Fulfilled);
        QCOMPARE(finding.evidence, now + u8(" – no representative from 1 Jan 2027: Agder"));
        QCOMPARE(finding.failsOn, QDate(2027, 1, 1));
        QCOMPARE(judged(rule(kind), facts, QDate(2026, 11, 1)).verdict, Verdict::Fulfilled);
        QCOMPARE(judged(rule(kind), facts, QDate(2026, 11, 2)).verdict, Verdict::Warns);
        QCOMPARE(judged(rule(kind), facts, QDate(2026, 12, 31)).verdict, Verdict::Warns);
        QCOMPARE(judged(rule(kind), facts, finding.failsOn).verdict, Verdict::Fails);

        // The first day counts, and all who leave on it.
        facts.appointments[1].period.to = QDate(2026, 12, 31);
        QVERIFY(judged(rule(kind), facts).evidence.endsWith(u8("1 Jan 2027: Agder and Finnmark")));
        facts.appointments[1].period.to = QDate(2026, 9, 1);
        QCOMPARE(judged(rule(kind), facts).failsOn, QDate(2026, 9, 2));

        // Who comes after closes the gap, also by another way than the next day.
        Appointment next = facts.appointments[1];
        next.id = 48;
        next.period = {QDate(2026, 8, 1), QDate(2027, 2, 28)};
        facts.appointments.append(next);
        QCOMPARE(judged(rule(kind), facts).failsOn, QDate(2027, 1, 1));
        // A substitute does not.
        next.id = 49;
        next.seat = 20;
        next.role = SeatRole::Substitute;
        next.period = {};
        facts.appointments.append(next);
        QCOMPARE(judged(rule(kind), facts).failsOn, QDate(2027, 1, 1));

        // What is more than a year away is not told.
        facts.appointments = network().appointments;
        facts.appointments[0].period.to = QDate(2027, 12, 31);
        QCOMPARE(judged(rule(kind), facts).evidence, now);
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
                 u8("Ressursgruppa has 2 member(s) – 0 member(s) from 10 Mar 2027"));

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
        QVERIFY(finding.sources.contains(101));
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
