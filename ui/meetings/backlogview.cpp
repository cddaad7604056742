#include "ui/meetings/backlogview.h"

#include "base/formats.h"
#include "domain/labels.h"
#include "ui/common/bars.h"
#include "ui/common/buttons.h"
#include "ui/common/panel.h"
#include "ui/common/tableview.h"
#include "ui/meetings/casedialog.h"
#include "ui/meetings/placedialog.h"

#include <QShortcut>
#include <QStackedLayout>

namespace aarring {

BacklogView::BacklogView(const Context &context, QWidget *parent)
    : Translated<QWidget>(parent),
      m_context(context),
      m_rows({{[] { return tr("Case"); },
               [](const AgendaItem &item) {
                   Cell title = cell(item.title, Cell::Tone::Strong);
                   title.second = item.background.simplified();
                   return title;
               },
               Qt::AlignLeft, 0},
              {[] { return tr("Kind"); },
               [](const AgendaItem &item) { return kindBadge(label(item.kind), false); }, Qt::AlignLeft, 140},
              {[] { return tr("Submitted by"); },
               [](const AgendaItem &item) { return cell(item.submittedBy); }, Qt::AlignLeft, 220},
              {[] { return tr("Submitted on"); },
               [this](const AgendaItem &item) {
                   return cell(shortDate(item.submittedOn, languageOf(this)), item.submittedOn);
               },
               Qt::AlignLeft, 130}},
             [](const AgendaItem &item) { return item.id; }) {
    auto *layout = columnLayout(16);
    setLayout(layout);
    auto *tools = rowLayout(8);
    m_place = plainButton(QStringLiteral("go-next"), this);
    m_place->setObjectName(QStringLiteral("backlog.place"));
    m_new = plainButton(QStringLiteral("list-add"), this);
    m_new->setObjectName(QStringLiteral("backlog.new"));
    tools->addStretch(1);
    tools->addWidget(m_place);
    tools->addWidget(m_new);
    layout->addLayout(tools);
    m_stack = new QStackedLayout;
    auto *panel = new Panel(0, this);
    m_table = new TableView(panel);
    m_table->setObjectName(QStringLiteral("backlog.table"));
    m_table->setTableModel(&m_rows);
    panel->body()->addWidget(m_table);
    m_empty = new EmptyState(this);
    m_stack->addWidget(panel);
    m_stack->addWidget(m_empty);
    layout->addLayout(m_stack, 1);
    connect(m_new, &QPushButton::clicked, this, [this] { edit(0); });
    connect(m_empty, &EmptyState::clicked, this, [this] { edit(0); });
    connect(m_place, &QPushButton::clicked, this, &BacklogView::place);
    connect(m_table, &TableView::opened, this, &BacklogView::edit);
    auto *remove = new QShortcut(QKeySequence::Delete, m_table, nullptr, nullptr, Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, [this] {
        if (m_table->currentId())
            m_context.ok(m_context.actions.removeItem(m_table->currentId()));
    });
    auto *insert = new QShortcut(QKeySequence(Qt::Key_Insert), m_table, nullptr, nullptr, Qt::WidgetShortcut);
    connect(insert, &QShortcut::activated, this, [this] { edit(0); });
    retranslate();
}

void BacklogView::refresh() {
    const QList<AgendaItem> items = m_context.queries.backlog();
    m_rows.setRows({items.begin(), items.end()});
    m_stack->setCurrentIndex(items.isEmpty() ? 1 : 0);
    m_new->setVisible(!items.isEmpty());
    m_place->setVisible(!items.isEmpty());
    if (!m_table->currentId() && !items.isEmpty())
        m_table->setCurrentId(items.constFirst().id);
}

void BacklogView::edit(Id item) {
    AgendaItem chosen;
    for (const AgendaItem &candidate : m_rows.rows())
        if (candidate.id == item)
            chosen = candidate;
    (new CaseDialog(m_context, chosen, this))->open();
}

void BacklogView::place() {
    if (m_table->currentId())
        (new PlaceDialog(m_context, m_table->currentId(), 0, this))->open();
}

void BacklogView::takeFocus() {
    if (m_rows.rowCount())
        m_table->setFocus(Qt::OtherFocusReason);
    else
        m_empty->findChild<QPushButton *>()->setFocus(Qt::OtherFocusReason);
}

bool BacklogView::choose(Id item) { return m_table->setCurrentId(item); }

void BacklogView::retranslate() {
    m_new->setText(tr("New &case…"));
    m_place->setText(tr("Place in a mee&ting…"));
    m_table->setAccessibleName(tr("Cases without a meeting"));
    m_empty->setSentence(
        tr("No case waits for a meeting. Write down here what members ask for, and place it when the "
           "meeting is planned."));
    m_empty->setButton(tr("New &case…"));
    refresh();
}

} // namespace aarring
