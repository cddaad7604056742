#include "domain/budget.h"

#include "base/formats.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <limits>

namespace aarring {

void OreSum::add(qint64 ore) {
    using Limits = std::numeric_limits<qint64>;
    if (ore > 0 && m_value > Limits::max() - ore) {
        m_value = Limits::max();
        m_exact = false;
    } else if (ore < 0 && m_value < Limits::min() - ore) {
        m_value = Limits::min();
        m_exact = false;
    } else {
        m_value += ore;
    }
}

BudgetTotals totals(const QList<BudgetLine> &lines) {
    OreSum income, expense, travel;
    for (const BudgetLine &line : lines) {
        OreSum &sum = line.section == BudgetSection::Income    ? income
                      : line.section == BudgetSection::Expense ? expense
                                                               : travel;
        sum.add(line.planned);
    }
    return {income.value(), expense.value(), travel.value()};
}

QString otherCurrency(const QString &typed, const QString &currency) {
    static const QRegularExpression word(
        QStringLiteral("(?<![[:alpha:]])(nok|nkr|dkk|dkr|sek|eur|usd|gbp)(?![[:alpha:]])|([€$£])"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = word.match(typed);
    if (!match.hasMatch())
        return {};
    QString code = match.captured().toUpper();
    if (code == QLatin1String("NKR"))
        code = QStringLiteral("NOK");
    if (code == QLatin1String("DKR"))
        code = QStringLiteral("DKK");
    return code == currency ? QString() : code;
}

QString otherCurrencyText(const QString &typed, const QString &currency) {
    const QString other = otherCurrency(typed, currency);
    return other.isEmpty()
               ? QString()
               : QCoreApplication::translate("Domain", "“%1” is in %2. This network counts in %3.")
                     .arg(typed.trimmed(), other, currency);
}

std::optional<qint64> amountIn(const QString &currency, const QString &typed, Language language) {
    return otherCurrency(typed, currency).isEmpty() ? parseAmount(typed, language) : std::nullopt;
}

} // namespace aarring
