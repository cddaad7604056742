#include "ui/terms/successordialog.h"

#include "domain/validation.h"
#include "ui/common/personcombo.h"
#include "ui/common/typededit.h"
#include "ui/terms/meetingcombo.h"

namespace aarring {

SuccessorDialog::SuccessorDialog(const Context &context, Id office, Id body, QWidget *parent)
    : FormDialog(parent),
      m_context(context),
      m_office(office),
      m_body(body),
      m_person(new PersonCombo),
      m_from(new DateEdit),
      m_to(new DateEdit),
      m_electedAt(new MeetingCombo),
      m_personField(addField(QStringLiteral("person"), m_person)),
      m_fromField(addField(QStringLiteral("period"), m_from)),
      m_toField(addField(QStringLiteral("to"), m_to)),
      m_electedAtField(addField(QStringLiteral("electedAt"), m_electedAt)) {
    addPair(m_fromField, m_toField);
    m_person->setObjectName(QStringLiteral("successor.person"));
    m_from->setObjectName(QStringLiteral("successor.from"));
    m_to->setObjectName(QStringLiteral("successor.to"));
    m_electedAt->setObjectName(QStringLiteral("successor.electedAt"));
    const QDate today = context.queries.today();
    m_person->setKnownOnly();
    m_person->setPersons(context.queries, today);

    // From the day after the last term that has an end.
    QDate first = today;
    for (const Term &term : context.queries.facts().terms)
        if (office && term.office == office && term.period.to.isValid() && term.period.to >= first)
            first = term.period.to.addDays(1);
    m_from->setDate(first);
    proposeLastDay();
    connect(m_from, &DateEdit::valueEdited, this, &SuccessorDialog::proposeLastDay);
    connect(m_to, &DateEdit::valueEdited, this, [this] { m_lastDayTyped = true; });
    retranslate();
    check();
    m_person->setFocus();
}

void SuccessorDialog::proposeLastDay() {
    const Office *office = m_context.queries.office(m_office);
    if (m_lastDayTyped || !office || office->termMonths == 0 || !m_from->date().isValid())
        return;
    m_to->setDate(m_from->date().addMonths(office->termMonths).addDays(-1));
    check();
}

Term SuccessorDialog::term() const {
    Term term;
    term.office = m_office;
    term.person = m_person->personId();
    term.period = {m_from->date(), m_to->date()};
    term.electedAt = m_electedAt->meetingId();
    return term;
}

BodyMembership SuccessorDialog::membership() const {
    BodyMembership membership;
    membership.body = m_body;
    membership.person = m_person->personId();
    membership.period = {m_from->date(), m_to->date()};
    membership.electedAt = m_electedAt->meetingId();
    return membership;
}

Problems SuccessorDialog::problems() const {
    Problems problems;
    if (!m_from->date().isValid())
        problems.append({QStringLiteral("period"), tr("Write the first day."), false});
    if (!m_person->typedName().isEmpty())
        problems.append({QStringLiteral("person"),
                         tr("Nobody by this name is known. Add the person under Members first."), false});
    else if (const Office *office = m_context.queries.office(m_office)) {
        QList<Term> others;
        for (const Term &other : m_context.queries.facts().terms)
            if (other.office == m_office)
                others.append(other);
        problems += validate(term(), *office, others);
    } else {
        QList<BodyMembership> others;
        for (const BodyMembership &other : m_context.queries.facts().memberships)
            if (other.body == m_body)
                others.append(other);
        problems += validate(membership(), others);
    }
    return problems;
}

Status SuccessorDialog::apply() {
    const Result<Id> saved =
        m_office ? m_context.actions.saveTerm(term()) : m_context.actions.saveMembership(membership());
    if (!saved)
        return saved.error();
    emit entered(*saved);
    return Done{};
}

void SuccessorDialog::retranslate() {
    const Office *office = m_context.queries.office(m_office);
    const Body *body = m_context.queries.body(office ? office->body : m_body);
    const QString bodyName = body ? body->name : QString();
    if (office)
        setHeading(tr("Who holds the office next"), QStringLiteral("%1, %2").arg(office->title, bodyName));
    else
        setHeading(tr("Add a member"), bodyName);
    m_personField->setLabel(tr("&Person"));
    m_personField->setHint(tr("Type any part of a name."));
    m_fromField->setLabel(tr("&First day"));
    m_toField->setLabel(tr("&Last day"));
    m_electedAtField->setLabel(tr("&Elected at"));
    m_electedAt->setMeetings(m_context.queries, languageOf(this));
    setButton(tr("A&dd"));
}

} // namespace aarring
