#include "support/formermember.h"
#include "support/pagetest.h"
#include "support/shownpage.h"
#include "ui/common/bars.h"
#include "ui/history/historydetails.h"
#include "ui/history/historymodel.h"
#include "ui/history/historypage.h"
#include "ui/look/text.h"
#include "ui/members/memberspage.h"
#include "ui/overview/duesoon.h"

#include <QAction>
#include <QLabel>

using namespace aarring;

/// Contact data of people who have left: how it is found and removed for good.
class tst_Forgetting : public QObject {
    Q_OBJECT

    struct Shown : ShownPage<MembersPage> {
        Shown() : ShownPage(QStringLiteral("sample-no")), seat(network.seatOf(QStringLiteral("Rogaland"))) {}
        Id add(const char *firstName, QDate lastDay) {
            return addFormerMember(network.actions(), seat, lastDay, QString::fromLatin1(firstName),
                                   QStringLiteral("Berg"));
        }
        const Person &person(Id id) const { return *network.queries().person(id); }
        QString said() const { return at<Text>("members.former")->text(); }
        bool isTold() const { return at<Text>("members.former")->isVisible(); }
        TableView *people() const { return dialog()->findChild<TableView *>(QStringLiteral("forget.table")); }
        QPushButton *ok() const { return dialog()->findChild<QPushButton *>(QStringLiteral("dialog.ok")); }
        void close() {
            QTest::keyClick(dialog(), Qt::Key_Escape);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
        const Id seat;
    };

private slots:
    void thePageTellsQuietlyWhenItIsTime();
    void thoseForWhomItIsTimeAreTickedAndGoInOne();
    void enterDoesNotRemove();
    void theTicksAreSetFromTheKeyboard();
    void withNobodyToForgetTheDialogSaysSo();
    void oneIsAskedAboutFromTheForm();
    void whoSitsIsNotOfferedTheButton();
    void onAnotherDayNothingIsRemoved();
    void theOverviewNamesItLastAndLeadsThere();
    void theHistoryTellsWithoutTheTexts();
};

void tst_Forgetting::thePageTellsQuietlyWhenItIsTime() {
    Shown shown;
    QVERIFY(!shown.isTold());
    shown.add("Nils", QDate(2025, 6, 10)); // a year to the day
    QVERIFY(!shown.isTold());
    shown.add("Oda", QDate(2025, 6, 8));
    QVERIFY(shown.isTold());
    QVERIFY2(shown.said().startsWith(u'1'), qPrintable(shown.said()));
    shown.add("Per", QDate(2024, 1, 1));
    QVERIFY2(shown.said().startsWith(u'2'), qPrintable(shown.said()));
}

void tst_Forgetting::thoseForWhomItIsTimeAreTickedAndGoInOne() {
    Shown shown;
    const Id nils = shown.add("Nils", QDate(2026, 5, 31)), oda = shown.add("Oda", QDate(2025, 1, 1)),
             per = shown.add("Per", QDate(2024, 1, 1));
    shown.click("members.formerOpen");
    QVERIFY(shown.dialog());
    QCOMPARE(ShownPage<MembersPage>::rowTexts(shown.people()),
             (QStringList{QStringLiteral("|Per Berg|1 Jan 2024|E-mail and phone"),
                          QStringLiteral("|Oda Berg|1 Jan 2025|E-mail and phone"),
                          QStringLiteral("|Nils Berg|31 May 2026|E-mail and phone")}));
    QVERIFY(shown.people()->tableModel()->cellAt(1, 0).sortKey.toBool());
    QVERIFY(!shown.people()->tableModel()->cellAt(2, 0).sortKey.toBool());
    shown.finishDialog();
    QVERIFY(!shown.dialog());
    QVERIFY(!hasContactData(shown.person(oda)) && !hasContactData(shown.person(per)));
    QVERIFY(hasContactData(shown.person(nils)));
    QVERIFY(!shown.isTold());
    QCOMPARE(shown.network.queries().history(1).first().text,
             QStringLiteral("Removed the contact data of 2 people"));
}

void tst_Forgetting::enterDoesNotRemove() {
    Shown shown;
    const Id oda = shown.add("Oda", QDate(2025, 1, 1));
    shown.click("members.formerOpen");
    for (QWidget *where : {static_cast<QWidget *>(shown.people()), static_cast<QWidget *>(shown.dialog())}) {
        if (!shown.dialog())
            break;
        QTest::keyClick(where, Qt::Key_Return);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    QVERIFY(hasContactData(shown.person(oda)));
}

void tst_Forgetting::theTicksAreSetFromTheKeyboard() {
    Shown shown;
    const Id nils = shown.add("Nils", QDate(2026, 5, 31)), oda = shown.add("Oda", QDate(2025, 1, 1));
    shown.page->findChild<QAction *>(QStringLiteral("members.contactData"))->trigger();
    QTest::keyClick(shown.people(), Qt::Key_Space);
    QVERIFY(!shown.ok()->isEnabled());
    QCOMPARE(shown.dialog()->obstacle(), QStringLiteral("Tick at least one name."));
    QTest::keyClick(shown.people(), Qt::Key_Down);
    QTest::keyClick(shown.people(), Qt::Key_Space);
    shown.finishDialog();
    QVERIFY(!hasContactData(shown.person(nils)));
    QVERIFY(hasContactData(shown.person(oda)));
}

void tst_Forgetting::withNobodyToForgetTheDialogSaysSo() {
    Shown shown;
    shown.page->findChild<QAction *>(QStringLiteral("members.contactData"))->trigger();
    QVERIFY(!shown.ok()->isEnabled());
    QVERIFY(shown.dialog()->obstacle().startsWith(QStringLiteral("Nobody who has left")));
    shown.close();
    QVERIFY(!shown.dialog());
}

void tst_Forgetting::oneIsAskedAboutFromTheForm() {
    Shown shown;
    const Id nils = shown.add("Nils", QDate(2026, 5, 31));
    QVERIFY(shown.page->showTarget(nils));
    QCOMPARE(ShownPage<MembersPage>::chosen(shown.at<TableView>("members.table")),
             QStringLiteral("|Nils Berg|Left 31 May 2026|"));
    auto *forget = shown.at<QPushButton>("members.forget");
    QVERIFY(forget->isVisible());
    forget->setFocus();
    QTest::keyClick(forget, Qt::Key_Space); // turned back
    QCOMPARE(shown.dialogs.asked.size(), 1);
    QVERIFY(shown.dialogs.asked.first().contains(QStringLiteral("Nils Berg")));
    QVERIFY(hasContactData(shown.person(nils)));
    shown.dialogs.answers = {true};
    QTest::keyClick(forget, Qt::Key_Space);
    QVERIFY(!hasContactData(shown.person(nils)));
    QVERIFY(!forget->isVisible());
    QVERIFY(shown.at<QLineEdit>("members.email")->text().isEmpty());
    QVERIFY(shown.errors.isEmpty());
}

void tst_Forgetting::whoSitsIsNotOfferedTheButton() {
    Shown shown;
    auto *forget = shown.at<QPushButton>("members.forget");
    QVERIFY(shown.page->showTarget(shown.network.personNamed(QStringLiteral("Marit Ueland"))));
    QVERIFY(!forget->isVisible());
    // Without a seat, but in an office.
    const Id nils = shown.add("Nils", QDate(2026, 5, 31));
    QVERIFY(shown.page->showTarget(nils));
    QVERIFY(forget->isVisible());
    Term term;
    term.office = shown.network.queries().facts().offices.first().id;
    term.person = nils;
    term.period = {QDate(2028, 1, 1), QDate(2028, 12, 31)};
    MUST(shown.network.actions().saveTerm(term));
    QVERIFY(!forget->isVisible());
}

void tst_Forgetting::onAnotherDayNothingIsRemoved() {
    Shown shown;
    const Id oda = shown.add("Oda", QDate(2025, 1, 1));
    QVERIFY(shown.page->showTarget(oda));
    QVERIFY(shown.isTold());
    shown.viewDate.setDate(QDate(2026, 3, 1));
    QVERIFY(!shown.isTold());
    QVERIFY(!shown.at<QPushButton>("members.forget")->isVisible());
    QVERIFY(!shown.page->findChild<QAction *>(QStringLiteral("members.contactData"))->isEnabled());
}

void tst_Forgetting::theOverviewNamesItLastAndLeadsThere() {
    Shown shown;
    const auto before = dueSoon(shown.network.queries());
    const Id oda = shown.add("Oda", QDate(2025, 1, 1));
    auto due = dueSoon(shown.network.queries());
    QCOMPARE(due.size(), before.size() + 1);
    QVERIFY2(due.last().text.startsWith(QStringLiteral("Oda Berg")), qPrintable(due.last().text));
    QCOMPARE(due.last().date, QDate(2026, 1, 1));
    QVERIFY(!due.last().isOver);
    QCOMPARE(due.last().page, QStringLiteral("members"));
    QCOMPARE(due.last().target, oda);
    const Id per = shown.add("Per", QDate(2024, 1, 1));
    due = dueSoon(shown.network.queries());
    QCOMPARE(due.size(), before.size() + 1);
    QVERIFY2(due.last().text.startsWith(u'2'), qPrintable(due.last().text));
    MUST(shown.network.actions().forgetContact({oda, per}));
    QCOMPARE(dueSoon(shown.network.queries()).size(), before.size());
}

void tst_Forgetting::theHistoryTellsWithoutTheTexts() {
    PageTest t(QStringLiteral("sample-no"));
    const Id oda = addFormerMember(t.network.actions(), t.network.seatOf(QStringLiteral("Rogaland")),
                                   QDate(2025, 1, 1), QStringLiteral("Oda"), QStringLiteral("Berg"));
    Person person = *t.network.queries().person(oda);
    person.phone = QStringLiteral("41 11 11 11");
    MUST(t.network.actions().savePerson(person));
    HistoryPage page(t.context);
    t.show(page);
    page.refresh();
    const auto said = [&] {
        QStringList texts;
        for (const QLabel *label : page.findChild<HistoryDetails *>()->findChildren<QLabel *>())
            texts.append(label->text());
        return texts;
    };
    QVERIFY(said().contains(QStringLiteral("After: 41 11 11 11")));
    // The same entry stays chosen, and what it told is gone at once.
    MUST(t.network.actions().forgetContact({oda}));
    QCOMPARE(said(), (QStringList{QStringLiteral("Person"), QStringLiteral("Phone"),
                                  QStringLiteral("(removed for good)")}));
    auto *model = page.findChild<HistoryModel *>();
    const auto how = [&](int row) { return model->cellAt(row, HistoryModel::KindColumn).text; };
    QCOMPARE(how(1), QStringLiteral("Final")); // the removal
    QCOMPARE(how(2), QStringLiteral("Final")); // the number that nothing else was changed with
    QCOMPARE(how(3), QString());
    QTest::mouseClick(page.findChild<QPushButton *>(QStringLiteral("history.takeBack")), Qt::LeftButton);
    QCOMPARE(t.errors.size(), 1);
    QCOMPARE(t.errors.first().kind, Error::Kind::Conflict);
}

QTEST_MAIN(tst_Forgetting)
#include "tst_forgetting.moc"
