#include "ui/projects/institutiondialog.h"

#include "domain/labels.h"
#include "domain/validation.h"
#include "ui/common/institutioncombo.h"
#include "ui/common/typededit.h"

#include <QComboBox>
#include <QLineEdit>

namespace aarring {

namespace {

/// What most of them are.
InstitutionKind usualKind(const QList<Institution> &institutions) {
    QHash<InstitutionKind, int> counts;
    InstitutionKind usual = InstitutionKind::CountyLibrary;
    for (const Institution &institution : institutions)
        if (++counts[institution.kind] > counts.value(usual))
            usual = institution.kind;
    return usual;
}

} // namespace

InstitutionDialog::InstitutionDialog(const Context &context, const QString &name, QWidget *parent)
    : FormDialog(parent),
      m_context(context),
      m_name(new QLineEdit(name)),
      m_shortName(new QLineEdit),
      m_kind(new QComboBox),
      m_to(new DateEdit),
      m_successor(new InstitutionCombo),
      m_nameField(addField(QStringLiteral("name"), m_name)),
      m_shortNameField(addField(QStringLiteral("shortName"), m_shortName)),
      m_kindField(addField(QStringLiteral("kind"), m_kind)),
      m_toField(addField(QStringLiteral("to"), m_to)),
      m_successorField(addField(QStringLiteral("successor"), m_successor)) {
    addPair(m_shortNameField, m_kindField);
    addPair(m_toField, m_successorField);
    setObjectName(QStringLiteral("newInstitution"));
    m_name->setObjectName(QStringLiteral("newInstitution.name"));
    m_shortName->setObjectName(QStringLiteral("newInstitution.shortName"));
    m_kind->setObjectName(QStringLiteral("newInstitution.kind"));
    m_to->setObjectName(QStringLiteral("newInstitution.to"));
    m_successor->setObjectName(QStringLiteral("newInstitution.successor"));
    m_successor->setInstitutions(context.queries);
    for (int i = 0; i < enumCount<InstitutionKind>(); ++i)
        m_kind->addItem(QString());
    m_kind->setCurrentIndex(int(usualKind(context.queries.facts().institutions)));
    retranslate();
    m_name->setFocus();
    check();
}

Institution InstitutionDialog::institution() const {
    Institution institution;
    institution.name = m_name->text().simplified();
    institution.shortName = m_shortName->text().simplified();
    institution.kind = InstitutionKind(m_kind->currentIndex());
    institution.valid.to = m_to->date();
    institution.successor = m_successor->institutionId();
    return institution;
}

Problems InstitutionDialog::problems() const {
    const Institution institution = this->institution();
    Problems problems = validate(institution);
    for (const Institution &other : m_context.queries.facts().institutions)
        if (other.name == institution.name)
            problems.append({QStringLiteral("name"), tr("There is an institution of that name already.")});
    if (const QString unknown = m_successor->unknownName(); !unknown.isEmpty())
        problems.append({QStringLiteral("successor"),
                         tr("There is no institution called “%1”. Add the successor first.").arg(unknown)});
    else if (institution.successor && !institution.valid.to.isValid())
        problems.append({QStringLiteral("to"), tr("Write the last day it existed.")});
    return problems;
}

Status InstitutionDialog::apply() {
    const auto id = m_context.actions.saveInstitution(institution());
    if (!id)
        return id.error();
    emit saved(*id);
    return Done{};
}

void InstitutionDialog::retranslate() {
    setHeading(tr("New institution"),
               tr("It gets no seat in the network. One that exists no more has a last day and a successor."));
    m_nameField->setLabel(tr("&Name"));
    m_shortNameField->setLabel(tr("&Short name"));
    m_kindField->setLabel(tr("&Kind"));
    m_toField->setLabel(tr("&Last day, if it is over"));
    m_successorField->setLabel(tr("S&uccessor"));
    setButton(tr("&Add the institution"));
    for (int i = 0; i < m_kind->count(); ++i)
        m_kind->setItemText(i, label(InstitutionKind(i)));
}

} // namespace aarring
