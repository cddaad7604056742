#include "actions/actions_p.h"

namespace aarring {

namespace {

const auto ofProject = QStringLiteral("project = ?");

} // namespace

Result<Id> Actions::saveProject(Project project) {
    if (const Problems p = validate(project); !acceptable(p))
        return refusal(p);
    return performSave(QT_TRANSLATE_NOOP("Action", "Added the project %1"),
                       QT_TRANSLATE_NOOP("Action", "Changed the project %1"), project.title, project);
}

Status Actions::removeProject(Id id) {
    const auto project = m_store.load<Project>(id);
    if (!project)
        return project.error();
    for (const char *table : {"budget", "grant_award"}) {
        const auto used = exists(table, ofProject, {id});
        if (!used)
            return used.error();
        if (*used)
            return Error{
                Error::Kind::Conflict,
                QCoreApplication::translate("Actions", "“%1” cannot be removed").arg(project->title),
                QCoreApplication::translate("Actions", "it has a budget or a grant"),
                QCoreApplication::translate("Actions", "Remove these first, or mark the project as stopped")};
    }
    return perform(QT_TRANSLATE_NOOP("Action", "Removed the project %1"), project->title, [&]() -> Status {
        const auto measures = m_store.all<Measure>(ofProject, {id});
        if (!measures)
            return measures.error();
        // A measure that serves a goal of the action plan as well stays there.
        for (Measure measure : *measures) {
            measure.project = 0;
            const Status done = measure.goal ? m_store.save(measure) : removeWithLinks(measure);
            if (!done)
                return done;
        }
        if (auto r = removeAll<ProjectPartner>(ofProject, {id}); !r)
            return r;
        if (auto r = removeAll<Objective>(ofProject, {id}); !r)
            return r;
        if (auto r = removeAll<Attachment>(QStringLiteral("owner = ?"), {id}); !r)
            return r;
        return m_store.remove<Project>(id);
    });
}

Status Actions::removeWithLinks(const Measure &measure) {
    if (auto r = m_connection.execute(
            QStringLiteral("UPDATE measure SET carried_from = NULL WHERE carried_from = ?"), {measure.id});
        !r)
        return r;
    return m_store.remove<Measure>(measure.id);
}

/// What is called by a project's title in the history.
Result<QString> Actions::projectTitle(Id id) const {
    const auto project = m_store.load<Project>(id);
    if (!project)
        return project.error();
    return QString(project->title);
}

// ---- Partners

Result<Id> Actions::savePartner(ProjectPartner partner) {
    const auto project = m_store.load<Project>(partner.project);
    if (!project)
        return project.error();
    const auto others = m_store.all<ProjectPartner>(ofProject, {partner.project});
    if (!others)
        return others.error();
    if (const Problems p = validate(partner, *others, project->owner); !acceptable(p))
        return refusal(p);
    const auto institution = m_store.load<Institution>(partner.institution);
    if (!institution)
        return institution.error();
    if (!partner.id && partner.position == 0) {
        const auto last = positionAfter<ProjectPartner>(ofProject, {partner.project}, -1);
        if (!last)
            return last.error();
        partner.position = *last;
    }
    return performSave(QT_TRANSLATE_NOOP("Action", "Added the partner %1"),
                       QT_TRANSLATE_NOOP("Action", "Changed the partner %1"), institution->name, partner);
}

Status Actions::movePartner(Id id, Id after) {
    auto partner = m_store.load<ProjectPartner>(id);
    if (!partner)
        return partner.error();
    const auto institution = m_store.load<Institution>(partner->institution);
    if (!institution)
        return institution.error();
    const auto position = positionAfter<ProjectPartner>(QStringLiteral("project = ? AND id <> ?"),
                                                        {partner->project, id}, after);
    if (!position)
        return position.error();
    partner->position = *position;
    return perform(QT_TRANSLATE_NOOP("Action", "Moved the partner %1"), institution->name,
                   [&] { return m_store.save(*partner); });
}

Status Actions::removePartner(Id id) {
    const auto partner = m_store.load<ProjectPartner>(id);
    if (!partner)
        return partner.error();
    const auto institution = m_store.load<Institution>(partner->institution);
    if (!institution)
        return institution.error();
    return performRemove<ProjectPartner>(QT_TRANSLATE_NOOP("Action", "Removed the partner %1"),
                                         institution->name, id);
}

// ---- Objectives

Result<Id> Actions::saveObjective(Objective objective) {
    if (const Problems p = validate(objective); !acceptable(p))
        return refusal(p);
    if (!objective.id && objective.position == 0) {
        const auto last = positionAfter<Objective>(ofProject, {objective.project}, -1);
        if (!last)
            return last.error();
        objective.position = *last;
    }
    return performSave(QT_TRANSLATE_NOOP("Action", "Added the objective %1"),
                       QT_TRANSLATE_NOOP("Action", "Changed the objective %1"), excerpt(objective.text),
                       objective);
}

template<class T>
Status Actions::addToProject(const char *one, const char *several, Id project, const QStringList &lines,
                             QString T::*text) {
    if (lines.isEmpty())
        return Done{};
    const auto title = projectTitle(project);
    if (!title)
        return title.error();
    QList<T> rows;
    for (const QString &line : lines) {
        T row;
        row.project = project;
        row.*text = line.trimmed();
        if (const Problems p = validate(row); !acceptable(p))
            return refusal(p);
        rows.append(row);
    }
    const auto last = positionAfter<T>(ofProject, {project}, -1);
    if (!last)
        return last.error();
    const bool isOne = rows.size() == 1;
    return perform(isOne ? one : several, isOne ? excerpt(lines.constFirst()) : QString::number(rows.size()),
                   [&]() -> Status {
                       double position = *last;
                       for (T &row : rows) {
                           row.position = position++;
                           if (auto saved = m_store.save(row); !saved)
                               return saved;
                       }
                       return Done{};
                   });
}

Status Actions::addObjectives(Id project, const QStringList &texts) {
    return addToProject(QT_TRANSLATE_NOOP("Action", "Added the objective %1"),
                        QT_TRANSLATE_NOOP("Action", "Added %1 objectives"), project, texts, &Objective::text);
}

Status Actions::moveObjective(Id id, Id after) {
    auto objective = m_store.load<Objective>(id);
    if (!objective)
        return objective.error();
    const auto position =
        positionAfter<Objective>(QStringLiteral("project = ? AND id <> ?"), {objective->project, id}, after);
    if (!position)
        return position.error();
    objective->position = *position;
    return perform(QT_TRANSLATE_NOOP("Action", "Moved the objective %1"), excerpt(objective->text),
                   [&] { return m_store.save(*objective); });
}

Status Actions::removeObjective(Id id) {
    const auto objective = m_store.load<Objective>(id);
    if (!objective)
        return objective.error();
    return performRemove<Objective>(QT_TRANSLATE_NOOP("Action", "Removed the objective %1"),
                                    excerpt(objective->text), id);
}

// ---- Measures of a project; see also actions_goals.cpp

Status Actions::addMeasures(Id project, const QStringList &titles) {
    return addToProject(QT_TRANSLATE_NOOP("Action", "Added the measure %1"),
                        QT_TRANSLATE_NOOP("Action", "Added %1 measures"), project, titles, &Measure::title);
}

Status Actions::moveProjectMeasure(Id id, Id after) {
    auto measure = m_store.load<Measure>(id);
    if (!measure)
        return measure.error();
    const auto position =
        positionAfter<Measure>(QStringLiteral("project = ? AND id <> ?"), {measure->project, id}, after);
    if (!position)
        return position.error();
    measure->position = *position;
    return perform(QT_TRANSLATE_NOOP("Action", "Moved the measure %1"), excerpt(measure->title),
                   [&] { return m_store.save(*measure); });
}

// ---- Budget

Result<Id> Actions::addProjectBudget(Id project) {
    const auto of = m_store.load<Project>(project);
    if (!of)
        return of.error();
    Budget budget;
    budget.project = project;
    budget.year = (of->period.from.isValid() ? of->period.from : m_clock.today()).year();
    if (auto ok = fit(budget); !ok)
        return ok.error();
    const auto grants = m_store.all<Grant>(QStringLiteral("project = ? AND line IS NULL"), {project});
    if (!grants)
        return grants.error();
    const auto partners = m_store.all<ProjectPartner>(ofProject, {project});
    if (!partners)
        return partners.error();
    const Status added =
        perform(QT_TRANSLATE_NOOP("Action", "Added the budget of %1"), of->title, [&]() -> Status {
            if (auto saved = m_store.save(budget); !saved)
                return saved;
            double position = 0;
            const auto addIncome = [&](const QString &text, qint64 planned) -> Result<Id> {
                BudgetLine line;
                line.budget = budget.id;
                line.section = BudgetSection::Income;
                line.text = text;
                line.planned = planned;
                line.position = ++position;
                if (auto saved = m_store.save(line); !saved)
                    return saved.error();
                return line.id;
            };
            for (Grant grant : *grants) {
                const auto line =
                    addIncome(grant.funder, isGiven(grant.state) ? grant.granted : grant.applied);
                if (!line)
                    return line.error();
                grant.line = *line;
                if (auto saved = m_store.save(grant); !saved)
                    return saved;
            }
            for (const ProjectPartner &partner : *partners) {
                if (!partner.ownFunding)
                    continue;
                const auto institution = m_store.load<Institution>(partner.institution);
                if (!institution)
                    return institution.error();
                if (const auto line = addIncome(institution->name, partner.ownFunding); !line)
                    return line.error();
            }
            return Done{};
        });
    if (!added)
        return added.error();
    return budget.id;
}

} // namespace aarring
