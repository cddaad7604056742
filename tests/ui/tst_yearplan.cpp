#include "base/formats.h"
#include "support/pagetest.h"
#include "ui/common/dayhint.h"
#include "ui/common/tableview.h"
#include "ui/common/typededit.h"
#include "ui/look/text.h"
#include "ui/year/wheelview.h"
#include "ui/year/yearpage.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QTimer>
#include <QToolTip>

using namespace aarring;

// A year is planned on its page: proposed, taken over from the year before, and around quiet times.

class TestYearPlan : public QObject {
    Q_OBJECT

private:
    struct Fixture : PageTest {
        explicit Fixture(const char *templateName, QDate today = {2026, 6, 10})
            : PageTest(QLatin1String(templateName), today), page(context) {
            show(page);
        }
        template<class T = QWidget>
        T *at(const char *name) const {
            QWidget *front = QApplication::activeModalWidget();
            return (front ? front : &page)->findChild<T *>(QLatin1String(name));
        }
        void tabTo(const char *name) {
            for (int i = 0; i < 60 && QApplication::focusWidget()->objectName() != QLatin1String(name); ++i)
                press(Qt::Key_Tab);
            QCOMPARE(QApplication::focusWidget()->objectName(), QString::fromLatin1(name));
        }
        void push(const char *name) {
            tabTo(name);
            press(Qt::Key_Space);
        }
        void write(const char *name, const QString &text) {
            tabTo(name);
            press(Qt::Key_A, Qt::ControlModifier);
            type(text);
            press(Qt::Key_Tab);
        }
        /// Opens the menu with the ways to plan, and there presses a letter; waits for the dialog.
        void choose(Qt::Key letter) {
            page.activateWindow(); // no window manager gives the focus back after a dialog
            QVERIFY(QTest::qWaitForWindowActive(&page));
            at("year.planning")->setFocus();
            QTimer::singleShot(0, &page, [letter] {
                QVERIFY(QTest::qWaitFor([] { return QApplication::activePopupWidget() != nullptr; }));
                QTest::keyClick(QApplication::activePopupWidget(), letter);
            });
            press(Qt::Key_Space);
            waitForDialog();
        }
        static void waitForDialog() {
            QVERIFY(QTest::qWaitFor([] {
                const QWidget *dialog = QApplication::activeModalWidget();
                return dialog && dialog->isActiveWindow() &&
                       dialog->isAncestorOf(QApplication::focusWidget());
            }));
        }
        QStringList rows(const char *table) const {
            const auto *view = at<TableView>(table);
            QStringList rows;
            for (int row = 0; row < view->model()->rowCount(); ++row) {
                QStringList cells;
                for (int column = 0; column < view->model()->columnCount(); ++column)
                    cells.append(view->tableModel()->cellAt(row, column).text);
                rows.append(cells.join(QLatin1Char('|')));
            }
            return rows;
        }
        const NetworkFacts &facts() const { return network.queries().facts(); }
        void undo() { QVERIFY(network.actions().undo()); }

        YearPage page;
    };

private slots:
    void aYearIsProposedTickedMovedAndAddedInOneGo();
    void theNoticeGoesWhereItsMeetingGoes();
    void aDayThatIsTypedIsJudgedAtOnce();
    void nothingIsWrittenWhenTheProposalIsLeft();
    void theYearBeforeIsTakenOverOneByOne();
    void whatIsThereAlreadyIsNotProposedAgain();
    void aQuietTimeIsWrittenAsPeopleSayIt();
    void aSingleDayIsJudgedOtherwise();
    void theEntryFormWarnsAboutItsDay();
    void aMeetingIsDraggedRoundTheWheel();
    void inTheListsKeysMoveAndTheWholeRowIsRead();
    void aThingIsDraggedToAnotherMonthInTheMatrix();
    void inTheMatrixItGoesByKeysToo();
    void theListTellsWholeTitles();
    void theWheelGrowsAndFitsAgain();
    void aMarkTellsItsTitleAndDay();
    void inTheWheelDeleteRemovesAnEntry();
    void theThemeFiltersAllThreeViews();
};

void TestYearPlan::aYearIsProposedTickedMovedAndAddedInOneGo() {
    Fixture f("ki-nettverk");
    QVERIFY(f.facts().meetings.isEmpty());
    f.choose(Qt::Key_P);
    f.tabTo("plan.year");
    f.press(Qt::Key_Down); // 2027
    QCOMPARE(f.at<QComboBox>("plan.year")->currentText(), QStringLiteral("2027"));
    emit f.at<QComboBox>("plan.year")->activated(1);
    f.tabTo("plan.table");
    const QStringList rows = f.rows("plan.table");
    QVERIFY2(rows.size() > 8, qPrintable(rows.join(QLatin1Char('\n'))));
    auto *table = f.at<TableView>("plan.table");
    while (!table->tableModel()
                ->cellAt(table->currentIndex().row(), 3)
                .text.startsWith(QStringLiteral("Nettverksm")))
        f.press(Qt::Key_Down);
    f.write("plan.date", QStringLiteral("10.2.2027"));
    QVERIFY(f.rows("plan.table").filter(QStringLiteral("10 February")).size() == 1);
    f.tabTo("plan.table"); // leave the last line out
    f.press(Qt::Key_End, Qt::ControlModifier);
    f.press(Qt::Key_Space);
    const QString count = f.at<QLabel>("plan.count")->text();
    QVERIFY2(count.startsWith(QStringLiteral("%1 of %2").arg(rows.size() - 1).arg(rows.size())),
             qPrintable(count));
    f.push("dialog.ok");
    QVERIFY(!f.facts().meetings.isEmpty());
    QCOMPARE(f.facts().meetings.size() + f.facts().entries.size(), rows.size() - 1);
    QVERIFY(std::any_of(f.facts().meetings.begin(), f.facts().meetings.end(),
                        [](const Meeting &m) { return m.date == QDate(2027, 2, 10); }));
    QCOMPARE(f.at<QComboBox>("year.year")->currentText(), QStringLiteral("2027"));
    f.undo();
    QVERIFY(f.facts().meetings.isEmpty());
    QVERIFY(f.facts().entries.isEmpty());
}

void TestYearPlan::theNoticeGoesWhereItsMeetingGoes() {
    Fixture f("ki-nettverk", {2026, 1, 5});
    f.choose(Qt::Key_P);
    auto *table = f.at<TableView>("plan.table");
    const auto what = [&](int row) { return table->tableModel()->cellAt(row, 3).text; };
    while (!what(table->currentIndex().row()).startsWith(QStringLiteral("Nettverksm")))
        f.press(Qt::Key_Down);
    const QString meeting = what(table->currentIndex().row());
    f.write("plan.date", QStringLiteral("10.6.2026"));
    const auto notice = [&] {
        for (const QString &row : f.rows("plan.table"))
            if (row.contains(meeting) && !row.endsWith(QLatin1Char('|') + meeting))
                return row;
        return QString();
    };
    QVERIFY2(notice().contains(QStringLiteral("27 May")), qPrintable(notice()));
    f.tabTo("plan.table");
    f.press(Qt::Key_Space); // and is left out with it
    f.push("dialog.ok");
    for (const YearEntry &entry : f.facts().entries)
        QVERIFY(!entry.title.contains(meeting));
}

void TestYearPlan::aDayThatIsTypedIsJudgedAtOnce() {
    Fixture f("ki-nettverk", {2026, 1, 5});
    f.choose(Qt::Key_P);
    auto *table = f.at<TableView>("plan.table");
    while (!table->tableModel()
                ->cellAt(table->currentIndex().row(), 3)
                .text.startsWith(QStringLiteral("Nettverksm")))
        f.press(Qt::Key_Down);
    auto *hint = f.at<DayHint>("plan.hint");
    QVERIFY(hint->shown().isEmpty());
    f.tabTo("plan.date");
    f.press(Qt::Key_A, Qt::ControlModifier);
    f.type(QStringLiteral("1.5.2026")); // not left yet
    QVERIFY(!hint->shown().isEmpty());
    QCOMPARE(hint->shown().first().concern, PlanningConcern::Holiday);
    QVERIFY(hint->accessibleName().startsWith(QStringLiteral("Friday, week 18")));
    f.press(Qt::Key_A, Qt::ControlModifier);
    f.type(QStringLiteral("7.10.2026"));
    QCOMPARE(hint->shown().first().concern, PlanningConcern::QuietTime);
    f.press(Qt::Key_Return); // takes the day, adds nothing
    QVERIFY(QApplication::activeModalWidget());
    const QString row = f.rows("plan.table").filter(QStringLiteral("7 October")).first();
    const int at = int(f.rows("plan.table").indexOf(row));
    QCOMPARE(table->tableModel()->cellAt(at, 3).mark, Mark::Warning);
}

void TestYearPlan::nothingIsWrittenWhenTheProposalIsLeft() {
    Fixture f("ki-nettverk", {2026, 1, 5});
    f.choose(Qt::Key_P);
    f.tabTo("plan.table");
    f.press(Qt::Key_Space);
    f.press(Qt::Key_Escape);
    QVERIFY(!QApplication::activeModalWidget());
    QVERIFY(f.facts().meetings.isEmpty());
    QVERIFY(f.facts().entries.isEmpty());
}

void TestYearPlan::theYearBeforeIsTakenOverOneByOne() {
    Fixture f("sample-no");
    const qsizetype meetings = f.facts().meetings.size(), entries = f.facts().entries.size();
    f.choose(Qt::Key_T);
    f.tabTo("plan.year");
    f.press(Qt::Key_Down);
    emit f.at<QComboBox>("plan.year")->activated(1);
    const QStringList rows = f.rows("plan.table");
    QVERIFY2(rows.size() > 10, qPrintable(rows.join(QLatin1Char('\n'))));
    // 11 March 2026 was the Wednesday of week 11; in 2027 that is 17 March.
    QCOMPARE(rows.filter(QStringLiteral("11|Wed 17 March|Nettverksm")).size(), 1);
    f.tabTo("plan.table");
    f.press(Qt::Key_Home, Qt::ControlModifier);
    f.push("plan.leaveOut");
    for (int i = 1; i < rows.size(); ++i)
        f.press(Qt::Key_T, Qt::AltModifier);
    QVERIFY(f.at<QLabel>("plan.count")
                ->text()
                .startsWith(QStringLiteral("%1 of %2").arg(rows.size() - 1).arg(rows.size())));
    f.push("dialog.ok");
    QCOMPARE(f.facts().meetings.size() + f.facts().entries.size(), meetings + entries + rows.size() - 1);
    f.undo();
    QCOMPARE(f.facts().meetings.size(), meetings);
    QCOMPARE(f.facts().entries.size(), entries);
}

void TestYearPlan::whatIsThereAlreadyIsNotProposedAgain() {
    Fixture f("ki-nettverk", {2026, 1, 5});
    f.choose(Qt::Key_P);
    f.push("dialog.ok");
    f.choose(Qt::Key_P);
    QVERIFY2(f.rows("plan.table").isEmpty(), qPrintable(f.rows("plan.table").join(QLatin1Char('\n'))));
    QVERIFY(!f.at<QPushButton>("dialog.ok")->isEnabled());
    f.press(Qt::Key_Escape);
}

void TestYearPlan::aQuietTimeIsWrittenAsPeopleSayIt() {
    Fixture f("sample-no");
    const qsizetype before = f.network.queries().quietPeriods().size();
    f.choose(Qt::Key_Q);
    QVERIFY(f.rows("quietTimes.table").contains(QStringLiteral("Vinterferie|weeks 8–10")));
    QVERIFY2(f.rows("quietTimes.table").contains(QStringLiteral("Jul|20 December to 2 January")),
             qPrintable(f.rows("quietTimes.table").join(QLatin1Char('\n'))));
    f.push("quietTimes.addPeriod");
    f.type(QStringLiteral("Planleggingsdager"));
    f.tabTo("quiet.span");
    f.press(Qt::Key_Down); // on the same dates
    f.tabTo("quiet.firstDay");
    f.press(Qt::Key_A, Qt::ControlModifier);
    f.type(QStringLiteral("17"));
    f.tabTo("quiet.firstMonth");
    f.press(Qt::Key_Home);
    for (int i = 0; i < 7; ++i)
        f.press(Qt::Key_Down);
    f.tabTo("quiet.lastDay");
    f.press(Qt::Key_A, Qt::ControlModifier);
    f.type(QStringLiteral("19"));
    f.tabTo("quiet.lastMonth");
    f.press(Qt::Key_Home);
    for (int i = 0; i < 7; ++i)
        f.press(Qt::Key_Down);
    f.press(Qt::Key_Tab);
    QCOMPARE(f.network.queries().quietPeriods().size(), before + 1);
    QCOMPARE(f.network.queries().quietPeriods().last().span, QStringLiteral("08-17..08-19"));
    QVERIFY(f.at<QLabel>("quiet.preview")->text().contains(QStringLiteral("2027: 17 August to 19 August")));
    QCOMPARE(f.facts().calendar.quietName({2026, 8, 18}), QStringLiteral("Planleggingsdager"));
    f.push("quietTimes.remove");
    QCOMPARE(f.network.queries().quietPeriods().size(), before);
    f.push("quietTimes.close");
}

void TestYearPlan::aSingleDayIsJudgedOtherwise() {
    Fixture f("sample-no");
    f.choose(Qt::Key_Q);
    f.push("quietTimes.addDay");
    f.write("special.day", QStringLiteral("12.6.2026"));
    f.write("special.name", QStringLiteral("Sommerfest"));
    QCOMPARE(f.network.queries().dayOverrides().size(), 1);
    QCOMPARE(f.facts().calendar.holiday({2026, 6, 12}).value_or(Holiday{}).name,
             QStringLiteral("Sommerfest"));
    f.push("quietTimes.close");
    f.undo();
    f.undo();
    f.undo();
    QVERIFY(f.network.queries().dayOverrides().isEmpty());
}

void TestYearPlan::theEntryFormWarnsAboutItsDay() {
    Fixture f("sample-no");
    f.press(Qt::Key_N, Qt::ControlModifier);
    f.waitForDialog();
    f.tabTo("entry.date");
    f.press(Qt::Key_A, Qt::ControlModifier);
    f.type(QStringLiteral("25.12.2026"));
    auto *hint = f.at<DayHint>("entry.hint");
    QVERIFY(!hint->shown().isEmpty());
    QCOMPARE(hint->shown().first().concern, PlanningConcern::Holiday);
    f.press(Qt::Key_Escape);
    f.press(Qt::Key_Escape);
}

void TestYearPlan::aMeetingIsDraggedRoundTheWheel() {
    Fixture f("sample-no");
    auto *wheel = f.at<WheelView>("year.wheel");
    const Id id = f.network.meetingTitled(QStringLiteral("Nettverksmøte 3"));
    const QDate before = f.network.queries().meeting(id)->date;
    const QList<YearItem> items = yearItems(f.facts(), 2026);
    qsizetype place = 0;
    while (items.at(place).id != id)
        ++place;
    const WheelLayout &layout = wheel->wheel();
    const QPoint from = layout.marks().at(place).centre.toPoint();
    const QPoint to = layout.pointAt(before.addDays(14), layout.marks().at(place).laneRadius).toPoint();
    QTest::mousePress(wheel, Qt::LeftButton, {}, from);
    for (int step = 1; step <= 10; ++step)
        QTest::mouseMove(wheel, from + (to - from) * step / 10);
    QCOMPARE(f.network.queries().meeting(id)->date, before); // until it is let go
    QTest::mouseRelease(wheel, Qt::LeftButton, {}, to);
    const QDate after = f.network.queries().meeting(id)->date;
    QVERIFY2(qAbs(before.daysTo(after) - 14) <= 2, qPrintable(after.toString(Qt::ISODate)));
    f.undo();
    QCOMPARE(f.network.queries().meeting(id)->date, before);
    // A click alone moves nothing.
    QTest::mouseClick(wheel, Qt::LeftButton, {}, from);
    QCOMPARE(f.network.queries().meeting(id)->date, before);
}

void TestYearPlan::inTheListsKeysMoveAndTheWholeRowIsRead() {
    Fixture f("sample-no");
    const Id id = f.network.meetingTitled(QStringLiteral("Nettverksmøte 3"));
    const auto date = [&] { return f.network.queries().meeting(id)->date; };
    const QDate before = date();
    for (const char *name : {"year.table", "year.list"}) {
        if (name == QByteArray("year.list"))
            f.push("year.listView");
        auto *list = f.at<TableView>(name);
        list->setFocus();
        QVERIFY(list->setCurrentId(id));
        f.press(Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(date(), before.addDays(1));
        f.press(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(date(), before.addDays(8));
        QCOMPARE(list->currentId(), id); // the row goes along
        f.press(Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
        f.press(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(date(), before);
        // Its first cell shows the week; what is read out is all that the row shows.
        const QString spoken = list->currentIndex().data(Qt::AccessibleTextRole).toString();
        for (const QString &part :
             QStringList{longDateWithWeekday(before, Language::English), QStringLiteral("week 38"),
                         QStringLiteral("Meeting, Nettverksmøte 3"), QStringLiteral(", Planned"),
                         QStringLiteral("theme ")})
            QVERIFY2(spoken.contains(part), qPrintable(spoken));
    }
}

void TestYearPlan::aThingIsDraggedToAnotherMonthInTheMatrix() {
    Fixture f("sample-no");
    f.push("year.matrixView");
    auto *matrix = f.at<TableView>("year.matrix");
    Id report = 0;
    for (const YearEntry &entry : f.facts().entries)
        if (entry.date == QDate(2026, 6, 30))
            report = entry.id;
    int row = 0;
    while (matrix->tableModel()->cellAt(row, 6).text != QStringLiteral("30."))
        ++row;
    const auto middle = [&](int month) {
        return matrix->visualRect(matrix->model()->index(row, month)).center();
    };
    QTest::mousePress(matrix->viewport(), Qt::LeftButton, {}, middle(6));
    QTest::mouseMove(matrix->viewport(), middle(7));
    QTest::mouseMove(matrix->viewport(), middle(8));
    QTest::mouseRelease(matrix->viewport(), Qt::LeftButton, {}, middle(8));
    QCOMPARE(f.network.queries().entry(report)->date, QDate(2026, 8, 28)); // the 30th is a Sunday
    f.undo();
    QCOMPARE(f.network.queries().entry(report)->date, QDate(2026, 6, 30));
}

void TestYearPlan::inTheMatrixItGoesByKeysToo() {
    Fixture f("sample-no");
    f.push("year.matrixView");
    f.tabTo("year.matrix");
    auto *matrix = f.at<TableView>("year.matrix");
    f.press(Qt::Key_Home, Qt::ControlModifier);
    for (int i = 0; i < 20 && matrix->tableModel()->cellAt(matrix->currentIndex().row(), 6).text !=
                                  QStringLiteral("30.");
         ++i)
        f.press(Qt::Key_Down);
    while (matrix->currentIndex().column() < 6)
        f.press(Qt::Key_Right);
    f.press(Qt::Key_Right, Qt::AltModifier);
    const auto report = [&] {
        for (const YearEntry &entry : f.facts().entries)
            if (entry.title.startsWith(QStringLiteral("Halvårsrapport 1")))
                return entry.date;
        return QDate();
    };
    QCOMPARE(report(), QDate(2026, 7, 30));
    QCOMPARE(matrix->currentIndex().column(), 7); // one goes with it
    f.press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(report(), QDate(2026, 6, 30));
}

void TestYearPlan::theListTellsWholeTitles() {
    Fixture f("sample-no");
    auto *list = f.at<TableView>("year.table");
    const int width = list->columnWidth(2) - 16 - 8 - 20;
    bool hasLong = false;
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        const Cell told = list->tableModel()->cellAt(row, 2);
        const QString text = told.text;
        const QFontMetrics metrics(
            fontFor(told.tone == Cell::Tone::Strong ? TextRole::BodyStrong : TextRole::Body));
        if (list->tableModel()->kindAt(row) != RowKind::Normal || metrics.horizontalAdvance(text) <= width)
            continue;
        hasLong = true;
        QVERIFY2(list->rowHeight(row) >= 2 * metrics.lineSpacing(), qPrintable(text));
    }
    QVERIFY(hasLong);
    // Nor is a title cut beside the wheel, where there is room.
    f.page.resize(1500, 1100);
    QCoreApplication::processEvents();
    const QList<YearItem> items = yearItems(f.facts(), 2026);
    for (const WheelLayout::Label &label : f.at<WheelView>("year.wheel")->wheel().labels())
        QCOMPARE(label.title.join(QLatin1Char(' ')), items.at(label.items.first()).title);
}

void TestYearPlan::theWheelGrowsAndFitsAgain() {
    Fixture f("sample-no");
    auto *wheel = f.at<WheelView>("year.wheel");
    const qreal fits = wheel->wheel().radius();
    f.push("year.larger");
    f.press(Qt::Key_Space);
    QTRY_VERIFY(wheel->wheel().radius() > fits * 1.4);
    wheel->setFocus();
    f.press(Qt::Key_0, Qt::ControlModifier);
    QTRY_COMPARE(wheel->wheel().radius(), fits);
    QWheelEvent turn(QPointF(100, 100), wheel->mapToGlobal(QPointF(100, 100)), {}, QPoint(0, 120),
                     Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(wheel, &turn);
    QTRY_VERIFY(wheel->wheel().radius() > fits);
}

void TestYearPlan::aMarkTellsItsTitleAndDay() {
    Fixture f("sample-no");
    auto *wheel = f.at<WheelView>("year.wheel");
    const QList<YearItem> items = yearItems(f.facts(), 2026);
    const QPoint there = wheel->wheel().marks().at(items.size() / 2).centre.toPoint();
    QHelpEvent help(QEvent::ToolTip, there, wheel->mapToGlobal(there));
    QCoreApplication::sendEvent(wheel, &help);
    const qsizetype at = wheel->wheel().itemAt(there);
    QVERIFY2(QToolTip::text().startsWith(items.at(at).title + QLatin1Char('\n')),
             qPrintable(QToolTip::text()));
    QVERIFY(QToolTip::text().contains(QStringLiteral("week")));
    QToolTip::hideText();
}

void TestYearPlan::inTheWheelDeleteRemovesAnEntry() {
    Fixture f("sample-no");
    auto *wheel = f.at<WheelView>("year.wheel");
    wheel->setFocus(Qt::TabFocusReason); // chooses the first
    const auto entries = f.facts().entries;
    const auto isEntry = [&](Id id) { return find(entries, id) != nullptr; };
    const QList<YearItem> items = yearItems(f.facts(), 2026);
    for (const YearItem &item : items) {
        if (isEntry(item.id))
            break;
        f.press(Qt::Key_Right);
    }
    f.press(Qt::Key_Delete);
    QCOMPARE(f.facts().entries.size(), entries.size() - 1);
    f.undo();
    QCOMPARE(f.facts().entries, entries);
}

void TestYearPlan::theThemeFiltersAllThreeViews() {
    Fixture f("sample-no");
    f.tabTo("year.theme");
    auto *theme = f.at<QComboBox>("year.theme");
    while (theme->currentText() != QStringLiteral("Rapport"))
        f.press(Qt::Key_Down);
    emit theme->activated(theme->currentIndex());
    QCOMPARE(f.rows("year.table").filter(QStringLiteral("rapport")).size(), 2);
    QCOMPARE(f.rows("year.table").size(), 3); // and the line for today
    QCOMPARE(f.rows("year.matrix").size(), 1);
    QCOMPARE(f.at<WheelView>("year.wheel")->wheel().marks().size(), 2);
}

QTEST_MAIN(TestYearPlan)
#include "tst_yearplan.moc"
