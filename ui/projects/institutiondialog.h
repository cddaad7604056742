#pragma once

#include "ui/common/context.h"
#include "ui/common/formdialog.h"

class QComboBox;
class QLineEdit;

namespace aarring {

class DateEdit;
class InstitutionCombo;

/// An institution that takes part in projects but has no seat in the network, perhaps because it exists no more.
class InstitutionDialog : public FormDialog {
    Q_OBJECT

public:
    InstitutionDialog(const Context &context, const QString &name, QWidget *parent);

signals:
    void saved(aarring::Id institution);

protected:
    Problems problems() const override;
    Status apply() override;
    void retranslate() override;

private:
    Institution institution() const;

    Context m_context;
    QLineEdit *m_name;
    QLineEdit *m_shortName;
    QComboBox *m_kind;
    DateEdit *m_to;
    InstitutionCombo *m_successor;
    FormField *m_nameField;
    FormField *m_shortNameField;
    FormField *m_kindField;
    FormField *m_toField;
    FormField *m_successorField;
};

} // namespace aarring
