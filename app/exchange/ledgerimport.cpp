#include "exchange/ledgerimport.h"

#include "base/formats.h"
#include "base/textfold.h"
#include "domain/validation.h"
#include "exchange/membercolumns.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

namespace aarring {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

/// Finds the line of an amount. Every text is looked up once.
class LineFinder {
public:
    LineFinder(const QList<BudgetLine> &lines, const QList<BudgetEntry> &booked) : m_lines(lines) {
        for (const BudgetLine &line : lines) {
            m_byName.insert(folded(line.text), line.id);
            m_ids.insert(line.id);
            QStringList words;
            for (const QString &word : wordsOf(line.text + QLatin1Char(' ') + line.category))
                words.append(word);
            m_words.append(words);
        }
        for (const BudgetEntry &entry : booked)
            if (m_ids.contains(entry.line))
                m_earlier.insert(folded(entry.text), entry.line);
    }

    /// An account as ledgers write it: "Utvikling av kurs" or "4310 Utvikling av kurs".
    Id named(const QString &account) const {
        static const QRegularExpression number(QStringLiteral("^[0-9]+[ .:-]*"));
        const QString name = folded(account);
        if (const auto found = m_byName.constFind(name); found != m_byName.cend())
            return *found;
        QString bare = name;
        return m_byName.value(bare.remove(number));
    }

    Id earlier(const QString &text) const { return m_earlier.value(folded(text)); }

    /// The line that shares most words with the text, of those whose section allows it; 0 when several do.
    Id byWords(const QString &text, BudgetSection section) {
        const QString key = QString::number(int(section)) + text;
        if (const auto known = m_found.constFind(key); known != m_found.cend())
            return *known;
        const QStringList words = wordsOf(text);
        Id best = 0;
        int most = 0;
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            if (m_lines[i].section != section)
                continue;
            const int shared = int(std::count_if(words.begin(), words.end(), [&](const QString &word) {
                return std::any_of(m_words[i].begin(), m_words[i].end(), [&](const QString &own) {
                    // "kurs" and "kursholdere" are about the same thing.
                    return own.startsWith(word) || word.startsWith(own);
                });
            }));
            if (shared == most)
                best = 0;
            else if (shared > most)
                best = m_lines[i].id;
            most = std::max(most, shared);
        }
        m_found.insert(key, best);
        return best;
    }

private:
    /// Long enough to mean something.
    static QStringList wordsOf(const QString &text) {
        constexpr qsizetype shortest = 4;
        static const QRegularExpression others(QStringLiteral("[^[:alpha:]]+"));
        QStringList words;
        for (const QString &word : folded(text).split(others, Qt::SkipEmptyParts))
            if (word.size() >= shortest && !words.contains(word))
                words.append(word);
        return words;
    }

    const QList<BudgetLine> &m_lines;
    QHash<QString, Id> m_byName, m_earlier, m_found;
    QSet<Id> m_ids;
    QList<QStringList> m_words;
};

/// What makes two amounts the same one.
QString identity(const BudgetEntry &entry) {
    return isoDate(entry.day) + QLatin1Char('|') + QString::number(std::abs(entry.amount)) +
           QLatin1Char('|') + entry.voucher.trimmed() + QLatin1Char('|') + folded(entry.text);
}

class Import {
public:
    Import(const CellTable &table, const LedgerColumns &columns, const NetworkFacts &facts,
           const QList<BudgetEntry> &booked, const LedgerSettings &settings)
        : m_table(table),
          m_columns(columns),
          m_facts(facts),
          m_settings(settings),
          m_lines(linesOf(facts, settings.budget.id)),
          m_finder(m_lines, booked),
          m_institutions(facts.institutions) {
        for (const BudgetLine &line : m_lines)
            m_sections.insert(line.id, line.section);
        for (const BudgetEntry &entry : booked)
            if (m_sections.contains(entry.line))
                ++m_known[identity(entry)];
    }

    Result<LedgerPreview> run(const std::function<bool(int, int)> &progress) {
        LedgerPreview preview;
        preview.signs = m_settings.signs == LedgerSigns::Found ? signsFound() : m_settings.signs;
        m_signs = preview.signs;
        const int total = int(m_table.rows.size());
        for (int row = m_columns.hasHeader ? 1 : 0; row < total; ++row) {
            constexpr int rowsPerReport = 500;
            if (progress && row % rowsPerReport == 0 && !progress(row, total))
                return Error{Error::Kind::Cancelled,
                             Words::tr("The ledger was not read"),
                             Words::tr("the import was stopped"),
                             {}};
            const QStringList &cells = m_table.rows[row];
            if (std::all_of(cells.begin(), cells.end(),
                            [](const QString &cell) { return cell.trimmed().isEmpty(); }))
                continue;
            preview.rows.append(read(row));
        }
        if (progress)
            (void)progress(total, total);
        return preview;
    }

private:
    static QList<BudgetLine> linesOf(const NetworkFacts &facts, Id budget) {
        QList<BudgetLine> lines;
        for (const BudgetLine &line : facts.budgetLines)
            if (line.budget == budget)
                lines.append(line);
        return lines;
    }

    QString cell(int row, LedgerField field) const { return m_columns.cell(m_table.rows[row], field); }

    /// Where the table names lines of expense, by the signs there; else a minus anywhere means a bank.
    LedgerSigns signsFound() const {
        if (!m_columns.has(LedgerField::Amount))
            return LedgerSigns::Bank;
        int positive = 0, negative = 0;
        bool hasMinus = false;
        for (int row = m_columns.hasHeader ? 1 : 0; row < m_table.rows.size(); ++row) {
            const auto ore = parseAmount(cell(row, LedgerField::Amount), m_settings.language);
            if (!ore)
                continue;
            hasMinus = hasMinus || *ore < 0;
            const Id line = m_finder.named(cell(row, LedgerField::Line));
            if (line && m_sections.value(line) != BudgetSection::Income)
                ++(*ore < 0 ? negative : positive);
        }
        if (positive + negative > 0)
            return positive >= negative ? LedgerSigns::Ledger : LedgerSigns::Bank;
        return hasMinus ? LedgerSigns::Bank : LedgerSigns::Ledger;
    }

    LedgerRow read(int row) {
        LedgerRow result;
        result.line = m_table.lines.value(row, row + 1);
        result.entry.text = cell(row, LedgerField::Text);
        result.entry.voucher = cell(row, LedgerField::Voucher);
        QStringList refusals;
        readDay(row, result, refusals);
        const auto inOrOut = readAmount(row, refusals);
        readPayer(row, result);
        if (inOrOut)
            findLine(row, result, *inOrOut, refusals);
        if (result.entry.text.isEmpty())
            result.entry.text = cell(row, LedgerField::Line);
        if (result.entry.text.isEmpty())
            refusals.append(Words::tr("There is no text."));
        if (!refusals.isEmpty()) {
            result.notes = refusals + result.notes;
            return result;
        }
        result.verdict = LedgerVerdict::Book;
        if (auto known = m_known.find(identity(result.entry)); known != m_known.end() && *known > 0) {
            --*known;
            result.verdict = LedgerVerdict::Known;
        }
        return result;
    }

    void readDay(int row, LedgerRow &result, QStringList &refusals) const {
        const QString text = cell(row, LedgerField::Day);
        const auto day = parseDate(text, QDate(m_settings.budget.year, 1, 1));
        if (!day) {
            refusals.append(text.isEmpty() ? Words::tr("There is no date.")
                                           : Words::tr("“%1” is not a date.").arg(text));
            return;
        }
        result.entry.day = *day;
        if (!m_settings.budget.project && day->year() != m_settings.budget.year)
            refusals.append(Words::tr("%1 is not in %2, the year of the budget.")
                                .arg(shortDate(*day, m_settings.language))
                                .arg(m_settings.budget.year));
    }

    /// As a bank sees it: positive came in. For a ledger's own signs as written.
    std::optional<qint64> readAmount(int row, QStringList &refusals) const {
        const QString currency = cell(row, LedgerField::Currency).toUpper();
        const QString own = m_facts.network.currency;
        qint64 ore = 0;
        bool isThere = false;
        for (const auto &[field, sign] :
             {std::pair{LedgerField::Amount, 1}, std::pair{LedgerField::Credit, 1},
              std::pair{LedgerField::Debit, -1}}) {
            const QString text = cell(row, field);
            if (text.isEmpty())
                continue;
            QString other = otherCurrency(text, own);
            if (other.isEmpty() && !currency.isEmpty())
                other = otherCurrency(currency, own);
            if (!other.isEmpty()) {
                refusals.append(Words::tr("“%1” is in %2; this network counts in %3.").arg(text, other, own));
                return std::nullopt;
            }
            const auto value = parseAmount(text, m_settings.language);
            if (!value) {
                refusals.append(problemWith(text));
                return std::nullopt;
            }
            isThere = true;
            // Banks write what was paid out with or without a minus in a column of its own.
            ore += sign < 0 ? -std::abs(*value) : *value;
        }
        if (!isThere)
            refusals.append(Words::tr("There is no amount."));
        else if (ore == 0)
            refusals.append(Words::tr("The amount is zero."));
        if (!isThere || ore == 0)
            return std::nullopt;
        if (std::abs(ore) > largestAmount) {
            refusals.append(Words::tr("The amount is too large."));
            return std::nullopt;
        }
        return ore;
    }

    static QString problemWith(const QString &text) {
        static const QRegularExpression decimals(QStringLiteral("[,.][0-9]{3,}[^0-9]*$"));
        static const QRegularExpression letters(QStringLiteral("[[:alpha:]]"));
        if (!text.contains(letters) && text.contains(decimals))
            return Words::tr(
                       "“%1” has more than two decimals, or a thousands separator that is not one here.")
                .arg(text);
        return Words::tr("“%1” is not an amount, or too large a one.").arg(text);
    }

    void readPayer(int row, LedgerRow &result) const {
        const QString text = cell(row, LedgerField::PaidBy);
        if (text.isEmpty())
            return;
        const QList<Id> found = m_institutions.find(text);
        if (found.size() == 1)
            result.entry.paidBy = found.first();
        else
            result.notes.append(
                found.isEmpty()
                    ? Words::tr("There is no institution called “%1”; nobody is named.").arg(text)
                    : Words::tr("“%1” can mean several institutions; nobody is named.").arg(text));
    }

    void findLine(int row, LedgerRow &result, qint64 ore, QStringList &refusals) {
        using Match = LedgerRow::Match;
        const QString account = cell(row, LedgerField::Line);
        const bool isBank = m_signs == LedgerSigns::Bank;
        const BudgetSection section = isBank && ore > 0 ? BudgetSection::Income : BudgetSection::Expense;
        const auto take = [&](Match match, Id line) {
            result.match = match;
            result.entry.line = line;
        };
        if (const Id line = account.isEmpty() ? 0 : m_finder.named(account))
            take(Match::Named, line);
        else if (const Id line = m_finder.earlier(result.entry.text); line && fits(line, ore))
            take(Match::Earlier, line);
        else if (const Id line = m_finder.byWords(result.entry.text + QLatin1Char(' ') + account, section))
            take(Match::Words, line);
        else if (!isBank && (result.entry.line = m_finder.byWords(
                                 result.entry.text + QLatin1Char(' ') + account, BudgetSection::Income)))
            take(Match::Words, result.entry.line);
        else if (m_settings.otherLine)
            take(Match::Other, m_settings.otherLine);
        else
            refusals.append(account.isEmpty()
                                ? Words::tr("No budget line fits its text.")
                                : Words::tr("There is no budget line called “%1”.").arg(account));
        const bool isIncome = m_sections.value(result.entry.line) == BudgetSection::Income;
        result.entry.amount = isBank && !isIncome ? -ore : ore;
    }

    /// An income is no place for what was paid out, as far as signs tell.
    bool fits(Id line, qint64 ore) const {
        return m_signs != LedgerSigns::Bank || (m_sections.value(line) == BudgetSection::Income) == (ore > 0);
    }

    const CellTable &m_table;
    const LedgerColumns &m_columns;
    const NetworkFacts &m_facts;
    const LedgerSettings &m_settings;
    const QList<BudgetLine> m_lines;
    LineFinder m_finder;
    InstitutionNames m_institutions;
    QHash<Id, BudgetSection> m_sections;
    QHash<QString, int> m_known;
    LedgerSigns m_signs = LedgerSigns::Bank;
};

} // namespace

QString label(LedgerVerdict verdict) {
    switch (verdict) {
    case LedgerVerdict::Book:
        return Words::tr("Will be booked");
    case LedgerVerdict::Known:
        return Words::tr("There already");
    case LedgerVerdict::Refused:
        break;
    }
    return Words::tr("Refused");
}

int LedgerPreview::count(LedgerVerdict verdict) const {
    return int(std::count_if(rows.begin(), rows.end(),
                             [verdict](const LedgerRow &row) { return row.verdict == verdict; }));
}

QList<BudgetEntry> LedgerPreview::accepted() const {
    QList<BudgetEntry> entries;
    for (const LedgerRow &row : rows)
        if (row.verdict == LedgerVerdict::Book)
            entries.append(row.entry);
    return entries;
}

Result<LedgerPreview> previewLedger(const CellTable &table, const LedgerColumns &columns,
                                    const NetworkFacts &facts, const QList<BudgetEntry> &booked,
                                    const LedgerSettings &settings,
                                    const std::function<bool(int, int)> &progress) {
    if (!columns.isEnough()) {
        const QString found =
            table.rows.isEmpty() ? QString() : table.rows.first().join(QStringLiteral(", "));
        return Error{Error::Kind::Invalid, Words::tr("The ledger cannot be read"),
                     Words::tr("no column of dates or none of amounts was found in: %1").arg(found.left(120)),
                     Words::tr("Let the first row name the columns, for example Date, Text, Amount")};
    }
    return Import(table, columns, facts, booked, settings).run(progress);
}

} // namespace aarring
