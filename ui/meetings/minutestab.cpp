#include "ui/meetings/minutestab.h"

#include "base/formats.h"
#include "domain/labels.h"
#include "ui/common/bars.h"
#include "ui/common/buttons.h"
#include "ui/common/panel.h"
#include "ui/common/tableview.h"
#include "ui/meetings/approvaldialog.h"
#include "ui/meetings/followuptable.h"
#include "ui/meetings/minutesform.h"
#include "ui/meetings/reopendialog.h"

#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>

namespace aarring {

namespace {

constexpr int listWidth = 420;

Mark markOf(MinutesState state) {
    switch (state) {
    case MinutesState::Draft:
        return Mark::OnTrack;
    case MinutesState::Approved:
        return Mark::Fulfilled;
    case MinutesState::None:
        break;
    }
    return Mark::Open;
}

} // namespace

MinutesTab::MinutesTab(const Context &context, QWidget *parent)
    : MeetingTab(context, parent), m_rows(columns(), [](const Row &row) { return row.item.id; }) {
    m_stack = new QStackedLayout(this);
    auto *page = new QWidget(this);
    auto *layout = columnLayout(12);
    page->setLayout(layout);
    auto *head = rowLayout(8);
    m_badge = new BadgeLabel(page);
    m_state = new Text(TextRole::Body, page, true);
    m_state->setObjectName(QStringLiteral("minutes.state"));
    m_print = plainButton(QStringLiteral("document-print"), page);
    m_print->setObjectName(QStringLiteral("minutes.print"));
    m_approve = plainButton(QStringLiteral("view-certificate"), page);
    m_approve->setObjectName(QStringLiteral("minutes.approve"));
    m_reopen = plainButton({}, page);
    m_reopen->setObjectName(QStringLiteral("minutes.reopen"));
    head->addWidget(m_badge);
    head->addWidget(m_state, 1);
    for (QPushButton *button : {m_print, m_approve, m_reopen})
        head->addWidget(button);
    layout->addLayout(head);
    auto *row = rowLayout(16);
    auto *panel = new Panel(0, page);
    panel->setFixedWidth(listWidth);
    m_table = new TableView(panel);
    m_table->setObjectName(QStringLiteral("minutes.table"));
    m_table->setTableModel(&m_rows);
    panel->body()->addWidget(m_table);
    row->addWidget(panel);
    row->addWidget(buildBeside(), 1);
    layout->addLayout(row, 1);
    m_empty = new EmptyState(this);
    m_stack->addWidget(page);
    m_stack->addWidget(m_empty);

    connect(m_empty, &EmptyState::clicked, this, [this] {
        if (m_context.ok(m_context.actions.startMinutes(m_meeting)))
            takeFocus();
    });
    connect(m_table, &TableView::currentIdChanged, this, &MinutesTab::showBeside);
    connect(m_table, &TableView::opened, this, [this](Id id) {
        id == carriedId ? m_followUps->setFocus(Qt::OtherFocusReason) : m_form->takeFocus();
    });
    connect(m_form, &MinutesForm::written, this,
            [this](Id item, const QString &discussion, const QString &decision) {
                m_context.ok(m_context.actions.saveMinutes(item, discussion, decision));
            });
    connect(m_addFollowUp, &QPushButton::clicked, this, [this] {
        m_form->flush();
        m_followUps->begin();
    });
    connect(m_print, &QPushButton::clicked, this, [this] {
        leave();
        emit paperRequested();
    });
    connect(m_approve, &QPushButton::clicked, this, &MinutesTab::approve);
    connect(m_reopen, &QPushButton::clicked, this, &MinutesTab::reopen);
    retranslate();
}

QWidget *MinutesTab::buildBeside() {
    auto *panel = new Panel(1, this);
    auto *scroll = new QScrollArea(panel);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inside = new QWidget;
    auto *column = columnLayout(12);
    column->setContentsMargins(16, 16, 16, 16);
    inside->setLayout(column);
    m_title = new Text(TextRole::FormTitle, inside);
    m_title->setWordWrap(true);
    m_form = new MinutesForm(inside);
    auto *head = rowLayout(8);
    m_followUpTitle = new Text(TextRole::PanelTitle, inside);
    m_addFollowUp = flatButton(QStringLiteral("list-add"), inside);
    m_addFollowUp->setObjectName(QStringLiteral("minutes.addFollowUp"));
    head->addWidget(m_followUpTitle, 1);
    m_followUps = new FollowUpTable(m_context, false, inside);
    m_followUps->setObjectName(QStringLiteral("minutes.followUps"));
    m_followUps->setFitsContent(true);
    column->addWidget(m_title);
    column->addWidget(m_form);
    column->addLayout(head);
    column->addWidget(m_followUps);
    column->addWidget(m_addFollowUp, 0, Qt::AlignLeft);
    column->addStretch(1);
    scroll->setWidget(inside);
    scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    panel->body()->addWidget(scroll);
    return panel;
}

std::vector<Column<MinutesTab::Row>> MinutesTab::columns() const {
    return {
        {[] { return tr("Item"); }, [](const Row &row) { return cell(row.number, Cell::Tone::Secondary); },
         Qt::AlignLeft, 76},
        {[] { return tr("Title"); },
         [](const Row &row) {
             Cell title = cell(row.item.title, Cell::Tone::Strong);
             title.second = row.followUps ? tr("%n follow-up(s)", nullptr, row.followUps) : QString();
             return title;
         },
         Qt::AlignLeft, 0},
        {[] { return tr("Written"); },
         [](const Row &row) {
             if (row.item.id == carriedId)
                 return Cell();
             if (!row.item.decision.isEmpty())
                 return marked(tr("Decided"), Mark::Fulfilled);
             return row.item.discussion.isEmpty() ? cell(QStringLiteral("–"), Cell::Tone::Secondary)
                                                  : cell(tr("Yes"));
         },
         Qt::AlignLeft, 110},
    };
}

void MinutesTab::begin() { m_table->setCurrentId(0); }

void MinutesTab::takeFocus() {
    if (m_stack->currentIndex() == 0)
        m_table->setFocus(Qt::OtherFocusReason);
    else
        m_empty->findChild<QPushButton *>()->setFocus(Qt::OtherFocusReason);
}

bool MinutesTab::chooseItem(Id item) {
    const bool chosen = m_table->setCurrentId(item);
    showBeside();
    return chosen;
}

void MinutesTab::leave() { m_form->flush(); }

void MinutesTab::refresh() {
    const Meeting *shown = meeting();
    if (!shown)
        return;
    m_stack->setCurrentIndex(shown->minutesState == MinutesState::None ? 1 : 0);
    QHash<Id, int> followUps;
    for (const FollowUpLine &line : m_context.queries.followUpsOf(m_meeting))
        ++followUps[line.followUp.item];
    std::vector<Row> rows;
    const int carried = int(m_context.queries.followUpsCarriedTo(m_meeting).size());
    if (carried) {
        Row row;
        row.item.id = carriedId;
        row.item.title = tr("From earlier meetings");
        row.followUps = carried;
        rows.push_back(row);
    }
    const QList<AgendaItem> items = m_context.queries.agenda(m_meeting);
    const QList<ItemNumber> numbers = itemNumbers(items, m_context.queries.businessItemsBefore(*shown));
    for (qsizetype i = 0; i < items.size(); ++i)
        if (items[i].isBusiness())
            rows.push_back({items[i], itemNumberText(numbers[i], shown->date, m_context.queries.network()),
                            followUps.value(items[i].id)});
    m_rows.setRows(std::move(rows));
    if (!m_table->currentId() && m_rows.rowCount())
        m_table->setCurrentId(m_rows.idAt(0));
    showState(*shown);
    showBeside();
}

void MinutesTab::showState(const Meeting &meeting) {
    const Language language = languageOf(this);
    m_badge->setBadge({label(meeting.minutesState), markOf(meeting.minutesState)});
    QString state;
    if (meeting.minutesState == MinutesState::Draft)
        state = tr("A draft until a later meeting approves it.");
    else if (const Meeting *at = m_context.queries.meeting(meeting.minutesApprovedAt))
        state = tr("Approved at the meeting of %1. Nothing in it changes any more.")
                    .arg(longDate(at->date, language));
    else
        state = tr("Approved. Nothing in it changes any more.");
    m_state->setText(state);
    m_approve->setVisible(meeting.minutesState == MinutesState::Draft);
    m_reopen->setVisible(meeting.minutesState == MinutesState::Approved);
}

void MinutesTab::showBeside() {
    const Meeting *shown = meeting();
    const int at = m_rows.rowOf(m_table->currentId());
    if (!shown || at < 0) {
        m_form->hide();
        return;
    }
    const Row &row = m_rows.rowAt(at);
    const bool isCarried = row.item.id == carriedId;
    m_title->setText(row.item.title);
    m_form->setVisible(!isCarried);
    if (!isCarried)
        m_form->setItem(row.item, shown->minutesAreApproved());
    QList<FollowUpLine> lines;
    if (isCarried)
        lines = m_context.queries.followUpsCarriedTo(m_meeting);
    else
        for (const FollowUpLine &line : m_context.queries.followUpsOf(m_meeting))
            if (line.followUp.item == row.item.id)
                lines.append(line);
    m_followUps->setItem(isCarried ? 0 : row.item.id);
    m_followUps->setLines(lines);
    m_followUps->setVisible(!lines.isEmpty());
    m_followUpTitle->setText(isCarried ? tr("Not done yet") : tr("Follow-up"));
    m_addFollowUp->setVisible(!isCarried);
}

void MinutesTab::approve() {
    leave();
    (new ApprovalDialog(m_context, m_meeting, this))->open();
}

void MinutesTab::reopen() { (new ReopenDialog(m_context, m_meeting, this))->open(); }

void MinutesTab::retranslate() {
    m_print->setText(tr("Prin&t minutes"));
    m_approve->setText(tr("A&pprove…"));
    m_reopen->setText(tr("Re&open…"));
    m_addFollowUp->setText(tr("New follow-&up…"));
    m_table->setAccessibleName(tr("Items of the minutes"));
    m_followUps->setAccessibleName(tr("Follow-ups"));
    m_followUps->setToolTip(tr("Space: done. Enter: change. Insert: a new one."));
    m_empty->setSentence(
        tr("There are no minutes yet. They have the items of the programme; what is said and decided is "
           "written under each, in the meeting or afterwards."));
    m_empty->setButton(tr("&Begin the minutes"));
    refresh();
}

} // namespace aarring
