#include "actions/papers_p.h"

#include "documents/papers/accountspaper.h"
#include "documents/papers/budgetpaper.h"
#include "documents/papers/grantspaper.h"
#include "documents/papers/sharespaper.h"

namespace aarring {

Result<const Budget *> PaperMaker::chosenBudget() const {
    const Budget *chosen = m_options.about ? m_queries.budget(m_options.about) : nullptr;
    if (!chosen && m_options.project)
        return budgetOfProject();
    QStringList years;
    for (const Budget &budget : m_queries.budgets()) {
        if (budget.project)
            continue;
        if (!chosen && budget.year == m_year)
            chosen = &budget;
        years.append(QString::number(budget.year));
    }
    if (chosen)
        return chosen;
    return noPaper(tr("there is no budget for %1").arg(m_year),
                   years.isEmpty() ? tr("Make one first")
                                   : tr("Choose one of: %1").arg(years.join(QLatin1String(", "))));
}

Result<const Budget *> PaperMaker::budgetOfProject() const {
    for (const Budget &budget : m_queries.budgets())
        if (const Project *project = m_queries.project(budget.project))
            if (m_queries.numberOf(*project) == m_options.project)
                return &budget;
    return noPaper(tr("there is no budget of project %1").arg(m_options.project), tr("Make one first"));
}

Project PaperMaker::projectOf(const Budget &budget) const {
    const Project *project = m_queries.project(budget.project);
    return project ? *project : Project();
}

Result<Document> PaperMaker::budget() const {
    const auto chosen = chosenBudget();
    if (!chosen)
        return chosen.error();
    return budgetPaper({m_queries.network(), **chosen, m_queries.budgetLines((*chosen)->id),
                        m_queries.today(), own(), projectOf(**chosen)},
                       m_language);
}

Result<Document> PaperMaker::accounts() const {
    const auto chosen = chosenBudget();
    if (!chosen)
        return chosen.error();
    const QList<BudgetEntry> entries = m_queries.bookedIn((*chosen)->id);
    if (entries.isEmpty())
        return noPaper(tr("nothing is booked in %1").arg((*chosen)->year), tr("Book something first"));
    AccountsContent content{m_queries.network(),
                            **chosen,
                            m_queries.budgetLines((*chosen)->id),
                            entries,
                            m_queries.facts().institutions,
                            m_queries.today(),
                            own(),
                            projectOf(**chosen)};
    content.plans = m_queries.sharePlans((*chosen)->id);
    for (const SharePlan &plan : std::as_const(content.plans))
        content.shares += m_queries.shares(plan.id);
    return accountsPaper(content, m_language);
}

bool PaperMaker::isMeant(const Grant &grant) const {
    if (grant.id == m_options.about)
        return true;
    if (m_options.about && m_queries.grant(m_options.about))
        return false;
    const BudgetLine *line = m_queries.budgetLine(grant.line);
    if (m_options.about && m_queries.budget(m_options.about))
        return line && line->budget == m_options.about;
    const Budget *budget = line ? m_queries.budget(line->budget) : nullptr;
    const bool isDated = grant.period.from.isValid() || grant.period.to.isValid();
    return (budget && !budget->project && budget->year == m_year) ||
           (isDated && grant.period.overlaps({QDate(m_year, 1, 1), QDate(m_year, 12, 31)}));
}

Result<Document> PaperMaker::grants() const {
    GrantsContent content{m_queries.network(), {}, m_queries.today(), own()};
    for (const Grant &grant : m_queries.facts().grants) {
        if (!isMeant(grant))
            continue;
        GrantAccount account{grant, m_queries.standing(grant), {}};
        for (const Instalment &instalment : m_queries.instalments(grant.id)) {
            const BudgetEntry *entry = m_queries.booked(instalment.entry);
            account.parts.append({instalment, entry ? *entry : BudgetEntry()});
        }
        content.grants.append(account);
    }
    if (content.grants.isEmpty())
        return noPaper(tr("there is no grant for %1").arg(m_year), tr("Add one first"));
    return grantsPaper(content, m_language);
}

Result<Document> PaperMaker::shares() const {
    const auto chosen = chosenBudget();
    if (!chosen)
        return chosen.error();
    SharesContent content{m_queries.network(),
                          **chosen,
                          {},
                          m_queries.bookedIn((*chosen)->id),
                          m_queries.facts().institutions,
                          m_queries.today(),
                          own(),
                          projectOf(**chosen)};
    for (const SharePlan &plan : m_queries.sharePlans((*chosen)->id))
        content.sums.append({plan, m_queries.shares(plan.id)});
    if (content.sums.isEmpty())
        return noPaper(tr("nothing is shared in %1").arg((*chosen)->year),
                       tr("Divide a sum between institutions first"));
    return sharesPaper(content, m_language);
}

} // namespace aarring
