#include "documents/papers/accountspaper.h"

#include "base/formats.h"
#include "base/textfold.h"
#include "documents/barchart.h"
#include "documents/papers/common.h"
#include "domain/labels.h"

#include <algorithm>

namespace aarring {

namespace {

class AccountsTables {
public:
    AccountsTables(const AccountsContent &content, const PaperTexts &texts, Language language)
        : m_content(content),
          m_texts(texts),
          m_language(language),
          m_unit(amountUnit(content.network.currency, language)),
          m_accounts(accountsOf(content.lines, content.entries)) {
        const auto &lines = content.lines;
        m_isRevised = std::any_of(lines.begin(), lines.end(),
                                  [](const BudgetLine &l) { return l.revised.has_value(); });
        m_isExplained = std::any_of(lines.begin(), lines.end(),
                                    [](const BudgetLine &l) { return !l.explanation.isEmpty(); });
    }

    Table main() const {
        Table table = empty(m_texts.translate("Paper", "Item", "in a budget"), m_isExplained);
        table.rows += TableRow{{m_texts.translate("Paper", "Income")}, TableRowKind::Group};
        addLines(table, BudgetSection::Income);
        table.rows += sum(m_texts.translate("Paper", "Total income"), m_accounts.income);
        table.rows += TableRow{{m_texts.translate("Paper", "Expenses")}, TableRowKind::Group};
        addLines(table, BudgetSection::Expense);
        table.rows += sum(m_texts.translate("Paper", "Total expenses"), m_accounts.expense);
        table.rows += sum(m_texts.translate("Paper", "Result"), m_accounts.result());
        return table;
    }

    /// What was booked of each category as bars and as a table; nothing when no line has one.
    QList<Figure> categories() const {
        Table table = empty(m_texts.translate("Paper", "Category"), false);
        QList<PaperBar> bars;
        const QList<CategoryStanding> all = byCategory(m_content.lines, m_content.entries);
        if (std::all_of(all.begin(), all.end(),
                        [](const CategoryStanding &c) { return c.category.isEmpty(); }))
            return {};
        for (const BudgetSection section : {BudgetSection::Income, BudgetSection::Expense}) {
            const QString heading = m_texts.translate("Label", labelSource(section));
            bool isFirst = true;
            for (const CategoryStanding &category : all) {
                if (category.section != section)
                    continue;
                if (std::exchange(isFirst, false)) {
                    table.rows += TableRow{{heading}, TableRowKind::Group};
                    bars += PaperBar{heading};
                }
                const QString name = category.category.isEmpty()
                                         ? m_texts.translate("Paper", "Without category")
                                         : category.category;
                table.rows += row(name, category.standing, {});
                bars += bar(name, category.standing.applying, category.standing.booked);
            }
        }
        return barChart(
            bars,
            {m_texts.translate("Paper", "budget", "legend of a chart"),
             m_texts.translate("Paper", "booked", "legend of a chart")},
            m_texts.translate("Paper",
                              "What was booked of the budget, by category. The table below says the same."),
            table);
    }

    /// What each paid of its share, in the same way; nothing when nobody shares or paid anything. What names nobody
    /// stands in the table, so that it adds up to the accounts.
    QList<Figure> institutions() const {
        Table table{{},
                    {{m_texts.translate("Paper", "Institution"), 2.6, Align::Left, true},
                     {m_texts.translate("Paper", "Share (%1)").arg(m_unit), 1.2, Align::Right},
                     {m_texts.translate("Paper", "Paid in (%1)").arg(m_unit), 1.2, Align::Right},
                     {m_texts.translate("Paper", "Outlay (%1)").arg(m_unit), 1.2, Align::Right}},
                    {}};
        QList<PaperBar> bars;
        OreSum share, paidIn, laidOut;
        for (const InstitutionAccount &account :
             accountsByInstitution(m_content.plans, m_content.shares, m_content.lines, m_content.entries)) {
            if (!account.share && !account.paidIn && !account.laidOut)
                continue; // has travelled only
            const Institution institution = byId(m_content.institutions, account.institution);
            const QString name =
                institution.id ? institution.name : m_texts.translate("Paper", "No institution named");
            share.add(account.share);
            paidIn.add(account.paidIn);
            laidOut.add(account.laidOut);
            table.rows += TableRow{{name, amount(account.share, m_language),
                                    amount(account.paidIn, m_language), amount(account.laidOut, m_language)}};
            if (institution.id && (account.share || account.paidIn))
                bars += bar(name, account.share, account.paidIn);
        }
        table.rows += TableRow{{m_texts.translate("Paper", "Total"), amount(share.value(), m_language),
                                amount(paidIn.value(), m_language), amount(laidOut.value(), m_language)},
                               TableRowKind::Sum};
        return barChart(bars,
                        {m_texts.translate("Paper", "share", "legend of a chart"),
                         m_texts.translate("Paper", "paid in", "legend of a chart")},
                        m_texts.translate("Paper", "What each institution has paid of its share. The table "
                                                   "below says the same."),
                        table);
    }

    Table travel() const {
        Table table = empty(m_texts.translate("Paper", "Item", "in a budget"), m_isExplained);
        addLines(table, BudgetSection::Travel);
        if (!table.rows.isEmpty())
            table.rows += sum(m_texts.translate("Paper", "Total travel"), m_accounts.travel);
        return table;
    }

    /// Who bore how much of the travel.
    Table travellers() const {
        Table table{{},
                    {{m_texts.translate("Paper", "Institution"), 3, Align::Left, true},
                     {m_texts.translate("Paper", "Own travel (%1)").arg(m_unit), 1.4, Align::Right}},
                    {}};
        QList<std::pair<QString, qint64>> rows;
        qint64 nobody = 0;
        for (const InstitutionStanding &standing : byInstitution(m_content.lines, m_content.entries)) {
            if (!standing.institution)
                nobody = standing.ownTravel;
            else if (standing.ownTravel)
                rows.append({byId(m_content.institutions, standing.institution).name, standing.ownTravel});
        }
        std::stable_sort(rows.begin(), rows.end(),
                         [](const auto &a, const auto &b) { return compareNames(a.first, b.first) < 0; });
        for (const auto &[name, ore] : rows)
            table.rows += TableRow{{name, amount(ore, m_language)}};
        if (nobody)
            table.rows +=
                TableRow{{m_texts.translate("Paper", "No institution named"), amount(nobody, m_language)}};
        if (!table.rows.isEmpty())
            table.rows += TableRow{
                {m_texts.translate("Paper", "Total travel"), amount(m_accounts.travel.booked, m_language)},
                TableRowKind::Sum};
        return table;
    }

private:
    PaperBar bar(const QString &name, qint64 planned, qint64 booked) const {
        return {name,
                m_texts.translate("Paper", "%1 of %2")
                    .arg(amount(booked, m_language), amount(planned, m_language)),
                planned, booked};
    }

    Table empty(const QString &first, bool isExplained) const {
        Table table{{}, {{first, 2.6, Align::Left, true}}, {}};
        table.columns += {m_texts.translate("Paper", "Budget (%1)").arg(m_unit), 1.2, Align::Right};
        if (m_isRevised)
            table.columns += {m_texts.translate("Paper", "Revised (%1)").arg(m_unit), 1.2, Align::Right};
        table.columns += {m_texts.translate("Paper", "Accounts (%1)").arg(m_unit), 1.2, Align::Right};
        table.columns += {m_texts.translate("Paper", "Remaining (%1)").arg(m_unit), 1.2, Align::Right};
        if (isExplained)
            table.columns += {m_texts.translate("Paper", "Why it differs"), 2.4};
        return table;
    }

    void addLines(Table &table, BudgetSection section) const {
        for (const BudgetLine &line : m_content.lines)
            if (line.section == section)
                table.rows += row(line.text, m_accounts.of(line.id), line.explanation);
    }

    TableRow row(const QString &name, const Standing &standing, const QString &explanation) const {
        TableRow row{{name, amount(standing.planned, m_language)}};
        if (m_isRevised)
            row.cells += amount(standing.applying, m_language);
        row.cells += {amount(standing.booked, m_language), amount(standing.rest(), m_language), explanation};
        return row;
    }

    TableRow sum(const QString &label, const Standing &standing) const {
        TableRow sums = row(label, standing, {});
        sums.kind = TableRowKind::Sum;
        return sums;
    }

    const AccountsContent &m_content;
    const PaperTexts &m_texts;
    Language m_language;
    QString m_unit;
    Accounts m_accounts;
    bool m_isRevised = false;
    bool m_isExplained = false;
};

} // namespace

Document accountsPaper(const AccountsContent &content, Language language) {
    const PaperTexts texts(language, content.own);
    const QString title =
        texts.translate("Paper", "Accounts %1").arg(yearsOf(content.budget, &content.project));
    Document paper =
        networkPaper(content.network, language, texts.translate("Paper", "Accounts"), title, content.today);
    nameBudget(paper, content.budget, content.project);
    paper.footLeft = longDate(content.today, language);
    if (!content.budget.note.isEmpty())
        paper.blocks.push_back(Paragraph{plainText(content.budget.note)});

    const AccountsTables tables(content, texts, language);
    paper.blocks.push_back(tables.main());
    addSentence(paper, texts.standard("accounts.rest"));
    const auto add = [&paper](const QString &heading, const QList<Figure> &figures) {
        if (!figures.isEmpty())
            paper.blocks.push_back(Heading{1, heading});
        for (const Figure &figure : figures)
            paper.blocks.push_back(figure);
    };
    add(texts.translate("Paper", "By category"), tables.categories());
    add(texts.translate("Paper", "By institution"), tables.institutions());
    if (const Table travel = tables.travel(); !travel.rows.isEmpty()) {
        paper.blocks.push_back(Heading{1, texts.translate("Paper", "Travel")});
        addSentence(paper, texts.standard("budget.travel"));
        paper.blocks.push_back(travel);
        if (const Table travellers = tables.travellers(); !travellers.rows.isEmpty())
            paper.blocks.push_back(travellers);
    }
    return paper;
}

} // namespace aarring
