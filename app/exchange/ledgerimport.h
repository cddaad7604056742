#pragma once

#include "domain/networkfacts.h"
#include "exchange/ledgercolumns.h"

#include <functional>

namespace aarring {

/// How the signs of amounts are meant.
enum class LedgerSigns {
    Found, ///< as the table looks
    Bank,  ///< what comes in is positive, what is paid out negative
    Ledger ///< positive on every line, an expense too
};

struct LedgerSettings {
    Budget budget;
    Language language = Language::Bokmaal; ///< of amounts in the table and of days in messages
    LedgerSigns signs = LedgerSigns::Found;
    Id otherLine = 0; ///< takes what no line was found for; 0 = that is refused
};

enum class LedgerVerdict {
    Book,
    Known, ///< the same day, amount, voucher and text is booked already
    Refused
};

/// "Will be booked", "There already" … in the window's language.
QString label(LedgerVerdict verdict);

struct LedgerRow {
    int line = 0; ///< of the file
    LedgerVerdict verdict = LedgerVerdict::Refused;
    BudgetEntry entry; ///< as far as it was understood
    /// How its line was found.
    enum class Match { None, Named, Earlier, Words, Other } match = Match::None;
    QStringList notes; ///< whole sentences: why it is refused, or what to look at
};

struct LedgerPreview {
    QList<LedgerRow> rows;                 ///< those without a filled cell are left out
    LedgerSigns signs = LedgerSigns::Bank; ///< as they were understood

    int count(LedgerVerdict verdict) const;
    QList<BudgetEntry> accepted() const; ///< what Actions::bookAll() is to write
};

/// What an import of the table would do to a budget. Nothing is written; safe in any thread. `facts` has the lines of
/// all budgets, `booked` what is booked already. A line is found by its name in the table, by what was booked with the
/// same text before, or by words that it shares with the text. `progress` hears rows done and rows in all; false
/// stops. Errors: Invalid without columns of days and amounts, Cancelled.
Result<LedgerPreview> previewLedger(const CellTable &table, const LedgerColumns &columns,
                                    const NetworkFacts &facts, const QList<BudgetEntry> &booked,
                                    const LedgerSettings &settings,
                                    const std::function<bool(int, int)> &progress = {});

} // namespace aarring
