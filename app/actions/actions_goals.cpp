#include "actions/actions_p.h"

#include <QHash>

namespace aarring {

namespace {

QVariant keyOrNull(Id id) { return id ? QVariant(id) : QVariant(); }

/// The others of its goal; of its project for one without goal.
QString besideMeasure() {
    return QStringLiteral("goal IS ? AND (goal IS NOT NULL OR project IS ?) AND id <> ?");
}

QVariantList bindsBeside(const Measure &measure) {
    return {keyOrNull(measure.goal), keyOrNull(measure.project), measure.id};
}

Error cannotCarry(const QString &title, const QString &why) {
    return {Error::Kind::Conflict,
            QCoreApplication::translate("Actions", "“%1” is not carried over").arg(title), why,
            QCoreApplication::translate("Actions", "Leave it out")};
}

} // namespace

// ---- The plan

Result<Id> Actions::saveActionPlan(ActionPlan plan) {
    const auto others = m_store.all<ActionPlan>();
    if (!others)
        return others.error();
    if (const Problems p = validate(plan, *others); !acceptable(p))
        return refusal(p);
    return performSave(QT_TRANSLATE_NOOP("Action", "Added the action plan for %1"),
                       QT_TRANSLATE_NOOP("Action", "Changed the action plan for %1"),
                       QString::number(plan.year), plan);
}

Status Actions::removeActionPlan(Id id) {
    const auto plan = m_store.load<ActionPlan>(id);
    if (!plan)
        return plan.error();
    return perform(
        QT_TRANSLATE_NOOP("Action", "Removed the action plan for %1"), QString::number(plan->year),
        [&]() -> Status {
            if (auto r = removeMeasures(QStringLiteral("SELECT id FROM goal WHERE plan = ?"), {id}); !r)
                return r;
            if (auto r = removeAll<Goal>(QStringLiteral("plan = ?"), {id}); !r)
                return r;
            if (auto r = removeAll<PriorityArea>(QStringLiteral("plan = ?"), {id}); !r)
                return r;
            return m_store.remove<ActionPlan>(id);
        });
}

// ---- Priority areas

Result<Id> Actions::saveArea(PriorityArea area) {
    if (const Problems p = validate(area); !acceptable(p))
        return refusal(p);
    if (const auto plan = m_store.load<ActionPlan>(area.plan); !plan)
        return plan.error();
    if (!area.id && area.position == 0) {
        const auto last = positionAfter<PriorityArea>(QStringLiteral("plan = ?"), {area.plan}, -1);
        if (!last)
            return last.error();
        area.position = *last;
    }
    return performSave(QT_TRANSLATE_NOOP("Action", "Added the priority area %1"),
                       QT_TRANSLATE_NOOP("Action", "Changed the priority area %1"), excerpt(area.title),
                       area);
}

Status Actions::moveArea(Id id, Id after) {
    auto area = m_store.load<PriorityArea>(id);
    if (!area)
        return area.error();
    const auto position =
        positionAfter<PriorityArea>(QStringLiteral("plan = ? AND id <> ?"), {area->plan, id}, after);
    if (!position)
        return position.error();
    area->position = *position;
    return perform(QT_TRANSLATE_NOOP("Action", "Moved the priority area %1"), excerpt(area->title),
                   [&] { return m_store.save(*area); });
}

Status Actions::removeArea(Id id) {
    const auto area = m_store.load<PriorityArea>(id);
    if (!area)
        return area.error();
    return perform(
        QT_TRANSLATE_NOOP("Action", "Removed the priority area %1"), excerpt(area->title), [&]() -> Status {
            if (auto r = m_connection.execute(
                    QStringLiteral("UPDATE goal SET priority_area = NULL WHERE priority_area = ?"), {id});
                !r)
                return r;
            return m_store.remove<PriorityArea>(id);
        });
}

// ---- Goals

Status Actions::fit(const Goal &goal) const {
    if (const Problems p = validate(goal); !acceptable(p))
        return refusal(p);
    if (const auto plan = m_store.load<ActionPlan>(goal.plan); !plan)
        return plan.error();
    if (!goal.area)
        return Done{};
    const auto area = m_store.load<PriorityArea>(goal.area);
    if (!area)
        return area.error();
    if (area->plan != goal.plan)
        return refusal(
            {{QStringLiteral("area"),
              QCoreApplication::translate("Actions", "Choose a priority area of the same plan.")}});
    return Done{};
}

Result<Id> Actions::saveGoal(Goal goal) {
    if (auto ok = fit(goal); !ok)
        return ok.error();
    if (!goal.id && goal.position == 0) {
        const auto last = positionAfter<Goal>(QStringLiteral("plan = ?"), {goal.plan}, -1);
        if (!last)
            return last.error();
        goal.position = *last;
    }
    return performSave(QT_TRANSLATE_NOOP("Action", "Added the goal %1"),
                       QT_TRANSLATE_NOOP("Action", "Changed the goal %1"), excerpt(goal.title), goal);
}

Status Actions::addGoals(const QList<Goal> &goals) {
    if (goals.isEmpty())
        return Done{};
    for (const Goal &goal : goals)
        if (auto ok = fit(goal); !ok)
            return ok;
    const auto last = positionAfter<Goal>(QStringLiteral("plan = ?"), {goals.first().plan}, -1);
    if (!last)
        return last.error();
    double position = *last;
    return perform(QT_TRANSLATE_NOOP("Action", "Added %1 goals"), QString::number(goals.size()),
                   [&]() -> Status {
                       for (Goal goal : goals) {
                           goal.position = position++;
                           if (auto saved = m_store.save(goal); !saved)
                               return saved;
                       }
                       return Done{};
                   });
}

Status Actions::moveGoal(Id id, Id after) {
    auto goal = m_store.load<Goal>(id);
    if (!goal)
        return goal.error();
    if (after) {
        const auto neighbour = m_store.load<Goal>(after);
        if (!neighbour)
            return neighbour.error();
        goal->area = neighbour->area;
    }
    const auto position = positionAfter<Goal>(QStringLiteral("plan = ? AND priority_area IS ? AND id <> ?"),
                                              {goal->plan, keyOrNull(goal->area), id}, after);
    if (!position)
        return position.error();
    goal->position = *position;
    return perform(QT_TRANSLATE_NOOP("Action", "Moved the goal %1"), excerpt(goal->title),
                   [&] { return m_store.save(*goal); });
}

Status Actions::removeGoal(Id id) {
    const auto goal = m_store.load<Goal>(id);
    if (!goal)
        return goal.error();
    return perform(QT_TRANSLATE_NOOP("Action", "Removed the goal %1"), excerpt(goal->title), [&]() -> Status {
        if (auto r = removeMeasures(QStringLiteral("?"), {id}); !r)
            return r;
        return m_store.remove<Goal>(id);
    });
}

// ---- Measures

/// Those of the goals that `goals`, a list in SQL, names. What a project does as well stays with the project.
Status Actions::removeMeasures(const QString &goals, const QVariantList &binds) {
    const QString alone = QStringLiteral("goal IN (%1) AND project IS NULL").arg(goals);
    if (auto r = m_connection.execute(
            QStringLiteral("UPDATE measure SET carried_from = NULL WHERE carried_from IN "
                           "(SELECT id FROM measure WHERE %1)")
                .arg(alone),
            binds);
        !r)
        return r;
    if (auto r = removeAll<Measure>(alone, binds); !r)
        return r;
    return m_connection.execute(
        QStringLiteral("UPDATE measure SET goal = NULL WHERE goal IN (%1)").arg(goals), binds);
}

Result<Id> Actions::saveMeasure(Measure measure) {
    int year = 0;
    if (measure.goal) {
        const auto goal = m_store.load<Goal>(measure.goal);
        if (!goal)
            return goal.error();
        const auto plan = m_store.load<ActionPlan>(goal->plan);
        if (!plan)
            return plan.error();
        year = plan->year;
    }
    if (const Problems p = validate(measure, year); !acceptable(p))
        return refusal(p);
    bool goesLast = measure.position == 0;
    if (measure.id) {
        const auto before = m_store.load<Measure>(measure.id);
        if (!before)
            return before.error();
        goesLast = before->goal != measure.goal; // its place was among others
    }
    if (goesLast) {
        const auto last = positionAfter<Measure>(besideMeasure(), bindsBeside(measure), -1);
        if (!last)
            return last.error();
        measure.position = *last;
    }
    return performSave(QT_TRANSLATE_NOOP("Action", "Added the measure %1"),
                       QT_TRANSLATE_NOOP("Action", "Changed the measure %1"), excerpt(measure.title),
                       measure);
}

Status Actions::moveMeasure(Id id, Id after) {
    auto measure = m_store.load<Measure>(id);
    if (!measure)
        return measure.error();
    if (after) {
        const auto neighbour = m_store.load<Measure>(after);
        if (!neighbour)
            return neighbour.error();
        measure->goal = neighbour->goal;
    }
    const auto position = positionAfter<Measure>(besideMeasure(), bindsBeside(*measure), after);
    if (!position)
        return position.error();
    measure->position = *position;
    return perform(QT_TRANSLATE_NOOP("Action", "Moved the measure %1"), excerpt(measure->title),
                   [&] { return m_store.save(*measure); });
}

Status Actions::setMeasureState(Id id, MeasureState state, QDate day) {
    auto measure = m_store.load<Measure>(id);
    if (!measure)
        return measure.error();
    const bool isDone = state == MeasureState::Done;
    measure->state = state;
    measure->doneOn = isDone ? day : QDate();
    if (const Problems p = validate(*measure); !acceptable(p))
        return refusal(p);
    return perform(isDone ? QT_TRANSLATE_NOOP("Action", "Done: %1")
                          : QT_TRANSLATE_NOOP("Action", "Changed the measure %1"),
                   excerpt(measure->title), [&] { return m_store.save(*measure); });
}

Status Actions::removeMeasure(Id id) {
    const auto measure = m_store.load<Measure>(id);
    if (!measure)
        return measure.error();
    return perform(
        QT_TRANSLATE_NOOP("Action", "Removed the measure %1"), excerpt(measure->title), [&]() -> Status {
            if (auto r = m_connection.execute(
                    QStringLiteral("UPDATE measure SET carried_from = NULL WHERE carried_from = ?"), {id});
                !r)
                return r;
            return m_store.remove<Measure>(id);
        });
}

// ---- From one plan to the next

/// The area or goal of the target plan that has the title, made like `like` when there is none.
template<class T>
Status Actions::findOrAdd(T &like, Id plan) {
    const auto same = m_store.all<T>(QStringLiteral("plan = ? AND title = ?"), {plan, like.title});
    if (!same)
        return same.error();
    if (!same->isEmpty()) {
        like = same->first();
        return Done{};
    }
    const auto last = positionAfter<T>(QStringLiteral("plan = ?"), {plan}, -1);
    if (!last)
        return last.error();
    like.id = 0;
    like.plan = plan;
    like.position = *last;
    return m_store.save(like);
}

Status Actions::carryMeasure(Measure measure, Goal goal, const ActionPlan &to) {
    if (goal.area) {
        auto area = m_store.load<PriorityArea>(goal.area);
        if (!area)
            return area.error();
        if (auto there = findOrAdd(*area, to.id); !there)
            return there;
        goal.area = area->id;
    }
    if (auto there = findOrAdd(goal, to.id); !there)
        return there;
    measure.carriedFrom = std::exchange(measure.id, 0);
    measure.goal = goal.id;
    measure.result.clear();
    // A day that belonged to the old year says nothing of the new one.
    if (measure.deadline.isValid() && measure.deadline.year() < to.year)
        measure.deadline = {};
    const auto last = positionAfter<Measure>(besideMeasure(), bindsBeside(measure), -1);
    if (!last)
        return last.error();
    measure.position = *last;
    return m_store.save(measure);
}

Result<Id> Actions::carryOver(const QList<Id> &measures, int year) {
    QList<std::pair<Measure, Goal>> carried;
    for (const Id id : measures) {
        const auto measure = m_store.load<Measure>(id);
        if (!measure)
            return measure.error();
        const auto goal = m_store.load<Goal>(measure->goal);
        if (!goal)
            return goal.error();
        const auto plan = m_store.load<ActionPlan>(goal->plan);
        if (!plan)
            return plan.error();
        if (!isOpen(measure->state))
            return cannotCarry(measure->title,
                               QCoreApplication::translate("Actions", "nothing is left to do of it"));
        const auto again = exists("measure", QStringLiteral("carried_from = ?"), {id});
        if (!again)
            return again.error();
        if (*again)
            return cannotCarry(measure->title,
                               QCoreApplication::translate("Actions", "it stands in a later plan already"));
        if (plan->year >= year)
            return cannotCarry(
                measure->title,
                QCoreApplication::translate("Actions", "it is not from an earlier plan than that of %1")
                    .arg(year));
        carried.append({*measure, *goal});
    }
    const auto plans = m_store.all<ActionPlan>();
    if (!plans)
        return plans.error();
    ActionPlan to{0, year, {}, 0, {}};
    for (const ActionPlan &plan : *plans)
        if (plan.year == year)
            to = plan;
    if (const Problems p = validate(to, *plans); !acceptable(p))
        return refusal(p);
    if (carried.isEmpty())
        return to.id;
    const bool isOne = carried.size() == 1;
    const Status done = perform(
        isOne ? QT_TRANSLATE_NOOP("Action", "Carried over the measure %1")
              : QT_TRANSLATE_NOOP("Action", "Carried over %1 measures"),
        isOne ? excerpt(carried.first().first.title) : QString::number(carried.size()), [&]() -> Status {
            if (!to.id)
                if (auto saved = m_store.save(to); !saved)
                    return saved;
            for (const auto &[measure, goal] : std::as_const(carried))
                if (auto saved = carryMeasure(measure, goal, to); !saved)
                    return saved;
            return Done{};
        });
    if (!done)
        return done.error();
    return to.id;
}

} // namespace aarring
