#include "ui/budget/grantsview.h"

#include "base/formats.h"
#include "domain/labels.h"
#include "ui/budget/grantdialog.h"
#include "ui/common/buttons.h"
#include "ui/common/panel.h"
#include "ui/common/tableview.h"

namespace aarring {

namespace {

constexpr int sideWidth = 360, amountWidth = 112, dayWidth = 104;

/// A report that is due stands out, in a mark and in words.
Cell reportCell(const Grant &grant, QDate today, Language language) {
    const QString day = shortDate(grant.reportBy, language);
    const bool isDue = isGiven(grant.state) && grant.state < GrantState::Reported && grant.reportBy.isValid();
    if (!isDue || grant.reportBy > today.addDays(60))
        return cell(day, grant.reportBy);
    Cell due = marked(day, grant.reportBy < today ? Mark::Failed : Mark::Warning,
                      grant.reportBy < today ? Cell::Tone::Failed : Cell::Tone::Warning);
    due.spoken =
        grant.reportBy < today ? GrantsView::tr("%1, overdue").arg(day) : GrantsView::tr("%1, soon").arg(day);
    return due;
}

} // namespace

GrantsView::GrantsView(const Context &context, QWidget *parent)
    : Translated<QWidget>(parent),
      m_context(context),
      m_grants({{[] { return GrantsView::tr("Funder"); },
                 [](const Grant &grant) {
                     Cell funder = cell(grant.funder);
                     funder.second = grant.title;
                     return funder;
                 },
                 Qt::AlignLeft, 0},
                {[] { return GrantsView::tr("State"); },
                 [](const Grant &grant) { return cell(label(grant.state)); }, Qt::AlignLeft, 170},
                {[] { return GrantsView::tr("Granted"); },
                 [this](const Grant &grant) {
                     return cell(amount(isGiven(grant.state) ? grant.granted : 0, languageOf(this)),
                                 grant.granted);
                 },
                 Qt::AlignRight, amountWidth},
                {[] { return GrantsView::tr("Report by"); },
                 [this](const Grant &grant) {
                     return reportCell(grant, m_context.queries.today(), languageOf(this));
                 },
                 Qt::AlignLeft, dayWidth + 16}},
               [](const Grant &grant) { return grant.id; }),
      m_instalments({{[] { return GrantsView::tr("Due"); },
                      [this](const Instalment &part) { return cell(shortDate(part.due, languageOf(this))); },
                      Qt::AlignLeft, dayWidth},
                     {[] { return GrantsView::tr("Amount"); },
                      [this](const Instalment &part) { return cell(amount(part.amount, languageOf(this))); },
                      Qt::AlignRight, amountWidth},
                     {[] { return GrantsView::tr("Received"); },
                      [this](const Instalment &part) {
                          const BudgetEntry *entry = m_context.queries.booked(part.entry);
                          return entry ? cell(shortDate(entry->day, languageOf(this)))
                                       : cell(GrantsView::tr("not yet"), Cell::Tone::Secondary);
                      },
                      Qt::AlignLeft, 0}},
                    [](const Instalment &part) { return part.id; }) {
    m_table = new TableView;
    m_table->setObjectName(QStringLiteral("budget.grants"));
    m_table->setTableModel(&m_grants);
    auto *panel = new Panel(0);
    panel->body()->addWidget(m_table);
    auto *columns = rowLayout(16);
    setLayout(columns);
    columns->addWidget(panel, 1);
    columns->addWidget(makeSide());
    connect(m_table, &TableView::currentIdChanged, this, [this](Id grant) {
        m_grant = grant;
        showChosen();
    });
    connect(m_table, &TableView::opened, this, &GrantsView::change);
    retranslate();
}

QWidget *GrantsView::makeSide() {
    m_standingPanel = new Panel;
    m_standing = new Text(TextRole::Body);
    m_standing->setObjectName(QStringLiteral("budget.grantStanding"));
    m_standing->setWordWrap(true);
    m_own = new Text(TextRole::Body);
    m_own->setObjectName(QStringLiteral("budget.grantOwn"));
    m_own->setWordWrap(true);
    m_change = plainButton();
    m_change->setObjectName(QStringLiteral("budget.changeGrant"));
    m_remove = flatButton();
    m_remove->setObjectName(QStringLiteral("budget.removeGrant"));
    auto *buttons = rowLayout();
    buttons->addWidget(m_change);
    buttons->addStretch();
    buttons->addWidget(m_remove);
    m_standingPanel->body()->addWidget(m_standing);
    m_standingPanel->body()->addWidget(m_own);
    m_standingPanel->body()->addLayout(buttons);

    m_partsPanel = new Panel;
    m_parts = new TableView;
    m_parts->setObjectName(QStringLiteral("budget.instalments"));
    m_parts->setTableModel(&m_instalments);
    m_parts->setFitsContent(true);
    m_received = plainButton();
    m_received->setObjectName(QStringLiteral("budget.receiveInstalment"));
    m_addPart = flatButton(QStringLiteral("list-add"));
    m_addPart->setObjectName(QStringLiteral("budget.addInstalment"));
    m_removePart = flatButton();
    m_removePart->setObjectName(QStringLiteral("budget.removeInstalment"));
    auto *partButtons = rowLayout();
    partButtons->addWidget(m_received);
    partButtons->addStretch();
    partButtons->addWidget(m_removePart);
    m_partsPanel->body()->addWidget(m_parts);
    m_partsPanel->body()->addLayout(partButtons);
    m_partsPanel->body()->addWidget(m_addPart, 0, Qt::AlignLeft);

    auto *side = new QWidget;
    auto *column = columnLayout(16);
    side->setLayout(column);
    side->setFixedWidth(sideWidth);
    column->addWidget(m_standingPanel);
    column->addWidget(m_partsPanel);
    column->addStretch(1);

    connect(m_change, &QPushButton::clicked, this, &GrantsView::change);
    connect(m_remove, &QPushButton::clicked, this,
            [this] { m_context.ok(m_context.actions.removeGrant(m_grant)); });
    connect(m_addPart, &QPushButton::clicked, this, [this] {
        openInstalment({0, m_grant, {}, 0, 0, {}}, false);
    });
    const auto chosenPart = [this] { return m_instalments.rowAt(m_instalments.rowOf(m_parts->currentId())); };
    connect(m_received, &QPushButton::clicked, this,
            [this, chosenPart] { openInstalment(chosenPart(), true); });
    connect(m_parts, &TableView::opened, this, [this, chosenPart] { openInstalment(chosenPart(), false); });
    connect(m_removePart, &QPushButton::clicked, this,
            [this] { m_context.ok(m_context.actions.removeInstalment(m_parts->currentId())); });
    connect(m_parts, &TableView::currentIdChanged, this, &GrantsView::showChosen);
    return side;
}

void GrantsView::retranslate() {
    m_table->setAccessibleName(tr("Grants"));
    m_parts->setAccessibleName(tr("Instalments"));
    m_standingPanel->setTitle(tr("How it stands"));
    m_partsPanel->setTitle(tr("Instalments"));
    m_change->setText(tr("C&hange…"));
    m_remove->setText(tr("Re&move this grant"));
    m_addPart->setText(tr("New &instalment…"));
    m_received->setText(tr("It has &come…"));
    m_removePart->setText(tr("Rem&ove"));
    refresh();
}

void GrantsView::setBudget(Id budget) {
    m_budget = budget;
    refresh();
}

void GrantsView::refresh() {
    const QList<Grant> &grants = m_context.queries.facts().grants;
    m_grants.setRows({grants.begin(), grants.end()});
    if (!m_context.queries.grant(m_grant))
        m_grant = grants.isEmpty() ? 0 : grants.first().id;
    m_table->setCurrentId(m_grant);
    showChosen();
}

bool GrantsView::showGrant(Id grant) {
    m_grant = grant;
    refresh();
    m_table->setFocus();
    return m_table->currentId() == grant;
}

void GrantsView::showChosen() {
    const Grant *grant = m_context.queries.grant(m_grant);
    m_standingPanel->setVisible(grant);
    m_partsPanel->setVisible(grant);
    if (!grant)
        return;
    const Language language = languageOf(this);
    const QString currency = m_context.queries.network().currency;
    const auto money = [&](qint64 ore) { return amountWithUnit(ore, currency, language); };
    const GrantStanding standing = m_context.queries.standing(*grant);
    QStringList lines;
    if (isGiven(grant->state))
        lines.append(
            tr("%1 granted, %2 received, %3 outstanding.")
                .arg(money(standing.granted), money(standing.received), money(standing.outstanding())));
    else
        lines.append(tr("%1 applied for.").arg(money(grant->applied)));
    if (!grant->conditions.isEmpty())
        lines.append(tr("Conditions: %1").arg(grant->conditions));
    m_standing->setText(lines.join(QLatin1Char('\n')));
    m_own->setVisible(standing.ownWanted > 0);
    const QString demand = percentText(standing.ownWanted, language);
    m_own->setMark(standing.isOwnEnough() ? Mark::Fulfilled : Mark::Failed);
    m_own->setText((standing.isOwnEnough()
                        ? tr("Own funding is enough: %1 of %2, at least %3 is asked for.")
                        : tr("Own funding is too little: %1 of %2, at least %3 is asked for."))
                       .arg(money(standing.own), money(standing.cost), demand));
    const QList<Instalment> parts = m_context.queries.instalments(m_grant);
    m_instalments.setRows({parts.begin(), parts.end()});
    const int row = m_instalments.rowOf(m_parts->currentId());
    m_received->setEnabled(row >= 0 && !m_instalments.rowAt(row).entry);
    m_removePart->setEnabled(row >= 0);
}

void GrantsView::beginNew() {
    auto *dialog = new GrantDialog(m_context, {}, m_budget, this);
    connect(dialog, &GrantDialog::saved, this, &GrantsView::showGrant);
    dialog->open();
}

void GrantsView::change() {
    if (const Grant *grant = m_context.queries.grant(m_grant))
        (new GrantDialog(m_context, *grant, m_budget, this))->open();
}

void GrantsView::openInstalment(const Instalment &instalment, bool hasCome) {
    using Task = InstalmentDialog::Task;
    (new InstalmentDialog(m_context, instalment, hasCome ? Task::Receive : Task::Agree, this))->open();
}

} // namespace aarring
