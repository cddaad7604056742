#include "ui/budget/joinlinedialog.h"

#include <QComboBox>

namespace aarring {

JoinLineDialog::JoinLineDialog(const Context &context, const BudgetLine &line, QWidget *parent)
    : FormDialog(parent), m_context(context), m_line(line), m_other(new QComboBox) {
    setObjectName(QStringLiteral("budget.joinLineDialog"));
    m_other->setObjectName(QStringLiteral("joinLine.other"));
    for (const BudgetLine &other : others(context.queries, line))
        m_other->addItem(other.text, other.id);
    m_otherField = addField(QStringLiteral("line"), m_other);
    retranslate();
    m_other->setFocus();
    check();
}

QList<BudgetLine> JoinLineDialog::others(const Queries &queries, const BudgetLine &line) {
    QList<BudgetLine> others = queries.budgetLines(line.budget);
    others.removeIf(
        [&](const BudgetLine &other) { return other.id == line.id || other.section != line.section; });
    return others;
}

Status JoinLineDialog::apply() {
    return m_context.actions.joinLines(m_line.id, m_other->currentData().toLongLong());
}

void JoinLineDialog::retranslate() {
    setHeading(tr("Remove “%1”").arg(m_line.text),
               tr("%n amount(s) are booked on it. Another line takes them over.", nullptr,
                  int(m_context.queries.bookedOn(m_line.id).size())));
    m_otherField->setLabel(tr("&Line that takes them over"));
    setButton(tr("&Remove"));
}

} // namespace aarring
