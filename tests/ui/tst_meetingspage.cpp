#include "support/shownpage.h"

#include "ui/common/bars.h"
#include "ui/common/growingtextedit.h"
#include "ui/meetings/factsstrip.h"
#include "ui/meetings/meetingspage.h"
#include "ui/meetings/programmetable.h"

#include <QCheckBox>
#include <QComboBox>
#include <QMenu>
#include <QSignalSpy>
#include <QSpinBox>

using namespace aarring;

namespace {

struct Shown : ShownPage<MeetingsPage> {
    explicit Shown(const char *templateName) : ShownPage(QString::fromLatin1(templateName)) {
        page->activateWindow();
    }
    TableView *table() const { return at<TableView>("meetings.table"); }
    ProgrammeTable *agenda() const { return at<ProgrammeTable>("meeting.agenda"); }
    QString cellText(const TableView *of, int row, int column) const {
        return of->tableModel()->cellAt(row, column).text;
    }
    QStringList column(const TableView *of, int column) const {
        QStringList texts;
        for (int row = 0; row < of->tableModel()->rowCount(); ++row)
            texts.append(cellText(of, row, column));
        return texts;
    }
    Id add(const char *title, QDate date, MeetingState state = MeetingState::Planned) {
        Meeting meeting;
        meeting.body = network.queries().networkBody();
        meeting.title = QString::fromUtf8(title);
        meeting.date = date;
        meeting.start = QTime(9, 0);
        meeting.end = QTime(10, 0);
        meeting.state = state;
        return *network.actions().saveMeeting(meeting);
    }
    Id addItem(Id meeting, const char *title, int minutes, ItemKind kind = ItemKind::Discussion) {
        AgendaItem item;
        item.meeting = meeting;
        item.title = QString::fromUtf8(title);
        item.minutes = minutes;
        item.kind = kind;
        return *network.actions().saveItem(item);
    }
    QStringList items(Id meeting) const {
        QStringList titles;
        for (const AgendaItem &item : network.queries().agenda(meeting))
            titles.append(item.title);
        return titles;
    }
};

enum { ClockColumn = ProgrammeModel::TimeColumn, NumberColumn = ProgrammeModel::NumberColumn };
constexpr int countsColumn = 6;

} // namespace

class tst_MeetingsPage : public QObject {
    Q_OBJECT

private slots:
    void meetingFourOfFourShowsAsSuch();
    void aMeetingThatDoesNotCountSaysSo();
    void theYearIsGroupedByWhatComesAndWhatWasHeld();
    void aNewMeetingIsMadeByKeysAndOpened();
    void enterOpensAndEscapeGoesBack();
    void clockTimesFollowFromTheLengths();
    void numbersRunThroughTheYearInNorwayAndRestartInDenmark();
    void altArrowsMoveTheItemAndAllAfterIt();
    void anItemIsDraggedToAnotherPlace();
    void deleteRemovesTheItemAndUndoBringsItBack();
    void insertMakesAnItemAfterTheChosenOne();
    void anItemIsSavedWhenAFieldIsLeft();
    void anOverrunHasTwoWaysOut();
    void factsAreWrittenBesideTheProgramme();
    void aWrongFactIsToldAndNotSaved();
    void undoneMeetingGoesBackToTheList();
    void papersAreAskedFor();
    void forgottenMeetingsAreToldInTheNavigation();
    void anItemIsFoundFromSearch();
};

void tst_MeetingsPage::meetingFourOfFourShowsAsSuch() {
    Shown shown("ki-nettverk");
    for (int month : {3, 5, 9})
        shown.add("Møte", QDate(2026, month, 11));
    const Id fourth = shown.add("Nettverksmøte 4", QDate(2026, 11, 11));
    QCOMPARE(shown.column(shown.table(), countsColumn).filter(QStringLiteral(" of ")),
             (QStringList{QStringLiteral("1 of 4"), QStringLiteral("2 of 4"), QStringLiteral("3 of 4"),
                          QStringLiteral("4 of 4")}));
    QVERIFY(shown.page->showTarget(fourth));
    QVERIFY(shown.at("meeting.strip")->accessibleName().contains(QStringLiteral("Yes, meeting 4 of 4")));
}

void tst_MeetingsPage::aMeetingThatDoesNotCountSaysSo() {
    Shown shown("ki-nettverk");
    const Id id = shown.add("Kaffe", QDate(2026, 9, 1));
    QVERIFY(shown.page->showTarget(id));
    QTest::keyClick(shown.at<FactsStrip>("meeting.strip"), Qt::Key_Return);
    QTest::keyClick(shown.at<QCheckBox>("meeting.counts"), Qt::Key_Space);
    QVERIFY(!shown.network.queries().meeting(id)->counts);
    QVERIFY(
        shown.at("meeting.strip")->accessibleName().contains(QStringLiteral("Counts in the mandate: No")));
}

void tst_MeetingsPage::theYearIsGroupedByWhatComesAndWhatWasHeld() {
    Shown shown("ki-nettverk");
    shown.add("Neste", QDate(2026, 9, 16));
    shown.add("Holdt", QDate(2026, 3, 11), MeetingState::Held);
    shown.add("Glemt", QDate(2026, 5, 6));
    shown.add("Avlyst", QDate(2026, 10, 6), MeetingState::Cancelled);
    shown.add("I fjor", QDate(2025, 10, 6), MeetingState::Held);
    QCOMPARE(shown.column(shown.table(), 2),
             (QStringList{QString(), QStringLiteral("Glemt"), QString(), QStringLiteral("Neste"), QString(),
                          QStringLiteral("Holdt"), QString(), QStringLiteral("Avlyst")}));
    QCOMPARE(shown.cellText(shown.table(), 2, 0), QStringLiteral("Coming"));
    QCOMPARE(shown.cellText(shown.table(), 3, 0), QStringLiteral("Wednesday 16 September 2026"));
    auto *year = shown.at<QComboBox>("meetings.year");
    year->setFocus();
    while (year->currentText() != QStringLiteral("2025"))
        QTest::keyClick(year, Qt::Key_Down);
    QVERIFY(shown.column(shown.table(), 2).contains(QStringLiteral("I fjor")));
}

void tst_MeetingsPage::aNewMeetingIsMadeByKeysAndOpened() {
    Shown shown("ki-nettverk");
    QTest::mouseClick(shown.at<QPushButton>("meetings.new"), Qt::LeftButton);
    QVERIFY(shown.dialog());
    QApplication::setActiveWindow(shown.dialog()); // the offscreen platform does not
    auto *ok = shown.dialog()->findChild<QPushButton *>(QStringLiteral("dialog.ok"));
    QVERIFY(!ok->isEnabled());
    shown.write("newMeeting.title", QString::fromUtf8("Nettverksmøte 1"));
    shown.write("newMeeting.date", QStringLiteral("16.9.2026"));
    shown.write("newMeeting.start", QStringLiteral("0930"));
    shown.write("newMeeting.end", QStringLiteral("15.30"));
    shown.write("newMeeting.place", QString::fromUtf8("Bjørvika"));
    QCOMPARE(shown.dialog()->obstacle(), QString());
    QVERIFY(ok->isEnabled());
    QTest::keyClick(ok, Qt::Key_Return);
    const Id id = shown.network.meetingTitled(QString::fromUtf8("Nettverksmøte 1"));
    QVERIFY(id);
    const Meeting meeting = *shown.network.queries().meeting(id);
    QCOMPARE(meeting.date, QDate(2026, 9, 16));
    QCOMPARE(meeting.start, QTime(9, 30));
    QCOMPARE(meeting.end, QTime(15, 30));
    QCOMPARE(meeting.body, shown.network.queries().networkBody());
    QCOMPARE(shown.page->openMeeting(), id);
}

void tst_MeetingsPage::enterOpensAndEscapeGoesBack() {
    Shown shown("ki-nettverk");
    const Id id = shown.add("Møte", QDate(2026, 9, 16));
    shown.addItem(id, "Sak", 20);
    shown.table()->setFocus();
    QTest::keyClick(shown.table(), Qt::Key_Return);
    QCOMPARE(shown.page->openMeeting(), id);
    QVERIFY(shown.agenda()->hasFocus());
    QTest::keyClick(shown.agenda(), Qt::Key_Escape);
    QCOMPARE(shown.page->openMeeting(), Id(0));
    QCOMPARE(shown.table()->currentId(), id);
    QVERIFY(shown.table()->hasFocus());
}

void tst_MeetingsPage::clockTimesFollowFromTheLengths() {
    Shown shown("ki-nettverk");
    const Id id = shown.add("Møte", QDate(2026, 9, 16));
    shown.addItem(id, "Velkommen", 10);
    const Id lunch = shown.addItem(id, "Pause", 15, ItemKind::Break);
    shown.addItem(id, "Vedtak", 25, ItemKind::Decision);
    QVERIFY(shown.page->showTarget(id));
    QCOMPARE(shown.column(shown.agenda(), ClockColumn),
             (QStringList{QString::fromUtf8("09:00–09:10"), QString::fromUtf8("09:10–09:25"),
                          QString::fromUtf8("09:25–09:50"), QString(), QStringLiteral("Ends at 09:50")}));
    QCOMPARE(shown.column(shown.agenda(), NumberColumn),
             (QStringList{QStringLiteral("1/26"), QString(), QStringLiteral("2/26"), QString(), QString()}));
    QVERIFY(shown.agenda()->setCurrentId(lunch));
    auto *minutes = shown.at<QSpinBox>("item.minutes");
    minutes->setFocus();
    QTest::keyClick(minutes, Qt::Key_Up);
    shown.agenda()->setFocus();
    QCOMPARE(shown.cellText(shown.agenda(), 2, ClockColumn), QString::fromUtf8("09:30–09:55"));
}

void tst_MeetingsPage::numbersRunThroughTheYearInNorwayAndRestartInDenmark() {
    for (const auto &[name, number] : {std::pair("ki-nettverk", "3/26"), {"kompetencenetvaerk", "1"}}) {
        Shown shown(name);
        const Id first = shown.add("Første", QDate(2026, 3, 11));
        shown.addItem(first, "A", 10);
        shown.addItem(first, "B", 10);
        const Id second = shown.add("Andre", QDate(2026, 5, 11));
        shown.addItem(second, "C", 10);
        QVERIFY(shown.page->showTarget(second));
        QCOMPARE(shown.cellText(shown.agenda(), 0, NumberColumn), QString::fromLatin1(number));
    }
}

void tst_MeetingsPage::altArrowsMoveTheItemAndAllAfterIt() {
    Shown shown("ki-nettverk");
    const Id id = shown.add("Møte", QDate(2026, 9, 16));
    for (const char *title : {"A", "B", "C"})
        shown.addItem(id, title, 10);
    QVERIFY(shown.page->showTarget(id));
    QTest::keyClick(shown.agenda(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(shown.items(id).join(QString()), QStringLiteral("BAC"));
    QTest::keyClick(shown.agenda(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(shown.items(id).join(QString()), QStringLiteral("BCA"));
    QTest::keyClick(shown.agenda(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(shown.items(id).join(QString()), QStringLiteral("BCA"));
    QTest::keyClick(shown.agenda(), Qt::Key_Up, Qt::AltModifier);
    QTest::keyClick(shown.agenda(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(shown.items(id).join(QString()), QStringLiteral("ABC"));
    MUST(shown.network.actions().undo());
    QCOMPARE(shown.items(id).join(QString()), QStringLiteral("BAC"));
}

void tst_MeetingsPage::anItemIsDraggedToAnotherPlace() {
    Shown shown("ki-nettverk");
    const Id id = shown.add("Møte", QDate(2026, 9, 16));
    for (const char *title : {"A", "B", "C"})
        shown.addItem(id, title, 10);
    QVERIFY(shown.page->showTarget(id));
    ProgrammeTable *agenda = shown.agenda();
    const auto middle = [&](int row) {
        return QPoint(20, agenda->rowViewportPosition(row) + agenda->rowHeight(row) / 2);
    };
    const QPoint below = middle(2) + QPoint(0, 4);
    QTest::mousePress(agenda->viewport(), Qt::LeftButton, {}, middle(0));
    QMouseEvent move(QEvent::MouseMove, below, agenda->viewport()->mapToGlobal(below), Qt::NoButton,
                     Qt::LeftButton, {});
    QCoreApplication::sendEvent(agenda->viewport(), &move);
    QTest::mouseRelease(agenda->viewport(), Qt::LeftButton, {}, below);
    QCOMPARE(shown.items(id).join(QString()), QStringLiteral("BCA"));
}

void tst_MeetingsPage::deleteRemovesTheItemAndUndoBringsItBack() {
    Shown shown("ki-nettverk");
    const Id id = shown.add("Møte", QDate(2026, 9, 16));
    shown.addItem(id, "A", 10);
    const Id second = shown.addItem(id, "B", 10);
    QVERIFY(shown.page->showTarget(id));
    QTest::keyClick(shown.agenda(), Qt::Key_Delete);
    QCOMPARE(shown.items(id), QStringList{QStringLiteral("B")});
    QCOMPARE(shown.agenda()->currentId(), second);
    MUST(shown.network.actions().undo());
    QCOMPARE(shown.items(id).size(), 2);
}

void tst_MeetingsPage::insertMakesAnItemAfterTheChosenOne() {
    Shown shown("ki-nettverk");
    const Id id = shown.add("Møte", QDate(2026, 9, 16));
    shown.addItem(id, "A", 10);
    shown.addItem(id, "B", 10);
    QVERIFY(shown.page->showTarget(id));
    QTest::keyClick(shown.agenda(), Qt::Key_Insert);
    auto *cell = shown.at<QLineEdit>("programme.cell");
    QVERIFY(cell->hasFocus());
    QTest::keyClicks(cell, QString::fromUtf8("Ny drøfting"));
    QTest::keyClick(cell, Qt::Key_Return);
    QCOMPARE(shown.items(id),
             (QStringList{QStringLiteral("A"), QString::fromUtf8("Ny drøfting"), QStringLiteral("B")}));
    QCOMPARE(shown.errors, QStringList());
}

void tst_MeetingsPage::anItemIsSavedWhenAFieldIsLeft() {
    Shown shown("ki-nettverk");
    const Id id = shown.add("Møte", QDate(2026, 9, 16));
    const Id item = shown.addItem(id, "A", 10);
    QVERIFY(shown.page->showTarget(item));
    auto *proposal = shown.at<GrowingTextEdit>("item.proposal");
    proposal->setFocus();
    QTest::keyClicks(proposal, QStringLiteral("Planen vedtas."));
    shown.page->leave();
    QCOMPARE(shown.network.queries().agenda(id).first().proposal, QStringLiteral("Planen vedtas."));
    auto *title = shown.at<QLineEdit>("item.title");
    title->setFocus();
    title->selectAll();
    QTest::keyClick(title, Qt::Key_Delete);
    shown.page->leave();
    QCOMPARE(shown.items(id), QStringList{QStringLiteral("A")});
    QCOMPARE(shown.errors, QStringList());
}

void tst_MeetingsPage::anOverrunHasTwoWaysOut() {
    Shown shown("ki-nettverk");
    const Id id = shown.add("Møte", QDate(2026, 9, 16));
    shown.addItem(id, "A", 50);
    shown.addItem(id, "B", 35);
    QVERIFY(shown.page->showTarget(id));
    auto *bar = shown.at<WarningBar>("meeting.overrun");
    QVERIFY(bar->isVisible());
    QCOMPARE(
        bar->accessibleName(),
        QStringLiteral("The programme is 25\u00a0min too long: it ends at 10:25, the meeting at 10:00."));
    QCOMPARE(shown.agenda()->tableModel()->cellAt(0, ClockColumn).mark, Mark::None);
    QCOMPARE(shown.agenda()->tableModel()->cellAt(1, ClockColumn).mark, Mark::Warning);
    const QList<QAction *> cuts = shown.at<QMenu>("meeting.shortenMenu")->actions();
    QCOMPARE(cuts.size(), 2);
    cuts.first()->trigger();
    QCOMPARE(shown.network.queries().agenda(id).first().minutes, 25);
    QVERIFY(!bar->isVisible());
    MUST(shown.network.actions().undo());
    QVERIFY(bar->isVisible());
    shown.click("meeting.endLater");
    QCOMPARE(shown.network.queries().meeting(id)->end, QTime(10, 25));
    QVERIFY(!bar->isVisible());
}

void tst_MeetingsPage::factsAreWrittenBesideTheProgramme() {
    Shown shown("ki-nettverk");
    const Id id = shown.add("Møte", QDate(2026, 9, 16));
    QVERIFY(shown.page->showTarget(id));
    QTest::mouseClick(shown.at<FactsStrip>("meeting.strip"), Qt::LeftButton);
    shown.write("meeting.place", QString::fromUtf8("Tromsø"));
    shown.write("meeting.start", QStringLiteral("8"));
    shown.at<QLineEdit>("meeting.host")->setFocus();
    QCOMPARE(shown.network.queries().meeting(id)->place, QString::fromUtf8("Tromsø"));
    QCOMPARE(shown.network.queries().meeting(id)->start, QTime(8, 0));
    QVERIFY(shown.at("meeting.strip")->accessibleName().contains(QString::fromUtf8("Tromsø")));
}

void tst_MeetingsPage::aWrongFactIsToldAndNotSaved() {
    Shown shown("ki-nettverk");
    const Id id = shown.add("Møte", QDate(2026, 9, 16));
    QVERIFY(shown.page->showTarget(id));
    QTest::mouseClick(shown.at<FactsStrip>("meeting.strip"), Qt::LeftButton);
    shown.write("meeting.end", QStringLiteral("8"));
    shown.at<QLineEdit>("meeting.host")->setFocus();
    QCOMPARE(shown.network.queries().meeting(id)->end, QTime(10, 0));
    QVERIFY(!shown.at("meeting.end")->accessibleDescription().isEmpty());
    QCOMPARE(shown.errors, QStringList());
}

void tst_MeetingsPage::undoneMeetingGoesBackToTheList() {
    Shown shown("ki-nettverk");
    const Id id = shown.add("Møte", QDate(2026, 9, 16));
    QVERIFY(shown.page->showTarget(id));
    MUST(shown.network.actions().undo());
    QCOMPARE(shown.page->openMeeting(), Id(0));
}

void tst_MeetingsPage::papersAreAskedFor() {
    Shown shown("ki-nettverk");
    const Id id = shown.add("Møte", QDate(2026, 9, 16));
    const QSignalSpy asked(shown.page.get(), &Page::paperRequested);
    shown.click("meetings.plan");
    shown.click("meetings.notice");
    QCOMPARE(asked.size(), 2);
    QCOMPARE(asked.at(0).at(0).toString(), QStringLiteral("meeting-plan"));
    QCOMPARE(asked.at(1).at(0).toString(), QStringLiteral("notice"));
    QCOMPARE(asked.at(1).at(1).value<Id>(), id);
}

void tst_MeetingsPage::forgottenMeetingsAreToldInTheNavigation() {
    Shown shown("ki-nettverk");
    QCOMPARE(MeetingsPage::attention(shown.network.queries()).count, 0);
    shown.add("Glemt", QDate(2026, 6, 9));
    shown.add("I dag", QDate(2026, 6, 10));
    QCOMPARE(MeetingsPage::attention(shown.network.queries()).count, 1);
    QCOMPARE(MeetingsPage::attention(shown.network.queries()).mark, Mark::Warning);
}

void tst_MeetingsPage::anItemIsFoundFromSearch() {
    Shown shown("ki-nettverk");
    const Id id = shown.add("Møte", QDate(2026, 9, 16));
    shown.addItem(id, "A", 10);
    const Id item = shown.addItem(id, "B", 10);
    QVERIFY(shown.page->showTarget(item));
    QCOMPARE(shown.page->openMeeting(), id);
    QCOMPARE(shown.agenda()->currentId(), item);
    QVERIFY(!shown.page->showTarget(12345));
}

QTEST_MAIN(tst_MeetingsPage)
#include "tst_meetingspage.moc"
