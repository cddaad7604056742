#include "ui/meetings/participantdialog.h"

#include "domain/labels.h"
#include "domain/validation.h"
#include "ui/common/panel.h"
#include "ui/common/personcombo.h"

#include <QComboBox>
#include <QLineEdit>

namespace aarring {

ParticipantDialog::ParticipantDialog(const Context &context, Id meeting, Id participant, QWidget *parent)
    : FormDialog(parent),
      m_context(context),
      m_kind(new QComboBox),
      m_person(new PersonCombo),
      m_role(new QLineEdit),
      m_substituteFor(new QComboBox) {
    m_participant.meeting = meeting;
    m_participant.kind = ParticipantKind::Guest;
    m_substituteFor->addItem(QString(), Id(0));
    for (const Attendee &attendee : context.queries.participants(meeting)) {
        if (participant && attendee.participant.id == participant)
            m_participant = attendee.participant;
        if (attendee.participant.id)
            m_others.append(attendee.participant);
        if (attendee.isMember)
            m_substituteFor->addItem(attendee.name, attendee.participant.person);
    }
    const Meeting *of = context.queries.meeting(meeting);
    m_person->setPersons(context.queries, of ? of->date : context.queries.today());
    for (const ParticipantKind kind : {ParticipantKind::Guest, ParticipantKind::Substitute})
        m_kind->addItem(label(kind), int(kind));
    m_kind->setObjectName(QStringLiteral("participant.kind"));
    m_person->setObjectName(QStringLiteral("participant.person"));
    m_role->setObjectName(QStringLiteral("participant.role"));
    m_substituteFor->setObjectName(QStringLiteral("participant.substituteFor"));
    m_personField = addField(QStringLiteral("person"), m_person);
    m_kindField = addField(QStringLiteral("kind"), m_kind);
    m_substituteForField = addField(QStringLiteral("substituteFor"), m_substituteFor);
    m_roleField = addField(QStringLiteral("role"), m_role);
    const bool isMember = m_participant.kind == ParticipantKind::Member;
    m_kindField->setVisible(!isMember);
    m_kind->setCurrentIndex(std::max(m_kind->findData(int(m_participant.kind)), 0));
    m_substituteFor->setCurrentIndex(std::max(m_substituteFor->findData(m_participant.substituteFor), 0));
    m_role->setText(m_participant.role);
    if (m_participant.person)
        m_person->setPersonId(m_participant.person);
    else
        m_person->setEditText(m_participant.name);
    m_person->setEnabled(!isMember);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ParticipantDialog::followKind);
    retranslate();
    followKind();
    (isMember ? static_cast<QWidget *>(m_role) : m_person)->setFocus();
    check();
}

void ParticipantDialog::followKind() {
    m_substituteForField->setVisible(m_kindField->isVisibleTo(this) &&
                                     m_kind->currentData().toInt() == int(ParticipantKind::Substitute));
}

Participant ParticipantDialog::participant() const {
    Participant made = m_participant;
    made.role = m_role->text().trimmed();
    if (made.kind == ParticipantKind::Member)
        return made;
    made.person = m_person->personId();
    made.name = made.person ? QString() : m_person->typedName().trimmed();
    made.kind = ParticipantKind(m_kind->currentData().toInt());
    made.substituteFor =
        made.kind == ParticipantKind::Substitute ? m_substituteFor->currentData().toLongLong() : 0;
    return made;
}

// Person and name are one field here.
Problems ParticipantDialog::problems() const {
    Problems problems = validate(participant(), m_others);
    for (Problem &problem : problems)
        if (problem.field == QLatin1String("name"))
            problem.field = QStringLiteral("person");
    return problems;
}

Status ParticipantDialog::apply() {
    const auto saved = m_context.actions.saveParticipant(participant());
    if (!saved)
        return saved.error();
    return Done{};
}

void ParticipantDialog::retranslate() {
    const bool isNew = !m_participant.id;
    setHeading(isNew ? tr("Guest or substitute") : tr("Participant"),
               isNew ? tr("Somebody from the file, or any name for a guest.") : QString());
    m_personField->setLabel(tr("&Name"));
    m_kindField->setLabel(tr("C&omes as"));
    m_substituteForField->setLabel(tr("&Instead of"));
    m_roleField->setLabel(tr("&Role at the meeting"));
    m_roleField->setHint(tr("For example “speaker” or where a guest comes from."));
    setButton(isNew ? tr("&Add") : tr("&Save"));
}

} // namespace aarring
