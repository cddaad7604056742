#include "domain/shares.h"

#include <algorithm>
#include <numeric>

namespace aarring {

namespace {

constexpr qint64 whole = 10'000; // hundredths of a per cent

/// a·b/c rounded down, and what is left of the division, without the product: exact while (a mod c)·b fits in 64 bits.
struct Quotient {
    qint64 value;
    qint64 left;
};
Quotient multiplied(qint64 a, qint64 b, qint64 c) {
    const qint64 product = a % c * b;
    return {a / c * b + product / c, product % c};
}

/// Parts of `amount` in proportion to the weights, as whole units. What is left over goes to the one who bears the
/// remainder, or unit by unit to the largest remainders, the earlier of equal ones first.
Division inProportion(const SharePlan &plan, const QList<Share> &shares, qint64 amount,
                      const QList<qint64> &weights) {
    const qint64 weightOfAll = std::accumulate(weights.begin(), weights.end(), qint64(0));
    Division division;
    division.total = plan.total;
    qint64 rest = amount;
    QList<qint64> left;
    QList<qsizetype> order; // of those who take part in the sum
    for (qsizetype i = 0; i < shares.size(); ++i) {
        const Quotient own =
            weightOfAll ? multiplied(amount / plan.unit, weights[i], weightOfAll) : Quotient{0, 0};
        division.parts.append({shares[i].institution, own.value * plan.unit, 0});
        left.append(own.left);
        rest -= own.value * plan.unit;
        if (weights[i] > 0)
            order.append(i);
    }
    const bool isNamed = std::any_of(shares.begin(), shares.end(), [&](const Share &share) {
        return plan.remainderTo && share.institution == plan.remainderTo;
    });
    if (order.isEmpty() || isNamed) {
        division.unplaced = plan.total - amount + rest;
        return division;
    }
    std::stable_sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) { return left[a] > left[b]; });
    for (qsizetype i = 0; rest > 0; ++i) {
        SharePart &part = division.parts[order[i % order.size()]];
        const qint64 given = std::min(rest, plan.unit);
        part.amount += given;
        part.remainder += given;
        rest -= given;
    }
    division.unplaced = plan.total - amount;
    return division;
}

/// The agreed part of an institution's own amount, rounded to whole units, half a unit up.
qint64 agreedPart(const Share &share, qint64 unit) {
    const Quotient part = multiplied(share.amount, share.percent, whole);
    const qint64 below = part.value / unit * unit;
    const bool isUp = ((part.value - below) * whole + part.left) * 2 >= unit * whole;
    return isUp ? below + unit : below;
}

/// What nobody bears goes to the one who bears the remainder.
void placeRemainder(const SharePlan &plan, Division &division) {
    for (SharePart &part : division.parts)
        if (plan.remainderTo && part.institution == plan.remainderTo) {
            part.amount += division.unplaced;
            part.remainder += division.unplaced;
            division.unplaced = 0;
            return;
        }
}

Division divided(const SharePlan &plan, const QList<Share> &shares) {
    QList<qint64> weights;
    switch (plan.key) {
    case ShareKey::Equal:
        weights.fill(1, shares.size());
        return inProportion(plan, shares, plan.total, weights);
    case ShareKey::Population:
        for (const Share &share : shares)
            weights.append(share.inhabitants);
        return inProportion(plan, shares, plan.total, weights);
    case ShareKey::Percent: {
        for (const Share &share : shares)
            weights.append(share.percent);
        const qint64 percent = std::accumulate(weights.begin(), weights.end(), qint64(0));
        return inProportion(plan, shares, multiplied(plan.total, percent, whole).value, weights);
    }
    case ShareKey::Fixed:
    case ShareKey::Framework:
        break;
    }
    Division division;
    OreSum sum;
    for (const Share &share : shares) {
        const qint64 amount = plan.key == ShareKey::Framework ? agreedPart(share, plan.unit) : share.amount;
        division.parts.append({share.institution, amount, 0});
        sum.add(amount);
    }
    division.total = plan.key == ShareKey::Framework ? sum.value() : plan.total;
    division.unplaced = division.total - sum.value();
    return division;
}

} // namespace

Division divide(const SharePlan &plan, const QList<Share> &shares) {
    Division division = divided(plan, shares);
    placeRemainder(plan, division);
    return division;
}

QList<ShareStanding> standingOf(const SharePlan &plan, const QList<Share> &shares,
                                const QList<BudgetEntry> &entries) {
    QList<ShareStanding> all;
    QHash<Id, qsizetype> places;
    for (const SharePart &part : divide(plan, shares).parts) {
        places.insert(part.institution, all.size());
        all.append({part.institution, part.amount, part.remainder, 0});
    }
    for (const BudgetEntry &entry : entries) {
        if (!plan.line || entry.line != plan.line || !entry.paidBy)
            continue;
        auto place = places.constFind(entry.paidBy);
        if (place == places.cend()) {
            place = places.insert(entry.paidBy, all.size());
            all.append({entry.paidBy, 0, 0, 0});
        }
        all[*place].paid += entry.amount;
    }
    return all;
}

} // namespace aarring
