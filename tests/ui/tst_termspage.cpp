#include "support/shownpage.h"

#include "ui/common/personcombo.h"
#include "ui/common/typededit.h"
#include "ui/terms/termspage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QListWidget>

using namespace aarring;

namespace {

const QDate today(2026, 6, 10);

struct Shown : ShownPage<TermsPage> {
    using ShownPage::ShownPage;
    TableView *table() const { return at<TableView>("terms.table"); }
    QString rowText(int row) const { return ShownPage::rowText(table(), row); }
    QStringList rowTexts() const { return ShownPage::rowTexts(table()); }
    QString chosen() const { return ShownPage::chosen(table()); }
    /// What stands at the right in the heading of a body.
    QString note(const QString &body) const {
        const int row = rowTexts().indexOf(body + QStringLiteral("||||"));
        return row < 0 ? QString() : table()->tableModel()->cellAt(row, 0).second;
    }
    FormDialog *dialog() const {
        auto *dialog = page->findChild<FormDialog *>();
        if (dialog)
            QApplication::setActiveWindow(dialog);
        return dialog;
    }
    void write(const char *name, const QString &text) {
        auto *widget = at(name);
        auto *combo = qobject_cast<QComboBox *>(widget);
        auto *line = combo ? combo->lineEdit() : qobject_cast<QLineEdit *>(widget);
        widget->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
        // The list of suggestions gets the keys while it is open.
        QWidget *popup = QApplication::activePopupWidget();
        QTest::keyClick(popup ? popup : line, Qt::Key_Tab);
    }
    void finishDialog() {
        QTest::mouseClick(at("dialog.ok"), Qt::LeftButton);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QApplication::setActiveWindow(page.get());
    }
    Id seat(const QString &institution, const QString &first, const QString &last) {
        NewAppointment wanted;
        wanted.seat = network.seatOf(institution);
        wanted.person.firstName = first;
        wanted.person.lastName = last;
        wanted.from = QDate(2026, 1, 30);
        (void)network.actions().appoint(wanted);
        return network.personNamed(first + QLatin1Char(' ') + last);
    }
    Id office(OfficeKind kind) const {
        for (const Office &office : network.queries().facts().offices)
            if (office.kind == kind)
                return office.id;
        return 0;
    }
    Id group() const {
        for (const Body &body : network.queries().facts().bodies)
            if (body.kind == BodyKind::ResourceGroup)
                return body.id;
        return 0;
    }
    Id elected(OfficeKind kind, Id person, QDate from, QDate to) {
        Term term;
        term.office = office(kind);
        term.person = person;
        term.period = {from, to};
        const auto saved = network.actions().saveTerm(term);
        return saved ? *saved : 0;
    }
    Id member(Id person, QDate from, QDate to = {}) {
        BodyMembership membership;
        membership.body = group();
        membership.person = person;
        membership.period = {from, to};
        const auto saved = network.actions().saveMembership(membership);
        return saved ? *saved : 0;
    }
    void tick(int row) {
        auto *list = at<QListWidget>("election.members");
        list->setCurrentRow(row);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Space);
    }
};

QString ki() { return QStringLiteral("ki-nettverk"); }

} // namespace

class tst_TermsPage : public QObject {
    Q_OBJECT

private slots:
    void demandedOfficesThatNobodyHoldsAreVacant();
    void anElectionIsOneStepAndCountsTheGroup();
    void partOfANameIsEnoughWhereItFitsOnePersonOnly();
    void overlappingTermsAreRefusedBesideTheOffice();
    void officersBelongToTheGroupExOfficio();
    void aTermThatEndsSoonIsWarnedOfUntilASuccessorIsEntered();
    void aSuccessorBeginsTheDayAfterAndSitsTheTermOfTheMandate();
    void endedOnesAreShownOnWish();
    void endingAndRemovingAreUndone();
    void aFieldIsSavedWhenItIsLeft();
    void anotherDayIsShownAndCannotBeChanged();
    void aNetworkWithoutOfficesIsCalm();
    void sizesAndOfficesAreEditedInTheirForm();
    void attentionFollowsTheRulesOfTheMandate();
};

void tst_TermsPage::demandedOfficesThatNobodyHoldsAreVacant() {
    Shown shown(ki());
    QCOMPARE(shown.rowTexts(),
             QStringList({QStringLiteral("KI-nettverket||||"), QStringLiteral("Leder|Vacant|||"),
                          QStringLiteral("Nestleder|Vacant|||"), QStringLiteral("Ressursgruppa||||")}));
    QCOMPARE(shown.note(QStringLiteral("KI-nettverket")), QStringLiteral("0 of 2 offices filled"));
    QCOMPARE(shown.note(QStringLiteral("Ressursgruppa")), QString::fromUtf8("0 of 5–7 members – too few"));
}

void tst_TermsPage::anElectionIsOneStepAndCountsTheGroup() {
    Shown shown(ki());
    const Id leader = shown.seat(QStringLiteral("Agder"), QStringLiteral("Anna"), QStringLiteral("Berg"));
    shown.seat(QStringLiteral("Troms"), QStringLiteral("Bo"), QStringLiteral("Dahl"));
    shown.seat(QStringLiteral("Telemark"), QStringLiteral("Carl"), QStringLiteral("Eng"));
    shown.seat(QStringLiteral("Vestland"), QStringLiteral("Dina"), QStringLiteral("Foss"));
    QTest::mouseClick(shown.at("terms.election"), Qt::LeftButton);
    QVERIFY(shown.dialog());
    QVERIFY(!shown.at("dialog.ok")->isEnabled()); // nobody is chosen yet
    shown.write("election.from", QStringLiteral("11.3.2026"));
    QCOMPARE(shown.at<DateEdit>("election.to")->date(), QDate(2027, 3, 10));
    shown.write("election.leader", QStringLiteral("anna berg"));
    shown.write("election.deputy", QStringLiteral("Bo Dahl"));
    shown.tick(0); // the leader once more: counts once and is no member of her own
    shown.tick(2);
    QCOMPARE(shown.at<QLabel>("election.count")->text(),
             QString::fromUtf8("5–7: 3 chosen, leader and deputy included"));
    shown.tick(3);
    QCOMPARE(shown.at<QLabel>("election.count")->text(),
             QString::fromUtf8("5–7: 4 chosen, leader and deputy included"));
    shown.finishDialog();
    QCOMPARE(shown.errors, QStringList());
    QCOMPARE(shown.network.queries().facts().terms.size(), 2);
    QCOMPARE(shown.network.queries().facts().memberships.size(), 2);
    QCOMPARE(shown.network.queries().facts().terms.first().person, leader);
    QCOMPARE(shown.note(QStringLiteral("Ressursgruppa")), QString::fromUtf8("4 of 5–7 members – too few"));
    MUST(shown.network.actions().undo());
    QVERIFY(shown.network.queries().facts().terms.isEmpty());
    QVERIFY(shown.network.queries().facts().memberships.isEmpty());
}

void tst_TermsPage::partOfANameIsEnoughWhereItFitsOnePersonOnly() {
    Shown shown(ki());
    shown.seat(QStringLiteral("Agder"), QStringLiteral("Anna"), QStringLiteral("Berg"));
    shown.seat(QStringLiteral("Troms"), QStringLiteral("Anna"), QStringLiteral("Dahl"));
    QTest::mouseClick(shown.at("terms.election"), Qt::LeftButton);
    QVERIFY(shown.dialog());
    QCOMPARE(shown.dialog()->focusWidget(), shown.at("election.meeting")); // not the buttons made before it
    shown.write("election.leader", QStringLiteral("dah"));
    QCOMPARE(shown.at<PersonCombo>("election.leader")->currentText(), QStringLiteral("Anna Dahl, Troms"));
    shown.write("election.deputy", QStringLiteral("Anna"));
    QCOMPARE(shown.at<PersonCombo>("election.deputy")->currentText(), QStringLiteral("Anna"));
    QVERIFY(!shown.at("dialog.ok")->isEnabled());
    auto *deputy = shown.at<PersonCombo>("election.deputy");
    deputy->setFocus();
    deputy->setEditText(QStringLiteral("berg"));
    QTest::keyClick(deputy, Qt::Key_Return); // shows whom it means, and only then the dialog is done
    QCOMPARE(deputy->currentText(), QStringLiteral("Anna Berg, Agder"));
    QVERIFY(shown.network.queries().facts().terms.isEmpty());
}

void tst_TermsPage::overlappingTermsAreRefusedBesideTheOffice() {
    Shown shown(ki());
    const Id anna = shown.seat(QStringLiteral("Agder"), QStringLiteral("Anna"), QStringLiteral("Berg"));
    shown.seat(QStringLiteral("Troms"), QStringLiteral("Bo"), QStringLiteral("Dahl"));
    QVERIFY(shown.elected(OfficeKind::Leader, anna, QDate(2026, 3, 11), QDate(2027, 3, 10)));
    QTest::mouseClick(shown.at("terms.election"), Qt::LeftButton);
    QVERIFY(shown.dialog());
    shown.write("election.leader", QStringLiteral("Bo Dahl"));
    auto *field = qobject_cast<FormField *>(shown.at("election.leader")->parentWidget());
    QVERIFY(field->problemText().contains(QStringLiteral("Someone else holds the office")));
    QVERIFY(!shown.at("dialog.ok")->isEnabled());
    shown.write("election.from", QStringLiteral("11.3.2027"));
    QCOMPARE(field->problemText(), QString());
    QVERIFY(shown.at("dialog.ok")->isEnabled());
}

void tst_TermsPage::officersBelongToTheGroupExOfficio() {
    Shown shown(ki());
    const Id anna = shown.seat(QStringLiteral("Agder"), QStringLiteral("Anna"), QStringLiteral("Berg"));
    const Id term = shown.elected(OfficeKind::Leader, anna, QDate(2026, 3, 11), QDate(2027, 3, 10));
    QVERIFY(
        shown.rowTexts().contains(QStringLiteral("Leder, ex officio|Anna Berg|11 Mar 2026|10 Mar 2027|")));
    QVERIFY(shown.table()->setCurrentId(-term)); // the same term's form
    QCOMPARE(shown.at<QLabel>("terms.formTitle")->text(), QStringLiteral("Anna Berg"));
}

void tst_TermsPage::aTermThatEndsSoonIsWarnedOfUntilASuccessorIsEntered() {
    Shown shown(ki());
    const Id anna = shown.seat(QStringLiteral("Agder"), QStringLiteral("Anna"), QStringLiteral("Berg"));
    const Id bo = shown.seat(QStringLiteral("Troms"), QStringLiteral("Bo"), QStringLiteral("Dahl"));
    shown.elected(OfficeKind::Leader, anna, QDate(2025, 7, 11), today.addDays(30));
    QVERIFY(shown.rowTexts().contains(
        QStringLiteral("Leder|Anna Berg|11 Jul 2025|10 Jul 2026|Ends in 30 day(s)")));
    shown.elected(OfficeKind::Leader, bo, today.addDays(31), {});
    QVERIFY(shown.rowTexts().contains(QStringLiteral("Leder|Anna Berg|11 Jul 2025|10 Jul 2026|")));
    QVERIFY(shown.rowTexts().contains(QStringLiteral("Leder|Bo Dahl|11 Jul 2026||Successor")));
}

void tst_TermsPage::aSuccessorBeginsTheDayAfterAndSitsTheTermOfTheMandate() {
    Shown shown(ki());
    const Id anna = shown.seat(QStringLiteral("Agder"), QStringLiteral("Anna"), QStringLiteral("Berg"));
    shown.seat(QStringLiteral("Troms"), QStringLiteral("Bo"), QStringLiteral("Dahl"));
    QVERIFY(shown.page->showTarget(
        shown.elected(OfficeKind::Leader, anna, QDate(2026, 3, 11), QDate(2027, 3, 10))));
    QTest::mouseClick(shown.at("terms.successor"), Qt::LeftButton);
    QVERIFY(shown.dialog());
    shown.write("successor.person", QStringLiteral("Bo Dahl"));
    shown.finishDialog();
    QCOMPARE(shown.chosen(), QStringLiteral("Leder|Bo Dahl|11 Mar 2027|10 Mar 2028|Successor"));
    MUST(shown.network.actions().undo());
    QCOMPARE(shown.network.queries().facts().terms.size(), 1);
}

void tst_TermsPage::endedOnesAreShownOnWish() {
    Shown shown(ki());
    const Id anna = shown.seat(QStringLiteral("Agder"), QStringLiteral("Anna"), QStringLiteral("Berg"));
    shown.elected(OfficeKind::Leader, anna, QDate(2025, 1, 1), QDate(2025, 12, 31));
    shown.member(anna, QDate(2025, 1, 1), QDate(2025, 12, 31));
    QVERIFY(shown.rowTexts().filter(QStringLiteral("Anna")).isEmpty());
    shown.at("terms.showEnded")->setFocus();
    QTest::keyClick(shown.at("terms.showEnded"), Qt::Key_Space);
    QCOMPARE(shown.rowTexts().filter(QStringLiteral("Anna")),
             QStringList({QStringLiteral("Leder|Anna Berg|1 Jan 2025|31 Dec 2025|Ended"),
                          QStringLiteral("Member|Anna Berg|1 Jan 2025|31 Dec 2025|Ended")}));
}

void tst_TermsPage::endingAndRemovingAreUndone() {
    Shown shown(ki());
    const Id anna = shown.seat(QStringLiteral("Agder"), QStringLiteral("Anna"), QStringLiteral("Berg"));
    const Id membership = shown.member(anna, QDate(2026, 3, 11));
    QVERIFY(shown.page->showTarget(membership));
    QTest::mouseClick(shown.at("terms.end"), Qt::LeftButton);
    QVERIFY(shown.dialog());
    shown.write("dialog.lastDay", QStringLiteral("30.6.2026"));
    shown.finishDialog();
    QCOMPARE(shown.chosen(), QStringLiteral("Member|Anna Berg|11 Mar 2026|30 Jun 2026|Ends in 20 day(s)"));
    MUST(shown.network.actions().undo());
    QVERIFY(!shown.network.queries().membership(membership)->period.to.isValid());

    shown.table()->setFocus();
    QTest::keyClick(shown.table(), Qt::Key_Delete);
    QVERIFY(!shown.network.queries().membership(membership));
    MUST(shown.network.actions().undo());
    QVERIFY(shown.network.queries().membership(membership));
}

void tst_TermsPage::aFieldIsSavedWhenItIsLeft() {
    Shown shown(ki());
    const Id anna = shown.seat(QStringLiteral("Agder"), QStringLiteral("Anna"), QStringLiteral("Berg"));
    const Id bo = shown.seat(QStringLiteral("Troms"), QStringLiteral("Bo"), QStringLiteral("Dahl"));
    const Id term = shown.elected(OfficeKind::Leader, anna, QDate(2026, 3, 11), QDate(2027, 3, 10));
    QVERIFY(shown.page->showTarget(term));
    shown.write("terms.to", QStringLiteral("31.12.2026"));
    QCOMPARE(shown.network.queries().term(term)->period.to, QDate(2026, 12, 31));
    shown.write("terms.person", QStringLiteral("Bo Dahl"));
    QCOMPARE(shown.network.queries().term(term)->person, bo);
    shown.write("terms.to", QStringLiteral("1.1.2026")); // before the first day
    QCOMPARE(shown.network.queries().term(term)->period.to, QDate(2026, 12, 31));
    QCOMPARE(shown.errors, QStringList());
}

void tst_TermsPage::anotherDayIsShownAndCannotBeChanged() {
    Shown shown(ki());
    const Id anna = shown.seat(QStringLiteral("Agder"), QStringLiteral("Anna"), QStringLiteral("Berg"));
    const Id term = shown.elected(OfficeKind::Leader, anna, QDate(2025, 3, 11), QDate(2026, 3, 10));
    shown.write("terms.date", QStringLiteral("1.6.2025"));
    QVERIFY(shown.rowTexts().contains(QStringLiteral("Leder|Anna Berg|11 Mar 2025|10 Mar 2026|")));
    QVERIFY(shown.page->showTarget(term));
    QVERIFY(shown.at<QLineEdit>("terms.to")->isReadOnly());
    QVERIFY(!shown.at("terms.election")->isEnabled());
    shown.table()->setFocus();
    QTest::keyClick(shown.table(), Qt::Key_Delete);
    QVERIFY(shown.network.queries().term(term));
}

void tst_TermsPage::aNetworkWithoutOfficesIsCalm() {
    Shown shown(QStringLiteral("kompetencenetvaerk"));
    QVERIFY(shown.at("terms.empty")->isVisible());
    QVERIFY(!shown.table()->isVisible());
    QCOMPARE(TermsPage::attention(shown.network.queries()).count, 0);
    QTest::mouseClick(shown.at("terms.empty")->findChild<QPushButton *>(), Qt::LeftButton);
    auto *title = shown.at<QLineEdit>("office.title");
    QApplication::setActiveWindow(title->window());
    title->setFocus();
    QTest::keyClicks(title, QStringLiteral("Tovholder"));
    QTest::keyClick(title, Qt::Key_Tab);
    QTest::keyClick(title->window(), Qt::Key_Escape);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    // What no mandate demands is not marked as missing.
    QCOMPARE(shown.rowTexts().last(), QStringLiteral("Tovholder|Nobody|||"));
    QCOMPARE(TermsPage::attention(shown.network.queries()).count, 0);
}

void tst_TermsPage::sizesAndOfficesAreEditedInTheirForm() {
    Shown shown(ki());
    QVERIFY(shown.page->showTarget(shown.group())); // nobody in it: opens its form
    auto *smallest = shown.at("body.minSize");
    QApplication::setActiveWindow(smallest->window());
    smallest->setFocus();
    QTest::keyClick(smallest, Qt::Key_Down);
    QTest::keyClick(smallest, Qt::Key_Tab);
    QCOMPARE(shown.network.queries().body(shown.group())->minSize, 4);
    QTest::keyClick(smallest->window(), Qt::Key_Escape);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(shown.note(QStringLiteral("Ressursgruppa")), QString::fromUtf8("0 of 4–7 members – too few"));
    MUST(shown.network.actions().undo());
    QCOMPARE(shown.network.queries().body(shown.group())->minSize, 5);
}

void tst_TermsPage::attentionFollowsTheRulesOfTheMandate() {
    Shown shown(ki());
    QCOMPARE(TermsPage::attention(shown.network.queries()).mark, Mark::Failed);
    QCOMPARE(TermsPage::attention(shown.network.queries()).count, 2); // offices, and the size of the group
    const Id anna = shown.seat(QStringLiteral("Agder"), QStringLiteral("Anna"), QStringLiteral("Berg"));
    const Id bo = shown.seat(QStringLiteral("Troms"), QStringLiteral("Bo"), QStringLiteral("Dahl"));
    shown.elected(OfficeKind::Leader, anna, QDate(2026, 3, 11), QDate(2027, 3, 10));
    shown.elected(OfficeKind::Deputy, bo, QDate(2026, 3, 11), QDate(2027, 3, 10));
    QCOMPARE(TermsPage::attention(shown.network.queries()).count, 1);
}

QTEST_MAIN(tst_TermsPage)
#include "tst_termspage.moc"
