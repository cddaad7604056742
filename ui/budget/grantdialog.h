#pragma once

#include "domain/grant.h"
#include "ui/common/context.h"
#include "ui/common/formdialog.h"

class QComboBox;
class QLineEdit;

namespace aarring {

class AmountEdit;
class DateEdit;
class GrowingTextEdit;

/// A grant from the application to the accepted report, all of it at once.
class GrantDialog : public FormDialog {
    Q_OBJECT

public:
    /// `grant` with id 0 is a new one; `budget` is the one whose lines of income it can be booked on.
    GrantDialog(const Context &context, const Grant &grant, Id budget, QWidget *parent);

signals:
    void saved(aarring::Id grant);

protected:
    Problems problems() const override;
    Status apply() override;
    void retranslate() override;

private:
    Grant grant() const;
    void suggestReportDay();

    Context m_context;
    Grant m_before;
    Id m_budget;
    QLineEdit *m_funder, *m_title, *m_caseNumber, *m_ownShare;
    QComboBox *m_state, *m_line, *m_project;
    AmountEdit *m_applied, *m_granted;
    DateEdit *m_applyBy, *m_grantedOn, *m_from, *m_to, *m_reportBy, *m_reportedOn;
    GrowingTextEdit *m_conditions;
    QList<FormField *> m_labelled; ///< in the order of their labels
};

/// When a part of a grant is due and how much it is; or, once it has come, on which day and by which voucher.
class InstalmentDialog : public FormDialog {
    Q_OBJECT

public:
    enum class Task { Agree, Receive };
    InstalmentDialog(const Context &context, const Instalment &instalment, Task task, QWidget *parent);

protected:
    Problems problems() const override;
    Status apply() override;
    void retranslate() override;

private:
    Instalment instalment() const;

    Context m_context;
    Instalment m_before;
    Task m_task;
    DateEdit *m_day;
    AmountEdit *m_amount = nullptr; ///< to agree on
    QLineEdit *m_voucher = nullptr; ///< of what has come
    FormField *m_dayField;
    FormField *m_amountField = nullptr;
    FormField *m_voucherField = nullptr;
};

} // namespace aarring
