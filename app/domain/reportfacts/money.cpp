#include "base/formats.h"
#include "domain/accounts.h"
#include "domain/reportfacts/makers.h"

namespace aarring {

using namespace reportfacts;

namespace {

/// Booked from the first day to the last; an invalid first day is since ever.
QList<BudgetEntry> bookedIn(const ReportMaterial &material, const DateRange &span) {
    QList<BudgetEntry> entries;
    for (const BudgetEntry &entry : material.booked)
        if (entry.day.isValid() && span.contains(entry.day))
            entries.append(entry);
    return entries;
}

class Money {
public:
    explicit Money(const ReportMaterial &material)
        : m_material(material),
          m_language(material.language()),
          m_inPeriod(bookedIn(material, material.span())),
          m_untilDay(bookedIn(material, {{}, material.day})) {}

    QList<Fact> tell() {
        // What a project has of its own is told to who gave money to it, and is no part of the network's.
        if (const Id project = projectWithBudget()) {
            for (const Budget &budget : m_material.facts.budgets)
                if (budget.project == project)
                    addBudget(budget);
            return m_told;
        }
        const DateRange &period = m_material.report.period;
        for (const Budget &budget : m_material.facts.budgets)
            if (!budget.project && budget.year >= period.from.year() && budget.year <= period.to.year())
                addBudget(budget);
        return m_told;
    }

private:
    QString money(qint64 ore) const { return amount(ore, m_language); }

    /// The project that the report's grant is given to, if it has a budget; else its money is in the network's.
    Id projectWithBudget() const {
        const Grant *grant = find(m_material.facts.grants, m_material.report.grant);
        if (!grant || !grant->project)
            return 0;
        for (const Budget &budget : m_material.facts.budgets)
            if (budget.project == grant->project)
                return grant->project;
        return 0;
    }

    void addBudget(const Budget &budget) {
        QList<BudgetLine> lines;
        for (const BudgetLine &line : m_material.facts.budgetLines)
            if (line.budget == budget.id)
                lines.append(line);
        if (lines.isEmpty())
            return;
        const Accounts period = accountsOf(lines, m_inPeriod);
        const Accounts all = accountsOf(lines, m_untilDay);
        const QString unit = amountUnit(m_material.facts.network.currency, m_language);
        const FactSource source{Place::Budget, budget.id};
        const Project *project = find(m_material.facts.projects, budget.project);
        const QString title = project && budget.title.isEmpty() ? project->title : budget.title;
        Fact table{Words::tr("Budget %1: %2", "year, title").arg(yearsOf(budget, project), title), source};
        table.columns = {{Words::tr("Section", "of a budget"), 1.6},
                         {Words::tr("Budget (%1)").arg(unit), 1.1, true},
                         {Words::tr("Booked in the period (%1)", "kr").arg(unit), 1.3, true},
                         {Words::tr("Booked in all (%1)", "kr").arg(unit), 1.2, true},
                         {Words::tr("Remaining (%1)").arg(unit), 1.1, true}};
        const auto row = [&](const QString &name, const Standing &inPeriod, const Standing &standing) {
            return FactRow{{name, money(standing.applying), money(inPeriod.booked), money(standing.booked),
                            money(standing.rest())},
                           source};
        };
        table.rows = {row(Words::tr("Income"), period.income, all.income),
                      row(Words::tr("Expenses"), period.expense, all.expense),
                      row(Words::tr("Result"), period.result(), all.result())};
        table.rows.last().isSum = true;
        // Each institution bears its own travel: no part of the sum.
        if (all.travel.applying || all.travel.booked)
            table.rows.append(row(Words::tr("Travel, borne by each"), period.travel, all.travel));
        m_told.append(table);
        for (const BudgetLine &line : lines)
            if (const Standing standing = all.of(line.id);
                line.section == BudgetSection::Expense && standing.rest() < 0)
                m_told.append({Words::tr("More than budgeted: %1, %2 of %3.", "budget line, booked, budget")
                                   .arg(line.text, withUnit(standing.booked), withUnit(standing.applying)),
                               {Place::Budget, line.id}});
    }

    QString withUnit(qint64 ore) const {
        return amountWithUnit(ore, m_material.facts.network.currency, m_language);
    }

    const ReportMaterial &m_material;
    Language m_language;
    QList<BudgetEntry> m_inPeriod, m_untilDay;
    QList<Fact> m_told;
};

bool isAbout(const Grant &grant, const Report &report) {
    if (report.grant)
        return grant.id == report.grant;
    const bool isDated = grant.period.from.isValid() || grant.period.to.isValid();
    return isDated && grant.period.overlaps(report.period);
}

} // namespace

QList<Fact> moneyFacts(const ReportMaterial &material) { return Money(material).tell(); }

QList<Fact> grantsFacts(const ReportMaterial &material) {
    const Language language = material.language();
    const NetworkFacts &facts = material.facts;
    const QList<BudgetEntry> booked = bookedIn(material, {{}, material.day});
    const auto money = [&](qint64 ore) { return amountWithUnit(ore, facts.network.currency, language); };
    QList<Fact> told;
    for (const Grant &grant : facts.grants) {
        if (!isAbout(grant, material.report))
            continue;
        const FactSource source{Place::Budget, grant.id};
        if (!isGiven(grant.state)) {
            told.append({Words::tr("%1, %2: %3 applied for.", "funder, purpose, amount")
                             .arg(grant.funder, grant.title, money(grant.applied)),
                         source});
            continue;
        }
        const GrantStanding standing =
            standingOf(grant, facts.grants, facts.instalments, facts.budgetLines, booked);
        told.append(
            {Words::tr("%1, %2: %3 granted, %4 received, %5 outstanding.", "funder, purpose, three amounts")
                 .arg(grant.funder, grant.title, money(standing.granted), money(standing.received),
                      money(standing.outstanding())),
             source});
        if (standing.ownWanted)
            told.append({Words::tr("Own funding: %1 of %2; at least %3 is asked for.")
                             .arg(money(standing.own), money(standing.cost),
                                  percentText(standing.ownWanted, language)),
                         source});
        if (grant.reportBy.isValid())
            told.append({Words::tr("The report to %1 is due by %2.")
                             .arg(grant.funder, shortDate(grant.reportBy, language)),
                         source});
    }
    return told;
}

} // namespace aarring
