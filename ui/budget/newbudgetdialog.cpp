#include "ui/budget/newbudgetdialog.h"

#include "ui/budget/budgetform.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>
#include <algorithm>

namespace aarring {

NewBudgetDialog::NewBudgetDialog(const Context &context, QWidget *parent)
    : FormDialog(parent),
      m_context(context),
      m_year(new QLineEdit),
      m_title(new QLineEdit),
      m_yearField(addField(QStringLiteral("year"), m_year)),
      m_titleField(addField(QStringLiteral("title"), m_title)),
      m_startFrom(new QCheckBox(this)) {
    m_year->setObjectName(QStringLiteral("newBudget.year"));
    m_title->setObjectName(QStringLiteral("newBudget.title"));
    m_startFrom->setObjectName(QStringLiteral("newBudget.startFrom"));
    m_startFrom->setChecked(true);
    body()->addWidget(m_startFrom);
    const QList<Budget> &budgets = context.queries.budgets();
    int year = context.queries.today().year();
    while (std::any_of(budgets.begin(), budgets.end(),
                       [year](const Budget &b) { return !b.project && b.year == year; }))
        ++year;
    m_year->setText(QString::number(year));
    connect(m_year, &QLineEdit::textChanged, this, &NewBudgetDialog::showEarlier);
    retranslate();
    m_year->setFocus();
    m_year->selectAll();
    check();
}

Budget NewBudgetDialog::budget() const {
    return {0, yearFrom(m_year->text()).value_or(0), m_title->text().trimmed(), {}};
}

/// The latest budget that is not of a later year than the new one.
const Budget *NewBudgetDialog::earlier() const {
    const int year = budget().year;
    const Budget *found = nullptr;
    for (const Budget &b : m_context.queries.budgets())
        if (!b.project && b.year <= year && (!found || b.year >= found->year))
            found = &b;
    return found;
}

void NewBudgetDialog::showEarlier() {
    const Budget *from = earlier();
    m_startFrom->setVisible(from);
    if (from)
        m_startFrom->setText(from->title.isEmpty()
                                 ? tr("&Start from %1").arg(from->year)
                                 : tr("&Start from %1 – %2").arg(from->year).arg(from->title));
}

Problems NewBudgetDialog::problems() const {
    const Budget now = budget();
    if (now.year == 0)
        return {{QStringLiteral("year"), tr("Write the year with four digits, for example 2026."), false}};
    const QList<Budget> &all = m_context.queries.budgets();
    const bool isThere = std::any_of(all.begin(), all.end(), [&](const Budget &b) {
        return !b.project && b.year == now.year && b.title == now.title;
    });
    if (isThere)
        return {{QStringLiteral("year"),
                 tr("There is a budget for %1 with that title already. Write another title.").arg(now.year),
                 false}};
    return {};
}

Status NewBudgetDialog::apply() {
    const Budget *from = m_startFrom->isChecked() ? earlier() : nullptr;
    const auto saved =
        from ? m_context.actions.copyBudget(from->id, budget()) : m_context.actions.saveBudget(budget());
    if (!saved)
        return saved.error();
    emit added(*saved);
    return Done{};
}

void NewBudgetDialog::retranslate() {
    setHeading(tr("New budget"));
    m_yearField->setLabel(tr("&Year"));
    m_titleField->setLabel(tr("&Title"));
    setButton(tr("&Add budget"));
    showEarlier();
}

} // namespace aarring
