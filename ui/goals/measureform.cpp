#include "ui/goals/measureform.h"

#include "base/textfold.h"
#include "domain/labels.h"
#include "domain/planoutline.h"
#include "domain/validation.h"
#include "ui/common/buttons.h"
#include "ui/common/growingtextedit.h"
#include "ui/common/panel.h"
#include "ui/common/personcombo.h"
#include "ui/common/typededit.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

namespace aarring {

namespace {

QComboBox *narrowCombo() {
    auto *combo = new QComboBox;
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(8);
    return combo;
}

} // namespace

MeasureForm::MeasureForm(const Context &context, QWidget *parent)
    : Translated<QWidget>(parent),
      m_context(context),
      m_heading(new Text(TextRole::FormTitle, this)),
      m_origin(new Text(TextRole::Caption, this, true)),
      m_remove(plainButton({}, this)),
      m_title(new GrowingTextEdit),
      m_person(new PersonCombo),
      m_institution(narrowCombo()),
      m_deadline(new DateEdit),
      m_state(narrowCombo()),
      m_doneOn(new DateEdit),
      m_resources(new QLineEdit),
      m_result(new GrowingTextEdit),
      m_text(new GrowingTextEdit),
      m_goal(narrowCombo()) {
    const std::pair<const char *, QWidget *> editors[]{
        {"title", m_title}, {"person", m_person}, {"institution", m_institution}, {"deadline", m_deadline},
        {"state", m_state}, {"doneOn", m_doneOn}, {"resources", m_resources},     {"result", m_result},
        {"text", m_text},   {"goal", m_goal}};
    for (const auto &[name, editor] : editors)
        m_fields.add(name, editor);
    for (int i = 0; i < enumCount<MeasureState>(); ++i)
        m_state->addItem(QString(), i);
    m_heading->setObjectName(QStringLiteral("measure.heading"));
    m_remove->setObjectName(QStringLiteral("measure.remove"));
    m_origin->setWordWrap(true);

    auto *names = columnLayout(4);
    names->addWidget(m_heading);
    names->addWidget(m_origin);
    auto *top = rowLayout(8);
    top->addLayout(names, 1);
    top->addWidget(m_remove, 0, Qt::AlignTop);
    auto *when = rowLayout(8);
    when->addWidget(m_fields.field("deadline"), 1, Qt::AlignTop);
    when->addWidget(m_fields.field("state"), 1, Qt::AlignTop);
    auto *column = columnLayout(12);
    column->addLayout(top);
    column->addWidget(new Divider(this));
    column->addWidget(m_fields.field("title"));
    column->addWidget(m_fields.field("person"));
    column->addWidget(m_fields.field("institution"));
    column->addLayout(when);
    column->addWidget(m_fields.field("doneOn"));
    column->addWidget(m_fields.field("resources"));
    column->addWidget(m_fields.field("result"));
    column->addWidget(m_fields.field("text"));
    column->addWidget(m_fields.field("goal"));
    column->addStretch(1);
    setLayout(column);

    connect(m_remove, &QPushButton::clicked, this, &MeasureForm::removeRequested);
    connect(m_state, &QComboBox::activated, this, &MeasureForm::showState);
    m_saver = new FormSaver(this);
    connect(m_saver, &FormSaver::save, this, &MeasureForm::save);
    retranslate();
}

void MeasureForm::setMeasure(Id measure) {
    if (measure != m_measure.id || m_isNew)
        m_saver->flush();
    m_isNew = false;
    m_measure = {};
    m_measure.id = measure;
    refresh();
}

void MeasureForm::begin(Id goal) {
    m_saver->flush();
    m_isNew = true;
    m_measure = {};
    m_measure.goal = goal;
    fill();
    m_title->setFocus(Qt::OtherFocusReason);
}

void MeasureForm::refresh() {
    if (m_isNew) {
        fillGoals(); // what was typed stays
        return;
    }
    const Measure *measure = m_context.queries.measure(m_measure.id);
    m_measure = measure ? *measure : Measure();
    if (measure) // else another form is shown
        fill();
}

void MeasureForm::fill() {
    const FormSaver::Filling filling(*m_saver);
    m_saver->fill(m_title, m_measure.title);
    m_saver->fill(m_resources, m_measure.resources);
    m_saver->fill(m_result, m_measure.result);
    m_saver->fill(m_text, m_measure.text);
    if (!m_saver->isBeingEdited(m_person->lineEdit())) {
        m_person->setPersons(m_context.queries, m_context.queries.today());
        m_person->setPersonId(m_measure.person);
        if (!m_measure.person)
            m_person->setEditText(m_measure.who);
    }
    m_saver->fill(m_deadline, m_measure.deadline);
    m_saver->fill(m_doneOn, m_measure.doneOn);
    m_state->setCurrentIndex(int(m_measure.state));
    fillInstitutions();
    fillGoals();
    showHeading();
    showState();
    showProblems();
}

void MeasureForm::fillInstitutions() {
    const QDate today = m_context.queries.today();
    std::vector<std::pair<QCollatorSortKey, const Institution *>> institutions;
    for (const Institution &institution : m_context.queries.facts().institutions)
        if (institution.valid.contains(today) || institution.id == m_measure.institution)
            institutions.emplace_back(nameKey(institution.label()), &institution);
    std::sort(institutions.begin(), institutions.end(),
              [](const auto &a, const auto &b) { return a.first < b.first; });
    m_institution->clear();
    m_institution->addItem(tr("None in particular"), QVariant::fromValue<Id>(0));
    for (const auto &[key, institution] : institutions)
        m_institution->addItem(institution->label(), QVariant::fromValue<Id>(institution->id));
    m_institution->setCurrentIndex(
        std::max(0, m_institution->findData(QVariant::fromValue<Id>(m_measure.institution))));
}

void MeasureForm::fillGoals() {
    const FormSaver::Filling filling(*m_saver);
    m_goal->clear();
    const Goal *goal = m_context.queries.goal(m_measure.goal);
    const ActionPlan *plan = goal ? m_context.queries.actionPlan(goal->plan) : nullptr;
    if (!plan)
        return;
    for (const AreaOutline &area : outlineOf(*plan, m_context.queries.facts()))
        for (const GoalOutline &one : area.goals)
            m_goal->addItem(tr("%1 %2", "number of a goal, goal").arg(one.number).arg(one.goal.title),
                            QVariant::fromValue<Id>(one.goal.id));
    m_goal->setCurrentIndex(m_goal->findData(QVariant::fromValue<Id>(m_measure.goal)));
}

Measure MeasureForm::measure() const {
    Measure made = m_measure;
    made.title = m_title->text().trimmed();
    made.person = m_person->personId();
    made.who = made.person ? QString() : m_person->typedName();
    made.institution = m_institution->currentData().toLongLong();
    made.deadline = m_deadline->date();
    made.state = MeasureState(m_state->currentIndex());
    made.doneOn = m_doneOn->date();
    if (made.state != MeasureState::Done)
        made.doneOn = {};
    else if (!made.doneOn.isValid() && m_measure.state != MeasureState::Done)
        made.doneOn = m_context.queries.today();
    made.resources = m_resources->text().trimmed();
    made.result = m_result->text().trimmed();
    made.text = m_text->text().trimmed();
    if (m_goal->currentIndex() >= 0)
        made.goal = m_goal->currentData().toLongLong();
    return made;
}

void MeasureForm::showHeading() {
    m_heading->setText(m_isNew ? tr("New measure") : tr("Measure"));
    m_remove->setVisible(!m_isNew);
    const Measure *before = m_context.queries.measure(m_measure.carriedFrom);
    const Goal *goal = before ? m_context.queries.goal(before->goal) : nullptr;
    const ActionPlan *plan = goal ? m_context.queries.actionPlan(goal->plan) : nullptr;
    m_origin->setVisible(plan);
    if (plan)
        m_origin->setText(tr("Carried over from %1").arg(plan->year));
}

void MeasureForm::showState() {
    m_fields.field("doneOn")->setVisible(MeasureState(m_state->currentIndex()) == MeasureState::Done);
}

int MeasureForm::planYear() const {
    const Goal *goal = m_context.queries.goal(measure().goal);
    const ActionPlan *plan = goal ? m_context.queries.actionPlan(goal->plan) : nullptr;
    return plan ? plan->year : 0;
}

Problems MeasureForm::problems() const { return validate(measure(), planYear()); }

void MeasureForm::showProblems() {
    // Nobody has done anything wrong in an empty form.
    const bool isUntouched = m_isNew && measure() == m_measure;
    m_fields.show(isUntouched || (!m_isNew && !m_measure.id) ? Problems() : problems());
}

void MeasureForm::save() {
    const Measure now = measure();
    showProblems();
    if (!acceptable(problems()) || now == m_measure || (!m_isNew && !m_measure.id))
        return;
    const auto saved = m_context.actions.saveMeasure(now);
    if (!m_context.ok(saved) || !m_isNew)
        return;
    m_isNew = false;
    m_measure.id = *saved;
    refresh();
    emit added(*saved);
}

void MeasureForm::retranslate() {
    m_fields.setLabel("title", tr("&What is to be done"));
    m_fields.setLabel("person", tr("&Responsible"));
    m_fields.setLabel("institution", tr("I&nstitution"));
    m_fields.setLabel("deadline", tr("&Deadline"));
    m_fields.setLabel("state", tr("&State"));
    m_fields.setLabel("doneOn", tr("Don&e on"));
    m_fields.setLabel("resources", tr("Resour&ces"));
    m_fields.setLabel("result", tr("Resu&lt"));
    m_fields.setLabel("text", tr("Descrip&tion"));
    m_fields.setLabel("goal", tr("For t&he goal"));
    for (int i = 0; i < enumCount<MeasureState>(); ++i)
        m_state->setItemText(i, label(MeasureState(i)));
    m_remove->setText(tr("Re&move"));
    if (m_isNew)
        showHeading();
    else
        refresh();
}

} // namespace aarring
