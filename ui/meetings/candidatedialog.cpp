#include "ui/meetings/candidatedialog.h"

#include "domain/validation.h"
#include "ui/common/panel.h"
#include "ui/common/personcombo.h"

#include <QComboBox>
#include <QSpinBox>

namespace aarring {

CandidateDialog::CandidateDialog(const Context &context, const Candidate &candidate, QWidget *parent)
    : FormDialog(parent),
      m_context(context),
      m_candidate(candidate),
      m_for(new QComboBox),
      m_person(new PersonCombo),
      m_votes(new QSpinBox),
      m_forField(addField(QStringLiteral("office"), m_for)),
      m_personField(addField(QStringLiteral("person"), m_person)),
      m_votesField(addField(QStringLiteral("votes"), m_votes)) {
    addPair(m_personField, m_votesField);
    m_for->setObjectName(QStringLiteral("candidate.for"));
    m_person->setObjectName(QStringLiteral("candidate.person"));
    m_votes->setObjectName(QStringLiteral("candidate.votes"));
    for (const Office &office : context.queries.facts().offices)
        m_for->addItem(office.title, office.id);
    for (const Body &body : context.queries.facts().bodies)
        if (body.kind != BodyKind::Network)
            m_for->addItem(body.name, -body.id);
    m_for->setCurrentIndex(
        std::max(m_for->findData(candidate.office ? candidate.office : -candidate.body), 0));
    m_person->setKnownOnly();
    m_person->setPersons(context.queries, context.queries.today());
    if (candidate.person)
        m_person->setPersonId(candidate.person);
    m_votes->setRange(-1, 9999);
    m_votes->setValue(candidate.votes);
    retranslate();
    (candidate.office || candidate.body ? static_cast<QWidget *>(m_person) : m_for)->setFocus();
    check();
}

Candidate CandidateDialog::candidate() const {
    Candidate made = m_candidate;
    const Id chosen = m_for->currentData().toLongLong();
    made.office = std::max<Id>(chosen, 0);
    made.body = std::max<Id>(-chosen, 0);
    made.person = m_person->personId();
    made.votes = m_votes->value();
    return made;
}

Problems CandidateDialog::problems() const {
    return validate(candidate(), m_context.queries.candidates(m_candidate.item));
}

Status CandidateDialog::apply() {
    const auto saved = m_context.actions.saveCandidate(candidate());
    if (!saved)
        return saved.error();
    return Done{};
}

void CandidateDialog::retranslate() {
    setHeading(m_candidate.id ? tr("Candidate") : tr("New candidate"));
    m_forField->setLabel(tr("Stands &for"));
    m_personField->setLabel(tr("&Candidate"));
    m_votesField->setLabel(tr("&Votes"));
    m_votes->setSpecialValueText(tr("By acclamation"));
    setButton(m_candidate.id ? tr("&Save") : tr("&Add"));
}

} // namespace aarring
