#include "documents/pdfreading.h"
#include "domain/planoutline.h"
#include "support/window.h"
#include "ui/goals/goalspage.h"
#include "ui/overview/duesoon.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

using namespace aarring;

// The action plan through the real window, with keys alone.

class TestGoalsPage : public QObject {
    Q_OBJECT

private:
    static void newGoal(WindowTest &t, const QString &title) {
        t.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        t.type(title);
        t.press(Qt::Key_Tab);
    }
    static void newMeasure(WindowTest &t, const QString &title, const QString &who, const QString &deadline) {
        t.ctrl(Qt::Key_N);
        t.type(title);
        t.press(Qt::Key_Tab);
        t.type(who);
        t.press(Qt::Key_Tab);
        t.write("measure.deadline", deadline);
    }
    /// A menu runs a loop of its own, so what stands in it is chosen directly.
    static void fromMenu(WindowTest &t, const char *action) {
        t.at<QWidget>("goals.page")->findChild<QAction *>(QLatin1String(action))->trigger();
        QVERIFY(
            QTest::qWaitFor([&t] { return QGuiApplication::focusWindow() == t.front()->windowHandle(); }));
    }
    static QStringList goals(WindowTest &t) {
        QStringList titles;
        for (const Goal &goal : t.facts().goals)
            titles += goal.title;
        return titles;
    }
    static void openSample(WindowTest &t, const char *templateName) {
        const QString file = t.path("sample.aarring");
        StoragePlaces places{t.path("work2"), t.path("backups2"), QStringLiteral("Ingrid")};
        FixedClock clock{QDate(2026, 6, 10)};
        auto made = Workspace::create(QLatin1String(templateName), file, places, clock);
        MUST(made);
        MUST((*made)->file().close());
        made->reset();
        t.dialogs.files = {file};
        t.ctrl(Qt::Key_O);
        QVERIFY(QTest::qWaitFor([&t] { return t.window().desk() != nullptr; }));
        QVERIFY(QTest::qWaitFor([&t] { return !t.facts().actionPlans.isEmpty(); }));
    }
    static const Measure &measure(WindowTest &t, const char *start) {
        for (const Measure &m : t.facts().measures)
            if (m.title.startsWith(QString::fromUtf8(start)))
                return m;
        qFatal("no measure %s", start);
    }

private slots:
    void theGoalsOfTheNorwegianMandateBecomeAPlan();
    void theDanishPlanIsMadeFromTheAnnualMeeting();
    void whatIsChosenIsMovedDoneRemovedAndTakenBack();
    void whatIsNotDoneGoesToTheNextYear();
    void aMeasureIsOverdueInTheListAndTheNavigation();
    void linksLeadToTheClauseAndTheMeeting();
    void aMeasureWithoutWordsIsNotSaved();
    void aSecondPlanForTheYearIsRefusedInTheDialog();
    void searchLeadsToAMeasureOfAnotherYear();
};

void TestGoalsPage::theGoalsOfTheNorwegianMandateBecomeAPlan() {
    WindowTest t;
    t.newNetwork(QStringLiteral("Norwegian mandate"), "ki.aarring");
    t.goTo("goals");
    t.ctrl(Qt::Key_N);
    QCOMPARE(t.at<QLineEdit>("actionPlan.year")->text(), QStringLiteral("2026"));
    t.write("actionPlan.adopted", QStringLiteral("6. mai 2026"));
    t.push("dialog.ok");
    QCOMPARE(t.facts().actionPlans.size(), 1);
    QCOMPARE(t.facts().actionPlans.first().adoptedOn, QDate(2026, 5, 6));

    // The five bullets under "Mål", with Space, in the seed's own words.
    t.push("goals.emptyMandate");
    const auto *list = t.at<QListWidget>("tick.list");
    t.tabTo("tick.list");
    t.press(Qt::Key_Home);
    for (int row = 0; row < list->count(); ++row) {
        if (list->item(row)->text().startsWith(QLatin1String("2.")))
            t.press(Qt::Key_Space);
        t.press(Qt::Key_Down);
    }
    t.push("dialog.ok");
    QCOMPARE(t.facts().goals.size(), 5);
    const QString seed = fixture("seed_000_mandat_ki.txt");
    for (const Goal &goal : t.facts().goals) {
        QVERIFY2(seed.contains(QStringLiteral("- ") + goal.title), qPrintable(goal.title));
        QVERIFY(goal.clause);
    }

    // One typed by hand, letter by letter.
    const QString typed =
        QStringLiteral("Legge til rette for samarbeid om kurs- og kompetansetilbud om KI til "
                       "bibliotekene og internt i fylkesbibliotekene. Eksempelvis årlig "
                       "fysisk KI-seminar");
    newGoal(t, typed);
    QCOMPARE(goals(t).last(), typed);
    QVERIFY(seed.contains(typed));

    newMeasure(t, QStringLiteral("Kurs i ledetekster for én og alle"), QStringLiteral("Kursgruppa"),
               QStringLiteral("30.10"));
    t.choose("measure.state", QStringLiteral("Under way"));
    t.write("measure.resources", QStringLiteral("15 000 kr"));
    const Measure made = measure(t, "Kurs i ledetekster");
    QCOMPARE(made.goal, t.facts().goals.last().id);
    QCOMPARE(made.who, QStringLiteral("Kursgruppa"));
    QCOMPARE(made.deadline, QDate(2026, 10, 30));
    QCOMPARE(made.state, MeasureState::UnderWay);
    QCOMPARE(made.resources, QStringLiteral("15 000 kr"));
    QVERIFY2(t.rowTexts("goals.table").last().startsWith(QStringLiteral("6.1|Kurs i ledetekster")),
             qPrintable(t.rowTexts("goals.table").join(QLatin1Char('\n'))));

    // Printed and read back.
    t.dialogs.files = {t.path("plan.pdf")};
    t.ctrl(Qt::Key_P);
    t.savePaper();
    QFile file(t.path("plan.pdf"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString paper = pdfText(file.readAll()).simplified();
    for (const QString &words :
         goals(t) + QStringList{QStringLiteral("plan 2026"), QStringLiteral("Kursgruppa"),
                                QStringLiteral("6.1"), QStringLiteral("30.10.2026")})
        QVERIFY2(paper.contains(words), qPrintable(words + QLatin1Char('\n') + paper));
}

void TestGoalsPage::theDanishPlanIsMadeFromTheAnnualMeeting() {
    WindowTest t;
    t.newNetwork(QStringLiteral("Danish terms of reference"), "net.aarring");
    Meeting annual;
    annual.title = QStringLiteral("Årsmøde");
    annual.body = t.queries().networkBody();
    annual.date = QDate(2026, 5, 27);
    annual.kind = MeetingKind::Annual;
    annual.state = MeetingState::Held;
    MUST(t.actions().saveMeeting(annual));
    t.goTo("goals");
    t.ctrl(Qt::Key_N);
    QCOMPARE(t.at<QLineEdit>("actionPlan.year")->text(), QStringLiteral("2027"));
    QVERIFY(t.at<QComboBox>("actionPlan.meeting")->currentText().startsWith(QStringLiteral("Årsmøde")));
    t.push("dialog.ok");
    const ActionPlan plan = t.facts().actionPlans.first();
    QCOMPARE(plan.adoptedOn, annual.date);
    QCOMPARE(plan.meeting, t.facts().meetings.first().id);

    newGoal(t, QStringLiteral("koordinering af det samlede kompetencetilbud på centralbibliotek.dk"));
    t.push("goals.newArea");
    t.type(QStringLiteral("Digital dannelse"));
    t.press(Qt::Key_Tab);
    QCOMPARE(t.facts().priorityAreas.size(), 1);
    newGoal(t, QStringLiteral("formidling og vurdering af centralbibliotekernes fælles indsatsområder på "
                              "regionalt og lokalt niveau"));
    QCOMPARE(t.facts().goals.size(), 2);
    QCOMPARE(t.facts().goals.last().area, t.facts().priorityAreas.first().id); // the area was chosen
    const QString seed = fixture("seed_001_kommissorium.txt");
    for (const QString &goal : goals(t))
        QVERIFY2(seed.contains(goal), qPrintable(goal));
    t.choose("goal.clause", QStringLiteral("1.1.4"));
    QVERIFY(t.facts().goals.last().clause);
    for (const Finding &finding : t.queries().check(t.queries().today(), Language::English))
        if (finding.place == Place::ActionPlan)
            QCOMPARE(finding.verdict, Verdict::Fulfilled);
    t.tabTo("goals.table"); // in a text it would take back letters
    for (int i = 0; i < 30 && !t.facts().actionPlans.isEmpty(); ++i)
        t.ctrl(Qt::Key_Z); // every choice on the way to 1.1.4 was one
    QVERIFY(t.facts().actionPlans.isEmpty());
}

void TestGoalsPage::whatIsChosenIsMovedDoneRemovedAndTakenBack() {
    WindowTest t;
    openSample(t, "sample-no");
    t.goTo("goals");
    t.chooseRow("goals.table", {QStringLiteral("Fysisk KI-seminar")});
    t.alt(Qt::Key_Up);
    QVERIFY(t.rowTexts("goals.table").at(3).startsWith(QStringLiteral("1.3|Fysisk")));
    t.alt(Qt::Key_Up);
    t.alt(Qt::Key_Up);
    QVERIFY(t.rowTexts("goals.table").at(1).startsWith(QStringLiteral("1.1|Fysisk")));
    t.alt(Qt::Key_Up); // there is nothing above
    t.chooseRow("goals.table", {QStringLiteral("emneord")});
    t.alt(Qt::Key_Up);
    t.alt(Qt::Key_Up); // to the end of the goal above
    QVERIFY(t.rowTexts("goals.table").at(5).startsWith(QStringLiteral("1.5|Prøve")));
    t.ctrl(Qt::Key_Z);
    t.ctrl(Qt::Key_Z);
    t.chooseRow("goals.table", {QStringLiteral("Fysisk KI-seminar")});
    t.ctrl(Qt::Key_D);
    QCOMPARE(measure(t, "Fysisk").state, MeasureState::Done);
    QCOMPARE(measure(t, "Fysisk").doneOn, QDate(2026, 6, 10));
    QVERIFY(t.rowTexts("goals.table").at(0).contains(QStringLiteral("3 of 4")));
    t.press(Qt::Key_Delete);
    QCOMPARE(t.rowTexts("goals.table").filter(QStringLiteral("Fysisk")).size(), 0);
    t.ctrl(Qt::Key_Z);
    QCOMPARE(t.rowTexts("goals.table").filter(QStringLiteral("Fysisk")).size(), 1);
    // A goal goes with its measures.
    t.chooseRow("goals.table", {QStringLiteral("Et felles prosjekt")});
    t.alt(Qt::Key_Down);
    QVERIFY(t.rowTexts("goals.table")
                .filter(QStringLiteral("Et felles prosjekt"))
                .first()
                .startsWith(QLatin1String("3|")));
    const qsizetype before = t.facts().measures.size();
    t.press(Qt::Key_Delete);
    QCOMPARE(t.facts().measures.size(), before - 2);
    t.ctrl(Qt::Key_Z);
    QCOMPARE(t.facts().measures.size(), before);
}

void TestGoalsPage::whatIsNotDoneGoesToTheNextYear() {
    WindowTest t;
    openSample(t, "sample-no");
    t.goTo("goals");
    fromMenu(t, "goals.carryOut");
    const auto *list = t.at<QListWidget>("tick.list");
    QCOMPARE(list->count(), 4);
    t.tabTo("tick.list");
    t.press(Qt::Key_Home);
    t.press(Qt::Key_Space); // the first stays behind
    const QString left = list->item(0)->text().section(QLatin1Char('\n'), 0, 0);
    t.push("dialog.ok");
    const ActionPlan *next = t.queries().actionPlanOf(2027);
    QVERIFY(next);
    QCOMPARE(measuresOf(*next, t.facts()).size(), 3);
    QCOMPARE(t.rowTexts("goals.table").filter(left).size(), 0); // the new plan is shown
    QCOMPARE(t.at<QComboBox>("goals.chooser")->currentText(), QStringLiteral("2027"));
    t.choose("goals.chooser", QStringLiteral("2026"));
    t.press(Qt::Key_Return);
    QCOMPARE(t.rowTexts("goals.table").filter(QStringLiteral("Carried over")).size(), 3);
    t.ctrl(Qt::Key_Z);
    QVERIFY(!t.queries().actionPlanOf(2027));
}

void TestGoalsPage::aMeasureIsOverdueInTheListAndTheNavigation() {
    WindowTest t;
    openSample(t, "sample-no");
    QCOMPARE(GoalsPage::attention(t.queries()).count, 0);
    Measure late = measure(t, "Fysisk");
    late.deadline = QDate(2026, 6, 9);
    MUST(t.actions().saveMeasure(late));
    QCOMPARE(GoalsPage::attention(t.queries()).count, 1);
    bool isDue = false;
    for (const DueItem &item : dueSoon(t.queries()))
        isDue = isDue || (item.target == late.id && item.isOver && item.page == QLatin1String("goals"));
    QVERIFY(isDue);
    t.goTo("goals");
    const auto *table = t.at<TableView>("goals.table");
    const int row = table->tableModel()->rowOf(late.id);
    QCOMPARE(table->tableModel()->cellAt(row, 3).mark, Mark::Warning);
    QVERIFY(table->tableModel()->cellAt(row, 3).spoken.contains(QStringLiteral("9 Jun 2026")));
}

void TestGoalsPage::linksLeadToTheClauseAndTheMeeting() {
    WindowTest t;
    openSample(t, "sample-no");
    t.goTo("goals");
    t.chooseRow("goals.table", {QStringLiteral("felles kurstilbud")});
    t.push("goal.showClause");
    QCOMPARE(t.window().desk()->currentKey(), QStringLiteral("mandate"));
    t.goTo("goals");
    t.push("goals.openMeeting");
    QCOMPARE(t.window().desk()->currentKey(), QStringLiteral("meetings"));
}

void TestGoalsPage::aMeasureWithoutWordsIsNotSaved() {
    WindowTest t;
    openSample(t, "sample-no");
    t.goTo("goals");
    const qsizetype before = t.facts().measures.size();
    t.ctrl(Qt::Key_N);
    t.tabTo("measure.resources");
    t.type(QStringLiteral("10 timer"));
    t.press(Qt::Key_Tab);
    QCOMPARE(t.facts().measures.size(), before);
    t.tabTo("goals.table");
    QCOMPARE(t.facts().measures.size(), before);
    QVERIFY(!t.actions().canUndo());
}

void TestGoalsPage::aSecondPlanForTheYearIsRefusedInTheDialog() {
    WindowTest t;
    openSample(t, "sample-no");
    t.goTo("goals");
    fromMenu(t, "goals.newPlan");
    QCOMPARE(t.at<QLineEdit>("actionPlan.year")->text(), QStringLiteral("2027"));
    t.write("actionPlan.year", QStringLiteral("2026"));
    QVERIFY(!t.at<QPushButton>("dialog.ok")->isEnabled());
    QVERIFY(t.front() != &t.window());
    t.press(Qt::Key_Escape);
    QCOMPARE(t.facts().actionPlans.size(), 1);
}

void TestGoalsPage::searchLeadsToAMeasureOfAnotherYear() {
    WindowTest t;
    openSample(t, "sample-no");
    MUST(t.actions().carryOver({measure(t, "Fysisk").id}, 2027));
    Measure next = t.facts().measures.last();
    for (const Measure &m : t.facts().measures)
        if (m.carriedFrom)
            next = m;
    next.title = QStringLiteral("Zebraseminar");
    MUST(t.actions().saveMeasure(next));
    t.ctrl(Qt::Key_K);
    t.type(QStringLiteral("zebra"));
    t.press(Qt::Key_Return);
    QCOMPARE(t.window().desk()->currentKey(), QStringLiteral("goals"));
    QCOMPARE(t.at<TableView>("goals.table")->currentId(), next.id);
    QCOMPARE(t.at<QComboBox>("goals.chooser")->currentText(), QStringLiteral("2027"));
}

QTEST_MAIN(TestGoalsPage)
#include "tst_goalspage.moc"
