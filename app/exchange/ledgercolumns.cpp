#include "exchange/ledgercolumns.h"

#include "base/formats.h"
#include "exchange/headerwords.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>
#include <functional>

namespace aarring {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

const QHash<QString, LedgerField> &headerFields() {
    static const QHash<QString, LedgerField> words = [] {
        using enum LedgerField;
        QHash<QString, LedgerField> all;
        const auto add = [&all](LedgerField field, const char *list) {
            for (const QString &word : QString::fromUtf8(list).split(u' '))
                all.insert(wordKey(word), field);
        };
        add(Day,
            "dato bilagsdato bokføringsdato bogføringsdato bokført bogført posteringsdato transaksjonsdato "
            "utførtdato betalingsdato dag date day bookingdate transactiondate");
        add(Text,
            "tekst posteringstekst transaksjonstekst beskrivelse forklaring melding besked spesifikasjon "
            "text description message details");
        add(Amount, "beløp beløb beløpnok beløbdkk beløpkr beløbkr kroner amount sum");
        add(Debit,
            "debet debit utbetalt udbetalt ut ud utavkonto udafkonto utbetaling udbetaling paidout out");
        add(Credit, "kredit credit innbetalt indbetalt inn ind innpåkonto indpåkonto innbetaling indbetaling "
                    "paidin in");
        add(Voucher, "bilag bilagsnr bilagsnummer bilagnr voucher voucherno vouchernumber");
        add(Line,
            "konto kontonavn post budsjettpost budgetpost budsjettlinje budgetlinje kategori art account "
            "accountname budgetline line category");
        add(PaidBy, "betaltav betaltaf betaler institusjon institution paidby payer bibliotek library");
        add(Currency, "valuta currency");
        return all;
    }();
    return words;
}

/// Looks at what the columns hold, for those that no header names.
class ContentGuess {
public:
    ContentGuess(const CellTable &table, Language language, LedgerColumns &columns)
        : m_table(table), m_language(language), m_columns(columns) {}

    void fill() {
        guess(LedgerField::Day,
              [](const QString &cell) { return parseDate(cell, QDate(2000, 1, 1)).has_value(); });
        if (!m_columns.has(LedgerField::Debit) && !m_columns.has(LedgerField::Credit)) {
            // Amounts have øre or a minus; whole numbers alone may be vouchers.
            guess(LedgerField::Amount, [this](const QString &cell) {
                const bool isMarked = cell.contains(u',') || cell.contains(u'.') || cell.startsWith(u'-') ||
                                      cell.startsWith(QChar(0x2212));
                return isMarked && parseAmount(cell, m_language).has_value();
            });
            guess(LedgerField::Amount,
                  [this](const QString &cell) { return parseAmount(cell, m_language).has_value(); });
        }
        guess(LedgerField::Text, [](const QString &cell) {
            return std::any_of(cell.begin(), cell.end(), [](QChar c) { return c.isLetter(); });
        });
    }

private:
    void guess(LedgerField field, const std::function<bool(const QString &)> &fits) {
        for (qsizetype i = 0; i < m_columns.fields.size() && !m_columns.has(field); ++i)
            if (m_columns.fields[i] == LedgerField::None && share(i, fits) > 0.6)
                m_columns.fields[i] = field;
    }

    /// The share of filled cells among the first rows that fit.
    double share(qsizetype column, const std::function<bool(const QString &)> &fits) const {
        constexpr qsizetype looked = 100;
        const qsizetype first = m_columns.hasHeader ? 1 : 0;
        int filled = 0, fitting = 0;
        for (qsizetype row = first; row < std::min(m_table.rows.size(), first + looked); ++row) {
            const QString cell = m_table.rows[row][column].simplified();
            filled += !cell.isEmpty();
            fitting += !cell.isEmpty() && fits(cell);
        }
        return filled ? double(fitting) / filled : 0;
    }

    const CellTable &m_table;
    Language m_language;
    LedgerColumns &m_columns;
};

} // namespace

QString label(LedgerField field) {
    switch (field) {
    case LedgerField::None:
        break;
    case LedgerField::Day:
        return Words::tr("Date");
    case LedgerField::Text:
        return Words::tr("Text");
    case LedgerField::Amount:
        return Words::tr("Amount");
    case LedgerField::Debit:
        return Words::tr("Paid out");
    case LedgerField::Credit:
        return Words::tr("Came in");
    case LedgerField::Voucher:
        return Words::tr("Voucher");
    case LedgerField::Line:
        return Words::tr("Budget line");
    case LedgerField::PaidBy:
        return Words::tr("Paid by");
    case LedgerField::Currency:
        return Words::tr("Currency");
    }
    return Words::tr("Not imported");
}

bool LedgerColumns::isEnough() const {
    return has(LedgerField::Day) &&
           (has(LedgerField::Amount) || has(LedgerField::Debit) || has(LedgerField::Credit));
}

LedgerColumns recogniseLedger(const CellTable &table, Language language) {
    LedgerColumns columns;
    columns.fields.fill(LedgerField::None, table.columnCount());
    if (table.rows.isEmpty())
        return columns;
    const QStringList &first = table.rows.first();
    for (qsizetype i = 0; i < first.size(); ++i) {
        const LedgerField field = headerFields().value(wordKey(first[i]), LedgerField::None);
        // A statement may have the day of booking and the day of interest: the first one counts.
        if (field == LedgerField::None || columns.has(field))
            continue;
        columns.fields[i] = field;
        columns.hasHeader = true;
    }
    ContentGuess(table, language, columns).fill();
    return columns;
}

} // namespace aarring
