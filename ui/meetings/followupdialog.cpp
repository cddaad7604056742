#include "ui/meetings/followupdialog.h"

#include "domain/validation.h"
#include "ui/common/growingtextedit.h"
#include "ui/common/panel.h"
#include "ui/common/personcombo.h"
#include "ui/common/typededit.h"

namespace aarring {

FollowUpDialog::FollowUpDialog(const Context &context, const FollowUp &followUp, QWidget *parent)
    : FormDialog(parent),
      m_context(context),
      m_followUp(followUp),
      m_what(new GrowingTextEdit),
      m_who(new PersonCombo),
      m_deadline(new DateEdit),
      m_note(new GrowingTextEdit),
      m_whatField(addField(QStringLiteral("what"), m_what)),
      m_whoField(addField(QStringLiteral("person"), m_who)),
      m_deadlineField(addField(QStringLiteral("deadline"), m_deadline)),
      m_noteField(addField(QStringLiteral("note"), m_note)) {
    addPair(m_whoField, m_deadlineField);
    m_what->setObjectName(QStringLiteral("followUp.what"));
    m_who->setObjectName(QStringLiteral("followUp.who"));
    m_deadline->setObjectName(QStringLiteral("followUp.deadline"));
    m_note->setObjectName(QStringLiteral("followUp.note"));
    m_who->setPersons(context.queries, context.queries.today());
    m_what->setText(followUp.what);
    if (followUp.person)
        m_who->setPersonId(followUp.person);
    else
        m_who->setEditText(followUp.who);
    m_deadline->setDate(followUp.deadline);
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
    m_noteField->setLabel(tr("&Note"));
    setButton(m_followUp.id ? tr("&Save") : tr("&Add"));
}

} // namespace aarring
