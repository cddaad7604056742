#pragma once

#include "ui/common/context.h"
#include "ui/common/formdialog.h"

class QComboBox;
class QLineEdit;

namespace aarring {

class DateEdit;
class GrowingTextEdit;

/// To whom and when a report was sent; final.
class SendReportDialog : public FormDialog {
    Q_OBJECT

public:
    SendReportDialog(const Context &context, const Report &report, QWidget *parent);

protected:
    Problems problems() const override;
    Status apply() override;
    void retranslate() override;

private:
    ReportSending sending() const;

    Context m_context;
    Report m_report;
    QLineEdit *m_to, *m_case;
    DateEdit *m_day;
    FormField *m_toField, *m_dayField, *m_caseField;
};

/// Who said that the report has come, and when.
class ReceiptDialog : public FormDialog {
    Q_OBJECT

public:
    ReceiptDialog(const Context &context, const Report &report, QWidget *parent);

protected:
    Problems problems() const override;
    Status apply() override;
    void retranslate() override;

private:
    ReportReceipt receipt() const;

    Context m_context;
    Report m_report;
    QLineEdit *m_by;
    DateEdit *m_day;
    FormField *m_byField, *m_dayField;
};

/// Why a sent report becomes a draft again.
class TakeBackDialog : public FormDialog {
    Q_OBJECT

public:
    TakeBackDialog(const Context &context, const Report &report, QWidget *parent);

protected:
    Problems problems() const override;
    Status apply() override;
    void retranslate() override;

private:
    Context m_context;
    Report m_report;
    QLineEdit *m_reason;
    FormField *m_reasonField;
};

/// One more part of a report, or title and lead of one.
class PartDialog : public FormDialog {
    Q_OBJECT

public:
    /// A part with id 0 is a new one of that report.
    PartDialog(const Context &context, const Report &report, const ReportPart &part, QWidget *parent);

signals:
    void saved(aarring::Id part);

protected:
    Problems problems() const override;
    Status apply() override;
    void retranslate() override;

private:
    bool isNew() const { return m_part.id == 0; }
    ReportPart part() const;
    void propose();

    Context m_context;
    Report m_report;
    ReportPart m_part;
    QComboBox *m_subject;
    QLineEdit *m_title;
    GrowingTextEdit *m_lead;
    FormField *m_subjectField, *m_titleField, *m_leadField;
};

} // namespace aarring
