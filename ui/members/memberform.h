#pragma once

#include "ui/common/context.h"
#include "ui/common/formfield.h"
#include "ui/common/formsaver.h"
#include "ui/common/translated.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace aarring {

class DateEdit;
class Timeline;

/// A person and, when they have one, the appointment that gives them a seat. Saves itself when a field is left.
class MemberForm : public Translated<QWidget> {
    Q_OBJECT

public:
    explicit MemberForm(const Context &context, QWidget *parent = nullptr);

    /// Shows an appointment, or only a person when `appointment` is 0.
    void setMember(Id person, Id appointment);
    /// What stands in the fields, with all that the fields do not show kept as it was.
    Person person() const;
    Appointment appointment() const;
    /// Reads what is shown again; leaves alone what is being typed.
    void refresh();
    void flush() { m_saver->flush(); }

signals:
    void endRequested();
    void replaceRequested();
    void substituteRequested();
    void seatRequested();   ///< the person has none yet
    void forgetRequested(); ///< the person has left

protected:
    void retranslate() override;

private:
    void fillChoices();
    void showDeparture();
    void showHeading();
    Problems appointmentProblems() const; ///< against the seat's others
    void showProblems();
    void save();

    Context m_context;
    Person m_person; ///< as the file has it
    Appointment m_appointment;
    QDate m_left; ///< the last day on which the person held anything; invalid when they still do or never did
    Text *m_title;
    Text *m_role;
    QPushButton *m_end;
    QPushButton *m_giveSeat;
    QLineEdit *m_firstName;
    QLineEdit *m_lastName;
    QLineEdit *m_jobTitle;
    QLineEdit *m_email;
    QLineEdit *m_phone;
    QComboBox *m_institution;
    QComboBox *m_appointedBy;
    DateEdit *m_appointedOn;
    DateEdit *m_from;
    DateEdit *m_to;
    FormFields m_fields{this, "members"};
    QPushButton *m_forget;
    QWidget *m_history;
    Text *m_historyTitle;
    QPushButton *m_replace;
    QPushButton *m_substitute;
    Timeline *m_timeline;
    FormSaver *m_saver;
};

} // namespace aarring
