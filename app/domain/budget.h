#pragma once

#include "base/id.h"
#include "base/language.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>
#include <optional>

namespace aarring {

/// The joint budget of a year, or the budget of a project.
struct Budget {
    Id id = 0;
    int year = 0; ///< of a project's budget, which may run over several: the first
    QString title;
    QString note;
    Id project = 0; ///< 0 = the network's own
    bool operator==(const Budget &) const = default;
};

enum class BudgetSection {
    Income,
    Expense,
    Travel ///< borne by each institution itself: shown, never summed with the rest
};

struct BudgetLine {
    Id id = 0;
    Id budget = 0;
    BudgetSection section = BudgetSection::Expense;
    QString text;
    qint64 planned = 0; ///< øre; expenses are positive in their own block
    QString note;
    double position = 0;
    QString category = {};              ///< lines of one category are summed together; free text
    std::optional<qint64> revised = {}; ///< øre; what applies instead of `planned` since it was revised
    QString explanation = {};           ///< why what was booked differs
    qint64 applying() const { return revised.value_or(planned); }
    bool operator==(const BudgetLine &) const = default;
};

/// An amount booked on a line.
struct BudgetEntry {
    Id id = 0;
    Id line = 0;
    QDate day;
    QString text;
    qint64 amount = 0; ///< øre, in the sense of its line: an expense is positive, money back on it negative
    QString voucher;   ///< number of the paper it stands on
    Id paidBy = 0;     ///< institution; who paid in, laid out, or travelled; 0 = nobody is named
    bool operator==(const BudgetEntry &) const = default;
};

/// The largest amount that can be written, in øre, either sign. So small that sums of 900 000 of them are exact.
constexpr qint64 largestAmount = 10'000'000'000'000;

/// A sum of øre that never wraps: beyond what 64 bits hold it stays at the limit and is no longer exact.
class OreSum {
public:
    void add(qint64 ore);
    qint64 value() const { return m_value; }
    bool isExact() const { return m_exact; }

private:
    qint64 m_value = 0;
    bool m_exact = true;
};

struct BudgetTotals {
    qint64 income = 0;
    qint64 expense = 0;
    qint64 travel = 0;
    qint64 result() const { return income - expense; }
};
BudgetTotals totals(const QList<BudgetLine> &lines); ///< of what was planned

/// The code of another currency of the two that stands in a typed amount ("DKK 500" in a Norwegian file); else empty.
QString otherCurrency(const QString &typed, const QString &currency);
/// A sentence about a typed amount that stands in another currency than the network's; else empty.
QString otherCurrencyText(const QString &typed, const QString &currency);
/// A typed amount in øre. Nothing when it is none, or one in another currency than the network's.
std::optional<qint64> amountIn(const QString &currency, const QString &typed, Language language);

} // namespace aarring
