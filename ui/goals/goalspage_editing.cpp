#include "ui/common/formpanel.h"
#include "ui/common/tableview.h"
#include "ui/common/tablewriting.h"
#include "ui/goals/actionplandialog.h"
#include "ui/goals/goalform.h"
#include "ui/goals/goalspage.h"
#include "ui/goals/measureform.h"
#include "ui/goals/tickdialogs.h"

namespace aarring {

// What a person does on the page; goalspage.cpp is what is shown.

Id GoalsPage::currentGoal() const {
    const GoalRow *row = currentRow();
    if (row && row->what == GoalRow::What::Goal)
        return row->id;
    const Measure *measure = row ? m_context.queries.measure(row->id) : nullptr;
    if (measure)
        return measure->goal;
    for (const GoalRow &one : m_model.rows())
        if (one.what == GoalRow::What::Goal)
            return one.id;
    return 0;
}

/// What is needed next: the plan, its first goal, or a measure.
void GoalsPage::beginNew() {
    leave();
    if (!plan())
        newPlan();
    else if (currentGoal())
        beginMeasure();
    else
        beginGoal();
}

void GoalsPage::beginMeasure() {
    const Id goal = currentGoal();
    m_content->setCurrentIndex(Lists);
    m_table->setCurrentId(0);
    m_forms->setCurrentIndex(OneMeasure);
    m_measureForm->begin(goal);
}

void GoalsPage::beginGoal() {
    leave();
    const GoalRow *row = currentRow();
    const Goal *goal = m_context.queries.goal(currentGoal());
    const Id area = row && row->what == GoalRow::What::Area ? row->id : goal ? goal->area : 0;
    m_content->setCurrentIndex(Lists);
    m_table->setCurrentId(0);
    m_forms->setCurrentIndex(GoalOrArea);
    m_goalForm->beginGoal(m_plan, area);
}

void GoalsPage::beginArea() {
    leave();
    m_content->setCurrentIndex(Lists);
    m_table->setCurrentId(0);
    m_forms->setCurrentIndex(GoalOrArea);
    m_goalForm->beginArea(m_plan);
}

void GoalsPage::newPlan() {
    leave();
    auto *dialog = new ActionPlanDialog(m_context, ActionPlanDialog::proposed(m_context.queries), this);
    connect(dialog, &ActionPlanDialog::saved, this, &GoalsPage::choosePlan);
    dialog->open();
}

void GoalsPage::changePlan() {
    leave();
    if (const ActionPlan *shown = plan())
        (new ActionPlanDialog(m_context, *shown, this))->open();
}

void GoalsPage::carryOver(int year) {
    leave();
    auto *dialog = new CarryOverDialog(m_context, year, this);
    connect(dialog, &CarryOverDialog::carried, this, &GoalsPage::choosePlan);
    dialog->open();
}

void GoalsPage::takeFromMandate() {
    leave();
    (new MandateGoalsDialog(m_context, m_plan, this))->open();
}

void GoalsPage::move(int step) {
    const GoalRow *row = currentRow();
    if (!row)
        return;
    const GoalRow chosen = *row;
    // Among rows of its own kind: the one it goes behind, 0 = to the front.
    QList<Id> alike;
    for (const GoalRow &one : m_model.rows())
        if (one.what == chosen.what)
            alike.append(one.id);
    const qsizetype at = alike.indexOf(chosen.id);
    const qsizetype behind = step > 0 ? at + 1 : at - 2;
    if (behind >= alike.size() || behind < -1)
        return;
    Id after = behind < 0 ? 0 : alike.at(behind);
    // Up over the first of a goal or area is to the end of the one above.
    const auto groupOf = [this](Id id) {
        const Measure *measure = m_context.queries.measure(id);
        const Goal *goal = m_context.queries.goal(id);
        return measure ? measure->goal : goal ? goal->area : 0;
    };
    if (step < 0 && groupOf(alike.at(at - 1)) != groupOf(chosen.id))
        after = alike.at(at - 1);
    else if (step < 0 && after && groupOf(after) != groupOf(chosen.id))
        after = 0;
    Actions &actions = m_context.actions;
    switch (chosen.what) {
    case GoalRow::What::Area:
        m_context.ok(actions.moveArea(chosen.id, after));
        break;
    case GoalRow::What::Goal:
        m_context.ok(actions.moveGoal(chosen.id, after));
        break;
    case GoalRow::What::Measure:
        m_context.ok(actions.moveMeasure(chosen.id, after));
        break;
    case GoalRow::What::Outside:
        break;
    }
}

void GoalsPage::markDone() {
    if (const GoalRow *row = currentRow(); row && row->what == GoalRow::What::Measure)
        m_context.ok(
            m_context.actions.setMeasureState(row->id, MeasureState::Done, m_context.queries.today()));
}

void GoalsPage::removeCurrent() {
    const GoalRow *row = currentRow();
    if (!row)
        return;
    const GoalRow chosen = *row;
    Actions &actions = m_context.actions;
    if (chosen.what == GoalRow::What::Area) {
        m_context.ok(actions.removeArea(chosen.id));
    } else if (chosen.what == GoalRow::What::Goal) {
        m_context.ok(actions.removeGoal(chosen.id));
    } else if (const Measure *measure = m_context.queries.measure(chosen.id)) {
        // What a project does as well leaves the plan only.
        Measure left = *measure;
        left.goal = 0;
        if (measure->project)
            m_context.ok(actions.saveMeasure(left));
        else
            m_context.ok(actions.removeMeasure(chosen.id));
    }
}

void GoalsPage::writePlan() {
    leave();
    TableOptions options;
    options.year = plan()->year;
    writeTable(m_context, this, {actionPlanTableName(), actionPlanTableName()}, options,
               tr("action_plan_%1.xlsx", "file name").arg(options.year));
}

} // namespace aarring
