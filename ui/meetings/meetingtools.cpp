#include "ui/meetings/meetingtools.h"

#include "actions/calendars.h"
#include "base/wholefile.h"
#include "documents/catalogue.h"
#include "ui/common/dialogs.h"
#include "ui/meetings/calendarimportdialog.h"
#include "ui/meetings/otherdaydialog.h"
#include "ui/meetings/placedialog.h"
#include "ui/meetings/seriesdialog.h"

#include <QMenu>

namespace aarring {

MeetingTools::MeetingTools(const Context &context, QWidget *page)
    : QObject(page), m_context(context), m_page(page) {}

void MeetingTools::addPapers(QMenu *menu, Id meeting) {
    for (const PaperOffer &offer : paperOffers())
        if (offer.takesMeeting) {
            QAction *paper = menu->addAction(
                offer.titleText() + QStringLiteral("…"), this,
                [this, meeting, name = offer.name] { emit paperRequested(QLatin1String(name), meeting); });
            const Meeting *about = m_context.queries.meeting(meeting);
            paper->setEnabled(offer.kind != PaperKind::Minutes ||
                              (about && about->minutesState != MinutesState::None));
        }
}

void MeetingTools::fillForMeeting(QMenu *menu, Id id, Id item) {
    menu->clear();
    const Meeting *meeting = m_context.queries.meeting(id);
    if (!meeting)
        return;
    QMenu *papers = menu->addMenu(tr("&Papers"));
    addPapers(papers, id);
    QAction *notice =
        menu->addAction(tr("&Send the notice…"), this, [this, id] { send(SendDialog::What::Notice, id); });
    notice->setEnabled(meeting->takesPlace());
    QAction *minutes =
        menu->addAction(tr("Send the &minutes…"), this, [this, id] { send(SendDialog::What::Minutes, id); });
    minutes->setEnabled(meeting->minutesState != MinutesState::None);
    menu->addAction(tr("&Export to calendar…"), this, [this, id] { exportCalendar(id, 0, 0); });
    menu->addSeparator();
    QAction *take = menu->addAction(tr("&Take in a case…"), this,
                                    [this, id] { (new PlaceDialog(m_context, 0, id, m_page))->open(); });
    take->setEnabled(!m_context.queries.backlog().isEmpty() && !meeting->minutesAreApproved());
    QAction *put = menu->addAction(tr("Put the item back among the &cases"), this,
                                   [this, item] { m_context.ok(m_context.actions.returnToBacklog(item)); });
    put->setEnabled(item && !meeting->minutesAreApproved());
    menu->addSeparator();
    const auto otherDay = [this, meeting = *meeting](OtherDayDialog::What what) {
        auto *dialog = new OtherDayDialog(m_context, what, meeting, m_page);
        connect(dialog, &OtherDayDialog::added, this, &MeetingTools::meetingMade);
        dialog->open();
    };
    menu->addAction(tr("C&opy to another day…"), this, [otherDay] { otherDay(OtherDayDialog::What::Copy); });
    QAction *postpone =
        menu->addAction(tr("Postpo&ne…"), this, [otherDay] { otherDay(OtherDayDialog::What::Postpone); });
    postpone->setEnabled(meeting->takesPlace() && meeting->state != MeetingState::Held);
    if (const Meeting *instead = m_context.queries.meeting(meeting->postponedTo))
        menu->addAction(tr("&Go to the meeting held instead"), this,
                        [this, id = instead->id] { emit meetingMade(id); });
}

void MeetingTools::fillForList(QMenu *menu, int year) {
    menu->clear();
    menu->addAction(tr("&Series of meetings…"), this, [this] {
        auto *dialog = new SeriesDialog(m_context, m_page);
        connect(dialog, &SeriesDialog::added, this, &MeetingTools::daysMade);
        dialog->open();
    });
    menu->addSeparator();
    menu->addAction(tr("&Export %1 to calendar…").arg(year), this,
                    [this, year] { exportCalendar(0, 0, year); });
    if (m_context.queries.facts().bodies.size() > 1)
        for (const Body &body : m_context.queries.facts().bodies)
            menu->addAction(tr("Export %1 of %2 to calendar…", "year, body").arg(year).arg(body.name), this,
                            [this, year, id = body.id] { exportCalendar(0, id, year); });
    menu->addAction(tr("Export &all meetings to calendar…"), this, [this] { exportCalendar(0, 0, 0); });
    menu->addAction(tr("&Import from calendar…"), this, &MeetingTools::importCalendar);
}

void MeetingTools::send(SendDialog::What what, Id meeting) {
    if (!m_mailFolder)
        m_mailFolder = std::make_unique<QTemporaryDir>();
    (new SendDialog(m_context, what, meeting, m_mailFolder->path(), m_page))->open();
}

void MeetingTools::exportCalendar(Id meeting, Id body, int year) {
    const auto calendar = calendarOf(m_context.queries, {meeting, body, year, 0});
    if (!m_context.ok(calendar))
        return;
    const Meeting *one = m_context.queries.meeting(meeting);
    const Network &network = m_context.queries.network();
    QString name = one ? one->title : network.shortName.isEmpty() ? network.name : network.shortName;
    if (year)
        name += QLatin1Char(' ') + QString::number(year);
    name.replace(QLatin1Char('/'), QLatin1Char('-'));
    const auto path = m_context.dialogs.saveFile(m_page, tr("Export to calendar"),
                                                 name + QStringLiteral(".ics"), tr("Calendar files (*.ics)"));
    if (path)
        m_context.ok(writeWholeFile(*path, *calendar));
}

void MeetingTools::importCalendar() {
    const auto path =
        m_context.dialogs.openFile(m_page, tr("Import from calendar"), tr("Calendar files (*.ics)"));
    if (!path)
        return;
    const auto import = previewCalendarFile(m_context.queries, *path);
    if (m_context.ok(import))
        (new CalendarImportDialog(m_context, *import, m_page))->open();
}

} // namespace aarring
