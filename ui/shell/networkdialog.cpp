#include "ui/shell/networkdialog.h"

#include "domain/validation.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>

namespace aarring {

namespace {

/// Chooses by the item's data, which never changes with the language.
void choose(QComboBox *box, const QVariant &data) { box->setCurrentIndex(std::max(0, box->findData(data))); }

} // namespace

NetworkDialog::NetworkDialog(Actions &actions, const Queries &queries, QWidget *parent)
    : FormDialog(parent),
      m_actions(actions),
      m_before(queries.network()),
      m_name(new QLineEdit(m_before.name)),
      m_shortName(new QLineEdit(m_before.shortName)),
      m_owner(new QLineEdit(m_before.owner)),
      m_country(new QComboBox),
      m_language(new QComboBox),
      m_currency(new QComboBox) {
    setObjectName(QStringLiteral("network"));
    m_name->setObjectName(QStringLiteral("network.name"));
    m_shortName->setObjectName(QStringLiteral("network.shortName"));
    m_owner->setObjectName(QStringLiteral("network.owner"));
    m_country->setObjectName(QStringLiteral("network.country"));
    m_language->setObjectName(QStringLiteral("network.language"));
    m_currency->setObjectName(QStringLiteral("network.currency"));
    for (const char *country : {"NO", "DK"})
        m_country->addItem(QString(), QString::fromLatin1(country));
    for (const Language language : {Language::Bokmaal, Language::Danish, Language::English})
        m_language->addItem(languageName(language), int(language));
    for (const char *currency : {"NOK", "DKK"})
        m_currency->addItem(QString(), QString::fromLatin1(currency));
    choose(m_country, m_before.country);
    choose(m_language, int(m_before.language));
    choose(m_currency, m_before.currency);

    m_nameField = addField(QStringLiteral("name"), m_name);
    m_shortNameField = addField(QStringLiteral("shortName"), m_shortName);
    m_ownerField = addField(QStringLiteral("owner"), m_owner);
    m_countryField = addField(QStringLiteral("country"), m_country);
    m_languageField = addField(QStringLiteral("language"), m_language);
    m_currencyField = addField(QStringLiteral("currency"), m_currency);
    addPair(m_countryField, m_currencyField);
    retranslate();
    check();
    m_name->setFocus();
}

Network NetworkDialog::network() const {
    Network network = m_before;
    network.name = m_name->text().trimmed();
    network.shortName = m_shortName->text().trimmed();
    network.owner = m_owner->text().trimmed();
    network.country = m_country->currentData().toString();
    network.language = Language(m_language->currentData().toInt());
    network.currency = m_currency->currentData().toString();
    return network;
}

Problems NetworkDialog::problems() const { return validate(network()); }

Status NetworkDialog::apply() {
    const Network changed = network();
    return changed == m_before ? Status(Done{}) : m_actions.saveNetwork(changed);
}

void NetworkDialog::retranslate() {
    setWindowTitle(tr("The network"));
    setHeading(tr("The network"));
    m_nameField->setLabel(tr("&Name"));
    m_shortNameField->setLabel(tr("&Short name"));
    m_shortNameField->setHint(tr("In the navigation and in file names"));
    m_ownerField->setLabel(tr("&Owner"));
    m_ownerField->setHint(tr("The body that approves the mandate"));
    m_countryField->setLabel(tr("&Country"));
    m_languageField->setLabel(tr("&Language of the papers"));
    m_currencyField->setLabel(tr("C&urrency"));
    m_country->setItemText(0, tr("Norway"));
    m_country->setItemText(1, tr("Denmark"));
    m_currency->setItemText(0, tr("Norwegian kroner"));
    m_currency->setItemText(1, tr("Danish kroner"));
    setButton(tr("S&ave"));
}

} // namespace aarring
