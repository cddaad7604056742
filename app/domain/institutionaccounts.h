#pragma once

#include "domain/shares.h"

namespace aarring {

/// What an institution was to pay of a budget's shared sums, against what it paid, laid out and bore itself; in øre.
struct InstitutionAccount {
    Id institution = 0; ///< 0 for entries that name nobody
    qint64 share = 0;   ///< of all shared sums
    qint64 paidIn = 0;  ///< of those and of other income
    qint64 laidOut = 0;
    qint64 ownTravel = 0;
    bool operator==(const InstitutionAccount &) const = default;
};

/// `shares` may be those of other budgets, too. First those with a share, in its order, then the others in the order of
/// their first entries; nobody last.
QList<InstitutionAccount> accountsByInstitution(const QList<SharePlan> &plans, const QList<Share> &shares,
                                                const QList<BudgetLine> &lines,
                                                const QList<BudgetEntry> &entries);

} // namespace aarring
