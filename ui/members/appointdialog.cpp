#include "ui/members/appointdialog.h"

#include "base/formats.h"
#include "base/textfold.h"
#include "domain/labels.h"
#include "domain/validation.h"
#include "ui/common/personcombo.h"
#include "ui/common/typededit.h"
#include "ui/members/seattimeline.h"

#include <QComboBox>
#include <QLineEdit>

namespace aarring {

AppointDialog::AppointDialog(const Context &context, const AppointPreset &preset, QWidget *parent)
    : FormDialog(parent),
      m_context(context),
      m_preset(preset),
      m_seat(new QComboBox),
      m_role(new QComboBox),
      m_person(new PersonCombo),
      m_firstName(new QLineEdit),
      m_lastName(new QLineEdit),
      m_jobTitle(new QLineEdit),
      m_email(new QLineEdit),
      m_from(new DateEdit),
      m_appointedBy(new QComboBox),
      m_appointedOn(new DateEdit) {
    m_seatField = addField(QStringLiteral("seat"), m_seat);
    m_roleField = addField(QStringLiteral("role"), m_role);
    m_personField = addField(QStringLiteral("person"), m_person);
    m_firstNameField = addField(QStringLiteral("firstName"), m_firstName);
    m_lastNameField = addField(QStringLiteral("lastName"), m_lastName);
    addPair(m_firstNameField, m_lastNameField);
    m_jobTitleField = addField(QStringLiteral("title"), m_jobTitle);
    m_emailField = addField(QStringLiteral("email"), m_email);
    addPair(m_jobTitleField, m_emailField);
    m_fromField = addField(QStringLiteral("period"), m_from);
    m_appointedOnField = addField(QStringLiteral("appointedOn"), m_appointedOn);
    addPair(m_fromField, m_appointedOnField);
    m_appointedByField = addField(QStringLiteral("appointedBy"), m_appointedBy);

    m_seat->setObjectName(QStringLiteral("appoint.seat"));
    m_role->setObjectName(QStringLiteral("appoint.role"));
    m_person->setObjectName(QStringLiteral("appoint.person"));
    m_firstName->setObjectName(QStringLiteral("appoint.firstName"));
    m_lastName->setObjectName(QStringLiteral("appoint.lastName"));
    m_jobTitle->setObjectName(QStringLiteral("appoint.title"));
    m_email->setObjectName(QStringLiteral("appoint.email"));
    m_from->setObjectName(QStringLiteral("appoint.from"));
    m_appointedBy->setObjectName(QStringLiteral("appoint.appointedBy"));
    m_appointedOn->setObjectName(QStringLiteral("appoint.appointedOn"));

    m_role->addItems({label(SeatRole::Representative), label(SeatRole::Substitute)});
    m_role->setCurrentIndex(int(preset.role));
    m_appointedBy->setEditable(true);
    m_appointedBy->setInsertPolicy(QComboBox::NoInsert);
    m_appointedBy->addItems(appointedByChoices(context.queries));
    fillSeats();
    m_person->setPersons(context.queries, context.queries.today());
    m_person->setPersonId(preset.person);
    m_from->setDate(context.queries.today());
    m_seatField->setVisible(!preset.seat);
    m_roleField->setVisible(!preset.seat);

    connect(m_person, &PersonCombo::personChanged, this, &AppointDialog::follow);
    connect(m_seat, &QComboBox::currentIndexChanged, this, &AppointDialog::follow);
    connect(m_role, &QComboBox::currentIndexChanged, this, &AppointDialog::follow);
    connect(m_from, &DateEdit::valueEdited, this, &AppointDialog::follow);
    for (QLineEdit *line : {m_firstName, m_lastName})
        connect(line, &QLineEdit::textEdited, this, [this] { m_nameCorrected = true; });
    retranslate();
    follow();
    (preset.seat ? static_cast<QWidget *>(m_person) : m_seat)->setFocus();
}

void AppointDialog::fillSeats() {
    const QDate today = m_context.queries.today();
    struct Choice {
        bool filled;
        QString name;
        Id seat;
    };
    QList<Choice> choices;
    const QList<Id> vacant = vacantSeats(m_context.queries.facts(), today);
    const QSet<Id> isVacant(vacant.begin(), vacant.end());
    for (const Seat &seat : m_context.queries.facts().seats)
        if (const Institution *institution = m_context.queries.institution(seat.institution);
            institution && seat.valid.contains(today))
            choices.append({!isVacant.contains(seat.id), institution->label(), seat.id});
    std::sort(choices.begin(), choices.end(), [](const Choice &a, const Choice &b) {
        return a.filled != b.filled ? b.filled : compareNames(a.name, b.name) < 0;
    });
    for (const Choice &choice : std::as_const(choices))
        m_seat->addItem(choice.filled ? choice.name : tr("%1 – vacant").arg(choice.name),
                        QVariant::fromValue<Id>(choice.seat));
    if (m_preset.seat)
        m_seat->setCurrentIndex(m_seat->findData(m_preset.seat));
}

NewAppointment AppointDialog::entered() const {
    NewAppointment wanted;
    wanted.seat = m_seat->currentData().toLongLong();
    wanted.role = static_cast<SeatRole>(m_role->currentIndex());
    wanted.person.id = m_person->personId();
    if (!wanted.person.id) {
        wanted.person.firstName = m_firstName->text().simplified();
        wanted.person.lastName = m_lastName->text().simplified();
        wanted.person.title = m_jobTitle->text().trimmed();
        wanted.person.email = m_email->text().trimmed();
        if (const Seat *seat = m_context.queries.seat(wanted.seat))
            wanted.person.institution = seat->institution;
    }
    wanted.from = m_from->date();
    wanted.appointedBy = m_appointedBy->currentText().trimmed();
    wanted.appointedOn = m_appointedOn->date();
    return wanted;
}

const Appointment *AppointDialog::replaced() const {
    if (m_preset.replaces)
        return m_context.queries.appointment(m_preset.replaces);
    const NewAppointment wanted = entered();
    if (wanted.role == SeatRole::Representative && wanted.from.isValid())
        for (const Appointment &a : m_context.queries.facts().appointments)
            if (a.seat == wanted.seat && a.role == SeatRole::Representative && a.period.contains(wanted.from))
                return &a;
    return nullptr;
}

Problems AppointDialog::problems() const {
    const NewAppointment wanted = entered();
    Problems problems;
    if (!wanted.seat)
        problems.append({QStringLiteral("seat"), tr("Choose a seat."), false});
    if (!wanted.person.id && m_person->typedName().isEmpty())
        problems.append(
            {QStringLiteral("person"), tr("Choose a person, or write the name of a new one."), false});
    else if (!wanted.person.id)
        problems += validate(wanted.person);
    if (!wanted.from.isValid()) {
        problems.append({QStringLiteral("period"), tr("Write the first day."), false});
        return problems;
    }
    const Appointment *sitting = replaced();
    if (sitting && sitting->period.from.isValid() && sitting->period.from >= wanted.from) {
        problems.append({QStringLiteral("period"),
                         tr("The one who sits now began on %1. Write a later first day.")
                             .arg(shortDate(sitting->period.from, languageOf(this))),
                         false});
        return problems;
    }
    Appointment appointment;
    appointment.seat = wanted.seat;
    appointment.person = wanted.person.id ? wanted.person.id : -1; // a new person is somebody too
    appointment.role = wanted.role;
    appointment.period.from = wanted.from;
    QList<Appointment> others;
    for (const Appointment &a : m_context.queries.facts().appointments)
        if (a.seat == wanted.seat && (!sitting || a.id != sitting->id))
            others.append(a);
    return problems + validate(appointment, others);
}

Status AppointDialog::apply() {
    const NewAppointment wanted = entered();
    const Appointment *sitting = replaced();
    const Result<Id> made =
        sitting ? m_context.actions.replace(sitting->id, wanted) : m_context.actions.appoint(wanted);
    if (!made)
        return made.error();
    emit appointed(*made);
    return Done{};
}

void AppointDialog::follow() {
    const QString typed = m_person->typedName();
    const bool isNew = !typed.isEmpty();
    for (FormField *field : {m_firstNameField, m_lastNameField, m_jobTitleField, m_emailField})
        field->setVisible(isNew);
    if (isNew && !m_nameCorrected) {
        const qsizetype space = typed.lastIndexOf(QLatin1Char(' '));
        m_firstName->setText(space < 0 ? QString() : typed.left(space));
        m_lastName->setText(typed.mid(space + 1));
    }
    m_personField->setHint(isNew ? tr("A new person. Correct the two names below if they are split wrongly.")
                                 : tr("Type any part of a name, or the name of a new person."));
    const Appointment *sitting = replaced();
    const Person *leaving = sitting ? m_context.queries.person(sitting->person) : nullptr;
    m_fromField->setHint(leaving ? tr("%1 sits until the day before.").arg(leaving->fullName()) : QString());
    check();
}

void AppointDialog::retranslate() {
    const Seat *seat = m_context.queries.seat(m_preset.seat);
    const Institution *institution = seat ? m_context.queries.institution(seat->institution) : nullptr;
    const QString name = institution ? institution->name : QString();
    const Appointment *sitting = m_context.queries.appointment(m_preset.replaces);
    const Person *leaving = sitting ? m_context.queries.person(sitting->person) : nullptr;
    if (leaving)
        setHeading(tr("Replace %1").arg(leaving->fullName()), name);
    else if (!institution)
        setHeading(tr("New representative"));
    else if (m_preset.role == SeatRole::Substitute)
        setHeading(tr("Add a substitute"), name);
    else
        setHeading(tr("Fill the seat"), name);
    m_seatField->setLabel(tr("&Seat"));
    m_roleField->setLabel(tr("&As"));
    m_personField->setLabel(tr("&Person"));
    m_firstNameField->setLabel(tr("&First name"));
    m_lastNameField->setLabel(tr("&Last name"));
    m_jobTitleField->setLabel(tr("&Job title"));
    m_emailField->setLabel(tr("E-&mail"));
    m_fromField->setLabel(tr("First &day"));
    m_appointedOnField->setLabel(tr("Appointed &on"));
    m_appointedByField->setLabel(tr("Appointed &by"));
    m_role->setItemText(0, label(SeatRole::Representative));
    m_role->setItemText(1, label(SeatRole::Substitute));
    setButton(leaving ? tr("&Replace") : tr("A&dd"));
}

} // namespace aarring
