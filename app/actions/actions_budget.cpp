#include "actions/actions_p.h"

namespace aarring {

Status Actions::fit(const Budget &budget) {
    if (budget.year < 1900 || budget.year > 2999)
        return refusal(
            {{QStringLiteral("year"),
              QCoreApplication::translate("Actions", "Write the year with four digits, for example 2026.")}});
    const auto same = exists("budget", QStringLiteral("year = ? AND id <> ? AND title = ?"),
                             {budget.year, budget.id, budget.title});
    if (!same)
        return same.error();
    if (*same)
        return refusal(
            {{QStringLiteral("year"),
              QCoreApplication::translate("Actions", "There is a budget for %1 with that title already.")
                  .arg(budget.year)}});
    return Done{};
}

Result<Id> Actions::saveBudget(Budget budget) {
    if (auto ok = fit(budget); !ok)
        return ok.error();
    return performSave(QT_TRANSLATE_NOOP("Action", "Added the budget %1"),
                       QT_TRANSLATE_NOOP("Action", "Changed the budget %1"), QString::number(budget.year),
                       budget);
}

Result<Id> Actions::addBudget(Budget budget, const QList<BudgetLine> &lines) {
    budget.id = 0;
    if (lines.isEmpty())
        return saveBudget(budget);
    if (auto ok = fit(budget); !ok)
        return ok.error();
    const Status added = perform(QT_TRANSLATE_NOOP("Action", "Added the budget %1"),
                                 QString::number(budget.year), [&]() -> Status {
                                     if (auto saved = m_store.save(budget); !saved)
                                         return saved;
                                     for (BudgetLine line : lines) {
                                         line.id = 0;
                                         line.budget = budget.id;
                                         if (auto saved = m_store.save(line); !saved)
                                             return saved;
                                     }
                                     return Done{};
                                 });
    if (!added)
        return added.error();
    return budget.id;
}

Status Actions::removeBudget(Id id) {
    const auto budget = m_store.load<Budget>(id);
    if (!budget)
        return budget.error();
    return perform(QT_TRANSLATE_NOOP("Action", "Removed the budget %1"), QString::number(budget->year),
                   [&]() -> Status {
                       if (auto r = removeAll<BudgetLine>(QStringLiteral("budget = ?"), {id}); !r)
                           return r;
                       return m_store.remove<Budget>(id);
                   });
}

Result<Id> Actions::saveLine(BudgetLine line) {
    if (const Problems p = validate(line); !acceptable(p))
        return refusal(p);
    if (!line.id && line.position == 0) {
        const auto last = positionAfter<BudgetLine>(QStringLiteral("budget = ?"), {line.budget}, -1);
        if (!last)
            return last.error();
        line.position = *last;
    }
    return performSave(QT_TRANSLATE_NOOP("Action", "Added the budget line %1"),
                       QT_TRANSLATE_NOOP("Action", "Changed the budget line %1"), line.text, line);
}

Status Actions::saveLines(const QList<BudgetLine> &lines) {
    if (lines.isEmpty())
        return Done{};
    for (const BudgetLine &line : lines)
        if (const Problems p = validate(line); !acceptable(p))
            return refusal(p);
    const auto last = positionAfter<BudgetLine>(QStringLiteral("budget = ?"), {lines.first().budget}, -1);
    if (!last)
        return last.error();
    double position = *last;
    return perform(QT_TRANSLATE_NOOP("Action", "Added %1 budget lines"), QString::number(lines.size()),
                   [&]() -> Status {
                       for (BudgetLine line : lines) {
                           if (!line.id && line.position == 0)
                               line.position = position++;
                           if (auto saved = m_store.save(line); !saved)
                               return saved;
                       }
                       return Done{};
                   });
}

Status Actions::moveLine(Id id, Id after) {
    auto line = m_store.load<BudgetLine>(id);
    if (!line)
        return line.error();
    const auto position =
        positionAfter<BudgetLine>(QStringLiteral("budget = ? AND id <> ?"), {line->budget, id}, after);
    if (!position)
        return position.error();
    line->position = *position;
    return perform(QT_TRANSLATE_NOOP("Action", "Moved the budget line %1"), line->text,
                   [&] { return m_store.save(*line); });
}

Status Actions::removeLine(Id id) {
    const auto line = m_store.load<BudgetLine>(id);
    if (!line)
        return line.error();
    return performRemove<BudgetLine>(QT_TRANSLATE_NOOP("Action", "Removed the budget line %1"), line->text,
                                     id);
}

} // namespace aarring
