#include "domain/planwords.h"
#include "domain/validation.h"
#include "domain/yearitems.h"

#include <QtTest>

using namespace aarring;

namespace {

Institution institution(Id id, const char *name, QDate last = {}, Id successor = 0) {
    Institution i;
    i.id = id;
    i.name = QString::fromUtf8(name);
    i.valid.to = last;
    i.successor = successor;
    return i;
}

QStringList fieldsOf(const Problems &problems, bool warnings) {
    QStringList fields;
    for (const Problem &problem : problems)
        if (problem.warning == warnings)
            fields += problem.field;
    return fields;
}

QStringList texts(std::initializer_list<const char *> words) {
    QStringList list;
    for (const char *word : words)
        list += QString::fromUtf8(word);
    return list;
}

const QDate today(2026, 6, 10);

} // namespace

class tst_Project : public QObject {
    Q_OBJECT

private slots:
    void pastedLinesLoseTheirMarks_data() {
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<QStringList>("points");
        QTest::newRow("bullets as in the seed")
            << QStringLiteral("\n  • å definere.\r\n  • å utvikle.\n\n")
            << QStringList{QStringLiteral("å definere."), QStringLiteral("å utvikle.")};
        QTest::newRow("hyphens and dashes")
            << QStringLiteral("- en\n– to\n* tre") << texts({"en", "to", "tre"});
        QTest::newRow("Word's own bullets") << QStringLiteral("\uF0B7\ten\no to") << texts({"en", "to"});
        QTest::newRow("numbered") << QStringLiteral("1. en\n2. to") << texts({"en", "to"});
        QTest::newRow("letters") << QStringLiteral("a) en\nb) to") << texts({"en", "to"});
        QTest::newRow("a date is no number") << QStringLiteral("1. mars 2011") << texts({"1. mars 2011"});
        QTest::newRow("only some begin with a number")
            << QStringLiteral("1. mars 2011\nOppstart") << texts({"1. mars 2011", "Oppstart"});
        QTest::newRow("a word with a hyphen") << QStringLiteral("-ing") << texts({"-ing"});
        QTest::newRow("nothing") << QStringLiteral(" \n•\n") << QStringList{};
    }
    void pastedLinesLoseTheirMarks() {
        QFETCH(QString, pasted);
        QFETCH(QStringList, points);
        QCOMPARE(pastedPoints(pasted), points);
    }

    void theLastSuccessorIsWhatAnInstitutionIsNow() {
        const QList<Institution> all{institution(1, "Nord-Trøndelag", QDate(2017, 12, 31), 2),
                                     institution(2, "Trøndelag"),
                                     institution(3, "Østfold 2019", QDate(2019, 12, 31), 4),
                                     institution(4, "Viken", QDate(2023, 12, 31), 5),
                                     institution(5, "Østfold"),
                                     institution(6, "Nedlagt", QDate(2010, 1, 1)),
                                     institution(7, "I ring", QDate(2010, 1, 1), 8),
                                     institution(8, "Ring", QDate(2010, 1, 1), 7),
                                     institution(9, "Slutter", QDate(2026, 12, 31), 2),
                                     institution(10, "Borte", QDate(2010, 1, 1), 99)};
        const auto now = [&](int place, QDate day = today) {
            const Institution *found = successorOn(all[place], all, day);
            return found ? found->name : QString();
        };
        QCOMPARE(now(0), QStringLiteral("Trøndelag"));
        QCOMPARE(now(0, QDate(2017, 12, 31)), QString()); // it still existed
        QCOMPARE(now(1), QString());
        QCOMPARE(now(2), QStringLiteral("Østfold")); // over Viken
        QCOMPARE(now(2, QDate(2021, 1, 1)), QStringLiteral("Viken"));
        QCOMPARE(now(5), QString());
        (void)now(6); // comes to an end
        QCOMPARE(now(8), QString());
        QCOMPARE(now(9), QString());
    }

    void aProjectIsCheckedBeforeItIsSaved() {
        Project project;
        QCOMPARE(fieldsOf(validate(project), false), texts({"title"}));
        project.title = QStringLiteral("Mer kompetente bibliotek");
        QVERIFY(validate(project).isEmpty());
        project.period = {QDate(2012, 12, 31), QDate(2011, 3, 1)};
        QCOMPARE(fieldsOf(validate(project), false), texts({"periodTo"}));
        project.period = {QDate(2011, 3, 1), QDate(2012, 12, 31)};
        project.contactEmail = QStringLiteral("ikke en adresse");
        project.state = ProjectState::UnderWay;
        QVERIFY(acceptable(validate(project)));
        QCOMPARE(fieldsOf(validate(project), true), (texts({"contactEmail", "owner"})));
    }

    void nobodyTakesPartTwice() {
        ProjectPartner partner{0, 1, 0, {}, 0, 0};
        QCOMPARE(fieldsOf(validate(partner, {}, 5), false), texts({"institution"}));
        partner.institution = 5;
        QCOMPARE(fieldsOf(validate(partner, {}, 5), false), texts({"institution"})); // the owner
        const ProjectPartner other{7, 1, 6, {}, 0, 1};
        partner.institution = 6;
        QCOMPARE(fieldsOf(validate(partner, {other}, 5), false), texts({"institution"}));
        QVERIFY(validate(other, {other}, 5).isEmpty()); // itself
        partner.institution = 8;
        partner.ownFunding = -1;
        QCOMPARE(fieldsOf(validate(partner, {other}, 5), false), texts({"ownFunding"}));
        partner.ownFunding = largestAmount + 1;
        QCOMPARE(fieldsOf(validate(partner, {other}, 5), false), texts({"ownFunding"}));
        partner.ownFunding = 50'000'00;
        QVERIFY(validate(partner, {other}, 5).isEmpty());
        QCOMPARE(ownFundingOf({partner, other, partner}), 100'000'00);
    }

    void aProjectsBudgetMayRunOverYears() {
        Budget budget;
        budget.year = 2011;
        QCOMPARE(yearsOf(budget, nullptr), QStringLiteral("2011"));
        Project project;
        QCOMPARE(yearsOf(budget, &project), QStringLiteral("2011"));
        project.period = {QDate(2011, 3, 1), QDate(2012, 12, 31)};
        QCOMPARE(yearsOf(budget, &project), QStringLiteral("2011–2012"));
        project.period.to = QDate(2011, 12, 31);
        QCOMPARE(yearsOf(budget, &project), QStringLiteral("2011"));

        const BudgetEntry late{0, 1, QDate(2012, 5, 2), QStringLiteral("Kurs"), 100, {}, 0};
        QCOMPARE(fieldsOf(validate(late, 2011), true), texts({"day"}));
        QVERIFY(validate(late, 0).isEmpty());
    }

    void itsLastDayStandsInTheYear() {
        NetworkFacts facts;
        facts.network.language = Language::Bokmaal;
        Project project;
        project.id = 4;
        project.title = QStringLiteral("Kursrekke");
        project.state = ProjectState::UnderWay;
        project.period = {QDate(2025, 3, 1), QDate(2026, 12, 31)};
        facts.projects = {project};
        const QList<YearItem> items = yearItems(facts, 2026);
        QCOMPARE(items.size(), 1);
        QCOMPARE(items.first().project, 4);
        QCOMPARE(items.first().title, QStringLiteral("Prosjektslutt: Kursrekke"));
        QCOMPARE(items.first().date, QDate(2026, 12, 31));
        QVERIFY(!items.first().done);
        QVERIFY(yearItems(facts, 2025).isEmpty());
        facts.projects.first().state = ProjectState::Completed;
        QVERIFY(yearItems(facts, 2026).first().done);
        facts.projects.first().state = ProjectState::Stopped;
        QVERIFY(yearItems(facts, 2026).isEmpty());
    }
};

QTEST_APPLESS_MAIN(tst_Project)
#include "tst_project.moc"
