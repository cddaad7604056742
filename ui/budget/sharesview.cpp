#include "ui/budget/sharesview.h"

#include "base/formats.h"
#include "domain/labels.h"
#include "ui/budget/addsharedialog.h"
#include "ui/budget/griddelegate.h"
#include "ui/budget/pastedlines.h"
#include "ui/budget/sharedialog.h"
#include "ui/budget/sharemodel.h"
#include "ui/common/bars.h"
#include "ui/common/buttons.h"
#include "ui/common/panel.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>

namespace aarring {

SharesView::SharesView(const Context &context, QWidget *parent)
    : Translated<QWidget>(parent), m_context(context), m_model(new ShareModel(this)) {
    m_plans = new QComboBox;
    m_plans->setObjectName(QStringLiteral("budget.plans"));
    m_about = new Text(TextRole::Body, nullptr, true);
    m_about->setObjectName(QStringLiteral("budget.planAbout"));
    m_change = plainButton();
    m_change->setObjectName(QStringLiteral("budget.changePlan"));
    m_remove = flatButton();
    m_remove->setObjectName(QStringLiteral("budget.removePlan"));
    auto *bar = rowLayout();
    bar->addWidget(m_plans);
    bar->addWidget(m_about, 1);
    bar->addWidget(m_remove);
    bar->addWidget(m_change);
    m_problemBar = new WarningBar;
    m_putBack = m_problemBar->addWayOut();
    m_table = new TableView;
    m_table->setObjectName(QStringLiteral("budget.shares"));
    auto *delegate = new GridDelegate(*m_model, m_table);
    m_table->setItemDelegate(delegate);
    m_table->setTableModel(m_model);
    m_table->setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::DoubleClicked);
    auto *panel = new Panel(0);
    panel->body()->addWidget(m_table);
    m_paid = plainButton();
    m_paid->setObjectName(QStringLiteral("budget.recordPayment"));
    m_leaveOut = flatButton();
    m_leaveOut->setObjectName(QStringLiteral("budget.leaveOut"));
    m_addOne = flatButton(QStringLiteral("list-add"));
    m_addOne->setObjectName(QStringLiteral("budget.addShare"));
    auto *buttons = rowLayout();
    buttons->addWidget(m_paid);
    buttons->addWidget(m_leaveOut);
    buttons->addWidget(m_addOne);
    buttons->addStretch();
    auto *column = columnLayout(12);
    setLayout(column);
    column->addLayout(bar);
    column->addWidget(m_problemBar);
    column->addWidget(panel, 1);
    column->addLayout(buttons);

    connect(delegate, &GridDelegate::finished, this, [this](GridDelegate::Move move) {
        using Move = GridDelegate::Move;
        const QModelIndex at = m_table->currentIndex();
        const int step = move == Move::Down || move == Move::NextCell ? 1 : move == Move::Stay ? 0 : -1;
        m_table->setFocus();
        const bool isSideways = move == Move::NextCell || move == Move::PreviousCell;
        if (const QModelIndex next =
                isSideways ? m_model->cellFrom(at, step) : at.siblingAtRow(at.row() + step);
            next.isValid())
            m_table->setCurrentIndex(next);
    });
    connect(delegate, &GridDelegate::cellsPasted, this, &SharesView::paste);
    auto *pasting = new QAction(m_table);
    pasting->setShortcut(QKeySequence::Paste);
    pasting->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(pasting);
    connect(pasting, &QAction::triggered, this, [this] { paste(QApplication::clipboard()->text()); });
    connect(delegate, &QAbstractItemDelegate::closeEditor, m_model, &ShareModel::stopTyping);
    connect(m_model, &ShareModel::sharesEdited, this, [this](const QList<Share> &shares) {
        // The rows are set anew when it is saved, which the editor must not live to see.
        QMetaObject::invokeMethod(
            this, [this, shares] { m_context.ok(m_context.actions.savePlan(m_model->plan(), shares)); },
            Qt::QueuedConnection);
    });
    connect(m_model, &ShareModel::problemChanged, this, [this] {
        m_problemBar->setText(m_model->problem().sentence);
        m_problemBar->setVisible(!m_model->problem().sentence.isEmpty());
    });
    connect(m_putBack, &QPushButton::clicked, this, [this] { m_model->forgetTyped(0); });
    connect(m_plans, &QComboBox::activated, this, [this](int i) {
        m_plan = m_plans->itemData(i).toLongLong();
        showPlan();
    });
    connect(m_table, &TableView::currentIdChanged, this, &SharesView::showButtons);
    connect(m_change, &QPushButton::clicked, this,
            [this] { (new ShareDialog(m_context, m_model->plan(), this))->open(); });
    connect(m_remove, &QPushButton::clicked, this,
            [this] { m_context.ok(m_context.actions.removePlan(m_plan)); });
    connect(m_paid, &QPushButton::clicked, this, &SharesView::recordPayment);
    connect(m_leaveOut, &QPushButton::clicked, this, &SharesView::removeInstitution);
    connect(m_addOne, &QPushButton::clicked, this,
            [this] { (new AddShareDialog(m_context, m_model->plan(), this))->open(); });
    m_problemBar->hide();
    retranslate();
}

void SharesView::retranslate() {
    m_plans->setAccessibleName(tr("Shared sum"));
    m_table->setAccessibleName(tr("Shares"));
    m_change->setText(tr("C&hange…"));
    m_remove->setText(tr("Re&move these shares"));
    m_paid->setText(tr("It has &paid what it owes"));
    m_leaveOut->setText(tr("Leave it &out"));
    m_addOne->setText(tr("Let another ta&ke part…"));
    m_putBack->setText(tr("Put back what was &there"));
    m_model->setLanguage(languageOf(this));
    if (m_budget)
        refresh();
}

void SharesView::setBudget(Id budget) {
    m_budget = budget;
    refresh();
}

void SharesView::refresh() {
    m_plans->clear();
    for (const SharePlan &plan : m_context.queries.sharePlans(m_budget))
        m_plans->addItem(plan.title, plan.id);
    if (m_plans->findData(m_plan) < 0)
        m_plan = m_plans->count() ? m_plans->itemData(0).toLongLong() : 0;
    m_plans->setCurrentIndex(m_plans->findData(m_plan));
    m_plans->setVisible(m_plans->count() > 1);
    showPlan();
}

void SharesView::showPlan() {
    SharePlan shown;
    for (const SharePlan &plan : m_context.queries.sharePlans(m_budget))
        if (plan.id == m_plan)
            shown = plan;
    QHash<Id, QString> names;
    for (const Institution &institution : m_context.queries.facts().institutions)
        names.insert(institution.id, institution.name);
    const QList<Share> shares = m_plan ? m_context.queries.shares(m_plan) : QList<Share>();
    // The table keeps its row when all are set anew; the cell that one was in stays, too.
    const int column = m_table->currentIndex().column();
    m_model->setCurrency(m_context.queries.network().currency);
    m_model->setPlan(shown, shares, m_context.queries.bookedIn(m_budget), names);
    if (const QModelIndex cell = m_table->currentIndex().siblingAtColumn(column); cell.isValid())
        m_table->setCurrentIndex(cell);
    const Language language = languageOf(this);
    QString about = tr("Nothing is shared in this budget yet.");
    if (m_plan) {
        about = tr("%1: %2, %3", "title, amount, key")
                    .arg(shown.title,
                         amountWithUnit(divide(shown, shares).total, m_context.queries.network().currency,
                                        language),
                         label(shown.key).toLower());
        if (shown.due.isValid())
            about += tr(", to be paid by %1").arg(dayAndMonth(shown.due, language));
    }
    m_about->setText(about);
    m_change->setVisible(m_plan);
    m_remove->setVisible(m_plan);
    m_addOne->setVisible(m_plan);
    m_addOne->setEnabled(m_plan && !AddShareDialog::others(m_context.queries, m_plan).isEmpty());
    showButtons();
}

void SharesView::showButtons() {
    const ShareStanding standing = m_model->standingAt(m_table->currentIndex().row());
    m_paid->setEnabled(standing.owes() > 0);
    m_leaveOut->setEnabled(standing.institution != 0);
    m_paid->setVisible(m_plan);
    m_leaveOut->setVisible(m_plan);
}

void SharesView::beginNew() {
    SharePlan plan;
    plan.budget = m_budget;
    auto *dialog = new ShareDialog(m_context, plan, this);
    connect(dialog, &ShareDialog::saved, this, [this](Id id) {
        m_plan = id;
        refresh();
    });
    dialog->open();
}

void SharesView::paste(const QString &cells) {
    if (!m_plan || cells.isEmpty())
        return;
    const auto shares = m_model->filledFrom(m_table->currentIndex(), pastedCells(cells));
    if (m_context.ok(shares))
        m_context.ok(m_context.actions.savePlan(m_model->plan(), *shares));
}

void SharesView::recordPayment() {
    const ShareStanding standing = m_model->standingAt(m_table->currentIndex().row());
    m_context.ok(m_context.actions.recordPayment(m_plan, standing.institution, standing.owes(),
                                                 m_context.queries.today(), {}));
}

void SharesView::removeInstitution() {
    QList<Share> shares = m_model->shares();
    const Id institution = m_model->standingAt(m_table->currentIndex().row()).institution;
    shares.removeIf([institution](const Share &share) { return share.institution == institution; });
    m_context.ok(m_context.actions.savePlan(m_model->plan(), shares));
}

} // namespace aarring
