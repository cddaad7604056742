#pragma once

#include "ui/common/context.h"
#include "ui/common/formdialog.h"

class QLineEdit;

namespace aarring {

class DateEdit;

/// The day a draft was sent to the owner.
class SubmitDialog : public FormDialog {
    Q_OBJECT

public:
    SubmitDialog(const Context &context, const MandateVersion &version, QWidget *parent);

protected:
    Problems problems() const override;
    Status apply() override;
    void retranslate() override;

private:
    Context m_context;
    MandateVersion m_version;
    DateEdit *m_day;
    FormField *m_dayField;
};

/// Who approved a version, when, and in which case.
class ApproveDialog : public FormDialog {
    Q_OBJECT

public:
    ApproveDialog(const Context &context, const MandateVersion &version, QWidget *parent);

protected:
    Problems problems() const override;
    Status apply() override;
    void retranslate() override;

private:
    Context m_context;
    MandateVersion m_version;
    QLineEdit *m_by;
    DateEdit *m_day;
    QLineEdit *m_case;
    FormField *m_byField;
    FormField *m_dayField;
    FormField *m_caseField;
};

} // namespace aarring
