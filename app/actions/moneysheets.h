#pragma once

#include "actions/queries.h"
#include "exchange/workbook.h"

namespace aarring {

/// The tables of money that other programs can work on: "budget", "entries", "shares", "grants".
QStringList moneyTableNames();

/// One of them, in the words of papers.
WorkbookSheet moneySheet(const Queries &queries, const Budget &budget, const QString &name,
                         Language language);

} // namespace aarring
