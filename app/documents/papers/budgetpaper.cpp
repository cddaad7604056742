#include "documents/papers/budgetpaper.h"

#include "base/formats.h"
#include "documents/papers/common.h"

#include <algorithm>

namespace aarring {

namespace {

class BudgetTables {
public:
    BudgetTables(const BudgetContent &content, const PaperTexts &texts, Language language)
        : m_content(content),
          m_texts(texts),
          m_language(language),
          m_hasNotes(std::any_of(content.lines.begin(), content.lines.end(),
                                 [](const BudgetLine &line) { return !line.note.isEmpty(); })) {}

    Table main() const {
        const BudgetTotals sums = totals(m_content.lines);
        Table table = empty();
        table.rows += TableRow{{m_texts.translate("Paper", "Income")}, TableRowKind::Group};
        addLines(table, BudgetSection::Income);
        table.rows += sum(m_texts.translate("Paper", "Total income"), sums.income);
        table.rows += TableRow{{m_texts.translate("Paper", "Expenses")}, TableRowKind::Group};
        addLines(table, BudgetSection::Expense);
        table.rows += sum(m_texts.translate("Paper", "Total expenses"), sums.expense);
        table.rows += sum(m_texts.translate("Paper", "Result"), sums.result());
        return table;
    }

    Table travel() const {
        Table table = empty();
        addLines(table, BudgetSection::Travel);
        if (!table.rows.isEmpty())
            table.rows += sum(m_texts.translate("Paper", "Total travel"), totals(m_content.lines).travel);
        return table;
    }

private:
    Table empty() const {
        const QString unit = amountUnit(m_content.network.currency, m_language);
        Table table{{},
                    {{m_texts.translate("Paper", "Item", "in a budget"), 3, Align::Left, true},
                     {m_texts.translate("Paper", "Amount (%1)").arg(unit), 1.2, Align::Right}},
                    {}};
        if (m_hasNotes)
            table.columns += {m_texts.translate("Paper", "Note"), 2.4};
        return table;
    }

    void addLines(Table &table, BudgetSection section) const {
        for (const BudgetLine &line : m_content.lines)
            if (line.section == section)
                table.rows += TableRow{{line.text, amount(line.planned, m_language), line.note}};
    }

    TableRow sum(const QString &label, qint64 ore) const {
        return {{label, amount(ore, m_language)}, TableRowKind::Sum};
    }

    const BudgetContent &m_content;
    const PaperTexts &m_texts;
    Language m_language;
    bool m_hasNotes;
};

} // namespace

Document budgetPaper(const BudgetContent &content, Language language) {
    const PaperTexts texts(language, content.own);
    const QString title =
        content.budget.title.isEmpty()
            ? texts.translate("Paper", "Budget %1").arg(yearsOf(content.budget, &content.project))
            : content.budget.title;
    Document paper =
        networkPaper(content.network, language, texts.translate("Paper", "Budget"), title, content.today);
    nameBudget(paper, content.budget, content.project);
    paper.footLeft = longDate(content.today, language);
    if (!content.budget.note.isEmpty())
        paper.blocks.push_back(Paragraph{plainText(content.budget.note)});

    const BudgetTables tables(content, texts, language);
    paper.blocks.push_back(tables.main());
    const Table travel = tables.travel();
    if (!travel.rows.isEmpty()) {
        paper.blocks.push_back(Heading{1, texts.translate("Paper", "Travel")});
        addSentence(paper, texts.standard("budget.travel"));
        paper.blocks.push_back(travel);
    }
    return paper;
}

} // namespace aarring
