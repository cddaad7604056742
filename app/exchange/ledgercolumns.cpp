#include "exchange/ledgercolumns.h"

#include "base/formats.h"

#include <QCoreApplication>

namespace aarring {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

const WordList<LedgerField> &headings() {
    using enum LedgerField;
    static const WordList<LedgerField> words{
        {Day, "dato bilagsdato bokføringsdato bogføringsdato bokført bogført bokførtdato bogførtdato "
              "posteringsdato transaksjonsdato "
              "utførtdato betalingsdato dag date day bookingdate transactiondate"},
        {Text, "tekst posteringstekst transaksjonstekst beskrivelse forklaring melding besked spesifikasjon "
               "tittel titel text description message details"},
        {Amount, "beløp beløb beløpnok beløbdkk beløpkr beløbkr kroner amount sum"},
        {Debit,
         "debet debit utbetalt udbetalt ut ud utavkonto udafkonto utfrakonto udfrakonto beløput beløbud "
         "utbetaling udbetaling belastet trukket hævet udgift paidout out withdrawal"},
        {Credit,
         "kredit credit innbetalt indbetalt inn ind innpåkonto indpåkonto inntilkonto indtilkonto beløpinn "
         "beløbind innbetaling indbetaling godskrevet krediteret indsat indtægt paidin in deposit"},
        {Voucher,
         "bilag bilagsnr bilagsnummer bilagnr voucher voucherno vouchernumber arkivref arkivreferanse "
         "referanse reference"},
        {Line, "konto kontonavn post budsjettpost budgetpost budsjettlinje budgetlinje kategori art account "
               "accountname budgetline line category"},
        {PaidBy, "betaltav betaltaf betaler institusjon institution paidby payer bibliotek library"},
        {Currency, "valuta currency"}};
    return words;
}

/// For columns that no heading names.
void guessByContent(ColumnFinder<LedgerField> &finder, const LedgerColumns &columns, Language language) {
    finder.guess(LedgerField::Day,
                 [](const QString &cell) { return parseDate(cell, QDate(2000, 1, 1)).has_value(); });
    if (!columns.has(LedgerField::Debit) && !columns.has(LedgerField::Credit)) {
        // Amounts have øre or a minus; whole numbers alone may be vouchers.
        finder.guess(LedgerField::Amount, [language](const QString &cell) {
            const bool isMarked = cell.contains(u',') || cell.contains(u'.') || cell.startsWith(u'-') ||
                                  cell.startsWith(u'(') || cell.startsWith(QChar(0x2212));
            return isMarked && parseAmount(cell, language).has_value();
        });
        finder.guess(LedgerField::Amount,
                     [language](const QString &cell) { return parseAmount(cell, language).has_value(); });
    }
    finder.guess(LedgerField::Text, [](const QString &cell) {
        return std::any_of(cell.begin(), cell.end(), [](QChar c) { return c.isLetter(); });
    });
}

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
    ColumnFinder<LedgerField> finder(table, columns);
    // A statement may have the day of booking and the day of interest: the first one counts.
    finder.byHeader(headings(), true);
    guessByContent(finder, columns, language);
    return columns;
}

} // namespace aarring
