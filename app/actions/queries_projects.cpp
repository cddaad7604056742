#include "actions/queries_p.h"

#include <QCoreApplication>

namespace aarring {

int Queries::numberOf(const Project &project) const {
    for (qsizetype i = 0; i < m_facts.projects.size(); ++i)
        if (m_facts.projects.at(i).id == project.id)
            return int(i) + 1;
    return 0;
}

QList<ProjectPartner> Queries::partners(Id project) const {
    return read<ProjectPartner>(QStringLiteral("project = ?"), {project});
}

QList<Objective> Queries::objectives(Id project) const {
    return read<Objective>(QStringLiteral("project = ?"), {project});
}

QList<Measure> Queries::measuresOf(Id project) const {
    QList<Measure> measures;
    for (const Measure &measure : m_facts.measures)
        if (measure.project == project)
            measures.append(measure);
    return measures;
}

QList<Budget> Queries::budgetsOf(Id project) const {
    QList<Budget> budgets;
    for (const Budget &budget : m_facts.budgets)
        if (budget.project == project)
            budgets.append(budget);
    return budgets;
}

QList<Grant> Queries::grantsOf(Id project) const {
    QList<Grant> grants;
    for (const Grant &grant : m_facts.grants)
        if (grant.project == project)
            grants.append(grant);
    return grants;
}

QString Queries::budgetName(const Budget &budget) const {
    const Project *of = project(budget.project);
    const QString name = of ? of->title : QString::number(budget.year);
    return budget.title.isEmpty()
               ? name
               : QCoreApplication::translate("Actions", "%1 – %2", "year or project – title of a budget")
                     .arg(name, budget.title);
}

} // namespace aarring
