#pragma once

#include "ui/common/context.h"
#include "ui/common/formdialog.h"

#include <functional>

class QLineEdit;
class QListWidget;
class QPlainTextEdit;

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

/// Plain text becomes clauses; what will stand there is shown beside while one pastes.
class PasteTextDialog : public FormDialog {
    Q_OBJECT

public:
    using Use = std::function<Status(const QList<MandateBlock> &)>;
    /// `replaced` is the number of clauses that go; 0 when there are none. `use` is given the clauses.
    PasteTextDialog(const QString &text, int replaced, Use use, QWidget *parent);

protected:
    Problems problems() const override;
    Status apply() override;
    void retranslate() override;

private:
    QList<MandateBlock> blocks() const;
    void preview();

    int m_replaced;
    Use m_use;
    QPlainTextEdit *m_text;
    QListWidget *m_preview;
    Text *m_textLabel;
    Text *m_previewLabel;
};

} // namespace aarring
