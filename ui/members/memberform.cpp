#include "ui/members/memberform.h"

#include "base/formats.h"
#include "base/textfold.h"
#include "domain/contactdata.h"
#include "domain/labels.h"
#include "domain/validation.h"
#include "ui/common/buttons.h"
#include "ui/common/panel.h"
#include "ui/common/timeline.h"
#include "ui/common/typededit.h"
#include "ui/common/viewdatebar.h"
#include "ui/members/seattimeline.h"

#include <QComboBox>
#include <QLineEdit>

namespace aarring {

MemberForm::MemberForm(const Context &context, QWidget *parent)
    : Translated<QWidget>(parent),
      m_context(context),
      m_title(new Text(TextRole::FormTitle, this)),
      m_role(new Text(TextRole::Caption, this, true)),
      m_end(plainButton({}, this)),
      m_giveSeat(plainButton({}, this)),
      m_firstName(new QLineEdit),
      m_lastName(new QLineEdit),
      m_jobTitle(new QLineEdit),
      m_email(new QLineEdit),
      m_phone(new QLineEdit),
      m_institution(new QComboBox),
      m_appointedBy(new QComboBox),
      m_appointedOn(new DateEdit),
      m_from(new DateEdit),
      m_to(new DateEdit),
      m_forget(plainButton({}, this)),
      m_history(new QWidget(this)),
      m_historyTitle(new Text(TextRole::PanelTitle, m_history)),
      m_replace(plainButton({}, m_history)),
      m_substitute(plainButton({}, m_history)),
      m_timeline(new Timeline(m_history)) {
    m_title->setWordWrap(true);
    m_title->setObjectName(QStringLiteral("members.formTitle"));
    m_role->setWordWrap(true);
    m_appointedBy->setEditable(true);
    m_appointedBy->setInsertPolicy(QComboBox::NoInsert);
    for (QComboBox *combo : {m_appointedBy, m_institution}) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(8);
    }

    auto *heading = rowLayout(8);
    auto *names = columnLayout(4);
    names->addWidget(m_title);
    names->addWidget(m_role);
    heading->addLayout(names, 1);
    heading->addWidget(m_end, 0, Qt::AlignTop);
    heading->addWidget(m_giveSeat, 0, Qt::AlignTop);

    auto *fields = columnLayout(12);
    fields->addLayout(
        besideEachOther({m_fields.add("firstName", m_firstName), m_fields.add("lastName", m_lastName)}));
    fields->addLayout(besideEachOther({m_fields.add("title", m_jobTitle), m_fields.add("phone", m_phone)}));
    fields->addWidget(m_fields.add("email", m_email));
    fields->addWidget(m_fields.add("institution", m_institution));
    fields->addWidget(m_fields.add("appointedBy", m_appointedBy)); // names of owners are long
    fields->addLayout(besideEachOther({m_fields.add("appointedOn", m_appointedOn),
                                       m_fields.add("period", m_from), m_fields.add("to", m_to)}));

    auto *changing = rowLayout(8);
    changing->addWidget(m_replace);
    changing->addWidget(m_substitute);
    changing->addStretch(1);
    auto *history = columnLayout(8);
    history->addWidget(new Divider(m_history));
    history->addSpacing(4);
    history->addWidget(m_historyTitle);
    history->addWidget(m_timeline);
    history->addSpacing(4);
    history->addLayout(changing);
    m_history->setLayout(history);

    auto *column = columnLayout(0);
    column->addLayout(heading);
    column->addSpacing(12);
    column->addWidget(new Divider(this));
    column->addSpacing(12);
    column->addLayout(fields);
    column->addSpacing(16);
    column->addWidget(m_forget, 0, Qt::AlignLeft);
    column->addWidget(m_history);
    column->addStretch(1);
    setLayout(column);

    m_end->setObjectName(QStringLiteral("members.end"));
    m_giveSeat->setObjectName(QStringLiteral("members.giveSeat"));
    m_forget->setObjectName(QStringLiteral("members.forget"));
    m_replace->setObjectName(QStringLiteral("members.replace"));
    m_substitute->setObjectName(QStringLiteral("members.addSubstitute"));
    m_timeline->setObjectName(QStringLiteral("members.timeline"));
    connect(m_end, &QPushButton::clicked, this, &MemberForm::endRequested);
    connect(m_giveSeat, &QPushButton::clicked, this, &MemberForm::seatRequested);
    connect(m_forget, &QPushButton::clicked, this, &MemberForm::forgetRequested);
    connect(m_replace, &QPushButton::clicked, this, &MemberForm::replaceRequested);
    connect(m_substitute, &QPushButton::clicked, this, &MemberForm::substituteRequested);
    m_saver = new FormSaver(this);
    connect(m_saver, &FormSaver::save, this, &MemberForm::save);
    for (QLineEdit *line : {m_firstName, m_lastName, m_email})
        connect(line, &QLineEdit::textEdited, this, &MemberForm::showProblems);
    retranslate();
}

void MemberForm::setMember(Id person, Id appointment) {
    if (person == m_person.id && appointment == m_appointment.id) {
        refresh();
        return;
    }
    m_saver->flush();
    m_person = {};
    m_appointment = {};
    m_person.id = person;
    m_appointment.id = appointment;
    refresh();
}

void MemberForm::refresh() {
    const Person *person = m_context.queries.person(m_person.id);
    if (!person)
        return;
    const FormSaver::Filling filling(*m_saver);
    m_person = *person;
    const Appointment *appointment = m_context.queries.appointment(m_appointment.id);
    m_appointment = appointment ? *appointment : Appointment();

    m_saver->fill(m_firstName, m_person.firstName);
    m_saver->fill(m_lastName, m_person.lastName);
    m_saver->fill(m_jobTitle, m_person.title);
    m_saver->fill(m_email, m_person.email);
    m_saver->fill(m_phone, m_person.phone);
    fillChoices();
    m_saver->fill(m_appointedOn, m_appointment.appointedOn);
    m_saver->fill(m_from, m_appointment.period.from);
    m_saver->fill(m_to, m_appointment.period.to);

    const bool seated = m_appointment.id != 0;
    for (const char *name : {"appointedBy", "appointedOn", "period"})
        m_fields.field(name)->setVisible(seated);
    m_fields.field("institution")->setVisible(!seated);
    m_fields.field("to")->setVisible(m_appointment.period.to.isValid() || m_to->hasFocus());
    m_history->setVisible(seated);
    const bool editable = m_context.viewDate.isToday();
    m_end->setVisible(seated && editable && !m_appointment.period.to.isValid());
    m_giveSeat->setVisible(!seated && editable);
    m_replace->setVisible(editable);
    m_substitute->setVisible(editable && m_appointment.role == SeatRole::Representative);
    showDeparture();
    setFieldsReadOnly(this, !editable);
    m_timeline->setEntries(
        seatTimeline(m_context.queries, m_appointment.seat, m_context.viewDate.date(), languageOf(this)));
    showHeading();
    showProblems();
}

/// Contact data of who has left is in the file for no reason; when that is so, the form says how to be rid of it.
void MemberForm::showDeparture() {
    m_left = {};
    bool isFree = false;
    if (!m_appointment.id) {
        const ContactNeed need(m_context.queries.facts(), m_context.queries.today());
        m_left = need.lastDay(m_person.id);
        isFree = !need.isNeeded(m_person.id);
    }
    m_forget->setVisible(isFree && hasContactData(m_person) && m_context.viewDate.isToday());
}

void MemberForm::fillChoices() {
    const QSignalBlocker quietInstitution(m_institution), quietAppointedBy(m_appointedBy);
    m_institution->clear();
    m_institution->addItem(QString(), QVariant::fromValue<Id>(0));
    if (!m_appointment.id) { // who has a seat belongs to its institution, and the field is hidden
        QList<Institution> institutions = m_context.queries.facts().institutions;
        std::sort(institutions.begin(), institutions.end(), [](const Institution &a, const Institution &b) {
            return compareNames(a.label(), b.label()) < 0;
        });
        for (const Institution &institution : std::as_const(institutions))
            m_institution->addItem(institution.label(), QVariant::fromValue<Id>(institution.id));
        m_institution->setCurrentIndex(std::max(0, m_institution->findData(m_person.institution)));
    }
    if (m_saver->isBeingEdited(m_appointedBy->lineEdit()))
        return;
    m_appointedBy->clear();
    m_appointedBy->addItems(appointedByChoices(m_context.queries));
    m_appointedBy->setEditText(m_appointment.appointedBy);
    m_appointedBy->lineEdit()->setCursorPosition(0);
}

Person MemberForm::person() const {
    Person person = m_person;
    person.firstName = m_firstName->text().simplified();
    person.lastName = m_lastName->text().simplified();
    person.title = m_jobTitle->text().trimmed();
    person.email = m_email->text().trimmed();
    person.phone = m_phone->text().trimmed();
    if (!m_appointment.id)
        person.institution = m_institution->currentData().toLongLong();
    return person;
}

Appointment MemberForm::appointment() const {
    Appointment appointment = m_appointment;
    appointment.appointedBy = m_appointedBy->currentText().trimmed();
    appointment.appointedOn = m_appointedOn->date();
    appointment.period = {m_from->date(), m_to->date()};
    return appointment;
}

void MemberForm::showHeading() {
    m_title->setText(m_person.fullName());
    const Seat *seat = m_context.queries.seat(m_appointment.seat);
    const Institution *institution = seat ? m_context.queries.institution(seat->institution) : nullptr;
    if (!institution && m_left.isValid())
        m_role->setText(tr("Left %1").arg(shortDate(m_left, languageOf(this))));
    else if (!institution)
        m_role->setText(tr("Has no seat"));
    else if (m_appointment.role == SeatRole::Representative)
        m_role->setText(tr("Representative of %1").arg(institution->name));
    else
        m_role->setText(tr("Substitute for the representative of %1").arg(institution->name));
}

Problems MemberForm::appointmentProblems() const {
    if (!m_appointment.id)
        return {};
    QList<Appointment> ofSameSeat;
    for (const Appointment &a : m_context.queries.facts().appointments)
        if (a.seat == m_appointment.seat && a.id != m_appointment.id)
            ofSameSeat.append(a);
    return validate(appointment(), ofSameSeat);
}

void MemberForm::showProblems() { m_fields.show(validate(person()) + appointmentProblems()); }

void MemberForm::save() {
    if (!m_context.viewDate.isToday())
        return;
    showProblems();
    // Copies: saving makes the page, and so this form, read the file again.
    const Person person = this->person();
    const Appointment appointment = this->appointment();
    const bool appointmentChanged = appointment.id && appointment != m_appointment;
    const bool appointmentFine = acceptable(appointmentProblems());
    if (person != m_person && acceptable(validate(person)))
        m_context.ok(m_context.actions.savePerson(person));
    if (appointmentChanged && appointmentFine)
        m_context.ok(m_context.actions.saveAppointment(appointment));
}

void MemberForm::retranslate() {
    m_fields.setLabel("firstName", tr("&First name"));
    m_fields.setLabel("lastName", tr("&Last name"));
    m_fields.setLabel("title", tr("&Job title"));
    m_fields.setLabel("email", tr("E-&mail"));
    m_fields.setLabel("phone", tr("&Phone"));
    m_fields.setLabel("institution", tr("Instit&ution"));
    m_fields.setLabel("appointedBy", tr("Appointed &by"));
    m_fields.setLabel("appointedOn", tr("Appointed &on"));
    m_fields.setLabel("period", tr("F&rom"));
    m_fields.setLabel("to", tr("&To"));
    m_end->setText(tr("&End…"));
    m_giveSeat->setText(tr("&Give a seat…"));
    m_forget->setText(tr("Remove contact &data…"));
    m_replace->setText(tr("Repla&ce…"));
    m_substitute->setText(tr("Add s&ubstitute…"));
    m_historyTitle->setText(tr("The seat over time"));
    refresh();
}

} // namespace aarring
