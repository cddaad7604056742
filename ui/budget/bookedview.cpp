#include "ui/budget/bookedview.h"

#include "ui/budget/entrytable.h"
#include "ui/budget/ledgerdialog.h"
#include "ui/budget/voucherdialog.h"
#include "ui/common/bars.h"
#include "ui/common/buttons.h"
#include "ui/common/dialogs.h"
#include "ui/common/panel.h"
#include "ui/common/tablewriting.h"

#include <QComboBox>

namespace aarring {

BookedView::BookedView(const Context &context, QWidget *parent)
    : Translated<QWidget>(parent), m_context(context), m_model(new EntryModel(this)) {
    m_problemBar = new WarningBar;
    m_problemBar->setObjectName(QStringLiteral("budget.entryProblem"));
    m_correct = m_problemBar->addWayOut();
    m_putBack = m_problemBar->addWayOut();
    m_table = new EntryTable(*m_model);
    auto *panel = new Panel(0);
    panel->body()->addWidget(m_table);
    auto *column = columnLayout(12);
    setLayout(column);
    column->addWidget(makeBar());
    column->addWidget(m_problemBar);
    column->addWidget(panel, 1);

    Actions &actions = m_context.actions;
    connect(m_model, &EntryModel::problemChanged, this, &BookedView::showProblem);
    connect(m_model, &EntryModel::entryEdited, this,
            [this, &actions](const BudgetEntry &entry) { m_context.ok(actions.book(entry)); });
    connect(m_table, &EntryTable::newEntryWritten, this, [this, &actions](const BudgetEntry &entry) {
        if (m_context.ok(actions.book(entry)))
            m_model->clearNewEntry();
    });
    connect(m_table, &EntryTable::removeRequested, this,
            [this, &actions](Id entry) { m_context.ok(actions.removeBooked({entry})); });
    connect(m_table, &TableView::currentIdChanged, this, &BookedView::showButtons);
    connect(m_table, &EntryTable::cellsPasted, this, &BookedView::paste);
    connect(m_correct, &QPushButton::clicked, this, [this] {
        const auto problem = m_model->problem();
        m_table->editCell(problem.row, problem.column);
    });
    connect(m_putBack, &QPushButton::clicked, this, [this] {
        m_model->forgetTyped(m_model->problem().row);
        m_table->setFocus();
    });
    retranslate();
    showProblem();
}

QWidget *BookedView::makeBar() {
    auto *bar = new QWidget;
    auto *row = rowLayout();
    bar->setLayout(row);
    m_lineLabel = new Text(TextRole::Body, nullptr, true);
    m_lines = new QComboBox;
    m_lines->setObjectName(QStringLiteral("budget.entryLine"));
    m_lines->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_lines->setMinimumContentsLength(24);
    m_lineLabel->setBuddy(m_lines);
    m_travel = new Text(TextRole::Body);
    m_travel->setObjectName(QStringLiteral("budget.travelOfNobody"));
    m_travel->setMark(Mark::Warning);
    m_files = plainButton(QStringLiteral("mail-attachment"));
    m_files->setObjectName(QStringLiteral("budget.vouchers"));
    m_import = plainButton(QStringLiteral("document-open"));
    m_import->setObjectName(QStringLiteral("budget.importLedger"));
    row->addWidget(m_lineLabel);
    row->addWidget(m_lines);
    row->addWidget(m_travel, 1);
    row->addStretch();
    m_write = plainButton(QStringLiteral("document-export"));
    m_write->setObjectName(QStringLiteral("budget.writeTables"));
    row->addWidget(m_files);
    row->addWidget(m_import);
    row->addWidget(m_write);
    connect(m_lines, &QComboBox::activated, this,
            [this](int i) { showLine(m_lines->itemData(i).toLongLong()); });
    connect(m_files, &QPushButton::clicked, this, &BookedView::openFiles);
    connect(m_import, &QPushButton::clicked, this, &BookedView::importLedger);
    connect(m_write, &QPushButton::clicked, this, &BookedView::writeTables);
    return bar;
}

void BookedView::retranslate() {
    m_lineLabel->setText(tr("Booked &on"));
    m_files->setText(tr("Attach&ments…"));
    m_import->setText(tr("Rea&d a ledger…"));
    m_write->setText(tr("Write ta&bles…"));
    m_table->setAccessibleName(tr("Booked amounts"));
    m_correct->setText(tr("&Correct it"));
    m_putBack->setText(tr("Put back what was &there"));
    m_model->setLanguage(languageOf(this));
    if (m_budget)
        refresh();
}

void BookedView::setBudget(Id budget) {
    if (budget != m_budget)
        m_line = 0;
    m_budget = budget;
    refresh();
}

void BookedView::refresh() {
    const Budget *budget = m_context.queries.budget(m_budget);
    if (!budget)
        return;
    m_model->setBudget(*budget, m_context.queries.budgetLines(m_budget),
                       m_context.queries.facts().institutions, m_context.queries.network().currency);
    fillLines();
    showEntries();
}

void BookedView::fillLines() {
    const QList<BudgetLine> lines = m_context.queries.budgetLines(m_budget);
    m_lines->clear();
    m_lines->addItem(tr("All lines"), Id(0));
    for (const BudgetLine &line : lines)
        m_lines->addItem(line.text, line.id);
    if (m_lines->findData(m_line) < 0)
        m_line = 0;
    m_lines->setCurrentIndex(m_lines->findData(m_line));
}

void BookedView::showEntries() {
    const QList<BudgetEntry> entries =
        m_line ? m_context.queries.bookedOn(m_line) : m_context.queries.bookedIn(m_budget);
    m_model->setEntries(entries, m_line, m_context.queries.bookedWithFiles());
    showButtons();
    const auto nobody = travelOfNobody(m_context.queries.budgetLines(m_budget), entries);
    m_travel->setVisible(!nobody.isEmpty());
    m_travel->setText(tr("%n amount(s) of travel name no institution", nullptr, int(nobody.size())));
}

void BookedView::showButtons() { m_files->setEnabled(m_table->currentId() > 0); }

void BookedView::openFiles() {
    const Id entry = m_table->currentId();
    m_table->finish();
    (new VoucherDialog(m_context, entry, this))->open();
}

void BookedView::showLine(Id line) {
    m_table->finish();
    m_line = line;
    m_lines->setCurrentIndex(m_lines->findData(m_line));
    showEntries();
    m_table->setFocus();
}

bool BookedView::showEntry(Id entry) {
    showLine(0);
    return m_table->setCurrentId(entry);
}

void BookedView::showProblem() {
    const QString sentence = m_model->problem().sentence;
    m_problemBar->setText(sentence);
    m_problemBar->setVisible(!sentence.isEmpty());
}

void BookedView::beginNew() { m_table->beginNewEntry(); }

void BookedView::leave() { m_table->finish(); }

void BookedView::importLedger() {
    m_table->finish();
    const auto path = m_context.dialogs.openFile(this, tr("Read a bank statement or a ledger"),
                                                 tr("Tables (%1)").arg(QStringLiteral("*.csv *.txt *.tsv")) +
                                                     QStringLiteral(";;") + tr("All files (*)"));
    if (!path)
        return;
    (new LedgerDialog(
         m_context, m_budget, [path = *path] { return readCellFile(path); }, this))
        ->open();
}

/// A workbook has budget, amounts, shares and grants; a CSV file, which has one table, the amounts.
void BookedView::writeTables() {
    const Budget *budget = m_context.queries.budget(m_budget);
    if (!budget)
        return;
    m_table->finish();
    TableOptions options;
    options.budget = m_budget;
    writeTable(m_context, this, {QStringLiteral("budget"), QStringLiteral("entries")}, options,
               tr("budget_%1.xlsx", "file name").arg(budget->year));
}

void BookedView::paste(const QString &cells) {
    (new LedgerDialog(
         m_context, m_budget, [cells] { return cellsFromText(cells); }, this))
        ->open();
}

} // namespace aarring
