#include "ui/projects/projectpanels.h"

#include "base/formats.h"
#include "domain/labels.h"
#include "domain/planoutline.h"
#include "ui/common/buttons.h"
#include "ui/projects/linetable.h"
#include "ui/projects/projectdialogs.h"

#include <QPushButton>

namespace aarring {

namespace {

constexpr int numberWidth = 44, amountWidth = 124, whoWidth = 156, dayWidth = 96, stateWidth = 136;

/// The panel with a table to its edges and, below it, what adds to it.
Panel *panelWith(QWidget *owner, TableView *table, QWidget *below) {
    auto *column = columnLayout(0);
    owner->setLayout(column);
    auto *panel = new Panel(0, owner);
    column->addWidget(panel);
    panel->body()->addWidget(table);
    auto *row = rowLayout(8);
    row->setContentsMargins(16, 8, 16, 12);
    if (qobject_cast<QPushButton *>(below)) {
        row->addWidget(below);
        row->addStretch(1);
    } else {
        row->addWidget(below, 1);
    }
    panel->body()->addLayout(row);
    return panel;
}

Cell stateOf(const Measure &measure, QDate today) {
    const bool isLate = isOpen(measure.state) && measure.deadline.isValid() && measure.deadline < today;
    if (isLate)
        return statusBadge(MeasuresPanel::tr("Overdue"), Mark::Warning);
    return statusBadge(label(measure.state), measure.state == MeasureState::Done       ? Mark::Fulfilled
                                             : measure.state == MeasureState::UnderWay ? Mark::OnTrack
                                                                                       : Mark::Open);
}

} // namespace

// ---- Partners

PartnersPanel::PartnersPanel(const Context &context, QWidget *parent)
    : Translated<QWidget>(parent),
      m_context(context),
      m_rows({{[] { return tr("Institution"); },
               [this](const ProjectPartner &partner) {
                   const Institution *institution = m_context.queries.institution(partner.institution);
                   if (!institution)
                       return Cell();
                   Cell name = cell(institution->name, Cell::Tone::Strong);
                   if (const Institution *now = successorOn(
                           *institution, m_context.queries.facts().institutions, m_context.queries.today()))
                       name.second = tr("now %1", "an institution that ended").arg(now->name);
                   return name;
               },
               Qt::AlignLeft, 0},
              {[] { return tr("Contribution"); },
               [](const ProjectPartner &partner) { return cell(partner.contribution); }, Qt::AlignLeft, 240,
               true},
              {[] { return tr("Own funding"); },
               [this](const ProjectPartner &partner) {
                   return partner.ownFunding ? cell(amount(partner.ownFunding, languageOf(this))) : Cell();
               },
               Qt::AlignRight, amountWidth}},
             [](const ProjectPartner &partner) { return partner.id; }),
      m_table(new LineTable("project.partners")),
      m_add(flatButton(QStringLiteral("list-add"))) {
    m_add->setObjectName(QStringLiteral("project.addPartner"));
    m_table->setTableModel(&m_rows);
    m_panel = panelWith(this, m_table, m_add);
    connect(m_add, &QPushButton::clicked, this, &PartnersPanel::begin);
    connect(m_table, &LineTable::beginRequested, this, &PartnersPanel::begin);
    connect(m_table, &LineTable::opened, this, &PartnersPanel::edit);
    connect(m_table, &LineTable::removeRequested, this,
            [this](Id partner) { m_context.ok(m_context.actions.removePartner(partner)); });
    connect(m_table, &LineTable::moveRequested, this,
            [this](Id partner, Id after) { m_context.ok(m_context.actions.movePartner(partner, after)); });
    retranslate();
}

void PartnersPanel::setProject(Id project) {
    m_project = project;
    const QList<ProjectPartner> partners = m_context.queries.partners(project);
    m_rows.setRows({partners.begin(), partners.end()});
    m_table->setVisible(!partners.isEmpty());
    const qint64 sum = ownFundingOf(partners);
    m_panel->setNote(
        sum ? tr("%1 in own funding")
                  .arg(amountWithUnit(sum, m_context.queries.network().currency, languageOf(this)))
            : QString());
}

void PartnersPanel::begin() {
    ProjectPartner partner;
    partner.project = m_project;
    (new PartnerDialog(m_context, partner, window()))->open();
}

void PartnersPanel::edit(Id partner) {
    for (const ProjectPartner &candidate : m_rows.rows())
        if (candidate.id == partner)
            (new PartnerDialog(m_context, candidate, window()))->open();
}

void PartnersPanel::retranslate() {
    m_panel->setTitle(tr("Partners"));
    m_table->setAccessibleName(tr("Partners"));
    m_add->setText(tr("A&dd a partner…"));
    setProject(m_project);
}

// ---- Objectives

ObjectivesPanel::ObjectivesPanel(const Context &context, QWidget *parent)
    : Translated<QWidget>(parent),
      m_context(context),
      m_rows({{[] { return tr("No.", "number of a row"); },
               [](const Row &row) { return cell(QString::number(row.number), Cell::Tone::Secondary); },
               Qt::AlignLeft, numberWidth},
              {[] { return tr("Objective"); },
               [](const Row &row) { return cell(row.objective.text.simplified()); }, Qt::AlignLeft, 0, true}},
             [](const Row &row) { return row.objective.id; }),
      m_table(new LineTable("project.objectives")),
      m_add(new AddLineEdit("project.addObjective")) {
    m_table->setTableModel(&m_rows);
    m_panel = panelWith(this, m_table, m_add);
    connect(m_add, &AddLineEdit::linesWritten, this, &ObjectivesPanel::add);
    connect(m_table, &LineTable::linesPasted, this, &ObjectivesPanel::add);
    connect(m_table, &LineTable::beginRequested, this, [this] { m_add->setFocus(); });
    connect(m_table, &LineTable::opened, this, &ObjectivesPanel::edit);
    connect(m_table, &LineTable::removeRequested, this,
            [this](Id objective) { m_context.ok(m_context.actions.removeObjective(objective)); });
    connect(m_table, &LineTable::moveRequested, this, [this](Id objective, Id after) {
        m_context.ok(m_context.actions.moveObjective(objective, after));
    });
    retranslate();
}

void ObjectivesPanel::setProject(Id project) {
    if (project != m_project)
        take();
    m_project = project;
    std::vector<Row> rows;
    for (const Objective &objective : m_context.queries.objectives(project))
        rows.push_back({objective, int(rows.size()) + 1});
    m_table->setVisible(!rows.empty());
    m_rows.setRows(std::move(rows));
}

void ObjectivesPanel::take() { m_add->take(); }

void ObjectivesPanel::add(const QStringList &lines) {
    m_context.ok(m_context.actions.addObjectives(m_project, lines));
}

void ObjectivesPanel::edit(Id objective) {
    for (const Row &row : m_rows.rows())
        if (row.objective.id == objective)
            (new ObjectiveDialog(m_context, row.objective, window()))->open();
}

void ObjectivesPanel::retranslate() {
    m_panel->setTitle(tr("Objectives"));
    m_table->setAccessibleName(tr("Objectives"));
    m_add->setAccessibleName(tr("New objective"));
    m_add->setPlaceholderText(tr("Write an objective and press Enter, or paste several lines"));
    setProject(m_project);
}

// ---- Measures

MeasuresPanel::MeasuresPanel(const Context &context, QWidget *parent)
    : Translated<QWidget>(parent),
      m_context(context),
      m_rows({{[] { return tr("Measure"); },
               [](const Measure &measure) {
                   Cell what = cell(measure.title.simplified());
                   what.second = measure.result.simplified();
                   return what;
               },
               Qt::AlignLeft, 0, true},
              {[] { return tr("Responsible"); },
               [this](const Measure &measure) {
                   const QString who = responsibleFor(measure, m_context.queries.facts());
                   return who.isEmpty() && isOpen(measure.state)
                              ? cell(tr("Nobody yet"), Cell::Tone::Secondary)
                              : cell(who);
               },
               Qt::AlignLeft, whoWidth, true},
              {[] { return tr("Deadline"); },
               [this](const Measure &measure) {
                   return cell(shortDate(measure.deadline, languageOf(this)), measure.deadline);
               },
               Qt::AlignLeft, dayWidth},
              {[] { return tr("State"); },
               [this](const Measure &measure) { return stateOf(measure, m_context.queries.today()); },
               Qt::AlignLeft, stateWidth}},
             [](const Measure &measure) { return measure.id; }),
      m_table(new LineTable("project.measures")),
      m_add(new AddLineEdit("project.addMeasure")) {
    m_table->setTableModel(&m_rows);
    m_panel = panelWith(this, m_table, m_add);
    connect(m_add, &AddLineEdit::linesWritten, this, &MeasuresPanel::add);
    connect(m_table, &LineTable::linesPasted, this, &MeasuresPanel::add);
    connect(m_table, &LineTable::beginRequested, this, [this] { m_add->setFocus(); });
    connect(m_table, &LineTable::opened, this, &MeasuresPanel::edit);
    connect(m_table, &LineTable::ticked, this, &MeasuresPanel::tick);
    connect(m_table, &LineTable::removeRequested, this,
            [this](Id measure) { m_context.ok(m_context.actions.removeMeasure(measure)); });
    connect(m_table, &LineTable::moveRequested, this, [this](Id measure, Id after) {
        m_context.ok(m_context.actions.moveProjectMeasure(measure, after));
    });
    retranslate();
}

void MeasuresPanel::setProject(Id project) {
    if (project != m_project)
        take();
    m_project = project;
    const QList<Measure> measures = m_context.queries.measuresOf(project);
    m_table->setVisible(!measures.isEmpty());
    m_rows.setRows({measures.begin(), measures.end()});
    const PlanProgress progress = progressOf(measures);
    m_panel->setNote(progress.total ? tr("%1 of %2 done").arg(progress.done).arg(progress.total) : QString());
}

void MeasuresPanel::take() { m_add->take(); }

bool MeasuresPanel::choose(Id measure) {
    m_table->setFocus();
    return m_table->setCurrentId(measure);
}

void MeasuresPanel::add(const QStringList &lines) {
    m_context.ok(m_context.actions.addMeasures(m_project, lines));
}

void MeasuresPanel::edit(Id measure) {
    for (const Measure &candidate : m_rows.rows())
        if (candidate.id == measure)
            (new MeasureDialog(m_context, candidate, window()))->open();
}

/// Done, or to be done again.
void MeasuresPanel::tick(Id measure) {
    const int row = m_rows.rowOf(measure);
    if (row < 0)
        return;
    const bool isOver = !isOpen(m_rows.rowAt(row).state);
    m_context.ok(m_context.actions.setMeasureState(
        measure, isOver ? MeasureState::UnderWay : MeasureState::Done, m_context.queries.today()));
}

void MeasuresPanel::retranslate() {
    m_panel->setTitle(tr("Measures"));
    m_table->setAccessibleName(tr("Measures"));
    m_add->setAccessibleName(tr("New measure"));
    m_add->setPlaceholderText(tr("Write a measure and press Enter, or paste several lines"));
    setProject(m_project);
}

// ---- Money

MoneyPanel::MoneyPanel(const Context &context, QWidget *parent)
    : Translated<QWidget>(parent),
      m_context(context),
      m_grants({{[] { return tr("Grant from"); },
                 [](const Grant &grant) { return cell(grant.funder, Cell::Tone::Strong); }, Qt::AlignLeft, 0},
                {[] { return tr("State"); }, [](const Grant &grant) { return cell(label(grant.state)); },
                 Qt::AlignLeft, 172},
                {[] { return tr("Granted"); },
                 [this](const Grant &grant) {
                     return isGiven(grant.state) ? cell(amount(grant.granted, languageOf(this))) : Cell();
                 },
                 Qt::AlignRight, amountWidth},
                {[] { return tr("Report by"); },
                 [this](const Grant &grant) { return cell(shortDate(grant.reportBy, languageOf(this))); },
                 Qt::AlignLeft, dayWidth + 16}},
               [](const Grant &grant) { return grant.id; }),
      m_sums(
          {{[] { return tr("Budget"); }, [](const Sum &sum) { return cell(sum.what); }, Qt::AlignLeft, 0},
           {[] { return tr("Budgeted"); },
            [this](const Sum &sum) { return cell(amount(sum.standing.applying, languageOf(this))); },
            Qt::AlignRight, amountWidth},
           {[] { return tr("Booked"); },
            [this](const Sum &sum) { return cell(amount(sum.standing.booked, languageOf(this))); },
            Qt::AlignRight, amountWidth},
           {[] { return tr("Remaining"); },
            [this](const Sum &sum) { return cell(amount(sum.standing.rest(), languageOf(this))); },
            Qt::AlignRight, amountWidth}},
          [](const Sum &sum) { return sum.budget + sum.order; },
          [](const Sum &sum) { return sum.order == 2 ? RowKind::Sum : RowKind::Normal; }),
      m_grantTable(new TableView),
      m_sumTable(new TableView),
      m_newGrant(flatButton(QStringLiteral("list-add"))),
      m_budget(flatButton(QStringLiteral("go-next"))) {
    m_grantTable->setObjectName(QStringLiteral("project.grants"));
    m_grantTable->setTableModel(&m_grants);
    m_grantTable->setFitsContent(true);
    m_sumTable->setObjectName(QStringLiteral("project.sums"));
    m_sumTable->setTableModel(&m_sums);
    m_sumTable->setFitsContent(true);
    m_newGrant->setObjectName(QStringLiteral("project.newGrant"));
    m_budget->setObjectName(QStringLiteral("project.budget"));
    auto *both = new QWidget;
    auto *buttons = rowLayout(8);
    both->setLayout(buttons);
    buttons->addWidget(m_newGrant);
    buttons->addWidget(m_budget);
    buttons->addStretch(1);
    m_panel = panelWith(this, m_grantTable, both);
    m_panel->body()->insertWidget(1, m_sumTable);
    connect(m_newGrant, &QPushButton::clicked, this,
            [this] { (new ProjectGrantDialog(m_context, m_project, window()))->open(); });
    connect(m_grantTable, &TableView::opened, this, &MoneyPanel::moneyRequested);
    connect(m_sumTable, &TableView::opened, this, &MoneyPanel::showBudget);
    connect(m_budget, &QPushButton::clicked, this, &MoneyPanel::showBudget);
    retranslate();
}

void MoneyPanel::setProject(Id project) {
    m_project = project;
    const QList<Grant> grants = m_context.queries.grantsOf(project);
    m_grants.setRows({grants.begin(), grants.end()});
    m_grantTable->setVisible(!grants.isEmpty());
    std::vector<Sum> sums;
    const QList<Budget> budgets = m_context.queries.budgetsOf(project);
    for (const Budget &budget : budgets) {
        const Accounts accounts = m_context.queries.accounts(budget.id);
        const QString before = budget.title.isEmpty() ? QString() : budget.title + QStringLiteral(": ");
        sums.push_back({budget.id, 0, before + label(BudgetSection::Income), accounts.income});
        sums.push_back({budget.id, 1, before + label(BudgetSection::Expense), accounts.expense});
        sums.push_back({budget.id, 2, before + tr("Result"), accounts.result()});
    }
    m_sums.setRows(std::move(sums));
    m_sumTable->setVisible(!budgets.isEmpty());
    m_budget->setText(budgets.isEmpty() ? tr("Ma&ke a budget") : tr("Loo&k at the budget"));
}

/// On its own page; made first when there is none.
void MoneyPanel::showBudget() {
    const QList<Budget> budgets = m_context.queries.budgetsOf(m_project);
    if (!budgets.isEmpty()) {
        emit moneyRequested(budgets.first().id);
        return;
    }
    if (const auto made = m_context.actions.addProjectBudget(m_project); m_context.ok(made))
        emit moneyRequested(*made);
}

void MoneyPanel::retranslate() {
    m_panel->setTitle(tr("Grants and budget"));
    m_panel->setNote(tr("amounts in %1").arg(m_context.queries.network().currency));
    m_grantTable->setAccessibleName(tr("Grants"));
    m_sumTable->setAccessibleName(tr("Budget"));
    m_newGrant->setText(tr("New &grant…"));
    setProject(m_project);
}

} // namespace aarring
