#include "actions/actions_p.h"

namespace aarring {

Status Actions::fit(const Budget &budget) {
    if (budget.year < 1900 || budget.year > 2999)
        return refusal(
            {{QStringLiteral("year"),
              QCoreApplication::translate("Actions", "Write the year with four digits, for example 2026.")}});
    const auto same =
        budget.project
            ? exists("budget", QStringLiteral("project = ? AND id <> ? AND title = ?"),
                     {budget.project, budget.id, budget.title})
            : exists("budget", QStringLiteral("project IS NULL AND year = ? AND id <> ? AND title = ?"),
                     {budget.year, budget.id, budget.title});
    if (!same)
        return same.error();
    if (*same && budget.project)
        return refusal(
            {{QStringLiteral("title"),
              QCoreApplication::translate("Actions", "The project has a budget with that title already.")}});
    if (*same)
        return refusal(
            {{QStringLiteral("year"),
              QCoreApplication::translate("Actions", "There is a budget for %1 with that title already.")
                  .arg(budget.year)}});
    return Done{};
}

Result<QString> Actions::budgetName(const Budget &budget) const {
    if (budget.project)
        return projectTitle(budget.project);
    return QString::number(budget.year);
}

Result<Id> Actions::saveBudget(Budget budget) {
    if (auto ok = fit(budget); !ok)
        return ok.error();
    const auto name = budgetName(budget);
    if (!name)
        return name.error();
    return performSave(QT_TRANSLATE_NOOP("Action", "Added the budget %1"),
                       QT_TRANSLATE_NOOP("Action", "Changed the budget %1"), *name, budget);
}

Result<Id> Actions::addBudget(Budget budget, const QList<BudgetLine> &lines) {
    budget.id = 0;
    if (lines.isEmpty())
        return saveBudget(budget);
    if (auto ok = fit(budget); !ok)
        return ok.error();
    const auto name = budgetName(budget);
    if (!name)
        return name.error();
    const Status added = perform(QT_TRANSLATE_NOOP("Action", "Added the budget %1"), *name, [&]() -> Status {
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

Result<Id> Actions::copyBudget(Id from, Budget to) {
    to.id = 0;
    if (auto ok = fit(to); !ok)
        return ok.error();
    const auto lines = m_store.all<BudgetLine>(QStringLiteral("budget = ?"), {from});
    if (!lines)
        return lines.error();
    const auto plans = m_store.all<SharePlan>(QStringLiteral("budget = ?"), {from});
    if (!plans)
        return plans.error();
    const auto name = budgetName(to);
    if (!name)
        return name.error();
    const Status added = perform(QT_TRANSLATE_NOOP("Action", "Added the budget %1"), *name, [&]() -> Status {
        if (auto saved = m_store.save(to); !saved)
            return saved;
        QHash<Id, Id> copies; // of lines
        for (BudgetLine line : *lines) {
            const Id original = std::exchange(line.id, 0);
            line.budget = to.id;
            line.planned = line.applying();
            line.revised.reset();
            line.explanation.clear();
            if (auto saved = m_store.save(line); !saved)
                return saved;
            copies.insert(original, line.id);
        }
        for (SharePlan plan : *plans) {
            const auto shares = m_store.all<Share>(QStringLiteral("plan = ?"), {plan.id});
            if (!shares)
                return shares.error();
            plan.id = 0;
            plan.budget = to.id;
            plan.line = copies.value(plan.line);
            plan.due = {}; // of another year
            if (auto saved = m_store.save(plan); !saved)
                return saved;
            for (Share share : *shares) {
                share.id = 0;
                share.plan = plan.id;
                if (auto saved = m_store.save(share); !saved)
                    return saved;
            }
        }
        return Done{};
    });
    if (!added)
        return added.error();
    return to.id;
}

Status Actions::removeBudget(Id id) {
    const auto budget = m_store.load<Budget>(id);
    if (!budget)
        return budget.error();
    const auto lines = QStringLiteral("budget = ?");
    const auto name = budgetName(*budget);
    if (!name)
        return name.error();
    if (auto free = unbooked(budget->title.isEmpty() ? *name : budget->title, lines, {id}); !free)
        return free;
    return perform(QT_TRANSLATE_NOOP("Action", "Removed the budget %1"), *name, [&]() -> Status {
        const auto plans = m_store.all<SharePlan>(QStringLiteral("budget = ?"), {id});
        if (!plans)
            return plans.error();
        for (const SharePlan &plan : *plans)
            if (auto r = removeAll<Share>(QStringLiteral("plan = ?"), {plan.id}); !r)
                return r;
        if (auto r = removeAll<SharePlan>(QStringLiteral("budget = ?"), {id}); !r)
            return r;
        if (auto r = unlinkLines(lines, {id}); !r)
            return r;
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
    const bool areNew =
        std::any_of(lines.begin(), lines.end(), [](const BudgetLine &line) { return !line.id; });
    return perform(areNew ? QT_TRANSLATE_NOOP("Action", "Added %1 budget lines")
                          : QT_TRANSLATE_NOOP("Action", "Changed %1 budget lines"),
                   QString::number(lines.size()), [&]() -> Status {
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
    const auto itself = QStringLiteral("id = ?");
    if (auto free = unbooked(line->text, itself, {id}); !free)
        return free;
    return perform(QT_TRANSLATE_NOOP("Action", "Removed the budget line %1"), line->text, [&]() -> Status {
        if (auto r = unlinkLines(itself, {id}); !r)
            return r;
        return m_store.remove<BudgetLine>(id);
    });
}

Status Actions::joinLines(Id gone, Id line) {
    const auto from = m_store.load<BudgetLine>(gone);
    if (!from)
        return from.error();
    const auto to = m_store.load<BudgetLine>(line);
    if (!to)
        return to.error();
    if (gone == line || from->budget != to->budget || from->section != to->section)
        return Error{Error::Kind::Conflict,
                     QCoreApplication::translate("Actions", "“%1” cannot be removed").arg(from->text),
                     QCoreApplication::translate("Actions", "what is booked on it cannot go to that line"),
                     QCoreApplication::translate("Actions", "Choose another line of the same kind")};
    return perform(
        QT_TRANSLATE_NOOP("Action", "Joined the budget line %1 with another"), from->text, [&]() -> Status {
            for (const char *table : {"budget_entry", "grant_award"})
                if (auto r = m_connection.execute(QLatin1String("UPDATE ") + QLatin1String(table) +
                                                      QLatin1String(" SET line = ? WHERE line = ?"),
                                                  {line, gone});
                    !r)
                    return r;
            if (auto r = unlinkLines(QStringLiteral("id = ?"), {gone}); !r)
                return r;
            return m_store.remove<BudgetLine>(gone);
        });
}

} // namespace aarring
