#pragma once

#include "domain/mandatecheck.h"
#include "ui/common/context.h"
#include "ui/common/formdialog.h"

class QRadioButton;

namespace aarring {

class DateEdit;
class GrowingTextEdit;

/// Somebody says whether a demand is met that no count can settle. The newest answer of the year stands.
class AnswerDialog : public FormDialog {
    Q_OBJECT

public:
    AnswerDialog(const Context &context, const Finding &finding, QWidget *parent);

protected:
    Problems problems() const override;
    Status apply() override;
    void retranslate() override;

private:
    Context m_context;
    Finding m_finding;
    QRadioButton *m_met;
    QRadioButton *m_notMet;
    DateEdit *m_day;
    GrowingTextEdit *m_note;
    FormField *m_dayField;
    FormField *m_noteField;
};

} // namespace aarring
