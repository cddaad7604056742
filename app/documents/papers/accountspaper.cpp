#include "documents/papers/accountspaper.h"

#include "base/formats.h"
#include "base/textfold.h"
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

    /// Without rows when no line has a category.
    Table categories() const {
        Table table = empty(m_texts.translate("Paper", "Category"), false);
        const QList<CategoryStanding> all = byCategory(m_content.lines, m_content.entries);
        if (std::all_of(all.begin(), all.end(),
                        [](const CategoryStanding &c) { return c.category.isEmpty(); }))
            return table;
        for (const BudgetSection section : {BudgetSection::Income, BudgetSection::Expense}) {
            bool isFirst = true;
            for (const CategoryStanding &category : all) {
                if (category.section != section)
                    continue;
                if (std::exchange(isFirst, false))
                    table.rows +=
                        TableRow{{m_texts.translate("Label", labelSource(section))}, TableRowKind::Group};
                table.rows += row(category.category.isEmpty() ? m_texts.translate("Paper", "Without category")
                                                              : category.category,
                                  category.standing, {});
            }
        }
        return table;
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
                     {m_texts.translate("Paper", "Borne itself (%1)").arg(m_unit), 1.4, Align::Right}},
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
    Table empty(const QString &first, bool isExplained) const {
        Table table{{}, {{first, 2.6, Align::Left, true}}, {}};
        table.columns += {m_texts.translate("Paper", "Budget (%1)").arg(m_unit), 1.2, Align::Right};
        if (m_isRevised)
            table.columns += {m_texts.translate("Paper", "Revised (%1)").arg(m_unit), 1.2, Align::Right};
        table.columns += {m_texts.translate("Paper", "Accounts (%1)").arg(m_unit), 1.2, Align::Right};
        table.columns += {m_texts.translate("Paper", "Rest (%1)").arg(m_unit), 1.2, Align::Right};
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
    if (const Table categories = tables.categories(); !categories.rows.isEmpty()) {
        paper.blocks.push_back(Heading{1, texts.translate("Paper", "By category")});
        paper.blocks.push_back(categories);
    }
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
