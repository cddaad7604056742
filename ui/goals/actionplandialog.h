#pragma once

#include "ui/common/context.h"
#include "ui/common/formdialog.h"

class QComboBox;
class QLineEdit;

namespace aarring {

class DateEdit;
class GrowingTextEdit;

/// A plan's own facts: its year, the meeting it was made from, when it was adopted. A new one begins with the annual
/// meeting that has not led to a plan yet.
class ActionPlanDialog : public FormDialog {
    Q_OBJECT

public:
    ActionPlanDialog(const Context &context, const ActionPlan &plan, QWidget *parent);
    /// What a new plan begins with.
    static ActionPlan proposed(const Queries &queries);
    ActionPlan plan() const;

signals:
    void saved(aarring::Id plan);

protected:
    Problems problems() const override;
    Status apply() override;
    void retranslate() override;

private:
    void fillMeetings();
    void takeDate();

    Context m_context;
    ActionPlan m_plan;
    QLineEdit *m_year;
    QComboBox *m_meeting;
    DateEdit *m_adopted;
    GrowingTextEdit *m_note;
    FormField *m_yearField;
    FormField *m_adoptedField;
    FormField *m_meetingField;
    FormField *m_noteField;
};

} // namespace aarring
