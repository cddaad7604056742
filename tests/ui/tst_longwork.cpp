#include "support/pagetest.h"
#include "support/window.h"
#include "ui/common/longwork.h"

#include <QProgressBar>
#include <QThread>

using namespace aarring;

/// Undo and the like of what touches very many rows.
class tst_LongWork : public QObject {
    Q_OBJECT

private slots:
    void aLittleIsDoneAtOnce() {
        PageTest t(QStringLiteral("blank-no"));
        QWidget parent;
        bool isDone = false;
        carryOut(
            t.context, 3, QStringLiteral("Undo: something"),
            [&](Actions &actions, const Actions::Progress &) {
                isDone = &actions == &t.network.actions();
                return Status(Done{});
            },
            &parent);
        QVERIFY(isDone);
        QVERIFY(!parent.findChild<LongWork *>());
        carryOut(
            t.context, 3, {}, [](Actions &a, const Actions::Progress &) { return a.undo(); }, &parent);
        QCOMPARE(t.errors.size(), 1);
    }
    void muchIsDoneElsewhereAndToldOf() {
        PageTest t(QStringLiteral("blank-no"));
        QWidget parent;
        parent.show();
        std::atomic_bool mayEnd = false;
        carryOut(
            t.context, 100'000, QStringLiteral("Undo: Booked 100000 amounts"),
            [&](Actions &actions, const Actions::Progress &progress) -> Status {
                while (!mayEnd)
                    if (!progress(30, 100))
                        return Error{};
                return actions.saveBudget({0, 2026, {}, {}}) ? Status(Done{}) : Status(Error{});
            },
            &parent);
        QPointer<LongWork> dialog = parent.findChild<LongWork *>();
        QVERIFY(dialog && dialog->isVisible() && dialog->isModal());
        QCOMPARE(dialog->windowTitle(), QStringLiteral("Undo: Booked 100000 amounts"));
        auto *bar = dialog->findChild<QProgressBar *>();
        QVERIFY(QTest::qWaitFor([bar] { return bar->maximum() == 100 && bar->value() == 30; }));
        mayEnd = true;
        QVERIFY(QTest::qWaitFor([&] { return !dialog; }));
        QCOMPARE(t.network.queries().budgets().size(), 1);
        QVERIFY(t.errors.isEmpty());
    }
    void escapeStopsIt() {
        PageTest t(QStringLiteral("blank-no"));
        QWidget parent;
        parent.show();
        carryOut(
            t.context, 100'000, QStringLiteral("Undo: Booked 100000 amounts"),
            [](Actions &, const Actions::Progress &progress) -> Status {
                while (progress(0, 1))
                    QThread::yieldCurrentThread();
                return Error{Error::Kind::Cancelled, QStringLiteral("Nothing was undone"), {}, {}};
            },
            &parent);
        QPointer<LongWork> dialog = parent.findChild<LongWork *>();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QTest::keyClick(dialog->windowHandle(), Qt::Key_Escape);
        QVERIFY(QTest::qWaitFor([&] { return !dialog; }));
        QCOMPARE(t.errors.size(), 1);
        QCOMPARE(t.errors.first().kind, Error::Kind::Cancelled);
    }
    void aThousandAmountsAreUndoneAndDoneAgainWithTheKeys() {
        WindowTest window;
        window.newNetwork(QStringLiteral("Norwegian mandate"), "ki.aarring");
        Actions &actions = window.actions();
        const auto budget = actions.saveBudget({0, 2026, {}, {}});
        MUST(budget);
        BudgetLine line;
        line.budget = *budget;
        line.section = BudgetSection::Travel;
        line.text = QStringLiteral("Reiser");
        const auto lineId = actions.saveLine(line);
        MUST(lineId);
        QList<BudgetEntry> entries;
        for (int i = 0; i < 1000; ++i)
            entries.append({0, *lineId, QDate(2026, 3, 1), QStringLiteral("Tog %1").arg(i), 100 + i, {}, 0});
        const auto writing = actions.runAside([&](Actions &aside) { return aside.bookAll(entries); });
        QVERIFY(QTest::qWaitFor([&] { return writing.isFinished(); }, 30000));
        MUST(writing.result());
        const auto booked = [&] {
            return std::pair(window.queries().bookedIn(*budget).size(), window.facts().ownTravel.size());
        };
        const std::pair<qsizetype, qsizetype> none(0, 0), all(1000, 1000);
        QCOMPARE(booked(), all);
        window.goTo("budget");
        window.ctrl(Qt::Key_Z);
        window.finishWork();
        QCOMPARE(booked(), none);
        window.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        window.finishWork();
        QCOMPARE(booked(), all);
        QCOMPARE(window.queries().bookedOn(*lineId).first().text, QStringLiteral("Tog 0"));
    }
};

QTEST_MAIN(tst_LongWork)
#include "tst_longwork.moc"
