#pragma once

#include "ui/common/context.h"
#include "ui/common/formdialog.h"

class QComboBox;

namespace aarring {

/// Removes a budget line that amounts are booked on: another line takes them over.
class JoinLineDialog : public FormDialog {
    Q_OBJECT

public:
    JoinLineDialog(const Context &context, const BudgetLine &line, QWidget *parent);
    /// Lines that can take over what is booked on it, in the order of the budget.
    static QList<BudgetLine> others(const Queries &queries, const BudgetLine &line);

protected:
    Problems problems() const override { return {}; }
    Status apply() override;
    void retranslate() override;

private:
    Context m_context;
    BudgetLine m_line;
    QComboBox *m_other;
    FormField *m_otherField;
};

} // namespace aarring
