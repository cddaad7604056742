#pragma once

#include "ui/common/context.h"
#include "ui/common/formdialog.h"

class QLineEdit;
class QPushButton;

namespace aarring {

class DateEdit;
class GrowingTextEdit;

/// To whom and when a draft was sent.
class SubmitDialog : public FormDialog {
    Q_OBJECT

public:
    SubmitDialog(const Context &context, const MandateVersion &version, QWidget *parent);

protected:
    Problems problems() const override;
    Status apply() override;
    void retranslate() override;

private:
    Submission submission() const;

    Context m_context;
    MandateVersion m_version;
    QLineEdit *m_to;
    DateEdit *m_day;
    FormField *m_toField;
    FormField *m_dayField;
};

/// Who approved a version, when and in which case, from when it is valid, and the paper that was signed. Final.
class ApproveDialog : public FormDialog {
    Q_OBJECT

public:
    ApproveDialog(const Context &context, const MandateVersion &version, QWidget *parent);

protected:
    Problems problems() const override;
    Status apply() override;
    void retranslate() override;

private:
    Approval approval() const;
    void choosePaper();
    void followDay(); ///< dates that nobody has chosen yet follow the day of the approval

    Context m_context;
    MandateVersion m_version;
    QList<NewAttachment> m_papers; ///< none or one
    QLineEdit *m_by;
    DateEdit *m_day;
    QLineEdit *m_case;
    DateEdit *m_validFrom;
    DateEdit *m_nextRevision;
    QPushButton *m_choosePaper;
    Text *m_paperName;
    FormField *m_byField;
    FormField *m_dayField;
    FormField *m_caseField;
    FormField *m_validFromField;
    FormField *m_nextRevisionField;
    QDate m_followedDay;
};

/// Why and by whom an approval, or the dissolution, is withdrawn.
class WithdrawDialog : public FormDialog {
    Q_OBJECT

public:
    WithdrawDialog(const Context &context, const MandateVersion &version, QWidget *parent);

protected:
    Problems problems() const override;
    Status apply() override;
    void retranslate() override;

private:
    Withdrawal withdrawal() const;

    Context m_context;
    MandateVersion m_version;
    QLineEdit *m_by;
    DateEdit *m_day;
    GrowingTextEdit *m_reason;
    FormField *m_byField;
    FormField *m_dayField;
    FormField *m_reasonField;
};

/// The owner has ended the network.
class DissolveDialog : public FormDialog {
    Q_OBJECT

public:
    DissolveDialog(const Context &context, const MandateVersion &version, QWidget *parent);

protected:
    Problems problems() const override;
    Status apply() override;
    void retranslate() override;

private:
    Dissolution dissolution() const;

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
