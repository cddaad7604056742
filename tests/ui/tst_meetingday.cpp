#include "support/window.h"
#include "ui/common/dayhint.h"
#include "ui/common/growingtextedit.h"
#include "ui/common/tableview.h"
#include "ui/meetings/livedialog.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>

using namespace aarring;

// A meeting from its participants to approved minutes, with nothing but keys.

namespace {

/// The window with a filled network and a meeting of today with three items, one of them an election.
struct Opened {
    Opened() {
        t.filledNetwork();
        Meeting meeting;
        meeting.body = t.queries().networkBody();
        meeting.title = QStringLiteral("Nettverksmøte 2");
        meeting.date = QDate(2026, 6, 10);
        meeting.start = QTime(9, 0);
        meeting.end = QTime(11, 0);
        id = *t.actions().saveMeeting(meeting);
        for (const auto &[title, kind] : {std::pair("Godkjenning", ItemKind::Decision),
                                          {"Valg av leder", ItemKind::Election},
                                          {"Eventuelt", ItemKind::Discussion}}) {
            AgendaItem item;
            item.meeting = id;
            item.title = QLatin1String(title);
            item.kind = kind;
            item.proposal =
                kind == ItemKind::Decision ? QStringLiteral("Innkallingen godkjennes.") : QString();
            items.append(*t.actions().saveItem(item));
        }
        t.goTo("meetings");
        t.chooseRow("meetings.table", {QStringLiteral("Nettverksmøte 2")});
        t.press(Qt::Key_Return);
    }
    Attendance attendanceOf(const char *name) {
        for (const Attendee &attendee : t.queries().participants(id))
            if (attendee.name == QString::fromUtf8(name))
                return attendee.participant.attendance;
        qFatal("%s is no participant", name);
    }
    AgendaItem item(int at) { return *t.queries().item(items[at]); }
    QString text(const char *label) const { return t.at<QLabel>(label)->text(); }

    WindowTest t;
    Id id = 0;
    QList<Id> items;
};

/// Takes the place of the mail program and the file manager.
class OpenedUrls : public QObject {
    Q_OBJECT

public:
    QList<QUrl> urls;

public slots:
    void open(const QUrl &url) { urls.append(url); }
};

/// What a menu of the page does, by its words.
void triggered(WindowTest &t, const char *menuName, const char *text) {
    auto *menu = t.window().findChild<QMenu *>(QLatin1String(menuName));
    emit menu->aboutToShow();
    for (QAction *action : menu->actions())
        if (action->text() == QString::fromUtf8(text)) {
            QVERIFY(action->isEnabled());
            action->trigger();
            return;
        }
    QFAIL(text);
}

} // namespace

class TestMeetingDay : public QObject {
    Q_OBJECT

private slots:
    void attendanceIsARowOfKeys();
    void aGuestComesWithARole();
    void minutesAreWrittenAndFollowedUp();
    void approvedMinutesAreReadOnlyUntilReopened();
    void anElectionMakesTerms();
    void votesDecideAndATieIsLeftToPeople();
    void theLiveViewGoesFromItemToItem();
    void theLiveViewOfASmallScreenNeverScrollsSideways();
    void onASmallProjectorOneSeesWhatOneWrites();
    void whoNeverPausesIsSavedToo();
    void casesWaitAndArePlaced();
    void whatIsDueIsSettledWithSpace();
    void decisionsAreFoundByTheirWords();
    void aMeetingIsPostponedInAnotherForm();
    void aSeriesTellsClosedDays();
    void aSeriesCanEndOnADay();
    void aMeetingTellsWhatSpeaksAgainstItsDay();
    void theNoticeIsHandedToTheMailProgram();
    void theMinutesAreHandedToTheMailProgram();
    void aFollowUpThatIsNoLongerNeededIsDropped();
    void aCalendarGoesOutAndComesInOnce();
    void whatACalendarHasMovedOrCancelledIsTickedOneByOne();
    void theLiveViewGoesBackAndToAnyItem();
    void theLiveViewTakesItsStepsBack();
};

void TestMeetingDay::attendanceIsARowOfKeys() {
    Opened o;
    o.t.push("meeting.participants");
    o.t.tabTo("participants.table");
    o.t.press(Qt::Key_Home, Qt::ControlModifier);
    o.t.type(QStringLiteral("pam")); // present, apology, missing: one row further with each
    const QList<Attendee> attendees = o.t.queries().participants(o.id);
    QCOMPARE(attendees[0].participant.attendance, Attendance::Present);
    QCOMPARE(attendees[1].participant.attendance, Attendance::Apology);
    QCOMPARE(attendees[2].participant.attendance, Attendance::Absent);
    QCOMPARE(attendees[3].participant.attendance, Attendance::Unknown);
    QVERIFY2(o.text("participants.quorum").startsWith(QStringLiteral("1 of 13")),
             qPrintable(o.text("participants.quorum")));
    o.t.push("participants.others");
    QVERIFY(o.text("participants.quorum").startsWith(QStringLiteral("11 of 13")));
    QCOMPARE(o.attendanceOf(qPrintable(attendees[1].name)), Attendance::Apology);
    MUST(o.t.actions().undo());
    QVERIFY(o.text("participants.quorum").startsWith(QStringLiteral("1 of 13")));
    o.t.tabTo("participants.table");
    o.t.press(Qt::Key_Home, Qt::ControlModifier);
    o.t.press(Qt::Key_Space);
    QCOMPARE(o.t.queries().participants(o.id)[0].participant.attendance, Attendance::Unknown);
}

void TestMeetingDay::aGuestComesWithARole() {
    Opened o;
    o.t.push("meeting.participants");
    o.t.push("participants.add");
    o.t.write("participant.person", QStringLiteral("Gjest Gjestesen"));
    o.t.write("participant.role", QStringLiteral("foredragsholder"));
    o.t.push("dialog.ok");
    const Attendee guest = o.t.queries().participants(o.id).constLast();
    QCOMPARE(guest.name, QStringLiteral("Gjest Gjestesen"));
    QCOMPARE(guest.participant.role, QStringLiteral("foredragsholder"));
    QCOMPARE(guest.participant.kind, ParticipantKind::Guest);
    QVERIFY(!guest.votes);
    o.t.chooseRow("participants.table", {QStringLiteral("Gjest Gjestesen")});
    o.t.type(QStringLiteral("p"));
    QCOMPARE(o.attendanceOf("Gjest Gjestesen"), Attendance::Present);
    o.t.press(Qt::Key_Delete);
    QCOMPARE(o.t.queries().participants(o.id).size(), 13);
}

void TestMeetingDay::minutesAreWrittenAndFollowedUp() {
    Opened o;
    o.t.push("meeting.minutes");
    o.t.press(Qt::Key_Space); // begin the minutes
    QCOMPARE(o.t.queries().meeting(o.id)->minutesState, MinutesState::Draft);
    QCOMPARE(o.t.queries().meeting(o.id)->state, MeetingState::Held);
    o.t.write("minutes.discussion", QStringLiteral("Ingen merknader."));
    QCOMPARE(o.item(0).discussion, QStringLiteral("Ingen merknader."));
    o.t.push("minutes.asProposed");
    QCOMPARE(o.item(0).decision, QStringLiteral("Innkallingen godkjennes."));
    o.t.push("minutes.addFollowUp");
    o.t.write("followUp.what", QStringLiteral("Sende ut referatet"));
    o.t.write("followUp.who", QStringLiteral("Eli Fossum"));
    o.t.write("followUp.deadline", QStringLiteral("20.6"));
    o.t.push("dialog.ok");
    const QList<FollowUpLine> agreed = o.t.queries().followUpsOf(o.id);
    QCOMPARE(agreed.size(), 1);
    QCOMPARE(agreed[0].who, QStringLiteral("Eli Fossum"));
    QCOMPARE(agreed[0].followUp.deadline, QDate(2026, 6, 20));
    QCOMPARE(agreed[0].followUp.item, o.items[0]);
    QVERIFY(o.t.rowTexts("minutes.table").at(0).contains(QStringLiteral("Decided")));
    QCOMPARE(o.t.rowTexts("minutes.followUps").size(), 1);
}

void TestMeetingDay::approvedMinutesAreReadOnlyUntilReopened() {
    Opened o;
    MUST(o.t.actions().saveMinutes(o.items[0], QStringLiteral("Alt vel."), QString()));
    o.t.push("meeting.minutes");
    o.t.push("minutes.approve");
    o.t.push("dialog.ok");
    QVERIFY(o.t.queries().meeting(o.id)->minutesAreApproved());
    o.t.tabTo("minutes.table");
    QVERIFY(o.t.at<GrowingTextEdit>("minutes.discussion")->isReadOnly());
    QVERIFY(!o.t.at<QPushButton>("meeting.live")->isEnabled());
    o.t.push("minutes.reopen");
    QVERIFY(!o.t.at<QPushButton>("dialog.ok")->isEnabled());
    o.t.write("reopen.reason", QStringLiteral("Feil navn i sak 1"));
    o.t.push("dialog.ok");
    QCOMPARE(o.t.queries().meeting(o.id)->minutesState, MinutesState::Draft);
    QVERIFY(!o.t.at<GrowingTextEdit>("minutes.discussion")->isReadOnly());
}

void TestMeetingDay::anElectionMakesTerms() {
    Opened o;
    o.t.push("meeting.election");
    o.t.press(Qt::Key_Space); // add a candidate
    o.t.write("candidate.person", QStringLiteral("Eli Fossum"));
    o.t.push("dialog.ok");
    QCOMPARE(o.t.queries().candidates(o.items[1]).size(), 1);
    const Id office = o.t.queries().candidates(o.items[1])[0].office;
    QVERIFY(office);
    o.t.push("election.record");
    o.t.push("dialog.ok");
    QVERIFY(o.t.queries().candidates(o.items[1])[0].elected);
    const auto term = termOn(*o.t.queries().office(office), o.t.facts(), QDate(2026, 6, 11));
    QVERIFY(term);
    QCOMPARE(term->person, o.t.personNamed("Eli Fossum"));
    QCOMPARE(term->electedAt, o.id);
    QVERIFY(o.t.rowTexts("election.table").at(0).contains(QStringLiteral("Elected")));
    QVERIFY(!o.t.at<QPushButton>("election.record")->isEnabled());
    o.t.ctrl(Qt::Key_Z);
    QVERIFY(!o.t.queries().candidates(o.items[1])[0].elected);
}

void TestMeetingDay::votesDecideAndATieIsLeftToPeople() {
    Opened o;
    QList<Candidate> candidates;
    for (int i = 0; i < 2; ++i) {
        Candidate candidate;
        candidate.item = o.items[1];
        candidate.office = o.t.facts().offices.first().id;
        candidate.person = o.t.facts().persons.at(i).id;
        candidate.votes = 7;
        candidate.id = *o.t.actions().saveCandidate(candidate);
        candidates.append(candidate);
    }
    const auto marked = [&] {
        const auto *list = qobject_cast<QListWidget *>(QApplication::focusWidget());
        QStringList texts;
        for (int i = 0; list && i < list->count(); ++i)
            if (list->item(i)->checkState() == Qt::Checked)
                texts.append(list->item(i)->text());
        return texts;
    };
    const auto canBeRecorded = [&] { return o.t.at<QPushButton>("dialog.ok")->isEnabled(); };
    o.t.push("meeting.election");
    o.t.push("election.record");
    QVERIFY(marked().isEmpty());
    QVERIFY(!canBeRecorded());
    o.t.press(Qt::Key_Space); // by lot
    QVERIFY(canBeRecorded());
    o.t.press(Qt::Key_Down);
    o.t.press(Qt::Key_Space);
    QCOMPARE(marked().size(), 2);
    QVERIFY(!canBeRecorded()); // one office, one holder
    o.t.press(Qt::Key_Escape);

    candidates[1].votes = 9;
    QVERIFY(o.t.actions().saveCandidate(candidates[1]));
    o.t.push("election.record");
    QCOMPARE(marked().size(), 1);
    QVERIFY2(marked().first().endsWith(QStringLiteral("(votes: 9)")), qPrintable(marked().first()));
    QVERIFY(canBeRecorded());
}

void TestMeetingDay::theLiveViewGoesFromItemToItem() {
    Opened o;
    o.t.press(Qt::Key_F5);
    QCOMPARE(o.t.front()->objectName(), QStringLiteral("live"));
    o.t.press(Qt::Key_Escape);
    QTime now(9, 2);
    ViewDate viewDate(o.t.queries());
    const Context context{o.t.actions(), o.t.queries(), viewDate, o.t.dialogs, [](const Error &) {}};
    auto *live = new LiveDialog(context, o.id, &o.t.window(), [&] { return now; });
    live->open();
    QVERIFY(QTest::qWaitForWindowActive(live));
    o.t.push("live.next");
    QCOMPARE(o.item(0).beganAt, QTime(9, 2));
    QCOMPARE(o.text("live.item"), QStringLiteral("Godkjenning"));
    o.t.type(QStringLiteral("Godkjent uten merknader.")); // the discussion has the focus
    now = QTime(9, 20);
    o.t.press(Qt::Key_F8);
    QCOMPARE(o.item(0).discussion, QStringLiteral("Godkjent uten merknader."));
    QCOMPARE(o.item(0).endedAt, QTime(9, 20));
    QCOMPARE(o.item(1).beganAt, QTime(9, 20));
    QCOMPARE(o.text("live.item"), QStringLiteral("Valg av leder"));
    QVERIFY2(o.text("live.coming").contains(QStringLiteral("Eventuelt")), qPrintable(o.text("live.coming")));
    now = QTime(9, 45);
    live->refresh();
    QCOMPARE(o.text("live.left"), QString::fromUtf8("10\u00a0min over time"));
    o.t.press(Qt::Key_F7);
    o.t.type(QStringLiteral("p"));
    QCOMPARE(o.t.queries().quorum(o.id).present, 1);
    o.t.press(Qt::Key_F7);
    o.t.press(Qt::Key_F8);
    o.t.press(Qt::Key_F8);
    QCOMPARE(o.item(2).endedAt, QTime(9, 45));
    QCOMPARE(o.text("live.item"), QStringLiteral("The programme is done"));
    o.t.press(Qt::Key_Escape);
    QCOMPARE(o.t.front(), &o.t.window());
}

void TestMeetingDay::theLiveViewOfASmallScreenNeverScrollsSideways() {
    Opened o;
    o.t.press(Qt::Key_F5);
    auto *live = qobject_cast<LiveDialog *>(o.t.front());
    QVERIFY(live);
    live->setWindowState(Qt::WindowNoState);
    const auto *scroll = live->findChild<QScrollArea *>(QStringLiteral("live.scroll"));
    for (const int width : {1280, 960, 800}) {
        live->resize(width, 700);
        QVERIFY(QTest::qWaitFor([&] { return live->width() == width; }));
        QCoreApplication::processEvents();
        QCOMPARE(scroll->horizontalScrollBar()->maximum(), 0);
    }
}

// A projector of 1280 by 800 at twice the size.
void TestMeetingDay::onASmallProjectorOneSeesWhatOneWrites() {
    Opened o;
    o.t.press(Qt::Key_F5);
    auto *live = qobject_cast<LiveDialog *>(o.t.front());
    QVERIFY(live);
    live->setWindowState(Qt::WindowNoState);
    Meeting meeting = *o.t.queries().meeting(o.id);
    meeting.title =
        QStringLiteral("Felles samling for ressursgruppe og nettverk om språkmodeller og kildekritikk");
    QVERIFY(o.t.actions().saveMeeting(meeting));
    live->resize(640, 400);
    QVERIFY(QTest::qWaitFor([&] { return live->size() == QSize(640, 400); }));
    const auto *scroll = live->findChild<QScrollArea *>(QStringLiteral("live.scroll"));
    QTRY_COMPARE(scroll->horizontalScrollBar()->maximum(), 0);
    const auto seen = [&] {
        const QWidget *field = QApplication::focusWidget();
        const QRect shown(scroll->mapToGlobal(QPoint()), scroll->size());
        return shown.contains(QRect(field->mapToGlobal(QPoint()), QSize(field->width(), 40)));
    };
    o.t.press(Qt::Key_F8);
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("minutes.discussion"));
    QTRY_VERIFY(seen());
    QVERIFY2(o.text("live.clock").contains(o.text("live.left")), qPrintable(o.text("live.clock")));
    o.t.press(Qt::Key_F7);
    QTRY_VERIFY(seen());
    o.t.press(Qt::Key_F7);
    QTRY_VERIFY(seen());
}

void TestMeetingDay::whoNeverPausesIsSavedToo() {
    Opened o;
    o.t.press(Qt::Key_F5);
    const auto *live = qobject_cast<LiveDialog *>(o.t.front());
    QVERIFY(live);
    o.t.press(Qt::Key_F8);
    const auto timer = [&](const char *name) { return live->findChild<QTimer *>(QLatin1String(name)); };
    timer("live.saveAfterPause")->setInterval(1'000'000); // every key comes before it is over
    auto *latest = timer("live.saveAtLatest");
    QVERIFY(latest->interval() <= 10'000);
    o.t.type(QStringLiteral("Kort"));
    QVERIFY(latest->isActive());
    QVERIFY(o.item(0).discussion.isEmpty());
    latest->start(0); // ten seconds are over
    QTRY_COMPARE(o.item(0).discussion, QStringLiteral("Kort"));
    latest->setInterval(10'000);
    o.t.type(QStringLiteral(" og")); // the text stays as it is being written
    QVERIFY(latest->isActive());
    o.t.press(Qt::Key_Escape);
    QCOMPARE(o.item(0).discussion, QStringLiteral("Kort og"));
}

void TestMeetingDay::casesWaitAndArePlaced() {
    Opened o;
    o.t.press(Qt::Key_Escape);
    o.t.push("meetings.backlog");
    o.t.press(Qt::Key_Space); // new case
    o.t.write("case.title", QStringLiteral("Felles innkjøp"));
    o.t.write("case.submittedBy", QStringLiteral("Gro Østhus"));
    o.t.push("dialog.ok");
    QCOMPARE(o.t.queries().backlog().size(), 1);
    o.t.push("backlog.place");
    o.t.push("dialog.ok");
    QVERIFY(o.t.queries().backlog().isEmpty());
    QCOMPARE(o.t.queries().agenda(o.id).constLast().title, QStringLiteral("Felles innkjøp"));
    QCOMPARE(o.t.queries().agenda(o.id).constLast().submittedBy, QStringLiteral("Gro Østhus"));
}

void TestMeetingDay::whatIsDueIsSettledWithSpace() {
    Opened o;
    FollowUp followUp;
    followUp.item = o.items[0];
    followUp.what = QStringLiteral("Bestille lokale");
    followUp.who = QStringLiteral("Mia");
    followUp.deadline = QDate(2026, 6, 1);
    const Id id = *o.t.actions().saveFollowUp(followUp);
    o.t.press(Qt::Key_Escape);
    o.t.push("meetings.followUps");
    QVERIFY(o.t.rowTexts("followUps.table").at(0).contains(QStringLiteral("Overdue")));
    o.t.tabTo("followUps.table");
    o.t.press(Qt::Key_Space);
    QVERIFY(o.t.queries().followUps(FollowUpScope::Open).isEmpty());
    MUST(o.t.actions().undo());
    QCOMPARE(o.t.queries().followUps(FollowUpScope::Open).constFirst().followUp.id, id);
    o.t.write("followUps.filter", QStringLiteral("nobody of this name"));
    QVERIFY(o.t.rowTexts("followUps.table").isEmpty());
    o.t.write("followUps.filter", QStringLiteral("mia"));
    QCOMPARE(o.t.rowTexts("followUps.table").size(), 1);
}

void TestMeetingDay::decisionsAreFoundByTheirWords() {
    Opened o;
    MUST(o.t.actions().saveMinutes(o.items[0], QString(), QStringLiteral("Innkallingen godkjennes.")));
    MUST(o.t.actions().saveMinutes(o.items[2], QString(), QStringLiteral("Neste møte er i Tromsø.")));
    o.t.press(Qt::Key_Escape);
    o.t.push("meetings.decisions");
    QCOMPARE(o.t.rowTexts("decisions.table").size(), 2);
    o.t.write("decisions.filter", QStringLiteral("tromso"));
    QCOMPARE(o.t.rowTexts("decisions.table").size(), 1);
    QCOMPARE(o.text("decisions.text"), QStringLiteral("Neste møte er i Tromsø."));
    o.t.tabTo("decisions.table");
    o.t.press(Qt::Key_Return);
    QCOMPARE(o.t.at<TableView>("meeting.agenda")->currentId(), o.items[2]);
}

void TestMeetingDay::aMeetingIsPostponedInAnotherForm() {
    Opened o;
    triggered(o.t, "meeting.menu", "Postpo&ne…");
    o.t.write("otherDay.date", QStringLiteral("16.9.2026"));
    o.t.choose("otherDay.form", QStringLiteral("In person"));
    o.t.push("dialog.ok");
    const Meeting before = *o.t.queries().meeting(o.id);
    QCOMPARE(before.state, MeetingState::Postponed);
    const Meeting *instead = o.t.queries().meeting(before.postponedTo);
    QVERIFY(instead);
    QCOMPARE(instead->date, QDate(2026, 9, 16));
    QCOMPARE(instead->form, MeetingForm::Physical);
    QCOMPARE(o.t.queries().agenda(instead->id).size(), 3);
}

void TestMeetingDay::aSeriesTellsClosedDays() {
    Opened o;
    o.t.press(Qt::Key_Escape);
    triggered(o.t, "meetings.menu", "&Series of meetings…");
    o.t.write("series.title", QStringLiteral("Ressursgruppa"));
    o.t.write("series.date", QStringLiteral("3.8.2026"));
    const auto *days = o.t.at<QListWidget>("series.days");
    QCOMPARE(days->count(), 6);
    o.t.push("dialog.ok");
    int made = 0;
    for (const Meeting &meeting : o.t.facts().meetings)
        made += meeting.title == QStringLiteral("Ressursgruppa") ? 1 : 0;
    QCOMPARE(made, 6);
    MUST(o.t.actions().undo());
    QCOMPARE(o.t.facts().meetings.size(), 1);
}

void TestMeetingDay::aSeriesCanEndOnADay() {
    Opened o;
    o.t.press(Qt::Key_Escape);
    triggered(o.t, "meetings.menu", "&Series of meetings…");
    o.t.write("series.title", QStringLiteral("Ressursgruppa"));
    o.t.write("series.date", QStringLiteral("3.8.2026"));
    o.t.write("series.until", QStringLiteral("28.9.2026"));
    const auto *days = o.t.at<QListWidget>("series.days");
    QCOMPARE(days->count(), 3); // every fourth week: 3 and 31 August, 28 September
    QVERIFY(!o.t.at<QSpinBox>("series.count")->isEnabled());
    o.t.write("series.until", QStringLiteral("27.9.2026"));
    QCOMPARE(days->count(), 2);
    o.t.write("series.until", QStringLiteral("1.8.2026"));
    QVERIFY(!o.t.at<QPushButton>("dialog.ok")->isEnabled());
    o.t.write("series.until", QString());
    QCOMPARE(days->count(), 6);
    o.t.press(Qt::Key_Escape);
}

void TestMeetingDay::aMeetingTellsWhatSpeaksAgainstItsDay() {
    Opened o;
    o.t.push("meeting.strip");
    o.t.write("meeting.date", QStringLiteral("25.12.2026"));
    const auto *hint = o.t.at<DayHint>("meeting.hint");
    QVERIFY(hint->isVisible());
    QVERIFY(std::any_of(hint->shown().begin(), hint->shown().end(),
                        [](const PlanningWarning &w) { return w.concern == PlanningConcern::Holiday; }));
    o.t.write("meeting.date", QStringLiteral("9.12.2026"));
    QVERIFY(hint->shown().isEmpty());
}

void TestMeetingDay::theNoticeIsHandedToTheMailProgram() {
    Opened o;
    Person person = *o.t.queries().person(o.t.personNamed("Eli Fossum"));
    person.email = QStringLiteral("eli@bibliotek.example");
    MUST(o.t.actions().savePerson(person));
    OpenedUrls opened;
    for (const char *scheme : {"mailto", "file"})
        QDesktopServices::setUrlHandler(QLatin1String(scheme), &opened, "open");
    triggered(o.t, "meeting.menu", "&Send the notice…");
    QVERIFY(o.text("send.recipients").contains(QStringLiteral("Aud Bakken"))); // without an address
    o.t.write("send.replyBy", QStringLiteral("8.6.2026"));
    o.t.push("dialog.ok");
    for (const char *scheme : {"mailto", "file"})
        QDesktopServices::unsetUrlHandler(QLatin1String(scheme));
    QCOMPARE(opened.urls.size(), 2);
    const QDir folder(opened.urls[0].toLocalFile());
    QCOMPARE(folder.entryList(QDir::Files),
             (QStringList{QStringLiteral("Nettverksmøte 2.ics"), QStringLiteral("Nettverksmøte 2.pdf")}));
    const QString mail = opened.urls[1].toString(QUrl::FullyDecoded);
    QVERIFY2(mail.contains(QStringLiteral("eli@bibliotek.example")), qPrintable(mail));
    // In the language of the network, whatever the window speaks.
    QVERIFY2(mail.contains(QStringLiteral("Meld forfall innen mandag 8. juni 2026")), qPrintable(mail));
    QCOMPARE(o.t.queries().meeting(o.id)->state, MeetingState::Called);
    QCOMPARE(o.t.queries().meeting(o.id)->calledOn, QDate(2026, 6, 10));
    QCOMPARE(o.t.queries().meeting(o.id)->replyBy, QDate(2026, 6, 8));
    MUST(o.t.actions().undo()); // one step
    QCOMPARE(o.t.queries().meeting(o.id)->state, MeetingState::Planned);
    QVERIFY(!o.t.queries().meeting(o.id)->replyBy.isValid());
    QVERIFY(folder.exists());
    QVERIFY(o.t.window().closeFile());
    QVERIFY2(QTest::qWaitFor([&folder] { return !folder.exists(); }), qPrintable(folder.path()));
}

void TestMeetingDay::theMinutesAreHandedToTheMailProgram() {
    Opened o;
    Person person = *o.t.queries().person(o.t.personNamed("Eli Fossum"));
    person.email = QStringLiteral("eli@bibliotek.example");
    MUST(o.t.actions().savePerson(person));
    MUST(o.t.actions().saveMinutes(o.items[0], QStringLiteral("Alle var enige."), QString()));
    const Meeting before = *o.t.queries().meeting(o.id);
    OpenedUrls opened;
    for (const char *scheme : {"mailto", "file"})
        QDesktopServices::setUrlHandler(QLatin1String(scheme), &opened, "open");
    triggered(o.t, "meeting.menu", "Send the &minutes…");
    o.t.push("dialog.ok");
    for (const char *scheme : {"mailto", "file"})
        QDesktopServices::unsetUrlHandler(QLatin1String(scheme));
    QCOMPARE(opened.urls.size(), 2);
    QCOMPARE(QDir(opened.urls[0].toLocalFile()).entryList(QDir::Files),
             (QStringList{QStringLiteral("Nettverksmøte 2.pdf")}));
    const QString mail = opened.urls[1].toString(QUrl::FullyDecoded);
    QVERIFY2(mail.contains(QStringLiteral("eli@bibliotek.example")), qPrintable(mail));
    QVERIFY2(mail.contains(QStringLiteral("subject=Referat")), qPrintable(mail));
    QCOMPARE(o.t.queries().meeting(o.id)->state, before.state); // nothing is called by it
}

void TestMeetingDay::aFollowUpThatIsNoLongerNeededIsDropped() {
    Opened o;
    FollowUp followUp;
    followUp.item = o.items[0];
    followUp.what = QStringLiteral("Bestille lokale");
    followUp.who = QStringLiteral("Mia");
    const Id id = *o.t.actions().saveFollowUp(followUp);
    o.t.press(Qt::Key_Escape);
    o.t.push("meetings.followUps");
    o.t.tabTo("followUps.table");
    o.t.press(Qt::Key_Return);
    auto *state = o.t.at<QComboBox>("followUp.state");
    QVERIFY(state->isVisible());
    o.t.tabTo("followUp.state");
    o.t.press(Qt::Key_End);
    o.t.write("followUp.note", QStringLiteral("Møtet ble digitalt"));
    o.t.push("dialog.ok");
    QVERIFY(o.t.queries().followUps(FollowUpScope::Open).isEmpty());
    const FollowUp dropped = o.t.queries().followUps(FollowUpScope::All).constFirst().followUp;
    QCOMPARE(dropped.id, id);
    QCOMPARE(dropped.state, FollowUpState::Dropped);
    QCOMPARE(dropped.doneOn, QDate(2026, 6, 10));
    QCOMPARE(dropped.note, QStringLiteral("Møtet ble digitalt"));
    MUST(o.t.actions().undo());
    QCOMPARE(o.t.queries().followUps(FollowUpScope::Open).constFirst().followUp.id, id);
}

void TestMeetingDay::aCalendarGoesOutAndComesInOnce() {
    Opened o;
    const QString path = o.t.path("one.ics");
    o.t.dialogs.files = {path};
    triggered(o.t, "meeting.menu", "&Export to calendar…");
    QVERIFY(QFileInfo::exists(path));
    MUST(o.t.actions().removeMeeting(o.id));
    o.t.dialogs.files = {path, path};
    triggered(o.t, "meetings.menu", "&Import from calendar…");
    QCOMPARE(o.t.rowTexts("calendar.table").size(), 1);
    QVERIFY(o.t.facts().meetings.isEmpty());
    o.t.push("dialog.ok");
    QCOMPARE(o.t.facts().meetings.size(), 1);
    QCOMPARE(o.t.facts().meetings[0].title, QStringLiteral("Nettverksmøte 2"));
    triggered(o.t, "meetings.menu", "&Import from calendar…");
    QVERIFY(!o.t.at<QPushButton>("dialog.ok")->isEnabled()); // it is there already
    o.t.press(Qt::Key_Escape);
}

void TestMeetingDay::whatACalendarHasMovedOrCancelledIsTickedOneByOne() {
    Opened o;
    const QString path = o.t.path("one.ics");
    o.t.dialogs.files = {path};
    triggered(o.t, "meeting.menu", "&Export to calendar…");
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray one = file.readAll();
    file.close();
    const qsizetype at = one.indexOf("BEGIN:VEVENT"), end = one.indexOf("END:VCALENDAR");
    QByteArray moved = one.mid(at, end - at), fresh = moved;
    const QDate before = o.t.facts().meetings[0].date;
    moved.replace("SEQUENCE:0", "SEQUENCE:3")
        .replace(before.toString(QStringLiteral("yyyyMMdd")).toLatin1() + "T",
                 before.addDays(7).toString(QStringLiteral("yyyyMMdd")).toLatin1() + "T");
    fresh.replace("UID:", "UID:new-");
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(one.left(at) + moved + fresh + one.mid(end));
    file.close();

    o.t.dialogs.files = {path};
    triggered(o.t, "meetings.menu", "&Import from calendar…");
    QCOMPARE(o.t.rowTexts("calendar.table").size(), 2);
    const QString count = o.text("calendar.count");
    QVERIFY2(count.startsWith(QStringLiteral("2 of 2")), qPrintable(count));
    const auto *table = o.t.at<TableView>("calendar.table");
    const auto told = [&](int row) { return table->tableModel()->cellAt(row, 2).second; };
    QVERIFY2(told(0).isEmpty(), qPrintable(told(0)));
    QVERIFY2(told(1).startsWith(QStringLiteral("Instead of ")), qPrintable(told(1)));
    QTRY_VERIFY(table->hasFocus());
    o.t.press(Qt::Key_Space); // the new one is left out
    QVERIFY(o.text("calendar.count").startsWith(QStringLiteral("1 of 2")));
    o.t.press(Qt::Key_Down);
    o.t.press(Qt::Key_Space);
    QVERIFY(!o.t.at<QPushButton>("dialog.ok")->isEnabled());
    o.t.press(Qt::Key_Space);
    o.t.push("dialog.ok");
    QCOMPARE(o.t.facts().meetings.size(), 1);
    QCOMPARE(o.t.facts().meetings[0].date, before.addDays(7));
    QCOMPARE(o.t.facts().meetings[0].sequence, 3);
    QCOMPARE(o.t.queries().agenda(o.id).size(), 3); // nothing else is touched
    MUST(o.t.actions().undo());
    QCOMPARE(o.t.facts().meetings[0].date, before);
    QCOMPARE(o.t.facts().meetings[0].sequence, 0);
}

namespace {

/// The live view of the meeting at a time that the test sets.
struct Live {
    explicit Live(Opened &opened)
        : o(opened),
          viewDate(o.t.queries()),
          view(new LiveDialog({o.t.actions(), o.t.queries(), viewDate, o.t.dialogs, [](const Error &) {}},
                              o.id, &o.t.window(), [this] { return now; })) {
        view->open();
        isOpen = QTest::qWaitForWindowActive(view);
    }
    ~Live() {
        if (view)
            view->reject(); // which deletes it
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    /// A key pressed so many minutes after the last.
    void after(int minutes, int key, Qt::KeyboardModifiers modifiers = {}) {
        now = now.addSecs(minutes * 60);
        o.t.press(key, modifiers);
    }

    Opened &o;
    QTime now{9, 0};
    ViewDate viewDate;
    QPointer<LiveDialog> view;
    bool isOpen = false;
};

} // namespace

void TestMeetingDay::theLiveViewGoesBackAndToAnyItem() {
    Opened o;
    Live live(o);
    QVERIFY(live.isOpen);
    QVERIFY(!o.t.at<QPushButton>("live.previous")->isEnabled());
    o.t.push("live.next");
    o.t.type(QStringLiteral("Godkjent."));
    live.after(10, Qt::Key_F8);
    o.t.type(QStringLiteral("To kandidater."));
    // Back to the first: what was written stays with each, and the ten minutes go on.
    live.after(5, Qt::Key_F6);
    QCOMPARE(o.text("live.item"), QStringLiteral("Godkjenning"));
    QCOMPARE(o.item(1).discussion, QStringLiteral("To kandidater."));
    QCOMPARE(o.item(1).endedAt, QTime(9, 15));
    QVERIFY2(o.text("live.used").startsWith(QStringLiteral("10")), qPrintable(o.text("live.used")));
    o.t.type(QStringLiteral(" Likevel ikke."));
    QVERIFY(!o.t.at<QPushButton>("live.previous")->isEnabled());
    // Any other one is chosen in the list and taken up; from there F8 goes on with what has not been begun.
    o.t.at<TableView>("live.table")->setFocus();
    o.t.press(Qt::Key_Down);
    o.t.press(Qt::Key_Down);
    QVERIFY(o.text("live.minutesOf").contains(QStringLiteral("Eventuelt")));
    live.after(2, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(o.text("live.item"), QStringLiteral("Eventuelt"));
    QVERIFY(o.item(0).discussion.contains(QStringLiteral("Likevel ikke.")));
    QCOMPARE(o.item(0).beganAt.secsTo(o.item(0).endedAt), 12 * 60);
    live.after(3, Qt::Key_F6);
    QCOMPARE(o.text("live.item"), QStringLiteral("Valg av leder"));
    live.after(1, Qt::Key_F8); // none is left to begin: this one ends
    QCOMPARE(o.item(1).beganAt.secsTo(o.item(1).endedAt), 6 * 60);
    QCOMPARE(o.text("live.item"), QStringLiteral("The programme is done"));
    o.t.press(Qt::Key_Escape);
}

void TestMeetingDay::theLiveViewTakesItsStepsBack() {
    Opened o;
    Live live(o);
    QVERIFY(live.isOpen);
    o.t.push("live.next");
    o.t.type(QStringLiteral("Godkjent."));
    live.after(10, Qt::Key_F8); // too early
    QCOMPARE(o.text("live.item"), QStringLiteral("Valg av leder"));
    live.after(0, Qt::Key_Z, Qt::ControlModifier); // the field, empty yet, leaves the key to the meeting
    QCOMPARE(o.text("live.item"), QStringLiteral("Godkjenning"));
    QVERIFY(!o.item(1).beganAt.isValid());
    QVERIFY(!o.item(0).endedAt.isValid());
    QCOMPARE(o.item(0).discussion, QStringLiteral("Godkjent."));
    QVERIFY(o.text("live.minutesOf").contains(QStringLiteral("Godkjenning")));
    live.after(0, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(o.text("live.item"), QStringLiteral("Valg av leder"));
    // What is being typed is taken back first.
    o.t.at<QWidget>("minutes.discussion")->setFocus();
    o.t.type(QStringLiteral("feil"));
    live.after(0, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(o.text("live.item"), QStringLiteral("Valg av leder"));
    o.t.push("live.undo");
    QCOMPARE(o.text("live.item"), QStringLiteral("Godkjenning"));
    o.t.press(Qt::Key_Escape);
}

QTEST_MAIN(TestMeetingDay)
#include "tst_meetingday.moc"
