#include "support/window.h"
#include "ui/common/bars.h"
#include "ui/shell/navigation.h"

#include <QListWidget>

using namespace aarring;

// A Danish network: no elected leader, no group, no terms and no reports – and nobody asks for them.

class TestJobDanish : public QObject {
    Q_OBJECT

private:
    static void begin(WindowTest &t) {
        t.newNetwork(QStringLiteral("Danish terms of reference"), "net.aarring");
        QString rows = QStringLiteral("Navn\tBibliotek\tFra\n");
        int number = 0;
        for (const Seat &seat : t.facts().seats)
            rows += QStringLiteral("Person%1 Jensen%1\t%2\t1.2.2026\n")
                        .arg(++number)
                        .arg(t.queries().institution(seat.institution)->name);
        t.pasteMembers(rows);
        t.finishImport();
        QCOMPARE(t.facts().appointments.size(), t.facts().seats.size());
    }

private slots:
    void theKommissoriumIsCompleteAndNothingIsMissing();
    void noPageWarns();
    void moreMeetingsThanAllowedAreTold();
};

void TestJobDanish::theKommissoriumIsCompleteAndNothingIsMissing() {
    WindowTest t;
    begin(t);
    QVERIFY(t.facts().offices.isEmpty());
    for (const Finding &finding : t.queries().check(t.queries().today(), Language::English))
        QVERIFY2(finding.rule.meetingKind == MeetingKind::Annual || // it has to be planned
                     (finding.verdict != Verdict::Fails && finding.verdict != Verdict::Warns),
                 qPrintable(finding.evidence));
}

void TestJobDanish::noPageWarns() {
    WindowTest t;
    begin(t);
    const auto *list = t.window().desk()->findChild<Navigation *>()->findChild<QListWidget *>();
    const QList<PageSpec> pages = allPages();
    for (int i = 0; i < pages.size(); ++i) {
        t.goTo(qPrintable(pages[i].key));
        for (const WarningBar *bar : t.window().findChildren<WarningBar *>())
            QVERIFY2(!bar->isVisible(), qPrintable(pages[i].key + bar->accessibleName()));
        QCOMPARE(list->item(i)->data(Qt::AccessibleTextRole).toString(), pages[i].title());
    }
}

void TestJobDanish::moreMeetingsThanAllowedAreTold() {
    WindowTest t;
    begin(t);
    t.goTo("meetings");
    for (int month = 7; month <= 11; ++month) {
        t.ctrl(Qt::Key_N);
        t.write("newMeeting.title", QStringLiteral("Planlægningsmøde"));
        t.write("newMeeting.date", QStringLiteral("2.%1.2026").arg(month));
        t.push("dialog.ok");
        t.press(Qt::Key_Escape);
    }
    QCOMPARE(t.facts().meetings.size(), 5);
    QCOMPARE(t.rowTexts("meetings.table").filter(QStringLiteral("5, at most 4")).size(), 1);
}

QTEST_MAIN(TestJobDanish)
#include "tst_jobdanish.moc"
