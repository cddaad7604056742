#include "actions/factsread.h"

#include "domain/names.h"

#include <QSet>
#include <algorithm>

namespace aarring {

FactsRead readFacts(const Store &store, bool withBooked, const std::function<void(const Error &)> &failed) {
    const auto read = [&]<class T>(QList<T> &list, const QString &where = {},
                                   const QVariantList &binds = {}) {
        if (auto rows = store.all<T>(where, binds))
            list = std::move(*rows);
        else
            failed(rows.error());
    };
    FactsRead found;
    NetworkFacts &facts = found.facts;
    read(facts.institutions);
    read(facts.persons);
    read(facts.bodies);
    read(facts.seats);
    read(facts.appointments);
    read(facts.memberships);
    read(facts.offices);
    read(facts.terms);
    read(facts.meetings);
    read(facts.mandates);
    read(facts.entries);
    read(facts.answers);
    read(facts.budgets);
    read(facts.budgetLines);
    read(facts.grants);
    read(facts.instalments);
    read(facts.projects);
    read(facts.actionPlans);
    read(facts.priorityAreas);
    read(facts.goals);
    read(facts.measures);
    read(facts.reports);
    read(facts.resources);
    QList<Network> networks;
    read(networks);
    if (!networks.isEmpty())
        facts.network = networks.first();
    if (withBooked) {
        read(found.booked.emplace());
        facts.ownTravel = ownTravelAmong(*found.booked, facts.budgetLines);
    } else {
        read(facts.ownTravel, QStringLiteral("line IN (SELECT id FROM budget_line WHERE section = ?)"),
             {nameOf(BudgetSection::Travel)});
    }
    return found;
}

QList<BudgetEntry> ownTravelAmong(const QList<BudgetEntry> &booked, const QList<BudgetLine> &lines) {
    QSet<Id> travel;
    for (const BudgetLine &line : lines)
        if (line.section == BudgetSection::Travel)
            travel.insert(line.id);
    QList<BudgetEntry> found;
    if (!travel.isEmpty())
        std::copy_if(booked.begin(), booked.end(), std::back_inserter(found),
                     [&travel](const BudgetEntry &entry) { return travel.contains(entry.line); });
    return found;
}

} // namespace aarring
