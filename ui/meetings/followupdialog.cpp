#include "ui/meetings/followupdialog.h"

#include "domain/labels.h"
#include "domain/validation.h"
#include "ui/common/growingtextedit.h"
#include "ui/common/panel.h"
#include "ui/common/personcombo.h"
#include "ui/common/typededit.h"

#include <QComboBox>

namespace aarring {

FollowUpDialog::FollowUpDialog(const Context &context, const FollowUp &followUp, QWidget *parent)
    : FormDialog(parent),
      m_context(context),
      m_followUp(followUp),
      m_what(new GrowingTextEdit),
      m_who(new PersonCombo),
      m_deadline(new DateEdit),
      m_state(new QComboBox),
      m_note(new GrowingTextEdit),
      m_whatField(addField(QStringLiteral("what"), m_what)),
      m_whoField(addField(QStringLiteral("person"), m_who)),
      m_deadlineField(addField(QStringLiteral("deadline"), m_deadline)),
      m_stateField(addField(QStringLiteral("state"), m_state)),
      m_noteField(addField(QStringLiteral("note"), m_note)) {
    addPair(m_whoField, m_deadlineField);
    m_what->setObjectName(QStringLiteral("followUp.what"));
    m_who->setObjectName(QStringLiteral("followUp.who"));
    m_deadline->setObjectName(QStringLiteral("followUp.deadline"));
    m_state->setObjectName(QStringLiteral("followUp.state"));
    m_note->setObjectName(QStringLiteral("followUp.note"));
    m_who->setPersons(context.queries, context.queries.today());
    m_what->setText(followUp.what);
    if (followUp.person)
        m_who->setPersonId(followUp.person);
    else
        m_who->setEditText(followUp.who);
    m_deadline->setDate(followUp.deadline);
    for (int i = 0; i < enumCount<FollowUpState>(); ++i)
        m_state->addItem(QString());
    m_state->setCurrentIndex(int(followUp.state));
    m_stateField->setVisible(followUp.id); // a new one is open
    m_note->setText(followUp.note);
    retranslate();
    m_what->setFocus();
    check();
}

FollowUp FollowUpDialog::followUp() const {
    FollowUp made = m_followUp;
    made.what = m_what->text().trimmed();
    made.person = m_who->personId();
    made.who = made.person ? QString() : m_who->typedName().trimmed();
    made.deadline = m_deadline->date();
    made.state = FollowUpState(m_state->currentIndex());
    if (made.state != m_followUp.state)
        made.doneOn = made.state == FollowUpState::Open ? QDate() : m_context.queries.today();
    made.note = m_note->text().trimmed();
    return made;
}

Problems FollowUpDialog::problems() const { return validate(followUp()); }

Status FollowUpDialog::apply() {
    const auto saved = m_context.actions.saveFollowUp(followUp());
    if (!saved)
        return saved.error();
    return Done{};
}

void FollowUpDialog::retranslate() {
    setHeading(m_followUp.id ? tr("Follow-up") : tr("New follow-up"));
    m_whatField->setLabel(tr("&What is to be done"));
    m_whoField->setLabel(tr("W&ho"));
    m_deadlineField->setLabel(tr("&Deadline"));
    m_stateField->setLabel(tr("S&tate"));
    for (int i = 0; i < m_state->count(); ++i)
        m_state->setItemText(i, label(FollowUpState(i)));
    m_noteField->setLabel(tr("&Note"));
    setButton(m_followUp.id ? tr("&Save") : tr("&Add"));
}

} // namespace aarring
