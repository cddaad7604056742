#pragma once

#include "domain/networkfacts.h"
#include "storage/store.h"

#include <functional>
#include <optional>

namespace aarring {

/// The facts as they stand in the file, without what follows from them (the calendar).
struct FactsRead {
    NetworkFacts facts;
    std::optional<QList<BudgetEntry>> booked; ///< in all budgets; only where it was asked for
};

/// A list that cannot be read stays empty, and `failed` hears of it.
FactsRead readFacts(const Store &store, bool withBooked, const std::function<void(const Error &)> &failed);

/// Those booked on lines that each institution bears itself.
QList<BudgetEntry> ownTravelAmong(const QList<BudgetEntry> &booked, const QList<BudgetLine> &lines);

} // namespace aarring
