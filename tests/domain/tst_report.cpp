#include "domain/names.h"
#include "domain/reportlife.h"
#include "domain/reportsubjects.h"

#include <QtTest>

using namespace aarring;

namespace {

/// A network whose mandate applies from the first day of 2026 and asks for a report every half-year.
NetworkFacts network() {
    NetworkFacts facts;
    facts.network.owner = QStringLiteral("Eieren");
    facts.network.country = QStringLiteral("NO");
    facts.calendar = Calendar(QStringLiteral("NO"), {}, {});
    MandateVersion version;
    version.id = 1;
    version.state = MandateState::Approved;
    version.approvedOn = QDate(2025, 12, 12);
    version.validFrom = QDate(2026, 1, 1);
    facts.mandates = {version};
    return facts;
}

QList<Rule> halfYearly() {
    Rule rule;
    rule.kind = RuleKind::ReportInterval;
    rule.period = RulePeriod::HalfYear;
    return {rule};
}

Report report(QDate from, QDate to, ReportState state = ReportState::Draft) {
    Report report;
    report.id = 9;
    report.title = QStringLiteral("Halvårsrapport");
    report.period = {from, to};
    report.state = state;
    if (report.isSent())
        report.sentOn = to;
    return report;
}

Report proposed(const NetworkFacts &facts, QDate today, ReportKind kind = ReportKind::HalfYear) {
    return proposedReport(kind, 0, facts, halfYearly(), today);
}

/// A half-year with a goal and its measures, and the day it is told.
ReportMaterial halfYearWithMeasures(const QList<Measure> &measures) {
    ReportMaterial material;
    material.report = report(QDate(2026, 1, 1), QDate(2026, 6, 30));
    material.day = QDate(2026, 6, 30);
    material.facts.actionPlans = {{1, 2026, QDate(2026, 1, 20), 0, {}}};
    Goal goal;
    goal.id = 2;
    goal.plan = 1;
    goal.title = QStringLiteral("Felles kurs");
    material.facts.goals = {goal};
    material.facts.measures = measures;
    for (Measure &measure : material.facts.measures)
        measure.goal = goal.id;
    return material;
}

Measure measure(MeasureState state, QDate doneOn = {}) {
    Measure measure;
    measure.id = 3;
    measure.title = QStringLiteral("Nettkurs");
    measure.state = state;
    measure.doneOn = doneOn;
    measure.result = QStringLiteral("Ferdig");
    return measure;
}

Resource published(QDate on, ResourceKind kind = ResourceKind::OnlineCourse) {
    Resource resource;
    resource.id = 4;
    resource.title = QStringLiteral("Bokprat");
    resource.kind = kind;
    resource.state = ResourceState::Published;
    resource.published = on;
    return resource;
}

/// The tables among the facts, each row in one line.
QList<QStringList> tablesOf(const QList<Fact> &facts) {
    QList<QStringList> tables;
    for (const Fact &fact : facts)
        if (fact.isTable())
            tables.append(linesOf({Fact{{}, {}, fact.columns, fact.rows}}));
    return tables;
}

bool hasError(const Problems &problems, const char *field) {
    return std::any_of(problems.begin(), problems.end(),
                       [&](const Problem &p) { return p.field == QLatin1String(field) && !p.warning; });
}

} // namespace

class TestReport : public QObject {
    Q_OBJECT

private slots:
    void theFirstReportIsAboutTheHalfYearThatRuns() {
        const Report first = proposed(network(), QDate(2026, 6, 10));
        QCOMPARE(first.period, (DateRange{QDate(2026, 1, 1), QDate(2026, 6, 30)}));
        QCOMPARE(first.title, QStringLiteral("Halvårsrapport 1. halvår 2026"));
        QCOMPARE(first.due, QDate(2026, 6, 30));
        QCOMPARE(first.recipient, QStringLiteral("Eieren"));
    }
    void soonAfterAHalfYearItsReportIsStillExpected() {
        QCOMPARE(proposed(network(), QDate(2026, 8, 3)).period.to, QDate(2026, 6, 30));
        QCOMPARE(proposed(network(), QDate(2026, 11, 3)).period.to, QDate(2026, 12, 31));
        // Nothing is owed for the time before the mandate.
        QCOMPARE(proposed(network(), QDate(2026, 1, 20)).period.to, QDate(2026, 6, 30));
    }
    void theNextReportFollowsTheLast() {
        NetworkFacts facts = network();
        facts.reports = {report(QDate(2026, 1, 1), QDate(2026, 6, 30))};
        QCOMPARE(proposed(facts, QDate(2026, 6, 10)).period,
                 (DateRange{QDate(2026, 7, 1), QDate(2026, 12, 31)}));
        QCOMPARE(proposed(facts, QDate(2026, 6, 10)).title, QStringLiteral("Halvårsrapport 2. halvår 2026"));
    }
    void aRuleOfMonthsSetsTheLength() {
        QList<Rule> rules = halfYearly();
        rules[0].period = RulePeriod::CalendarYear;
        rules[0].months = 4;
        const Report first = proposedReport(ReportKind::HalfYear, 0, network(), rules, QDate(2026, 2, 1));
        QCOMPARE(first.period, (DateRange{QDate(2026, 1, 1), QDate(2026, 4, 30)}));
        QCOMPARE(first.title, QStringLiteral("Rapport til eieren 2026"));
    }
    void aReportToAFunderIsAboutTheGrant() {
        NetworkFacts facts = network();
        Grant grant;
        grant.id = 5;
        grant.funder = QStringLiteral("Nasjonalbiblioteket");
        grant.period = {QDate(2026, 1, 1), QDate(2026, 12, 31)};
        grant.reportBy = QDate(2027, 3, 31);
        facts.grants = {grant};
        const Report made = proposedReport(ReportKind::Funder, 5, facts, {}, QDate(2026, 6, 10));
        QCOMPARE(made.period, grant.period);
        QCOMPARE(made.due, grant.reportBy);
        QCOMPARE(made.recipient, grant.funder);
        QCOMPARE(made.title, QStringLiteral("Rapport til Nasjonalbiblioteket"));
        QVERIFY(hasError(validate(proposedReport(ReportKind::Funder, 0, facts, {}, QDate(2026, 6, 10))),
                         "grant"));
    }
    void theAnnualMeetingHearsOfTheTimeSinceTheLast() {
        NetworkFacts facts = network();
        for (const QDate day : {QDate(2025, 10, 29), QDate(2026, 10, 28)}) {
            Meeting meeting;
            meeting.kind = MeetingKind::Annual;
            meeting.date = day;
            facts.meetings += meeting;
        }
        QCOMPARE(proposed(facts, QDate(2026, 6, 10), ReportKind::AnnualMeeting).period,
                 (DateRange{QDate(2025, 10, 30), QDate(2026, 10, 28)}));
        QCOMPARE(usualReportKind(facts, {}), ReportKind::AnnualMeeting);
        QCOMPARE(usualReportKind(facts, halfYearly()), ReportKind::HalfYear);
        QCOMPARE(usualReportKind(network(), {}), ReportKind::Year);
    }
    void theYearsEntryNearestToTheEndIsMeant() {
        NetworkFacts facts = network();
        for (const QDate day : {QDate(2026, 6, 26), QDate(2026, 12, 11)}) {
            YearEntry entry;
            entry.id = facts.entries.size() + 1;
            entry.kind = EntryKind::Report;
            entry.date = day;
            facts.entries += entry;
        }
        QCOMPARE(proposed(facts, QDate(2026, 6, 10)).due, QDate(2026, 6, 26));
        QCOMPARE(entryOf(report(QDate(2026, 7, 1), QDate(2026, 12, 31)), facts.entries)->id, 2);
        QVERIFY(!entryOf(report(QDate(2026, 1, 1), QDate(2026, 3, 31)), facts.entries));
        facts.entries[0].state = EntryState::Dropped;
        QVERIFY(!entryOf(report(QDate(2026, 1, 1), QDate(2026, 6, 30)), facts.entries));
    }
    void thePeriodAfterIsAsLong() {
        QCOMPARE(periodAfter({QDate(2026, 1, 1), QDate(2026, 6, 30)}),
                 (DateRange{QDate(2026, 7, 1), QDate(2026, 12, 31)}));
        QCOMPARE(periodAfter({QDate(2026, 2, 1), QDate(2026, 2, 28)}),
                 (DateRange{QDate(2026, 3, 1), QDate(2026, 3, 31)}));
        QCOMPARE(periodAfter({QDate(2026, 1, 10), QDate(2026, 1, 19)}),
                 (DateRange{QDate(2026, 1, 20), QDate(2026, 1, 29)}));
    }
    void stepsWithoutTheirFactsAreRefused() {
        Report r = report(QDate(2026, 1, 1), QDate(2026, 6, 30));
        const QDate today(2026, 7, 1);
        QVERIFY(acceptable(validate(r)));
        QVERIFY(acceptable(validate(ReportSending{QStringLiteral("Eieren"), today}, r, today)));
        QVERIFY(hasError(validate(ReportSending{{}, today}, r, today), "to"));
        QVERIFY(
            hasError(validate(ReportSending{QStringLiteral("Eieren"), today.addDays(1)}, r, today), "day"));
        QVERIFY(hasError(validate(ReportSending{QStringLiteral("Eieren"), {}}, r, today), "day"));
        const Problems early = validate(ReportSending{QStringLiteral("Eieren"), QDate(2026, 6, 1)}, r, today);
        QVERIFY(acceptable(early) && early.size() == 1);
        Network network;
        network.name = QStringLiteral("Nettverket");
        network.marginMm = 30;
        r = withSender(sent(r, {QStringLiteral(" Eieren "), QDate(2026, 6, 30), {}}), network);
        QCOMPARE(senderOf(r, {}).name, network.name);
        QCOMPARE(senderOf(r, {}).marginMm, network.marginMm);
        QCOMPARE(r.sentTo, QStringLiteral("Eieren"));
        QVERIFY(
            hasError(validate(ReportReceipt{QStringLiteral("Eieren"), QDate(2026, 6, 29)}, r, today), "day"));
        QVERIFY(hasError(validate(ReportReceipt{{}, today}, r, today), "by"));
        r = takenBack(acknowledged(r, {QStringLiteral("Eieren"), today}));
        QCOMPARE(r, report(QDate(2026, 1, 1), QDate(2026, 6, 30)));
        std::swap(r.period.from, r.period.to);
        QVERIFY(hasError(validate(r), "periodTo"));
        r.title.clear();
        QVERIFY(hasError(validate(r), "title"));
    }
    void aSentReportFulfilsTheRuleOnce() {
        NetworkFacts facts = network();
        Report half = report(QDate(2026, 1, 1), QDate(2026, 6, 30), ReportState::Sent);
        YearEntry entry;
        entry.id = 3;
        entry.kind = EntryKind::Report;
        entry.date = QDate(2026, 6, 30);
        entry.state = EntryState::Done;
        entry.doneOn = half.sentOn;
        facts.entries = {entry};
        facts.reports = {half};
        Finding finding = checkMandate(halfYearly(), facts, QDate(2026, 7, 5), Language::English).first();
        QCOMPARE(finding.sources, QList<Id>{half.id});
        QCOMPARE(finding.place, Place::Reports);
        finding = checkMandate(halfYearly(), facts, QDate(2026, 6, 30), Language::English).first();
        QCOMPARE(finding.verdict, Verdict::Fulfilled);
        // A draft or a report to a funder is none to the owner.
        facts.entries.clear();
        facts.reports[0].kind = ReportKind::Funder;
        QCOMPARE(checkMandate(halfYearly(), facts, QDate(2027, 1, 5), Language::English).first().verdict,
                 Verdict::Fails);
        facts.reports[0] = report(QDate(2026, 1, 1), QDate(2026, 6, 30));
        QCOMPARE(checkMandate(halfYearly(), facts, QDate(2027, 1, 5), Language::English).first().verdict,
                 Verdict::Fails);
    }

    // Facts

    void factsAreReadAsTheyWereWritten() {
        Fact table{QStringLiteral("Budsjett «2026»"), {Place::Budget, 4611686018427387905}};
        table.columns = {{QStringLiteral("Linje"), 2.5}, {QStringLiteral("kr"), 1, true}};
        table.rows = {{{QStringLiteral("a"), QStringLiteral("1 000")}, {Place::Budget, 3}},
                      {{QStringLiteral("Sum"), QStringLiteral("−5")}, {}, true}};
        const QList<Fact> facts{{QStringLiteral("13 av 14."), {Place::Members, 0}}, table};
        QCOMPARE(readFacts(writtenFacts(facts)), facts);
        QCOMPARE(writtenFacts({}), QString());
        QCOMPARE(readFacts(QStringLiteral("{torn")), QList<Fact>());
        QCOMPARE(linesOf(facts).size(), 4);
    }
    void changesAreToldLineByLine() {
        const QList<Fact> before{{QStringLiteral("a")}, {QStringLiteral("b")}, {QStringLiteral("b")}};
        const QList<Fact> now{{QStringLiteral("b")}, {QStringLiteral("c")}};
        const FactChanges changes = changesBetween(before, now);
        QCOMPARE(changes.gone, (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
        QCOMPARE(changes.added, QStringList{QStringLiteral("c")});
        QVERIFY(changesBetween(before, before).isEmpty());
    }
    void factsStandAsOnTheLastDayOrToday() {
        const Report r = report(QDate(2026, 1, 1), QDate(2026, 6, 30));
        QCOMPARE(factsDay(r, QDate(2026, 6, 10)), QDate(2026, 6, 10));
        QCOMPARE(factsDay(r, QDate(2026, 9, 1)), QDate(2026, 6, 30));
        QCOMPARE(factsDay(r, QDate(2025, 9, 1)), QDate(2026, 1, 1));
    }
    void goalsTellHowFarTheirMeasuresHaveCome() {
        using State = MeasureState;
        const QDate may(2026, 5, 4);
        const ReportMaterial material = halfYearWithMeasures(
            {measure(State::Done, may), measure(State::Done, QDate(2026, 7, 1)), measure(State::UnderWay),
             measure(State::Planned), measure(State::Dropped)});
        const QList<Fact> told = factsAbout(ReportSubject::Goals, material);
        // What was done a day later was under way, and what was dropped counts nowhere.
        QCOMPARE(tablesOf(told), (QList<QStringList>{{QStringLiteral("Felles kurs · 4 · 1 · 2 · 1")},
                                                     {QStringLiteral("04.05.2026 · Nettkurs · Ferdig")}}));
        QCOMPARE(told.at(1).rows.first().source, (FactSource{Place::ActionPlan, 2}));
        QCOMPARE(told.last().rows.first().source, (FactSource{Place::ActionPlan, 3}));
    }
    void aPlanOfAnotherTimeIsNotTold() {
        ReportMaterial material = halfYearWithMeasures({measure(MeasureState::Planned)});
        material.facts.actionPlans[0].adoptedOn = QDate(2026, 7, 1);
        QCOMPARE(factsAbout(ReportSubject::Goals, material), QList<Fact>());
        material.facts.actionPlans[0] = {1, 2027, {}, 0, {}};
        QCOMPARE(factsAbout(ReportSubject::Goals, material), QList<Fact>());
        material.facts.actionPlans[0] = {1, 2026, {}, 0, {}};
        QVERIFY(!factsAbout(ReportSubject::Goals, material).isEmpty());
        material.facts.goals.clear();
        QCOMPARE(factsAbout(ReportSubject::Goals, material), QList<Fact>());
    }
    void aFunderIsToldOfItsProjectOnly() {
        ReportMaterial material = halfYearWithMeasures({measure(MeasureState::Planned)});
        Grant grant;
        grant.id = 5;
        Project project;
        project.id = 6;
        Measure ofProject = measure(MeasureState::Done, QDate(2026, 2, 2));
        ofProject.id = 7;
        ofProject.project = project.id;
        material.facts.grants = {grant};
        material.facts.projects = {project};
        material.facts.measures.append(ofProject);
        material.report.kind = ReportKind::Funder;
        material.report.grant = grant.id;
        QCOMPARE(factsAbout(ReportSubject::Goals, material), QList<Fact>());
        material.facts.grants[0].project = project.id;
        const QList<Fact> told = factsAbout(ReportSubject::Goals, material);
        QCOMPARE(told.first().source, (FactSource{Place::Projects, project.id}));
        QCOMPARE(told.last().rows.size(), 1);
        QCOMPARE(told.last().rows.first().source, (FactSource{Place::Projects, ofProject.id}));
    }
    void moneyOfAProjectIsToldToItsFunder() {
        ReportMaterial material;
        material.report = report(QDate(2026, 1, 1), QDate(2026, 12, 31));
        material.day = QDate(2026, 12, 31);
        Project project;
        project.id = 6;
        project.title = QStringLiteral("Kurspakke");
        project.period = {QDate(2025, 8, 1), QDate(2027, 2, 28)};
        material.facts.projects = {project};
        Grant grant;
        grant.id = 5;
        grant.project = project.id;
        material.facts.grants = {grant};
        material.facts.budgets = {{1, 2026, QStringLiteral("Felles"), {}, 0}, {2, 2025, {}, {}, project.id}};
        for (const Id budget : {1, 2}) {
            BudgetLine line;
            line.id = budget + 10;
            line.budget = budget;
            line.planned = budget * 1'000'00;
            material.facts.budgetLines.append(line);
        }
        QList<Fact> told = factsAbout(ReportSubject::Money, material);
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.first().source, (FactSource{Place::Budget, 1}));
        material.report.kind = ReportKind::Funder;
        material.report.grant = grant.id;
        told = factsAbout(ReportSubject::Money, material);
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.first().source, (FactSource{Place::Budget, 2}));
        QVERIFY(told.first().text.contains(QStringLiteral("2025–2027")));
        QVERIFY(told.first().text.contains(project.title));
        // While the project has no budget, its money is in the network's.
        material.facts.budgets.removeLast();
        QCOMPARE(factsAbout(ReportSubject::Money, material).first().source, (FactSource{Place::Budget, 1}));
    }
    void resourcesAreToldAsTheyWereOnTheDay() {
        ReportMaterial material;
        material.report = report(QDate(2026, 1, 1), QDate(2026, 6, 30));
        material.day = QDate(2026, 6, 30);
        Resource idea = published(QDate(2026, 2, 2));
        idea.state = ResourceState::Idea;
        material.facts.resources = {idea, published(QDate(2026, 7, 1))};
        QCOMPARE(factsAbout(ReportSubject::Resources, material), QList<Fact>());
        Resource due = published(QDate(2025, 5, 5), ResourceKind::Handbook);
        due.reviewDue = QDate(2026, 6, 30);
        Resource retired = published(QDate(2026, 1, 1));
        retired.state = ResourceState::Retired;
        retired.retiredOn = QDate(2026, 6, 30);
        material.facts.resources += {due, retired, published(QDate(2026, 6, 30))};
        const QList<QStringList> tables = tablesOf(factsAbout(ReportSubject::Resources, material));
        QCOMPARE(tables.size(), 3);
        QCOMPARE(tables.at(0).size(), 3); // two kinds and their sum
        QVERIFY(tables.at(0).last().endsWith(QStringLiteral(" 2")));
        QCOMPARE(tables.at(1).size(), 2); // what was published in the period, and retired in it too
        QVERIFY(tables.at(1).first().startsWith(QStringLiteral("01.01.2026")));
        QCOMPARE(tables.at(2).size(), 1);
        QVERIFY(tables.at(2).first().startsWith(QStringLiteral("30.06.2026")));
        QCOMPARE(factsAbout(ReportSubject::Resources, material).first().source,
                 (FactSource{Place::Resources, 0}));
    }
    void everySubjectIsOfferedOnceAndSilentAboutNothing() {
        QSet<int> subjects;
        ReportMaterial nothing;
        nothing.report = report(QDate(2026, 1, 1), QDate(2026, 6, 30));
        nothing.day = QDate(2026, 6, 30);
        for (const ReportSubjectOffer &offer : reportSubjects()) {
            subjects.insert(int(offer.subject));
            QCOMPARE(factsAbout(offer.subject, nothing), QList<Fact>());
        }
        QCOMPARE(subjects.size(), enumCount<ReportSubject>());
        QCOMPARE(subjects.size(), reportSubjects().size());
    }
};

QTEST_MAIN(TestReport)
#include "tst_report.moc"
