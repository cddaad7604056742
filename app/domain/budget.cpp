#include "domain/budget.h"

namespace aarring {

BudgetTotals totals(const QList<BudgetLine> &lines) {
    BudgetTotals sums;
    for (const BudgetLine &line : lines) {
        switch (line.section) {
        case BudgetSection::Income:
            sums.income += line.planned;
            break;
        case BudgetSection::Expense:
            sums.expense += line.planned;
            break;
        case BudgetSection::Travel:
            sums.travel += line.planned;
            break;
        }
    }
    return sums;
}

} // namespace aarring
