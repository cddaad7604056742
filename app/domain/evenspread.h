#pragma once

#include "base/daterange.h"

#include <QList>

namespace aarring {

/// A day that may be chosen, or that is taken already.
struct SpreadDay {
    QDate day;
    int cost = 0;       ///< how little it is liked
    bool fixed = false; ///< chosen already; it counts and stays
};

/// Whole weeks from one day's week to the other's.
int weeksBetween(QDate from, QDate to);

/// `wanted` of the free days so that, with the fixed ones, the smallest gap in weeks is as large as can be – the gap
/// from the last to the first of the next round, `span` later, counts too – and among those the days with the least
/// cost, the earliest of equals. All free days when there are fewer. With `firstBy` the first of all, fixed or free,
/// is not later, if there is such a day.
QList<QDate> evenlySpread(QList<SpreadDay> days, int wanted, const DateRange &span, QDate firstBy = {});

} // namespace aarring
