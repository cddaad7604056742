#include "domain/budget.h"

#include <QtTest>

using namespace aarring;

namespace {

BudgetLine line(BudgetSection section, qint64 ore) {
    BudgetLine result;
    result.section = section;
    result.planned = ore;
    return result;
}

} // namespace

class TestBudget : public QObject {
    Q_OBJECT

private slots:
    void travelStandsApartFromTheResult() {
        const BudgetTotals sums =
            totals({line(BudgetSection::Income, 30'000'000), line(BudgetSection::Income, 1),
                    line(BudgetSection::Expense, 12'500'000), line(BudgetSection::Expense, 250),
                    line(BudgetSection::Travel, 9'000'000)});
        QCOMPARE(sums.income, 30'000'001);
        QCOMPARE(sums.expense, 12'500'250);
        QCOMPARE(sums.travel, 9'000'000);
        QCOMPARE(sums.result(), 17'499'751);
    }

    void anEmptyBudgetIsZero() {
        QCOMPARE(totals({}).result(), 0);
        QCOMPARE(totals({line(BudgetSection::Expense, 100)}).result(), -100);
    }
};

QTEST_APPLESS_MAIN(TestBudget)
#include "tst_budget.moc"
