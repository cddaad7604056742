#include "domain/institutionaccounts.h"

#include <QtTest>

using namespace aarring;

class InstitutionAccountsTest : public QObject {
    Q_OBJECT

private slots:
    void sharesOfSeveralSumsAreAddedUp() {
        SharePlan first, second;
        first.id = 1;
        first.total = 100'00;
        second.id = 2;
        second.total = 300'00;
        QList<Share> shares;
        for (const auto &[id, plan, institution] :
             {std::tuple<Id, Id, Id>{10, 1, 7}, {11, 1, 8}, {12, 2, 8}}) {
            Share share;
            share.id = id;
            share.plan = plan;
            share.institution = institution;
            shares.append(share);
        }
        const auto accounts = accountsByInstitution({first, second}, shares, {}, {});
        QCOMPARE(accounts.size(), 2);
        QCOMPARE(accounts[0], (InstitutionAccount{7, 50'00, 0, 0, 0}));
        QCOMPARE(accounts[1], (InstitutionAccount{8, 350'00, 0, 0, 0}));
    }

    void whatWasBookedStandsBesideTheShare() {
        SharePlan plan;
        plan.id = 1;
        plan.total = 100'00;
        Share share;
        share.plan = 1;
        share.institution = 7;
        BudgetLine income, expense, travel;
        income.id = 1;
        income.section = BudgetSection::Income;
        expense.id = 2;
        travel.id = 3;
        travel.section = BudgetSection::Travel;
        const QDate day(2026, 3, 1);
        const QList<BudgetEntry> entries = {{1, 1, day, QStringLiteral("in"), 60'00, {}, 7},
                                            {2, 2, day, QStringLiteral("out"), 5'00, {}, 7},
                                            {3, 3, day, QStringLiteral("tog"), 9'00, {}, 8},
                                            {4, 1, day, QStringLiteral("gave"), 1'00, {}, 0},
                                            {5, 99, day, QStringLiteral("another budget"), 77'00, {}, 7}};
        const auto accounts = accountsByInstitution({plan}, {share}, {income, expense, travel}, entries);
        QCOMPARE(accounts.size(), 3);
        QCOMPARE(accounts[0], (InstitutionAccount{7, 100'00, 60'00, 5'00, 0}));
        QCOMPARE(accounts[1], (InstitutionAccount{8, 0, 0, 0, 9'00}));
        QCOMPARE(accounts[2], (InstitutionAccount{0, 0, 1'00, 0, 0}));
    }
};

QTEST_GUILESS_MAIN(InstitutionAccountsTest)
#include "tst_institutionaccounts.moc"
