#include "support/workspace.h"

#include "bench/bignetwork.h"
#include "support/scripteddialogs.h"
#include "ui/common/importtable.h"
#include "ui/common/tableview.h"
#include "ui/members/memberimportdialog.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace aarring;

namespace {

/// The dialog over a network with seats and nobody in them.
struct Shown {
    explicit Shown(const QString &clipboard = {}) : viewDate(network.queries()) {
        QGuiApplication::clipboard()->setText(clipboard);
        dialog = new MemberImportDialog(Context{network.actions(), network.queries(), viewDate, dialogs,
                                                [this](const Error &e) { errors.append(e.text()); }},
                                        nullptr);
        dialog->open();
        (void)QTest::qWaitForWindowExposed(dialog);
    }
    ~Shown() { delete dialog; }

    template<class T = QWidget>
    T *at(const char *name) const {
        T *found = dialog->findChild<T *>(QLatin1String("import.") + QLatin1String(name));
        Q_ASSERT(found);
        return found;
    }
    QString text(const char *name) const { return at<QLabel>(name)->text(); }
    TableView *table() const { return at<TableView>("table"); }
    QString cell(int row, int column) const { return table()->tableModel()->cellAt(row, column).text; }
    int rows() const { return table()->model()->rowCount(); }
    bool waitFor(const QString &counts) const {
        return QTest::qWaitFor([&] { return text("counts") == counts; });
    }
    bool waitUntilClosed() const {
        return QTest::qWaitFor([this] { return dialog.isNull() || !dialog->isVisible(); }, 30000);
    }

    TestNetwork network{QStringLiteral("ki-nettverk")};
    ViewDate viewDate;
    ScriptedDialogs dialogs;
    QStringList errors;
    QPointer<ImportDialog> dialog;
};

QString list() {
    return QStringLiteral("Navn\tFylkesbibliotek\tE-post\n"
                          "Kari Haug\tAgder\tkari@agder.example\n"
                          "Ola Berg\tRogaland\tola at rogaland\n"
                          "Eva Dahl\tAtlantis\teva@x.example\n");
}

const auto listCounts = QStringLiteral("2 will be added, 0 changed, 1 refused");

} // namespace

class tst_ImportDialog : public QObject {
    Q_OBJECT

private slots:
    void cellsOnTheClipboardAreTakenAtOnce();
    void otherTextOnTheClipboardIsNot();
    void pastingWithTheKeyboardShowsWhatHappensToEachLine();
    void aFileIsReadAndNamed();
    void aFileThatIsNoTableSaysWhy();
    void nothingIsWrittenBeforeImportAndAllIsUndoneAtOnce();
    void aColumnChosenOtherwiseIsReadAgain();
    void theHeadingCanBeTakenAsALine();
    void theFirstDayTypedLastCounts();
    void onlyDoubtfulLinesCanBeShown();
    void aListWithNothingNewCannotBeImported();
    void escapeClosesAndWritesNothing();
    void aThousandLinesAreStoppedOrWrittenWhole();
};

void tst_ImportDialog::cellsOnTheClipboardAreTakenAtOnce() {
    Shown s(list());
    QVERIFY(s.waitFor(listCounts));
    QCOMPARE(s.rows(), 3);
}

void tst_ImportDialog::otherTextOnTheClipboardIsNot() {
    Shown s(QStringLiteral("Dear Kari,\nhere is the list."));
    QVERIFY(s.at("empty")->isVisible());
    QVERIFY(!s.at("import")->isEnabled());
    QCOMPARE(s.text("counts"), QString());
}

void tst_ImportDialog::pastingWithTheKeyboardShowsWhatHappensToEachLine() {
    Shown s;
    QGuiApplication::clipboard()->setText(list());
    QTest::keySequence(s.dialog, QKeySequence::Paste);
    QVERIFY(s.waitFor(listCounts));
    QCOMPARE(s.cell(0, ImportModel::Line), QStringLiteral("2"));
    QCOMPARE(s.cell(0, ImportModel::Verdict), QStringLiteral("Will be added"));
    QCOMPARE(s.cell(0, ImportModel::FirstWritten), QStringLiteral("Kari Haug"));
    QCOMPARE(s.table()->tableModel()->cellAt(0, ImportModel::Verdict).mark, Mark::Fulfilled);
    QCOMPARE(s.table()->tableModel()->cellAt(1, ImportModel::Verdict).mark, Mark::Warning);
    QCOMPARE(s.table()->tableModel()->cellAt(2, ImportModel::Verdict).mark, Mark::Failed);
    QCOMPARE(s.cell(2, ImportModel::Reason),
             QStringLiteral("The network has no institution called “Atlantis”."));
    QCOMPARE(int(s.table()->tableModel()->cellAt(2, ImportModel::FirstWritten + 1).tone),
             int(Cell::Tone::Failed));
    QCOMPARE(int(s.table()->tableModel()->cellAt(1, ImportModel::FirstWritten + 2).tone),
             int(Cell::Tone::Warning));
    s.table()->setFocus();
    for (int press = 0; press < 3; ++press)
        QTest::keyClick(s.table(), Qt::Key_Down);
    QVERIFY2(s.text("detail").contains(QStringLiteral("Atlantis")), qPrintable(s.text("detail")));
}

void tst_ImportDialog::aFileIsReadAndNamed() {
    Shown s;
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("medlemmer.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Navn;Bibliotek\r\nKari Haug;Agder\r\n");
    file.close();
    s.dialogs.files = {file.fileName()};
    QTest::keyClick(s.dialog, Qt::Key_F, Qt::AltModifier);
    QVERIFY(s.waitFor(QStringLiteral("1 will be added, 0 changed, 0 refused")));
    QVERIFY(s.text("explanation").contains(QStringLiteral("medlemmer.csv")));
}

void tst_ImportDialog::aFileThatIsNoTableSaysWhy() {
    Shown s(list());
    QVERIFY(s.waitFor(listCounts));
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("medlemmer.xlsx")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("PK\x03\x04\0\0", 6));
    file.close();
    s.dialogs.files = {file.fileName()};
    QTest::mouseClick(s.at("file"), Qt::LeftButton);
    QVERIFY(QTest::qWaitFor([&] { return s.text("problem").contains(QStringLiteral("not CSV")); }));
    QVERIFY(!s.at("import")->isEnabled());
}

void tst_ImportDialog::nothingIsWrittenBeforeImportAndAllIsUndoneAtOnce() {
    Shown s(list());
    QVERIFY(s.waitFor(listCounts));
    QVERIFY(s.network.queries().facts().persons.isEmpty());
    QSignalSpy changed(&s.network.actions(), &Actions::changed);
    QSignalSpy done(&s.network.actions(), &Actions::done);
    QTest::keyClick(s.dialog, Qt::Key_I, Qt::AltModifier);
    QVERIFY(s.waitUntilClosed());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(done.size(), 1);
    QCOMPARE(s.network.queries().facts().persons.size(), 2);
    QCOMPARE(s.network.queries().facts().appointments.size(), 2);
    QVERIFY(s.network.personNamed(QStringLiteral("Kari Haug")) != 0);
    MUST(s.network.actions().undo());
    QVERIFY(s.network.queries().facts().persons.isEmpty());
    QVERIFY(s.network.queries().facts().appointments.isEmpty());
    MUST(s.network.actions().redo());
    QCOMPARE(s.network.queries().facts().persons.size(), 2);
}

void tst_ImportDialog::aColumnChosenOtherwiseIsReadAgain() {
    Shown s(QStringLiteral("Hvem\tHvor\nKari Haug\tAgder\n"));
    QVERIFY(QTest::qWaitFor([&] { return s.rows() > 0; }));
    auto *where = s.at<QComboBox>("column2");
    where->setFocus();
    QTest::keyClick(where, Qt::Key_Home);
    QCOMPARE(where->currentText(), QStringLiteral("Not imported"));
    QVERIFY(QTest::qWaitFor([&] {
        return s.cell(s.rows() - 1, ImportModel::Reason).contains(QStringLiteral("No institution"));
    }));
    where->setFocus();
    QTest::keyClicks(where, QStringLiteral("Inst"));
    QVERIFY(QTest::qWaitFor([&] { return s.cell(s.rows() - 1, ImportModel::Reason).isEmpty(); }));
}

void tst_ImportDialog::theHeadingCanBeTakenAsALine() {
    Shown s(list());
    QVERIFY(s.waitFor(listCounts));
    QVERIFY(s.at<QCheckBox>("header")->isChecked());
    QTest::keyClick(s.dialog, Qt::Key_H, Qt::AltModifier);
    QVERIFY(s.waitFor(QStringLiteral("2 will be added, 0 changed, 2 refused")));
    QCOMPARE(s.rows(), 4);
    QCOMPARE(s.cell(0, ImportModel::Line), QStringLiteral("1"));
}

void tst_ImportDialog::theFirstDayTypedLastCounts() {
    Shown s(list());
    QVERIFY(s.waitFor(listCounts));
    auto *by = s.at<QLineEdit>("appointedBy");
    by->setFocus();
    QTest::keyClicks(by, QStringLiteral("Radmannen"));
    auto *from = s.at<QLineEdit>("from");
    from->setFocus();
    from->selectAll();
    QTest::keyClicks(from, QStringLiteral("1.9.2026"));
    QTest::keyClick(s.dialog, Qt::Key_I, Qt::AltModifier);
    QVERIFY(s.waitUntilClosed());
    QCOMPARE(s.network.queries().facts().appointments.size(), 2);
    for (const Appointment &a : s.network.queries().facts().appointments) {
        QCOMPARE(a.period.from, QDate(2026, 9, 1));
        QCOMPARE(a.appointedBy, QStringLiteral("Radmannen"));
    }
}

void tst_ImportDialog::onlyDoubtfulLinesCanBeShown() {
    Shown s(list());
    QVERIFY(s.waitFor(listCounts));
    QTest::keyClick(s.dialog, Qt::Key_R, Qt::AltModifier);
    QVERIFY(QTest::qWaitFor([&] { return s.rows() == 2; }));
    QCOMPARE(s.cell(0, ImportModel::Line), QStringLiteral("3"));
    QCOMPARE(s.cell(1, ImportModel::Line), QStringLiteral("4"));
}

void tst_ImportDialog::aListWithNothingNewCannotBeImported() {
    Shown s(QStringLiteral("Navn\tFylkesbibliotek\nEva Dahl\tAtlantis\n"));
    QVERIFY(s.waitFor(QStringLiteral("0 will be added, 0 changed, 1 refused")));
    QVERIFY(!s.at("import")->isEnabled());
    QTest::keyClick(s.dialog, Qt::Key_Return);
    QVERIFY(s.dialog->isVisible());
}

void tst_ImportDialog::escapeClosesAndWritesNothing() {
    Shown s(list());
    QVERIFY(s.waitFor(listCounts));
    QTest::keyClick(s.dialog, Qt::Key_Escape);
    QVERIFY(s.waitUntilClosed());
    QVERIFY(s.network.queries().facts().persons.isEmpty());
}

void tst_ImportDialog::aThousandLinesAreStoppedOrWrittenWhole() {
    TestNetwork network(QStringLiteral("blank-no"));
    const MemberImport members = bigImport(network, 1000);
    const auto before = network.actions().undoText();
    const auto run = [&](const std::function<bool(int, int)> &progress) {
        const QFuture<Status> writing = network.actions().runAside(
            [&](Actions &aside) { return aside.importMembers(members, progress); });
        return QTest::qWaitFor([&] { return writing.isFinished(); }, 60000) ? writing.result()
                                                                            : Status(Error{});
    };
    MUST_FAIL(run([](int done, int) { return done < 500; }), Cancelled);
    QVERIFY(network.queries().facts().persons.isEmpty());
    QCOMPARE(network.actions().undoText(), before);

    std::atomic_int last = 0, all = 0;
    std::atomic_bool isSteady = true;
    MUST(run([&](int done, int total) {
        isSteady = isSteady && qint64(done) * std::max(1, all.load()) >= qint64(last.load()) * total;
        last = done;
        all = total;
        return done <= total;
    }));
    QVERIFY(isSteady);
    QVERIFY(last >= 2000); // written and logged
    QCOMPARE(last.load(), all.load());
    QCOMPARE(network.queries().facts().persons.size(), 1000);
    QVERIFY(network.workspace().file().hasUnpublished());
    network.reopen();
    QCOMPARE(network.queries().facts().appointments.size(), 1000);
    MUST(network.actions().undo());
    QVERIFY(network.queries().facts().persons.isEmpty());
}

QTEST_MAIN(tst_ImportDialog)
#include "tst_importdialog.moc"
