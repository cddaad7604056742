#pragma once

#include "base/language.h"
#include "exchange/cells.h"

namespace aarring {

/// What a column of a bank statement or a ledger holds.
enum class LedgerField {
    None, ///< left out
    Day,
    Text,
    Amount,
    Debit,  ///< paid out
    Credit, ///< came in
    Voucher,
    Line,   ///< the budget line, account or category it belongs to
    PaidBy, ///< institution
    Currency
};
constexpr int ledgerFieldCount = int(LedgerField::Currency) + 1;

/// In the window's language: "Date", "Not imported".
QString label(LedgerField field);

/// How a table is to be understood. A person may change it before anything is booked.
struct LedgerColumns {
    bool hasHeader = false;    ///< the first row names the columns
    QList<LedgerField> fields; ///< one for each column of the table
    bool operator==(const LedgerColumns &) const = default;

    bool has(LedgerField field) const { return fields.contains(field); }
    /// There are days, and amounts in one column or two.
    bool isEnough() const;
};

/// By the words of the first row, in Bokmål, Danish or English; days, amounts and texts that no word names, by what
/// the columns hold.
LedgerColumns recogniseLedger(const CellTable &table, Language language);

} // namespace aarring
