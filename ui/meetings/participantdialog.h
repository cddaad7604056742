#pragma once

#include "ui/common/context.h"
#include "ui/common/formdialog.h"

class QComboBox;
class QLineEdit;

namespace aarring {

class PersonCombo;

/// A substitute or a guest of a meeting; of a member, the role there.
class ParticipantDialog : public FormDialog {
    Q_OBJECT

public:
    /// `participant` 0 begins a new one.
    ParticipantDialog(const Context &context, Id meeting, Id participant, QWidget *parent);

protected:
    Problems problems() const override;
    Status apply() override;
    void retranslate() override;

private:
    Participant participant() const;
    void followKind();

    Context m_context;
    Participant m_participant;
    QList<Participant> m_others; ///< of the meeting
    QComboBox *m_kind;
    PersonCombo *m_person;
    QLineEdit *m_role;
    QComboBox *m_substituteFor;
    FormField *m_kindField;
    FormField *m_personField;
    FormField *m_roleField;
    FormField *m_substituteForField;
};

} // namespace aarring
