#pragma once

#include "actions/actions.h"
#include "actions/queries.h"
#include "ui/common/formdialog.h"

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace aarring {

class Dialogs;
class LogoField;

/// What the file is about: names, owner, country, currency; and what its papers have in common.
class NetworkDialog : public FormDialog {
    Q_OBJECT

public:
    NetworkDialog(Actions &actions, const Queries &queries, Dialogs &dialogs, QWidget *parent);

    Network network() const;

protected:
    Problems problems() const override;
    Status apply() override;
    void retranslate() override;

private:
    Actions &m_actions;
    const Network m_before;
    QLineEdit *m_name;
    QLineEdit *m_shortName;
    QLineEdit *m_owner;
    QComboBox *m_country;
    QComboBox *m_language;
    QLineEdit *m_caseNumber;
    QComboBox *m_currency;
    QComboBox *m_paperSize;
    QSpinBox *m_margin;
    LogoField *m_logo;
    Text *m_papers;
    FormField *m_nameField;
    FormField *m_shortNameField;
    FormField *m_ownerField;
    FormField *m_countryField;
    FormField *m_languageField;
    FormField *m_caseNumberField;
    FormField *m_currencyField;
    FormField *m_paperSizeField;
    FormField *m_marginField;
    FormField *m_logoField;
};

} // namespace aarring
