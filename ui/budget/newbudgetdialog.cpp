#include "ui/budget/newbudgetdialog.h"

#include "ui/budget/budgetform.h"
#include "ui/common/buttons.h"
#include "ui/common/formdialog.h"
#include "ui/common/formfield.h"
#include "ui/common/panel.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace aarring {

NewBudgetDialog::NewBudgetDialog(const QList<Budget> &budgets, int thisYear, QWidget *parent)
    : QDialog(parent),
      m_budgets(budgets),
      m_year(new QLineEdit),
      m_title(new QLineEdit),
      m_yearField(new FormField(m_year)),
      m_startFrom(new QCheckBox),
      m_add(primaryButton()) {
    setWindowTitle(tr("New budget"));
    m_year->setObjectName(QStringLiteral("newBudget.year"));
    m_title->setObjectName(QStringLiteral("newBudget.title"));
    m_startFrom->setObjectName(QStringLiteral("newBudget.startFrom"));
    m_startFrom->setChecked(true);
    m_yearField->setLabel(tr("&Year"));
    auto *titleField = new FormField(m_title);
    titleField->setLabel(tr("&Title"));

    QPushButton *cancel = plainButton();
    cancel->setText(FormDialog::tr("Cancel"));
    cancel->setObjectName(QStringLiteral("newBudget.cancel"));
    m_add->setText(tr("&Add budget"));
    m_add->setObjectName(QStringLiteral("newBudget.add"));
    connect(m_add, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = rowLayout(8);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_add);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(12);
    layout->addWidget(m_yearField);
    layout->addWidget(titleField);
    layout->addWidget(m_startFrom);
    layout->addSpacing(4);
    layout->addLayout(buttons);
    setMinimumWidth(400);

    int year = thisYear;
    while (std::any_of(budgets.begin(), budgets.end(),
                       [year](const Budget &b) { return !b.project && b.year == year; }))
        ++year;
    m_year->setText(QString::number(year));
    connect(m_year, &QLineEdit::textChanged, this, &NewBudgetDialog::check);
    connect(m_title, &QLineEdit::textChanged, this, &NewBudgetDialog::check);
    check();
    m_add->setDefault(true);
    m_year->selectAll();
}

Budget NewBudgetDialog::budget() const {
    return {0, yearFrom(m_year->text()).value_or(0), m_title->text().trimmed(), {}};
}

/// The latest budget that is not of a later year than the new one.
const Budget *NewBudgetDialog::earlier() const {
    const int year = budget().year;
    const Budget *found = nullptr;
    for (const Budget &b : m_budgets)
        if (!b.project && b.year <= year && (!found || b.year >= found->year))
            found = &b;
    return found;
}

Id NewBudgetDialog::startFrom() const {
    const Budget *from = earlier();
    return from && m_startFrom->isChecked() ? from->id : 0;
}

void NewBudgetDialog::check() {
    const Budget now = budget();
    const bool isThere = std::any_of(m_budgets.begin(), m_budgets.end(), [&](const Budget &b) {
        return !b.project && b.year == now.year && b.title == now.title;
    });
    if (now.year == 0)
        m_yearField->setProblem(
            {QStringLiteral("year"), tr("Write the year with four digits, for example 2026.")});
    else if (isThere)
        m_yearField->setProblem(
            {QStringLiteral("year"),
             tr("There is a budget for %1 with that title already. Write another title.").arg(now.year)});
    else
        m_yearField->clearProblem();
    m_add->setEnabled(now.year != 0 && !isThere);
    const Budget *from = earlier();
    m_startFrom->setVisible(from);
    if (from)
        m_startFrom->setText(from->title.isEmpty()
                                 ? tr("&Start from %1").arg(from->year)
                                 : tr("&Start from %1 – %2").arg(from->year).arg(from->title));
}

} // namespace aarring
