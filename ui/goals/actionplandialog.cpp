#include "ui/goals/actionplandialog.h"

#include "base/formats.h"
#include "domain/planoutline.h"
#include "domain/validation.h"
#include "ui/common/growingtextedit.h"
#include "ui/common/panel.h"
#include "ui/common/typededit.h"

#include <QComboBox>
#include <QLineEdit>

namespace aarring {

ActionPlanDialog::ActionPlanDialog(const Context &context, const ActionPlan &plan, QWidget *parent)
    : FormDialog(parent),
      m_context(context),
      m_plan(plan),
      m_year(new QLineEdit),
      m_meeting(new QComboBox),
      m_adopted(new DateEdit),
      m_note(new GrowingTextEdit),
      m_yearField(addField(QStringLiteral("year"), m_year)),
      m_adoptedField(addField(QStringLiteral("adoptedOn"), m_adopted)) {
    addPair(m_yearField, m_adoptedField);
    m_meetingField = addField(QStringLiteral("meeting"), m_meeting);
    m_noteField = addField(QStringLiteral("note"), m_note);
    setObjectName(QStringLiteral("actionPlan"));
    m_year->setObjectName(QStringLiteral("actionPlan.year"));
    m_meeting->setObjectName(QStringLiteral("actionPlan.meeting"));
    m_adopted->setObjectName(QStringLiteral("actionPlan.adopted"));
    m_note->setObjectName(QStringLiteral("actionPlan.note"));
    m_meeting->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_meeting->setMinimumContentsLength(24);
    m_year->setText(QString::number(plan.year));
    m_adopted->setDate(plan.adoptedOn);
    m_note->setText(plan.note);
    setMinimumWidth(480);
    connect(m_meeting, &QComboBox::activated, this, &ActionPlanDialog::takeDate);
    retranslate();
    m_meeting->setCurrentIndex(std::max(0, m_meeting->findData(QVariant::fromValue<Id>(plan.meeting))));
    m_year->setFocus();
    check();
}

ActionPlan ActionPlanDialog::proposed(const Queries &queries) {
    const NetworkFacts &facts = queries.facts();
    const Meeting *annual = nullptr;
    for (const Meeting &meeting : facts.meetings)
        if (meeting.kind == MeetingKind::Annual && meeting.state == MeetingState::Held &&
            meeting.date <= queries.today() && !queries.actionPlanOf(meeting.date.year() + 1))
            annual = &meeting;
    if (annual && annual->date.year() + 1 >= queries.today().year())
        return planFrom(*annual);
    int year = queries.today().year();
    while (queries.actionPlanOf(year))
        ++year;
    ActionPlan plan;
    plan.year = year;
    return plan;
}

ActionPlan ActionPlanDialog::plan() const {
    ActionPlan made = m_plan;
    made.year = m_year->text().trimmed().toInt();
    made.meeting = m_meeting->currentData().toLongLong();
    made.adoptedOn = m_adopted->date();
    made.note = m_note->text().trimmed();
    return made;
}

void ActionPlanDialog::fillMeetings() {
    const QVariant chosen = m_meeting->currentData();
    QList<Meeting> meetings = m_context.queries.facts().meetings;
    std::stable_sort(meetings.begin(), meetings.end(),
                     [](const Meeting &a, const Meeting &b) { return a.date > b.date; });
    m_meeting->clear();
    m_meeting->addItem(tr("Not from a meeting"), QVariant::fromValue<Id>(0));
    for (const Meeting &meeting : std::as_const(meetings))
        if (meeting.takesPlace())
            m_meeting->addItem(
                tr("%1, %2", "meeting, day").arg(meeting.title, shortDate(meeting.date, languageOf(this))),
                QVariant::fromValue<Id>(meeting.id));
    m_meeting->setCurrentIndex(std::max(0, m_meeting->findData(chosen)));
}

/// A plan made from a meeting is adopted on its day, unless another day was written.
void ActionPlanDialog::takeDate() {
    const Meeting *meeting = m_context.queries.meeting(m_meeting->currentData().toLongLong());
    if (meeting && !m_adopted->date().isValid())
        m_adopted->setDate(meeting->date);
    check();
}

Problems ActionPlanDialog::problems() const {
    return validate(plan(), m_context.queries.facts().actionPlans);
}

Status ActionPlanDialog::apply() {
    const auto done = m_context.actions.saveActionPlan(plan());
    if (!done)
        return done.error();
    emit saved(*done);
    return Done{};
}

void ActionPlanDialog::retranslate() {
    setHeading(m_plan.id ? tr("The action plan") : tr("New action plan"),
               m_plan.id ? QString()
                         : tr("Its goals can be taken from the mandate, and what was not done from the plan "
                              "before."));
    m_yearField->setLabel(tr("&Year"));
    m_meetingField->setLabel(tr("&Made from"));
    m_adoptedField->setLabel(tr("A&dopted on"));
    m_noteField->setLabel(tr("&Note"));
    setButton(m_plan.id ? tr("&Save") : tr("&Add"));
    fillMeetings();
}

} // namespace aarring
