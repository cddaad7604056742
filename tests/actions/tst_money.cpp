#include "actions/papers.h"
#include "actions/tables.h"
#include "base/formats.h"
#include "support/workspace.h"

#include <QtTest>

using namespace aarring;

namespace {

QString said(const Error &error) { return error.text(); }

Id lineCalled(const Queries &queries, const char *start) {
    for (const BudgetLine &line : queries.facts().budgetLines)
        if (line.text.startsWith(QString::fromUtf8(start)))
            return line.id;
    return 0;
}

qint64 booked(const TestNetwork &n, BudgetSection section) {
    return n.queries().accounts(n.queries().budgets().first().id).of(section).booked;
}

} // namespace

class tst_Money : public QObject {
    Q_OBJECT

private slots:
    void theSampleShowsWhatIsBooked() {
        const TestNetwork n(QStringLiteral("sample-no"));
        const Accounts accounts = n.queries().accounts(n.queries().budgets().first().id);
        QCOMPARE(accounts.income, (Standing{407'000'00, 407'000'00, 300'000'00, 13}));
        QCOMPARE(accounts.expense.booked, 183'000'00);
        QCOMPARE(accounts.expense.rest(), 224'000'00);
        QCOMPARE(accounts.travel.booked, 31'400'00);
        const Grant &grant = n.queries().facts().grants.first();
        QCOMPARE(n.queries().standing(grant).received, 240'000'00);
        QVERIFY(n.queries().standing(grant).isOwnEnough());
    }

    void theMandateCheckSeesTravelAsItIsBooked() {
        TestNetwork n(QStringLiteral("sample-no"));
        Id line = 0;
        for (const BudgetLine &l : n.queries().facts().budgetLines)
            if (l.section == BudgetSection::Travel)
                line = l.id;
        QVERIFY(line);
        const auto ownTravel = [&n] { return n.queries().facts().ownTravel.size(); };
        const auto before = ownTravel();
        QCOMPARE(before, n.queries().accounts(n.queries().budgets().first().id).travel.entries);
        Rule rule;
        rule.kind = RuleKind::OwnMeetingCosts;
        const auto verdict = [&] {
            return checkMandate({rule}, n.queries().facts(), n.queries().today(), Language::English)
                .first()
                .verdict;
        };
        QCOMPARE(verdict(), Verdict::Fulfilled);
        QVERIFY(n.actions().book({0, line, QDate(2026, 5, 6), QStringLiteral("Tog"), 500'00, {}, 0}));
        QCOMPARE(ownTravel(), before + 1);
        QCOMPARE(verdict(), Verdict::Warns); // it names nobody
        QVERIFY(n.actions().undo());
        QCOMPARE(ownTravel(), before);
        QCOMPARE(verdict(), Verdict::Fulfilled);
    }

    void aLineWithAmountsIsNotRemovedButJoined() {
        TestNetwork n(QStringLiteral("sample-no"));
        const Id development = lineCalled(n.queries(), "Utvikling"),
                 room = lineCalled(n.queries(), "Lokaler");
        const auto refused = n.actions().removeLine(development);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Conflict);
        QVERIFY2(said(refused.error()).contains(QLatin1String("2")), qPrintable(said(refused.error())));
        QCOMPARE(n.queries().bookedOn(development).size(), 2);
        const qint64 before = booked(n, BudgetSection::Expense);
        QVERIFY(n.actions().joinLines(development, room));
        QCOMPARE(n.queries().bookedOn(room).size(), 2);
        QCOMPARE(booked(n, BudgetSection::Expense), before);
        QVERIFY(!n.actions().joinLines(room, lineCalled(n.queries(), "Tilskudd"))); // of another kind
        QVERIFY(!n.actions().removeBudget(n.queries().budgets().first().id));
    }

    void anInstitutionThatHasPaidStays() {
        TestNetwork n(QStringLiteral("sample-no"));
        Institution i;
        i.name = QStringLiteral("Nytt bibliotek");
        const auto id = n.actions().saveInstitution(i);
        QVERIFY(id);
        QVERIFY(n.actions().book({0,
                                  lineCalled(n.queries(), "Egenandel"),
                                  QDate(2026, 5, 1),
                                  QStringLiteral("Egenandel"),
                                  5,
                                  {},
                                  *id}));
        const auto refused = n.actions().removeInstitution(*id);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Conflict);
    }

    void badAmountsAreRefusedAndNothingIsWritten() {
        TestNetwork n(QStringLiteral("sample-no"));
        const qsizetype before = n.queries().booked().size();
        BudgetEntry entry{
            0, lineCalled(n.queries(), "Formidling"), QDate(2026, 5, 1), QStringLiteral("Noe"), 5, {}, 0};
        BudgetEntry bad = entry;
        bad.amount = largestAmount + 1;
        QVERIFY(!n.actions().book(bad));
        QVERIFY(!n.actions().bookAll({entry, bad}));
        bad = entry;
        bad.line = 12345;
        QVERIFY(!n.actions().book(bad));
        bad.line = 0;
        QVERIFY(!n.actions().book(bad));
        QCOMPARE(n.queries().booked().size(), before);
        entry.day = QDate(2027, 1, 5); // the bill came late
        QVERIFY(n.actions().book(entry));
    }

    void aStoppedImportWritesNothing() {
        TestNetwork n(QStringLiteral("sample-no"));
        const qsizetype before = n.queries().booked().size();
        const BudgetEntry entry{
            0, lineCalled(n.queries(), "Formidling"), QDate(2026, 5, 1), QStringLiteral("Noe"), 5, {}, 0};
        const auto stopped =
            n.actions().bookAll(QList<BudgetEntry>(500, entry), [](int done, int) { return done < 200; });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
        QCOMPARE(n.queries().booked().size(), before);
        QVERIFY(!n.actions().canUndo());
    }

    void anInstalmentIsReceivedOnceAndTakenBackWithItsAmount() {
        TestNetwork n(QStringLiteral("sample-no"));
        const Grant grant = n.queries().facts().grants.first();
        const Instalment due = n.queries().instalments(grant.id).first();
        QCOMPARE(due.entry, 0);
        const auto entry = n.actions().receiveInstalment(due.id, QDate(2026, 6, 1), QStringLiteral("30"));
        QVERIFY(entry);
        QCOMPARE(n.queries().standing(grant).outstanding(), 0);
        QVERIFY(!n.actions().receiveInstalment(due.id, QDate(2026, 6, 1), {}));
        QVERIFY(n.actions().removeBooked({*entry}));
        QCOMPARE(n.queries().instalments(grant.id).first().entry, 0);
        Grant loose = grant;
        loose.line = 0;
        QVERIFY(n.actions().saveGrant(loose));
        QVERIFY(!n.actions().receiveInstalment(due.id, QDate(2026, 6, 1), {}));
    }

    void theSeedsGrantIsKeptAsItStands() {
        TestNetwork n(QStringLiteral("project"));
        Grant grant;
        grant.title = QStringLiteral("Mer kompetente bibliotek – samarbeid over fylkesgrensene");
        grant.funder = QStringLiteral("Nasjonalbiblioteket");
        grant.state = GrantState::Granted;
        grant.granted = *parseAmount(QStringLiteral("kr. 300.000"));
        grant.period = {QDate(2011, 1, 1), QDate(2011, 12, 31)};
        const auto id = n.actions().saveGrant(grant);
        QVERIFY(id);
        QCOMPARE(n.queries().grant(*id)->granted, 300'000'00);
        PaperOptions options;
        options.year = 2011;
        QVERIFY(makePaper(n.queries(), QStringLiteral("grants"), options));
        options.year = 2010;
        QVERIFY(!makePaper(n.queries(), QStringLiteral("grants"), options));
    }

    void centralLibrariesShareByTheirFrameworkAmounts() {
        TestNetwork n(QStringLiteral("sample-da"));
        const Budget budget = n.queries().budgets().first();
        const SharePlan plan = n.queries().sharePlans(budget.id).first();
        QCOMPARE(plan.key, ShareKey::Framework);
        const QList<Share> shares = n.queries().shares(plan.id);
        const Division division = divide(plan, shares);
        QCOMPARE(division.total, 305'000'00);
        QCOMPARE(division.parts[3].amount, 50'000'00); // 12,5 % of 400 000
        const auto standings = standingOf(plan, shares, n.queries().booked());
        QCOMPARE(standings[0].owes(), 0);
        QCOMPARE(standings[5].owes(), 45'000'00);
        QVERIFY(n.actions().recordPayment(plan.id, shares[5].institution, 45'000'00, QDate(2026, 6, 1), {}));
        QCOMPARE(standingOf(plan, shares, n.queries().booked())[5].owes(), 0);
    }

    void eachCoversItsOwnMeetingsCanBeChecked() {
        TestNetwork n(QStringLiteral("sample-no"));
        const Budget budget = n.queries().budgets().first();
        const auto travel = [&] {
            return travelOfNobody(n.queries().budgetLines(budget.id), n.queries().booked());
        };
        QVERIFY(travel().isEmpty());
        QVERIFY(n.actions().book(
            {0, lineCalled(n.queries(), "Reise"), QDate(2026, 5, 1), QStringLiteral("Fly"), 900, {}, 0}));
        QCOMPARE(travel().size(), 1);
    }

    void nextYearsBudgetBeginsWithWhatAppliedLast() {
        TestNetwork n(QStringLiteral("sample-no"));
        const Budget budget = n.queries().budgets().first();
        BudgetLine line = n.queries().budgetLines(budget.id).at(3);
        line.revised = 99'000'00;
        line.explanation = QStringLiteral("Dyrere");
        QVERIFY(n.actions().saveLine(line));
        Budget next;
        next.year = 2027;
        const auto id = n.actions().copyBudget(budget.id, next);
        QVERIFY(id);
        const QList<BudgetLine> copies = n.queries().budgetLines(*id);
        QCOMPARE(copies.size(), n.queries().budgetLines(budget.id).size());
        QCOMPARE(copies[3].planned, 99'000'00);
        QVERIFY(!copies[3].revised && copies[3].explanation.isEmpty());
        QVERIFY(n.queries().bookedIn(*id).isEmpty());
        const SharePlan plan = n.queries().sharePlans(*id).first();
        QCOMPARE(n.queries().budgetLine(plan.line)->budget, *id);
        QCOMPARE(n.queries().shares(plan.id).size(), 13);
    }

    void twoSumsDoNotTakeTheirPaymentsOnOneLine() {
        TestNetwork n(QStringLiteral("sample-no"));
        SharePlan plan = n.queries().sharePlans(n.queries().budgets().first().id).first();
        plan.id = 0;
        QVERIFY(!n.actions().savePlan(plan, {}));
    }

    void whatWasExportedIsKnownWhenItComesBack() {
        TestNetwork n(QStringLiteral("sample-no"));
        QTemporaryDir folder;
        for (const Language language : {Language::Bokmaal, Language::Danish, Language::English}) {
            TableOptions options;
            options.language = language;
            const QString path = folder.filePath(QStringLiteral("entries.csv"));
            const auto bytes = tableFile(n.queries(), QStringLiteral("entries"), options, path);
            QVERIFY(bytes);
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(*bytes);
            file.close();
            LedgerSettings settings;
            settings.budget = n.queries().budgets().first();
            const auto preview = previewLedgerFile(n.queries(), path, settings);
            QVERIFY2(preview, qPrintable(languageCode(language)));
            QCOMPARE(preview->count(LedgerVerdict::Known), int(n.queries().booked().size()));
            QCOMPARE(preview->signs, LedgerSigns::Ledger);
            for (const LedgerRow &row : preview->rows) {
                QCOMPARE(row.match, LedgerRow::Match::Named);
                QVERIFY(row.notes.isEmpty());
            }
        }
    }

    void aWorkbookAddsUpWithTheProgram() {
        const TestNetwork n(QStringLiteral("sample-no"));
        const auto table = makeTable(n.queries(), QStringLiteral("budget"), {});
        QVERIFY(table);
        qint64 column = 0; // of the accounts, recomputed from the lines
        for (const SheetRow &row : table->rows)
            if (!row.isStrong &&
                std::get<QString>(row.cells[0]) == std::get<QString>(table->rows[0].cells[0]))
                column += std::get<SheetAmount>(row.cells[5]).ore;
        QCOMPARE(column, 300'000'00);
        const SheetRow &sum = table->rows[3];
        QVERIFY(sum.isStrong);
        QCOMPARE(std::get<SheetFormula>(sum.cells[5]).text, QStringLiteral("=SUM(F2:F4)"));
        QCOMPARE(std::get<SheetFormula>(sum.cells[5]).ore, column);
        for (const QString &name : moneyTableNames())
            QVERIFY(tableFile(n.queries(), name, {}, QStringLiteral("x.xlsx")));
        const auto wrong = tableFile(n.queries(), QStringLiteral("budget"), {}, QStringLiteral("x.doc"));
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().kind, Error::Kind::Invalid);
        QVERIFY(!makeTable(n.queries(), QStringLiteral("nothing"), {}));
        QVERIFY(!makeTable(n.queries(), QStringLiteral("budget"), {{}, 1999, 0}));
    }
};

QTEST_GUILESS_MAIN(tst_Money)
#include "tst_money.moc"
