#include "support/pagetest.h"
#include "ui/common/dayhint.h"
#include "ui/common/tableview.h"
#include "ui/common/typededit.h"
#include "ui/year/yearpage.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QTimer>

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

QTEST_MAIN(TestYearPlan)
#include "tst_yearplan.moc"
