#include "base/formats.h"
#include "support/pagetest.h"
#include "ui/budget/budgetpage.h"
#include "ui/budget/budgettable.h"
#include "ui/budget/joinlinedialog.h"
#include "ui/budget/newbudgetdialog.h"
#include "ui/common/growingtextedit.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QCheckBox>
#include <QClipboard>
#include <QLineEdit>
#include <QPushButton>

using namespace aarring;

class BudgetPageTest : public QObject {
    Q_OBJECT

private:
    /// A page on the sample network's budget of 2026.
    struct Fixture : PageTest {
        explicit Fixture(const QString &templateName = QStringLiteral("sample-no"))
            : PageTest(templateName), page(context) {
            show(page);
            table = page.findChild<BudgetTable *>();
            model = qobject_cast<BudgetModel *>(table->model());
        }
        Id budget() const { return network.queries().budgets().first().id; }
        QList<BudgetLine> lines() const { return network.queries().budgetLines(budget()); }
        BudgetLine lineCalled(const QString &text) const {
            for (const BudgetLine &line : lines())
                if (line.text == text)
                    return line;
            return {};
        }
        BudgetLine first(BudgetSection section) const {
            for (const BudgetLine &line : lines())
                if (line.section == section)
                    return line;
            return {};
        }
        void goTo(Id row, int column) {
            table->setFocus();
            table->setCurrentIndex(model->index(model->rowOf(row), column));
        }
        void goToNewLine(BudgetSection section) { goTo(BudgetModel::newLineId(section), 0); }
        QLineEdit *editor() const {
            auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
            return editor && table->isAncestorOf(editor) ? editor : nullptr;
        }
        QString shown(Id row, int column) const {
            return model->index(model->rowOf(row), column).data().toString();
        }
        QWidget *bar(const char *name) const { return page.findChild<QWidget *>(QLatin1String(name)); }
        QPushButton *button(const char *name) const {
            return page.findChild<QPushButton *>(QLatin1String(name));
        }
        /// What stands below a section's lines.
        QString sum(BudgetSection section, int column) const {
            for (int row = 0; row < model->rowCount(); ++row)
                if (model->rowAt(row).kind == BudgetRow::Kind::Sum && model->rowAt(row).section == section)
                    return model->index(row, column).data().toString();
            return {};
        }
        void write(BudgetLine line) { QVERIFY(network.actions().saveLine(line)); }
        void paste(const QString &cells) {
            QApplication::clipboard()->setText(cells);
            QTest::keyClick(table, Qt::Key_V, Qt::ControlModifier);
        }

        BudgetPage page;
        BudgetTable *table;
        BudgetModel *model;
    };

private slots:
    void theModelKeepsQtsRules() {
        Fixture f;
        QAbstractItemModelTester tester(f.model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(f.network.actions().removeLine(f.lineCalled(QStringLiteral("Deltakeravgift KI-seminar")).id));
        f.model->typeAmount(f.model->index(1, BudgetModel::AmountColumn), QStringLiteral("7"));
    }

    void linesAreTypedOneAfterTheOtherAndEachIsOneUndo() {
        Fixture f;
        const qsizetype before = f.lines().size();
        f.goToNewLine(BudgetSection::Expense);
        f.type(QStringLiteral("Kaffe"));
        f.press(Qt::Key_Tab);
        f.type(QStringLiteral("1 234,50"));
        f.press(Qt::Key_Tab);
        f.type(QStringLiteral("1500"));
        f.press(Qt::Key_Tab);
        f.type(QStringLiteral("Mat"));
        QCOMPARE(f.lines().size(), before);
        f.press(Qt::Key_Return);
        const BudgetLine coffee = f.lineCalled(QStringLiteral("Kaffe"));
        QCOMPARE(coffee.planned, qint64(123450));
        QCOMPARE(coffee.revised, qint64(150000));
        QCOMPARE(coffee.category, QStringLiteral("Mat"));
        QCOMPARE(coffee.section, BudgetSection::Expense);

        f.type(QStringLiteral("Frukt"));
        f.press(Qt::Key_Tab);
        f.type(QStringLiteral("200"));
        f.press(Qt::Key_Return);
        QCOMPARE(f.lineCalled(QStringLiteral("Frukt")).planned, qint64(20000));
        QCOMPARE(f.lines().last().text, QStringLiteral("Frukt"));

        QVERIFY(f.network.actions().undo());
        QVERIFY(f.network.actions().undo());
        QCOMPARE(f.lines().size(), before);
        QCOMPARE(f.model->rowOf(coffee.id), -1);
    }

    void amountsAreUnderstoodAsPeopleTypeThem_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<qint64>("ore");
        QTest::newRow("space") << QStringLiteral("300 000") << qint64(30000000);
        QTest::newRow("dot") << QStringLiteral("300.000") << qint64(30000000);
        QTest::newRow("oere") << QStringLiteral("1 234,50") << qint64(123450);
        QTest::newRow("dash") << QStringLiteral("5,-") << qint64(500);
        QTest::newRow("emptied") << QString() << qint64(0);
    }
    void amountsAreUnderstoodAsPeopleTypeThem() {
        QFETCH(QString, typed);
        QFETCH(qint64, ore);
        Fixture f;
        const Id line = f.first(BudgetSection::Expense).id;
        f.goTo(line, BudgetModel::AmountColumn);
        f.press(Qt::Key_F2);
        f.editor()->selectAll();
        f.press(Qt::Key_Delete);
        f.type(typed);
        f.press(Qt::Key_Return);
        for (const BudgetLine &l : f.lines())
            if (l.id == line)
                QCOMPARE(l.planned, ore);
    }

    void aWrongAmountStaysAsTypedAndIsExplained() {
        Fixture f;
        const BudgetLine line = f.first(BudgetSection::Expense);
        f.goTo(line.id, BudgetModel::AmountColumn);
        f.type(QStringLiteral("ca 5000"));
        f.press(Qt::Key_Return);
        QCOMPARE(f.lineCalled(line.text).planned, line.planned);
        QCOMPARE(f.shown(line.id, BudgetModel::AmountColumn), QStringLiteral("ca 5000"));
        QVERIFY(f.bar("budget.problem")->isVisible());
        QVERIFY(f.bar("budget.problem")->accessibleName().contains(QLatin1String("ca 5000")));
        QVERIFY(f.bar("budget.problem")->accessibleName().contains(QLatin1String("1,234.50")));

        f.goTo(line.id, BudgetModel::AmountColumn);
        f.press(Qt::Key_F2);
        QCOMPARE(f.editor()->text(), QStringLiteral("ca 5000"));
        f.editor()->selectAll();
        f.type(QStringLiteral("5000"));
        f.press(Qt::Key_Return);
        QCOMPARE(f.lineCalled(line.text).planned, qint64(500000));
        QVERIFY(!f.bar("budget.problem")->isVisible());
    }

    void amountsInAnotherCurrencyAreRefused() {
        Fixture f;
        const BudgetLine line = f.first(BudgetSection::Expense);
        for (const int column : {int(BudgetModel::AmountColumn), int(BudgetModel::RevisedColumn)}) {
            f.goTo(line.id, column);
            f.type(QStringLiteral("DKK 500"));
            f.press(Qt::Key_Return);
            QCOMPARE(f.lineCalled(line.text), line);
            QVERIFY(f.bar("budget.problem")->accessibleName().contains(QLatin1String("counts in NOK")));
            f.model->forgetTyped(line.id);
        }
        const qsizetype before = f.lines().size();
        f.goToNewLine(BudgetSection::Expense);
        f.paste(QStringLiteral("Rom\t500 dkk\nMat\t700\n"));
        QCOMPARE(f.lines().size(), before);
        QVERIFY(f.bar("budget.pasteProblem")->accessibleName().contains(QLatin1String("500 dkk")));
        f.goTo(line.id, BudgetModel::AmountColumn);
        f.type(QStringLiteral("NOK 500,-"));
        f.press(Qt::Key_Return);
        QCOMPARE(f.lineCalled(line.text).planned, 500'00);
    }

    void aLineIsNotWrittenBeforeItsAmountIsUnderstood() {
        Fixture f;
        const qsizetype before = f.lines().size();
        f.goToNewLine(BudgetSection::Income);
        f.type(QStringLiteral("Gave"));
        f.press(Qt::Key_Tab);
        f.type(QStringLiteral("mye"));
        f.press(Qt::Key_Return);
        QCOMPARE(f.lines().size(), before);
        QVERIFY(f.editor());
        QCOMPARE(f.editor()->text(), QStringLiteral("mye"));
        f.editor()->selectAll();
        f.type(QStringLiteral("250"));
        f.press(Qt::Key_Return);
        QCOMPARE(f.lineCalled(QStringLiteral("Gave")).planned, qint64(25000));
    }

    void aLineKeepsItsTextWhenItIsEmptied() {
        Fixture f;
        const BudgetLine line = f.first(BudgetSection::Income);
        f.goTo(line.id, BudgetModel::TextColumn);
        f.press(Qt::Key_F2);
        f.editor()->selectAll();
        f.press(Qt::Key_Delete);
        f.press(Qt::Key_Return);
        QVERIFY(f.lineCalled(line.text).id);
        QVERIFY(f.bar("budget.problem")->isVisible());
        for (QPushButton *way : f.bar("budget.problem")->findChildren<QPushButton *>())
            if (way->text().contains(QLatin1String("Put back")))
                QTest::mouseClick(way, Qt::LeftButton);
        QVERIFY(!f.bar("budget.problem")->isVisible());
        QCOMPARE(f.shown(line.id, BudgetModel::TextColumn), line.text);
    }

    void sumsFollowWhileAnAmountIsTypedAndGoBackOnEscape() {
        Fixture f;
        const QString before = f.sum(BudgetSection::Expense, BudgetModel::AmountColumn);
        const BudgetTotals sums = f.model->totals();
        const BudgetLine line = f.first(BudgetSection::Expense);
        f.goTo(line.id, BudgetModel::AmountColumn);
        f.type(QStringLiteral("1"));
        QCOMPARE(f.model->totals().expense, sums.expense - line.planned + 100);
        QVERIFY(f.sum(BudgetSection::Expense, BudgetModel::AmountColumn) != before);
        f.press(Qt::Key_Escape);
        QCOMPARE(f.sum(BudgetSection::Expense, BudgetModel::AmountColumn), before);
        QCOMPARE(f.lineCalled(line.text).planned, line.planned);
    }

    void whatInstitutionsBearThemselvesIsInNoSum() {
        Fixture f;
        const BudgetTotals before = f.model->totals();
        f.goToNewLine(BudgetSection::Travel);
        f.type(QStringLiteral("Tog"));
        f.press(Qt::Key_Tab);
        f.type(QStringLiteral("1000"));
        f.press(Qt::Key_Return);
        QCOMPARE(f.lineCalled(QStringLiteral("Tog")).section, BudgetSection::Travel);
        QCOMPARE(f.model->totals().travel, before.travel + 100000);
        QCOMPARE(f.model->totals().result(), before.result());
    }

    void tabGoesToTheNextCellAndEnterDown() {
        Fixture f;
        const BudgetLine line = f.first(BudgetSection::Expense);
        f.goTo(line.id, BudgetModel::TextColumn);
        f.press(Qt::Key_F2);
        f.press(Qt::Key_Tab);
        QVERIFY(f.editor());
        QCOMPARE(f.table->currentIndex().column(), int(BudgetModel::AmountColumn));
        f.press(Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(f.table->currentIndex().column(), int(BudgetModel::TextColumn));
        const int row = f.table->currentIndex().row();
        f.press(Qt::Key_Return);
        QCOMPARE(f.table->currentIndex().row(), row + 1);
        QVERIFY(f.table->hasFocus());
    }

    void altAndArrowsMoveALineWithinItsSection() {
        Fixture f;
        const auto expenses = [&] {
            QStringList texts;
            for (const BudgetLine &line : f.lines())
                if (line.section == BudgetSection::Expense)
                    texts.append(line.text);
            return texts;
        };
        const QStringList before = expenses();
        QVERIFY(before.size() >= 2);
        const Id first = f.first(BudgetSection::Expense).id;
        f.goTo(first, BudgetModel::TextColumn);
        f.press(Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(expenses().at(1), before.at(0));
        QCOMPARE(f.table->currentId(), first);
        f.press(Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(expenses(), before);
        f.press(Qt::Key_Up, Qt::AltModifier); // it is the first one
        QCOMPARE(expenses(), before);
    }

    void deleteRemovesALineAndUndoBringsItBack() {
        Fixture f;
        const BudgetLine line = f.lineCalled(QStringLiteral("Deltakeravgift KI-seminar"));
        f.goTo(line.id, BudgetModel::TextColumn);
        f.press(Qt::Key_Delete);
        QCOMPARE(f.lineCalled(line.text).id, Id(0));
        QVERIFY(f.table->currentId() != 0);
        QVERIFY(f.network.actions().undo());
        QCOMPARE(f.lineCalled(line.text), line);
        QVERIFY(f.model->rowOf(line.id) > 0);
    }

    void pastedCellsBecomeLinesInOneGo() {
        Fixture f;
        const qsizetype before = f.lines().size();
        f.goToNewLine(BudgetSection::Expense);
        f.paste(QStringLiteral(
            "Post\tBeløp\nLokale\t12 000\tto dager\nMat\t3.500\n\n\"Trykk \"\"A4\"\"\"\t800,50\n"));
        QCOMPARE(f.lines().size(), before + 3);
        QCOMPARE(f.lineCalled(QStringLiteral("Lokale")).note, QStringLiteral("to dager"));
        QCOMPARE(f.lineCalled(QStringLiteral("Mat")).planned, qint64(350000));
        QCOMPARE(f.lineCalled(QStringLiteral("Trykk \"A4\"")).planned, qint64(80050));
        QVERIFY(f.network.actions().undo());
        QCOMPARE(f.lines().size(), before);
    }

    void whatIsBookedOnALineGoesToAnotherBeforeItIsRemoved() {
        Fixture f;
        BudgetLine booked;
        for (const BudgetLine &line : f.lines())
            if (!f.network.queries().bookedOn(line.id).isEmpty() &&
                !JoinLineDialog::others(f.network.queries(), line).isEmpty())
                booked = line;
        QVERIFY(booked.id);
        const qint64 sum = f.network.queries().accounts(f.budget()).of(booked.id).booked;
        f.goTo(booked.id, BudgetModel::TextColumn);
        f.press(Qt::Key_Delete);
        QVERIFY(f.lineCalled(booked.text).id); // not yet
        auto *dialog = f.page.findChild<JoinLineDialog *>();
        QVERIFY(dialog);
        auto *others = dialog->findChild<QComboBox *>(QStringLiteral("joinLine.other"));
        const Id other = others->currentData().toLongLong();
        const qint64 before = f.network.queries().accounts(f.budget()).of(other).booked;
        QTest::keyClick(dialog, Qt::Key_Return);
        QVERIFY(!f.lineCalled(booked.text).id);
        QCOMPARE(f.network.queries().accounts(f.budget()).of(other).booked, before + sum);
        QVERIFY(f.network.actions().undo());
        QCOMPARE(f.network.queries().accounts(f.budget()).of(booked.id).booked, sum);
    }

    void aRevisedAmountAppliesInsteadOfThePlannedOne() {
        Fixture f;
        const BudgetLine line = f.first(BudgetSection::Expense);
        QVERIFY(!line.revised);
        QCOMPARE(f.sum(BudgetSection::Expense, BudgetModel::RevisedColumn), QString());
        const BudgetTotals planned = f.model->totals();
        const qint64 booked = f.network.queries().accounts(f.budget()).of(line.id).booked;
        f.goTo(line.id, BudgetModel::RevisedColumn);
        f.type(QStringLiteral("99"));
        const auto restIs = [&](qint64 ore) {
            QCOMPARE(f.shown(line.id, BudgetModel::RestColumn), amount(ore, Language::English));
        };
        restIs(99'00 - booked); // while it is typed
        f.press(Qt::Key_Return);
        QCOMPARE(f.lineCalled(line.text).revised, qint64(99'00));
        QCOMPARE(f.lineCalled(line.text).planned, line.planned);
        restIs(99'00 - booked);
        QCOMPARE(f.model->totals().expense, planned.expense);
        QCOMPARE(f.sum(BudgetSection::Expense, BudgetModel::RevisedColumn),
                 amount(planned.expense - line.planned + 99'00, Language::English));

        f.goTo(line.id, BudgetModel::RevisedColumn);
        f.press(Qt::Key_F2);
        f.editor()->selectAll();
        f.press(Qt::Key_Delete);
        f.press(Qt::Key_Return);
        QVERIFY(!f.lineCalled(line.text).revised);
        QVERIFY(f.network.actions().undo());
        QCOMPARE(f.lineCalled(line.text).revised, qint64(99'00));
        QVERIFY(f.network.actions().undo());
        QCOMPARE(f.lineCalled(line.text), line);
    }

    void aRevisedAmountWithMinusIsExplained() {
        Fixture f;
        const BudgetLine line = f.first(BudgetSection::Expense);
        f.goTo(line.id, BudgetModel::RevisedColumn);
        f.type(QStringLiteral("-5"));
        f.press(Qt::Key_Return);
        QCOMPARE(f.lineCalled(line.text), line);
        QVERIFY(f.bar("budget.problem")->isVisible());
        QCOMPARE(f.model->problem().column, int(BudgetModel::RevisedColumn));
    }

    void categoriesAreCompletedAsTheyStandAlready() {
        Fixture f;
        BudgetLine line = f.first(BudgetSection::Expense);
        line.category = QStringLiteral("Formidling");
        f.write(line);
        const BudgetLine last = f.lineCalled(QStringLiteral("Uforutsett"));
        f.goTo(last.id, BudgetModel::CategoryColumn);
        f.type(QStringLiteral("form"));
        f.press(Qt::Key_Return);
        QCOMPARE(f.lineCalled(last.text).category, QStringLiteral("Formidling"));
    }

    void noteAndExplanationAreSavedWhenTheirFieldIsLeft() {
        Fixture f;
        const BudgetLine line = f.first(BudgetSection::Expense);
        f.goTo(line.id, BudgetModel::TextColumn);
        auto *explanation = f.page.findChild<GrowingTextEdit *>(QStringLiteral("budget.explanation"));
        explanation->setFocus();
        f.type(QStringLiteral("To kurs ble digitale"));
        f.press(Qt::Key_Tab);
        QCOMPARE(f.lineCalled(line.text).explanation, QStringLiteral("To kurs ble digitale"));
        f.goTo(f.first(BudgetSection::Income).id, BudgetModel::TextColumn);
        QCOMPARE(explanation->text(), QString());
        QVERIFY(f.network.actions().undo());
        f.goTo(line.id, BudgetModel::TextColumn);
        QCOMPARE(explanation->text(), QString());
        f.goToNewLine(BudgetSection::Expense);
        QVERIFY(!explanation->isEnabled());
    }

    void headingsSayWhichColumnIsWhich() {
        Fixture f;
        f.goToNewLine(BudgetSection::Expense);
        f.paste(QStringLiteral("Kategori\tPost\tRevidert\tBudsjett\tForklaring\n"
                               "Mat\tLunsj\t4 000\t3 500\tflere kom\n"));
        const BudgetLine lunch = f.lineCalled(QStringLiteral("Lunsj"));
        QCOMPARE(lunch.planned, qint64(3'500'00));
        QCOMPARE(lunch.revised, qint64(4'000'00));
        QCOMPARE(lunch.category, QStringLiteral("Mat"));
        QCOMPARE(lunch.explanation, QStringLiteral("flere kom"));
    }

    void aCopiedLineIsPastedAsItWas() {
        Fixture f;
        BudgetLine line = f.first(BudgetSection::Expense);
        line.category = QStringLiteral("Kurs");
        line.revised = 12'34;
        line.note = QStringLiteral("to dager");
        line.explanation = QStringLiteral("flere\nkom");
        f.write(line);
        f.goTo(line.id, BudgetModel::TextColumn);
        f.press(Qt::Key_C, Qt::ControlModifier);
        f.goToNewLine(BudgetSection::Expense);
        f.press(Qt::Key_V, Qt::ControlModifier);
        BudgetLine copy = f.lines().last();
        QVERIFY(copy.id != line.id);
        copy.id = line.id;
        copy.position = line.position;
        line.explanation = QStringLiteral("flere kom"); // a cell is one line
        QCOMPARE(copy, line);
    }

    void aColumnOfAmountsGoesDownFromWhereOneIs() {
        Fixture f;
        QList<BudgetLine> before;
        for (const BudgetLine &line : f.lines())
            if (line.section == BudgetSection::Expense)
                before.append(line);
        QVERIFY(before.size() >= 3);
        f.goTo(before[0].id, BudgetModel::RevisedColumn);
        f.paste(QStringLiteral("100\n200,50\n300\n"));
        QCOMPARE(f.lineCalled(before[0].text).revised, qint64(100'00));
        QCOMPARE(f.lineCalled(before[1].text).revised, qint64(200'50));
        QCOMPARE(f.lineCalled(before[2].text).revised, qint64(300'00));
        QVERIFY(f.network.actions().undo()); // all of it at once
        for (const BudgetLine &line : before)
            QCOMPARE(f.lineCalled(line.text), line);

        f.goTo(before.last().id, BudgetModel::RevisedColumn);
        f.paste(QStringLiteral("100\n200\n"));
        QVERIFY(f.bar("budget.pasteProblem")->isVisible());
        QVERIFY(
            f.bar("budget.pasteProblem")->accessibleName().contains(QLatin1String("no budget line left")));
        QCOMPARE(f.lineCalled(before.last().text), before.last());
    }

    void chartsSayWhatTheirTablesSay() {
        Fixture f;
        BudgetLine line = f.first(BudgetSection::Expense);
        line.category = QStringLiteral("Alene");
        f.write(line);
        QTest::mouseClick(f.button("budget.viewCharts"), Qt::LeftButton);
        auto *table = f.page.findChild<TableView *>(QStringLiteral("budget.tableCategories"));
        QVERIFY(table->isVisible());
        const auto *model = table->model();
        bool isFound = false;
        for (int row = 0; row < model->rowCount(); ++row)
            if (model->index(row, 0).data().toString() == line.category) {
                isFound = true;
                QCOMPARE(model->index(row, 1).data().toString(), amount(line.applying(), Language::English));
            }
        QVERIFY(isFound);
        const QWidget *chart = f.page.findChild<QWidget *>(QStringLiteral("budget.chartCategories"));
        QVERIFY(chart->accessibleDescription().contains(line.category));
        QVERIFY(chart->accessibleDescription().contains(amount(line.applying(), Language::English)));
    }

    void pastedRowsThatAreNotUnderstoodAreNamedAndNothingIsWritten() {
        Fixture f;
        const qsizetype before = f.lines().size();
        f.goToNewLine(BudgetSection::Income);
        f.paste(QStringLiteral("Gave\t500\nTilskudd\tkanskje 3000\n"));
        QCOMPARE(f.lines().size(), before);
        QWidget *bar = f.bar("budget.pasteProblem");
        QVERIFY(bar->isVisible());
        QVERIFY(bar->accessibleName().contains(QLatin1String("Row 2")));
        QVERIFY(bar->accessibleName().contains(QLatin1String("kanskje 3000")));
        QTest::mouseClick(f.button("budget.addOthers"), Qt::LeftButton);
        QCOMPARE(f.lines().size(), before + 1);
        QCOMPARE(f.lineCalled(QStringLiteral("Gave")).section, BudgetSection::Income);
        QVERIFY(!bar->isVisible());
    }

    void cellsPastedIntoAnOpenCellAreLinesToo() {
        Fixture f;
        const qsizetype before = f.lines().size();
        f.goToNewLine(BudgetSection::Expense);
        f.press(Qt::Key_F2);
        QApplication::clipboard()->setText(QStringLiteral("A\t1\nB\t2"));
        f.press(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(f.lines().size(), before + 2);
    }

    void aLineBegunIsSavedWhenThePageIsLeft() {
        Fixture f;
        f.goToNewLine(BudgetSection::Expense);
        f.type(QStringLiteral("Sal"));
        QVERIFY(f.page.leave());
        QVERIFY(f.lineCalled(QStringLiteral("Sal")).id);
    }

    void aLineBegunIsSavedWhenAnotherRowIsChosen() {
        Fixture f;
        f.goToNewLine(BudgetSection::Expense);
        f.type(QStringLiteral("Sal"));
        f.press(Qt::Key_Tab);
        f.press(Qt::Key_Up);
        QTRY_VERIFY(f.lineCalled(QStringLiteral("Sal")).id);
    }

    void aChangeElsewhereDoesNotTakeWhatIsBeingTyped() {
        Fixture f;
        const BudgetLine line = f.first(BudgetSection::Expense);
        f.goTo(line.id, BudgetModel::AmountColumn);
        f.type(QStringLiteral("77"));
        BudgetLine other = f.first(BudgetSection::Income);
        other.note = QStringLiteral("endret");
        QVERIFY(f.network.actions().saveLine(other));
        QVERIFY(f.editor());
        QCOMPARE(f.editor()->text(), QStringLiteral("77"));
        f.press(Qt::Key_Return);
        QCOMPARE(f.lineCalled(line.text).planned, qint64(7700));
    }

    void editorsSayWhatTheyAreFor() {
        Fixture f;
        const BudgetLine line = f.first(BudgetSection::Expense);
        f.goTo(line.id, BudgetModel::AmountColumn);
        f.press(Qt::Key_F2);
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(f.editor());
        QVERIFY(spoken->text(QAccessible::Name).contains(line.text));
        QVERIFY(spoken->text(QAccessible::Name).contains(QLatin1String("Budget")));
    }

    void theTitleIsSavedWhenItsFieldIsLeft() {
        Fixture f;
        auto *title = f.page.findChild<QLineEdit *>(QStringLiteral("budget.title"));
        title->setFocus();
        title->selectAll();
        f.type(QStringLiteral("Kurs"));
        f.press(Qt::Key_Tab);
        QCOMPARE(f.network.queries().budgets().first().title, QStringLiteral("Kurs"));
        QVERIFY(f.network.actions().undo());
        QVERIFY(title->text() != QStringLiteral("Kurs"));
    }

    void aNewBudgetCanStartFromLastYears() {
        Fixture f;
        const QList<BudgetLine> old = f.lines();
        QTest::mouseClick(f.button("budget.newBudget"), Qt::LeftButton);
        auto *dialog = f.page.findChild<NewBudgetDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->findChild<QLineEdit *>(QStringLiteral("newBudget.year"))->text(),
                 QStringLiteral("2027"));
        QVERIFY(dialog->findChild<QCheckBox *>(QStringLiteral("newBudget.startFrom"))
                    ->text()
                    .contains(QLatin1String("2026")));
        QTest::keyClick(dialog, Qt::Key_Return);
        QCOMPARE(f.network.queries().budgets().size(), 2);
        const Budget added = f.network.queries().budgets().last();
        QCOMPARE(added.year, 2027);
        const QList<BudgetLine> lines = f.network.queries().budgetLines(added.id);
        QCOMPARE(lines.size(), old.size());
        QCOMPARE(lines.first().text, old.first().text);
        QCOMPARE(f.model->budget(), added.id);
        QVERIFY(f.network.actions().undo());
        QCOMPARE(f.network.queries().budgets().size(), 1);
        QCOMPARE(f.model->budget(), f.budget());
    }

    void aNetworkWithoutBudgetShowsOneWayToBegin() {
        Fixture f(QStringLiteral("blank-no"));
        QVERIFY(!f.table->isVisible());
        QVERIFY(!f.button("budget.print")->isVisible());
        QTest::keyClick(&f.page, Qt::Key_N, Qt::ControlModifier);
        auto *dialog = f.page.findChild<NewBudgetDialog *>();
        QVERIFY(dialog);
        QVERIFY(!dialog->findChild<QCheckBox *>(QStringLiteral("newBudget.startFrom"))->isVisible());
        QTest::keyClick(dialog, Qt::Key_Return);
        QCOMPARE(f.network.queries().budgets().size(), 1);
        QVERIFY(f.table->isVisible());
    }

    void theBudgetIsPrinted() {
        Fixture f;
        QString paper;
        Id about = 0;
        connect(&f.page, &Page::paperRequested, this, [&](const QString &name, Id id) {
            paper = name;
            about = id;
        });
        QTest::mouseClick(f.button("budget.print"), Qt::LeftButton);
        QCOMPARE(paper, QStringLiteral("budget"));
        QCOMPARE(about, f.budget());
        // The charts are in the accounts.
        QTest::mouseClick(f.button("budget.viewCharts"), Qt::LeftButton);
        QTest::mouseClick(f.button("budget.print"), Qt::LeftButton);
        QCOMPARE(paper, QStringLiteral("accounts"));
        QCOMPARE(about, f.budget());
    }

    void aFoundLineIsChosen() {
        Fixture f;
        const Id line = f.lines().last().id;
        QVERIFY(f.page.showTarget(line));
        QCOMPARE(f.table->currentId(), line);
        QVERIFY(!f.page.showTarget(12345));
    }
};

QTEST_MAIN(BudgetPageTest)
#include "tst_budgetpage.moc"
