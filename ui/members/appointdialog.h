#pragma once

#include "ui/common/context.h"
#include "ui/common/formdialog.h"

class QComboBox;
class QLineEdit;

namespace aarring {

class DateEdit;
class PersonCombo;

/// What is known before the dialog opens; the rest is asked for.
struct AppointPreset {
    Id seat = 0; ///< 0: choose one
    SeatRole role = SeatRole::Representative;
    Id person = 0;
    Id replaces = 0; ///< appointment that ends the day before; a sitting representative is found without it
};

/// Gives a person a seat: somebody known, or a new person by typing a name nobody has. Who sits as representative on
/// the first day ends the day before, in the same step.
class AppointDialog : public FormDialog {
    Q_OBJECT

public:
    AppointDialog(const Context &context, const AppointPreset &preset, QWidget *parent);

signals:
    void appointed(aarring::Id appointment);

protected:
    Problems problems() const override;
    Status apply() override;
    void retranslate() override;

private:
    void fillSeats();
    void follow(); ///< what the person and the seat mean for the other fields
    NewAppointment entered() const;
    const Appointment *replaced() const; ///< who has to make room, or null

    Context m_context;
    AppointPreset m_preset;
    QComboBox *m_seat;
    QComboBox *m_role;
    PersonCombo *m_person;
    QLineEdit *m_firstName;
    QLineEdit *m_lastName;
    QLineEdit *m_jobTitle;
    QLineEdit *m_email;
    DateEdit *m_from;
    QComboBox *m_appointedBy;
    DateEdit *m_appointedOn;
    FormField *m_seatField;
    FormField *m_roleField;
    FormField *m_personField;
    FormField *m_firstNameField;
    FormField *m_lastNameField;
    FormField *m_jobTitleField;
    FormField *m_emailField;
    FormField *m_fromField;
    FormField *m_appointedByField;
    FormField *m_appointedOnField;
    bool m_nameCorrected = false; ///< the split of the name was changed by hand
};

} // namespace aarring
