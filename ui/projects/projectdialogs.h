#pragma once

#include "ui/common/context.h"
#include "ui/common/formdialog.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace aarring {

class AmountEdit;
class DateEdit;
class GrowingTextEdit;
class InstitutionCombo;
class PersonCombo;

/// An objective's words.
class ObjectiveDialog : public FormDialog {
    Q_OBJECT

public:
    ObjectiveDialog(const Context &context, const Objective &objective, QWidget *parent);

protected:
    Problems problems() const override;
    Status apply() override;
    void retranslate() override;

private:
    Objective objective() const;

    Context m_context;
    Objective m_before;
    GrowingTextEdit *m_text;
    FormField *m_field;
};

/// A partner, what it gives, and how much it pays itself.
class PartnerDialog : public FormDialog {
    Q_OBJECT

public:
    PartnerDialog(const Context &context, const ProjectPartner &partner, QWidget *parent);

protected:
    Problems problems() const override;
    Status apply() override;
    void retranslate() override;

private:
    ProjectPartner partner() const;

    Context m_context;
    ProjectPartner m_before;
    InstitutionCombo *m_institution;
    QPushButton *m_new;
    GrowingTextEdit *m_contribution;
    AmountEdit *m_ownFunding;
    FormField *m_institutionField;
    FormField *m_contributionField;
    FormField *m_ownFundingField;
};

/// A measure with all that is followed up: who does it, by when, how it stands and what came of it.
class MeasureDialog : public FormDialog {
    Q_OBJECT

public:
    MeasureDialog(const Context &context, const Measure &measure, QWidget *parent);

protected:
    Problems problems() const override;
    Status apply() override;
    void retranslate() override;

private:
    Measure measure() const;

    Context m_context;
    Measure m_before;
    GrowingTextEdit *m_title;
    PersonCombo *m_who;
    InstitutionCombo *m_institution;
    DateEdit *m_deadline;
    QComboBox *m_state;
    QLineEdit *m_resources;
    GrowingTextEdit *m_text;
    GrowingTextEdit *m_result;
    FormField *m_titleField;
    FormField *m_whoField;
    FormField *m_institutionField;
    FormField *m_deadlineField;
    FormField *m_stateField;
    FormField *m_resourcesField;
    FormField *m_textField;
    FormField *m_resultField;
};

/// A new grant to a project; the rest of it is written on the page of the budget.
class ProjectGrantDialog : public FormDialog {
    Q_OBJECT

public:
    ProjectGrantDialog(const Context &context, Id project, QWidget *parent);

protected:
    Problems problems() const override;
    Status apply() override;
    void retranslate() override;

private:
    Grant grant() const;

    Context m_context;
    Id m_project;
    QLineEdit *m_funder;
    QComboBox *m_state;
    AmountEdit *m_applied;
    AmountEdit *m_granted;
    DateEdit *m_from;
    DateEdit *m_to;
    FormField *m_funderField;
    FormField *m_stateField;
    FormField *m_appliedField;
    FormField *m_grantedField;
    FormField *m_fromField;
    FormField *m_toField;
};

} // namespace aarring
