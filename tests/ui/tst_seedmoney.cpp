#include "documents/pdfreading.h"
#include "support/window.h"
#include "ui/budget/budgetmodel.h"
#include "ui/budget/entrymodel.h"
#include "ui/budget/sharemodel.h"

#include <QTableView>

using namespace aarring;

// The money and the goals of the two mandates, entered through the real window with keys alone, printed and read back.

namespace {

QString text(const char *utf8) { return QString::fromUtf8(utf8); }

/// The paper of what is shown, as a reader takes its text out of the PDF; `language` counts down from the first in the
/// dialog when it is to be another than the network's.
QString paperText(WindowTest &t, const char *file) {
    t.dialogs.files = {t.path(file)};
    t.ctrl(Qt::Key_P);
    t.savePaper();
    QFile pdf(t.path(file));
    return pdf.open(QIODevice::ReadOnly) ? pdfText(pdf.readAll()).simplified() : QString();
}

/// Every one stands in the text.
void verifyHas(const QString &text, const QStringList &words) {
    for (const QString &word : words)
        QVERIFY2(text.contains(word), qPrintable(word + QLatin1Char('\n') + text));
}

/// In the grid that has the focus: each cell, and Tab; the last one ends with Enter.
void typeRow(WindowTest &t, const QStringList &cells) {
    for (qsizetype i = 0; i < cells.size(); ++i) {
        t.type(cells[i]);
        t.press(i + 1 < cells.size() ? Qt::Key_Tab : Qt::Key_Return);
    }
}

/// Down or up in the grid until the empty row of the section is reached.
void goToEmptyRow(WindowTest &t, BudgetSection section) {
    t.tabTo("budget.table");
    auto *grid = qobject_cast<QTableView *>(QApplication::focusWidget());
    QVERIFY(grid);
    const auto *model = qobject_cast<BudgetModel *>(grid->model());
    t.press(Qt::Key_Home, Qt::ControlModifier);
    for (int i = 0; i < model->rowCount(); ++i) {
        if (model->idAt(grid->currentIndex().row()) == BudgetModel::newLineId(section))
            return;
        t.press(Qt::Key_Down);
    }
    QFAIL("no empty row");
}

Verdict ownMeetingCosts(WindowTest &t) {
    for (const Finding &finding : t.queries().check(t.queries().today(), Language::English))
        if (finding.rule.kind == RuleKind::OwnMeetingCosts)
            return finding.verdict;
    qFatal("the mandate does not ask for it");
}

} // namespace

class tst_SeedMoney : public QObject {
    Q_OBJECT

private slots:
    void eachNorwegianLibraryCoversItsOwnMeetings();
    void danishCentralLibrariesBearTheirAgreedPart();
    void theDanishPlanIsPrintedFromItsAreasAndGoals();
};

/// "Utgifter til møter dekkes av hvert enkelt fylkesbibliotek"; "Felles budsjett … vurderes der det er relevant".
void tst_SeedMoney::eachNorwegianLibraryCoversItsOwnMeetings() {
    const QString seed = fixture("seed_000_mandat_ki.txt").simplified();
    QVERIFY(seed.contains(text("Utgifter til møter dekkes av hvert enkelt fylkesbibliotek")));
    WindowTest t;
    t.newNetwork(QStringLiteral("Norwegian mandate"), "ki.aarring");
    t.goTo("budget");
    t.ctrl(Qt::Key_N);
    t.write("newBudget.title", text("Felles budsjett til samarbeidsprosjekter og -aktiviteter"));
    t.push("dialog.ok");
    QCOMPARE(t.queries().budgets().size(), 1);
    const Id budget = t.queries().budgets().first().id;

    goToEmptyRow(t, BudgetSection::Income);
    typeRow(t, {text("Tilskudd til KI-seminar"), text("kr. 40.000")});
    goToEmptyRow(t, BudgetSection::Expense);
    typeRow(t, {text("Årlig fysisk KI-seminar"), text("38 500,50")});
    goToEmptyRow(t, BudgetSection::Travel);
    typeRow(t, {text("Utgifter til møter"), text("26 000")});
    const QList<BudgetLine> lines = t.queries().budgetLines(budget);
    QCOMPARE(lines.size(), 3);
    QCOMPARE(totals(lines).result(), 1'499'50); // travel is in no sum

    t.push("budget.viewBooked");
    t.push("budget.newLine");
    typeRow(t, {text("4.5"), text("1"), text("Reise til møte"), text("Utgifter til møter"), text("1 234,50"),
                text("Troms fylkesbibliotek")});
    typeRow(t, {QString(), text("2"), text("Overnatting"), text("Utgifter til møter"), text("2000"),
                text("Agder fylkesbibliotek")});
    QCOMPARE(t.queries().accounts(budget).travel.booked, 3'234'50);
    QCOMPARE(ownMeetingCosts(t), Verdict::Fulfilled);
    // One that names nobody, and the mandate's demand cannot be seen to be kept.
    typeRow(t, {QString(), text("3"), text("Tog"), text("Utgifter til møter"), text("500")});
    QCOMPARE(t.queries().accounts(budget).travel.booked, 3'734'50);
    QVERIFY(ownMeetingCosts(t) != Verdict::Fulfilled);
    QVERIFY(t.at("budget.travelOfNobody")->isVisible());
    t.press(Qt::Key_Escape);
    t.tabTo("budget.entries");
    t.ctrl(Qt::Key_Z);
    QCOMPARE(ownMeetingCosts(t), Verdict::Fulfilled);

    verifyHas(paperText(t, "accounts.pdf"),
              {text("Regnskap"), text("Felles budsjett til samarbeidsprosjekter og -aktiviteter"),
               text("Årlig fysisk KI-seminar"), text("38 500,50"), text("Utgifter til møter"),
               text("Troms fylkesbibliotek 1 234,50"), text("Agder fylkesbibliotek 2 000"),
               text("3 234,50")});
}

/// "hvor stor en del af det i cb-rammeaftalen afsatte beløb til kompetenceudvikling, der skal anvendes til fælles
/// kompetenceudvikling"
void tst_SeedMoney::danishCentralLibrariesBearTheirAgreedPart() {
    const QString seed = fixture("seed_001_kommissorium.txt").simplified();
    QVERIFY(seed.contains(text("der skal anvendes til fælles kompetenceudvikling")));
    WindowTest t;
    t.newNetwork(QStringLiteral("Danish terms of reference"), "net.aarring");
    t.goTo("budget");
    t.ctrl(Qt::Key_N);
    t.push("dialog.ok");
    const Id budget = t.queries().budgets().first().id;
    goToEmptyRow(t, BudgetSection::Income);
    typeRow(t, {text("Centralbibliotekernes bidrag"), text("100.000")});
    goToEmptyRow(t, BudgetSection::Expense);
    typeRow(t, {text("Fælles kompetenceudvikling"), text("100.000,-")});

    t.push("budget.viewShares");
    t.push("budget.newLine");
    t.write("share.title", text("Fælles kompetenceudvikling"));
    t.choose("share.key", QStringLiteral("By a part of a framework"));
    t.choose("share.line", text("Centralbibliotekernes"));
    t.push("dialog.ok");
    const QList<SharePlan> plans = t.queries().sharePlans(budget);
    QCOMPARE(plans.size(), 1);
    QCOMPARE(plans.first().key, ShareKey::Framework);
    const Id plan = plans.first().id;
    const qsizetype members = t.queries().shares(plan).size();
    QVERIFY(members >= 3);

    // What is set aside for each and the part of it that was agreed, cell by cell.
    t.tabTo("budget.shares");
    auto *grid = qobject_cast<QTableView *>(QApplication::focusWidget());
    QVERIFY(grid);
    t.press(Qt::Key_Home, Qt::ControlModifier);
    t.press(Qt::Key_Right);
    QCOMPARE(grid->currentIndex(), grid->model()->index(0, ShareModel::BasisColumn));
    for (const char *cell : {"400.000", "15", "333.333", "12,5", "kr. 250.000", "10 %"}) {
        t.type(text(cell));
        t.press(Qt::Key_Tab);
    }
    const QList<Share> shares = t.queries().shares(plan);
    QCOMPARE(shares.at(0).amount, 400'000'00);
    QCOMPARE(shares.at(1).percent, 12'50);
    const Division division = divide(plans.first(), shares);
    QCOMPARE(division.parts.at(0).amount, 60'000'00);
    QCOMPARE(division.parts.at(1).amount, 41'667'00);
    QCOMPARE(division.parts.at(2).amount, 25'000'00);
    QCOMPARE(division.total, 126'667'00);

    // The first has paid.
    t.press(Qt::Key_Home, Qt::ControlModifier);
    t.push("budget.recordPayment");
    QCOMPARE(t.queries().accounts(budget).income.booked, 60'000'00);
    const QString paper = paperText(t, "shares.pdf");
    verifyHas(paper, {text("Fælles kompetenceudvikling"), text("400.000"), text("15 %"), text("60.000"),
                      text("333.333"), text("12,5 %"), text("41.667"), text("126.667"), text("66.667")});
}

void tst_SeedMoney::theDanishPlanIsPrintedFromItsAreasAndGoals() {
    const QString seed = fixture("seed_001_kommissorium.txt");
    WindowTest t;
    t.newNetwork(QStringLiteral("Danish terms of reference"), "net.aarring");
    t.goTo("goals");
    t.ctrl(Qt::Key_N);
    t.write("actionPlan.year", QStringLiteral("2027"));
    t.push("dialog.ok");
    QCOMPARE(t.facts().actionPlans.size(), 1);
    // Area, goal and measure, in the words of the text; what follows goes into the area that is chosen.
    t.push("goals.emptyArea");
    t.type(text("Centralbiblioteksdelen"));
    t.press(Qt::Key_Tab);
    QStringList goals{text("koordinering af det samlede kompetencetilbud på centralbibliotek.dk"),
                      text("videreudvikling, erfaringsudveksling og inspiration på nationalt, regionalt og "
                           "lokalt niveau"),
                      text("inddragelse i de fælles indsatsområder efter nærmere aftale med de(t) "
                           "pågældende centralbibliotek(er)"),
                      text("formidling og vurdering af centralbibliotekernes fælles indsatsområder på "
                           "regionalt og lokalt niveau")};
    for (const QString &goal : goals) {
        QVERIFY2(seed.contains(goal), qPrintable(goal));
        t.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        t.type(goal);
        t.press(Qt::Key_Tab);
    }
    // The agency's part is an area of its own, with its one goal.
    t.push("goals.newArea");
    t.type(text("Styrelsesdelen"));
    t.press(Qt::Key_Tab);
    goals.append(text("koordinering regionalt og nationalt for de partnerskaber og aftaler vedrørende den "
                      "nationale indsats, som KBE indgår med eksterne samarbejdspartnere på bibliotekernes "
                      "vegne (f.eks. Digitaliseringsstyrelsen og Erhvervsstyrelsen) eller som KBE selv "
                      "iværksætter (f.eks. Modelprogram for folkebiblioteker)"));
    QVERIFY(seed.contains(goals.last()));
    t.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    t.type(goals.last());
    t.press(Qt::Key_Tab);
    QCOMPARE(t.facts().goals.size(), 5);
    QCOMPARE(t.facts().priorityAreas.size(), 2);
    QCOMPARE(t.facts().goals.last().area, t.facts().priorityAreas.last().id);
    t.ctrl(Qt::Key_N);
    t.type(text("Fælles kursuskalender på centralbibliotek.dk"));
    t.press(Qt::Key_Tab);
    t.write("measure.deadline", QStringLiteral("1.3.2027"));
    QCOMPARE(t.facts().measures.size(), 1);
    QCOMPARE(t.facts().measures.first().goal, t.facts().goals.last().id);
    const QString paper = paperText(t, "plan.pdf");
    verifyHas(paper, goals + QStringList{text("Handlingsplan 2027"), text("Centralbiblioteksdelen"),
                                         text("Styrelsesdelen"), text("5.1"), text("01.03.2027"),
                                         text("Fælles kursuskalender")});
}

QTEST_MAIN(tst_SeedMoney)
#include "tst_seedmoney.moc"
