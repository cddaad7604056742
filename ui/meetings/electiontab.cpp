#include "ui/meetings/electiontab.h"

#include "ui/common/bars.h"
#include "ui/common/buttons.h"
#include "ui/common/panel.h"
#include "ui/common/tableview.h"
#include "ui/meetings/candidatedialog.h"
#include "ui/meetings/resultdialog.h"

#include <QComboBox>
#include <QDialog>
#include <QShortcut>
#include <QStackedLayout>

namespace aarring {

ElectionTab::ElectionTab(const Context &context, QWidget *parent)
    : MeetingTab(context, parent), m_rows(columns(), [](const Row &row) { return row.candidate.id; }) {
    auto *layout = columnLayout(12);
    setLayout(layout);
    auto *tools = rowLayout(8);
    m_itemLabel = new Text(TextRole::Body, this, true);
    m_item = new QComboBox(this);
    m_item->setObjectName(QStringLiteral("election.item"));
    m_itemLabel->setBuddy(m_item);
    m_add = plainButton(QStringLiteral("list-add-user"), this);
    m_add->setObjectName(QStringLiteral("election.add"));
    m_record = plainButton(QStringLiteral("view-task"), this);
    m_record->setObjectName(QStringLiteral("election.record"));
    tools->addWidget(m_itemLabel);
    tools->addWidget(m_item);
    tools->addStretch(1);
    tools->addWidget(m_add);
    tools->addWidget(m_record);
    layout->addLayout(tools);
    m_stack = new QStackedLayout;
    auto *panel = new Panel(0, this);
    m_table = new TableView(panel);
    m_table->setObjectName(QStringLiteral("election.table"));
    m_table->setTableModel(&m_rows);
    panel->body()->addWidget(m_table);
    m_empty = new EmptyState(this);
    m_stack->addWidget(panel);
    m_stack->addWidget(m_empty);
    layout->addLayout(m_stack, 1);
    connect(m_item, &QComboBox::activated, this, &ElectionTab::refresh);
    connect(m_add, &QPushButton::clicked, this, [this] { edit(0); });
    connect(m_empty, &EmptyState::clicked, this, [this] { edit(0); });
    connect(m_table, &TableView::opened, this, &ElectionTab::edit);
    connect(m_record, &QPushButton::clicked, this, &ElectionTab::record);
    auto *remove = new QShortcut(QKeySequence::Delete, m_table, nullptr, nullptr, Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, [this] {
        if (m_table->currentId())
            m_context.ok(m_context.actions.removeCandidate(m_table->currentId()));
    });
    auto *insert = new QShortcut(QKeySequence(Qt::Key_Insert), m_table, nullptr, nullptr, Qt::WidgetShortcut);
    connect(insert, &QShortcut::activated, this, [this] { edit(0); });
    retranslate();
}

std::vector<Column<ElectionTab::Row>> ElectionTab::columns() const {
    return {
        {[] { return tr("Stands for"); }, [](const Row &row) { return cell(row.standsFor); }, Qt::AlignLeft,
         260},
        {[] { return tr("Candidate"); }, [](const Row &row) { return cell(row.person, Cell::Tone::Strong); },
         Qt::AlignLeft, 0},
        {[] { return tr("Votes"); },
         [](const Row &row) {
             return row.candidate.votes < 0 ? cell(tr("By acclamation"), Cell::Tone::Secondary)
                                            : cell(QString::number(row.candidate.votes), row.candidate.votes);
         },
         Qt::AlignRight, 150},
        {[] { return tr("Result"); },
         [](const Row &row) {
             return row.candidate.elected ? statusBadge(tr("Elected"), Mark::Fulfilled)
                                          : cell(QStringLiteral("–"), Cell::Tone::Secondary);
         },
         Qt::AlignLeft, 130},
    };
}

Id ElectionTab::item() const { return m_item->currentData().toLongLong(); }

bool ElectionTab::chooseItem(Id item) {
    const int index = m_item->findData(item);
    if (index < 0)
        return false;
    m_item->setCurrentIndex(index);
    refresh();
    return true;
}

void ElectionTab::refresh() {
    const Meeting *shown = meeting();
    if (!shown)
        return;
    const Id before = item();
    m_item->clear();
    for (const AgendaItem &item : m_context.queries.agenda(m_meeting))
        if (item.kind == ItemKind::Election)
            m_item->addItem(item.title, item.id);
    m_item->setCurrentIndex(std::max(m_item->findData(before), 0));
    m_item->setVisible(m_item->count() > 1);
    m_itemLabel->setVisible(m_item->count() > 1);
    std::vector<Row> rows;
    bool isRecorded = false;
    for (const Candidate &candidate : m_context.queries.candidates(item())) {
        Row row{candidate, {}, {}};
        if (const Person *person = m_context.queries.person(candidate.person))
            row.person = person->fullName();
        if (const Office *office = m_context.queries.office(candidate.office))
            row.standsFor = office->title;
        else if (const Body *body = m_context.queries.body(candidate.body))
            row.standsFor = body->name;
        isRecorded = isRecorded || candidate.elected;
        rows.push_back(row);
    }
    const bool isOpen = !shown->minutesAreApproved() && item();
    m_stack->setCurrentIndex(rows.empty() ? 1 : 0);
    m_add->setVisible(!rows.empty());
    m_record->setVisible(!rows.empty());
    m_add->setEnabled(isOpen);
    m_record->setEnabled(isOpen && !isRecorded);
    m_rows.setRows(std::move(rows));
    if (!m_table->currentId() && m_rows.rowCount())
        m_table->setCurrentId(m_rows.idAt(0));
}

void ElectionTab::edit(Id candidate) {
    Candidate chosen;
    chosen.item = item();
    for (const Row &row : m_rows.rows())
        if (candidate && row.candidate.id == candidate)
            chosen = row.candidate;
        else if (!candidate) { // the next one usually stands for the same
            chosen.office = row.candidate.office;
            chosen.body = row.candidate.body;
        }
    open(new CandidateDialog(m_context, chosen, this));
}

void ElectionTab::record() { open(new ResultDialog(m_context, m_meeting, item(), this)); }

/// Afterwards the button that opened it may be disabled or gone, and without focus no key would reach anything.
void ElectionTab::open(QDialog *dialog) {
    connect(dialog, &QDialog::finished, this, &ElectionTab::takeFocus);
    dialog->open();
}

void ElectionTab::takeFocus() {
    if (m_rows.rowCount())
        m_table->setFocus(Qt::OtherFocusReason);
    else
        m_empty->findChild<QPushButton *>()->setFocus(Qt::OtherFocusReason);
}

void ElectionTab::retranslate() {
    m_itemLabel->setText(tr("&Election"));
    m_item->setAccessibleName(tr("Election"));
    m_add->setText(tr("Add a &candidate…"));
    m_record->setText(tr("&Record the result…"));
    m_table->setAccessibleName(tr("Candidates"));
    m_empty->setSentence(tr("Nobody stands for election yet. The result makes the terms of those elected."));
    m_empty->setButton(tr("Add a &candidate…"));
    refresh();
}

} // namespace aarring
