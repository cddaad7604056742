#include "actions/actions_p.h"

namespace aarring {

namespace {

Error cannotRemove(const QString &what, int booked) {
    return {Error::Kind::Conflict, QCoreApplication::translate("Actions", "“%1” cannot be removed").arg(what),
            QCoreApplication::translate("Actions", "%n amount(s) are booked on it", nullptr, booked),
            QCoreApplication::translate("Actions", "Move them to another line first, or remove them")};
}

} // namespace

/// Conflict while amounts are booked on the lines that `lines`, a condition for budget_line, names.
Status Actions::unbooked(const QString &what, const QString &lines, const QVariantList &binds) {
    const auto booked = m_connection.value(
        QStringLiteral("SELECT count(*) FROM budget_entry WHERE line IN (SELECT id FROM budget_line WHERE ") +
            lines + QLatin1Char(')'),
        binds);
    if (!booked)
        return booked.error();
    if (booked->toInt() > 0)
        return cannotRemove(what, booked->toInt());
    return Done{};
}

Status Actions::unlinkLines(const QString &lines, const QVariantList &binds) {
    for (const char *table : {"grant_award", "share_plan"})
        if (auto done = m_connection.execute(
                QLatin1String("UPDATE ") + QLatin1String(table) +
                    QLatin1String(" SET line = NULL WHERE line IN (SELECT id FROM budget_line WHERE ") +
                    lines + QLatin1Char(')'),
                binds);
            !done)
            return done;
    return Done{};
}

Result<Problems> Actions::problemsOf(const BudgetEntry &entry) const {
    const auto line = m_store.load<BudgetLine>(entry.line);
    if (!line)
        return entry.line ? Result<Problems>(line.error()) : Result<Problems>(validate(entry, 0));
    const auto budget = m_store.load<Budget>(line->budget);
    if (!budget)
        return budget.error();
    return validate(entry, budget->project ? 0 : budget->year);
}

Result<Id> Actions::book(BudgetEntry entry) {
    const auto problems = problemsOf(entry);
    if (!problems)
        return problems.error();
    if (!acceptable(*problems))
        return refusal(*problems);
    return performSave(QT_TRANSLATE_NOOP("Action", "Booked %1"),
                       QT_TRANSLATE_NOOP("Action", "Changed the booked amount %1"), entry.text, entry);
}

Status Actions::bookAll(const QList<BudgetEntry> &entries, const Progress &progress) {
    QHash<Id, int> years; // of the lines
    for (const BudgetEntry &entry : entries) {
        auto year = years.constFind(entry.line);
        if (year == years.cend()) {
            const auto line = m_store.load<BudgetLine>(entry.line);
            if (!line)
                return line.error();
            const auto budget = m_store.load<Budget>(line->budget);
            if (!budget)
                return budget.error();
            year = years.insert(entry.line, budget->project ? 0 : budget->year);
        }
        if (const Problems p = validate(entry, *year); !acceptable(p))
            return refusal(p);
    }
    return performAll<BudgetEntry>(QT_TRANSLATE_NOOP("Action", "Booked %1 amounts"), entries, progress,
                                   Error{Error::Kind::Cancelled,
                                         QCoreApplication::translate("Actions", "Nothing was booked"),
                                         QCoreApplication::translate("Actions", "it was cancelled"),
                                         {}},
                                   [this](BudgetEntry entry) { return m_store.save(entry); });
}

Status Actions::removeBooked(const QList<Id> &entries) {
    if (entries.isEmpty())
        return Done{};
    const auto first = m_store.load<BudgetEntry>(entries.first());
    if (!first)
        return first.error();
    const bool isOne = entries.size() == 1;
    return perform(
        isOne ? QT_TRANSLATE_NOOP("Action", "Removed the booked amount %1")
              : QT_TRANSLATE_NOOP("Action", "Removed %1 booked amounts"),
        isOne ? first->text : QString::number(entries.size()), [&]() -> Status {
            for (const Id id : entries) {
                if (auto r = m_connection.execute(
                        QStringLiteral("UPDATE instalment SET entry = NULL WHERE entry = ?"), {id});
                    !r)
                    return r;
                if (auto r = removeAll<Attachment>(QStringLiteral("owner = ?"), {id}); !r)
                    return r;
                if (auto r = m_store.remove<BudgetEntry>(id); !r)
                    return r;
            }
            return Done{};
        });
}

// ---- Grants

Result<Id> Actions::saveGrant(Grant grant) {
    if (const Problems p = validate(grant); !acceptable(p))
        return refusal(p);
    return performSave(QT_TRANSLATE_NOOP("Action", "Added the grant from %1"),
                       QT_TRANSLATE_NOOP("Action", "Changed the grant from %1"), grant.funder, grant);
}

Status Actions::removeGrant(Id id) {
    const auto grant = m_store.load<Grant>(id);
    if (!grant)
        return grant.error();
    const auto isReported = exists("report", QStringLiteral("award = ?"), {id});
    if (!isReported)
        return isReported.error();
    if (*isReported)
        return Error{
            Error::Kind::Conflict,
            QCoreApplication::translate("Actions", "The grant from %1 cannot be removed").arg(grant->funder),
            QCoreApplication::translate("Actions", "a report is about it"),
            QCoreApplication::translate("Actions", "Remove the report first, if it is a draft")};
    return perform(QT_TRANSLATE_NOOP("Action", "Removed the grant from %1"), grant->funder, [&]() -> Status {
        if (auto r = removeAll<Instalment>(QStringLiteral("award = ?"), {id}); !r)
            return r;
        if (auto r = removeAll<Attachment>(QStringLiteral("owner = ?"), {id}); !r)
            return r;
        return m_store.remove<Grant>(id);
    });
}

Result<Id> Actions::saveInstalment(Instalment instalment) {
    if (const Problems p = validate(instalment); !acceptable(p))
        return refusal(p);
    const auto grant = m_store.load<Grant>(instalment.grant);
    if (!grant)
        return grant.error();
    return performSave(QT_TRANSLATE_NOOP("Action", "Added an instalment from %1"),
                       QT_TRANSLATE_NOOP("Action", "Changed an instalment from %1"), grant->funder,
                       instalment);
}

Status Actions::removeInstalment(Id id) {
    const auto instalment = m_store.load<Instalment>(id);
    if (!instalment)
        return instalment.error();
    const auto grant = m_store.load<Grant>(instalment->grant);
    if (!grant)
        return grant.error();
    return performRemove<Instalment>(QT_TRANSLATE_NOOP("Action", "Removed an instalment from %1"),
                                     grant->funder, id);
}

Result<Id> Actions::receiveInstalment(Id id, QDate day, const QString &voucher) {
    auto instalment = m_store.load<Instalment>(id);
    if (!instalment)
        return instalment.error();
    const auto grant = m_store.load<Grant>(instalment->grant);
    if (!grant)
        return grant.error();
    const QString what = QCoreApplication::translate("Actions", "The instalment cannot be booked");
    if (instalment->entry)
        return Error{
            Error::Kind::Conflict, what, QCoreApplication::translate("Actions", "it is booked already"), {}};
    if (!grant->line)
        return Error{Error::Kind::Conflict, what,
                     QCoreApplication::translate("Actions", "the grant has no budget line"),
                     QCoreApplication::translate("Actions", "Choose the line of income it belongs to first")};
    BudgetEntry entry{0, grant->line, day, grant->funder, instalment->amount, voucher, 0};
    const auto problems = problemsOf(entry);
    if (!problems)
        return problems.error();
    if (!acceptable(*problems))
        return refusal(*problems);
    const Status done = perform(QT_TRANSLATE_NOOP("Action", "Received an instalment from %1"), grant->funder,
                                [&]() -> Status {
                                    if (auto saved = m_store.save(entry); !saved)
                                        return saved;
                                    instalment->entry = entry.id;
                                    return m_store.save(*instalment);
                                });
    if (!done)
        return done.error();
    return entry.id;
}

// ---- Shares

Result<Id> Actions::savePlan(SharePlan plan, const QList<Share> &shares) {
    if (const Problems p = validate(plan, shares); !acceptable(p))
        return refusal(p);
    if (plan.id)
        if (const auto there = m_store.load<SharePlan>(plan.id); !there)
            return there.error();
    if (plan.line) {
        const auto taken = exists("share_plan", QStringLiteral("line = ? AND id <> ?"), {plan.line, plan.id});
        if (!taken)
            return taken.error();
        if (*taken)
            return Error{Error::Kind::Conflict,
                         QCoreApplication::translate("Actions", "This cannot be saved"),
                         QCoreApplication::translate(
                             "Actions", "the payments of another sum are booked on that budget line"),
                         QCoreApplication::translate("Actions", "Choose another line")};
    }
    const auto before = m_store.all<Share>(QStringLiteral("plan = ?"), {plan.id});
    if (!before)
        return before.error();
    if (!plan.id && plan.position == 0) {
        const auto last = positionAfter<SharePlan>(QStringLiteral("budget = ?"), {plan.budget}, -1);
        if (!last)
            return last.error();
        plan.position = *last;
    }
    const char *label = plan.id ? QT_TRANSLATE_NOOP("Action", "Changed the shares of %1")
                                : QT_TRANSLATE_NOOP("Action", "Shared %1 between institutions");
    const Status saved = perform(label, plan.title, [&]() -> Status {
        if (auto done = m_store.save(plan); !done)
            return done;
        QHash<Id, Id> keys; // by institution
        for (const Share &share : *before)
            keys.insert(share.institution, share.id);
        double position = 0;
        for (Share share : shares) {
            share.id = keys.take(share.institution);
            share.plan = plan.id;
            share.position = ++position;
            if (auto done = m_store.save(share); !done)
                return done;
        }
        for (const Id gone : std::as_const(keys))
            if (auto done = m_store.remove<Share>(gone); !done)
                return done;
        return Done{};
    });
    if (!saved)
        return saved.error();
    return plan.id;
}

Status Actions::removePlan(Id id) {
    const auto plan = m_store.load<SharePlan>(id);
    if (!plan)
        return plan.error();
    return perform(QT_TRANSLATE_NOOP("Action", "Removed the shares of %1"), plan->title, [&]() -> Status {
        if (auto r = removeAll<Share>(QStringLiteral("plan = ?"), {id}); !r)
            return r;
        return m_store.remove<SharePlan>(id);
    });
}

Result<Id> Actions::recordPayment(Id plan, Id institution, qint64 amount, QDate day, const QString &voucher) {
    const auto shared = m_store.load<SharePlan>(plan);
    if (!shared)
        return shared.error();
    const auto payer = m_store.load<Institution>(institution);
    if (!payer)
        return payer.error();
    if (!shared->line)
        return Error{
            Error::Kind::Conflict, QCoreApplication::translate("Actions", "The payment cannot be booked"),
            QCoreApplication::translate("Actions", "the shares have no budget line"),
            QCoreApplication::translate("Actions", "Choose the line of income they are paid on first")};
    const BudgetEntry entry{0, shared->line, day, payer->name, amount, voucher, institution};
    const auto problems = problemsOf(entry);
    if (!problems)
        return problems.error();
    if (!acceptable(*problems))
        return refusal(*problems);
    return performSave(QT_TRANSLATE_NOOP("Action", "Booked the share of %1"),
                       QT_TRANSLATE_NOOP("Action", "Booked the share of %1"), payer->label(), entry);
}

} // namespace aarring
