#include "ui/shell/networkdialog.h"

#include "domain/labels.h"
#include "domain/names.h"
#include "domain/validation.h"
#include "ui/shell/logofield.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>

namespace aarring {

namespace {

/// Chooses by the item's data, which never changes with the language.
void choose(QComboBox *box, const QVariant &data) { box->setCurrentIndex(std::max(0, box->findData(data))); }

} // namespace

NetworkDialog::NetworkDialog(Actions &actions, const Queries &queries, Dialogs &dialogs, QWidget *parent)
    : FormDialog(parent),
      m_actions(actions),
      m_before(queries.network()),
      m_name(new QLineEdit(m_before.name)),
      m_shortName(new QLineEdit(m_before.shortName)),
      m_owner(new QLineEdit(m_before.owner)),
      m_country(new QComboBox),
      m_language(new QComboBox),
      m_caseNumber(new QLineEdit(m_before.caseNumber)),
      m_currency(new QComboBox),
      m_paperSize(new QComboBox),
      m_margin(new QSpinBox),
      m_logo(new LogoField(dialogs, queries.logo())),
      m_papers(new Text(TextRole::PanelTitle, this)) {
    setObjectName(QStringLiteral("network"));
    m_name->setObjectName(QStringLiteral("network.name"));
    m_shortName->setObjectName(QStringLiteral("network.shortName"));
    m_owner->setObjectName(QStringLiteral("network.owner"));
    m_country->setObjectName(QStringLiteral("network.country"));
    m_language->setObjectName(QStringLiteral("network.language"));
    m_caseNumber->setObjectName(QStringLiteral("network.caseNumber"));
    m_currency->setObjectName(QStringLiteral("network.currency"));
    m_paperSize->setObjectName(QStringLiteral("network.paperSize"));
    m_margin->setObjectName(QStringLiteral("network.margin"));
    for (const char *country : {"NO", "DK"})
        m_country->addItem(QString(), QString::fromLatin1(country));
    for (const Language language : paperLanguages())
        m_language->addItem(languageName(language), int(language));
    for (const char *currency : {"NOK", "DKK"})
        m_currency->addItem(QString(), QString::fromLatin1(currency));
    choose(m_country, m_before.country);
    choose(m_language, int(m_before.language));
    for (int size = 0; size < enumCount<PaperSize>(); ++size)
        m_paperSize->addItem(QString(), size);
    m_margin->setRange(leastMarginMm, mostMarginMm);
    m_margin->setValue(m_before.marginMm);
    choose(m_currency, m_before.currency);
    choose(m_paperSize, int(m_before.paperSize));

    m_nameField = addField(QStringLiteral("name"), m_name);
    m_shortNameField = addField(QStringLiteral("shortName"), m_shortName);
    m_ownerField = addField(QStringLiteral("owner"), m_owner);
    m_countryField = addField(QStringLiteral("country"), m_country);
    m_currencyField = addField(QStringLiteral("currency"), m_currency);
    addPair(m_countryField, m_currencyField);
    body()->addSpacing(8);
    body()->addWidget(m_papers);
    m_languageField = addField(QStringLiteral("language"), m_language);
    m_caseNumberField = addField(QStringLiteral("caseNumber"), m_caseNumber);
    addPair(m_languageField, m_caseNumberField);
    m_paperSizeField = addField(QStringLiteral("paperSize"), m_paperSize);
    m_marginField = addField(QStringLiteral("marginMm"), m_margin);
    addPair(m_paperSizeField, m_marginField);
    m_logoField = new FormField(m_logo, this); // it tells itself what is wrong
    body()->addWidget(m_logoField);
    connect(m_margin, &QSpinBox::valueChanged, this, [this] { check(); });
    connect(m_logo, &LogoField::edited, this, [this](const QString &problem) {
        m_logoField->setProblem({QString(), problem, true});
    });
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
    network.caseNumber = m_caseNumber->text().trimmed();
    network.paperSize = PaperSize(m_paperSize->currentData().toInt());
    network.marginMm = m_margin->value();
    return network;
}

Problems NetworkDialog::problems() const { return validate(network()); }

Status NetworkDialog::apply() {
    const LogoChange logo{m_logo->bytes(), m_logo->fileName()};
    if (const Network changed = network(); changed != m_before)
        return m_actions.saveNetwork(changed, m_logo->isChanged() ? std::optional(logo) : std::nullopt);
    if (!m_logo->isChanged())
        return Done{};
    return logo.bytes.isEmpty() ? m_actions.removeLogo() : m_actions.setLogo(logo.bytes, logo.fileName);
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
    m_papers->setText(tr("Papers"));
    m_languageField->setLabel(tr("&Language of the papers"));
    m_caseNumberField->setLabel(tr("Case num&ber"));
    m_caseNumberField->setHint(tr("Mandates and reports have their own"));
    m_paperSizeField->setLabel(tr("S&heet"));
    m_marginField->setLabel(tr("&Margin left and right"));
    m_margin->setSuffix(tr(" mm"));
    m_logoField->setLabel(tr("Logo at the head of the first page"));
    for (int size = 0; size < m_paperSize->count(); ++size)
        m_paperSize->setItemText(size, label(PaperSize(size)));
    m_currencyField->setLabel(tr("C&urrency"));
    m_country->setItemText(0, tr("Norway"));
    m_country->setItemText(1, tr("Denmark"));
    m_currency->setItemText(0, tr("Norwegian kroner"));
    m_currency->setItemText(1, tr("Danish kroner"));
    setButton(tr("S&ave"));
}

} // namespace aarring
