#include "ui/members/institutionforms.h"

#include "base/textfold.h"
#include "domain/labels.h"
#include "domain/validation.h"
#include "ui/common/growingtextedit.h"
#include "ui/common/panel.h"
#include "ui/common/typededit.h"

#include <QComboBox>
#include <QLineEdit>

namespace aarring {

InstitutionForm::InstitutionForm(const Context &context, QWidget *parent)
    : Translated<QWidget>(parent),
      m_context(context),
      m_name(new QLineEdit),
      m_shortName(new QLineEdit),
      m_area(new QLineEdit),
      m_kind(new QComboBox),
      m_from(new DateEdit),
      m_to(new DateEdit),
      m_successor(new QComboBox),
      m_note(new GrowingTextEdit) {
    for (int i = 0; i < enumCount<InstitutionKind>(); ++i)
        m_kind->addItem(QString());
    for (QComboBox *combo : {m_kind, m_successor}) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(8);
    }
    auto *column = columnLayout(12);
    column->addWidget(m_fields.add("name", m_name));
    column->addLayout(
        besideEachOther({m_fields.add("shortName", m_shortName), m_fields.add("area", m_area)}));
    column->addWidget(m_fields.add("kind", m_kind));
    column->addLayout(besideEachOther({m_fields.add("valid", m_from), m_fields.add("to", m_to)}));
    column->addWidget(m_fields.add("successor", m_successor));
    column->addWidget(m_fields.add("note", m_note));
    column->addStretch(1);
    setLayout(column);
    m_saver = new FormSaver(this);
    connect(m_saver, &FormSaver::save, this, &InstitutionForm::save);
    connect(m_name, &QLineEdit::textEdited, this, &InstitutionForm::showProblems);
    retranslate();
}

void InstitutionForm::setInstitution(const Institution &institution) {
    if (institution.id != m_institution.id)
        m_saver->flush();
    const FormSaver::Filling filling(*m_saver);
    m_institution = institution;
    m_saver->fill(m_name, institution.name);
    m_saver->fill(m_shortName, institution.shortName);
    m_saver->fill(m_area, institution.area);
    m_kind->setCurrentIndex(int(institution.kind));
    m_saver->fill(m_from, institution.valid.from);
    m_saver->fill(m_to, institution.valid.to);
    fillSuccessors();
    m_saver->fill(m_note, institution.note);
    showProblems();
}

void InstitutionForm::fillSuccessors() {
    QList<Institution> others = m_context.queries.facts().institutions;
    std::sort(others.begin(), others.end(), [](const Institution &a, const Institution &b) {
        return compareNames(a.label(), b.label()) < 0;
    });
    m_successor->clear();
    m_successor->addItem(tr("None"), QVariant::fromValue<Id>(0));
    for (const Institution &other : std::as_const(others))
        if (other.id != m_institution.id)
            m_successor->addItem(other.label(), QVariant::fromValue<Id>(other.id));
    m_successor->setCurrentIndex(std::max(0, m_successor->findData(m_institution.successor)));
}

Institution InstitutionForm::institution() const {
    Institution institution = m_institution;
    institution.name = m_name->text().simplified();
    institution.shortName = m_shortName->text().simplified();
    institution.area = m_area->text().simplified();
    institution.kind = static_cast<InstitutionKind>(m_kind->currentIndex());
    institution.valid = {m_from->date(), m_to->date()};
    institution.successor = m_successor->currentData().toLongLong();
    institution.note = m_note->text().trimmed();
    return institution;
}

void InstitutionForm::showProblems() { m_fields.show(validate(institution())); }

void InstitutionForm::save() {
    showProblems();
    const Institution institution = this->institution();
    if (institution.id && institution != m_institution && acceptable(validate(institution)))
        m_context.ok(m_context.actions.saveInstitution(institution));
}

void InstitutionForm::editName() {
    m_name->setFocus();
    m_name->selectAll();
}

void InstitutionForm::retranslate() {
    m_fields.setLabel("name", tr("&Name"));
    m_fields.setLabel("shortName", tr("S&hort name"));
    m_fields.setLabel("area", tr("Ar&ea"));
    m_fields.setLabel("kind", tr("&Kind"));
    m_fields.setLabel("valid", tr("&First day"));
    m_fields.setLabel("to", tr("&Last day"));
    m_fields.setLabel("successor", tr("S&uccessor"));
    m_fields.setLabel("note", tr("N&ote"));
    m_fields.field("to")->setHint(tr("Its seats get a last day of their own."));
    const FormSaver::Filling filling(*m_saver);
    for (int i = 0; i < enumCount<InstitutionKind>(); ++i)
        m_kind->setItemText(i, label(static_cast<InstitutionKind>(i)));
    fillSuccessors();
}

SeatForm::SeatForm(const Context &context, QWidget *parent)
    : Translated<QWidget>(parent),
      m_context(context),
      m_body(new QComboBox),
      m_askedOn(new DateEdit),
      m_from(new DateEdit),
      m_to(new DateEdit),
      m_bodyField(new FormField(m_body, this)),
      m_askedField(new FormField(m_askedOn, this)),
      m_fromField(new FormField(m_from, this)),
      m_toField(new FormField(m_to, this)) {
    m_body->setObjectName(QStringLiteral("seat.body"));
    m_askedOn->setObjectName(QStringLiteral("seat.askedOn"));
    m_from->setObjectName(QStringLiteral("seat.from"));
    m_to->setObjectName(QStringLiteral("seat.to"));
    auto *column = columnLayout(12);
    column->addWidget(m_bodyField);
    column->addLayout(besideEachOther({m_fromField, m_toField}));
    column->addWidget(m_askedField);
    column->addStretch(1);
    setLayout(column);
    m_saver = new FormSaver(this);
    connect(m_saver, &FormSaver::save, this, &SeatForm::save);
    retranslate();
}

void SeatForm::setSeat(const Seat &seat) {
    if (seat.id != m_seat.id)
        m_saver->flush();
    const FormSaver::Filling filling(*m_saver);
    m_seat = seat;
    m_body->clear();
    for (const Body &body : m_context.queries.facts().bodies)
        m_body->addItem(body.name, QVariant::fromValue<Id>(body.id));
    m_body->setCurrentIndex(m_body->findData(seat.body));
    m_saver->fill(m_askedOn, seat.askedOn);
    m_saver->fill(m_from, seat.valid.from);
    m_saver->fill(m_to, seat.valid.to);
    showProblems();
}

Seat SeatForm::seat() const {
    Seat seat = m_seat;
    seat.body = m_body->currentData().toLongLong();
    seat.askedOn = m_askedOn->date();
    seat.valid = {m_from->date(), m_to->date()};
    return seat;
}

void SeatForm::showProblems() {
    if (seat().valid.isBackwards())
        m_toField->setProblem(
            {QString(), tr("The last day is before the first. Write a later last day."), false});
    else
        m_toField->clearProblem();
}

void SeatForm::save() {
    showProblems();
    const Seat seat = this->seat();
    if (seat.id && seat != m_seat && !seat.valid.isBackwards())
        m_context.ok(m_context.actions.saveSeat(seat));
}

void SeatForm::retranslate() {
    m_bodyField->setLabel(tr("&Body"));
    m_askedField->setLabel(tr("As&ked for a name on"));
    m_fromField->setLabel(tr("&First day"));
    m_toField->setLabel(tr("&Last day"));
}

} // namespace aarring
