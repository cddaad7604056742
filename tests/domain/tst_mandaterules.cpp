#include "support/checkedfacts.h"

#include <QtTest>
#include <functional>

using namespace aarring;

// The automatic rules of both seed mandates, beyond those in tst_mandatecheck: in which situation, on which day, they
// give which verdict and evidence.

namespace {

QDate day(const char *iso) { return QDate::fromString(QString::fromLatin1(iso), Qt::ISODate); }

/// A Norwegian network whose mandate is valid from New Year 2026, with two county libraries and their seats.
NetworkFacts network() {
    NetworkFacts facts = twoBodies();
    facts.network.owner = u8("Fylkesbiblioteksjefnettverket");
    facts.network.country = u8("NO");
    facts.calendar = Calendar(u8("NO"), {}, {});
    addCounty(facts, "Agder", "Ingrid", "Solvang");
    addCounty(facts, "Finnmark", "Berit", "Lillevann");
    MandateVersion version;
    version.id = 40;
    version.state = MandateState::Approved;
    version.approvedBy = facts.network.owner;
    version.approvedOn = day("2025-12-12");
    version.validFrom = day("2026-01-01");
    facts.mandates = {version};
    addOffice(facts, OfficeKind::Leader);
    addOffice(facts, OfficeKind::Deputy);
    return facts;
}

void appoint(NetworkFacts &facts, int seat, const char *from, const char *to = "", const char *by = "") {
    Appointment a;
    a.id = 50 + facts.appointments.size();
    a.seat = 20 + seat;
    a.person = 30 + seat;
    a.period = {day(from), day(to)};
    a.appointedBy = u8(by);
    facts.appointments.append(a);
}

Id meet(NetworkFacts &facts, const char *date, Id body = NetworkBody,
        MeetingKind kind = MeetingKind::Ordinary, MeetingState state = MeetingState::Held,
        MeetingForm form = MeetingForm::Digital) {
    return meet(facts, day(date), state, form, kind, body);
}

void elect(NetworkFacts &facts, Id office, const char *from, const char *to, Id meeting) {
    Term term;
    term.id = 200 + facts.terms.size();
    term.office = office;
    term.person = office == Leader ? 30 : 31;
    term.period = {day(from), day(to)};
    term.electedAt = meeting;
    facts.terms.append(term);
}

void report(NetworkFacts &facts, const char *due, const char *sent) {
    YearEntry entry;
    entry.id = 300 + facts.entries.size();
    entry.kind = EntryKind::Report;
    entry.date = day(due);
    entry.doneOn = day(sent);
    entry.state = entry.doneOn.isValid() ? EntryState::Done : EntryState::Planned;
    facts.entries.append(entry);
}

void entry(NetworkFacts &facts, EntryKind kind, const char *done) {
    YearEntry entry;
    entry.id = 300 + facts.entries.size();
    entry.kind = kind;
    entry.doneOn = entry.date = day(done);
    entry.state = EntryState::Done;
    facts.entries.append(entry);
}

using Situation = std::function<void(NetworkFacts &)>;

} // namespace

Q_DECLARE_METATYPE(Situation)
Q_DECLARE_METATYPE(Rule)

class TestMandateRules : public QObject {
    Q_OBJECT

private slots:
    void everySituationHasItsVerdictAndEvidence_data();
    void everySituationHasItsVerdictAndEvidence();
    void whatIsOnlyHistoryGivesNoFinding();
    void bothWaysToCountAYearAreTold();
    void theDayItFallsShortIsTold();
    void theEvidenceNamesItsRows();
    void theAnswerOfAYearIsTheNewestOne();
};

void TestMandateRules::everySituationHasItsVerdictAndEvidence_data() {
    QTest::addColumn<Rule>("rule");
    QTest::addColumn<Situation>("situation");
    QTest::addColumn<QDate>("on");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<QString>("evidence");
    const auto row = [](const char *name, const Rule &rule, const char *on, const Situation &situation,
                        Verdict verdict, const char *evidence) {
        QTest::newRow(name) << rule << situation << day(on) << verdict << u8(evidence);
    };
    using F = NetworkFacts &;

    Rule each = rule(RuleKind::RepresentationOf);
    each.institutionKind = InstitutionKind::CountyLibrary;
    row(
        "each has one", each, "2026-03-01",
        [](F f) { appoint(f, 0, "2026-01-01"), appoint(f, 1, "2026-01-01"); }, Verdict::Fulfilled,
        "All 2 have one");
    row(
        "one has none", each, "2026-03-01", [](F f) { appoint(f, 0, "2026-01-01"); }, Verdict::Fails,
        "Finnmark has no representative");
    row(
        "replaced in the middle of the year", each, "2026-08-15",
        [](F f) {
            appoint(f, 0, "2026-01-01", "2026-08-14");
            appoint(f, 0, "2026-08-15");
            appoint(f, 1, "2026-01-01");
        },
        Verdict::Fulfilled, "All 2 have one");
    row(
        "a day between two", each, "2026-08-15",
        [](F f) {
            appoint(f, 0, "2026-01-01", "2026-08-14");
            appoint(f, 0, "2026-08-16");
            appoint(f, 1, "2026-01-01");
        },
        Verdict::Fails, "Agder has no representative");
    row(
        "two at once", each, "2026-03-01",
        [](F f) { appoint(f, 0, "2026-01-01"), appoint(f, 0, "2026-02-01"), appoint(f, 1, "2026-01-01"); },
        Verdict::Fails, "more than one representative: Agder");
    Rule six = each;
    six.atLeast = 6;
    row(
        "areas that are not in the file", six, "2026-03-01",
        [](F f) { appoint(f, 0, "2026-01-01"), appoint(f, 1, "2026-01-01"); }, Verdict::Fails,
        "2 of 6 are in the file");

    Rule established = rule(RuleKind::EstablishedBy);
    established.deadline = day("2026-02-28");
    row(
        "established in time", established, "2026-06-10",
        [](F f) { appoint(f, 0, "2026-02-01"), appoint(f, 1, "2026-02-28"); }, Verdict::Fulfilled,
        "All 2 seat(s) were filled in time");
    row(
        "on the way", established, "2026-02-10", [](F f) { appoint(f, 0, "2026-02-01"); }, Verdict::Warns,
        "1 of 2 seats filled");
    row(
        "long before", established, "2025-11-01", [](F) {}, Verdict::OnTrack, "0 of 2 seats filled");
    row(
        "a day late", established, "2026-03-01",
        [](F f) { appoint(f, 0, "2026-02-01"), appoint(f, 1, "2026-03-01"); }, Verdict::Warns,
        "2 of 2 seats filled – on the day it was 1 of 2");
    row(
        "still not", established, "2026-03-01", [](F f) { appoint(f, 0, "2026-02-01"); }, Verdict::Fails,
        "1 of 2 seats filled");

    Rule group = rule(RuleKind::BodyExists);
    group.body = GroupBody;
    row(
        "no members", group, "2026-03-01", [](F) {}, Verdict::Fails, "Ressursgruppa has no members");
    row(
        "leader counted once", group, "2026-03-12",
        [](F f) {
            elect(f, Leader, "2026-03-11", "2027-03-10", 0);
            f.memberships.append({60, GroupBody, 30, {day("2026-03-11"), {}}, 0, {}});
        },
        Verdict::Fulfilled, "Ressursgruppa has 1 member(s)");
    row(
        "not yet founded", group, "2026-03-01", [](F f) { f.bodies[1].valid.from = day("2026-04-01"); },
        Verdict::Fails, "No such group on this day");

    row(
        "approved by the owner", rule(RuleKind::MandateApproved), "2026-03-01", [](F) {}, Verdict::Fulfilled,
        "Version 1 approved 12 Dec 2025 by Fylkesbiblioteksjefnettverket");
    row(
        "approved by another", rule(RuleKind::MandateApproved), "2026-03-01",
        [](F f) { f.mandates[0].approvedBy = u8("Leder"); }, Verdict::Warns,
        "Version 1 approved 12 Dec 2025 by Leder – not the owner's name");
    row(
        "only sent", rule(RuleKind::MandateApproved), "2026-03-01",
        [](F f) {
            f.mandates[0].state = MandateState::Submitted;
            f.mandates[0].submittedOn = day("2025-11-20");
        },
        Verdict::Warns, "Version 1 was sent 20 Nov 2025 and is not approved yet");

    Rule byOwner = rule(RuleKind::AppointedBy);
    byOwner.who = Appointer::Owner;
    row(
        "appointed by the owner", byOwner, "2026-03-01",
        [](F f) { appoint(f, 0, "2026-01-01", "", "fylkesbiblioteksjefnettverket"); }, Verdict::Fulfilled,
        "1 representative(s), all appointed so");
    row(
        "nobody entered who", byOwner, "2026-03-01", [](F f) { appoint(f, 0, "2026-01-01"); }, Verdict::Warns,
        "Nobody has entered who appointed Ingrid Solvang");
    row(
        "appointed by somebody else", byOwner, "2026-03-01",
        [](F f) { appoint(f, 0, "2026-01-01", "", "Fylkesrådmannen"); }, Verdict::Fails,
        "Appointed by others: Ingrid Solvang");
    Rule byItself = rule(RuleKind::AppointedBy);
    byItself.who = Appointer::OwnInstitution;
    row(
        "by its own institution", byItself, "2026-03-01",
        [](F f) { appoint(f, 0, "2026-01-01", "", "Agder fylkesbibliotek"); }, Verdict::Fulfilled,
        "1 representative(s), all appointed so");
    row(
        "an institution appoints its own", byItself, "2026-03-01", [](F f) { appoint(f, 0, "2026-01-01"); },
        Verdict::OnTrack, "Nobody has entered who appointed Ingrid Solvang");
    row(
        "by another institution", byItself, "2026-03-01",
        [](F f) { appoint(f, 0, "2026-01-01", "", "Finnmark fylkesbibliotek"); }, Verdict::Fails,
        "Appointed by others: Ingrid Solvang");

    row(
        "elected at a meeting of the network", rule(RuleKind::OfficersElectedBy), "2026-06-10",
        [](F f) { elect(f, Leader, "2026-03-11", "2027-03-10", meet(f, "2026-03-11")); }, Verdict::Fulfilled,
        "Ingrid Solvang elected 11 Mar 2026");
    row(
        "elected by the group", rule(RuleKind::OfficersElectedBy), "2026-06-10",
        [](F f) { elect(f, Leader, "2026-03-11", "2027-03-10", meet(f, "2026-03-11", GroupBody)); },
        Verdict::Fails, "Elected at another body's meeting: Ingrid Solvang");
    row(
        "no meeting entered", rule(RuleKind::OfficersElectedBy), "2026-06-10",
        [](F f) { elect(f, Leader, "2026-03-11", "2027-03-10", 0); }, Verdict::Warns,
        "No meeting is entered for the election of Ingrid Solvang");
    row(
        "group elected by the network", rule(RuleKind::MembersElectedBy), "2026-06-10",
        [](F f) {
            f.memberships.append({60, GroupBody, 31, {}, meet(f, "2026-03-11"), {}});
        },
        Verdict::Fulfilled, "1 member(s) elected at a meeting of the network");
    row(
        "nobody elected", rule(RuleKind::MembersElectedBy), "2026-06-10", [](F) {}, Verdict::Warns,
        "Nobody has been elected yet");

    Rule year = rule(RuleKind::TermLength);
    year.months = 12;
    row(
        "a year to the day", year, "2026-06-10", [](F f) { elect(f, Leader, "2026-03-11", "2027-03-10", 0); },
        Verdict::Fulfilled, "1 term(s), none longer");
    row(
        "a year and a day", year, "2026-06-10", [](F f) { elect(f, Leader, "2026-03-11", "2027-03-11", 0); },
        Verdict::Fails, "Too long: Ingrid Solvang until 11 Mar 2027");
    row(
        "from 29 February", year, "2028-06-10", [](F f) { elect(f, Leader, "2028-02-29", "2029-02-27", 0); },
        Verdict::Fulfilled, "1 term(s), none longer");
    row(
        "no last day", year, "2026-06-10", [](F f) { elect(f, Leader, "2026-03-11", "", 0); }, Verdict::Fails,
        "Too long: Ingrid Solvang without a last day");

    Rule half = rule(RuleKind::ReportInterval);
    half.period = RulePeriod::HalfYear;
    row(
        "first half, early", half, "2026-03-01", [](F) {}, Verdict::OnTrack,
        "No report sent yet – next by 30 Jun 2026");
    row(
        "first half, near", half, "2026-06-10", [](F) {}, Verdict::Warns,
        "No report sent yet – next by 30 Jun 2026");
    row(
        "sent", half, "2026-06-26", [](F f) { report(f, "2026-06-30", "2026-06-25"); }, Verdict::Fulfilled,
        "Last report 25 Jun 2026 – sent for the first half of 2026");
    row(
        "missed", half, "2026-07-01", [](F) {}, Verdict::Fails,
        "No report sent yet – none for the first half of 2026");
    row(
        "last of week 53", half, "2026-12-31", [](F f) { report(f, "2026-06-30", "2026-06-25"); },
        Verdict::Warns, "Last report 25 Jun 2026 – next by 31 Dec 2026");
    row(
        "over New Year", half, "2027-01-01", [](F f) { report(f, "2026-06-30", "2026-06-25"); },
        Verdict::Fails, "Last report 25 Jun 2026 – none for the second half of 2026");
    Rule interval = rule(RuleKind::ReportInterval);
    interval.months = 6;
    row(
        "six months not over", interval, "2026-09-01", [](F f) { report(f, "", "2026-03-31"); },
        Verdict::Warns, "Last report 31 Mar 2026 – next by 30 Sep 2026");
    row(
        "six months over", interval, "2026-10-01", [](F f) { report(f, "", "2026-03-31"); }, Verdict::Fails,
        "Last report 31 Mar 2026 – was due 30 Sep 2026");

    Rule planning = rule(RuleKind::MeetingsPerYear, 0, 0, Strength::Should);
    planning.atMost = 4;
    planning.meetingKind = MeetingKind::Planning;
    const auto fourAndAnnual = [](F f) {
        for (const char *date : {"2026-01-28", "2026-04-22", "2026-09-09", "2026-12-02"})
            meet(f, date, NetworkBody, MeetingKind::Planning);
        meet(f, "2026-10-28", NetworkBody, MeetingKind::Annual);
        f.meetings.last().counts = false;
    };
    row("four and the annual meeting", planning, "2026-12-31", fourAndAnnual, Verdict::Fulfilled,
        "4 held or planned, at most 4 expected");
    row(
        "the fifth is warned of", planning, "2026-12-31",
        [=](F f) { fourAndAnnual(f), meet(f, "2026-12-16", NetworkBody, MeetingKind::Planning); },
        Verdict::Warns, "5 meeting(s) held or planned – 1 more than expected");
    Rule annual = rule(RuleKind::MeetingsPerYear);
    annual.atLeast = 1;
    annual.meetingKind = MeetingKind::Annual;
    row("the annual meeting was held", annual, "2026-12-31", fourAndAnnual, Verdict::Fulfilled,
        "1 of 1 held: 28 October");
    row(
        "moved over New Year", annual, "2026-12-31",
        [](F f) { meet(f, "2027-01-13", NetworkBody, MeetingKind::Annual, MeetingState::Planned); },
        Verdict::Fails, "0 of 1 held – 1 too few");
    Rule seminar = rule(RuleKind::MeetingsPerYear, 0, 0, Strength::May);
    seminar.atLeast = 1;
    seminar.meetingKind = MeetingKind::Seminar;
    seminar.inPerson = true;
    row(
        "a digital seminar is none in person", seminar, "2026-12-31",
        [](F f) { meet(f, "2026-09-16", NetworkBody, MeetingKind::Seminar); }, Verdict::OnTrack,
        "0 of 1 held – 1 too few");
    Rule inMandateYear = rule(RuleKind::MeetingsPerYear);
    inMandateYear.atLeast = 1;
    inMandateYear.period = RulePeriod::MandateYear;
    row(
        "the mandate's year passes New Year", inMandateYear, "2027-01-10",
        [](F f) {
            f.mandates[0].validFrom = day("2026-03-01");
            meet(f, "2026-11-11");
        },
        Verdict::Fulfilled, "1 of 1 held: 11 November");
    row(
        "a mandate from 29 February", inMandateYear, "2029-02-28",
        [](F f) {
            f.mandates[0].validFrom = day("2028-02-29");
            meet(f, "2028-02-29");
        },
        Verdict::Warns, "0 of 1 held – 1 more must be planned by 27 February");

    row(
        "travel in the joint budget", rule(RuleKind::OwnMeetingCosts), "2026-06-10",
        [](F f) {
            f.budgets = {{70, 2026, {}, {}}};
            f.budgetLines = {{71, 70, BudgetSection::Expense, u8("Reise til samling"), 100, {}, 1}};
        },
        Verdict::Warns, "The joint budget for 2026 seems to pay for travel: Reise til samling");
    row(
        "travel borne by each", rule(RuleKind::OwnMeetingCosts), "2026-06-10",
        [](F f) {
            f.budgets = {{70, 2026, {}, {}}};
            f.budgetLines = {{71, 70, BudgetSection::Travel, u8("Reise til samling"), 100, {}, 1}};
        },
        Verdict::Fulfilled, "No travel in the joint budget for 2026");
    const auto travelled = [](F f, Id institution, const char *day) {
        f.budgets = {{70, 2026, {}, {}}};
        f.budgetLines = {{71, 70, BudgetSection::Travel, u8("Reise til samling"), 100, {}, 1}};
        f.network.currency = u8("NOK");
        f.ownTravel.append({80 + f.ownTravel.size(),
                            71,
                            QDate::fromString(u8(day), Qt::ISODate),
                            u8("Tog"),
                            1'200'00,
                            {},
                            institution});
    };
    row(
        "travel named", rule(RuleKind::OwnMeetingCosts), "2026-06-10",
        [=](F f) {
            travelled(f, 1, "2026-03-01"), travelled(f, 2, "2026-03-02"), travelled(f, 2, "2026-11-02");
        },
        Verdict::Fulfilled,
        "No travel in the joint budget for 2026 – 2 institution(s) have borne NOK\u00A02,400 themselves");
    row(
        "travel of nobody", rule(RuleKind::OwnMeetingCosts), "2026-06-10",
        [=](F f) { travelled(f, 1, "2026-03-01"), travelled(f, 0, "2026-03-02"); }, Verdict::Warns,
        "No travel in the joint budget for 2026 – 1 amount(s) of travel name no institution that bears them");

    row(
        "priority areas set", rule(RuleKind::PriorityAreas), "2026-12-01",
        [](F f) { entry(f, EntryKind::PriorityAreas, "2026-10-28"); }, Verdict::Fulfilled, "Set 28 Oct 2026");
    row(
        "priority areas of last year", rule(RuleKind::PriorityAreas), "2026-12-01",
        [](F f) { entry(f, EntryKind::PriorityAreas, "2025-10-28"); }, Verdict::Warns,
        "Not planned in 2026 yet");
    row(
        "plan after the annual meeting", rule(RuleKind::ActionPlan), "2026-12-01",
        [=](F f) { fourAndAnnual(f), entry(f, EntryKind::ActionPlan, "2026-11-18"); }, Verdict::Fulfilled,
        "Made 18 Nov 2026");
    row(
        "plan before the annual meeting", rule(RuleKind::ActionPlan), "2026-12-01",
        [=](F f) { fourAndAnnual(f), entry(f, EntryKind::ActionPlan, "2026-10-01"); }, Verdict::Warns,
        "Made 1 Oct 2026 – before the annual meeting of 28 Oct 2026");
    const auto plan = [](F f, int year, const char *adopted, bool hasContent = true) {
        const Id id = 800 + year;
        f.actionPlans.append({id, year, day(adopted), 0, {}});
        if (!hasContent)
            return;
        f.priorityAreas.append({id + 3000, id, u8("Lesing"), {}, 1});
        f.goals.append({id + 4000, id, 0, 0, u8("Flere kurs"), {}, 1});
        Measure measure;
        measure.id = id + 5000;
        measure.goal = id + 4000;
        f.measures.append(measure);
        measure.id = id + 6000;
        measure.state = MeasureState::Done;
        f.measures.append(measure);
    };
    row(
        "areas stand in the plan", rule(RuleKind::PriorityAreas), "2026-12-01",
        [=](F f) { plan(f, 2026, "2025-11-19"); }, Verdict::Fulfilled, "Set 19 Nov 2025 – Lesing");
    row(
        "a plan without areas", rule(RuleKind::PriorityAreas), "2026-12-01",
        [=](F f) { plan(f, 2026, "2025-11-19", false); }, Verdict::Warns,
        "The action plan for 2026 names no priority areas yet");
    row(
        "the plan made last year for this one", rule(RuleKind::ActionPlan), "2026-06-10",
        [=](F f) { plan(f, 2026, "2025-11-19"); }, Verdict::Fulfilled,
        "Made 19 Nov 2025 – 1 goal(s), 1 of 2 measures done");
    row(
        "the annual meeting asks for the next one", rule(RuleKind::ActionPlan), "2026-12-01",
        [=](F f) { fourAndAnnual(f), plan(f, 2026, "2025-11-19"); }, Verdict::Warns,
        "Made 19 Nov 2025 – before the annual meeting of 28 Oct 2026");
    row(
        "and the next one is made", rule(RuleKind::ActionPlan), "2026-12-01",
        [=](F f) { fourAndAnnual(f), plan(f, 2026, "2025-11-19"), plan(f, 2027, "2026-10-28"); },
        Verdict::Fulfilled, "Made 28 Oct 2026 – 1 goal(s), 1 of 2 measures done");
    row(
        "a plan nobody has adopted", rule(RuleKind::ActionPlan), "2026-12-01",
        [=](F f) { plan(f, 2026, ""); }, Verdict::Warns, "The action plan for 2026 is not adopted yet");
    row(
        "a plan without goals", rule(RuleKind::ActionPlan), "2026-12-01",
        [=](F f) { plan(f, 2026, "2026-01-10", false); }, Verdict::Warns,
        "The action plan for 2026 has no goals yet");
    row(
        "a plan of long ago", rule(RuleKind::ActionPlan), "2026-12-01",
        [=](F f) { plan(f, 2024, "2023-11-19"); }, Verdict::Warns, "Not planned in 2026 yet");
    row(
        "early in the year", rule(RuleKind::ActionPlan), "2026-02-01", [](F) {}, Verdict::OnTrack,
        "Not planned in 2026 yet");

    Rule question = rule(RuleKind::Prompt, 0, 0, Strength::Should);
    question.title = u8("Courses");
    row(
        "not answered", question, "2026-06-10", [](F) {}, Verdict::Unanswered,
        "Nobody has answered for 2026 yet");
    row(
        "answered last year", question, "2026-06-10",
        [](F f) {
            f.answers = {{80, 1, day("2025-06-10"), true, {}}};
        },
        Verdict::Unanswered, "Nobody has answered for 2026 yet");
    row(
        "answered no", question, "2026-06-10",
        [](F f) {
            f.answers = {{80, 1, day("2026-05-10"), false, u8("after the summer")}};
        },
        Verdict::Warns, "No, 10 May 2026 – after the summer");
    Rule word = rule(RuleKind::Information);
    word.title = u8("The group decides how often it meets");
    row(
        "only to be shown", word, "2026-06-10", [](F) {}, Verdict::Information, "");
}

void TestMandateRules::everySituationHasItsVerdictAndEvidence() {
    QFETCH(Rule, rule);
    QFETCH(Situation, situation);
    QFETCH(QDate, on);
    QFETCH(Verdict, verdict);
    QFETCH(QString, evidence);
    NetworkFacts facts = network();
    situation(facts);
    const QList<Finding> findings = checkMandate({rule}, facts, on, Language::English);
    QCOMPARE(findings.size(), 1);
    if (!evidence.isEmpty() || verdict == Verdict::Information)
        QCOMPARE(findings.first().evidence, evidence);
    QCOMPARE(findings.first().verdict, verdict);
    QVERIFY(!findings.first().demand.isEmpty());
}

void TestMandateRules::whatIsOnlyHistoryGivesNoFinding() {
    Rule established = rule(RuleKind::EstablishedBy);
    established.deadline = day("2026-02-28");
    QCOMPARE(checkMandate({established}, network(), day("2026-12-31"), Language::English).size(), 1);
    QCOMPARE(checkMandate({established}, network(), day("2027-01-01"), Language::English).size(), 0);
}

void TestMandateRules::bothWaysToCountAYearAreTold() {
    NetworkFacts facts = network();
    facts.mandates[0].validFrom = day("2026-03-01");
    meet(facts, "2026-02-11");
    meet(facts, "2026-05-06");
    Rule four = rule(RuleKind::MeetingsPerYear);
    four.atLeast = 4;
    const auto findings = checkMandate({four}, facts, day("2026-06-10"), Language::English);
    QCOMPARE(findings.first().done, 2);
    QCOMPARE(findings.first().detail, u8("In the mandate's own year, 1 Mar 2026–28 Feb 2027: 1 held"));
}

void TestMandateRules::theDayItFallsShortIsTold() {
    Rule four = rule(RuleKind::MeetingsPerYear);
    four.atLeast = 1;
    // Two weeks' notice: the last day to call a meeting on 31 December is the 17th.
    const auto findings = checkMandate({four}, network(), day("2026-06-10"), Language::English);
    QCOMPARE(findings.first().failsOn, day("2026-12-18"));
    QCOMPARE(checkMandate({four}, network(), day("2026-12-17"), Language::English).first().verdict,
             Verdict::Warns);
    QCOMPARE(checkMandate({four}, network(), day("2026-12-18"), Language::English).first().verdict,
             Verdict::Fails);
}

void TestMandateRules::theEvidenceNamesItsRows() {
    NetworkFacts facts = network();
    const Id first = meet(facts, "2026-03-11");
    meet(facts, "2026-04-11", GroupBody);
    Rule four = rule(RuleKind::MeetingsPerYear);
    four.atLeast = 4;
    QCOMPARE(checkMandate({four}, facts, day("2026-06-10"), Language::English).first().sources,
             QList<Id>{first});
}

void TestMandateRules::theAnswerOfAYearIsTheNewestOne() {
    NetworkFacts facts = network();
    Rule question = rule(RuleKind::Prompt);
    question.title = u8("Courses");
    facts.answers = {{80, 1, day("2026-05-10"), true, {}},
                     {81, 1, day("2026-03-10"), false, {}},
                     {82, 1, day("2026-08-10"), false, {}},
                     {83, 2, day("2026-05-11"), false, {}}};
    QCOMPARE(checkMandate({question}, facts, day("2026-06-10"), Language::English).first().verdict,
             Verdict::Fulfilled);
}

QTEST_GUILESS_MAIN(TestMandateRules)
#include "tst_mandaterules.moc"
