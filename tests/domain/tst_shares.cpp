#include "domain/shares.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace aarring;

namespace {

SharePlan plan(ShareKey key, qint64 total, qint64 unit = 1) {
    SharePlan p;
    p.key = key;
    p.total = total;
    p.unit = unit;
    return p;
}

QList<Share> shares(int count) {
    QList<Share> list;
    for (int i = 1; i <= count; ++i) {
        Share share;
        share.institution = i;
        list.append(share);
    }
    return list;
}

QList<qint64> amounts(const Division &division) {
    QList<qint64> list;
    for (const SharePart &part : division.parts)
        list.append(part.amount);
    return list;
}

} // namespace

class TestShares : public QObject {
    Q_OBJECT

private slots:
    void equalSharesDifferByOneUnitAtMost() {
        const Division division = divide(plan(ShareKey::Equal, 100'00), shares(3));
        QCOMPARE(amounts(division), (QList<qint64>{33'34, 33'33, 33'33}));
        QCOMPARE(division.parts[0].remainder, 1);
        QCOMPARE(division.parts[1].remainder, 0);
        QCOMPARE(division.unplaced, 0);
    }

    void wholeKronerStayWholeUntilTheLast() {
        QCOMPARE(amounts(divide(plan(ShareKey::Equal, 65'000'00, 100), shares(13))),
                 QList<qint64>(13, 5'000'00));
        // What is less than a krone goes on after the whole ones.
        QCOMPARE(amounts(divide(plan(ShareKey::Equal, 10'50, 100), shares(3))),
                 (QList<qint64>{4'00, 3'50, 3'00}));
    }

    void theRemainderGoesWhereOneSays() {
        SharePlan p = plan(ShareKey::Equal, 100'00, 100);
        p.remainderTo = 2;
        const Division division = divide(p, shares(3));
        QCOMPARE(amounts(division), (QList<qint64>{33'00, 34'00, 33'00}));
        QCOMPARE(division.parts[1].remainder, 1'00);
    }

    void theLargestRemaindersComeFirst() {
        QList<Share> three = shares(3);
        three[0].inhabitants = 1000; // 10.0 of 100
        three[1].inhabitants = 3333; // 33.3
        three[2].inhabitants = 5667; // 56.7
        QCOMPARE(amounts(divide(plan(ShareKey::Population, 100), three)), (QList<qint64>{10, 33, 57}));
    }

    void oneWithoutInhabitantsBearsNothing() {
        QList<Share> two = shares(2);
        two[1].inhabitants = 5;
        QCOMPARE(amounts(divide(plan(ShareKey::Population, 99), two)), (QList<qint64>{0, 99}));
        // With nobody to bear it, it is told and not lost.
        two[1].inhabitants = 0;
        QCOMPARE(divide(plan(ShareKey::Population, 99), two).unplaced, 99);
        QCOMPARE(divide(plan(ShareKey::Equal, 99), {}).unplaced, 99);
    }

    void percentagesThatAreNotAllLeaveARest() {
        QList<Share> two = shares(2);
        two[0].percent = 60'00;
        two[1].percent = 39'99;
        Division division = divide(plan(ShareKey::Percent, 1'000'00), two);
        QCOMPARE(amounts(division), (QList<qint64>{600'00, 399'90}));
        QCOMPARE(division.unplaced, 10);
        SharePlan p = plan(ShareKey::Percent, 1'000'00);
        p.remainderTo = 2;
        QCOMPARE(amounts(divide(p, two)), (QList<qint64>{600'00, 400'00}));
        two[1].percent = 40'01;
        division = divide(plan(ShareKey::Percent, 1'000'00), two);
        QCOMPARE(division.unplaced, -10);
    }

    void fixedAmountsLeaveTheRestToOne() {
        QList<Share> two = shares(2);
        two[0].amount = 700;
        two[1].amount = 200;
        QCOMPARE(divide(plan(ShareKey::Fixed, 1000), two).unplaced, 100);
        SharePlan p = plan(ShareKey::Fixed, 1000);
        p.remainderTo = 1;
        QCOMPARE(amounts(divide(p, two)), (QList<qint64>{800, 200}));
    }

    void centralLibrariesBearTheirAgreedPartOfTheFramework() {
        // Of what the framework agreement sets aside for each, the part agreed with the agency.
        QList<Share> two = shares(2);
        two[0].amount = 400'000'00;
        two[0].percent = 15'00;
        two[1].amount = 333'333'00;
        two[1].percent = 12'50;
        const Division division = divide(plan(ShareKey::Framework, 0, 100), two);
        QCOMPARE(amounts(division), (QList<qint64>{60'000'00, 41'667'00})); // 41 666,625 rounded
        QCOMPARE(division.total, 101'667'00);
        QCOMPARE(division.unplaced, 0);
    }

    void sharesAlwaysAddUp() {
        QRandomGenerator random(7);
        const qint64 units[] = {1, 100, 10'000};
        for (int round = 0; round < 300'000; ++round) {
            SharePlan p =
                plan(ShareKey(random.bounded(5)),
                     qint64(random.generate64() % quint64(random.bounded(2) ? 1000 : largestAmount)),
                     units[random.bounded(3)]);
            QList<Share> list = shares(int(random.bounded(20)));
            for (Share &share : list) {
                share.inhabitants = random.bounded(3) ? random.bounded(1'000'000) : 0;
                share.percent = random.bounded(10'001);
                share.amount = qint64(random.generate64() % quint64(largestAmount));
            }
            if (random.bounded(2))
                p.remainderTo = random.bounded(22);
            const Division division = divide(p, list);
            QCOMPARE(division.parts.size(), list.size());
            qint64 sum = division.unplaced;
            for (const SharePart &part : division.parts)
                sum += part.amount;
            QCOMPARE(sum, division.total);
            if (p.key != ShareKey::Framework)
                QCOMPARE(division.total, p.total);
        }
    }

    /// As a fraction of the whole, compared by cross-multiplication in 128 bits: nobody is more than one unit off.
    void nobodyIsMoreThanAUnitFromTheExactShare() {
        QRandomGenerator random(11);
        for (int round = 0; round < 100'000; ++round) {
            const SharePlan p =
                plan(ShareKey::Population, qint64(random.generate64() % quint64(largestAmount)));
            QList<Share> list = shares(1 + int(random.bounded(15)));
            qint64 all = 0;
            for (Share &share : list)
                all += share.inhabitants = 1 + random.bounded(5'000'000);
            const Division division = divide(p, list);
            QCOMPARE(division.unplaced, 0);
            for (qsizetype i = 0; i < list.size(); ++i) {
                const __int128 off =
                    __int128(division.parts[i].amount) * all - __int128(p.total) * list[i].inhabitants;
                QVERIFY(off < all && off > -__int128(all));
            }
        }
    }

    void paymentsAreSetAgainstShares() {
        SharePlan p = plan(ShareKey::Equal, 300);
        p.line = 50;
        const QList<BudgetEntry> entries{{1, 50, QDate(2026, 3, 1), QStringLiteral("a"), 100, {}, 1},
                                         {2, 50, QDate(2026, 3, 2), QStringLiteral("b"), 30, {}, 2},
                                         {3, 50, QDate(2026, 3, 2), QStringLiteral("b"), 90, {}, 2},
                                         {4, 51, QDate(2026, 3, 2), QStringLiteral("other line"), 70, {}, 3},
                                         {5, 50, QDate(2026, 3, 2), QStringLiteral("no share"), 5, {}, 9},
                                         {6, 50, QDate(2026, 3, 2), QStringLiteral("nobody"), 5, {}, 0}};
        const auto standings = standingOf(p, shares(3), entries);
        QCOMPARE(standings.size(), 4);
        QCOMPARE(standings[0].owes(), 0);
        QCOMPARE(standings[1].owes(), -20);
        QCOMPARE(standings[2].owes(), 100);
        QCOMPARE(standings[3], (ShareStanding{9, 0, 0, 5}));
    }
};

QTEST_APPLESS_MAIN(TestShares)
#include "tst_shares.moc"
