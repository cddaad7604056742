#pragma once

#include "ui/common/context.h"
#include "ui/common/formdialog.h"

class QComboBox;

namespace aarring {

class DateEdit;
class GrowingTextEdit;
class PersonCombo;

/// Who does what by when; a new one when its id is 0.
class FollowUpDialog : public FormDialog {
    Q_OBJECT

public:
    FollowUpDialog(const Context &context, const FollowUp &followUp, QWidget *parent);

protected:
    Problems problems() const override;
    Status apply() override;
    void retranslate() override;

private:
    FollowUp followUp() const;

    Context m_context;
    FollowUp m_followUp;
    GrowingTextEdit *m_what;
    PersonCombo *m_who;
    DateEdit *m_deadline;
    QComboBox *m_state;
    GrowingTextEdit *m_note;
    FormField *m_whatField;
    FormField *m_whoField;
    FormField *m_deadlineField;
    FormField *m_stateField;
    FormField *m_noteField;
};

} // namespace aarring
