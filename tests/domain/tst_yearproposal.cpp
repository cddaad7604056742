#include "domain/evenspread.h"
#include "domain/mandatecheck.h"
#include "domain/planningdays.h"
#include "domain/validation.h"
#include "domain/yearproposal.h"

#include <QtTest>

using namespace aarring;

// What a proposal does with a small network. That it keeps whole mandates is tested with the samples, in
// tests/actions/tst_yearplanning.cpp.

namespace {

enum Key : Id { NetworkBody = 1, GroupBody = 2, Leader = 3 };

QString u8(const char *text) { return QString::fromUtf8(text); }
QDate day(const char *iso) { return QDate::fromString(QString::fromLatin1(iso), Qt::ISODate); }

NetworkFacts network(const char *country = "NO") {
    NetworkFacts facts;
    facts.network.country = u8(country);
    facts.network.language = facts.network.country == u8("DK") ? Language::Danish : Language::Bokmaal;
    facts.network.owner = u8("Eieren");
    facts.calendar = Calendar(facts.network.country, {}, usualQuietPeriods(facts.network.country));
    Body body;
    body.id = NetworkBody;
    body.name = u8("Nettverket");
    body.kind = BodyKind::Network;
    Body group;
    group.id = GroupBody;
    group.name = u8("Ressursgruppa");
    group.kind = BodyKind::ResourceGroup;
    facts.bodies = {body, group};
    Office leader;
    leader.id = Leader;
    leader.body = NetworkBody;
    leader.kind = OfficeKind::Leader;
    leader.title = u8("Leder");
    facts.offices = {leader};
    MandateVersion version;
    version.id = 40;
    version.state = MandateState::Approved;
    version.validFrom = day("2020-01-01");
    facts.mandates = {version};
    return facts;
}

Rule rule(RuleKind kind, int atLeast = 0, int atMost = 0, Id body = NetworkBody) {
    static Id next = 500;
    Rule r;
    r.id = ++next;
    r.kind = kind;
    r.atLeast = atLeast;
    r.atMost = atMost;
    r.body = body;
    r.clause = r.id + 1000;
    return r;
}

Meeting meeting(Id id, const char *date, Id body = NetworkBody) {
    Meeting m;
    m.id = id;
    m.body = body;
    m.title = u8("Møte");
    m.date = day(date);
    m.start = QTime(9, 30);
    m.end = QTime(12, 0);
    return m;
}

YearProposal propose(int year, const QList<Rule> &rules, const NetworkFacts &facts, QDate today = {}) {
    return proposeYear(year, rules, facts, {today, Language::English});
}

QList<QDate> datesOf(const YearProposal &proposal, Id body = NetworkBody) {
    QList<QDate> dates;
    for (const ProposedMeeting &p : proposal.meetings)
        if (p.meeting.body == body)
            dates.append(p.meeting.date);
    return dates;
}

QList<YearEntry> entriesOf(const YearProposal &proposal, EntryKind kind) {
    QList<YearEntry> entries;
    for (const ProposedEntry &p : proposal.entries)
        if (p.entry.kind == kind)
            entries.append(p.entry);
    return entries;
}

int smallestGap(QList<QDate> dates) {
    std::sort(dates.begin(), dates.end());
    int smallest = 53;
    for (qsizetype i = 1; i < dates.size(); ++i)
        smallest = std::min(smallest, weeksBetween(dates[i - 1], dates[i]));
    return smallest;
}

} // namespace

class TestYearProposal : public QObject {
    Q_OBJECT

private slots:
    void theSmallestGapIsAsLargeAsCanBe() {
        QList<SpreadDay> days;
        for (QDate d(2026, 1, 7); d.year() == 2026; d = d.addDays(7))
            days.append({d, 0, false});
        const DateRange span{QDate(2026, 1, 1), QDate(2026, 12, 31)};
        QCOMPARE(evenlySpread(days, 4, span),
                 (QList{QDate(2026, 1, 7), QDate(2026, 4, 8), QDate(2026, 7, 8), QDate(2026, 10, 7)}));
        QCOMPARE(smallestGap(evenlySpread(days, 5, span)), 10);
        // The cheaper of what is equally even.
        for (SpreadDay &d : days)
            d.cost = d.day.month() == 2 ? 0 : 1;
        QCOMPARE(evenlySpread(days, 4, span).first(), QDate(2026, 2, 4));
        // Nothing to choose, and more wanted than there is.
        QVERIFY(evenlySpread({}, 3, span).isEmpty());
        QVERIFY(evenlySpread(days, 0, span).isEmpty());
        QCOMPARE(evenlySpread(days.mid(0, 2), 4, span).size(), 2);
    }

    void fixedDaysStayAndCount() {
        QList<SpreadDay> days;
        for (QDate d(2026, 1, 7); d.year() == 2026; d = d.addDays(7))
            days.append({d, 0, d == QDate(2026, 3, 11) || d == QDate(2026, 3, 18)});
        const DateRange span{QDate(2026, 1, 1), QDate(2026, 12, 31)};
        const QList<QDate> chosen = evenlySpread(days, 2, span);
        QCOMPARE(chosen.size(), 2);
        QVERIFY(!chosen.contains(QDate(2026, 3, 11)));
        QCOMPARE(smallestGap(chosen + QList{QDate(2026, 3, 18)}), 17);
        QCOMPARE(smallestGap(chosen + QList{QDate(2026, 3, 11)}) >= 17, true);
    }

    void theFirstIsNotLaterThanAsked() {
        QList<SpreadDay> days;
        for (QDate d(2026, 2, 4); d.year() == 2026; d = d.addDays(7))
            days.append({d, d.month() == 2 ? 9 : 0, false});
        const DateRange span{QDate(2026, 1, 1), QDate(2026, 12, 31)};
        QVERIFY(evenlySpread(days, 3, span).first() > QDate(2026, 2, 28));
        QVERIFY(evenlySpread(days, 3, span, QDate(2026, 2, 10)).first() <= QDate(2026, 2, 10));
        // Where no such day exists it is left aside.
        QCOMPARE(evenlySpread(days, 3, span, QDate(2026, 1, 10)).size(), 3);
    }

    void fourMeetingsAreSpreadOverGoodDays() {
        const YearProposal plan = propose(
            2026, {rule(RuleKind::MeetingsPerYear, 4), rule(RuleKind::PhysicalMeeting, 1)}, network());
        QCOMPARE(plan.meetings.size(), 4);
        QVERIFY(plan.unplaced.isEmpty());
        QVERIFY2(smallestGap(datesOf(plan)) >= 12, qPrintable(QString::number(smallestGap(datesOf(plan)))));
        const NetworkFacts facts = network();
        int inPerson = 0;
        for (const ProposedMeeting &p : plan.meetings) {
            QVERIFY(facts.calendar.isGoodForMeetings(p.meeting.date));
            QVERIFY(acceptable(validate(p.meeting)));
            QVERIFY(p.rule != 0 && p.clause != 0);
            inPerson += p.meeting.form == MeetingForm::Physical;
            if (p.meeting.form == MeetingForm::Physical) {
                QCOMPARE(p.meeting.date.month(), 9);
                QCOMPARE(p.meeting.start, QTime(10, 0));
                QVERIFY2(p.why.endsWith(u8("in person, as the mandate wants")), qPrintable(p.why));
            } else {
                QCOMPARE(p.meeting.start, QTime(9, 0));
                QCOMPARE(p.meeting.end, QTime(11, 30));
            }
        }
        QCOMPARE(inPerson, 1);
        QCOMPARE(plan.meetings.last().meeting.title, u8("Nettverksmøte 4"));
        const ProposedMeeting &last = plan.meetings.last();
        QVERIFY2(last.why.startsWith(u8("Meeting 4 of 4 this year; week ")), qPrintable(last.why));
        QVERIFY2(last.why.contains(u8("free of holidays and breaks; ")), qPrintable(last.why));
        QVERIFY2(last.why.contains(u8("after the one before")), qPrintable(last.why));
    }

    void whatIsPlannedCountsAndStays() {
        NetworkFacts facts = network();
        facts.meetings = {meeting(100, "2026-03-11"), meeting(101, "2026-05-06")};
        facts.meetings[1].state = MeetingState::Held;
        Meeting off = meeting(102, "2026-09-16");
        off.state = MeetingState::Cancelled;
        facts.meetings.append(off);
        const YearProposal plan = propose(2026, {rule(RuleKind::MeetingsPerYear, 4)}, facts);
        QCOMPARE(plan.meetings.size(), 2);
        QVERIFY(plan.meetings[0].meeting.date > day("2026-08-01"));
        QVERIFY(smallestGap(datesOf(plan)) >= 8);
        // At the hours the network is used to.
        QCOMPARE(plan.meetings[0].meeting.start, QTime(9, 30));
        QVERIFY(plan.meetings[1].meeting.title.endsWith(u8("4")));

        facts.meetings.append(meeting(103, "2026-09-15"));
        facts.meetings.append(meeting(104, "2026-11-11"));
        QVERIFY(propose(2026, {rule(RuleKind::MeetingsPerYear, 4)}, facts).meetings.isEmpty());
    }

    void theWeekdayOfTheNetworkIsKept() {
        NetworkFacts facts = network();
        facts.meetings = {meeting(100, "2025-03-11"), meeting(101, "2025-05-06"), meeting(102, "2025-09-16")};
        int tuesdays = 0;
        const YearProposal plan = propose(2026, {rule(RuleKind::MeetingsPerYear, 4)}, facts);
        for (const QDate d : datesOf(plan))
            tuesdays += d.dayOfWeek() == Qt::Tuesday;
        QVERIFY(tuesdays >= 3);
    }

    void nothingIsProposedThatCannotBeCalled() {
        const YearProposal plan =
            propose(2026, {rule(RuleKind::MeetingsPerYear, 4)}, network(), day("2026-08-20"));
        QCOMPARE(plan.meetings.size(), 4);
        for (const QDate d : datesOf(plan))
            QVERIFY(d > day("2026-09-03"));
        for (const ProposedEntry &p : plan.entries)
            QVERIFY(p.entry.date >= day("2026-08-20"));
        const YearProposal past =
            propose(2025, {rule(RuleKind::MeetingsPerYear, 4)}, network(), day("2026-08-20"));
        QVERIFY(past.meetings.isEmpty());
        QCOMPARE(past.unplaced,
                 QStringList{u8("4 more meeting(s) cannot be held this year: no week is left.")});
    }

    void halfYearsEachGetTheirMeetings() {
        Rule two = rule(RuleKind::MeetingsPerYear, 2);
        two.period = RulePeriod::HalfYear;
        const QList<QDate> dates = datesOf(propose(2027, {two}, network()));
        QCOMPARE(dates.size(), 4);
        QVERIFY(dates[1].month() <= 6 && dates[2].month() >= 7);
    }

    void mandateYearsGetTheirMeetings_data() {
        QTest::addColumn<QDate>("validFrom");
        QTest::addColumn<QStringList>("planned");
        QTest::addColumn<QDate>("last"); // of the part of the year that ends with a mandate year
        QTest::addColumn<int>("before"); // proposed until then
        QTest::addColumn<int>("after");
        const auto row = [](const char *name, const char *from, const QStringList &planned, const char *last,
                            int before, int after) {
            QTest::newRow(name) << day(from) << planned << day(last) << before << after;
        };
        row("from New Year", "2025-01-01", {}, "2026-12-31", 4, 0);
        row("from September, nothing before", "2025-09-01", {}, "2026-08-31", 4, 1);
        row("from September, one in the autumn before", "2025-09-01", {u8("2025-10-15")}, "2026-08-31", 3, 1);
        row("from September, all in the autumn before", "2024-09-01",
            {u8("2025-09-10"), u8("2025-10-15"), u8("2025-11-12"), u8("2025-12-03")}, "2026-08-31", 0, 1);
        row("from September, one in the autumn already", "2024-09-01", {u8("2026-10-14")}, "2026-08-31", 4,
            0);
        row("from the middle of April", "2025-04-15", {u8("2025-10-15"), u8("2026-01-14")}, "2026-04-14", 2,
            3);
    }
    void mandateYearsGetTheirMeetings() {
        QFETCH(QDate, validFrom);
        QFETCH(QStringList, planned);
        QFETCH(QDate, last);
        NetworkFacts facts = network();
        facts.mandates.first().validFrom = validFrom;
        for (const QString &date : std::as_const(planned))
            facts.meetings.append(meeting(100 + facts.meetings.size(), qPrintable(date)));
        Rule four = rule(RuleKind::MeetingsPerYear, 4);
        four.period = RulePeriod::MandateYear;
        const QList<QDate> dates = datesOf(propose(2026, {four}, facts));
        const auto before =
            std::count_if(dates.begin(), dates.end(), [last](QDate date) { return date <= last; });
        QTEST(int(before), "before");
        QTEST(int(dates.size() - before), "after");
        for (const QDate date : dates)
            QCOMPARE(date.year(), 2026);
    }

    void whatIsProposedForMandateYearsSatisfiesTheCheck() {
        NetworkFacts facts = network();
        facts.mandates.first().validFrom = day("2024-09-01");
        Rule four = rule(RuleKind::MeetingsPerYear, 4);
        four.period = RulePeriod::MandateYear;
        for (const int year : {2025, 2026, 2027})
            for (const ProposedMeeting &p : propose(year, {four}, facts).meetings) {
                Meeting planned = p.meeting;
                planned.id = 100 + facts.meetings.size();
                planned.state = MeetingState::Held;
                facts.meetings.append(planned);
            }
        for (const char *last : {"2025-08-31", "2026-08-31", "2027-08-31"}) {
            const auto findings = checkMandate({four}, facts, day(last), Language::English);
            QCOMPARE(findings.size(), 1);
            QCOMPARE(findings.first().verdict, Verdict::Fulfilled);
            QCOMPARE(findings.first().done, 4);
        }
    }

    void aGroupKeepsOutOfTheNetworksWeeks() {
        const YearProposal plan = propose(
            2026, {rule(RuleKind::MeetingsPerYear, 4), rule(RuleKind::MeetingsPerYear, 6, 0, GroupBody)},
            network());
        const QList<QDate> group = datesOf(plan, GroupBody), all = datesOf(plan);
        QCOMPARE(group.size(), 6);
        QVERIFY(smallestGap(group) >= 6);
        for (const QDate g : group)
            for (const QDate n : all)
                QVERIFY(weeksBetween(g, n) != 0);
    }

    void danishNetworksMeetUpToFourTimesBesidesTheAnnualMeeting() {
        Rule annual = rule(RuleKind::MeetingsPerYear, 1);
        annual.meetingKind = MeetingKind::Annual;
        Rule upTo = rule(RuleKind::MeetingsPerYear, 0, 4);
        upTo.strength = Strength::Should;
        const YearProposal plan = propose(
            2027, {annual, upTo, rule(RuleKind::PriorityAreas), rule(RuleKind::ActionPlan)}, network("DK"));
        QCOMPARE(plan.meetings.size(), 5);
        QDate yearly;
        for (const ProposedMeeting &p : plan.meetings) {
            if (p.meeting.kind == MeetingKind::Annual) {
                yearly = p.meeting.date;
                QVERIFY(!p.meeting.counts);
                QCOMPARE(p.meeting.title, u8("Årsmøde 2027"));
            } else {
                QCOMPARE(p.meeting.kind, MeetingKind::Planning);
                QVERIFY(p.meeting.title.startsWith(u8("Planlægningsmøde ")));
            }
        }
        QVERIFY(yearly.month() == 10 || yearly.month() == 11);
        QVERIFY(smallestGap(datesOf(plan)) >= 8);
        QCOMPARE(entriesOf(plan, EntryKind::PriorityAreas).value(0).date, yearly);
        QVERIFY(entriesOf(plan, EntryKind::ActionPlan).value(0).date > yearly);
    }

    void noticesAndReportsAreDueOnWorkingDays() {
        Rule reports = rule(RuleKind::ReportInterval);
        reports.period = RulePeriod::HalfYear;
        const YearProposal plan = propose(2026, {rule(RuleKind::MeetingsPerYear, 4), reports}, network());
        const QList<YearEntry> sent = entriesOf(plan, EntryKind::Report);
        QCOMPARE(sent.size(), 2);
        QCOMPARE(sent[0].date, day("2026-06-30"));
        QCOMPARE(sent[1].date, day("2026-12-18")); // Christmas begins on the 20th, a Sunday
        QCOMPARE(sent[1].sentTo, u8("Eieren"));
        QCOMPARE(sent[1].title, u8("Halvårsrapport 2. halvår 2026"));
        const NetworkFacts facts = network();
        const QList<YearEntry> notices = entriesOf(plan, EntryKind::Notice);
        QCOMPARE(notices.size(), 4);
        for (const ProposedEntry &p : plan.entries) {
            QVERIFY(facts.calendar.isGoodForMeetings(p.entry.date));
            QVERIFY(acceptable(validate(p.entry)));
            if (p.entry.kind == EntryKind::Notice)
                QVERIFY(p.entry.date.daysTo(plan.meetings[p.noticeOf].meeting.date) >= 14);
        }
    }

    void reportsByMonthsFollowTheLastOne() {
        Rule reports = rule(RuleKind::ReportInterval);
        reports.months = 4;
        NetworkFacts facts = network();
        YearEntry last;
        last.id = 7;
        last.kind = EntryKind::Report;
        last.state = EntryState::Done;
        last.doneOn = last.date = day("2025-11-20");
        facts.entries = {last};
        QList<YearEntry> due = entriesOf(propose(2026, {reports}, facts), EntryKind::Report);
        QCOMPARE(due.size(), 3);
        QCOMPARE(due[0].date, day("2026-03-20"));
        for (qsizetype i = 1; i < due.size(); ++i)
            QVERIFY(due[i].date <= due[i - 1].date.addMonths(4));
        // Years of silence are not made up for, and end.
        facts.entries[0].doneOn = facts.entries[0].date = day("2010-11-20");
        facts.mandates[0].validFrom = day("2010-01-01");
        due = entriesOf(propose(2026, {reports}, facts), EntryKind::Report);
        QVERIFY(due.size() >= 3 && due.size() <= 4);
    }

    void theElectionComesBeforeTheTermEnds() {
        NetworkFacts facts = network();
        Term term;
        term.id = 60;
        term.office = Leader;
        term.person = 70;
        term.period = {day("2026-03-11"), day("2027-03-10")};
        facts.terms = {term};
        const QList<Rule> rules{rule(RuleKind::MeetingsPerYear, 4), rule(RuleKind::OfficesFilled)};
        const YearProposal plan = propose(2027, rules, facts);
        const QList<YearEntry> elections = entriesOf(plan, EntryKind::Election);
        QCOMPARE(elections.size(), 1);
        QVERIFY(elections[0].date <= day("2027-03-10"));
        QVERIFY(datesOf(plan).contains(elections[0].date));
        QCOMPARE(elections[0].title, u8("Valg: Leder"));
        // With a successor there is nothing to elect.
        term.id = 61;
        term.period = {day("2027-03-11"), day("2028-03-10")};
        facts.terms.append(term);
        QVERIFY(entriesOf(propose(2027, rules, facts), EntryKind::Election).isEmpty());
        // Nobody sits: the first meeting elects.
        facts.terms.clear();
        const YearProposal first = propose(2027, rules, facts);
        QCOMPARE(entriesOf(first, EntryKind::Election).value(0).date, datesOf(first).value(0));
    }

    void theRevisionLeavesTheOwnerTime() {
        NetworkFacts facts = network();
        facts.mandates[0].nextRevision = day("2026-12-31");
        const QList<Rule> rules{rule(RuleKind::MeetingsPerYear, 4), rule(RuleKind::MandateRevision)};
        const YearProposal plan = propose(2026, rules, facts);
        const QList<YearEntry> revisions = entriesOf(plan, EntryKind::Revision);
        QCOMPARE(revisions.size(), 1);
        QVERIFY(revisions[0].date <= day("2026-12-03"));
        QVERIFY(entriesOf(propose(2027, rules, facts), EntryKind::Revision).isEmpty());
        facts.mandates[0].nextRevision = day("2027-01-15");
        QCOMPARE(entriesOf(propose(2026, rules, facts), EntryKind::Revision).size(), 1);
    }

    void whatStandsInTheYearIsNotProposedAgain() {
        Rule reports = rule(RuleKind::ReportInterval);
        reports.period = RulePeriod::HalfYear;
        const QList<Rule> rules{rule(RuleKind::MeetingsPerYear, 4), rule(RuleKind::PhysicalMeeting, 1),
                                reports, rule(RuleKind::ActionPlan), rule(RuleKind::OfficesFilled)};
        NetworkFacts facts = network();
        const YearProposal plan = propose(2028, rules, facts);
        Id next = 900;
        for (const ProposedMeeting &p : plan.meetings) {
            facts.meetings.append(p.meeting);
            facts.meetings.last().id = ++next;
        }
        for (const ProposedEntry &p : plan.entries) {
            facts.entries.append(p.entry);
            facts.entries.last().id = ++next;
        }
        const YearProposal again = propose(2028, rules, facts);
        QVERIFY(again.meetings.isEmpty());
        for (const ProposedEntry &p : again.entries)
            qWarning("%s", qPrintable(p.entry.title));
        QVERIFY(again.entries.isEmpty());
        QVERIFY(again.unplaced.isEmpty());
    }

    void theSameFactsGiveTheSameProposal() {
        const QList<Rule> rules{rule(RuleKind::MeetingsPerYear, 5)};
        const YearProposal a = propose(2029, rules, network()), b = propose(2029, rules, network());
        QCOMPARE(a.meetings.size(), b.meetings.size());
        for (qsizetype i = 0; i < a.meetings.size(); ++i) {
            QCOMPARE(a.meetings[i].meeting, b.meetings[i].meeting);
            QCOMPARE(a.meetings[i].why, b.meetings[i].why);
        }
    }

    void aNetworkWithoutRulesGetsNothing() {
        const YearProposal plan = propose(2026, {}, network());
        QVERIFY(plan.meetings.isEmpty() && plan.entries.isEmpty() && plan.unplaced.isEmpty());
        Rule may = rule(RuleKind::MeetingsPerYear, 4);
        may.strength = Strength::May;
        QVERIFY(propose(2026, {may}, network()).meetings.isEmpty());
    }

    void planningDaysAgreeWithTheCalendar() {
        const NetworkFacts facts = network();
        const PlanningDays days(facts.calendar);
        for (QDate d(2026, 1, 1); d.year() < 2028; d = d.addDays(1)) {
            QCOMPARE(days.isGood(d), facts.calendar.isGoodForMeetings(d));
            QCOMPARE(days.isGood(d), days.whyClosed(d).isEmpty());
            QVERIFY(days.lastGood(d) <= d && days.firstGood(d) >= d);
        }
    }
};

QTEST_APPLESS_MAIN(TestYearProposal)
#include "tst_yearproposal.moc"
