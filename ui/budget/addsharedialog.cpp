#include "ui/budget/addsharedialog.h"

#include "base/textfold.h"
#include "domain/validation.h"

#include <QComboBox>
#include <QSet>
#include <algorithm>

namespace aarring {

AddShareDialog::AddShareDialog(const Context &context, const SharePlan &plan, QWidget *parent)
    : FormDialog(parent), m_context(context), m_plan(plan), m_institution(new QComboBox) {
    setObjectName(QStringLiteral("budget.addShareDialog"));
    m_institution->setObjectName(QStringLiteral("addShare.institution"));
    for (const Institution &institution : others(context.queries, plan.id))
        m_institution->addItem(institution.name, institution.id);
    m_institutionField = addField(QStringLiteral("institution"), m_institution);
    retranslate();
    m_institution->setFocus();
    check();
}

QList<Institution> AddShareDialog::others(const Queries &queries, Id plan) {
    QSet<Id> sharing;
    for (const Share &share : queries.shares(plan))
        sharing.insert(share.institution);
    QList<Institution> others;
    for (const Institution &institution : queries.facts().institutions)
        if (!sharing.contains(institution.id) && institution.valid.contains(queries.today()))
            others.append(institution);
    NameKeys keys;
    std::stable_sort(others.begin(), others.end(), [&keys](const Institution &a, const Institution &b) {
        return keys.of(a.name) < keys.of(b.name);
    });
    return others;
}

void AddShareDialog::retranslate() {
    setHeading(tr("Let another institution take part"), m_plan.title);
    m_institutionField->setLabel(tr("&Institution"));
    setButton(tr("&Add it"));
}

QList<Share> AddShareDialog::shares() const {
    QList<Share> shares = m_context.queries.shares(m_plan.id);
    Share share;
    share.plan = m_plan.id;
    share.institution = m_institution->currentData().toLongLong();
    shares.append(share);
    return shares;
}

Problems AddShareDialog::problems() const { return validate(m_plan, shares()); }

Status AddShareDialog::apply() {
    const auto saved = m_context.actions.savePlan(m_plan, shares());
    return saved ? Status(Done{}) : Status(saved.error());
}

} // namespace aarring
