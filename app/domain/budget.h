#pragma once

#include "base/id.h"

#include <QList>
#include <QString>

namespace aarring {

/// The joint budget of a year.
struct Budget {
    Id id = 0;
    int year = 0;
    QString title;
    QString note;
    bool operator==(const Budget &) const = default;
};

enum class BudgetSection {
    Income,
    Expense,
    Travel ///< borne by each institution itself: shown, never summed with the rest
};

struct BudgetLine {
    Id id = 0;
    Id budget = 0;
    BudgetSection section = BudgetSection::Expense;
    QString text;
    qint64 planned = 0; ///< øre; expenses are positive in their own block
    QString note;
    double position = 0;
    bool operator==(const BudgetLine &) const = default;
};

struct BudgetTotals {
    qint64 income = 0;
    qint64 expense = 0;
    qint64 travel = 0;
    qint64 result() const { return income - expense; }
};
BudgetTotals totals(const QList<BudgetLine> &lines);

} // namespace aarring
