#include "support/pagetest.h"
#include "ui/budget/addsharedialog.h"
#include "ui/budget/budgetpage.h"
#include "ui/budget/grantdialog.h"
#include "ui/budget/sharedialog.h"
#include "ui/budget/sharemodel.h"
#include "ui/common/tableview.h"
#include "ui/common/typededit.h"

#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

using namespace aarring;

class GrantsAndSharesTest : public QObject {
    Q_OBJECT

private:
    struct Fixture : PageTest {
        Fixture(const QString &templateName, const char *view) : PageTest(templateName), page(context) {
            show(page);
            click(view);
        }
        void click(const char *name) {
            QTest::mouseClick(page.findChild<QPushButton *>(QLatin1String(name)), Qt::LeftButton);
        }
        Id budget() const { return network.queries().budgets().first().id; }
        TableView *table(const char *name) const { return page.findChild<TableView *>(QLatin1String(name)); }
        void type(QWidget *field, const QString &text) {
            field->setFocus();
            QTest::keyClicks(field, text);
        }
        template<class T>
        T *in(QWidget *dialog, const char *name) const {
            return dialog->findChild<T *>(QLatin1String(name));
        }

        BudgetPage page;
    };

private slots:
    void theSeedsGrantIsTypedAsItStands() {
        Fixture f(QStringLiteral("sample-no"), "budget.viewGrants");
        f.click("budget.newLine");
        auto *dialog = f.page.findChild<GrantDialog *>();
        QVERIFY(dialog);
        f.type(f.in<QLineEdit>(dialog, "grant.funder"), QStringLiteral("Nasjonalbiblioteket"));
        f.type(f.in<QLineEdit>(dialog, "grant.title"), QStringLiteral("Mer kompetente bibliotek"));
        f.type(f.in<QLineEdit>(dialog, "grant.granted"), QStringLiteral("kr. 300.000"));
        f.type(f.in<QLineEdit>(dialog, "grant.period"), QStringLiteral("1.1.2011"));
        f.type(f.in<QLineEdit>(dialog, "grant.periodTo"), QStringLiteral("31.12.2011"));
        f.type(f.in<QLineEdit>(dialog, "grant.ownShare"), QStringLiteral("40 %"));
        // Leaving the last day proposes the day of the report.
        QVERIFY(f.in<DateEdit>(dialog, "grant.periodTo")->take());
        QCOMPARE(f.in<DateEdit>(dialog, "grant.reportBy")->date(), QDate(2012, 3, 31));
        f.in<QComboBox>(dialog, "grant.state")->setCurrentIndex(int(GrantState::Granted));
        dialog->accept();
        const Grant grant = f.network.queries().facts().grants.first(); // the earliest
        QCOMPARE(grant.granted, 300'000'00);
        QCOMPARE(grant.period, (DateRange{QDate(2011, 1, 1), QDate(2011, 12, 31)}));
        QCOMPARE(grant.ownShare, 40'00);
        QCOMPARE(f.table("budget.grants")->currentId(), grant.id);
        QVERIFY(f.network.actions().undo());
        QCOMPARE(f.network.queries().facts().grants.size(), 1);
    }

    void anInstalmentThatHasComeIsBooked() {
        Fixture f(QStringLiteral("sample-no"), "budget.viewGrants");
        const Grant grant = f.network.queries().facts().grants.first();
        const Instalment due = f.network.queries().instalments(grant.id).first();
        QVERIFY(f.table("budget.instalments")->setCurrentId(due.id));
        f.click("budget.receiveInstalment");
        auto *dialog = f.page.findChild<InstalmentDialog *>();
        QVERIFY(dialog);
        f.type(f.in<QLineEdit>(dialog, "instalment.voucher"), QStringLiteral("31"));
        dialog->accept();
        QCOMPARE(f.network.queries().standing(grant).outstanding(), 0);
        QCOMPARE(f.network.queries().bookedOn(grant.line).last().voucher, QStringLiteral("31"));
        QVERIFY(f.network.actions().undo());
        QCOMPARE(f.network.queries().standing(grant).outstanding(), 60'000'00);
    }

    void aShareThatIsPaidIsBookedOnItsLine() {
        Fixture f(QStringLiteral("sample-no"), "budget.viewShares");
        auto *table = f.table("budget.shares");
        auto *model = qobject_cast<ShareModel *>(table->model());
        QCOMPARE(model->standingAt(0).owes(), 5'000'00);
        table->setFocus();
        table->setCurrentIndex(model->index(0, 0));
        f.click("budget.recordPayment");
        QCOMPARE(model->standingAt(0).owes(), 0);
        QVERIFY(f.network.actions().undo());
        QCOMPARE(model->standingAt(0).owes(), 5'000'00);
    }

    void frameworksAndPartsAreTypedAndTheShareFollows() {
        Fixture f(QStringLiteral("sample-da"), "budget.viewShares");
        auto *table = f.table("budget.shares");
        auto *model = qobject_cast<ShareModel *>(table->model());
        QCOMPARE(model->standingAt(3).share, 50'000'00);
        table->setFocus();
        table->setCurrentIndex(model->index(3, ShareModel::PercentColumn));
        PageTest::type(QStringLiteral("10,5"));          // the first key opens the cell
        QCOMPARE(model->standingAt(3).share, 42'000'00); // while it is typed
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        const SharePlan plan = f.network.queries().sharePlans(f.budget()).first();
        QTRY_COMPARE(f.network.queries().shares(plan.id).at(3).percent, 10'50);
        QVERIFY(f.network.actions().undo());
        QCOMPARE(f.network.queries().shares(plan.id).at(3).percent, 12'50);
    }

    void numbersOfSharesAreTypedFromCellToCell() {
        Fixture f(QStringLiteral("sample-da"), "budget.viewShares");
        auto *table = f.table("budget.shares");
        auto *model = qobject_cast<ShareModel *>(table->model());
        const auto share = [&](int row) { return f.network.queries().shares(model->plan().id).at(row); };
        table->setFocus();
        table->setCurrentIndex(model->index(2, ShareModel::BasisColumn));
        for (const char *typed : {"410000", "10,5", "420000"}) {
            PageTest::type(QString::fromLatin1(typed));
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QCoreApplication::processEvents(); // the rows are set anew
        }
        QCOMPARE(share(2).amount, 410'000'00);
        QCOMPARE(share(2).percent, 10'50);
        QCOMPARE(share(3).amount, 420'000'00);
        QCOMPARE(table->currentIndex(), model->index(3, ShareModel::PercentColumn));
        QTest::keyClick(table, Qt::Key_F2);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
        QCOMPARE(table->currentIndex(), model->index(3, ShareModel::BasisColumn));
        // Enter goes down in the column.
        PageTest::type(QStringLiteral("430000"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCoreApplication::processEvents();
        QCOMPARE(share(3).amount, 430'000'00);
        QCOMPARE(table->currentIndex(), model->index(4, ShareModel::BasisColumn));
    }

    void numbersFromASpreadsheetArePastedInOneGo() {
        Fixture f(QStringLiteral("sample-da"), "budget.viewShares");
        auto *table = f.table("budget.shares");
        auto *model = qobject_cast<ShareModel *>(table->model());
        const auto shares = [&] { return f.network.queries().shares(model->plan().id); };
        const QList<Share> before = shares();
        const auto paste = [&](int row, int column, const char *cells) {
            table->setFocus();
            table->setCurrentIndex(model->index(row, column));
            QApplication::clipboard()->setText(QString::fromUtf8(cells));
            QTest::keyClick(table, Qt::Key_V, Qt::ControlModifier);
        };
        paste(0, ShareModel::BasisColumn, "411.000\t11\n412.000,50\t12,5\n");
        QCOMPARE(shares().at(0).amount, 411'000'00);
        QCOMPARE(shares().at(0).percent, 11'00);
        QCOMPARE(shares().at(1).amount, 412'000'50);
        QCOMPARE(shares().at(1).percent, 12'50);
        QVERIFY(f.errors.isEmpty());
        QVERIFY(f.network.actions().undo());
        QCOMPARE(shares(), before);
        // One that is not understood, or has no cell to go to: none is written.
        for (const char *cells : {"411.000\t11\nmange\t12", "1\t2\t3", "NOK 5\n6"}) {
            f.errors.clear();
            paste(0, ShareModel::BasisColumn, cells);
            QCOMPARE(f.errors.size(), 1);
            QCOMPARE(shares(), before);
        }
        paste(int(before.size()) - 1, ShareModel::PercentColumn, "1\n2");
        QCOMPARE(shares(), before);
    }

    void anotherCurrencyIsRefusedInTheDialogs() {
        Fixture f(QStringLiteral("sample-no"), "budget.viewShares");
        f.click("budget.newLine");
        auto *dialog = f.page.findChild<ShareDialog *>();
        QVERIFY(dialog);
        f.type(f.in<QLineEdit>(dialog, "share.title"), QStringLiteral("Seminar"));
        f.type(f.in<QLineEdit>(dialog, "share.total"), QStringLiteral("10 000 dkk"));
        dialog->accept();
        QVERIFY2(dialog->obstacle().contains(QStringLiteral("counts in NOK")),
                 qPrintable(dialog->obstacle()));
        QCOMPARE(f.network.queries().sharePlans(f.budget()).size(), 1);
        // In English, as it is shown there.
        auto *total = f.in<AmountEdit>(dialog, "share.total");
        total->clear();
        f.type(total, QStringLiteral("12,500"));
        QVERIFY(total->take());
        QCOMPARE(total->amount(), std::optional<qint64>(12'500'00));
    }

    void anInstitutionLeftOutTakesPartAgain() {
        Fixture f(QStringLiteral("sample-no"), "budget.viewShares");
        const Id plan = f.network.queries().sharePlans(f.network.queries().budgets().first().id).first().id;
        const auto takesPart = [&](Id institution) {
            for (const Share &share : f.network.queries().shares(plan))
                if (share.institution == institution)
                    return true;
            return false;
        };
        auto *table = f.page.findChild<TableView *>(QStringLiteral("budget.shares"));
        const Id gone = f.network.queries().shares(plan).first().institution;
        QVERIFY(table->setCurrentId(gone));
        f.click("budget.leaveOut");
        QVERIFY(!takesPart(gone));
        f.click("budget.addShare");
        auto *dialog = f.page.findChild<AddShareDialog *>();
        QVERIFY(dialog);
        auto *choice = dialog->findChild<QComboBox *>(QStringLiteral("addShare.institution"));
        choice->setCurrentIndex(choice->findData(gone));
        QVERIFY2(dialog->obstacle().isEmpty(), qPrintable(dialog->obstacle()));
        dialog->accept();
        QVERIFY(takesPart(gone));
        QVERIFY(f.network.actions().undo());
        QVERIFY(!takesPart(gone));
    }

    void aSumIsSharedBetweenAllWithASeat() {
        Fixture f(QStringLiteral("sample-no"), "budget.viewShares");
        f.click("budget.newLine");
        auto *dialog = f.page.findChild<ShareDialog *>();
        QVERIFY(dialog);
        f.type(f.in<QLineEdit>(dialog, "share.title"), QStringLiteral("Seminar"));
        f.type(f.in<QLineEdit>(dialog, "share.total"), QStringLiteral("10 000"));
        dialog->accept();
        const SharePlan plan = f.network.queries().sharePlans(f.budget()).last();
        QCOMPARE(plan.title, QStringLiteral("Seminar"));
        const QList<Share> shares = f.network.queries().shares(plan.id);
        QVERIFY(shares.size() > 2);
        const Division division = divide(plan, shares);
        QCOMPARE(division.unplaced, 0);
        QVERIFY(f.network.actions().undo());
        QCOMPARE(f.network.queries().sharePlans(f.budget()).size(), 1);
    }
};

QTEST_MAIN(GrantsAndSharesTest)
#include "tst_grantsandshares.moc"
