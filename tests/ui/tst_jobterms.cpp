#include "support/window.h"
#include "ui/common/formdialog.h"
#include "ui/common/typededit.h"

#include <QListWidget>
#include <QPushButton>

using namespace aarring;

// The election of the year through the real window, with keys alone.

class TestJobTerms : public QObject {
    Q_OBJECT

private:
    /// A meeting of the network on a day that has been, as the one that elects.
    static void meet(WindowTest &t) {
        t.goTo("meetings");
        t.ctrl(Qt::Key_N);
        t.write("newMeeting.title", QStringLiteral("Oppstartsmøte"));
        t.write("newMeeting.date", QStringLiteral("11.3.2026"));
        t.push("dialog.ok");
        QCOMPARE(t.facts().meetings.size(), 1);
    }
    static void tick(WindowTest &t, const QString &name) {
        t.tabTo("election.members");
        auto *list = qobject_cast<QListWidget *>(QApplication::focusWidget());
        t.press(Qt::Key_Home);
        for (int i = 0; i < list->count() && !list->currentItem()->text().startsWith(name); ++i)
            t.press(Qt::Key_Down);
        QVERIFY(list->currentItem()->text().startsWith(name));
        t.press(Qt::Key_Space);
        QCOMPARE(list->currentItem()->checkState(), Qt::Checked);
    }
    static void elect(WindowTest &t) {
        t.filledNetwork();
        meet(t);
        t.goTo("terms");
        t.ctrl(Qt::Key_N);
        t.choose("election.meeting", QStringLiteral("Oppstartsmøte"));
        QCOMPARE(t.at<DateEdit>("election.from")->date(), QDate(2026, 3, 11));
        t.write("election.leader", QStringLiteral("Aud Bakken"));
        t.write("election.deputy", QStringLiteral("Gro Østhus"));
        for (const char *name : {"Cecilie", "Eli", "Hans"})
            tick(t, QString::fromLatin1(name));
    }

private slots:
    void leaderDeputyAndGroupAreElectedInOneGo();
    void anOverlappingTermIsRefusedInWords();
    void aSuccessorIsEnteredBeforeTheTermEnds();
};

void TestJobTerms::leaderDeputyAndGroupAreElectedInOneGo() {
    WindowTest t;
    elect(t);
    QCOMPARE(t.at<QLabel>("election.count")->text(),
             QStringLiteral("5–7: 5 chosen, leader and deputy included"));
    t.push("dialog.ok");
    QCOMPARE(t.facts().terms.size(), 2);
    QCOMPARE(t.facts().memberships.size(), 3);
    const Id meeting = t.facts().meetings.first().id;
    for (const Term &term : t.facts().terms) {
        QCOMPARE(term.electedAt, meeting);
        QCOMPARE(term.period.from, QDate(2026, 3, 11));
        QCOMPARE(term.period.to, QDate(2027, 3, 10));
    }
    const QStringList rows = t.rowTexts("terms.table");
    QVERIFY(rows.contains(QStringLiteral("Leder|Aud Bakken|11 Mar 2026|10 Mar 2027|")));
    QVERIFY(rows.contains(QStringLiteral("Nestleder|Gro Østhus|11 Mar 2026|10 Mar 2027|")));
    t.ctrl(Qt::Key_Z);
    QVERIFY(t.facts().terms.isEmpty());
    QVERIFY(t.facts().memberships.isEmpty());
}

void TestJobTerms::anOverlappingTermIsRefusedInWords() {
    WindowTest t;
    elect(t);
    t.push("dialog.ok");
    t.tabTo("terms.table");
    t.ctrl(Qt::Key_N);
    t.write("election.leader", QStringLiteral("Lars Moen"));
    QVERIFY(!t.at<QPushButton>("dialog.ok")->isEnabled());
    const auto *dialog = qobject_cast<FormDialog *>(t.front());
    QVERIFY(dialog);
    QVERIFY2(dialog->obstacle().startsWith(QStringLiteral("Someone else holds the office")),
             qPrintable(dialog->obstacle()));
    t.press(Qt::Key_Return); // changes nothing
    QCOMPARE(t.facts().terms.size(), 2);
    t.press(Qt::Key_Escape);
    QCOMPARE(t.front(), &t.window());
}

void TestJobTerms::aSuccessorIsEnteredBeforeTheTermEnds() {
    WindowTest t;
    elect(t);
    t.push("dialog.ok");
    t.chooseRow("terms.table", {QStringLiteral("Leder|Aud")});
    t.push("terms.successor");
    t.write("successor.person", QStringLiteral("Lars Moen"));
    QCOMPARE(t.at<DateEdit>("successor.from")->date(), QDate(2027, 3, 11));
    t.push("dialog.ok");
    QVERIFY(t.rowTexts("terms.table")
                .contains(QStringLiteral("Leder|Lars Moen|11 Mar 2027|10 Mar 2028|Successor")));
    t.ctrl(Qt::Key_Z);
    QCOMPARE(t.facts().terms.size(), 2);
}

QTEST_MAIN(TestJobTerms)
#include "tst_jobterms.moc"
