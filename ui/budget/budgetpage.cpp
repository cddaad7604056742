#include "ui/budget/budgetpage.h"

#include "base/formats.h"
#include "domain/labels.h"
#include "ui/budget/bookedview.h"
#include "ui/budget/budgetchart.h"
#include "ui/budget/budgetform.h"
#include "ui/budget/budgettable.h"
#include "ui/budget/chartsview.h"
#include "ui/budget/grantsview.h"
#include "ui/budget/joinlinedialog.h"
#include "ui/budget/lineform.h"
#include "ui/budget/newbudgetdialog.h"
#include "ui/budget/pastedbar.h"
#include "ui/budget/sharesview.h"
#include "ui/common/bars.h"
#include "ui/common/buttons.h"
#include "ui/common/pageheader.h"
#include "ui/common/panel.h"

#include <QComboBox>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>

namespace aarring {

namespace {

constexpr int sideWidth = 316;

} // namespace

BudgetPage::BudgetPage(const Context &context, QWidget *parent)
    : Page(parent), m_context(context), m_model(new BudgetModel(this)) {
    makeHeader();
    m_empty = new EmptyState;
    m_content = makeContent();
    m_views = makeViews();
    m_booked = new BookedView(m_context);
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_content);
    m_stack->addWidget(m_booked);
    m_grants = new GrantsView(m_context);
    m_stack->addWidget(m_grants);
    m_shares = new SharesView(m_context);
    m_stack->addWidget(m_shares);
    m_charts = new ChartsView(m_context);
    m_stack->addWidget(m_charts);
    auto *layout = columnLayout(16);
    setLayout(layout);
    layout->addWidget(m_header);
    layout->addWidget(m_views);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_empty, 1);
    connectTable();
    connect(m_empty, &EmptyState::clicked, this, &BudgetPage::newBudget);
    auto *shortcut = new QShortcut(QKeySequence::New, this);
    connect(shortcut, &QShortcut::activated, this, &BudgetPage::beginNew);
    retranslate();
    refresh();
}

void BudgetPage::makeHeader() {
    m_header = new PageHeader;
    m_chooser = new QComboBox;
    m_chooser->setObjectName(QStringLiteral("budget.chooser"));
    m_chooser->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_chooser->setMinimumContentsLength(20);
    m_print = plainButton(QStringLiteral("document-print"));
    m_print->setObjectName(QStringLiteral("budget.print"));
    m_newLine = primaryButton(QStringLiteral("list-add"));
    m_newLine->setObjectName(QStringLiteral("budget.newLine"));
    m_header->addAction(m_chooser);
    m_header->addAction(m_print);
    m_header->addAction(m_newLine);
    connect(m_chooser, &QComboBox::activated, this,
            [this](int i) { choose(m_chooser->itemData(i).toLongLong()); });
    connect(m_print, &QPushButton::clicked, this, [this] { emit paperRequested(paperName(), paperAbout()); });
    connect(m_newLine, &QPushButton::clicked, this, &BudgetPage::beginNew);
}

QWidget *BudgetPage::makeViews() {
    auto *views = new QWidget;
    auto *row = rowLayout();
    views->setLayout(row);
    for (const char *name : {"budget.viewLines", "budget.viewBooked", "budget.viewGrants",
                             "budget.viewShares", "budget.viewCharts"}) {
        auto *button = plainButton();
        button->setObjectName(QLatin1String(name));
        button->setCheckable(true);
        connect(button, &QPushButton::clicked, this,
                [this, view = View(m_viewButtons.size())] { setView(view); });
        m_viewButtons.append(button);
        row->addWidget(button);
    }
    row->addStretch();
    m_viewButtons.first()->setChecked(true);
    return views;
}

void BudgetPage::setView(View view) {
    if (m_stack->currentIndex() != view)
        leave();
    m_stack->setCurrentIndex(view);
    for (qsizetype i = 0; i < m_viewButtons.size(); ++i)
        m_viewButtons.at(i)->setChecked(i == view);
    showBudget();
}

QWidget *BudgetPage::makeContent() {
    m_problemBar = new WarningBar;
    m_problemBar->setObjectName(QStringLiteral("budget.problem"));
    m_correct = m_problemBar->addWayOut();
    m_putBack = m_problemBar->addWayOut();
    m_pasted = new PastedBar;
    m_table = new BudgetTable(*m_model);
    auto *panel = new Panel(0);
    panel->body()->addWidget(m_table);

    auto *content = new QWidget;
    auto *rows = columnLayout(12);
    content->setLayout(rows);
    rows->addWidget(m_problemBar);
    rows->addWidget(m_pasted);
    auto *columns = rowLayout(16);
    columns->addWidget(panel, 1);
    columns->addWidget(makeSide());
    rows->addLayout(columns, 1);
    return content;
}

QWidget *BudgetPage::makeSide() {
    m_linePanel = new Panel;
    m_line = new LineForm;
    m_linePanel->body()->addWidget(m_line);

    m_chartPanel = new Panel;
    m_chart = new BudgetChart;
    m_chartPanel->body()->addWidget(m_chart);

    m_formPanel = new Panel;
    m_form = new BudgetForm;
    m_newBudget = flatButton(QStringLiteral("list-add"));
    m_newBudget->setObjectName(QStringLiteral("budget.newBudget"));
    m_remove = flatButton();
    m_remove->setObjectName(QStringLiteral("budget.remove"));
    // One below the other: side by side they would be wider than the column in some languages.
    auto *buttons = columnLayout(4);
    buttons->addWidget(m_newBudget, 0, Qt::AlignLeft);
    buttons->addWidget(m_remove, 0, Qt::AlignLeft);
    m_formPanel->body()->addWidget(m_form);
    m_formPanel->body()->addLayout(buttons);

    auto *side = new QWidget;
    auto *column = columnLayout(16);
    side->setLayout(column);
    column->addWidget(m_linePanel);
    column->addWidget(m_chartPanel);
    column->addWidget(m_formPanel);
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setFixedWidth(sideWidth);
    scroll->setWidget(side);
    return scroll;
}

void BudgetPage::connectTable() {
    Actions &actions = m_context.actions;
    connect(m_table, &TableView::currentIdChanged, this, &BudgetPage::showLine);
    connect(m_line, &LineForm::edited, this,
            [this, &actions](const BudgetLine &line) { m_context.ok(actions.saveLine(line)); });
    connect(m_model, &BudgetModel::problemChanged, this, &BudgetPage::showProblem);
    connect(m_model, &BudgetModel::lineEdited, this,
            [this, &actions](const BudgetLine &line) { m_context.ok(actions.saveLine(line)); });
    connect(m_table, &BudgetTable::newLineWritten, this, [this, &actions](const BudgetLine &line) {
        if (m_context.ok(actions.saveLine(line)))
            m_model->clearNewLine(line.section);
    });
    connect(m_table, &BudgetTable::moveRequested, this,
            [this, &actions](Id line, Id after) { m_context.ok(actions.moveLine(line, after)); });
    connect(m_table, &BudgetTable::removeRequested, this, &BudgetPage::removeLine);
    connect(m_table, &BudgetTable::cellsPasted, this, &BudgetPage::paste);
    connect(m_table, &BudgetTable::bookedRequested, this, [this](Id line) {
        setView(BookedAmountsView);
        m_booked->showLine(line);
    });
    connect(m_form, &BudgetForm::edited, this,
            [this, &actions](const Budget &budget) { m_context.ok(actions.saveBudget(budget)); });
    connect(m_newBudget, &QPushButton::clicked, this, &BudgetPage::newBudget);
    connect(m_remove, &QPushButton::clicked, this,
            [this, &actions] { m_context.ok(actions.removeBudget(m_budget)); });
    connect(m_correct, &QPushButton::clicked, this, [this] {
        const auto problem = m_model->problem();
        m_table->editCell(problem.row, problem.column);
    });
    connect(m_putBack, &QPushButton::clicked, this, [this] {
        m_model->forgetTyped(m_model->problem().row);
        m_table->setFocus();
    });
    connect(m_pasted, &PastedBar::decided, this, &BudgetPage::saveLines);
}

void BudgetPage::removeLine(Id id) {
    const BudgetLine *line = m_context.queries.budgetLine(id);
    if (line && !m_context.queries.bookedOn(id).isEmpty() &&
        !JoinLineDialog::others(m_context.queries, *line).isEmpty())
        (new JoinLineDialog(m_context, *line, this))->open();
    else
        m_context.ok(m_context.actions.removeLine(id));
}

void BudgetPage::retranslate() {
    m_print->setText(tr("&Print…"));
    m_chooser->setAccessibleName(tr("Budget"));
    m_table->setAccessibleName(tr("Budget lines"));
    m_empty->setSentence(
        tr("There is no budget yet. Begin with the year's income and expenses as you know them now."));
    m_empty->setButton(tr("New &budget…"));
    m_correct->setText(tr("&Correct it"));
    m_putBack->setText(tr("Put back what was &there"));
    m_chartPanel->setTitle(tr("Booked of the budget"));
    m_viewButtons[LinesView]->setText(tr("B&udget"));
    m_viewButtons[BookedAmountsView]->setText(tr("Booked &amounts"));
    m_viewButtons[GrantListView]->setText(tr("&Grants"));
    m_viewButtons[ShareListView]->setText(tr("&Shares"));
    m_viewButtons[ChartView]->setText(tr("&Charts"));
    m_formPanel->setTitle(tr("This budget"));
    m_newBudget->setText(tr("New &budget…"));
    m_remove->setText(tr("Re&move this budget"));
    m_model->setLanguage(languageOf(this));
    showBudget();
}

Id BudgetPage::usualBudget() const {
    const QList<Budget> &budgets = m_context.queries.budgets();
    for (const Budget &budget : budgets)
        if (!budget.project && budget.year == m_context.queries.today().year())
            return budget.id;
    return budgets.isEmpty() ? 0 : budgets.last().id;
}

void BudgetPage::refresh() {
    if (!m_context.queries.budget(m_budget))
        m_budget = usualBudget();
    showBudget();
}

void BudgetPage::showBudget() {
    const Budget *budget = m_context.queries.budget(m_budget);
    m_empty->setVisible(!budget);
    m_stack->setVisible(budget);
    m_views->setVisible(budget);
    m_chooser->setVisible(budget && m_context.queries.budgets().size() > 1);
    m_print->setVisible(budget);
    m_newLine->setVisible(budget && m_stack->currentIndex() != ChartView);
    if (!budget) {
        m_header->setTitle(tr("Budget"));
        m_header->setSentence(tr("No budget yet"));
        return;
    }
    m_model->setCurrency(m_context.queries.network().currency);
    const QString unit = tr("amounts in %1").arg(m_context.queries.network().currency);
    const Project *project = m_context.queries.project(budget->project);
    m_header->setTitle(tr("Budget %1").arg(yearsOf(*budget, project)));
    const QString title = project ? m_context.queries.budgetName(*budget) : budget->title;
    m_header->setSentence(title.isEmpty() ? tr("Amounts in %1").arg(m_context.queries.network().currency)
                                          : tr("%1 · %2", "title · amounts in NOK").arg(title, unit));
    m_chooser->clear();
    for (const Budget &b : m_context.queries.budgets())
        m_chooser->addItem(m_context.queries.budgetName(b), b.id);
    m_chooser->setCurrentIndex(m_chooser->findData(m_budget));
    showNewButton();
    m_form->setBudget(*budget);
    const Accounts accounts = m_context.queries.accounts(m_budget);
    m_model->setLines(m_budget, m_context.queries.budgetLines(m_budget), accounts);
    showLine();
    showChart(accounts);
    // What is not seen is filled when it is.
    switch (m_stack->currentIndex()) {
    case BookedAmountsView:
        m_booked->setBudget(m_budget);
        break;
    case GrantListView:
        m_grants->setBudget(m_budget);
        break;
    case ShareListView:
        m_shares->setBudget(m_budget);
        break;
    case ChartView:
        m_charts->setBudget(m_budget);
        break;
    default:
        break;
    }
}

void BudgetPage::showNewButton() {
    switch (m_stack->currentIndex()) {
    case BookedAmountsView:
        m_newLine->setText(tr("&New amount"));
        break;
    case GrantListView:
        m_newLine->setText(tr("New gra&nt…"));
        break;
    case ShareListView:
        m_newLine->setText(tr("Sha&re a sum…"));
        break;
    default:
        m_newLine->setText(tr("New &line"));
    }
}

/// The form beside the table is about the row that one is in.
void BudgetPage::showLine() {
    const BudgetLine *line = m_context.queries.budgetLine(m_table->currentId());
    m_line->setLine(line ? *line : BudgetLine());
    m_linePanel->setTitle(line ? line->text : tr("No line is chosen"));
}

void BudgetPage::showChart(const Accounts &accounts) {
    const QList<BudgetLine> lines = m_model->lines();
    QList<ChartBar> bars;
    for (const BudgetSection section :
         {BudgetSection::Income, BudgetSection::Expense, BudgetSection::Travel}) {
        bars.append({label(section)});
        for (const BudgetLine &line : lines)
            if (line.section == section)
                bars.append({line.text, line.applying(), accounts.of(line.id).booked,
                             section == BudgetSection::Income});
        if (bars.last().text == label(section) && !bars.last().planned)
            bars.removeLast();
    }
    m_chart->setBars(bars, languageOf(this));
    m_chartPanel->setVisible(!lines.isEmpty());
}

void BudgetPage::showProblem() {
    const QString sentence = m_model->problem().sentence;
    m_problemBar->setText(sentence);
    m_problemBar->setVisible(!sentence.isEmpty());
}

void BudgetPage::choose(Id budget) {
    if (budget == m_budget)
        return;
    leave();
    m_budget = budget;
    m_pasted->forget();
    showBudget();
}

/// A line where there is a budget, else the budget itself.
void BudgetPage::beginNew() {
    if (!m_budget) {
        newBudget();
        return;
    }
    switch (m_stack->currentIndex()) {
    case BookedAmountsView:
        m_booked->beginNew();
        break;
    case GrantListView:
        m_grants->beginNew();
        break;
    case ShareListView:
        m_shares->beginNew();
        break;
    default:
        setView(LinesView);
        m_table->beginNewLine(m_table->currentSection());
    }
}

void BudgetPage::newBudget() {
    leave();
    auto *dialog = new NewBudgetDialog(m_context, this);
    connect(dialog, &NewBudgetDialog::added, this, [this](Id budget) {
        choose(budget);
        m_table->setFocus();
    });
    dialog->open();
}

void BudgetPage::paste(const QString &cells) {
    // One column of cells goes down from where one is; several are whole lines.
    const bool isColumn =
        !cells.contains(QLatin1Char('\t')) && m_context.queries.budgetLine(m_table->currentId());
    if (isColumn) {
        QStringList column;
        for (const QStringList &row : pastedCells(cells))
            column.append(row.first());
        m_pasted->take(m_model->filledDown(m_table->currentId(), m_table->currentColumn(), column));
    } else {
        m_pasted->take(pastedLines(cells, m_budget, m_table->currentSection(),
                                   m_context.queries.network().currency, languageOf(this)));
    }
}

void BudgetPage::saveLines(const QList<BudgetLine> &lines) {
    if (!lines.isEmpty())
        m_context.ok(m_context.actions.saveLines(lines));
    m_table->setFocus();
}

bool BudgetPage::showTarget(Id id) {
    if (id == newOne) {
        beginNew();
        return true;
    }
    if (m_context.queries.budget(id)) {
        choose(id);
        return true;
    }
    if (m_context.queries.grant(id)) {
        setView(GrantListView);
        return m_grants->showGrant(id);
    }
    if (const BudgetEntry *entry = m_context.queries.booked(id)) {
        if (const BudgetLine *line = m_context.queries.budgetLine(entry->line))
            choose(line->budget);
        setView(BookedAmountsView);
        return m_booked->showEntry(id);
    }
    for (const Budget &budget : m_context.queries.budgets())
        for (const BudgetLine &line : m_context.queries.budgetLines(budget.id))
            if (line.id == id) {
                choose(budget.id);
                setView(LinesView);
                m_table->setFocus();
                return m_table->setCurrentId(id);
            }
    return false;
}

bool BudgetPage::leave() {
    m_table->finish();
    m_booked->leave();
    m_line->flush();
    m_form->flush();
    return true;
}

QString BudgetPage::paperName() const {
    switch (m_stack->currentIndex()) {
    case BookedAmountsView:
        return QStringLiteral("accounts");
    case ChartView: // the accounts have them, too, once there are any
        return m_context.queries.bookedIn(m_budget).isEmpty() ? QStringLiteral("budget")
                                                              : QStringLiteral("accounts");
    case GrantListView:
        return QStringLiteral("grants");
    case ShareListView:
        return QStringLiteral("shares");
    default:
        return QStringLiteral("budget");
    }
}

Id BudgetPage::paperAbout() const {
    const Id grant = m_grants->currentGrant();
    return m_stack->currentIndex() == GrantListView && grant ? grant : m_budget;
}

} // namespace aarring
