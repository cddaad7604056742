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
        r = sent(r, {QStringLiteral(" Eieren "), QDate(2026, 6, 30), {}});
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
