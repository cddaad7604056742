#include "domain/accounts.h"

#include <algorithm>

namespace aarring {

namespace {

/// Adds up one standing and remembers whether all of it could be counted.
struct Sums {
    OreSum planned, applying, booked;
    int entries = 0;

    void add(const BudgetLine &line) {
        planned.add(line.planned);
        applying.add(line.applying());
    }
    void add(const BudgetEntry &entry) {
        booked.add(entry.amount);
        ++entries;
    }
    Standing standing() const { return {planned.value(), applying.value(), booked.value(), entries}; }
    bool isExact() const { return planned.isExact() && applying.isExact() && booked.isExact(); }
};

QHash<Id, const BudgetLine *> byId(const QList<BudgetLine> &lines) {
    QHash<Id, const BudgetLine *> found;
    found.reserve(lines.size());
    for (const BudgetLine &line : lines)
        found.insert(line.id, &line);
    return found;
}

} // namespace

std::optional<qint64> Standing::permille() const {
    if (applying <= 0)
        return std::nullopt;
    // In two steps, so that the largest sums do not overflow.
    const qint64 whole = booked / applying;
    const qint64 left = booked % applying;
    const double part = double(left) / double(applying) * 1000;
    return whole * 1000 + qint64(part < 0 ? part - 0.5 : part + 0.5);
}

const Standing &Accounts::of(BudgetSection section) const {
    switch (section) {
    case BudgetSection::Income:
        return income;
    case BudgetSection::Expense:
        return expense;
    case BudgetSection::Travel:
        break;
    }
    return travel;
}

Standing Accounts::result() const {
    return {income.planned - expense.planned, income.applying - expense.applying,
            income.booked - expense.booked, income.entries + expense.entries};
}

Accounts accountsOf(const QList<BudgetLine> &lines, const QList<BudgetEntry> &entries) {
    QHash<Id, Sums> sums;
    sums.reserve(lines.size());
    Sums sections[3];
    for (const BudgetLine &line : lines) {
        sums[line.id].add(line);
        sections[int(line.section)].add(line);
    }
    for (const BudgetEntry &entry : entries)
        if (const auto found = sums.find(entry.line); found != sums.end())
            found->add(entry);
    for (const BudgetLine &line : lines) {
        const Sums &own = sums[line.id];
        sections[int(line.section)].booked.add(own.booked.value());
        sections[int(line.section)].entries += own.entries;
    }
    Accounts accounts;
    accounts.lines.reserve(lines.size());
    for (auto it = sums.cbegin(); it != sums.cend(); ++it) {
        accounts.lines.insert(it.key(), it->standing());
        accounts.isExact = accounts.isExact && it->isExact();
    }
    for (const Sums &section : sections)
        accounts.isExact = accounts.isExact && section.isExact();
    accounts.income = sections[int(BudgetSection::Income)].standing();
    accounts.expense = sections[int(BudgetSection::Expense)].standing();
    accounts.travel = sections[int(BudgetSection::Travel)].standing();
    return accounts;
}

QList<CategoryStanding> byCategory(const QList<BudgetLine> &lines, const QList<BudgetEntry> &entries) {
    const Accounts accounts = accountsOf(lines, entries);
    QList<CategoryStanding> categories;
    for (const BudgetLine &line : lines) {
        auto found = std::find_if(categories.begin(), categories.end(), [&](const CategoryStanding &c) {
            return c.section == line.section &&
                   c.category.compare(line.category.trimmed(), Qt::CaseInsensitive) == 0;
        });
        if (found == categories.end())
            found = categories.insert(categories.end(), {line.section, line.category.trimmed(), {}});
        const Standing own = accounts.of(line.id);
        found->standing.planned += own.planned;
        found->standing.applying += own.applying;
        found->standing.booked += own.booked;
        found->standing.entries += own.entries;
    }
    return categories;
}

QList<InstitutionStanding> byInstitution(const QList<BudgetLine> &lines, const QList<BudgetEntry> &entries) {
    const auto lineOf = byId(lines);
    QList<InstitutionStanding> all;
    QHash<Id, qsizetype> places;
    InstitutionStanding nobody;
    bool isNobodyUsed = false;
    for (const BudgetEntry &entry : entries) {
        const BudgetLine *line = lineOf.value(entry.line);
        if (!line)
            continue;
        InstitutionStanding *row = &nobody;
        if (entry.paidBy) {
            auto place = places.constFind(entry.paidBy);
            if (place == places.cend()) {
                place = places.insert(entry.paidBy, all.size());
                all.append({entry.paidBy, 0, 0, 0});
            }
            row = &all[*place];
        } else {
            isNobodyUsed = true;
        }
        switch (line->section) {
        case BudgetSection::Income:
            row->paidIn += entry.amount;
            break;
        case BudgetSection::Expense:
            row->laidOut += entry.amount;
            break;
        case BudgetSection::Travel:
            row->ownTravel += entry.amount;
            break;
        }
    }
    if (isNobodyUsed)
        all.append(nobody);
    return all;
}

QList<BudgetEntry> travelOfNobody(const QList<BudgetLine> &lines, const QList<BudgetEntry> &entries) {
    const auto lineOf = byId(lines);
    QList<BudgetEntry> found;
    for (const BudgetEntry &entry : entries)
        if (const BudgetLine *line = lineOf.value(entry.line);
            line && line->section == BudgetSection::Travel && !entry.paidBy)
            found.append(entry);
    return found;
}

} // namespace aarring
