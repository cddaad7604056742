#include "ui/budget/budgetform.h"

#include "ui/common/formsaver.h"
#include "ui/common/growingtextedit.h"
#include "ui/common/panel.h"

#include <QLineEdit>

namespace aarring {

std::optional<int> yearFrom(const QString &text) {
    bool ok = false;
    const int year = text.trimmed().toInt(&ok);
    return ok && year >= 1900 && year <= 2999 ? std::optional(year) : std::nullopt;
}

BudgetForm::BudgetForm(QWidget *parent)
    : Translated(parent),
      m_year(new QLineEdit),
      m_title(new QLineEdit),
      m_note(new GrowingTextEdit),
      m_yearField(new FormField(m_year)),
      m_titleField(new FormField(m_title)),
      m_noteField(new FormField(m_note)) {
    m_year->setObjectName(QStringLiteral("budget.year"));
    m_title->setObjectName(QStringLiteral("budget.title"));
    m_note->setObjectName(QStringLiteral("budget.note"));
    m_year->setMaximumWidth(96);
    auto *layout = columnLayout(12);
    setLayout(layout);
    layout->addWidget(m_yearField);
    layout->addWidget(m_titleField);
    layout->addWidget(m_noteField);
    m_saver = new FormSaver(this);
    connect(m_saver, &FormSaver::save, this, &BudgetForm::save);
    retranslate();
}

void BudgetForm::retranslate() {
    m_yearField->setLabel(tr("&Year"));
    m_titleField->setLabel(tr("T&itle"));
    m_noteField->setLabel(tr("N&ote"));
}

void BudgetForm::setBudget(const Budget &budget) {
    const bool isAnother = budget.id != m_budget.id;
    m_budget = budget;
    const FormSaver::Filling filling(*m_saver);
    const auto free = [&](QWidget *editor) { return isAnother || !m_saver->isBeingEdited(editor); };
    if (free(m_year)) {
        m_year->setText(QString::number(budget.year));
        m_yearField->clearProblem();
    }
    if (free(m_title))
        m_title->setText(budget.title);
    if (free(m_note))
        m_note->setText(budget.note);
}

Budget BudgetForm::budget() const {
    Budget budget = m_budget;
    budget.year = yearFrom(m_year->text()).value_or(0);
    budget.title = m_title->text().trimmed();
    budget.note = m_note->text().trimmed();
    return budget;
}

void BudgetForm::save() {
    const Budget now = budget();
    if (now.year == 0) {
        m_yearField->setProblem(
            {QStringLiteral("year"), tr("Write the year with four digits, for example 2026.")});
        return;
    }
    m_yearField->clearProblem();
    if (now != m_budget)
        emit edited(now);
}

void BudgetForm::flush() { m_saver->flush(); }

} // namespace aarring
