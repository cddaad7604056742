#pragma once

#include "ui/common/context.h"
#include "ui/common/formdialog.h"

namespace aarring {

class DateEdit;
class MeetingCombo;
class PersonCombo;

/// Who takes over an office, or joins a group: one person from a first to a last day.
class SuccessorDialog : public FormDialog {
    Q_OBJECT

public:
    /// For an office, or, with `office` 0, for the group `body`.
    SuccessorDialog(const Context &context, Id office, Id body, QWidget *parent);

signals:
    void entered(aarring::Id id); ///< the term's or the membership's

protected:
    Problems problems() const override;
    Status apply() override;
    void retranslate() override;

private:
    Term term() const;
    BodyMembership membership() const;
    void proposeLastDay();

    Context m_context;
    Id m_office;
    Id m_body;
    PersonCombo *m_person;
    DateEdit *m_from;
    DateEdit *m_to;
    MeetingCombo *m_electedAt;
    FormField *m_personField;
    FormField *m_fromField;
    FormField *m_toField;
    FormField *m_electedAtField;
    bool m_lastDayTyped = false;
};

} // namespace aarring
