#pragma once

#include "ui/common/context.h"

#include <QObject>

class QMenu;
class QWidget;

namespace aarring {

/// What is done with meetings as a whole, as menus that are filled when they are opened: papers, calendars, copies, other
/// days, cases.
class MeetingTools : public QObject {
    Q_OBJECT

public:
    MeetingTools(const Context &context, QWidget *page);

    void fillForMeeting(QMenu *menu, Id meeting, Id item); ///< `item` is the chosen one, or 0
    void fillForList(QMenu *menu, int year);

signals:
    void paperRequested(const QString &paper, aarring::Id meeting);
    void meetingMade(aarring::Id meeting);
    void daysMade(QDate first);
    void noticeRequested(aarring::Id meeting); ///< to send it

private:
    void addPapers(QMenu *menu, Id meeting);
    void exportCalendar(Id meeting, Id body, int year);
    void importCalendar();

    Context m_context;
    QWidget *m_page;
};

} // namespace aarring
