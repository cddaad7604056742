#pragma once

#include "ui/common/context.h"
#include "ui/meetings/senddialog.h"

#include <QObject>
#include <QTemporaryDir>
#include <memory>

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

private:
    void addPapers(QMenu *menu, Id meeting);
    void exportCalendar(Id meeting, Id body, int year);
    void importCalendar();
    void send(SendDialog::What what, Id meeting);

    Context m_context;
    QWidget *m_page;
    std::unique_ptr<QTemporaryDir> m_mailFolder; ///< what goes with mails; gone when the program ends
};

} // namespace aarring
