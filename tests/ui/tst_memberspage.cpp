#include "support/shownpage.h"

#include "ui/common/timeline.h"
#include "ui/common/typededit.h"
#include "ui/members/memberspage.h"

#include <QComboBox>
#include <QSignalSpy>

using namespace aarring;

namespace {

struct Shown : ShownPage<MembersPage> {
    using ShownPage::ShownPage;
    TableView *table() const { return at<TableView>("members.table"); }
    QString rowText(int row) const { return ShownPage::rowText(table(), row); }
    QStringList rowTexts() const { return ShownPage::rowTexts(table()); }
    QString chosen() const { return ShownPage::chosen(table()); }
    void choose(const QString &institution) { QVERIFY(page->showTarget(network.seatOf(institution))); }
    /// The dialog that is open; ready for keys.
    FormDialog *dialog() const {
        auto *dialog = page->findChild<FormDialog *>();
        if (dialog)
            QApplication::setActiveWindow(dialog);
        return dialog;
    }
    void finishDialog() {
        auto *ok = dialog()->findChild<QPushButton *>(QStringLiteral("dialog.ok"));
        QTest::mouseClick(ok, Qt::LeftButton);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    /// Chooses or names a person in the open dialog.
    void person(const QString &text) {
        auto *combo = dialog()->findChild<QComboBox *>(QStringLiteral("appoint.person"));
        combo->setFocus();
        combo->lineEdit()->selectAll();
        QTest::keyClicks(combo->lineEdit(), text);
    }
    const Person *nameOf(const QString &fullName) const {
        return network.queries().person(network.personNamed(fullName));
    }
};

const QDate today(2026, 6, 10);

} // namespace

class tst_MembersPage : public QObject {
    Q_OBJECT

private slots:
    void seatsAreGroupedByKindAndSortedAsPeopleSort();
    void aVacantSeatIsFilledWithANewPersonByKeys();
    void aVacantSeatIsFilledWithAPersonOfTheFile();
    void aReplacementEndsTheOneWhoSitsTheDayBefore();
    void aSubstituteSitsBesideTheRepresentative();
    void endingLeavesTheSeatVacantAndTheHistoryWhole();
    void deleteRemovesAnAppointmentEnteredByMistake();
    void aFieldIsSavedWhenItIsLeft();
    void aStrangeAddressIsWarnedOfAndStillSaved();
    void whatIsBeingTypedSurvivesAnotherChange();
    void theFilterFindsFoldedNames();
    void anotherDayIsShownAndCannotBeChanged();
    void askingIsWrittenDown();
    void tabReadsTheFormFromLeftToRight();
    void theDialogSaysWhatIsMissing();
    void aNewInstitutionGetsASeatAtOnce();
    void aPartnerOfProjectsGetsNone();
    void attentionFollowsTheRulesOfTheMandate();
    void whatIsStoredOfAPersonIsPrinted();
};

void tst_MembersPage::seatsAreGroupedByKindAndSortedAsPeopleSort() {
    Shown shown(QStringLiteral("ki-nettverk"));
    const QStringList rows = shown.rowTexts();
    QCOMPARE(rows.size(), 14);
    QCOMPARE(rows.first(), QStringLiteral("County libraries|||"));
    QCOMPARE(shown.table()->tableModel()->cellAt(0, 0).second, QStringLiteral("0 of 13 seats filled"));
    QCOMPARE(rows.at(1), QStringLiteral("Agder|Vacant|Representative|Not asked"));
    QVERIFY(rows.last().startsWith(QStringLiteral("Vestland|")));
    QVERIFY(rows.at(6).startsWith(QString::fromUtf8("Møre og Romsdal")));
}

void tst_MembersPage::aVacantSeatIsFilledWithANewPersonByKeys() {
    Shown shown(QStringLiteral("ki-nettverk"));
    shown.choose(QStringLiteral("Rogaland"));
    shown.table()->setFocus();
    QTest::keyClick(shown.table(), Qt::Key_Return);
    QVERIFY(shown.dialog());
    shown.person(QString::fromUtf8("Bjørg Hovland Åsen"));
    QCOMPARE(shown.at<QLineEdit>("appoint.lastName")->text(), QString::fromUtf8("Åsen"));
    shown.write("appoint.from", QStringLiteral("1.6.2026"));
    shown.finishDialog();
    QCOMPARE(shown.errors, QStringList());
    QCOMPARE(shown.chosen(), QString::fromUtf8("Rogaland|Bjørg Hovland Åsen|Representative|1 Jun 2026"));
    const Person *person = shown.nameOf(QString::fromUtf8("Bjørg Hovland Åsen"));
    QVERIFY(person);
    QCOMPARE(person->firstName, QString::fromUtf8("Bjørg Hovland"));

    MUST(shown.network.actions().undo());
    QVERIFY(!shown.nameOf(QString::fromUtf8("Bjørg Hovland Åsen")));
    QCOMPARE(shown.chosen(), QStringLiteral("Rogaland|Vacant|Representative|Not asked"));
}

/// Puts somebody into a seat, as a starting point.
static Id seated(Shown &shown, const QString &institution, const QString &first, const QString &last,
                 QDate from = QDate(2026, 1, 30), SeatRole role = SeatRole::Representative) {
    NewAppointment wanted;
    wanted.seat = shown.network.seatOf(institution);
    wanted.person.firstName = first;
    wanted.person.lastName = last;
    wanted.role = role;
    wanted.from = from;
    const auto made = shown.network.actions().appoint(wanted);
    return made ? *made : 0;
}

void tst_MembersPage::aVacantSeatIsFilledWithAPersonOfTheFile() {
    Shown shown(QStringLiteral("ki-nettverk"));
    Person known;
    known.firstName = QStringLiteral("Gro");
    known.lastName = QString::fromUtf8("Østhus");
    MUST(shown.network.actions().savePerson(known));
    QCOMPARE(shown.rowTexts().last(), QString::fromUtf8("|Gro Østhus||"));

    shown.choose(QStringLiteral("Agder"));
    QTest::mouseClick(shown.at("members.fill"), Qt::LeftButton);
    shown.person(QStringLiteral("gro osthus"));
    shown.finishDialog();
    QCOMPARE(shown.network.queries().facts().persons.size(), 1);
    QCOMPARE(shown.chosen(), QString::fromUtf8("Agder|Gro Østhus|Representative|10 Jun 2026"));
    QCOMPARE(shown.rowTexts().size(), 14); // no longer without a seat
}

void tst_MembersPage::aReplacementEndsTheOneWhoSitsTheDayBefore() {
    Shown shown(QStringLiteral("ki-nettverk"));
    const Id sitting =
        seated(shown, QStringLiteral("Telemark"), QStringLiteral("Mona"), QStringLiteral("Vik"));
    QVERIFY(shown.page->showTarget(sitting));
    QTest::mouseClick(shown.at("members.replace"), Qt::LeftButton);
    shown.person(QStringLiteral("Per Lie"));
    shown.write("appoint.from", QStringLiteral("1.6.2026"));
    shown.finishDialog();
    QCOMPARE(shown.errors, QStringList());
    QCOMPARE(shown.network.queries().appointment(sitting)->period.to, QDate(2026, 5, 31));
    QCOMPARE(shown.chosen(), QStringLiteral("Telemark|Per Lie|Representative|1 Jun 2026"));
    QCOMPARE(shown.at<Timeline>("members.timeline")->count(), 2);

    MUST(shown.network.actions().undo());
    QVERIFY(!shown.network.queries().appointment(sitting)->period.to.isValid());
    QCOMPARE(shown.chosen(), QStringLiteral("Telemark|Mona Vik|Representative|30 Jan 2026"));
}

void tst_MembersPage::aSubstituteSitsBesideTheRepresentative() {
    Shown shown(QStringLiteral("ki-nettverk"));
    QVERIFY(shown.page->showTarget(
        seated(shown, QStringLiteral("Troms"), QStringLiteral("Mona"), QStringLiteral("Vik"))));
    QTest::mouseClick(shown.at("members.addSubstitute"), Qt::LeftButton);
    shown.person(QStringLiteral("Silje Dal"));
    shown.finishDialog();
    const int row = shown.rowTexts().indexOf(QStringLiteral("Troms|Mona Vik|Representative|30 Jan 2026"));
    QVERIFY(row > 0);
    QCOMPARE(shown.rowText(row + 1), QStringLiteral("Troms|Silje Dal|Substitute|10 Jun 2026"));
    shown.at<QComboBox>("members.choice")->setCurrentIndex(int(MemberFilter::RepresentativesOnly));
    QVERIFY(shown.rowTexts().filter(QStringLiteral("Silje")).isEmpty());
}

void tst_MembersPage::endingLeavesTheSeatVacantAndTheHistoryWhole() {
    Shown shown(QStringLiteral("ki-nettverk"));
    const Id id = seated(shown, QStringLiteral("Troms"), QStringLiteral("Mona"), QStringLiteral("Vik"));
    QVERIFY(shown.page->showTarget(id));
    QTest::mouseClick(shown.at("members.end"), Qt::LeftButton);
    QVERIFY(shown.dialog());
    shown.write("dialog.lastDay", QStringLiteral("1.1.2026"));
    QTest::keyClick(shown.at("dialog.lastDay"), Qt::Key_Tab);
    QVERIFY(!shown.at("dialog.ok")->isEnabled()); // before the first day
    shown.write("dialog.lastDay", QStringLiteral("9.6.2026"));
    QTest::keyClick(shown.at("dialog.lastDay"), Qt::Key_Return);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(shown.network.queries().appointment(id)->period.to, QDate(2026, 6, 9));
    QCOMPARE(shown.chosen(), QStringLiteral("Troms|Vacant|Representative|Not asked"));
    shown.at<QComboBox>("members.choice")->setCurrentIndex(int(MemberFilter::WithoutSeat));
    QCOMPARE(shown.rowTexts().last(), QStringLiteral("|Mona Vik||"));
}

void tst_MembersPage::deleteRemovesAnAppointmentEnteredByMistake() {
    Shown shown(QStringLiteral("ki-nettverk"));
    const Id id = seated(shown, QStringLiteral("Troms"), QStringLiteral("Mona"), QStringLiteral("Vik"));
    QVERIFY(shown.page->showTarget(id));
    shown.table()->setFocus();
    QTest::keyClick(shown.table(), Qt::Key_Delete);
    QVERIFY(!shown.network.queries().appointment(id));
    QVERIFY(shown.dialogs.asked.isEmpty());
    MUST(shown.network.actions().undo());
    QVERIFY(shown.network.queries().appointment(id));
}

void tst_MembersPage::aFieldIsSavedWhenItIsLeft() {
    Shown shown(QStringLiteral("ki-nettverk"));
    const Id id = seated(shown, QStringLiteral("Troms"), QStringLiteral("Mona"), QStringLiteral("Vik"));
    QVERIFY(shown.page->showTarget(id));
    shown.write("members.lastName", QString::fromUtf8("Ødegård"));
    QVERIFY(!shown.nameOf(QString::fromUtf8("Mona Ødegård")));
    QTest::keyClick(shown.at("members.lastName"), Qt::Key_Tab);
    QVERIFY(shown.nameOf(QString::fromUtf8("Mona Ødegård")));
    QCOMPARE(shown.chosen(), QString::fromUtf8("Troms|Mona Ødegård|Representative|30 Jan 2026"));

    shown.write("members.appointedOn", QStringLiteral("28.1.2026"));
    QTest::keyClick(shown.at("members.appointedOn"), Qt::Key_Tab);
    QCOMPARE(shown.network.queries().appointment(id)->appointedOn, QDate(2026, 1, 28));
    MUST(shown.network.actions().undo());
    QCOMPARE(shown.at<DateEdit>("members.appointedOn")->text(), QString());
    MUST(shown.network.actions().undo());
    QCOMPARE(shown.at<QLineEdit>("members.lastName")->text(), QStringLiteral("Vik"));
}

void tst_MembersPage::aStrangeAddressIsWarnedOfAndStillSaved() {
    Shown shown(QStringLiteral("ki-nettverk"));
    QVERIFY(shown.page->showTarget(
        seated(shown, QStringLiteral("Troms"), QStringLiteral("Mona"), QStringLiteral("Vik"))));
    shown.write("members.email", QStringLiteral("mona.vik@troms"));
    auto *field = qobject_cast<FormField *>(shown.at("members.email")->parentWidget());
    QVERIFY(!field->problemText().isEmpty());
    QTest::keyClick(shown.at("members.email"), Qt::Key_Tab);
    QCOMPARE(shown.nameOf(QStringLiteral("Mona Vik"))->email, QStringLiteral("mona.vik@troms"));
}

void tst_MembersPage::whatIsBeingTypedSurvivesAnotherChange() {
    Shown shown(QStringLiteral("ki-nettverk"));
    QVERIFY(shown.page->showTarget(
        seated(shown, QStringLiteral("Troms"), QStringLiteral("Mona"), QStringLiteral("Vik"))));
    shown.write("members.title", QStringLiteral("Bibliote"));
    seated(shown, QStringLiteral("Agder"), QStringLiteral("Nils"), QStringLiteral("Moe"));
    QCOMPARE(shown.at<QLineEdit>("members.title")->text(), QStringLiteral("Bibliote"));
    QVERIFY(shown.page->leave());
    QCOMPARE(shown.nameOf(QStringLiteral("Mona Vik"))->title, QStringLiteral("Bibliote"));
}

void tst_MembersPage::theFilterFindsFoldedNames() {
    Shown shown(QStringLiteral("ki-nettverk"));
    shown.write("members.filter", QStringLiteral("more"));
    QCOMPARE(shown.rowTexts().size(), 2);
    QVERIFY(shown.rowTexts().last().startsWith(QString::fromUtf8("Møre og Romsdal|")));
    // The heading still tells of all seats of its kind.
    QCOMPARE(shown.table()->tableModel()->cellAt(0, 0).second, QStringLiteral("0 of 13 seats filled"));
}

void tst_MembersPage::anotherDayIsShownAndCannotBeChanged() {
    Shown shown(QStringLiteral("ki-nettverk"));
    const Id id = seated(shown, QStringLiteral("Troms"), QStringLiteral("Mona"), QStringLiteral("Vik"));
    MUST(shown.network.actions().endAppointment(id, QDate(2026, 3, 31)));
    QVERIFY(!shown.at("viewDate.backToToday")->isVisible());
    shown.write("members.date", QStringLiteral("15.2.2026"));
    QTest::keyClick(shown.at("members.date"), Qt::Key_Return);
    QVERIFY(shown.page->showTarget(id));
    QCOMPARE(shown.chosen(), QStringLiteral("Troms|Mona Vik|Representative|30 Jan 2026"));
    QVERIFY(shown.at<QLineEdit>("members.lastName")->isReadOnly());
    QVERIFY(!shown.at("members.new")->isEnabled());
    shown.table()->setFocus();
    QTest::keyClick(shown.table(), Qt::Key_Delete);
    QVERIFY(shown.network.queries().appointment(id));

    QTest::mouseClick(shown.at("viewDate.backToToday"), Qt::LeftButton);
    QCOMPARE(shown.viewDate.date(), today);
    QCOMPARE(shown.chosen(), QStringLiteral("Troms|Vacant|Representative|Not asked"));
    QVERIFY(shown.at("members.new")->isEnabled());
}

void tst_MembersPage::tabReadsTheFormFromLeftToRight() {
    Shown shown(QStringLiteral("sample-no"));
    QVERIFY(shown.page->showTarget(shown.network.personNamed(QStringLiteral("Marit Ueland"))));
    shown.at("members.firstName")->setFocus();
    for (const char *next : {"members.lastName", "members.title", "members.phone", "members.email"}) {
        QTest::keyClick(shown.page->focusWidget(), Qt::Key_Tab);
        QCOMPARE(shown.page->focusWidget()->objectName(), QString::fromLatin1(next));
    }
}

void tst_MembersPage::askingIsWrittenDown() {
    Shown shown(QStringLiteral("ki-nettverk"));
    shown.choose(QStringLiteral("Agder"));
    QTest::mouseClick(shown.at("members.markAsked"), Qt::LeftButton);
    const Id seat = shown.network.seatOf(QStringLiteral("Agder"));
    QCOMPARE(shown.network.queries().seat(seat)->askedOn, today);
    QCOMPARE(shown.chosen(), QStringLiteral("Agder|Vacant|Representative|Asked 10 June"));
    shown.write("members.askedOn", QStringLiteral("4.5.2026"));
    QTest::keyClick(shown.at("members.askedOn"), Qt::Key_Tab);
    QCOMPARE(shown.network.queries().seat(seat)->askedOn, QDate(2026, 5, 4));
}

void tst_MembersPage::theDialogSaysWhatIsMissing() {
    Shown shown(QStringLiteral("ki-nettverk"));
    const Id sitting = seated(shown, QStringLiteral("Troms"), QStringLiteral("Mona"), QStringLiteral("Vik"));
    QVERIFY(shown.page->showTarget(sitting));
    QTest::mouseClick(shown.at("members.replace"), Qt::LeftButton);
    QVERIFY(!shown.at("dialog.ok")->isEnabled());
    QVERIFY(shown.dialog()->obstacle().startsWith(QStringLiteral("Choose a person")));
    shown.person(QStringLiteral("Per Lie"));
    QVERIFY(shown.at("dialog.ok")->isEnabled());
    shown.write("appoint.from", QStringLiteral("1.1.2026"));
    QTest::keyClick(shown.at("appoint.from"), Qt::Key_Tab);
    QVERIFY(!shown.at("dialog.ok")->isEnabled());
    QVERIFY2(shown.dialog()->obstacle().contains(QStringLiteral("30 Jan 2026")),
             qPrintable(shown.dialog()->obstacle()));
    QTest::keyClick(shown.dialog(), Qt::Key_Escape);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(!shown.dialog());
    QVERIFY(!shown.nameOf(QStringLiteral("Per Lie")));
}

void tst_MembersPage::aNewInstitutionGetsASeatAtOnce() {
    Shown shown(QStringLiteral("ki-nettverk"));
    shown.at<QAction>("members.institutions")->trigger();
    auto *dialog = shown.at<QDialog>("institutions");
    QTest::mouseClick(shown.at("institutions.add"), Qt::LeftButton);
    QTest::keyClicks(shown.at("institution.name"), QStringLiteral("Bodin"));
    QTest::keyClick(shown.at("institution.name"), Qt::Key_Tab);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(shown.network.seatOf(QStringLiteral("Bodin")));
    QVERIFY(shown.rowTexts().contains(QStringLiteral("Bodin|Vacant|Representative|Not asked")));
    MUST(shown.network.actions().undo()); // the name
    MUST(shown.network.actions().undo()); // institution and seat together
    QCOMPARE(shown.rowTexts().size(), 14);
}

void tst_MembersPage::aPartnerOfProjectsGetsNone() {
    Shown shown(QStringLiteral("ki-nettverk"));
    const qsizetype before = shown.network.queries().facts().seats.size();
    shown.at<QAction>("members.institutions")->trigger();
    QTest::mouseClick(shown.at("institutions.addSeatless"), Qt::LeftButton);
    QTest::keyClicks(shown.at("institution.name"), QStringLiteral("Hedmark"));
    QTest::keyClick(shown.at("institution.name"), Qt::Key_Tab);
    QTest::keyClick(shown.at<QDialog>("institutions"), Qt::Key_Escape);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(shown.network.queries().facts().institutions.last().name, QStringLiteral("Hedmark"));
    QCOMPARE(shown.network.queries().facts().seats.size(), before);
    QCOMPARE(shown.rowTexts().filter(QStringLiteral("Hedmark")).size(), 0);
}

void tst_MembersPage::attentionFollowsTheRulesOfTheMandate() {
    Shown shown(QStringLiteral("ki-nettverk"));
    QCOMPARE(MembersPage::attention(shown.network.queries()).mark, Mark::Failed);
    QCOMPARE(MembersPage::attention(shown.network.queries()).count, 13);
    seated(shown, QStringLiteral("Troms"), QStringLiteral("Mona"), QStringLiteral("Vik"));
    QCOMPARE(MembersPage::attention(shown.network.queries()).count, 12);
    Shown blank(QStringLiteral("blank-no"));
    QCOMPARE(MembersPage::attention(blank.network.queries()).count, 0);
}

void tst_MembersPage::whatIsStoredOfAPersonIsPrinted() {
    Shown shown(QStringLiteral("ki-nettverk"));
    const auto *record = shown.at<QAction>("members.record");
    shown.choose(QStringLiteral("Troms"));
    QVERIFY(!record->isEnabled()); // nobody sits there
    seated(shown, QStringLiteral("Troms"), QStringLiteral("Mona"), QStringLiteral("Vik"));
    shown.choose(QStringLiteral("Troms"));
    const QSignalSpy asked(shown.page.get(), &Page::paperRequested);
    shown.at("members.phone")->setFocus();
    QTest::keyClicks(shown.at("members.phone"), QStringLiteral("40 10 20 30")); // not yet left
    shown.at<QAction>("members.record")->trigger();
    const Person *mona = shown.nameOf(QStringLiteral("Mona Vik"));
    QCOMPARE(asked.value(0),
             (QVariantList{QStringLiteral("person-record"), QVariant::fromValue<Id>(mona->id)}));
    QCOMPARE(mona->phone, QStringLiteral("40 10 20 30"));
}

QTEST_MAIN(tst_MembersPage)
#include "tst_memberspage.moc"
