#pragma once

#include "ui/common/context.h"
#include "ui/common/formdialog.h"

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace aarring {

class DateEdit;
class GrowingTextEdit;

/// A case that waits for a meeting; a new one when its id is 0.
class CaseDialog : public FormDialog {
    Q_OBJECT

public:
    CaseDialog(const Context &context, const AgendaItem &item, QWidget *parent);

protected:
    Problems problems() const override;
    Status apply() override;
    void retranslate() override;

private:
    AgendaItem item() const;

    Context m_context;
    AgendaItem m_item;
    QLineEdit *m_title;
    QComboBox *m_kind;
    QSpinBox *m_minutes;
    QLineEdit *m_submittedBy;
    DateEdit *m_submittedOn;
    GrowingTextEdit *m_background;
    QList<FormField *> m_fields; ///< in the order above
};

} // namespace aarring
