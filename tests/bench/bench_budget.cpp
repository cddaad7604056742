#include "support/pagetest.h"
#include "ui/budget/budgetpage.h"
#include "ui/budget/budgettable.h"
#include "ui/budget/entrytable.h"
#include "ui/budget/ledgerdialog.h"
#include "ui/common/longwork.h"

#include <QPointer>
#include <QPushButton>
#include <QScrollBar>

using namespace aarring;

/// The budget's page with 10 000 booked amounts on 40 lines. No step may keep the window from answering for more than
/// 50 ms. Run with -median 5.
class bench_Budget : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        m_test = std::make_unique<PageTest>(QStringLiteral("sample-no"));
        TestNetwork &network = m_test->network;
        const Id budget = network.queries().budgets().first().id;
        QList<BudgetLine> lines;
        for (int i = 0; i < 40; ++i) {
            BudgetLine line;
            line.budget = budget;
            line.section = BudgetSection(i % 3);
            line.text = QStringLiteral("Post nummer %1").arg(i);
            line.category = QStringLiteral("Kategori %1").arg(i % 7);
            line.planned = 100'000'00;
            lines.append(line);
        }
        QVERIFY(network.actions().saveLines(lines));
        lines = network.queries().budgetLines(budget);
        const QList<Institution> &institutions = network.queries().facts().institutions;
        QList<BudgetEntry> entries;
        for (int i = 0; i < 10000; ++i)
            entries.append({0, lines[i % lines.size()].id, QDate(2026, 1, 1).addDays(i % 365),
                            QStringLiteral("Bilag om bibliotek nummer %1").arg(i), 100 + i,
                            QString::number(i), institutions[i % institutions.size()].id});
        QVERIFY(network.actions().bookAll(entries));
    }
    void cleanupTestCase() {
        m_page.reset();
        m_test.reset();
    }

    void openPage() {
        QBENCHMARK {
            m_page.reset();
            m_page = std::make_unique<BudgetPage>(m_test->context);
            m_test->show(*m_page);
            m_page->grab();
        }
    }
    void firstTotals() {
        QBENCHMARK {
            const Queries fresh(m_test->network.connection(), m_test->network.clock());
            QVERIFY(fresh.accounts(fresh.budgets().first().id).expense.booked > 0);
        }
    }
    void totals() {
        const Id budget = queries().budgets().first().id;
        Accounts accounts;
        QBENCHMARK { accounts = queries().accounts(budget); }
        QVERIFY(accounts.expense.booked > 0);
    }
    void chooseView_data() {
        QTest::addColumn<QString>("button");
        QTest::newRow("booked") << QStringLiteral("budget.viewBooked");
        QTest::newRow("grants") << QStringLiteral("budget.viewGrants");
        QTest::newRow("shares") << QStringLiteral("budget.viewShares");
        QTest::newRow("charts") << QStringLiteral("budget.viewCharts");
        QTest::newRow("lines") << QStringLiteral("budget.viewLines");
    }
    void chooseView() {
        QFETCH(QString, button);
        QBENCHMARK_ONCE { choose(button); }
    }
    void scroll() {
        choose(QStringLiteral("budget.viewBooked"));
        QScrollBar *bar = entries().verticalScrollBar();
        int at = 0;
        QBENCHMARK {
            bar->setValue(++at * 700 % bar->maximum());
            m_page->grab();
        }
    }
    void typeAnAmount() {
        choose(QStringLiteral("budget.viewBooked"));
        auto &model = *qobject_cast<EntryModel *>(entries().model());
        const QModelIndex index = model.index(5000, EntryModel::AmountColumn);
        int ore = 0;
        QBENCHMARK { model.typeAmount(index, QString::number(++ore)); }
        model.stopTyping();
    }
    void saveAnAmount() {
        choose(QStringLiteral("budget.viewBooked"));
        auto &model = *qobject_cast<EntryModel *>(entries().model());
        const QModelIndex index = model.index(5000, EntryModel::AmountColumn);
        int kroner = 1000;
        QBENCHMARK {
            model.setData(index, QString::number(++kroner));
            m_page->grab();
        }
        QCOMPARE(queries().booked(model.idAt(5000))->amount, qint64(kroner) * 100);
    }
    void takeBack() {
        QBENCHMARK_ONCE {
            QVERIFY(m_test->network.actions().undo());
            m_page->grab();
        }
    }
    void saveALine() {
        choose(QStringLiteral("budget.viewLines"));
        auto *table = m_page->findChild<BudgetTable *>();
        auto &model = *qobject_cast<BudgetModel *>(table->model());
        int kroner = 1000;
        QBENCHMARK {
            model.setData(model.index(1, BudgetModel::AmountColumn), QString::number(++kroner));
            m_page->grab();
        }
    }
    /// The longest time that the window does not answer while a ledger of 100 000 lines is read, and then booked, with the
    /// amounts in view.
    void ledgerStall_data() {
        QTest::addColumn<bool>("isBooked");
        QTest::newRow("read") << false;
        QTest::newRow("booked") << true;
    }
    void ledgerStall() {
        QFETCH(bool, isBooked);
        if (!m_page)
            openPage();
        choose(QStringLiteral("budget.viewBooked"));
        QPointer<LedgerDialog> dialog = new LedgerDialog(
            m_test->context, queries().budgets().first().id, [table = ledger(++m_ledgers)] { return table; },
            m_page.get());
        dialog->open();
        LongestStep longest;
        while (!dialog->obstacle().isEmpty())
            longest.processEvents();
        longest.measure([&] { dialog->grab(); });
        if (isBooked) {
            longest = {};
            longest.measure([&] { dialog->accept(); });
            while (dialog && dialog->isVisible() && m_test->errors.isEmpty())
                longest.processEvents();
            QVERIFY2(m_test->errors.isEmpty(), qPrintable(m_test->errors.value(0).text()));
            longest.measure([&] { m_page->grab(); });
            longest.measure([&] { delete dialog; });
            QVERIFY(queries().booked().size() > 100'000);
        }
        longest.report();
        delete dialog;
    }
    /// Likewise while that is undone, and done again.
    void undoStall_data() {
        QTest::addColumn<bool>("isUndo");
        QTest::newRow("undo") << true;
        QTest::newRow("redo") << false;
    }
    void undoStall() {
        QFETCH(bool, isUndo);
        LongestStep longest;
        const Actions &actions = m_test->network.actions();
        const qsizetype before = queries().booked().size();
        longest.measure([&] {
            carryOut(
                m_test->context, isUndo ? actions.undoSize() : actions.redoSize(), QStringLiteral("Undo"),
                [isUndo](Actions &own, const Actions::Progress &progress) {
                    return isUndo ? own.undo(progress) : own.redo(progress);
                },
                m_page.get());
        });
        while (m_page->findChild<LongWork *>())
            longest.processEvents();
        QVERIFY2(m_test->errors.isEmpty(), qPrintable(m_test->errors.value(0).text()));
        longest.measure([&] { m_page->grab(); });
        QCOMPARE(queries().booked().size() - before, isUndo ? -100'000 : 100'000);
        longest.report();
    }
    /// With all of them in view.
    void saveAnAmountOfManyThousand() { saveAnAmount(); }

private:
    /// The longest time that the window did not answer.
    class LongestStep {
    public:
        template<class Work>
        void measure(const Work &work) {
            QElapsedTimer step;
            step.start();
            work();
            m_nanoseconds = std::max(m_nanoseconds, step.nsecsElapsed());
        }
        void processEvents() {
            measure([] {
                QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
                QCoreApplication::processEvents();
            });
        }
        void report() const {
            QTest::setBenchmarkResult(double(m_nanoseconds) / 1e6, QTest::WalltimeMilliseconds);
        }

    private:
        qint64 m_nanoseconds = 0;
    };
    /// Another one each time, because what is booked already is not booked again.
    static CellTable ledger(int number) {
        CellTable table;
        for (int i = 0; i < 100000; ++i) {
            table.rows.append({QStringLiteral("%1.3.2026").arg(i % 28 + 1),
                               QStringLiteral("Bilag %1 nummer %2").arg(number).arg(i),
                               QStringLiteral("-%1,50").arg(i + 1),
                               QStringLiteral("Post nummer %1").arg(i % 40)});
            table.lines.append(i + 1);
        }
        table.rows.prepend({QStringLiteral("Dato"), QStringLiteral("Tekst"), QString::fromUtf8("Beløp"),
                            QStringLiteral("Konto")});
        table.lines.append(100001);
        return table;
    }
    const Queries &queries() const { return m_test->network.queries(); }
    EntryTable &entries() const { return *m_page->findChild<EntryTable *>(); }
    void choose(const QString &button) {
        m_page->findChild<QPushButton *>(button)->click();
        m_page->grab();
    }

    int m_ledgers = 0;
    std::unique_ptr<PageTest> m_test;
    std::unique_ptr<BudgetPage> m_page;
};

QTEST_MAIN(bench_Budget)
#include "bench_budget.moc"
