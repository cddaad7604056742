#include "ui/meetings/meetinglist.h"

#include "base/formats.h"
#include "domain/labels.h"
#include "ui/common/bars.h"
#include "ui/common/buttons.h"
#include "ui/common/pageheader.h"
#include "ui/common/panel.h"
#include "ui/common/tableview.h"
#include "ui/meetings/backlogview.h"
#include "ui/meetings/decisionsview.h"
#include "ui/meetings/followupsview.h"
#include "ui/meetings/viewswitch.h"

#include <QComboBox>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QStackedLayout>
#include <set>

namespace aarring {

namespace {

enum class Group { Forgotten, Coming, Held, Off };

Group groupOf(const Meeting &meeting, QDate today) {
    if (!meeting.takesPlace())
        return Group::Off;
    if (meeting.state == MeetingState::Held)
        return Group::Held;
    return isForgotten(meeting, today) ? Group::Forgotten : Group::Coming;
}

} // namespace

MeetingList::MeetingList(const Context &context, QWidget *parent)
    : Translated<QWidget>(parent),
      m_context(context),
      m_rows(
          columns(), [](const Row &row) { return row.meeting.id; },
          [](const Row &row) { return row.meeting.id ? RowKind::Normal : RowKind::Group; }) {
    auto *layout = columnLayout(16);
    layout->setContentsMargins(0, 0, 0, 0);
    setLayout(layout);
    m_header = new PageHeader(this);
    m_print = plainButton(QStringLiteral("document-print"), this);
    m_print->setObjectName(QStringLiteral("meetings.plan"));
    m_notice = plainButton(QStringLiteral("document-print"), this);
    m_notice->setObjectName(QStringLiteral("meetings.notice"));
    m_more = plainButton({}, this);
    m_more->setObjectName(QStringLiteral("meetings.more"));
    m_menu = new QMenu(this);
    m_menu->setObjectName(QStringLiteral("meetings.menu"));
    m_more->setMenu(m_menu);
    m_new = primaryButton(QStringLiteral("list-add"), this);
    m_new->setObjectName(QStringLiteral("meetings.new"));
    for (QPushButton *button : {m_print, m_notice, m_more, m_new})
        m_header->addAction(button);
    layout->addWidget(m_header);
    m_switch = new ViewSwitch(
        {"meetings.list", "meetings.followUps", "meetings.decisions", "meetings.backlog"}, this);
    layout->addWidget(m_switch);
    m_views = new QStackedLayout;
    m_followUps = new FollowUpsView(context, this);
    m_decisions = new DecisionsView(context, this);
    m_backlog = new BacklogView(context, this);
    for (QWidget *view : {buildMeetings(), static_cast<QWidget *>(m_followUps),
                          static_cast<QWidget *>(m_decisions), static_cast<QWidget *>(m_backlog)})
        m_views->addWidget(view);
    layout->addLayout(m_views, 1);

    connect(m_switch, &ViewSwitch::chosen, this, [this](int view) { show(View(view)); });
    connect(m_decisions, &DecisionsView::opened, this, &MeetingList::itemOpened);
    connect(m_new, &QPushButton::clicked, this, &MeetingList::newRequested);
    connect(m_print, &QPushButton::clicked, this, [this] {
        const char *papers[] = {"meeting-plan", "follow-ups", "decisions", "meeting-plan"};
        emit paperRequested(QLatin1String(papers[int(view())]), 0);
    });
    connect(m_notice, &QPushButton::clicked, this,
            [this] { emit paperRequested(QStringLiteral("notice"), m_table->currentId()); });
    connect(new QShortcut(QKeySequence::New, this), &QShortcut::activated, this, &MeetingList::newRequested);
    retranslate();
}

QWidget *MeetingList::buildMeetings() {
    auto *meetings = new QWidget(this);
    auto *layout = columnLayout(16);
    meetings->setLayout(layout);
    auto *filters = rowLayout(8);
    m_yearLabel = new Text(TextRole::Body, this, true);
    m_year = new QComboBox(this);
    m_year->setObjectName(QStringLiteral("meetings.year"));
    m_yearLabel->setBuddy(m_year);
    m_bodyLabel = new Text(TextRole::Body, this, true);
    m_body = new QComboBox(this);
    m_body->setObjectName(QStringLiteral("meetings.body"));
    m_bodyLabel->setBuddy(m_body);
    m_open = plainButton({}, this);
    m_open->setObjectName(QStringLiteral("meetings.open"));
    filters->addWidget(m_yearLabel);
    filters->addWidget(m_year);
    filters->addSpacing(16);
    filters->addWidget(m_bodyLabel);
    filters->addWidget(m_body);
    filters->addStretch(1);
    filters->addWidget(m_open);
    layout->addLayout(filters);

    m_stack = new QStackedLayout;
    auto *panel = new Panel(0, this);
    m_table = new TableView(panel);
    m_table->setObjectName(QStringLiteral("meetings.table"));
    m_table->setTableModel(&m_rows);
    panel->body()->addWidget(m_table);
    m_empty = new EmptyState(this);
    m_stack->addWidget(panel);
    m_stack->addWidget(m_empty);
    layout->addLayout(m_stack, 1);

    connect(m_table, &TableView::opened, this, &MeetingList::opened);
    connect(m_table, &TableView::currentIdChanged, this, &MeetingList::updateButtons);
    connect(m_open, &QPushButton::clicked, this, [this] { emit opened(m_table->currentId()); });
    connect(m_empty, &EmptyState::clicked, this, &MeetingList::newRequested);
    connect(m_year, &QComboBox::activated, this, &MeetingList::refresh);
    connect(m_body, &QComboBox::activated, this, &MeetingList::refresh);
    auto *remove = new QShortcut(QKeySequence::Delete, m_table, nullptr, nullptr, Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, [this] {
        if (m_table->currentId())
            emit removeRequested(m_table->currentId());
    });
    return meetings;
}

MeetingList::View MeetingList::view() const { return View(m_views->currentIndex()); }

int MeetingList::year() const { return m_year->currentData().toInt(); }

void MeetingList::show(View view) {
    m_switch->setCurrent(int(view));
    m_views->setCurrentIndex(int(view));
    refresh();
    focusTable();
}

std::vector<Column<MeetingList::Row>> MeetingList::columns() const {
    return {
        {[] { return tr("Date"); },
         [this](const Row &row) {
             if (!row.meeting.id) {
                 Cell group = cell(row.group);
                 group.second = QString::number(row.inGroup);
                 return group;
             }
             Cell made = cell(longDateWithWeekday(row.meeting.date, languageOf(this)), row.meeting.date);
             if (row.meeting.start.isValid())
                 made.second = atTime(row.meeting.start, row.meeting.end, languageOf(this));
             return made;
         }},
        {[] { return tr("Week"); },
         [](const Row &row) {
             return cell(QString::number(isoWeek(row.meeting.date)), Cell::Tone::Secondary);
         },
         Qt::AlignRight},
        {[] { return tr("Meeting"); },
         [](const Row &row) {
             Cell made = cell(row.meeting.title, Cell::Tone::Strong);
             made.second = row.body;
             return made;
         },
         Qt::AlignLeft, 0},
        {[] { return tr("Form"); }, [](const Row &row) { return cell(label(row.meeting.form)); }},
        {[] { return tr("Place"); }, [](const Row &row) { return cell(row.meeting.place); }, Qt::AlignLeft,
         170},
        {[] { return tr("State"); },
         [](const Row &row) {
             if (row.forgotten)
                 return statusBadge(tr("Held?"), Mark::Warning);
             return statusBadge(label(row.meeting.state), markOf(row.meeting.state));
         }},
        {[] { return tr("Counts"); },
         [](const Row &row) {
             if (!row.count.number)
                 return cell(QStringLiteral("–"), Cell::Tone::Secondary);
             if (row.count.tooMany())
                 return marked(tr("%1, at most %2").arg(row.count.number).arg(row.count.atMost),
                               Mark::Warning);
             return cell(tr("%1 of %2").arg(row.count.number).arg(row.count.of));
         }},
    };
}

std::vector<MeetingList::Row> MeetingList::rowsOfYear() const {
    const Queries &queries = m_context.queries;
    const QDate today = queries.today();
    const int year = m_year->currentData().toInt();
    const Id body = m_body->currentData().toLongLong();
    const QStringList names{tr("Past, not marked as held"), tr("Coming"), tr("Held"),
                            tr("Postponed or cancelled")};
    std::vector<std::vector<Row>> groups(size_t(names.size()));
    const bool manyBodies = queries.facts().bodies.size() > 1;
    for (const Meeting &meeting : queries.facts().meetings) {
        if (meeting.date.year() != year || (body && meeting.body != body))
            continue;
        Row row;
        row.meeting = meeting;
        row.count = countOf(meeting, queries);
        row.forgotten = isForgotten(meeting, today);
        if (const Body *of = queries.body(meeting.body); of && manyBodies)
            row.body = of->name;
        groups[size_t(groupOf(meeting, today))].push_back(row);
    }
    std::vector<Row> rows;
    for (size_t i = 0; i < groups.size(); ++i) {
        if (groups[i].empty())
            continue;
        std::stable_sort(groups[i].begin(), groups[i].end(), [](const Row &a, const Row &b) {
            return std::pair(a.meeting.date, a.meeting.start) < std::pair(b.meeting.date, b.meeting.start);
        });
        Row title;
        title.group = names[int(i)];
        title.inGroup = int(groups[i].size());
        rows.push_back(title);
        rows.insert(rows.end(), groups[i].begin(), groups[i].end());
    }
    return rows;
}

void MeetingList::refresh() {
    switch (view()) {
    case View::FollowUps:
        m_followUps->refresh();
        break;
    case View::Decisions:
        m_decisions->refresh();
        break;
    case View::Backlog:
        m_backlog->refresh();
        break;
    case View::Meetings:
        break;
    }
    fillYears();
    fillBodies();
    m_rows.setRows(rowsOfYear());
    m_stack->setCurrentIndex(m_rows.rowCount() ? 0 : 1);
    if (!m_table->currentId())
        for (const Row &row : m_rows.rows())
            if (row.meeting.id) {
                m_table->setCurrentId(row.meeting.id);
                break;
            }
    showSentence();
    updateButtons();
}

// The years that have meetings, and the one we are in.
void MeetingList::fillYears() {
    const int current = m_context.queries.today().year();
    const int chosen = m_year->count() ? m_year->currentData().toInt() : current;
    std::set<int, std::greater<>> years{current, current + 1, chosen};
    for (const Meeting &meeting : m_context.queries.facts().meetings)
        years.insert(meeting.date.year());
    m_year->clear();
    for (const int year : years)
        m_year->addItem(QString::number(year), year);
    m_year->setCurrentIndex(m_year->findData(chosen));
}

void MeetingList::fillBodies() {
    const QVariant chosen = m_body->currentData();
    m_body->clear();
    m_body->addItem(tr("All"), Id(0));
    for (const Body &body : m_context.queries.facts().bodies)
        m_body->addItem(body.name, body.id);
    m_body->setCurrentIndex(std::max(m_body->findData(chosen), 0));
    const bool choice = m_context.queries.facts().bodies.size() > 1;
    m_body->setVisible(choice);
    m_bodyLabel->setVisible(choice);
}

void MeetingList::showSentence() {
    if (view() == View::FollowUps) {
        m_header->setSentence(FollowUpsView::sentence(m_context.queries));
        return;
    }
    int all = 0;
    int held = 0;
    const Meeting *next = nullptr;
    const QDate today = m_context.queries.today();
    for (const Row &row : m_rows.rows()) {
        const Meeting &meeting = row.meeting;
        if (!meeting.id || !meeting.takesPlace())
            continue;
        ++all;
        held += meeting.state == MeetingState::Held ? 1 : 0;
        if (!next && meeting.state != MeetingState::Held && meeting.date >= today)
            next = &meeting;
    }
    const QString count =
        tr("%n meeting(s)", nullptr, all) + QStringLiteral(", ") + tr("%n of them held", nullptr, held);
    m_header->setSentence(
        next ? tr("%1 · next: %2").arg(count, longDateWithWeekday(next->date, languageOf(this))) : count);
}

void MeetingList::updateButtons() {
    const bool chosen = m_table->currentId() != 0;
    m_open->setEnabled(chosen);
    m_notice->setEnabled(chosen);
    m_notice->setVisible(view() == View::Meetings);
    const QString prints[]{tr("Meeting &plan"), tr("&Print the follow-ups"), tr("&Print the register"),
                           tr("Meeting &plan")};
    m_print->setText(prints[int(view())]);
}

Id MeetingList::currentId() const { return m_table->currentId(); }

bool MeetingList::choose(Id id) {
    const Meeting *meeting = m_context.queries.meeting(id);
    if (!meeting)
        return false;
    if (view() != View::Meetings)
        show(View::Meetings);
    if (m_body->currentData().toLongLong() != meeting->body)
        m_body->setCurrentIndex(0);
    fillYears();
    m_year->setCurrentIndex(m_year->findData(meeting->date.year()));
    refresh();
    return m_table->setCurrentId(id);
}

void MeetingList::focusTable() {
    switch (view()) {
    case View::FollowUps:
        m_followUps->takeFocus();
        break;
    case View::Decisions:
        m_decisions->takeFocus();
        break;
    case View::Backlog:
        m_backlog->takeFocus();
        break;
    case View::Meetings:
        m_table->setFocus(Qt::OtherFocusReason);
        break;
    }
}

bool MeetingList::chooseFollowUp(Id followUp) {
    show(View::FollowUps);
    return m_followUps->choose(followUp);
}

bool MeetingList::chooseCase(Id item) {
    show(View::Backlog);
    return m_backlog->choose(item);
}

void MeetingList::retranslate() {
    m_header->setTitle(tr("Meetings"));
    m_more->setText(tr("Mo&re"));
    m_switch->setTexts(
        {tr("Mee&tings"), tr("&Follow-ups"), tr("&Decisions"), tr("C&ases without a meeting")});
    m_notice->setText(tr("N&otice"));
    m_notice->setToolTip(tr("Print the notice of the chosen meeting"));
    m_new->setText(tr("&New meeting…"));
    m_yearLabel->setText(tr("&Year"));
    m_year->setAccessibleName(tr("Year"));
    m_bodyLabel->setText(tr("&Body"));
    m_body->setAccessibleName(tr("Body"));
    m_open->setText(tr("Op&en"));
    m_open->setToolTip(tr("The programme of the chosen meeting (Enter)"));
    m_table->setAccessibleName(tr("Meetings of the year"));
    m_empty->setSentence(tr("No meetings in this year yet."));
    m_empty->setButton(tr("Plan the first &meeting…"));
    refresh();
}

} // namespace aarring
