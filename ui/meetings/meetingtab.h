#pragma once

#include "ui/common/context.h"
#include "ui/common/translated.h"

namespace aarring {

/// One side of a meeting: its programme, who was there, its minutes …
class MeetingTab : public Translated<QWidget> {
    Q_OBJECT

public:
    MeetingTab(const Context &context, QWidget *parent) : Translated<QWidget>(parent), m_context(context) {}

    /// Saves what stands unsaved and shows another meeting.
    void setMeeting(Id meeting) {
        leave();
        m_meeting = meeting;
        begin();
        refresh();
    }
    virtual void refresh() = 0;
    virtual void leave() {} ///< saves what stands unsaved
    virtual bool chooseItem(Id) { return false; }
    virtual void takeFocus() = 0; ///< to where one begins

protected:
    virtual void begin() {} ///< another meeting is about to be shown
    const Meeting *meeting() const { return m_context.queries.meeting(m_meeting); }

    Context m_context;
    Id m_meeting = 0;
};

} // namespace aarring
