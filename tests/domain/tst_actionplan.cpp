#include "domain/labels.h"
#include "domain/planoutline.h"
#include "domain/validation.h"
#include "domain/yearitems.h"

#include <QTest>

using namespace aarring;

class TestActionPlan : public QObject {
    Q_OBJECT

private:
    static Measure measure(Id id, Id goal, MeasureState state = MeasureState::Planned, QDate deadline = {}) {
        Measure m;
        m.id = id;
        m.goal = goal;
        m.title = QStringLiteral("Tiltak %1").arg(id);
        m.state = state;
        m.deadline = deadline;
        return m;
    }
    /// Two areas, the second of which has no goal; two goals in the first and one outside.
    static NetworkFacts facts() {
        NetworkFacts f;
        f.actionPlans = {{1, 2026, QDate(2025, 11, 19), 0, {}}, {2, 2027, {}, 0, {}}};
        f.priorityAreas = {{11, 1, QStringLiteral("Lesing"), {}, 1}, {12, 1, QStringLiteral("Data"), {}, 2}};
        f.goals = {{21, 1, 0, 0, QStringLiteral("Utenfor"), {}, 1},
                   {22, 1, 11, 0, QStringLiteral("A"), {}, 2},
                   {23, 1, 11, 0, QStringLiteral("B"), {}, 3},
                   {24, 2, 0, 0, QStringLiteral("Neste"), {}, 1}};
        f.measures = {measure(31, 21, MeasureState::Planned, QDate(2026, 5, 1)),
                      measure(32, 22, MeasureState::Done, QDate(2026, 4, 1)),
                      measure(33, 22, MeasureState::UnderWay, QDate(2026, 4, 15)),
                      measure(34, 23, MeasureState::Dropped, QDate(2026, 4, 1)),
                      measure(35, 24, MeasureState::Planned, QDate(2027, 4, 1))};
        return f;
    }
    static QString said(const Problems &problems) {
        QStringList parts;
        for (const Problem &p : problems)
            parts += p.field + (p.warning ? QStringLiteral("?") : QStringLiteral("!"));
        return parts.join(QLatin1Char(' '));
    }

private slots:
    void goalsAreNumberedThroughTheAreas() {
        const NetworkFacts f = facts();
        const QList<AreaOutline> outline = outlineOf(f.actionPlans[0], f);
        QCOMPARE(outline.size(), 3);
        QCOMPARE(outline[0].area.title, QStringLiteral("Lesing"));
        QCOMPARE(outline[0].goals.size(), 2);
        QCOMPARE(outline[0].goals[1].number, 2);
        QVERIFY(outline[1].goals.isEmpty());
        QCOMPARE(outline[2].area.id, 0);
        QCOMPARE(outline[2].goals[0].goal.id, 21);
        QCOMPARE(outline[2].goals[0].number, 3);
        QList<Id> order;
        for (const Measure &m : measuresOf(f.actionPlans[0], f))
            order += m.id;
        QCOMPARE(order, (QList<Id>{32, 33, 34, 31}));
    }

    void anEmptyPlanHasNoAreas() { QVERIFY(outlineOf({7, 2030, {}, 0, {}}, facts()).isEmpty()); }

    void whatWasDroppedCountsNowhere() {
        const NetworkFacts f = facts();
        QCOMPARE(progressOf(measuresOf(f.actionPlans[0], f)), (PlanProgress{1, 3}));
        QCOMPARE(progressOf({}), (PlanProgress{0, 0}));
    }

    void whatIsLeftIsOpenAndNotCarriedOn() {
        NetworkFacts f = facts();
        QCOMPARE(leftOver(f.actionPlans[0], f).size(), 2);
        f.measures[4].carriedFrom = 33;
        QVERIFY(isCarriedOn(f.measures[2], f));
        QCOMPARE(leftOver(f.actionPlans[0], f).size(), 1);
        QCOMPARE(leftOver(f.actionPlans[0], f).first().id, 31);
    }

    void onlyOpenMeasuresAreDue() {
        NetworkFacts f = facts();
        const auto due = [&f](QDate day) {
            QList<Id> ids;
            for (const Measure &m : measuresDue(f, day))
                ids += m.id;
            return ids;
        };
        QCOMPARE(due(QDate(2026, 4, 14)), QList<Id>());
        QCOMPARE(due(QDate(2026, 6, 10)), (QList<Id>{33, 31})); // by deadline
        f.measures[4].carriedFrom = 33;
        QCOMPARE(due(QDate(2026, 6, 10)), (QList<Id>{31}));
    }

    void deadlinesStandInTheYearUnlessDropped() {
        NetworkFacts f = facts();
        QList<YearItem> items = yearItems(f, 2026);
        QCOMPARE(items.size(), 3);
        QCOMPARE(items[0].measure, 32);
        QVERIFY(items[0].done);
        QCOMPARE(items[0].theme, QStringLiteral("Lesing"));
        QVERIFY(items[1].isFromElsewhere());
        QCOMPARE(items[1].lane, YearLane::Deadlines);
        QVERIFY(!items[2].done);
        QVERIFY(items[2].theme.isEmpty());
        QCOMPARE(yearItems(f, 2027).size(), 1);
    }

    void whoIsResponsibleIsAPersonOrANameWithTheInstitution() {
        NetworkFacts f;
        Person person;
        person.id = 1;
        person.firstName = QStringLiteral("Kari");
        person.lastName = QStringLiteral("Nordengen");
        f.persons = {person};
        Institution institution;
        institution.id = 2;
        institution.name = QStringLiteral("Innlandet fylkesbibliotek");
        institution.shortName = QStringLiteral("Innlandet");
        f.institutions = {institution};
        Measure m = measure(3, 4);
        QVERIFY(responsibleFor(m, f).isEmpty());
        m.institution = 2;
        QCOMPARE(responsibleFor(m, f), QStringLiteral("Innlandet"));
        m.who = QStringLiteral("Kursgruppa");
        QCOMPARE(responsibleFor(m, f), QStringLiteral("Kursgruppa, Innlandet"));
        m.person = 1;
        QCOMPARE(responsibleFor(m, f), QStringLiteral("Kari Nordengen, Innlandet"));
    }

    void aMeetingLeadsToThePlanOfTheYearAfter() {
        Meeting meeting;
        meeting.id = 5;
        meeting.date = QDate(2026, 10, 28);
        QCOMPARE(planFrom(meeting), (ActionPlan{0, 2027, QDate(2026, 10, 28), 5, {}}));
    }

    void aYearHasOnePlan() {
        const QList<ActionPlan> others = facts().actionPlans;
        QCOMPARE(said(validate(ActionPlan{0, 2028, {}, 0, {}}, others)), QString());
        QCOMPARE(said(validate(others[0], others)), QString());
        QCOMPARE(said(validate(ActionPlan{0, 2026, {}, 0, {}}, others)), QStringLiteral("year!"));
        QCOMPARE(said(validate(ActionPlan{0, 26, {}, 0, {}}, others)), QStringLiteral("year!"));
    }

    void goalsAndAreasNeedTheirWords() {
        QCOMPARE(said(validate(Goal())), QStringLiteral("title!"));
        QCOMPARE(said(validate(PriorityArea{0, 1, QStringLiteral("  "), {}, 0})), QStringLiteral("title!"));
        QCOMPARE(said(validate(Goal{0, 1, 0, 0, QStringLiteral("Flere kurs"), {}, 0})), QString());
    }

    void aMeasureIsJudgedByWhatItNeeds_data() {
        QTest::addColumn<Measure>("measure");
        QTest::addColumn<QString>("problems");
        Measure good = measure(1, 2, MeasureState::Planned, QDate(2026, 5, 1));
        good.who = QStringLiteral("Kursgruppa");
        QTest::newRow("good") << good << QString();
        Measure m = good;
        m.title.clear();
        QTest::newRow("without words") << m << QStringLiteral("title!");
        m = good;
        m.goal = 0;
        QTest::newRow("of nothing") << m << QStringLiteral("goal!");
        m.project = 9;
        QTest::newRow("of a project") << m << QString();
        m = good;
        m.state = MeasureState::Done;
        QTest::newRow("done, but when") << m << QStringLiteral("doneOn!");
        m = good;
        m.who.clear();
        QTest::newRow("nobody does it") << m << QStringLiteral("person?");
        m.institution = 3;
        QTest::newRow("an institution does it") << m << QString();
        m = good;
        m.deadline = QDate(2027, 1, 5);
        QTest::newRow("in another year") << m << QStringLiteral("deadline?");
    }
    void aMeasureIsJudgedByWhatItNeeds() {
        QFETCH(Measure, measure);
        QTEST(said(validate(measure, 2026)), "problems");
    }
};

QTEST_APPLESS_MAIN(TestActionPlan)

#include "tst_actionplan.moc"
