#pragma once

#include "domain/budget.h"

namespace aarring {

/// By what a sum is divided between institutions.
enum class ShareKey {
    Equal,
    Percent,
    Fixed,
    Population, ///< by the number of inhabitants, or any other number of each
    Framework   ///< each bears the part it has agreed of an amount of its own; the sum follows
};

/// A sum that institutions bear together, and how.
struct SharePlan {
    Id id = 0;
    Id budget = 0;
    Id line = 0; ///< the income their payments are booked on; 0 while there is none
    QString title;
    ShareKey key = ShareKey::Equal;
    qint64 total = 0;  ///< øre; of no meaning for Framework
    qint64 unit = 100; ///< øre that shares are whole numbers of: 1, 100 (kroner), 10 000
    Id remainderTo =
        0; ///< the institution that bears what is left over; 0 = one unit more for the largest remainders
    QDate due;
    QString note;
    double position = 0;
    bool operator==(const SharePlan &) const = default;
};

/// An institution that takes part.
struct Share {
    Id id = 0;
    Id plan = 0;
    Id institution = 0;
    qint64 inhabitants = 0; ///< Population
    int percent = 0;        ///< Percent and Framework: hundredths of a per cent
    qint64 amount = 0;      ///< øre; Fixed: what it bears, Framework: its own amount
    double position = 0;
    bool operator==(const Share &) const = default;
};

/// What one bears, in øre.
struct SharePart {
    Id institution = 0;
    qint64 amount = 0;
    qint64 remainder = 0; ///< how much of `amount` is remainder placed here
    bool operator==(const SharePart &) const = default;
};

struct Division {
    QList<SharePart> parts; ///< one for each share, in their order
    qint64 total = 0;       ///< that was to be divided; for Framework the sum of the parts
    /// What nobody bears, because percentages or fixed amounts do not make up the sum and nobody is named for the
    /// rest; negative when they make up more. The parts and this always add up to `total`.
    qint64 unplaced = 0;
    bool operator==(const Division &) const = default;
};

/// Divides exactly: no øre comes or goes. Values must be valid (see validation.h).
Division divide(const SharePlan &plan, const QList<Share> &shares);

/// What an institution bears and has paid. Payments are the entries on the plan's line that name it.
struct ShareStanding {
    Id institution = 0;
    qint64 share = 0;
    qint64 remainder = 0;
    qint64 paid = 0;
    qint64 owes() const { return share - paid; } ///< negative when it has paid too much
    bool operator==(const ShareStanding &) const = default;
};
/// In the order of the shares; payments by those who have no share come behind, with a share of 0.
QList<ShareStanding> standingOf(const SharePlan &plan, const QList<Share> &shares,
                                const QList<BudgetEntry> &entries);

/// The largest numbers of inhabitants: of one, and of all together.
constexpr qint64 mostInhabitants = 1'000'000'000;
constexpr qint64 mostInhabitantsInAll = 3'000'000'000;

} // namespace aarring
