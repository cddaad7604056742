#include "support/pagetest.h"
#include "ui/budget/budgetpage.h"
#include "ui/budget/budgettable.h"
#include "ui/budget/entrytable.h"
#include "ui/budget/ledgerdialog.h"
#include "ui/budget/voucherdialog.h"
#include "ui/common/dialogs.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

using namespace aarring;

class BookedViewTest : public QObject {
    Q_OBJECT

private:
    /// The page on the booked amounts of the sample network.
    struct Fixture : PageTest {
        explicit Fixture(const QString &templateName = QStringLiteral("sample-no"))
            : PageTest(templateName), page(context) {
            show(page);
            QTest::mouseClick(page.findChild<QPushButton *>(QStringLiteral("budget.viewBooked")),
                              Qt::LeftButton);
            table = page.findChild<EntryTable *>();
            model = qobject_cast<EntryModel *>(table->model());
        }
        QList<BudgetEntry> booked() const {
            return network.queries().bookedIn(network.queries().budgets().first().id);
        }
        BudgetEntry called(const char *text) const {
            for (const BudgetEntry &entry : booked())
                if (entry.text == QString::fromUtf8(text))
                    return entry;
            return {};
        }
        QString lineOf(const BudgetEntry &entry) const {
            return network.queries().budgetLine(entry.line)->text;
        }
        void goTo(Id row, int column) {
            table->setFocus();
            table->setCurrentIndex(model->index(model->rowOf(row), column));
        }
        QWidget *focus() const { return QApplication::focusWidget(); }
        void type(const char *text) { QTest::keyClicks(focus(), QString::fromUtf8(text)); }
        void press(int key, Qt::KeyboardModifiers modifiers = {}) {
            QTest::keyClick(focus(), Qt::Key(key), modifiers);
        }
        QString shown(Id row, int column) const {
            return model->index(model->rowOf(row), column).data().toString();
        }

        BudgetPage page;
        EntryTable *table;
        EntryModel *model;
    };

private slots:
    void theModelKeepsQtsRules() {
        Fixture f;
        QAbstractItemModelTester tester(f.model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(f.network.actions().removeBooked({f.booked().first().id}));
        f.model->typeAmount(f.model->index(1, EntryModel::AmountColumn), QStringLiteral("7"));
    }

    void amountsAreTypedOneAfterTheOtherAndEachIsOneUndo() {
        Fixture f;
        const qsizetype before = f.booked().size();
        QTest::mouseClick(f.page.findChild<QPushButton *>(QStringLiteral("budget.newLine")), Qt::LeftButton);
        for (const char *cell : {"4.5", "31", "Plakater", "Formid", "1 234,50"}) {
            f.type(cell);
            f.press(Qt::Key_Tab);
        }
        f.type("Troms");
        f.press(Qt::Key_Return);
        const BudgetEntry entry = f.called("Plakater");
        QVERIFY2(entry.id, qPrintable(f.model->problem().sentence));
        QCOMPARE(entry.day, QDate(2026, 5, 4));
        QCOMPARE(entry.voucher, QStringLiteral("31"));
        QCOMPARE(f.lineOf(entry), QStringLiteral("Formidling")); // completed while typing
        QCOMPARE(entry.amount, 1'234'50);
        QCOMPARE(f.network.queries().institution(entry.paidBy)->area, QStringLiteral("Troms"));
        // The next row is open, and the day is there already.
        QCOMPARE(f.model->rowAt(f.model->newRow()).entry.day, QDate(2026, 5, 4));
        QCOMPARE(f.booked().size(), before + 1);
        QVERIFY(f.network.actions().undo());
        QCOMPARE(f.booked().size(), before);
        QVERIFY(f.network.actions().redo());
        QCOMPARE(f.called("Plakater").amount, 1'234'50);
    }

    void whatIsNotUnderstoodStaysAsTypedAndIsExplained_data() {
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("said");
        QTest::newRow("three decimals")
            << int(EntryModel::AmountColumn) << QStringLiteral("1,2345") << QStringLiteral("not an amount");
        QTest::newRow("letters") << int(EntryModel::AmountColumn) << QStringLiteral("ca 500")
                                 << QStringLiteral("not an amount");
        QTest::newRow("overflow") << int(EntryModel::AmountColumn) << QStringLiteral("99999999999999999999")
                                  << QStringLiteral("not an amount");
        QTest::newRow("another currency")
            << int(EntryModel::AmountColumn) << QStringLiteral("DKK 500") << QStringLiteral("counts in NOK");
        QTest::newRow("day") << int(EntryModel::DayColumn) << QStringLiteral("31.2")
                             << QStringLiteral("not a date");
        QTest::newRow("line") << int(EntryModel::LineColumn) << QStringLiteral("zzz")
                              << QStringLiteral("no budget line");
        QTest::newRow("payer") << int(EntryModel::PaidByColumn) << QStringLiteral("zzz")
                               << QStringLiteral("no institution");
    }
    void whatIsNotUnderstoodStaysAsTypedAndIsExplained() {
        QFETCH(int, column);
        QFETCH(QString, typed);
        QFETCH(QString, said);
        Fixture f;
        const BudgetEntry entry = f.called("Plakater og nettside");
        f.goTo(entry.id, column);
        f.press(Qt::Key_F2);
        qobject_cast<QLineEdit *>(f.focus())->selectAll();
        f.type(typed.toUtf8().constData());
        f.press(Qt::Key_Return);
        QCOMPARE(f.called("Plakater og nettside"), entry);
        QCOMPARE(f.shown(entry.id, column), typed);
        QWidget *bar = f.page.findChild<QWidget *>(QStringLiteral("budget.entryProblem"));
        QVERIFY(bar->isVisible());
        QVERIFY2(bar->accessibleName().contains(said), qPrintable(bar->accessibleName()));
    }

    void sumsFollowWhileAnAmountIsTypedAndGoBackOnEscape() {
        Fixture f;
        const auto expenses = [&] {
            for (int row = 0; row < f.model->rowCount(); ++row)
                if (f.model->kindAt(row) == RowKind::Sum &&
                    f.model->rowAt(row).section == BudgetSection::Expense)
                    return f.model->index(row, EntryModel::AmountColumn).data().toString();
            return QString();
        };
        QCOMPARE(expenses(), QStringLiteral("183,000"));
        f.goTo(f.called("Plakater og nettside").id, EntryModel::AmountColumn);
        f.type("1");
        QCOMPARE(expenses(), QStringLiteral("176,701"));
        f.press(Qt::Key_Escape);
        QCOMPARE(expenses(), QStringLiteral("183,000"));
    }

    void aSumLeadsToWhatMakesItUp() {
        Fixture f;
        QTest::mouseClick(f.page.findChild<QPushButton *>(QStringLiteral("budget.viewLines")),
                          Qt::LeftButton);
        auto *lines = f.page.findChild<BudgetTable *>();
        auto *model = qobject_cast<BudgetModel *>(lines->model());
        Id development = 0;
        for (const BudgetLine &line : f.network.queries().facts().budgetLines)
            if (line.text == QLatin1String("Utvikling av kurs"))
                development = line.id;
        QCOMPARE(model->index(model->rowOf(development), BudgetModel::BookedColumn).data().toString(),
                 QStringLiteral("87,500"));
        QCOMPARE(model->index(model->rowOf(development), BudgetModel::RestColumn).data().toString(),
                 QStringLiteral("22,500"));
        lines->setFocus();
        lines->setCurrentIndex(model->index(model->rowOf(development), BudgetModel::BookedColumn));
        QTest::keyClick(lines, Qt::Key_Return);
        QVERIFY(f.table->isVisible());
        QCOMPARE(f.model->newRow(), 2);
        QCOMPARE(f.shown(f.called("Kurspakke, andre leveranse").id, EntryModel::AmountColumn),
                 QStringLiteral("32,500"));
    }

    void aLineWithAmountsIsNotRemovedAndItIsSaid() {
        Fixture f;
        QTest::mouseClick(f.page.findChild<QPushButton *>(QStringLiteral("budget.viewLines")),
                          Qt::LeftButton);
        auto *lines = f.page.findChild<BudgetTable *>();
        auto *model = qobject_cast<BudgetModel *>(lines->model());
        const BudgetEntry entry = f.booked().first();
        lines->setFocus();
        lines->setCurrentIndex(model->index(model->rowOf(entry.line), 0));
        QTest::keyClick(lines, Qt::Key_Delete);
        QVERIFY(f.network.queries().budgetLine(entry.line));
        QCOMPARE(f.booked().first(), entry);
    }

    void deleteRemovesAnAmountAndUndoBringsItBack() {
        Fixture f;
        const BudgetEntry entry = f.called("Plakater og nettside");
        f.goTo(entry.id, EntryModel::TextColumn);
        f.press(Qt::Key_Delete);
        QCOMPARE(f.called("Plakater og nettside").id, 0);
        QVERIFY(f.network.actions().undo());
        QCOMPARE(f.called("Plakater og nettside"), entry);
    }

    void pastedCellsAreShownBeforeTheyAreBooked() {
        Fixture f;
        const qsizetype before = f.booked().size();
        f.goTo(EntryModel::newEntryId, 0);
        QApplication::clipboard()->setText(
            QStringLiteral("Dato\tBilag\tPost\tTekst\tBeløp\n4.5.2026\t40\tFormidling\tTrykk\t1 000,50\n"
                           "5.5.2026\t41\tFormidling\tFeil\tca 5\n"));
        f.press(Qt::Key_V, Qt::ControlModifier);
        auto *dialog = f.page.findChild<LedgerDialog *>();
        QVERIFY(dialog);
        QTRY_VERIFY(dialog->obstacle().isEmpty());
        QCOMPARE(f.booked().size(), before);
        QVERIFY(dialog->findChild<Text *>(QStringLiteral("budget.ledgerCounts"))
                    ->text()
                    .contains(QLatin1String("refused: 1")));
        // Why one is refused can be read whole, with the keyboard alone.
        auto *rows = dialog->findChild<TableView *>(QStringLiteral("budget.ledgerRows"));
        const auto *detail = dialog->findChild<Text *>(QStringLiteral("budget.ledgerDetail"));
        QVERIFY(rows->setCurrentId(3));
        QVERIFY2(detail->text().contains(QStringLiteral("“ca 5” is not an amount")),
                 qPrintable(detail->text()));
        rows->setFocus();
        f.press(Qt::Key_Up);
        QCOMPARE(detail->text(), QStringLiteral("Will be booked"));
        dialog->accept();
        QTRY_COMPARE(f.booked().size(), before + 1);
        QCOMPARE(f.called("Trykk").amount, 1'000'50);
        QVERIFY(f.network.actions().undo());
        QCOMPARE(f.booked().size(), before);
    }

    void aColumnThatWasTakenForAnotherCanBeChosen() {
        Fixture f;
        f.table->setFocus();
        QApplication::clipboard()->setText(
            QString::fromUtf8("Dato\tTekst\tBeløp\tMed avgift\n2.3.2026\tTrykk\t1000,50\t1250,50\n"));
        f.press(Qt::Key_V, Qt::ControlModifier);
        auto *dialog = f.page.findChild<LedgerDialog *>();
        QVERIFY(dialog);
        auto *other = dialog->findChild<QComboBox *>(QStringLiteral("budget.otherLine"));
        auto *amounts = dialog->findChild<QComboBox *>(
            QStringLiteral("budget.ledgerColumn%1").arg(int(LedgerField::Amount)));
        QTRY_VERIFY(amounts->count() == 5); // none, and the four columns
        QCOMPARE(amounts->currentText(), QString::fromUtf8("Beløp"));
        other->setFocus();
        f.press(Qt::Key_End);
        QTRY_VERIFY(dialog->obstacle().isEmpty());
        amounts->setFocus();
        f.press(Qt::Key_End);
        QCOMPARE(amounts->currentText(), QStringLiteral("Med avgift"));
        QTRY_VERIFY(dialog->obstacle().isEmpty());
        dialog->accept();
        QTRY_COMPARE(f.called("Trykk").amount, qint64(1'250'50));
    }

    void aFileThatCannotBeReadIsTold() {
        Fixture f;
        f.dialogs.files = {QStringLiteral("/nowhere/ledger.csv")};
        QTest::mouseClick(f.page.findChild<QPushButton *>(QStringLiteral("budget.importLedger")),
                          Qt::LeftButton);
        auto *dialog = f.page.findChild<LedgerDialog *>();
        QVERIFY(dialog);
        QTRY_VERIFY(dialog->obstacle().contains(QLatin1String("ledger.csv")));
        dialog->reject();
    }

    void aVoucherIsAttachedToItsAmount() {
        Fixture f;
        const BudgetEntry entry = f.called("Egenandel 2026");
        QVERIFY(entry.id);
        QTemporaryDir folder;
        QFile scan(folder.filePath(QStringLiteral("bilag 2.pdf")));
        QVERIFY(scan.open(QIODevice::WriteOnly));
        scan.write("%PDF-1.4 a scan");
        scan.close();
        auto *button = f.page.findChild<QPushButton *>(QStringLiteral("budget.vouchers"));
        QVERIFY(!button->isEnabled());
        f.goTo(entry.id, EntryModel::TextColumn);
        QVERIFY(button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
        auto *dialog = f.page.findChild<VoucherDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        f.dialogs.files = {scan.fileName()};
        QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("attachments.attach")),
                          Qt::LeftButton);
        const auto attached = [&] { return f.network.queries().attachments(entry.id); };
        QCOMPARE(attached().size(), 1);
        QCOMPARE(attached().first().name, QStringLiteral("bilag 2.pdf"));
        const auto icon = [&] {
            return f.model->cellAt(f.model->rowOf(entry.id), EntryModel::VoucherColumn).icon;
        };
        QVERIFY(!icon().isEmpty());
        QVERIFY(f.network.actions().undo());
        QVERIFY(attached().isEmpty());
        QVERIFY(icon().isEmpty());
    }

    void aWorkbookIsWrittenWhereOneSays() {
        Fixture f;
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("b.xlsx"));
        f.dialogs.files = {path};
        QTest::mouseClick(f.page.findChild<QPushButton *>(QStringLiteral("budget.writeTables")),
                          Qt::LeftButton);
        QVERIFY(f.errors.isEmpty());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("PK"));
    }

    void travelWithoutInstitutionIsPointedOut() {
        Fixture f;
        QWidget *warning = f.page.findChild<QWidget *>(QStringLiteral("budget.travelOfNobody"));
        QVERIFY(!warning->isVisible());
        Id travel = 0;
        for (const BudgetLine &line : f.network.queries().facts().budgetLines)
            if (line.section == BudgetSection::Travel)
                travel = line.id;
        QVERIFY(f.network.actions().book({0, travel, QDate(2026, 5, 1), QStringLiteral("Fly"), 900, {}, 0}));
        f.page.refresh();
        QVERIFY(warning->isVisible());
    }
};

QTEST_MAIN(BookedViewTest)
#include "tst_bookedview.moc"
