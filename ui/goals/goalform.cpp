#include "ui/goals/goalform.h"

#include "domain/validation.h"
#include "ui/common/buttons.h"
#include "ui/common/growingtextedit.h"
#include "ui/common/panel.h"
#include "ui/goals/clausewords.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QPushButton>

namespace aarring {

namespace {

constexpr int widestPopup = 560;

QVariant keyData(Id id) { return QVariant::fromValue<Id>(id); }

} // namespace

GoalForm::GoalForm(const Context &context, QWidget *parent)
    : Translated<QWidget>(parent),
      m_context(context),
      m_heading(new Text(TextRole::FormTitle, this)),
      m_caption(new Text(TextRole::Caption, this, true)),
      m_remove(plainButton({}, this)),
      m_title(new GrowingTextEdit),
      m_areaChoice(new QComboBox),
      m_clause(new QComboBox),
      m_showClause(flatButton(QStringLiteral("go-next"), this)),
      m_text(new GrowingTextEdit) {
    const std::pair<const char *, QWidget *> editors[]{
        {"title", m_title}, {"area", m_areaChoice}, {"clause", m_clause}, {"text", m_text}};
    for (const auto &[name, editor] : editors)
        m_fields.add(name, editor);
    for (QComboBox *combo : {m_areaChoice, m_clause}) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(16);
    }
    m_heading->setObjectName(QStringLiteral("goal.heading"));
    m_remove->setObjectName(QStringLiteral("goal.remove"));
    m_showClause->setObjectName(QStringLiteral("goal.showClause"));
    m_caption->setWordWrap(true);

    auto *names = columnLayout(4);
    names->addWidget(m_heading);
    names->addWidget(m_caption);
    auto *top = rowLayout(8);
    top->addLayout(names, 1);
    top->addWidget(m_remove, 0, Qt::AlignTop);
    auto *column = columnLayout(12);
    column->addLayout(top);
    column->addWidget(new Divider(this));
    column->addWidget(m_fields.field("title"));
    column->addWidget(m_fields.field("area"));
    column->addWidget(m_fields.field("clause"));
    column->addWidget(m_showClause, 0, Qt::AlignLeft);
    column->addWidget(m_fields.field("text"));
    column->addStretch(1);
    setLayout(column);

    connect(m_remove, &QPushButton::clicked, this, &GoalForm::removeRequested);
    connect(m_showClause, &QPushButton::clicked, this, [this] { emit clauseRequested(goal().clause); });
    connect(m_clause, &QComboBox::activated, this, &GoalForm::showClauseWay);
    m_saver = new FormSaver(this);
    connect(m_saver, &FormSaver::save, this, &GoalForm::save);
    retranslate();
}

void GoalForm::setGoal(Id goal) { show(false, goal); }
void GoalForm::setArea(Id area) { show(true, area); }

void GoalForm::show(bool isArea, Id id) {
    if (m_isNew || isArea != m_isArea || id != (m_isArea ? m_area.id : m_goal.id))
        m_saver->flush();
    m_isNew = false;
    m_isArea = isArea;
    m_goal = {};
    m_area = {};
    (isArea ? m_area.id : m_goal.id) = id;
    refresh();
}

void GoalForm::beginGoal(Id plan, Id area) {
    m_saver->flush();
    m_goal = {};
    m_goal.plan = plan;
    m_goal.area = area;
    begin(false);
}

void GoalForm::beginArea(Id plan) {
    m_saver->flush();
    m_area = {};
    m_area.plan = plan;
    begin(true);
}

void GoalForm::begin(bool isArea) {
    m_isNew = true;
    m_isArea = isArea;
    fill();
    m_title->setFocus(Qt::OtherFocusReason);
}

void GoalForm::refresh() {
    if (m_isNew)
        return; // what was typed stays
    const Goal *goal = m_context.queries.goal(m_goal.id);
    const PriorityArea *area = m_context.queries.priorityArea(m_area.id);
    m_goal = goal ? *goal : Goal();
    m_area = area ? *area : PriorityArea();
    if (goal || area) // else another form is shown
        fill();
}

void GoalForm::fill() {
    const FormSaver::Filling filling(*m_saver);
    m_saver->fill(m_title, m_isArea ? m_area.title : m_goal.title);
    m_saver->fill(m_text, m_isArea ? m_area.text : m_goal.text);
    fillAreas();
    fillClauses();
    showHeading();
    showProblems();
}

void GoalForm::fillAreas() {
    m_areaChoice->clear();
    m_areaChoice->addItem(tr("Outside the priority areas"), keyData(0));
    for (const PriorityArea &area : m_context.queries.facts().priorityAreas)
        if (area.plan == m_goal.plan)
            m_areaChoice->addItem(area.title, keyData(area.id));
    m_areaChoice->setCurrentIndex(std::max(0, m_areaChoice->findData(keyData(m_goal.area))));
    // A plan need not name any.
    m_fields.field("area")->setVisible(!m_isArea && m_areaChoice->count() > 1);
}

void GoalForm::fillClauses() {
    m_clause->clear();
    m_clause->addItem(tr("No clause"), keyData(0));
    for (const ClauseWords &clause : clausesFor(m_context.queries, m_goal.clause))
        m_clause->addItem(clause.shortText(), keyData(clause.id));
    m_clause->setCurrentIndex(std::max(0, m_clause->findData(keyData(m_goal.clause))));
    m_clause->view()->setMinimumWidth(widestPopup);
    m_fields.field("clause")->setVisible(!m_isArea && m_clause->count() > 1);
    showClauseWay();
}

void GoalForm::showClauseWay() { m_showClause->setVisible(!m_isArea && goal().clause != 0); }

Goal GoalForm::goal() const {
    Goal made = m_goal;
    made.title = m_title->text().trimmed();
    made.text = m_text->text().trimmed();
    made.area = m_areaChoice->currentData().toLongLong();
    made.clause = m_clause->currentData().toLongLong();
    return made;
}

PriorityArea GoalForm::area() const {
    PriorityArea made = m_area;
    made.title = m_title->text().trimmed();
    made.text = m_text->text().trimmed();
    return made;
}

void GoalForm::showHeading() {
    m_remove->setVisible(!m_isNew);
    if (m_isArea)
        m_heading->setText(m_isNew ? tr("New priority area") : tr("Priority area"));
    else
        m_heading->setText(m_isNew ? tr("New goal") : tr("Goal"));
    QList<Measure> measures;
    for (const Measure &measure : m_context.queries.facts().measures)
        if (!m_isArea && m_goal.id && measure.goal == m_goal.id)
            measures.append(measure);
    const PlanProgress progress = progressOf(measures);
    m_caption->setVisible(progress.total > 0);
    m_caption->setText(tr("%1 of %n measure(s) done", nullptr, progress.total).arg(progress.done));
}

Problems GoalForm::problems() const { return m_isArea ? validate(area()) : validate(goal()); }

void GoalForm::showProblems() {
    const bool isUntouched = m_isNew && (m_isArea ? area() == m_area : goal() == m_goal);
    const bool isGone = !m_isNew && !(m_isArea ? m_area.id : m_goal.id);
    m_fields.show(isUntouched || isGone ? Problems() : problems());
}

void GoalForm::save() {
    showProblems();
    const bool isSame = m_isArea ? area() == m_area : goal() == m_goal;
    const bool isGone = !m_isNew && !(m_isArea ? m_area.id : m_goal.id);
    if (!acceptable(problems()) || isSame || isGone)
        return;
    const auto saved = m_isArea ? m_context.actions.saveArea(area()) : m_context.actions.saveGoal(goal());
    if (!m_context.ok(saved) || !m_isNew)
        return;
    m_isNew = false;
    (m_isArea ? m_area.id : m_goal.id) = *saved;
    refresh();
    emit added(*saved);
}

void GoalForm::retranslate() {
    m_fields.setLabel("title", tr("&What is wanted"));
    m_fields.setLabel("area", tr("Priorit&y area"));
    m_fields.setLabel("clause", tr("&Clause of the mandate"));
    m_fields.setLabel("text", tr("&Description"));
    m_showClause->setText(tr("&Show in the mandate"));
    m_remove->setText(tr("Re&move"));
    if (m_isNew)
        showHeading();
    else
        refresh();
}

} // namespace aarring
