#include "actions/papers.h"
#include "domain/planoutline.h"
#include "domain/yearitems.h"
#include "support/dump.h"
#include "support/workspace.h"

using namespace aarring;

class tst_Goals : public QObject {
    Q_OBJECT

private:
    static const ActionPlan &plan(const TestNetwork &n, int year = 2026) {
        const ActionPlan *found = n.queries().actionPlanOf(year);
        if (!found)
            qFatal("no plan for %d", year);
        return *found;
    }
    static Measure measure(const TestNetwork &n, const char *start) {
        for (const Measure &m : n.queries().facts().measures)
            if (m.title.startsWith(QString::fromUtf8(start)))
                return m;
        qFatal("no measure %s", start);
    }
    static Finding finding(const TestNetwork &n, RuleKind kind) {
        for (const Finding &f : n.queries().check(n.queries().today(), Language::English))
            if (f.rule.kind == kind)
                return f;
        qFatal("no such rule");
    }

private slots:
    void theSamplesHavePlansThatHoldTogether_data() {
        QTest::addColumn<QString>("sample");
        QTest::addColumn<int>("areas");
        QTest::addColumn<int>("goals");
        QTest::addColumn<PlanProgress>("progress");
        QTest::newRow("no") << QStringLiteral("sample-no") << 0 << 3 << PlanProgress{3, 7};
        QTest::newRow("da") << QStringLiteral("sample-da") << 2 << 3 << PlanProgress{2, 6};
    }
    void theSamplesHavePlansThatHoldTogether() {
        QFETCH(QString, sample);
        QFETCH(int, areas);
        QFETCH(int, goals);
        QFETCH(PlanProgress, progress);
        const TestNetwork n(sample);
        const NetworkFacts &facts = n.queries().facts();
        QCOMPARE(facts.priorityAreas.size(), areas);
        QCOMPARE(facts.goals.size(), goals);
        QCOMPARE(progressOf(measuresOf(plan(n), facts)), progress);
        for (const Goal &goal : facts.goals)
            QVERIFY2(goal.clause, qPrintable(goal.title));
        for (const Measure &m : measuresOf(plan(n), facts)) {
            QVERIFY2(!responsibleFor(m, facts).isEmpty(), qPrintable(m.title));
            QVERIFY2(m.deadline.isValid() && !m.resources.isEmpty(), qPrintable(m.title));
            QVERIFY2((m.state == MeasureState::Done) == m.doneOn.isValid(), qPrintable(m.title));
        }
        for (const YearItem &item : yearItems(facts, 2026))
            if (item.measure && !item.done)
                QVERIFY2(item.date > n.queries().today(), qPrintable(item.title));
    }

    void theDanishCheckRestsOnThePlan() {
        TestNetwork n(QStringLiteral("sample-da"));
        const Finding areas = finding(n, RuleKind::PriorityAreas);
        QCOMPARE(areas.verdict, Verdict::Fulfilled);
        QVERIFY2(areas.evidence.contains(QLatin1String("Digital dannelse")), qPrintable(areas.evidence));
        QCOMPARE(areas.place, Place::ActionPlan);
        QVERIFY(areas.sources.contains(plan(n).id));
        QCOMPARE(finding(n, RuleKind::ActionPlan).verdict, Verdict::Fulfilled);
        MUST(n.actions().removeActionPlan(plan(n).id));
        QCOMPARE(finding(n, RuleKind::ActionPlan).verdict, Verdict::OnTrack);
        MUST(n.actions().undo());
        QCOMPARE(finding(n, RuleKind::ActionPlan).verdict, Verdict::Fulfilled);
    }

    void aNetworkWhoseMandateAsksForNoPlanIsNotWarned() {
        const TestNetwork n(QStringLiteral("ki-nettverk"));
        for (const Finding &f : n.queries().check(n.queries().today(), Language::English))
            QVERIFY(f.place != Place::ActionPlan);
    }

    void whatIsNotDoneIsCarriedOverWithItsGoalOnce() {
        TestNetwork n(QStringLiteral("sample-da"));
        const Measure theme = measure(n, "Temadag"), catalogue = measure(n, "Idé"),
                      material = measure(n, "Fælles");
        const auto made = n.actions().carryOver({theme.id, catalogue.id, material.id}, 2027);
        MUST(made);
        const NetworkFacts &facts = n.queries().facts();
        const QList<AreaOutline> outline = outlineOf(plan(n, 2027), facts);
        QCOMPARE(outline.size(), 2); // the areas the measures came from, once each
        QCOMPARE(outline[0].area.title, QStringLiteral("Læsekultur"));
        QCOMPARE(outline[0].goals.size(), 1);
        QCOMPARE(outline[0].goals[0].measures.size(), 2);
        const Measure copy = outline[0].goals[0].measures.first();
        QCOMPARE(copy.title, theme.title);
        QCOMPARE(copy.carriedFrom, theme.id);
        QCOMPARE(copy.person, theme.person);
        QVERIFY(!copy.deadline.isValid()); // it was one of 2026
        QCOMPARE(outline[0].goals[0].goal.clause, n.queries().goal(theme.goal)->clause);
        QCOMPARE(n.queries().measure(theme.id)->state, MeasureState::Planned);
        QVERIFY(measuresDue(facts, QDate(2026, 12, 31)).size() < 4);
        MUST_FAIL(n.actions().carryOver({theme.id}, 2027), Conflict);
        // What comes later joins the goals that are there.
        MUST(n.actions().removeMeasure(copy.id));
        MUST(n.actions().carryOver({theme.id}, 2027));
        QCOMPARE(outlineOf(plan(n, 2027), facts)[0].goals.size(), 1);
        for (int i = 0; i < 3; ++i)
            MUST(n.actions().undo());
        QVERIFY(!n.queries().actionPlanOf(2027));
        QVERIFY(n.actions().undoText().isEmpty()); // each was one step
    }

    void onlyOpenMeasuresGoToALaterPlan() {
        TestNetwork n(QStringLiteral("sample-no"));
        const QString before = dump(n.connection());
        MUST_FAIL(n.actions().carryOver({measure(n, "Kartlegge").id}, 2027), Conflict);
        MUST_FAIL(n.actions().carryOver({measure(n, "Fysisk").id}, 2026), Conflict);
        MUST_FAIL(n.actions().carryOver({measure(n, "Fysisk").id, measure(n, "Hospitering").id}, 2027),
                  Conflict);
        MUST_FAIL(n.actions().carryOver({4711}, 2027), NotFound);
        QCOMPARE(dump(n.connection()), before);
    }

    void badValuesAreRefusedAndNothingIsWritten() {
        TestNetwork n(QStringLiteral("sample-no"));
        const QString before = dump(n.connection());
        const Id planId = plan(n).id;
        MUST_FAIL(n.actions().saveActionPlan({0, 2026, {}, 0, {}}), Invalid);
        MUST_FAIL(n.actions().saveActionPlan({0, 0, {}, 0, {}}), Invalid);
        MUST_FAIL(n.actions().saveGoal({0, planId, 0, 0, {}, {}, 0}), Invalid);
        MUST_FAIL(n.actions().saveGoal({0, 4711, 0, 0, QStringLiteral("Mål"), {}, 0}), NotFound);
        MUST_FAIL(n.actions().saveArea({0, planId, QStringLiteral(" "), {}, 0}), Invalid);
        MUST_FAIL(n.actions().addGoals(
                      {{0, planId, 0, 0, QStringLiteral("Mål"), {}, 0}, {0, planId, 0, 0, {}, {}, 0}}),
                  Invalid);
        Measure homeless;
        homeless.title = QStringLiteral("Tiltak");
        MUST_FAIL(n.actions().saveMeasure(homeless), Invalid);
        MUST_FAIL(n.actions().setMeasureState(measure(n, "Fysisk").id, MeasureState::Done, {}), Invalid);
        QCOMPARE(dump(n.connection()), before);
    }

    void anAreaOfAnotherPlanIsRefused() {
        TestNetwork n(QStringLiteral("sample-da"));
        const auto other = n.actions().saveActionPlan({0, 2027, {}, 0, {}});
        MUST(other);
        const Id area = n.queries().facts().priorityAreas.first().id;
        MUST_FAIL(n.actions().saveGoal({0, *other, area, 0, QStringLiteral("Mål"), {}, 0}), Invalid);
    }

    void aPlanOutlivesItsMeetingAndAGoalItsClause() {
        TestNetwork n(QStringLiteral("ki-nettverk"));
        Meeting meeting;
        meeting.title = QStringLiteral("Nettverksmøte");
        meeting.body = n.queries().networkBody();
        meeting.date = QDate(2026, 6, 1);
        const auto at = n.actions().saveMeeting(meeting);
        MUST(at);
        const auto made = n.actions().saveActionPlan({0, 2026, meeting.date, *at, {}});
        MUST(made);
        const QList<MandateBlock> text = n.queries().mandateText(n.queries().currentMandate()->id);
        const Id clause = text.last().id;
        const auto goal = n.actions().saveGoal({0, *made, 0, clause, QStringLiteral("Mål"), {}, 0});
        MUST(goal);
        MUST(n.actions().removeMeeting(*at));
        QCOMPARE(n.queries().actionPlan(*made)->meeting, 0);
        MUST(n.actions().removeBlock(clause));
        QCOMPARE(n.queries().goal(*goal)->clause, 0);
        MUST(n.actions().undo());
        MUST(n.actions().undo());
        QCOMPARE(n.queries().goal(*goal)->clause, clause);
        QCOMPARE(n.queries().actionPlan(*made)->meeting, *at);
    }

    void aGoalFollowsAClauseThatIsJoined() {
        TestNetwork n(QStringLiteral("ki-nettverk"));
        const auto made = n.actions().saveActionPlan({0, 2026, {}, 0, {}});
        MUST(made);
        const QList<MandateBlock> text = n.queries().mandateText(n.queries().currentMandate()->id);
        const MandateBlock stays = text.at(text.size() - 2);
        const auto goal = n.actions().saveGoal({0, *made, 0, text.last().id, QStringLiteral("Mål"), {}, 0});
        MUST(goal);
        MUST(n.actions().joinBlocks(stays, text.last().id));
        QCOMPARE(n.queries().goal(*goal)->clause, stays.id);
    }

    void anInstitutionWithAMeasureStays() {
        TestNetwork n(QStringLiteral("sample-no"));
        Institution institution;
        institution.name = QStringLiteral("Nytt bibliotek");
        const auto id = n.actions().saveInstitution(institution);
        MUST(id);
        Measure m = measure(n, "Fysisk");
        m.institution = *id;
        MUST(n.actions().saveMeasure(m));
        MUST_FAIL(n.actions().removeInstitution(*id), Conflict);
    }

    void movingPutsAMeasureAmongThoseOfItsNeighbour() {
        TestNetwork n(QStringLiteral("sample-no"));
        const Measure moved = measure(n, "Søke"), neighbour = measure(n, "Kartlegge");
        MUST(n.actions().moveMeasure(moved.id, neighbour.id));
        QList<QString> titles;
        for (const Measure &m : n.queries().facts().measures)
            if (m.goal == neighbour.goal)
                titles += m.title;
        QCOMPARE(titles.indexOf(moved.title), 1);
        MUST(n.actions().moveMeasure(moved.id, 0));
        QCOMPARE(outlineOf(plan(n), n.queries().facts())[0].goals[0].measures.first().id, moved.id);
    }

    void searchFindsAreasGoalsAndMeasures() {
        TestNetwork n(QStringLiteral("sample-da"));
        const auto table = [&n](const char *text) {
            const QList<SearchHit> hits = n.queries().search(QString::fromUtf8(text), 20);
            QStringList tables;
            for (const SearchHit &hit : hits)
                tables += hit.table;
            return tables;
        };
        QVERIFY(table("læsekultur").contains(QStringLiteral("priority_area")));
        QVERIFY(table("læsefællesskaber").contains(QStringLiteral("goal")));
        QVERIFY(table("idékatalog birgitte").contains(QStringLiteral("measure")));
        Measure m = measure(n, "Idé");
        m.title = QStringLiteral("Zebrastriber");
        QVERIFY(table("zebrastriber").isEmpty());
        MUST(n.actions().saveMeasure(m));
        QVERIFY(table("zebrastriber").contains(QStringLiteral("measure")));
    }

    void theHistoryNamesWhatWasChanged() {
        TestNetwork n(QStringLiteral("sample-no"));
        Measure m = measure(n, "Fysisk");
        m.state = MeasureState::UnderWay;
        m.goal = n.queries().facts().goals.last().id;
        MUST(n.actions().saveMeasure(m));
        const QString uid = n.queries().history(1).first().uid;
        QStringList said;
        for (const HistoryDetail &d : n.queries().details(uid, Language::English))
            said += d.thing + QLatin1Char(' ') + d.field + QLatin1Char(' ') + d.before +
                    QStringLiteral(" → ") + d.after;
        QVERIFY2(said.contains(QStringLiteral("Measure State Planned → Under way")),
                 qPrintable(said.join(QLatin1Char('\n'))));
        QVERIFY(said.join(QLatin1Char('\n')).contains(n.queries().facts().goals.last().title));
    }

    void thePaperIsThatOfTheYear() {
        TestNetwork n(QStringLiteral("sample-no"));
        PaperOptions options;
        options.year = 2026;
        const auto paper = makePaper(n.queries(), QStringLiteral("action-plan"), options);
        MUST(paper);
        QVERIFY(paper->title.contains(QLatin1String("2026")));
        options.year = 2027;
        const auto none = makePaper(n.queries(), QStringLiteral("action-plan"), options);
        MUST_FAIL(none, NotFound);
        QVERIFY2(none.error().text().contains(QLatin1String("2026")), qPrintable(none.error().text()));
    }
};

QTEST_GUILESS_MAIN(tst_Goals)

#include "tst_goals.moc"
