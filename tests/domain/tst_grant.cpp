#include "domain/grant.h"

#include "domain/validation.h"
#include "domain/yearitems.h"

#include <QtTest>

using namespace aarring;

namespace {

/// The grant of the project "Mer kompetente bibliotek": 300 000 kr for 2011 from the National Library.
Grant seedGrant() {
    Grant grant;
    grant.id = 1;
    grant.title = QStringLiteral("Mer kompetente bibliotek");
    grant.funder = QStringLiteral("Nasjonalbiblioteket");
    grant.state = GrantState::Granted;
    grant.granted = 300'000'00;
    grant.period = {QDate(2011, 1, 1), QDate(2011, 12, 31)};
    grant.line = 10;
    return grant;
}

BudgetLine line(Id id, BudgetSection section, qint64 ore, Id budget = 5) {
    BudgetLine l;
    l.id = id;
    l.budget = budget;
    l.section = section;
    l.planned = ore;
    return l;
}

bool hasError(const Problems &problems, const char *field) {
    return std::any_of(problems.begin(), problems.end(),
                       [&](const Problem &p) { return p.field == QLatin1String(field) && !p.warning; });
}

} // namespace

class TestGrant : public QObject {
    Q_OBJECT

private slots:
    void theReportIsDueThreeMonthsAfterTheEnd() {
        QCOMPARE(usualReportDay(seedGrant().period), QDate(2012, 3, 31));
        QCOMPARE(usualReportDay({QDate(2026, 1, 1), QDate(2026, 11, 30)}), QDate(2027, 2, 28));
        QCOMPARE(usualReportDay({QDate(2026, 1, 1), QDate(2026, 5, 15)}), QDate(2026, 8, 15));
        QVERIFY(!usualReportDay({QDate(2026, 1, 1), {}}).isValid());
    }

    void theSeedsGrantCanBeKeptAsItStands() {
        QVERIFY(acceptable(validate(seedGrant())));
        const GrantStanding standing = standingOf(seedGrant(), {seedGrant()}, {}, {}, {});
        QCOMPARE(standing.granted, 300'000'00);
        QCOMPARE(standing.outstanding(), 300'000'00);
        QVERIFY(standing.isOwnEnough());
    }

    void whatHasComeIsWhatWasBookedOfItsInstalments() {
        const QList<Instalment> instalments{{1, 1, QDate(2011, 3, 1), 240'000'00, 70, {}},
                                            {2, 1, QDate(2012, 4, 1), 60'000'00, 0, {}},
                                            {3, 2, QDate(2011, 3, 1), 5, 71, {}}};
        // The funder paid less than was promised.
        const QList<BudgetEntry> entries{{70, 10, QDate(2011, 3, 4), QStringLiteral("NB"), 239'999'50, {}, 0},
                                         {71, 10, QDate(2011, 3, 4), QStringLiteral("x"), 5, {}, 0}};
        const GrantStanding standing = standingOf(seedGrant(), {seedGrant()}, instalments, {}, entries);
        QCOMPARE(standing.inInstalments, 300'000'00);
        QCOMPARE(standing.received, 239'999'50);
        QCOMPARE(standing.outstanding(), 60'000'50);
    }

    void ownFundingIsHeldAgainstTheDemandExactly() {
        Grant grant = seedGrant();
        grant.ownShare = 40'00;
        QList<BudgetLine> lines{
            line(10, BudgetSection::Income, 0), line(11, BudgetSection::Expense, 500'000'00),
            line(12, BudgetSection::Travel, 900'000'00), line(13, BudgetSection::Expense, 77, 6)};
        GrantStanding standing = standingOf(grant, {grant}, {}, lines, {});
        QCOMPARE(standing.cost, 500'000'00);
        QCOMPARE(standing.own, 200'000'00);
        QVERIFY(standing.isOwnEnough());
        lines[1].planned -= 1; // 40 % of one øre less is rounded up
        standing = standingOf(grant, {grant}, {}, lines, {});
        QCOMPARE(standing.ownLeast(), 200'000'00);
        QVERIFY(!standing.isOwnEnough());
        // Another grant of the same budget is no money of one's own; a refused one is no money.
        Grant other = grant;
        other.id = 2;
        other.granted = 1;
        lines[1].planned += 1;
        QVERIFY(!standingOf(grant, {grant, other}, {}, lines, {}).isOwnEnough());
        other.state = GrantState::Refused;
        QVERIFY(standingOf(grant, {grant, other}, {}, lines, {}).isOwnEnough());
    }

    void deadlinesStandInTheYear() {
        NetworkFacts facts;
        facts.network.language = Language::Bokmaal;
        Grant grant = seedGrant();
        grant.applyBy = QDate(2010, 12, 1);
        grant.reportBy = QDate(2012, 3, 31);
        facts.grants = {grant};
        facts.instalments = {{2, 1, QDate(2012, 4, 1), 60'000'00, 0, {}}};
        const auto items = yearItems(facts, 2012);
        QCOMPARE(items.size(), 2);
        QCOMPARE(items[0].title, QStringLiteral("Rapport til Nasjonalbiblioteket"));
        QCOMPARE(items[0].grant, 1);
        QCOMPARE(items[0].lane, YearLane::Deadlines);
        QVERIFY(!items[0].done);
        QCOMPARE(items[1].id, 2);
        QVERIFY(yearItems(facts, 2010).isEmpty()); // the money was given since
        facts.grants[0].state = GrantState::Reported;
        QVERIFY(yearItems(facts, 2012)[0].done);
        facts.grants[0].state = GrantState::Refused;
        QVERIFY(yearItems(facts, 2012).isEmpty());
        QCOMPARE(yearItems(facts, 2010).size(), 1);
    }

    void whatCannotBeIsRefused() {
        Grant grant = seedGrant();
        grant.funder.clear();
        grant.granted = 0;
        grant.period.to = QDate(2010, 1, 1);
        grant.ownShare = 10'001;
        grant.applied = largestAmount + 1;
        const Problems problems = validate(grant);
        for (const char *field : {"funder", "granted", "period", "ownShare", "applied"})
            QVERIFY2(hasError(problems, field), field);
        grant = seedGrant();
        grant.state = GrantState::Reported;
        QVERIFY(hasError(validate(grant), "reportedOn"));
        QVERIFY(hasError(validate(Instalment{}), "amount"));
        QVERIFY(hasError(validate(Instalment{0, 1, {}, -5, 0, {}}), "amount"));
    }

    void entriesAreHeldAgainstTheYear() {
        BudgetEntry entry{0, 3, QDate(2026, 4, 1), QStringLiteral("Lunsj"), 5, {}, 0};
        QVERIFY(validate(entry, 2026).isEmpty());
        QCOMPARE(validate(entry, 2027).size(), 1);
        QVERIFY(acceptable(validate(entry, 2027)));
        QVERIFY(hasError(validate(BudgetEntry{}, 2026), "line"));
        QVERIFY(hasError(validate(BudgetEntry{}, 2026), "day"));
        QVERIFY(hasError(validate(BudgetEntry{}, 2026), "amount"));
        entry.amount = -largestAmount - 1;
        QVERIFY(hasError(validate(entry, 2026), "amount"));
    }

    void aPlanSaysWhatNobodyBears() {
        SharePlan plan;
        plan.title = QStringLiteral("Egenandel");
        plan.key = ShareKey::Fixed;
        plan.total = 1000;
        QList<Share> shares{{0, 0, 4, 0, 0, 900, 0}};
        QVERIFY(acceptable(validate(plan, shares)));
        QCOMPARE(validate(plan, shares).size(), 1);
        shares[0].amount = 1000;
        QVERIFY(validate(plan, shares).isEmpty());
        plan.remainderTo = 5;
        shares.append({0, 0, 5, 0, 0, 1, 0}); // would bear 1 − 1
        QVERIFY(acceptable(validate(plan, shares)));
        shares[0].amount = 1001;
        shares[1].amount = 0;
        QVERIFY(hasError(validate(plan, shares), "total"));
        shares.append(shares[0]);
        QVERIFY(hasError(validate(plan, shares), "institution"));
    }
};

QTEST_APPLESS_MAIN(TestGrant)
#include "tst_grant.moc"
