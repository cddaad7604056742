#pragma once

#include "base/language.h"
#include "exchange/columns.h"

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

struct LedgerColumns : TableColumns<LedgerField> {
    /// There are days, and amounts in one column or two.
    bool isEnough() const;
};

/// By the words of the first row, in Bokmål, Danish or English; days, amounts and texts that no word names, by what
/// the columns hold.
LedgerColumns recogniseLedger(const CellTable &table, Language language);

} // namespace aarring
