#pragma once

#include "actions/moneysheets.h"
#include "actions/plantables.h"
#include "actions/resourcetables.h"
#include "exchange/ledgerimport.h"

namespace aarring {

/// Which table exactly.
struct TableOptions {
    std::optional<Language> language; ///< of its words; else the network's
    int year = 0;                     ///< of money or the action plan; else this year
    int project = 0;                  ///< the budget of this one; its number in Queries::projects()
    Id budget = 0;                    ///< goes before the others
};

/// The budget that the options mean: the very one, that of the project (and year, when one is told), or the year's joint
/// one. Error: NotFound; `what` is then what cannot be done.
Result<const Budget *> budgetFor(const Queries &queries, const TableOptions &options, const QString &what);

/// Those of money, "action-plan", "projects" and "resources".
QStringList tableNames();

/// One of tableNames(). Errors: NotFound for a name, or when there is no budget or plan for the year.
Result<WorkbookSheet> makeTable(const Queries &queries, const QString &name, const TableOptions &options);

/// The bytes of a file: .csv has the one table; .xlsx too, but "budget" brings the others with it, a sheet each. Errors
/// also: Invalid for another ending, ReadWrite.
Result<QByteArray> tableFile(const Queries &queries, const QString &name, const TableOptions &options,
                             const QString &path);

/// What booking a ledger or a bank statement would do to a budget. Errors: NotFound, ReadWrite, Invalid when it is no
/// table of days and amounts.
Result<LedgerPreview> previewLedgerFile(const Queries &queries, const QString &path,
                                        const LedgerSettings &settings);

} // namespace aarring
