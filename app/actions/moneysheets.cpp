#include "actions/moneysheets.h"

#include "documents/papertexts.h"
#include "domain/labels.h"

namespace aarring {

namespace {

constexpr double wide = 34, amountWide = 15, dayWide = 12, textWide = 22;

/// The tables of one budget, in the words of papers.
class Tables {
public:
    Tables(const Queries &queries, const Budget &budget, Language language)
        : m_queries(queries),
          m_budget(budget),
          m_texts(language),
          m_unit(queries.network().currency),
          m_lines(queries.budgetLines(budget.id)),
          m_entries(queries.bookedIn(budget.id)) {}

    WorkbookSheet table(const QString &name) const {
        if (name == QLatin1String("entries"))
            return entries();
        if (name == QLatin1String("shares"))
            return shares();
        if (name == QLatin1String("grants"))
            return grants();
        return budget();
    }

private:
    QString inUnit(const QString &words) const { return words.arg(m_unit); }

    WorkbookSheet budget() const {
        WorkbookSheet sheet{m_texts.translate("Paper", "Budget %1")
                                .arg(yearsOf(m_budget, m_queries.project(m_budget.project))),
                            {{m_texts.translate("Paper", "Kind"), textWide},
                             {m_texts.translate("Paper", "Item", "in a budget"), wide},
                             {m_texts.translate("Paper", "Category"), textWide},
                             {inUnit(m_texts.translate("Paper", "Budget (%1)")), amountWide},
                             {inUnit(m_texts.translate("Paper", "Revised (%1)")), amountWide},
                             {inUnit(m_texts.translate("Paper", "Accounts (%1)")), amountWide},
                             {inUnit(m_texts.translate("Paper", "Remaining (%1)")), amountWide},
                             {m_texts.translate("Paper", "Note"), wide},
                             {m_texts.translate("Paper", "Why it differs"), wide}},
                            {}};
        const Accounts accounts = accountsOf(m_lines, m_entries);
        const int income =
            addSection(sheet, BudgetSection::Income, accounts, m_texts.translate("Paper", "Total income"));
        const int expense =
            addSection(sheet, BudgetSection::Expense, accounts, m_texts.translate("Paper", "Total expenses"));
        SheetRow result{{m_texts.translate("Paper", "Result"), QString(), QString()}, true};
        const Standing standing = accounts.result();
        const qint64 values[] = {standing.planned, standing.applying, standing.booked, standing.rest()};
        for (int i = 0; i < 4; ++i)
            result.cells += SheetFormula{QLatin1Char('=') + cellName(3 + i, income) + QLatin1Char('-') +
                                             cellName(3 + i, expense),
                                         values[i]};
        sheet.rows += result;
        addSection(sheet, BudgetSection::Travel, accounts, m_texts.translate("Paper", "Total travel"));
        return sheet;
    }

    /// The lines with their sum below; gives the sum's row.
    int addSection(WorkbookSheet &sheet, BudgetSection section, const Accounts &accounts,
                   const QString &sum) const {
        const QString kind = m_texts.translate("Label", labelSource(section));
        const int first = int(sheet.rows.size());
        for (const BudgetLine &line : m_lines) {
            if (line.section != section)
                continue;
            const int row = int(sheet.rows.size());
            const Standing standing = accounts.of(line.id);
            sheet.rows += SheetRow{
                {kind, line.text, line.category, SheetAmount{standing.planned},
                 SheetAmount{standing.applying}, SheetAmount{standing.booked},
                 SheetFormula{QLatin1Char('=') + cellName(4, row) + QLatin1Char('-') + cellName(5, row),
                              standing.rest()},
                 line.note, line.explanation}};
        }
        const int row = int(sheet.rows.size());
        const Standing &standing = accounts.of(section);
        const qint64 values[] = {standing.planned, standing.applying, standing.booked, standing.rest()};
        SheetRow total{{sum, QString(), QString()}, true};
        for (int i = 0; i < 4; ++i) {
            if (row == first) // a sum of no cells would be one of itself
                total.cells += SheetAmount{0};
            else
                total.cells += SheetFormula{
                    QStringLiteral("=SUM(%1:%2)").arg(cellName(3 + i, first), cellName(3 + i, row - 1)),
                    values[i]};
        }
        sheet.rows += total;
        return row;
    }

    /// Its words are those by which an import knows the columns.
    WorkbookSheet entries() const {
        WorkbookSheet sheet{m_texts.translate("Paper", "Booked amounts"),
                            {{m_texts.translate("Paper", "Date"), dayWide},
                             {m_texts.translate("Paper", "Voucher"), dayWide},
                             {m_texts.translate("Paper", "Budget line"), wide},
                             {m_texts.translate("Paper", "Text"), wide},
                             {m_texts.translate("Paper", "Amount"), amountWide},
                             {m_texts.translate("Paper", "Paid by"), wide},
                             {m_texts.translate("Paper", "Currency"), dayWide}},
                            {}};
        for (const BudgetEntry &entry : m_entries) {
            const BudgetLine *line = m_queries.budgetLine(entry.line);
            sheet.rows += SheetRow{{entry.day, entry.voucher, line ? line->text : QString(), entry.text,
                                    SheetAmount{entry.amount}, institution(entry.paidBy), m_unit}};
        }
        return sheet;
    }

    WorkbookSheet shares() const {
        WorkbookSheet sheet{m_texts.translate("Paper", "Shares"),
                            {{m_texts.translate("Paper", "Sum"), textWide},
                             {m_texts.translate("Paper", "Divided"), textWide},
                             {m_texts.translate("Paper", "Institution"), wide},
                             {m_texts.translate("Paper", "Inhabitants"), dayWide},
                             {inUnit(m_texts.translate("Paper", "Framework amount (%1)")), amountWide},
                             {m_texts.translate("Paper", "Part"), dayWide},
                             {inUnit(m_texts.translate("Paper", "Share (%1)")), amountWide},
                             {m_texts.translate("Paper", "of it remainder"), amountWide},
                             {inUnit(m_texts.translate("Paper", "Paid (%1)")), amountWide},
                             {inUnit(m_texts.translate("Paper", "Owes (%1)")), amountWide}},
                            {}};
        for (const SharePlan &plan : m_queries.sharePlans(m_budget.id)) {
            const QList<Share> shares = m_queries.shares(plan.id);
            const QList<ShareStanding> standings = standingOf(plan, shares, m_entries);
            for (qsizetype i = 0; i < standings.size(); ++i) {
                const ShareStanding &standing = standings[i];
                const Share share = shares.value(i);
                const int row = int(sheet.rows.size());
                SheetRow cells{{plan.title, m_texts.translate("Label", labelSource(plan.key)),
                                institution(standing.institution)}};
                cells.cells +=
                    plan.key == ShareKey::Population && share.id ? SheetCell(share.inhabitants) : SheetCell();
                cells.cells += plan.key == ShareKey::Framework && share.id
                                   ? SheetCell(SheetAmount{share.amount})
                                   : SheetCell();
                cells.cells += (plan.key == ShareKey::Framework || plan.key == ShareKey::Percent) && share.id
                                   ? SheetCell(SheetPercent{share.percent})
                                   : SheetCell();
                cells.cells +=
                    {SheetAmount{standing.share}, SheetAmount{standing.remainder}, SheetAmount{standing.paid},
                     SheetFormula{QLatin1Char('=') + cellName(6, row) + QLatin1Char('-') + cellName(8, row),
                                  standing.owes()}};
                sheet.rows += cells;
            }
        }
        return sheet;
    }

    WorkbookSheet grants() const {
        WorkbookSheet sheet{m_texts.translate("Paper", "Grants"),
                            {{m_texts.translate("Paper", "Funder"), wide},
                             {m_texts.translate("Paper", "For"), wide},
                             {m_texts.translate("Paper", "Case number"), textWide},
                             {m_texts.translate("Paper", "State"), textWide},
                             {m_texts.translate("Paper", "From"), dayWide},
                             {m_texts.translate("Paper", "To"), dayWide},
                             {inUnit(m_texts.translate("Paper", "Applied for (%1)")), amountWide},
                             {inUnit(m_texts.translate("Paper", "Granted (%1)")), amountWide},
                             {inUnit(m_texts.translate("Paper", "Received (%1)")), amountWide},
                             {inUnit(m_texts.translate("Paper", "Outstanding (%1)")), amountWide},
                             {m_texts.translate("Paper", "Report by"), dayWide},
                             {m_texts.translate("Paper", "Conditions"), wide}},
                            {}};
        for (const Grant &grant : m_queries.facts().grants) {
            const BudgetLine *line = m_queries.budgetLine(grant.line);
            if (!line || line->budget != m_budget.id)
                continue;
            const int row = int(sheet.rows.size());
            const GrantStanding standing = m_queries.standing(grant);
            sheet.rows += SheetRow{
                {grant.funder, grant.title, grant.caseNumber,
                 m_texts.translate("Label", labelSource(grant.state)), grant.period.from, grant.period.to,
                 SheetAmount{grant.applied}, SheetAmount{standing.granted}, SheetAmount{standing.received},
                 SheetFormula{QLatin1Char('=') + cellName(7, row) + QLatin1Char('-') + cellName(8, row),
                              standing.outstanding()},
                 grant.reportBy, grant.conditions}};
        }
        return sheet;
    }

    QString institution(Id id) const {
        const Institution *found = m_queries.institution(id);
        return found ? found->name : QString();
    }

    const Queries &m_queries;
    const Budget &m_budget;
    PaperTexts m_texts;
    QString m_unit;
    QList<BudgetLine> m_lines;
    QList<BudgetEntry> m_entries;
};

} // namespace

QStringList moneyTableNames() {
    return {QStringLiteral("budget"), QStringLiteral("entries"), QStringLiteral("shares"),
            QStringLiteral("grants")};
}

WorkbookSheet moneySheet(const Queries &queries, const Budget &budget, const QString &name,
                         Language language) {
    return Tables(queries, budget, language).table(name);
}

} // namespace aarring
