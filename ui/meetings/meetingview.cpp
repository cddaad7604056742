#include "ui/meetings/meetingview.h"

#include "base/formats.h"
#include "domain/labels.h"
#include "ui/common/buttons.h"
#include "ui/common/pageheader.h"
#include "ui/common/panel.h"
#include "ui/meetings/electiontab.h"
#include "ui/meetings/factsstrip.h"
#include "ui/meetings/meetingcount.h"
#include "ui/meetings/minutestab.h"
#include "ui/meetings/participantstab.h"
#include "ui/meetings/programmetab.h"
#include "ui/meetings/viewswitch.h"

#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QStackedLayout>

namespace aarring {

MeetingView::MeetingView(const Context &context, QWidget *parent)
    : Translated<QWidget>(parent), m_context(context) {
    auto *layout = columnLayout(12);
    layout->setContentsMargins(0, 0, 0, 0);
    setLayout(layout);
    m_header = new PageHeader(this);
    m_back = plainButton(QStringLiteral("go-previous"), this);
    m_back->setObjectName(QStringLiteral("meeting.back"));
    m_live = plainButton(QStringLiteral("media-playback-start"), this);
    m_live->setObjectName(QStringLiteral("meeting.live"));
    m_notice = plainButton(QStringLiteral("document-print"), this);
    m_notice->setObjectName(QStringLiteral("meeting.notice"));
    m_more = plainButton({}, this);
    m_more->setObjectName(QStringLiteral("meeting.more"));
    m_menu = new QMenu(this);
    m_menu->setObjectName(QStringLiteral("meeting.menu"));
    m_more->setMenu(m_menu);
    m_new = primaryButton(QStringLiteral("list-add"), this);
    m_new->setObjectName(QStringLiteral("meeting.newItem"));
    for (QPushButton *button : {m_back, m_live, m_new})
        m_header->addAction(button);
    layout->addWidget(m_header);
    m_strip = new FactsStrip(this);
    m_strip->setObjectName(QStringLiteral("meeting.strip"));
    layout->addWidget(m_strip);
    m_switch = new ViewSwitch(
        {"meeting.programme", "meeting.participants", "meeting.minutes", "meeting.election"}, this);
    m_switch->addToRow(m_notice);
    m_switch->addToRow(m_more);
    layout->addWidget(m_switch);
    m_programme = new ProgrammeTab(context, this);
    m_participants = new ParticipantsTab(context, this);
    m_minutes = new MinutesTab(context, this);
    m_election = new ElectionTab(context, this);
    m_tabs = {m_programme, m_participants, m_minutes, m_election};
    m_stack = new QStackedLayout;
    for (MeetingTab *tab : std::as_const(m_tabs))
        m_stack->addWidget(tab);
    layout->addLayout(m_stack, 1);

    connect(m_switch, &ViewSwitch::chosen, this, [this](int side) { show(Side(side)); });
    connect(m_back, &QPushButton::clicked, this, &MeetingView::closed);
    connect(m_live, &QPushButton::clicked, this, [this] {
        leave();
        emit liveRequested(m_meeting);
    });
    connect(m_notice, &QPushButton::clicked, this, [this] {
        leave();
        emit paperRequested(QStringLiteral("notice"), m_meeting);
    });
    connect(m_minutes, &MinutesTab::paperRequested, this,
            [this] { emit paperRequested(QStringLiteral("minutes"), m_meeting); });
    const auto beginNew = [this] {
        show(Side::Programme);
        m_programme->beginNew();
    };
    connect(m_new, &QPushButton::clicked, this, beginNew);
    connect(m_strip, &QAbstractButton::clicked, this, &MeetingView::editFacts);
    auto *back = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    back->setContext(Qt::WidgetWithChildrenShortcut);
    connect(back, &QShortcut::activated, this, &MeetingView::closed);
    auto *add = new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), this);
    connect(add, &QShortcut::activated, this, beginNew);
    auto *live = new QShortcut(QKeySequence(Qt::Key_F5), this);
    live->setContext(Qt::WidgetWithChildrenShortcut);
    connect(live, &QShortcut::activated, m_live, &QPushButton::click);
    retranslate();
}

void MeetingView::setMeeting(Id meeting) {
    leave();
    m_meeting = meeting;
    m_switch->setCurrent(int(Side::Programme));
    m_stack->setCurrentIndex(int(Side::Programme));
    for (MeetingTab *tab : std::as_const(m_tabs))
        tab->setMeeting(meeting);
    refresh();
    m_programme->takeFocus();
}

void MeetingView::show(Side side) {
    m_tabs[m_stack->currentIndex()]->leave();
    m_switch->setCurrent(int(side));
    m_stack->setCurrentIndex(int(side));
    tab(side)->refresh();
    tab(side)->takeFocus();
}

bool MeetingView::chooseItem(Id item) { return m_programme->chooseItem(item); }

Id MeetingView::chosenItem() const { return m_programme->chosenItem(); }

void MeetingView::editFacts() {
    show(Side::Programme);
    m_programme->editFacts();
}

void MeetingView::leave() {
    for (MeetingTab *tab : std::as_const(m_tabs))
        tab->leave();
}

void MeetingView::refresh() {
    const Meeting *found = m_context.queries.meeting(m_meeting);
    if (!found)
        return;
    const Meeting meeting = *found;
    const QList<AgendaItem> items = m_context.queries.agenda(m_meeting);
    showHeader(meeting, items);
    showFacts(meeting);
    showSides(meeting, items);
    m_tabs[m_stack->currentIndex()]->refresh();
}

void MeetingView::showHeader(const Meeting &meeting, const QList<AgendaItem> &items) {
    int business = 0;
    int decisions = 0;
    int elections = 0;
    for (const AgendaItem &item : items) {
        business += item.isBusiness() && !item.parent ? 1 : 0;
        decisions += item.kind == ItemKind::Decision ? 1 : 0;
        elections += item.kind == ItemKind::Election ? 1 : 0;
    }
    QStringList parts{tr("%n item(s)", nullptr, business)};
    if (decisions)
        parts.append(tr("%n for decision", nullptr, decisions));
    if (elections)
        parts.append(tr("%n election(s)", nullptr, elections));
    QString sentence = business ? parts.join(QStringLiteral(", ")) : tr("The programme is empty");
    const QDate callBy = meeting.date.addDays(-noticeDays);
    if (meeting.calledOn.isValid())
        sentence +=
            QStringLiteral(" · ") + tr("called on %1").arg(dayAndMonth(meeting.calledOn, languageOf(this)));
    else if (meeting.state == MeetingState::Planned && meeting.date >= m_context.queries.today())
        sentence +=
            QStringLiteral(" · ") + tr("to be called by %1").arg(dayAndMonth(callBy, languageOf(this)));
    m_header->setTitle(meeting.title);
    m_header->setSentence(sentence);
}

void MeetingView::showFacts(const Meeting &meeting) {
    const Language language = languageOf(this);
    QList<FactsStrip::Fact> facts;
    facts.append({tr("Date"), longDateWithWeekday(meeting.date, language)});
    if (meeting.start.isValid())
        facts.append({tr("Time"), atTime(meeting.start, meeting.end, language)});
    facts.append({tr("Form"), label(meeting.form)});
    if (!meeting.place.isEmpty())
        facts.append({tr("Place"), meeting.place});
    const MeetingCount count = countOf(meeting, m_context.queries);
    if (count.tooMany())
        facts.append({tr("Counts in the mandate"),
                      tr("Meeting %1, at most %2").arg(count.number).arg(count.atMost), Mark::Warning});
    else if (count.number)
        facts.append(
            {tr("Counts in the mandate"), tr("Yes, meeting %1 of %2").arg(count.number).arg(count.of)});
    else
        facts.append({tr("Counts in the mandate"), tr("No")});
    if (m_context.queries.facts().bodies.size() > 1)
        if (const Body *body = m_context.queries.body(meeting.body))
            facts.append({tr("Body"), body->name});
    m_strip->setFacts(facts, {label(meeting.state), markOf(meeting.state)});
}

void MeetingView::showSides(const Meeting &meeting, const QList<AgendaItem> &items) {
    const bool hasElection = std::any_of(items.begin(), items.end(),
                                         [](const AgendaItem &i) { return i.kind == ItemKind::Election; });
    m_switch->setTexts({tr("Programme"), tr("Participants"), tr("Minutes"), tr("Election")});
    m_switch->setShown(int(Side::Election), hasElection);
    if (!hasElection && m_stack->currentIndex() == int(Side::Election))
        show(Side::Programme);
    m_live->setEnabled(!items.isEmpty() && meeting.takesPlace() && !meeting.minutesAreApproved());
    m_new->setEnabled(!meeting.minutesAreApproved());
}

void MeetingView::retranslate() {
    m_back->setText(tr("All &meetings"));
    m_back->setToolTip(tr("Back to the list (Esc)"));
    m_live->setText(tr("Start the meeting"));
    m_live->setToolTip(tr("The item now, the time left and the minutes, in full size (F5)"));
    m_notice->setText(tr("Notice"));
    m_more->setText(tr("More"));
    m_new->setText(tr("&New item"));
    m_new->setToolTip(tr("Insert, or Ctrl+Shift+N"));
    m_strip->setToolTip(tr("Change the facts of the meeting"));
    refresh();
}

} // namespace aarring
