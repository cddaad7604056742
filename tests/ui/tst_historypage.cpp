#include "support/pagetest.h"
#include "ui/common/tableview.h"
#include "ui/history/historydetails.h"
#include "ui/history/historymodel.h"
#include "ui/history/historypage.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace aarring;

class HistoryPageTest : public QObject {
    Q_OBJECT

private:
    struct Fixture : PageTest {
        Fixture() : PageTest(QStringLiteral("sample-no")), page(context) {}
        void open() {
            show(page);
            page.refresh();
            table = page.findChild<TableView *>(QStringLiteral("history.table"));
            model = qobject_cast<HistoryModel *>(table->model());
        }
        Id save(const QString &firstName, const QString &lastName, Id id = 0) {
            Person person;
            if (id)
                person = *network.queries().person(id);
            person.firstName = firstName;
            person.lastName = lastName;
            auto saved = network.actions().savePerson(person);
            return saved ? *saved : 0;
        }
        /// "Added Nr 0" … as if done on the day before; much faster than doing it.
        void fillHistory(int count) {
            QVERIFY(network.connection().execute(
                QStringLiteral(
                    "INSERT INTO command(seq, uid, at, author, label, subject, kind, target) "
                    "WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < ? - 1) "
                    "SELECT i + 1, 'u' || i, '2026-06-09T08:00:00.000Z', 'Ingrid', 'Added %1', "
                    "'Nr ' || i, 'edit', '' FROM n"),
                {count}));
        }
        QString textOf(int row) const {
            return model->index(row, HistoryModel::WhatColumn).data().toString();
        }
        QString said() const {
            QStringList texts;
            for (const QLabel *label : page.findChild<HistoryDetails *>()->findChildren<QLabel *>())
                texts.append(label->text());
            return texts.join(QLatin1Char('\n'));
        }
        void takeBack() {
            QTest::mouseClick(page.findChild<QPushButton *>(QStringLiteral("history.takeBack")),
                              Qt::LeftButton);
        }

        HistoryPage page;
        TableView *table = nullptr;
        HistoryModel *model = nullptr;
    };

private slots:
    void theModelKeepsQtsRules() {
        Fixture f;
        f.fillHistory(450);
        f.open();
        QAbstractItemModelTester tester(f.model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        f.save(QStringLiteral("Anne"), QStringLiteral("Berg"));
        f.model->setFilter(QStringLiteral("nr 3"));
        f.model->setFilter(QString());
        QCOMPARE(f.model->shown(), f.model->read());
    }

    void theNewestStandsOnTopUnderItsDay() {
        Fixture f;
        f.save(QStringLiteral("Anne"), QStringLiteral("Berg"));
        f.save(QStringLiteral("Bjarne"), QStringLiteral("Dahl"));
        f.open();
        QCOMPARE(f.model->kindAt(0), RowKind::Group);
        QCOMPARE(f.model->index(0, 0).data().toString(), QStringLiteral("Wednesday 10 June 2026"));
        QVERIFY(f.textOf(1).contains(QLatin1String("Bjarne Dahl")));
        QVERIFY(f.textOf(2).contains(QLatin1String("Anne Berg")));
        QCOMPARE(f.model->index(1, HistoryModel::TimeColumn).data().toString(), QStringLiteral("10:00"));
        QCOMPARE(f.model->index(1, HistoryModel::WhoColumn).data().toString(), QStringLiteral("Ingrid"));
    }

    void whatIsDoneMeanwhileComesOnTopAndTheChosenEntryStays() {
        Fixture f;
        f.save(QStringLiteral("Anne"), QStringLiteral("Berg"));
        f.open();
        const Id chosen = f.table->currentId();
        QVERIFY(chosen > 0);
        f.save(QStringLiteral("Bjarne"), QStringLiteral("Dahl"));
        QVERIFY(f.textOf(1).contains(QLatin1String("Bjarne Dahl")));
        QCOMPARE(f.table->currentId(), chosen);
        QVERIFY(f.model->entryOf(chosen)->text.contains(QLatin1String("Anne Berg")));
    }

    void aLongHistoryIsReadAsOneScrolls() {
        Fixture f;
        f.fillHistory(450);
        f.open();
        QCOMPARE(f.model->total(), 450);
        QCOMPARE(f.model->read(), 200);
        f.table->setFocus();
        f.press(Qt::Key_End, Qt::ControlModifier);
        QTRY_COMPARE(f.model->read(), 400);
        f.press(Qt::Key_End, Qt::ControlModifier);
        QTRY_COMPARE(f.model->read(), 450);
        QVERIFY(!f.model->canFetchMore({}));
        QVERIFY(f.textOf(f.model->rowCount() - 1).contains(QLatin1String("Nr 0")));
        QCOMPARE(f.model->idAt(f.model->rowCount() - 1), Id(1));
    }

    void theFilterReadsOnUntilItHasFound() {
        Fixture f;
        f.fillHistory(450);
        f.save(QStringLiteral("Åse"), QStringLiteral("Ødegård"));
        f.open();
        auto *filter = f.page.findChild<QLineEdit *>(QStringLiteral("history.filter"));
        QTest::keyClick(&f.page, Qt::Key_F, Qt::ControlModifier);
        QVERIFY(filter->hasFocus());
        f.type(QStringLiteral("odegard ase"));
        QTRY_COMPARE(f.model->shown(), 1);
        QVERIFY(f.textOf(1).contains(QStringLiteral("Åse Ødegård")));
        QTRY_VERIFY(!f.model->canFetchMore({})); // it has looked through all
        filter->setText(QStringLiteral("nr 44"));
        QCOMPARE(f.model->shown(), 14); // 44, 144, 244, 344 and 440 to 449
        filter->clear();
        QCOMPARE(f.model->shown(), f.model->read());
    }

    void detailsSayWhatWasBeforeAndAfter() {
        Fixture f;
        const Id person = f.save(QStringLiteral("Anne"), QStringLiteral("Berg"));
        f.save(QStringLiteral("Anne"), QStringLiteral("Dahl"), person);
        f.open();
        QVERIFY(f.said().contains(QLatin1String("Person")));
        QVERIFY(f.said().contains(QLatin1String("Last name")));
        QVERIFY(f.said().contains(QLatin1String("Before: Berg")));
        QVERIFY(f.said().contains(QLatin1String("After: Dahl")));
        f.table->setFocus();
        f.press(Qt::Key_Down);
        QVERIFY(f.said().contains(QLatin1String("Berg")));
        QVERIFY(!f.said().contains(QLatin1String("Dahl")));
    }

    void ofManyRowsTheFirstAreTold() {
        Fixture f;
        QList<BudgetEntry> entries;
        const Id line = f.network.queries().facts().budgetLines.first().id;
        for (int i = 0; i < 30; ++i)
            entries.append({0, line, QDate(2026, 3, 1), QStringLiteral("Tog %1").arg(i), 100 + i, {}, 0});
        MUST(f.network.actions().bookAll(entries));
        f.open();
        QCOMPARE(f.said().count(QLatin1String("Tog ")), HistoryDetails::rowsShown);
        QVERIFY2(f.said().endsWith(QStringLiteral("and 20 more row(s)")), qPrintable(f.said()));
    }

    void anOldChangeIsTakenBack() {
        Fixture f;
        const Id anne = f.save(QStringLiteral("Anne"), QStringLiteral("Berg"));
        f.save(QStringLiteral("Anne"), QStringLiteral("Dahl"), anne);
        f.save(QStringLiteral("Bjarne"), QStringLiteral("Lund"));
        f.open();
        f.table->setFocus();
        f.press(Qt::Key_Down); // the change of Anne's name
        f.takeBack();
        QVERIFY(f.errors.isEmpty());
        QCOMPARE(f.network.queries().person(anne)->lastName, QStringLiteral("Berg"));
        QVERIFY(f.network.personNamed(QStringLiteral("Bjarne Lund")));
        QCOMPARE(f.model->index(1, HistoryModel::KindColumn).data().toString(), QStringLiteral("Taken back"));
    }

    void whatLaterWorkStandsOnIsNotTakenBackAndTheReasonIsTold() {
        Fixture f;
        const Id anne = f.save(QStringLiteral("Anne"), QStringLiteral("Berg"));
        f.save(QStringLiteral("Anne"), QStringLiteral("Dahl"), anne);
        f.save(QStringLiteral("Anne"), QStringLiteral("Lund"), anne);
        f.open();
        f.table->setFocus();
        f.press(Qt::Key_Down);
        f.takeBack();
        QCOMPARE(f.network.queries().person(anne)->lastName, QStringLiteral("Lund"));
        QCOMPARE(f.errors.size(), 1);
        QCOMPARE(f.errors.first().kind, Error::Kind::Conflict);
        QVERIFY(!f.errors.first().why.isEmpty());
    }

    void undoneAndRedoneWorkIsQuiet() {
        Fixture f;
        f.save(QStringLiteral("Anne"), QStringLiteral("Berg"));
        QVERIFY(f.network.actions().undo());
        f.open();
        QCOMPARE(f.model->kindAt(1), RowKind::Quiet);
        QCOMPARE(f.model->index(1, HistoryModel::KindColumn).data().toString(), QStringLiteral("Undone"));
        QCOMPARE(f.model->kindAt(2), RowKind::Normal);
    }

    void anEmptyHistoryShowsNoDetails() {
        Fixture f;
        f.open();
        QCOMPARE(f.model->rowCount(), 0);
        QVERIFY(!f.page.findChild<HistoryDetails *>()->isVisible());
    }
};

QTEST_MAIN(HistoryPageTest)
#include "tst_historypage.moc"
