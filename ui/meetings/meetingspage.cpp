#include "ui/meetings/meetingspage.h"

#include "ui/meetings/meetingcount.h"
#include "ui/meetings/meetinglist.h"
#include "ui/meetings/meetingview.h"
#include "ui/meetings/newmeetingdialog.h"

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
    connect(m_list, &MeetingList::planRequested, this,
            [this] { emit paperRequested(QStringLiteral("meeting-plan"), 0); });
    const auto notice = [this](Id meeting) { emit paperRequested(QStringLiteral("notice"), meeting); };
    connect(m_list, &MeetingList::noticeRequested, this, notice);
    connect(m_view, &MeetingView::noticeRequested, this, notice);
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
    for (const Meeting &meeting : m_context.queries.facts().meetings)
        for (const AgendaItem &item : m_context.queries.agenda(meeting.id))
            if (item.id == id) {
                m_list->choose(meeting.id);
                open(meeting.id);
                return m_view->chooseItem(id);
            }
    return false;
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
