#pragma once

#include "ui/common/context.h"
#include "ui/common/formdialog.h"

class QComboBox;
class QLineEdit;

namespace aarring {

/// What a rule demands: how many, and how strongly.
class RuleDialog : public FormDialog {
    Q_OBJECT

public:
    RuleDialog(const Context &context, const Rule &rule, QWidget *parent);

protected:
    Problems problems() const override;
    Status apply() override;
    void retranslate() override;

private:
    Context m_context;
    Rule m_rule;
    QString m_clause;
    QLineEdit *m_atLeast = nullptr; ///< only where the rule counts something
    QLineEdit *m_atMost = nullptr;
    QComboBox *m_strength;
    FormField *m_atLeastField = nullptr;
    FormField *m_atMostField = nullptr;
    FormField *m_strengthField;
};

} // namespace aarring
