#include "ui/budget/pastedbar.h"

namespace aarring {

namespace {

constexpr int problemsShown = 3;

} // namespace

PastedBar::PastedBar(QWidget *parent)
    : Translated<WarningBar>(parent), m_addOthers(addWayOut()), m_addNothing(addWayOut()) {
    setObjectName(QStringLiteral("budget.pasteProblem"));
    m_addOthers->setObjectName(QStringLiteral("budget.addOthers"));
    m_addNothing->setObjectName(QStringLiteral("budget.addNothing"));
    connect(m_addOthers, &QPushButton::clicked, this, [this] { decide(m_pasted.lines); });
    connect(m_addNothing, &QPushButton::clicked, this, [this] { decide({}); });
    hide();
    retranslate();
}

void PastedBar::take(const PastedLines &pasted) {
    if (pasted.problems.isEmpty()) {
        decide(pasted.lines);
        return;
    }
    m_pasted = pasted;
    retranslate();
    m_addOthers->setVisible(!m_pasted.lines.isEmpty());
    show();
    m_addNothing->setFocus();
}

void PastedBar::forget() {
    m_pasted = {};
    hide();
}

void PastedBar::decide(const QList<BudgetLine> &lines) {
    const QList<BudgetLine> chosen = lines; // perhaps those that are forgotten now
    forget();
    emit decided(chosen);
}

void PastedBar::retranslate() {
    QString what = m_pasted.problems.mid(0, problemsShown).join(QLatin1Char('\n'));
    if (const int more = int(m_pasted.problems.size()) - problemsShown; more > 0)
        what += QLatin1Char('\n') + tr("and %n more row(s)", nullptr, more);
    setText(tr("Nothing has been added yet: not every row was understood.") + QLatin1Char('\n') + what);
    m_addOthers->setText(tr("&Add the %n other(s)", nullptr, int(m_pasted.lines.size())));
    m_addNothing->setText(tr("Add no&thing"));
}

} // namespace aarring
