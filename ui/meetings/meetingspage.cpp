#include "ui/meetings/meetingspage.h"

#include "ui/meetings/livedialog.h"
#include "ui/meetings/meetingcount.h"
#include "ui/meetings/meetinglist.h"
#include "ui/meetings/meetingtools.h"
#include "ui/meetings/meetingview.h"
#include "ui/meetings/newmeetingdialog.h"

#include <QMenu>
#include <QStackedLayout>

namespace aarring {

MeetingsPage::MeetingsPage(const Context &context, QWidget *parent) : Page(parent), m_context(context) {
    m_stack = new QStackedLayout(this);
    m_list = new MeetingList(context, this);
    m_view = new MeetingView(context, this);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_view);
    connect(m_list, &MeetingList::opened, this, &MeetingsPage::open);
    connect(m_list, &MeetingList::newRequested, this, &MeetingsPage::addMeeting);
    connect(m_list, &MeetingList::removeRequested, this,
            [this](Id meeting) { m_context.ok(m_context.actions.removeMeeting(meeting)); });
    connect(m_list, &MeetingList::itemOpened, this, &MeetingsPage::openItem);
    m_tools = new MeetingTools(context, this);
    connect(m_list, &MeetingList::paperRequested, this, &Page::paperRequested);
    connect(m_view, &MeetingView::paperRequested, this, &Page::paperRequested);
    connect(m_tools, &MeetingTools::paperRequested, this, &Page::paperRequested);
    connect(m_tools, &MeetingTools::meetingMade, this, [this](Id meeting) {
        m_list->choose(meeting);
        open(meeting);
    });
    connect(m_list->menu(), &QMenu::aboutToShow, this,
            [this] { m_tools->fillForList(m_list->menu(), m_list->year()); });
    connect(m_view->menu(), &QMenu::aboutToShow, this, [this] {
        m_view->leave();
        m_tools->fillForMeeting(m_view->menu(), m_view->meetingId(), m_view->chosenItem());
    });
    connect(m_view, &MeetingView::liveRequested, this,
            [this](Id meeting) { (new LiveDialog(m_context, meeting, this))->open(); });
    connect(m_view, &MeetingView::closed, this, &MeetingsPage::close);
}

void MeetingsPage::refresh() {
    m_list->refresh();
    if (!openMeeting())
        return;
    if (m_context.queries.meeting(openMeeting()))
        m_view->refresh();
    else
        m_stack->setCurrentWidget(m_list); // it was taken back
}

Id MeetingsPage::openMeeting() const { return m_stack->currentWidget() == m_view ? m_view->meetingId() : 0; }

void MeetingsPage::open(Id meeting) {
    if (!m_context.queries.meeting(meeting))
        return;
    m_stack->setCurrentWidget(m_view);
    m_view->setMeeting(meeting);
}

void MeetingsPage::close() {
    m_view->leave();
    m_stack->setCurrentWidget(m_list);
    m_list->choose(m_view->meetingId());
    m_list->focusTable();
}

bool MeetingsPage::showTarget(Id id) {
    if (id == newOne) {
        addMeeting();
        return true;
    }
    if (m_context.queries.meeting(id)) {
        m_list->choose(id);
        open(id);
        return true;
    }
    if (const auto item = m_context.queries.item(id)) {
        if (openMeeting())
            close();
        return item->meeting ? openItem(id) : m_list->chooseCase(id);
    }
    for (const FollowUpLine &line : m_context.queries.followUps(FollowUpScope::All))
        if (line.followUp.id == id) {
            if (openMeeting())
                close();
            return m_list->chooseFollowUp(id);
        }
    return false;
}

bool MeetingsPage::openItem(Id id) {
    const auto item = m_context.queries.item(id);
    if (!item || !item->meeting)
        return false;
    m_list->choose(item->meeting);
    open(item->meeting);
    return m_view->chooseItem(id);
}

bool MeetingsPage::leave() {
    m_view->leave();
    return true;
}

QString MeetingsPage::paperName() const {
    return openMeeting() ? QStringLiteral("notice") : QStringLiteral("meeting-plan");
}

Attention MeetingsPage::attention(const Queries &queries) {
    int forgotten = 0;
    for (const Meeting &meeting : queries.facts().meetings)
        forgotten += isForgotten(meeting, queries.today()) ? 1 : 0;
    return {forgotten ? Mark::Warning : Mark::None, forgotten};
}

void MeetingsPage::addMeeting() {
    auto *dialog = new NewMeetingDialog(m_context, this);
    connect(dialog, &NewMeetingDialog::added, this, [this](Id meeting) {
        m_list->choose(meeting);
        open(meeting);
    });
    dialog->open();
}

} // namespace aarring
