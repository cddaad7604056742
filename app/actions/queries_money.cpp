#include "actions/queries_p.h"

#include <algorithm>

namespace aarring {

namespace {

/// They mostly are, as they were read.
void sortByDay(QList<BudgetEntry> &entries) {
    const auto isBefore = [](const BudgetEntry &a, const BudgetEntry &b) {
        return a.day != b.day ? a.day < b.day : a.id < b.id;
    };
    if (!std::is_sorted(entries.cbegin(), entries.cend(), isBefore))
        std::sort(entries.begin(), entries.end(), isBefore);
}

} // namespace

QList<BudgetLine> Queries::budgetLines(Id budget) const {
    QList<BudgetLine> lines;
    for (const BudgetLine &line : m_facts.budgetLines)
        if (line.budget == budget)
            lines.append(line);
    return lines;
}

const QList<BudgetEntry> &Queries::booked() const {
    if (!m_booked) {
        auto entries = m_store.all<BudgetEntry>();
        if (!entries)
            tell(entries.error());
        m_booked = entries ? *entries : QList<BudgetEntry>();
    }
    return *m_booked;
}

QList<BudgetEntry> Queries::bookedOn(Id line) const {
    QList<BudgetEntry> entries;
    for (const BudgetEntry &entry : booked())
        if (entry.line == line)
            entries.append(entry);
    sortByDay(entries);
    return entries;
}

QList<BudgetEntry> Queries::bookedIn(Id budget) const {
    QSet<Id> lines;
    for (const BudgetLine &line : m_facts.budgetLines)
        if (line.budget == budget)
            lines.insert(line.id);
    QList<BudgetEntry> entries;
    entries.reserve(booked().size());
    for (const BudgetEntry &entry : booked())
        if (lines.contains(entry.line))
            entries.append(entry);
    sortByDay(entries);
    return entries;
}

QSet<Id> Queries::bookedWithFiles() const {
    QSet<Id> owners;
    for (const Attachment &attachment : read<Attachment>(
             QStringLiteral("EXISTS (SELECT 1 FROM budget_entry e WHERE e.id = attachment.owner)")))
        owners.insert(attachment.owner);
    return owners;
}

Accounts Queries::accounts(Id budget) const { return accountsOf(budgetLines(budget), booked()); }

GrantStanding Queries::standing(const Grant &grant) const {
    return standingOf(grant, m_facts.grants, m_facts.instalments, m_facts.budgetLines, booked());
}

QList<Instalment> Queries::instalments(Id grant) const {
    QList<Instalment> instalments;
    for (const Instalment &instalment : m_facts.instalments)
        if (instalment.grant == grant)
            instalments.append(instalment);
    return instalments;
}

} // namespace aarring
