#pragma once

#include "domain/budget.h"

namespace aarring {

/// Budget against what was booked, all in øre.
struct Standing {
    qint64 planned = 0;
    qint64 applying = 0; ///< planned, or as revised
    qint64 booked = 0;
    int entries = 0;

    /// What is left of an expense or is still to come of an income; negative when more was booked.
    qint64 rest() const { return applying - booked; }
    /// Booked in tenths of a per cent of what applies, rounded; nothing when nothing was budgeted.
    std::optional<qint64> permille() const;
    bool operator==(const Standing &) const = default;
};

/// A budget's lines and sections against what was booked on them.
struct Accounts {
    QHash<Id, Standing> lines;
    Standing income, expense, travel;

    Standing of(Id line) const { return lines.value(line); }
    const Standing &of(BudgetSection section) const;
    /// Income minus expenses; travel, which each institution bears itself, is no part of it.
    Standing result() const;
    /// False when a sum is larger than can be counted; validated amounts never come there.
    bool isExact = true;
};

/// `entries` may be those of several budgets; only those on `lines` count.
Accounts accountsOf(const QList<BudgetLine> &lines, const QList<BudgetEntry> &entries);

/// The lines of a section with the same category, in the order of their first lines. Lines without one are together.
struct CategoryStanding {
    BudgetSection section = BudgetSection::Expense;
    QString category;
    Standing standing;
    bool operator==(const CategoryStanding &) const = default;
};
QList<CategoryStanding> byCategory(const QList<BudgetLine> &lines, const QList<BudgetEntry> &entries);

/// What one institution paid in, laid out for the network, and bore itself of travel. Institution 0 stands for entries
/// that name nobody; it comes last.
struct InstitutionStanding {
    Id institution = 0;
    qint64 paidIn = 0;
    qint64 laidOut = 0;
    qint64 ownTravel = 0;
    bool operator==(const InstitutionStanding &) const = default;
};
/// In the order of the institutions' first entries.
QList<InstitutionStanding> byInstitution(const QList<BudgetLine> &lines, const QList<BudgetEntry> &entries);

/// Entries of travel that no institution is named for: then it cannot be seen that each bears its own.
QList<BudgetEntry> travelOfNobody(const QList<BudgetLine> &lines, const QList<BudgetEntry> &entries);

} // namespace aarring
