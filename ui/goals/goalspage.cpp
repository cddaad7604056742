#include "ui/goals/goalspage.h"

#include "base/formats.h"
#include "ui/common/bars.h"
#include "ui/common/buttons.h"
#include "ui/common/formpanel.h"
#include "ui/common/pageheader.h"
#include "ui/common/panel.h"
#include "ui/common/tableview.h"
#include "ui/goals/goalform.h"
#include "ui/goals/measureform.h"
#include "ui/goals/tickdialogs.h"

#include <QAction>
#include <QComboBox>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>

namespace aarring {

namespace {

constexpr int formWidth = 352;

} // namespace

GoalsPage::GoalsPage(const Context &context, QWidget *parent)
    : Page(parent),
      m_context(context),
      m_model(goalColumns([this] { return languageOf(this); }), idOf, kindOf),
      m_header(new PageHeader(this)),
      m_content(new QStackedWidget(this)) {
    setObjectName(QStringLiteral("goals.page"));
    buildHeader();
    auto *lists = new QWidget(this);
    auto *sides = rowLayout(16);
    sides->addWidget(buildList(), 1);
    sides->addWidget(buildForms());
    lists->setLayout(sides);
    m_content->addWidget(lists);
    m_content->addWidget(buildEmpty());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(20);
    column->addWidget(m_header);
    column->addWidget(m_content, 1);
    connect(new QShortcut(QKeySequence::New, this), &QShortcut::activated, this, &GoalsPage::beginNew);
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), this), &QShortcut::activated, this,
            [this] {
                if (plan())
                    beginGoal();
            });
    retranslate();
}

// Fields save when they are hidden; here the page is still whole to hear of it.
GoalsPage::~GoalsPage() { leave(); }

void GoalsPage::buildHeader() {
    m_chooser = new QComboBox(this);
    m_chooser->setObjectName(QStringLiteral("goals.chooser"));
    m_planning = plainButton({}, this);
    m_planning->setObjectName(QStringLiteral("goals.planning"));
    auto *menu = new QMenu(m_planning);
    m_newPlan = menu->addAction(QString(), this, &GoalsPage::newPlan);
    m_changePlan = menu->addAction(QString(), this, &GoalsPage::changePlan);
    menu->addSeparator();
    m_fromMandate = menu->addAction(QString(), this, &GoalsPage::takeFromMandate);
    m_carryIn = menu->addAction(QString(), this, [this] { carryOver(plan()->year); });
    m_carryOut = menu->addAction(QString(), this, [this] { carryOver(plan()->year + 1); });
    menu->addSeparator();
    m_writePlan = menu->addAction(QString(), this, &GoalsPage::writePlan);
    m_writePlan->setObjectName(QStringLiteral("goals.writePlan"));
    m_removePlan = menu->addAction(QString(), this, [this] {
        leave();
        m_context.ok(m_context.actions.removeActionPlan(m_plan));
    });
    m_newPlan->setObjectName(QStringLiteral("goals.newPlan"));
    m_fromMandate->setObjectName(QStringLiteral("goals.fromMandate"));
    m_carryOut->setObjectName(QStringLiteral("goals.carryOut"));
    m_planning->setMenu(menu);
    m_print = plainButton(QStringLiteral("document-print"), this);
    m_print->setObjectName(QStringLiteral("goals.print"));
    m_newMeasure = primaryButton(QStringLiteral("list-add"), this);
    m_newMeasure->setObjectName(QStringLiteral("goals.newMeasure"));
    m_header->addAction(m_chooser);
    for (QPushButton *button : {m_planning, m_print, m_newMeasure})
        m_header->addAction(button);
    connect(m_chooser, &QComboBox::activated, this,
            [this](int i) { choosePlan(m_chooser->itemData(i).toLongLong()); });
    connect(m_print, &QPushButton::clicked, this, [this] { emit paperRequested(paperName(), paperAbout()); });
    connect(m_newMeasure, &QPushButton::clicked, this, &GoalsPage::beginNew);
}

QWidget *GoalsPage::buildList() {
    auto *list = new QWidget(this);
    m_openMeeting = flatButton(QStringLiteral("go-next"), list);
    m_openMeeting->setObjectName(QStringLiteral("goals.openMeeting"));
    m_newArea = flatButton(QStringLiteral("list-add"), list);
    m_newArea->setObjectName(QStringLiteral("goals.newArea"));
    m_newGoal = flatButton(QStringLiteral("list-add"), list);
    m_newGoal->setObjectName(QStringLiteral("goals.newGoal"));
    m_table = new TableView(list);
    m_table->setObjectName(QStringLiteral("goals.table"));
    m_table->setTableModel(&m_model);
    addListActions();

    auto *above = rowLayout(8);
    above->addWidget(m_openMeeting);
    above->addStretch(1);
    above->addWidget(m_newArea);
    above->addWidget(m_newGoal);
    auto *panel = new Panel(0, list);
    panel->body()->addWidget(m_table);
    auto *column = columnLayout(8);
    column->addLayout(above);
    column->addWidget(panel, 1);
    list->setLayout(column);

    connect(m_openMeeting, &QPushButton::clicked, this, [this] {
        if (const ActionPlan *shown = plan())
            emit linkActivated(QStringLiteral("meetings"), shown->meeting);
    });
    connect(m_newArea, &QPushButton::clicked, this, &GoalsPage::beginArea);
    connect(m_newGoal, &QPushButton::clicked, this, &GoalsPage::beginGoal);
    connect(m_table, &TableView::currentIdChanged, this, &GoalsPage::showCurrent);
    connect(m_table, &TableView::opened, this, [this] {
        const auto title = m_forms->currentIndex() == OneMeasure ? QStringLiteral("measure.title")
                                                                 : QStringLiteral("goal.title");
        m_forms->findChild<QWidget *>(title)->setFocus(Qt::OtherFocusReason);
    });
    return list;
}

void GoalsPage::addListActions() {
    const auto action = [this](const QKeySequence &keys, const std::function<void()> &work) {
        auto *made = new QAction(m_table);
        made->setShortcut(keys);
        made->setShortcutContext(Qt::WidgetShortcut);
        m_table->addAction(made);
        connect(made, &QAction::triggered, this, work);
        return made;
    };
    m_up = action(Qt::ALT | Qt::Key_Up, [this] { move(-1); });
    m_down = action(Qt::ALT | Qt::Key_Down, [this] { move(+1); });
    m_done = action(Qt::CTRL | Qt::Key_D, [this] { markDone(); });
    m_remove = action(QKeySequence::Delete, [this] { removeCurrent(); });
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
}

QWidget *GoalsPage::buildForms() {
    m_goalForm = new GoalForm(m_context);
    m_measureForm = new MeasureForm(m_context);
    m_forms = new FormPanel({m_goalForm, m_measureForm}, formWidth, this);
    const auto choose = [this](Id id) { m_table->setCurrentId(id); };
    connect(m_goalForm, &GoalForm::added, this, choose);
    connect(m_measureForm, &MeasureForm::added, this, choose);
    connect(m_goalForm, &GoalForm::removeRequested, this, &GoalsPage::removeCurrent);
    connect(m_measureForm, &MeasureForm::removeRequested, this, &GoalsPage::removeCurrent);
    connect(m_goalForm, &GoalForm::clauseRequested, this,
            [this](Id clause) { emit linkActivated(QStringLiteral("mandate"), clause); });
    return m_forms;
}

QWidget *GoalsPage::buildEmpty() {
    auto *calm = new QWidget(this);
    m_empty = new EmptyState;
    m_empty->setObjectName(QStringLiteral("goals.empty"));
    m_emptyArea = flatButton({}, calm);
    m_emptyArea->setObjectName(QStringLiteral("goals.emptyArea"));
    m_emptyMandate = flatButton({}, calm);
    m_emptyMandate->setObjectName(QStringLiteral("goals.emptyMandate"));
    m_emptyCarry = flatButton({}, calm);
    m_emptyCarry->setObjectName(QStringLiteral("goals.emptyCarry"));
    auto *column = columnLayout(0);
    column->addWidget(m_empty);
    column->addWidget(m_emptyArea, 0, Qt::AlignHCenter);
    column->addWidget(m_emptyMandate, 0, Qt::AlignHCenter);
    column->addWidget(m_emptyCarry, 0, Qt::AlignHCenter);
    column->addStretch(1);
    calm->setLayout(column);
    connect(m_empty, &EmptyState::clicked, this, &GoalsPage::beginNew);
    connect(m_emptyArea, &QPushButton::clicked, this, &GoalsPage::beginArea);
    connect(m_emptyMandate, &QPushButton::clicked, this, &GoalsPage::takeFromMandate);
    connect(m_emptyCarry, &QPushButton::clicked, this, [this] { carryOver(plan()->year); });
    return calm;
}

Id GoalsPage::usualPlan() const {
    if (const ActionPlan *now = m_context.queries.actionPlanOf(m_context.queries.today().year()))
        return now->id;
    const QList<ActionPlan> &plans = m_context.queries.facts().actionPlans;
    return plans.isEmpty() ? 0 : plans.last().id;
}

void GoalsPage::refresh() {
    if (!plan())
        m_plan = usualPlan();
    showPlan();
    m_goalForm->refresh();
    m_measureForm->refresh();
}

void GoalsPage::choosePlan(Id plan) {
    leave();
    m_plan = plan;
    m_forms->setCurrentIndex(Nothing);
    m_table->setCurrentId(0);
    showPlan();
}

void GoalsPage::showPlan() {
    const ActionPlan *shown = plan();
    const Queries &queries = m_context.queries;
    const QList<ActionPlan> &plans = queries.facts().actionPlans;
    m_chooser->clear();
    for (const ActionPlan &one : plans)
        m_chooser->addItem(QString::number(one.year), QVariant::fromValue<Id>(one.id));
    m_chooser->setCurrentIndex(m_chooser->findData(QVariant::fromValue<Id>(m_plan)));
    m_chooser->setVisible(plans.size() > 1);
    for (QWidget *needsPlan : {m_planning, m_print, m_newMeasure})
        needsPlan->setVisible(shown);
    std::vector<GoalRow> rows;
    if (shown)
        rows = goalRows(*shown, queries);
    const bool hasGoals = std::any_of(rows.begin(), rows.end(),
                                      [](const GoalRow &row) { return row.what == GoalRow::What::Goal; });
    const bool isEmpty = rows.empty();
    m_newMeasure->setText(hasGoals ? tr("New meas&ure") : tr("New &goal"));
    m_filling = true;
    m_model.setRows(std::move(rows));
    m_filling = false;
    m_content->setCurrentIndex(isEmpty && !isBeginning() ? Empty : Lists);
    if (!shown) {
        m_header->setTitle(tr("Action plan"));
        m_header->setSentence(tr("No action plan yet"));
        m_empty->setSentence(tr("There is no action plan yet. Begin with the year it is for."));
        m_empty->setButton(tr("New &action plan…"));
        m_emptyArea->hide();
        m_emptyMandate->hide();
        m_emptyCarry->hide();
        return;
    }
    const bool hasMandate = queries.currentMandate();
    const bool hasEarlier = !CarryOverDialog::leftBefore(shown->year, queries).isEmpty();
    m_header->setTitle(tr("Action plan %1").arg(shown->year));
    showSentence(*shown);
    m_empty->setSentence(tr("The plan for %1 has no goals yet.").arg(shown->year));
    m_empty->setButton(tr("New &goal"));
    m_emptyArea->show();
    m_emptyMandate->setVisible(hasMandate);
    m_emptyCarry->setVisible(hasEarlier);
    m_emptyCarry->setText(tr("Take over what was not &done before %1…").arg(shown->year));
    m_fromMandate->setEnabled(hasMandate);
    m_carryIn->setVisible(hasEarlier);
    m_carryIn->setText(tr("Take over what was not &done before %1…").arg(shown->year));
    m_carryOut->setEnabled(!leftOver(*shown, queries.facts()).isEmpty());
    m_carryOut->setText(tr("Carry &over what is not done to %1…").arg(shown->year + 1));
    if (!currentRow() && !isBeginning()) {
        const auto &all = m_model.rows();
        const auto first = std::find_if(
            all.begin(), all.end(), [](const GoalRow &row) { return row.what != GoalRow::What::Outside; });
        m_table->setCurrentId(first == all.end() ? 0 : first->id);
    }
    showCurrent();
}

void GoalsPage::showSentence(const ActionPlan &plan) {
    const Queries &queries = m_context.queries;
    const Language language = languageOf(this);
    const PlanProgress progress = progressOf(measuresOf(plan, queries.facts()));
    const auto late = std::count_if(m_model.rows().begin(), m_model.rows().end(),
                                    [](const GoalRow &row) { return row.isLate; });
    QStringList parts;
    if (progress.total)
        parts.append(tr("%1 of %n measure(s) done", nullptr, progress.total).arg(progress.done));
    if (late)
        parts.append(tr("%n deadline(s) passed", nullptr, int(late)));
    parts.append(plan.adoptedOn.isValid() ? tr("adopted %1").arg(longDate(plan.adoptedOn, language))
                                          : tr("not adopted yet"));
    QString sentence = parts.join(QStringLiteral(" · "));
    sentence[0] = sentence[0].toUpper();
    m_header->setSentence(sentence);
    const Meeting *meeting = queries.meeting(plan.meeting);
    m_openMeeting->setVisible(meeting);
    if (meeting)
        m_openMeeting->setText(tr("Made &from %1").arg(meeting->title));
}

bool GoalsPage::isBeginning() const {
    return (m_forms->currentIndex() == GoalOrArea && m_goalForm->isNew()) ||
           (m_forms->currentIndex() == OneMeasure && m_measureForm->isNew());
}

const GoalRow *GoalsPage::currentRow() const {
    const int row = m_model.rowOf(m_table->currentId());
    return row < 0 ? nullptr : &m_model.rowAt(row);
}

void GoalsPage::showCurrent() {
    if (m_filling)
        return;
    const GoalRow *row = currentRow();
    const bool isMeasure = row && row->what == GoalRow::What::Measure;
    for (QAction *action : {m_up, m_down, m_remove})
        action->setEnabled(row);
    m_done->setEnabled(isMeasure && row->state != MeasureState::Done);
    if (!row) {
        if (!isBeginning())
            m_forms->setCurrentIndex(Nothing);
        return;
    }
    // A copy: what a form saves when it is left may set the rows anew.
    const GoalRow chosen = *row;
    if (isMeasure) {
        m_goalForm->flush();
        m_measureForm->setMeasure(chosen.id);
    } else {
        m_measureForm->flush();
        if (chosen.what == GoalRow::What::Area)
            m_goalForm->setArea(chosen.id);
        else
            m_goalForm->setGoal(chosen.id);
    }
    m_forms->setCurrentIndex(isMeasure ? OneMeasure : GoalOrArea);
}

bool GoalsPage::showTarget(Id id) {
    const Queries &queries = m_context.queries;
    if (id == 0)
        return true;
    if (id == newOne) {
        beginNew();
        return true;
    }
    const Measure *measure = queries.measure(id);
    const Goal *goal = queries.goal(measure ? measure->goal : id);
    const PriorityArea *area = queries.priorityArea(id);
    const ActionPlan *target = queries.actionPlan(goal ? goal->plan : area ? area->plan : id);
    if (!target)
        return false;
    if (target->id != m_plan)
        choosePlan(target->id);
    return id == target->id || m_table->setCurrentId(id);
}

bool GoalsPage::leave() {
    m_goalForm->flush();
    m_measureForm->flush();
    return true;
}

QString GoalsPage::paperName() const { return plan() ? QStringLiteral("action-plan") : QString(); }

Id GoalsPage::paperAbout() const {
    const ActionPlan *shown = plan();
    return shown ? shown->year : 0;
}

Attention GoalsPage::attention(const Queries &queries) {
    Attention attention;
    for (const Measure &measure : measuresDue(queries.facts(), queries.today().addDays(-1)))
        attention.count += measure.goal != 0;
    if (attention.count)
        attention.mark = Mark::Warning;
    return attention;
}

void GoalsPage::retranslate() {
    m_chooser->setAccessibleName(tr("Year of the plan"));
    m_planning->setText(tr("&Plan"));
    m_newPlan->setText(tr("&New action plan…"));
    m_changePlan->setText(tr("&Year, meeting and adoption…"));
    m_fromMandate->setText(tr("&Goals from the mandate…"));
    m_emptyArea->setText(tr("New priority are&a"));
    m_emptyMandate->setText(tr("Goals from the &mandate…"));
    m_writePlan->setText(tr("&Write a table…"));
    m_removePlan->setText(tr("&Remove this plan"));
    m_print->setText(tr("Pr&int"));
    m_newArea->setText(tr("New priority are&a"));
    m_newGoal->setText(tr("New g&oal"));
    m_newGoal->setToolTip(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N).toString(QKeySequence::NativeText));
    m_table->setAccessibleName(tr("Goals and measures"));
    m_up->setText(tr("Move &up"));
    m_down->setText(tr("Move &down"));
    m_done->setText(tr("&Mark as done"));
    m_remove->setText(tr("&Remove"));
    m_forms->setNothing(tr("Nothing in the list is chosen."));
    refresh();
}

} // namespace aarring
