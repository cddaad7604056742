#pragma once

#include "actions/actions.h"
#include "actions/queries.h"
#include "ui/common/formdialog.h"

class QComboBox;
class QLineEdit;

namespace aarring {

/// What the file is about: names, owner, country, language of the papers, currency.
class NetworkDialog : public FormDialog {
    Q_OBJECT

public:
    NetworkDialog(Actions &actions, const Queries &queries, QWidget *parent);

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
    QComboBox *m_currency;
    FormField *m_nameField;
    FormField *m_shortNameField;
    FormField *m_ownerField;
    FormField *m_countryField;
    FormField *m_languageField;
    FormField *m_currencyField;
};

} // namespace aarring
