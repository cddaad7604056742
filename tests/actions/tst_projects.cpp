#include "actions/papers.h"
#include "actions/tables.h"
#include "support/dump.h"
#include "support/workspace.h"

using namespace aarring;

/// One thing a user does with projects; gives what the door answered.
using Deed = std::function<Status(TestNetwork &)>;
Q_DECLARE_METATYPE(Deed)

namespace {

template<class T>
Status asStatus(const Result<T> &result) {
    if (!result)
        return result.error();
    return Done{};
}

Project firstProject(const TestNetwork &n) { return n.queries().projects().first(); }

Id institutionCalled(const TestNetwork &n, const char *label) {
    for (const Institution &institution : n.queries().facts().institutions)
        if (institution.label() == QString::fromUtf8(label))
            return institution.id;
    return 0;
}

ProjectPartner newPartner(const TestNetwork &n) {
    return {0, firstProject(n).id, institutionCalled(n, "Innlandet"), QStringLiteral("Kurs"), 20'000'00, 0};
}

QStringList textsOf(const TestNetwork &n) {
    QStringList texts;
    for (const Objective &objective : n.queries().objectives(firstProject(n).id))
        texts += objective.text;
    return texts;
}

QStringList titlesOf(const TestNetwork &n) {
    QStringList titles;
    for (const Measure &measure : n.queries().measuresOf(firstProject(n).id))
        titles += measure.title;
    return titles;
}

QStringList texts(std::initializer_list<const char *> words) {
    QStringList list;
    for (const char *word : words)
        list += QString::fromUtf8(word);
    return list;
}

Project emptyProject() {
    Project project;
    project.title = QStringLiteral("Mer kompetente bibliotek");
    project.period = {QDate(2011, 3, 1), QDate(2012, 12, 31)};
    return project;
}

} // namespace

class tst_Projects : public QObject {
    Q_OBJECT

private slots:
    void everyActionIsTakenBackAndDoneAgain_data() {
        QTest::addColumn<Deed>("deed");
        const auto row = [](const char *name, Deed deed) { QTest::newRow(name) << deed; };
        row("saveProject: new",
            [](TestNetwork &n) { return asStatus(n.actions().saveProject(emptyProject())); });
        row("saveProject: changed", [](TestNetwork &n) {
            Project project = firstProject(n);
            project.result = QStringLiteral("Tre kurs er holdt.");
            project.state = ProjectState::Completed;
            project.owner = institutionCalled(n, "Agder");
            return asStatus(n.actions().saveProject(project));
        });
        row("removeProject: with all its parts", [](TestNetwork &n) {
            Grant grant = n.queries().grantsOf(firstProject(n).id).first();
            grant.project = 0;
            const auto freed = n.actions().saveGrant(grant);
            return freed ? n.actions().removeProject(firstProject(n).id) : asStatus(freed);
        });
        row("savePartner: new",
            [](TestNetwork &n) { return asStatus(n.actions().savePartner(newPartner(n))); });
        row("savePartner: changed", [](TestNetwork &n) {
            ProjectPartner partner = n.queries().partners(firstProject(n).id).first();
            partner.ownFunding = 30'000'00;
            return asStatus(n.actions().savePartner(partner));
        });
        row("movePartner", [](TestNetwork &n) {
            const auto partners = n.queries().partners(firstProject(n).id);
            return n.actions().movePartner(partners.first().id, partners.last().id);
        });
        row("removePartner", [](TestNetwork &n) {
            return n.actions().removePartner(n.queries().partners(firstProject(n).id).first().id);
        });
        row("saveObjective: new", [](TestNetwork &n) {
            return asStatus(n.actions().saveObjective({0, firstProject(n).id, QStringLiteral("å lære."), 0}));
        });
        row("saveObjective: changed", [](TestNetwork &n) {
            Objective objective = n.queries().objectives(firstProject(n).id).first();
            objective.text += QStringLiteral(" Og mer.");
            return asStatus(n.actions().saveObjective(objective));
        });
        row("addObjectives", [](TestNetwork &n) {
            return n.actions().addObjectives(firstProject(n).id,
                                             {QStringLiteral("ett"), QStringLiteral("to")});
        });
        row("moveObjective", [](TestNetwork &n) {
            return n.actions().moveObjective(n.queries().objectives(firstProject(n).id).last().id, 0);
        });
        row("removeObjective", [](TestNetwork &n) {
            return n.actions().removeObjective(n.queries().objectives(firstProject(n).id).first().id);
        });
        row("addMeasures", [](TestNetwork &n) {
            return n.actions().addMeasures(firstProject(n).id, {QStringLiteral("ett"), QStringLiteral("to")});
        });
        row("moveProjectMeasure", [](TestNetwork &n) {
            return n.actions().moveProjectMeasure(n.queries().measuresOf(firstProject(n).id).last().id, 0);
        });
        row("addProjectBudget: with what is granted and paid", [](TestNetwork &n) {
            const auto project = n.actions().saveProject(emptyProject());
            if (!project)
                return asStatus(project);
            Grant grant;
            grant.project = *project;
            grant.funder = QStringLiteral("Nasjonalbiblioteket");
            grant.state = GrantState::Granted;
            grant.granted = 300'000'00;
            if (const auto saved = n.actions().saveGrant(grant); !saved)
                return asStatus(saved);
            ProjectPartner partner = newPartner(n);
            partner.project = *project;
            if (const auto saved = n.actions().savePartner(partner); !saved)
                return asStatus(saved);
            return asStatus(n.actions().addProjectBudget(*project));
        });
    }
    void everyActionIsTakenBackAndDoneAgain() {
        QFETCH(Deed, deed);
        TestNetwork n(QStringLiteral("sample-no"));
        QStringList states{dump(n.connection())};
        // Some deeds need others first: every command is a step, and each is taken back and done again.
        connect(&n.actions(), &Actions::changed, this, [&] { states.append(dump(n.connection())); });
        MUST(deed(n));
        disconnect(&n.actions(), &Actions::changed, this, nullptr);
        QVERIFY(states.size() > 1);
        QVERIFY(states.last() != states.at(states.size() - 2));
        for (qsizetype step = states.size() - 1; step > 0; --step) {
            MUST(n.actions().undo());
            QCOMPARE(dump(n.connection()), states.at(step - 1));
        }
        for (qsizetype step = 1; step < states.size(); ++step) {
            MUST(n.actions().redo());
            QCOMPARE(dump(n.connection()), states.at(step));
        }
        // What is in memory follows the file.
        const Queries fresh(n.connection(), n.clock());
        QCOMPARE(n.queries().projects(), fresh.projects());
        QCOMPARE(n.queries().budgets(), fresh.budgets());
        QCOMPARE(n.queries().facts().grants, fresh.facts().grants);
    }

    void linesGoLastInTheirOrderAndMove() {
        TestNetwork n(QStringLiteral("sample-no"));
        const Id project = firstProject(n).id;
        const QStringList before = textsOf(n);
        MUST(n.actions().addObjectives(project, {QStringLiteral("ett"), QStringLiteral("to")}));
        QCOMPARE(textsOf(n), before + texts({"ett", "to"}));
        const auto objectives = n.queries().objectives(project);
        MUST(n.actions().moveObjective(objectives.last().id, objectives.first().id));
        QCOMPARE(textsOf(n).at(1), QStringLiteral("to"));
        MUST(n.actions().moveObjective(objectives.last().id, 0));
        QCOMPARE(textsOf(n).at(0), QStringLiteral("to"));
        MUST(n.actions().undo());
        MUST(n.actions().undo());
        MUST(n.actions().undo()); // both lines at once
        QCOMPARE(textsOf(n), before);

        const QStringList measures = titlesOf(n);
        MUST(n.actions().addMeasures(project, {QStringLiteral("ett"), QStringLiteral("to")}));
        QCOMPARE(titlesOf(n), measures + texts({"ett", "to"}));
        QCOMPARE(n.queries().measuresOf(project).last().state, MeasureState::Planned);
    }

    void badInputIsRefusedAndNothingIsWritten() {
        TestNetwork n(QStringLiteral("sample-no"));
        const QString before = dump(n.connection(), true);
        const Id project = firstProject(n).id;
        Project untitled;
        QVERIFY(!n.actions().saveProject(untitled));
        Project backwards = firstProject(n);
        backwards.period = {QDate(2027, 1, 1), QDate(2026, 1, 1)};
        QVERIFY(!n.actions().saveProject(backwards));
        Project gone = firstProject(n);
        gone.id = 4711;
        QVERIFY(!n.actions().saveProject(gone));
        ProjectPartner partner = newPartner(n);
        partner.institution = firstProject(n).owner;
        QVERIFY(!n.actions().savePartner(partner));
        partner.institution = n.queries().partners(project).first().institution;
        QVERIFY(!n.actions().savePartner(partner));
        partner = newPartner(n);
        partner.ownFunding = -5;
        QVERIFY(!n.actions().savePartner(partner));
        partner = newPartner(n);
        partner.project = 4711;
        QVERIFY(!n.actions().savePartner(partner));
        QVERIFY(!n.actions().saveObjective({0, project, QStringLiteral("  "), 0}));
        QVERIFY(!n.actions().addObjectives(project, {QStringLiteral("ett"), QString()}));
        QVERIFY(!n.actions().addObjectives(4711, {QStringLiteral("ett")}));
        QVERIFY(!n.actions().addMeasures(4711, {QStringLiteral("ett")}));
        QVERIFY(!n.actions().addProjectBudget(4711));
        QVERIFY(!n.actions().movePartner(4711, 0));
        QCOMPARE(dump(n.connection(), true), before);
    }

    void whatIsNeededElsewhereIsNotRemoved() {
        TestNetwork n(QStringLiteral("sample-no"));
        const auto refused = n.actions().removeProject(firstProject(n).id); // it has a grant
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Conflict);
        Institution former;
        former.name = QStringLiteral("Hordaland fylkesbibliotek");
        former.valid.to = QDate(2019, 12, 31);
        former.successor = institutionCalled(n, "Vestland");
        const auto institution = n.actions().saveInstitution(former);
        QVERIFY(institution);
        ProjectPartner partner = newPartner(n);
        partner.institution = *institution;
        MUST(n.actions().savePartner(partner));
        QVERIFY(!n.actions().removeInstitution(*institution));
        Project project = firstProject(n);
        project.owner = *institution;
        MUST(n.actions().removePartner(n.queries().partners(project.id).last().id));
        MUST(n.actions().saveProject(project));
        QVERIFY(!n.actions().removeInstitution(*institution));
    }

    void anInstitutionOfAProjectIsNoVacantSeat() {
        TestNetwork n(QStringLiteral("sample-no"));
        const auto vacant = vacantSeats(n.queries().facts(), n.queries().today());
        const auto verdicts = [&n] {
            QStringList said;
            for (const Finding &finding : n.queries().check(n.queries().today(), Language::English))
                said += finding.demand + finding.evidence;
            return said;
        };
        const QStringList before = verdicts();
        Institution former;
        former.name = QStringLiteral("Hedmark fylkesbibliotek");
        former.kind = InstitutionKind::CountyLibrary;
        former.valid.to = QDate(2019, 12, 31);
        former.successor = institutionCalled(n, "Innlandet");
        MUST(n.actions().saveInstitution(former));
        QCOMPARE(vacantSeats(n.queries().facts(), n.queries().today()), vacant);
        QCOMPARE(verdicts(), before);
    }

    void aBudgetIsThatOfAYearOrOfAProject() {
        TestNetwork n(QStringLiteral("sample-no"));
        Project project = emptyProject();
        project.period = {QDate(2026, 1, 1), QDate(2027, 12, 31)}; // the year of the joint budget
        const auto id = n.actions().saveProject(project);
        QVERIFY(id);
        const auto budget = n.actions().addProjectBudget(*id);
        QVERIFY(budget);
        QCOMPARE(n.queries().budgetsOf(*id).size(), 1);
        QCOMPARE(n.queries().budget(*budget)->year, 2026);
        QCOMPARE(n.queries().budgetName(*n.queries().budget(*budget)),
                 QStringLiteral("Mer kompetente bibliotek"));
        const auto second = n.actions().addProjectBudget(*id);
        QVERIFY(!second); // it has one
        QCOMPARE(second.error().kind, Error::Kind::Invalid);
        // What is asked for by the year is the joint one.
        PaperOptions options;
        options.language = Language::English;
        options.year = 2026;
        const auto joint = makePaper(n.queries(), QStringLiteral("budget"), options);
        QVERIFY(joint);
        QCOMPARE(joint->title, QStringLiteral("Felles kurspakke om KI"));
        options.project = n.queries().numberOf(*n.queries().project(*id));
        const auto own = makePaper(n.queries(), QStringLiteral("budget"), options);
        QVERIFY(own);
        QCOMPARE(own->title, QStringLiteral("Budget 2026–2027"));
        QCOMPARE(own->overline, QStringLiteral("Mer kompetente bibliotek"));
        const auto table = makeTable(n.queries(), QStringLiteral("budget"), {Language::English, 2026, 0, 0});
        QVERIFY(table);
        QVERIFY(table->rows.size() > 5);
        options.project = 99;
        QVERIFY(!makePaper(n.queries(), QStringLiteral("budget"), options));

        // A bill of the second year fits, and the project stays while it has money.
        BudgetLine line;
        line.budget = *budget;
        line.text = QStringLiteral("Kurs");
        line.planned = 100'00;
        const auto lineId = n.actions().saveLine(line);
        QVERIFY(lineId);
        MUST(n.actions().book({0, *lineId, QDate(2027, 2, 1), QStringLiteral("Kurs"), 50'00, {}, 0}));
        QVERIFY(!n.actions().removeProject(*id));
    }

    void aGrantOfAProjectIsBookedOnItsBudget() {
        TestNetwork n(QStringLiteral("project"));
        const Id project = firstProject(n).id;
        Grant grant;
        grant.project = project;
        grant.funder = QStringLiteral("Nasjonalbiblioteket");
        grant.state = GrantState::Granted;
        grant.granted = 300'000'00;
        const auto granted = n.actions().saveGrant(grant);
        QVERIFY(granted);
        const auto budget = n.actions().addProjectBudget(project);
        QVERIFY(budget);
        const auto lines = n.queries().budgetLines(*budget);
        QCOMPARE(lines.size(), 1);
        QCOMPARE(lines.first().planned, 300'000'00);
        QCOMPARE(n.queries().grant(*granted)->line, lines.first().id);
    }

    void aProjectIsFoundByAnyOfItsWords() {
        TestNetwork n(QStringLiteral("sample-no"));
        const Id project = firstProject(n).id;
        for (const char *words : {"kurspakke", "trygghet i å bruke", "Omsetjing", "Nordland"}) {
            bool isFound = false;
            for (const SearchHit &hit : n.queries().search(QString::fromUtf8(words), 50))
                isFound = isFound || hit.id == project;
            QVERIFY2(isFound, words);
        }
        MUST(n.actions().addObjectives(project, {QStringLiteral("å finne igjen alt")}));
        const auto hits = n.queries().search(QStringLiteral("finne igjen"), 5);
        QCOMPARE(hits.size(), 1);
        QCOMPARE(hits.first().id, project);
    }

    void theSheetIsOfOneProjectOrOfAll() {
        TestNetwork n(QStringLiteral("sample-no"));
        MUST(n.actions().saveProject(emptyProject())); // earlier than the other, so it is the first
        PaperOptions options;
        options.language = Language::English;
        const auto all = makePaper(n.queries(), QStringLiteral("project-sheet"), options);
        QVERIFY(all);
        QCOMPARE(all->title, QStringLiteral("Projects"));
        options.project = 2;
        const auto one = makePaper(n.queries(), QStringLiteral("project-sheet"), options);
        QVERIFY(one);
        QCOMPARE(one->title, QStringLiteral("Felles kurspakke om KI"));
        QCOMPARE(one->kicker, QStringLiteral("Project sheet"));
        options.project = 3;
        QVERIFY(!makePaper(n.queries(), QStringLiteral("project-sheet"), options));
        const TestNetwork none(QStringLiteral("ki-nettverk"));
        QVERIFY(!makePaper(none.queries(), QStringLiteral("project-sheet"), {}));
    }
};

QTEST_GUILESS_MAIN(tst_Projects)
#include "tst_projects.moc"
