#include "ui/history/historypage.h"

#include "base/formats.h"
#include "ui/common/buttons.h"
#include "ui/common/longwork.h"
#include "ui/common/pageheader.h"
#include "ui/common/panel.h"
#include "ui/common/tableview.h"
#include "ui/history/historydetails.h"
#include "ui/history/historymodel.h"
#include "ui/look/icons.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QScrollArea>
#include <QShortcut>

namespace aarring {

namespace {

constexpr int sideWidth = 360;

} // namespace

HistoryPage::HistoryPage(const Context &context, QWidget *parent)
    : Page(parent),
      m_context(context),
      m_model(new HistoryModel(context.queries, this)),
      m_header(new PageHeader) {
    auto *layout = columnLayout(16);
    setLayout(layout);
    layout->addWidget(m_header);
    auto *columns = rowLayout(16);
    columns->addWidget(makeList(), 1);
    columns->addWidget(makeSide());
    layout->addLayout(columns, 1);

    connect(m_model, &HistoryModel::progressed, this, &HistoryPage::showProgress);
    connect(m_model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { dressNewRows(first, last); });
    connect(m_filter, &QLineEdit::textChanged, m_model, &HistoryModel::setFilter);
    connect(m_table, &TableView::currentIdChanged, this, &HistoryPage::showEntry);
    connect(m_takeBack, &QPushButton::clicked, this, &HistoryPage::takeBack);
    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, m_filter, [this] { m_filter->setFocus(Qt::ShortcutFocusReason); });
    m_model->setLanguage(languageOf(this));
    refresh();
    retranslate();
}

QWidget *HistoryPage::makeList() {
    m_filter = new QLineEdit;
    m_filter->setObjectName(QStringLiteral("history.filter"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon(QStringLiteral("edit-find"), Tint::Secondary), QLineEdit::LeadingPosition);
    m_filter->setMaximumWidth(320);
    m_found = new Text(TextRole::Caption, nullptr, true);
    m_found->setObjectName(QStringLiteral("history.found"));
    m_table = new TableView;
    m_table->setObjectName(QStringLiteral("history.table"));
    m_table->setTableModel(m_model);

    auto *filterRow = rowLayout(12);
    filterRow->addWidget(m_filter, 1);
    filterRow->addWidget(m_found, 1);
    auto *panel = new Panel(0);
    panel->body()->addWidget(m_table);
    auto *list = new QWidget;
    auto *column = columnLayout(12);
    list->setLayout(column);
    column->addLayout(filterRow);
    column->addWidget(panel, 1);
    return list;
}

QWidget *HistoryPage::makeSide() {
    m_side = new Panel;
    m_side->setFixedWidth(sideWidth);
    m_what = new Text(TextRole::FormTitle);
    m_what->setObjectName(QStringLiteral("history.what"));
    m_what->setWordWrap(true);
    m_when = new Text(TextRole::Caption, nullptr, true);
    m_when->setWordWrap(true);
    m_details = new HistoryDetails;
    m_takeBack = plainButton(QStringLiteral("edit-undo"));
    m_takeBack->setObjectName(QStringLiteral("history.takeBack"));
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // The panel's surface shows through.
    scroll->viewport()->setAutoFillBackground(false);
    m_details->setAutoFillBackground(false);
    scroll->setWidget(m_details);
    m_details->setAutoFillBackground(false);
    m_side->body()->addWidget(m_what);
    m_side->body()->addWidget(m_when);
    m_side->body()->addWidget(new Divider);
    m_side->body()->addWidget(scroll, 1);
    m_side->body()->addWidget(m_takeBack, 0, Qt::AlignLeft);
    return m_side;
}

void HistoryPage::retranslate() {
    m_model->setLanguage(languageOf(this));
    m_model->refresh(true);
    m_header->setTitle(tr("History"));
    m_filter->setPlaceholderText(tr("Find in the history"));
    m_filter->setAccessibleName(tr("Find in the history"));
    m_table->setAccessibleName(tr("What was done, newest first"));
    m_takeBack->setText(tr("&Take this back"));
    m_shownUid.clear();
    showProgress();
    showEntry();
}

void HistoryPage::refresh() {
    m_model->refresh();
    m_shownUid.clear(); // what it tells may have been removed
    showEntry();
}

// The table dresses its rows when all are set anew; those that come at the end by and by are dressed here.
void HistoryPage::dressNewRows(int first, int last) {
    for (int row = first; row <= last; ++row) {
        const QModelIndex index = m_model->index(row, 0);
        if (m_model->kindAt(row) == RowKind::Group)
            m_table->setSpan(row, 0, 1, HistoryModel::ColumnCount);
        if (m_model->kindAt(row) != RowKind::Normal)
            m_table->verticalHeader()->resizeSection(row,
                                                     m_table->itemDelegate()->sizeHint({}, index).height());
    }
}

void HistoryPage::showProgress() {
    const Language language = languageOf(this);
    m_header->setSentence(
        m_model->total() == 0
            ? tr("Nothing has been done in this file yet. Everything you do will stand here, and "
                 "can be taken back.")
            : tr("%1 changes, newest first. Each can be taken back as long as nothing later "
                 "builds on it.")
                  .arg(number(m_model->total(), language)));
    if (!m_model->isFiltered())
        m_found->clear();
    else if (m_model->canFetchMore({}))
        m_found->setText(tr("%1 found in the latest %2", "entries, entries looked through")
                             .arg(number(m_model->shown(), language), number(m_model->read(), language)));
    else
        m_found->setText(tr("%1 found", "entries").arg(number(m_model->shown(), language)));
    if (!m_table->currentId())
        for (int row = 0; row < m_model->rowCount(); ++row)
            if (m_model->entryAt(row)) {
                m_table->setCurrentId(m_model->idAt(row));
                break;
            }
}

void HistoryPage::showEntry() {
    const HistoryEntry *entry = m_model->entryOf(m_table->currentId());
    m_side->setVisible(entry);
    if (!entry || entry->uid == m_shownUid)
        return;
    const Language language = languageOf(this);
    m_shownUid = entry->uid;
    m_what->setText(entry->text);
    const QString when = dateTimeText(entry->at, language);
    m_when->setText(entry->author.isEmpty() ? when : tr("%1 by %2", "time, person").arg(when, entry->author));
    m_details->setDetails(m_context.queries.details(entry->uid, language, HistoryDetails::rowsShown),
                          m_context.queries.rowsChangedBy(entry->uid));
}

void HistoryPage::takeBack() {
    const HistoryEntry *entry = m_model->entryOf(m_table->currentId());
    if (!entry)
        return;
    carryOut(
        m_context, m_context.actions.revertSize(entry->uid), tr("Take back: %1").arg(entry->text),
        [uid = entry->uid](Actions &actions, const Actions::Progress &progress) {
            return actions.revert(uid, progress);
        },
        this);
}

} // namespace aarring
