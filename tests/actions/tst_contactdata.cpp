#include "actions/memberlists.h"
#include "domain/contactdata.h"
#include "support/dump.h"
#include "support/workspace.h"

#include <QDirIterator>
#include <QSignalSpy>

using namespace aarring;

/// Contact data of people who have left, removed for good.
class tst_ContactData : public QObject {
    Q_OBJECT

    struct Left : TestNetwork {
        Left()
            : TestNetwork(QStringLiteral("sample-no")), person(personNamed(QStringLiteral("Marit Ueland"))) {
            leave(person);
            passTo(QDate(2027, 7, 1));
        }
        void leave(Id who) {
            for (const Appointment &appointment : QList(queries().facts().appointments))
                if (appointment.person == who)
                    MUST(actions().endAppointment(appointment.id, QDate(2026, 5, 31)));
        }
        QString everything() { return dump(connection(), true); }
        QStringList details(const QString &text) const {
            QStringList found;
            for (const HistoryEntry &entry : queries().history(100))
                if (entry.text == text)
                    for (const HistoryDetail &detail : queries().details(entry.uid, Language::English))
                        found.append(detail.thing + u'|' + detail.field + u'|' + detail.before + u'|' +
                                     detail.after);
            return found;
        }
        Id addProject(ProjectState state, const QString &contact, const QString &email,
                      const QString &phone) {
            Project project;
            project.title = QStringLiteral("Kurs for alle");
            project.state = state;
            project.contactName = contact;
            project.contactEmail = email;
            project.contactPhone = phone;
            const auto saved = actions().saveProject(project);
            return saved ? *saved : 0;
        }
        const Id person;
        const QString email = QStringLiteral("marit.ueland@eksempel.no");
        const QString phone = QStringLiteral("46 28 62 41");
    };

private slots:
    void nameAndWorkStay();
    void whoStillHoldsSomethingIsRefused();
    void earlierWorkIsUndoneAndNothingComesBack();
    void anImportBringsContactDataBackAndIsUndone();
    void theContactOfAProjectThatGoesOnIsRefused();
    void aProjectThatIsOverKeepsTheName();
    void whoWasTheContactOnceIsGoneFromTheProjectsHistory();
    void aNumberThatOthersHaveTooStaysWithThem();
    void severalAreOneCommand();
    void clearedFieldsAreStillInTheHistory();
    void whoWasTakenBackIsOfferedByName();
    void theMessageOffersNoUndo();
    void noByteIsLeftInTheDocument();
    void whoHasLeftIsKnownByTheLastDay();
};

void tst_ContactData::nameAndWorkStay() {
    Left n;
    Person person = *n.queries().person(n.person);
    person.email = QStringLiteral("ny.adresse@eksempel.no");
    person.title = QStringLiteral("Rådgiver");
    MUST(n.actions().savePerson(person));
    QVERIFY(!n.queries().search(QStringLiteral("ny.adresse"), 5).isEmpty());
    MUST(n.actions().forgetContact({n.person}));
    QVERIFY(!n.everything().contains(QStringLiteral("ny.adresse")));
    QVERIFY(!n.everything().contains(n.email));
    QVERIFY(!n.everything().contains(n.phone));
    const Person *left = n.queries().person(n.person);
    QVERIFY(left && !hasContactData(*left));
    QCOMPARE(left->fullName(), QStringLiteral("Marit Ueland"));
    QCOMPARE(left->title, QStringLiteral("Rådgiver"));
    QVERIFY(n.queries().search(QStringLiteral("ny.adresse"), 5).isEmpty());
    QVERIFY(!n.queries().search(QStringLiteral("Marit Ueland"), 5).isEmpty());

    const QStringList removed{QStringLiteral("Person|E-mail||(removed for good)"),
                              QStringLiteral("Person|Phone||(removed for good)")};
    QCOMPARE(n.details(QStringLiteral("Removed the contact data of Marit Ueland")), removed);
    const QStringList changed = n.details(QStringLiteral("Changed Marit Ueland"));
    QCOMPARE(changed.size(), 2);
    QVERIFY(changed.contains(removed.first()));
    QVERIFY(changed.first().startsWith(QStringLiteral("Person|Title|")));
    // Once more there is nothing to do.
    const QString after = n.everything();
    MUST(n.actions().forgetContact({n.person}));
    MUST(n.actions().forgetContact({}));
    MUST_FAIL(n.actions().forgetContact({12345}), NotFound);
    QCOMPARE(n.everything(), after);
}

void tst_ContactData::whoStillHoldsSomethingIsRefused() {
    Left n;
    const auto refused = [&](Id who) {
        const QString before = n.everything();
        MUST_FAIL(n.actions().forgetContact({n.person, who}), Conflict);
        QCOMPARE(n.everything(), before);
    };
    // Sits today.
    const Id sitting = n.personNamed(QStringLiteral("Berit Lillevann"));
    refused(sitting);
    // Until today, and from a later day on.
    const Id other = n.personNamed(QStringLiteral("Per Kvalnesvik"));
    for (const Appointment &appointment : QList(n.queries().facts().appointments))
        if (appointment.person == other)
            MUST(n.actions().endAppointment(appointment.id, n.queries().today()));
    refused(other);
    n.passTo(QDate(2027, 7, 2));
    BodyMembership membership;
    membership.body = n.queries().facts().memberships.first().body;
    membership.person = other;
    membership.period.from = QDate(2028, 1, 1);
    const auto later = n.actions().saveMembership(membership);
    MUST(later);
    refused(other);
    MUST(n.actions().removeMembership(*later));
    Term term;
    term.office = n.queries().facts().offices.last().id;
    term.person = other;
    term.period = {QDate(2027, 6, 1), QDate(2027, 7, 2)};
    const auto office = n.actions().saveTerm(term);
    MUST(office);
    refused(other);
    MUST(n.actions().removeTerm(*office));
    MUST(n.actions().forgetContact({n.person, other}));
}

void tst_ContactData::earlierWorkIsUndoneAndNothingComesBack() {
    Left n;
    Person person = *n.queries().person(n.person);
    person.phone = QStringLiteral("99 88 77 66");
    MUST(n.actions().savePerson(person)); // does nothing else, so nothing is left of it
    Person added;
    added.firstName = QStringLiteral("Åse");
    added.lastName = QStringLiteral("Øst");
    added.email = QStringLiteral("aase@eksempel.no");
    const auto aase = n.actions().savePerson(added);
    MUST(aase);
    MUST(n.actions().forgetContact({n.person, *aase}));
    n.reopen();
    QCOMPARE(n.actions().undoText(), QStringLiteral("Added Åse Øst"));
    QVERIFY(n.actions().canUndo());
    MUST(n.actions().undo());
    QVERIFY(!n.queries().person(*aase));
    QCOMPARE(n.actions().undoText(), QStringLiteral("Ended the appointment of Marit Ueland"));
    MUST(n.actions().undo());
    MUST(n.actions().redo());
    MUST(n.actions().redo());
    QVERIFY(n.queries().person(*aase)->email.isEmpty());
    QVERIFY(!hasContactData(*n.queries().person(n.person)));
    for (const QString &gone : {n.email, n.phone, person.phone, added.email})
        QVERIFY2(!n.everything().contains(gone), qPrintable(gone));
    // Neither the removal nor what is left of the other change is taken back.
    for (const HistoryEntry &entry : n.queries().history(10))
        if (entry.kind == HistoryEntry::Kind::Erased)
            MUST_FAIL(n.actions().revert(entry.uid), Conflict);
}

void tst_ContactData::anImportBringsContactDataBackAndIsUndone() {
    Left n;
    MUST(n.actions().forgetContact({n.person}));
    QTemporaryDir folder;
    QFile list(folder.filePath(QStringLiteral("list.csv")));
    QVERIFY(list.open(QIODevice::WriteOnly));
    list.write("Fornavn;Etternavn;E-post;Telefon\nMarit;Ueland;marit.ueland@eksempel.no;46 28 62 41\n");
    list.close();
    const auto preview = previewMemberFile(n.queries(), list.fileName(), Language::Bokmaal);
    MUST(preview);
    QCOMPARE(preview->accepted().size(), 1);
    QCOMPARE(preview->accepted().first().person.id, n.person);
    MUST(n.actions().importMembers(preview->accepted()));
    QCOMPARE(n.queries().person(n.person)->email, n.email);
    MUST(n.actions().undo());
    QVERIFY(!hasContactData(*n.queries().person(n.person)));
    MUST(n.actions().redo());
    QCOMPARE(n.queries().person(n.person)->phone, n.phone);
}

void tst_ContactData::theContactOfAProjectThatGoesOnIsRefused() {
    Left n;
    const Id project = n.addProject(ProjectState::UnderWay, QStringLiteral("marit  ueland"), {}, {});
    QVERIFY(project);
    const auto refused = n.actions().forgetContact({n.person});
    MUST_FAIL(refused, Conflict);
    QVERIFY2(refused.error().text().contains(QStringLiteral("Kurs for alle")),
             qPrintable(refused.error().text()));
    QVERIFY(n.queries().formerContacts().isEmpty());
    Project over = *n.queries().project(project);
    over.contactName = QStringLiteral("Noen andre");
    MUST(n.actions().saveProject(over));
    MUST(n.actions().forgetContact({n.person}));
}

void tst_ContactData::aProjectThatIsOverKeepsTheName() {
    Left n;
    const Id project = n.addProject(ProjectState::Completed, QStringLiteral("Marit Ueland"),
                                    QStringLiteral("marit@privat.no"), QStringLiteral("22 33 44 55"));
    MUST(n.actions().forgetContact({n.person}));
    const Project *over = n.queries().project(project);
    QCOMPARE(over->contactName, QStringLiteral("Marit Ueland"));
    QVERIFY(over->contactEmail.isEmpty());
    QVERIFY(over->contactPhone.isEmpty());
    QVERIFY(!n.everything().contains(QStringLiteral("marit@privat.no")));
    QVERIFY(!n.everything().contains(QStringLiteral("22 33 44 55")));
    MUST(n.actions().undo());
    QVERIFY(!n.queries().project(project));
}

void tst_ContactData::whoWasTheContactOnceIsGoneFromTheProjectsHistory() {
    Left n;
    const Id project = n.addProject(ProjectState::UnderWay, QStringLiteral("Marit Ueland"),
                                    QStringLiteral(" Marit.Ueland@eksempel.no"), n.phone);
    Project handedOver = *n.queries().project(project);
    handedOver.contactName = QStringLiteral("Ingrid Solvang");
    handedOver.contactEmail = QStringLiteral("ingrid.solvang@eksempel.no");
    MUST(n.actions().saveProject(handedOver));
    handedOver.contactPhone.clear();
    MUST(n.actions().saveProject(handedOver));
    MUST(n.actions().forgetContact({n.person}));
    QVERIFY(!n.everything().contains(n.email, Qt::CaseInsensitive));
    QVERIFY(!n.everything().contains(n.phone));
    QCOMPARE(n.queries().project(project)->contactEmail, handedOver.contactEmail);
    MUST(n.actions().undo());
    QCOMPARE(n.queries().project(project)->contactName, QStringLiteral("Marit Ueland"));
    QVERIFY(n.queries().project(project)->contactEmail.isEmpty());
    MUST(n.actions().redo());
    QCOMPARE(n.queries().project(project)->contactEmail, handedOver.contactEmail);
}

void tst_ContactData::aNumberThatOthersHaveTooStaysWithThem() {
    Left n;
    const Id project = n.addProject(ProjectState::UnderWay, QStringLiteral("Ola Utenfra"),
                                    QStringLiteral("ola@eksempel.no"), n.phone);
    MUST(n.actions().forgetContact({n.person}));
    QCOMPARE(n.queries().project(project)->contactPhone, n.phone);
    MUST(n.actions().undo());
    MUST(n.actions().redo());
    QCOMPARE(n.queries().project(project)->contactPhone, n.phone);
}

void tst_ContactData::severalAreOneCommand() {
    Left n;
    const Id other = n.personNamed(QStringLiteral("Kari Nordengen"));
    n.leave(other);
    const int before = n.queries().historyCount();
    MUST(n.actions().forgetContact({n.person, other, n.person}));
    QCOMPARE(n.queries().historyCount(), before + 1);
    QCOMPARE(n.queries().history(1).first().text, QStringLiteral("Removed the contact data of 2 people"));
    QVERIFY(!hasContactData(*n.queries().person(other)));
    QVERIFY(n.queries().formerContacts().isEmpty());
}

void tst_ContactData::clearedFieldsAreStillInTheHistory() {
    Left n;
    Person person = *n.queries().person(n.person);
    person.email.clear();
    person.phone.clear();
    MUST(n.actions().savePerson(person));
    QVERIFY(formerContacts(n.queries().facts(), n.queries().today()).isEmpty());
    const auto former = n.queries().formerContacts();
    QCOMPARE(former.size(), 1);
    QCOMPARE(former.first().person, n.person);
    QVERIFY(former.first().isOnlyInHistory);
    QVERIFY(former.first().isOverdue);
    QVERIFY(n.everything().contains(n.email));
    MUST(n.actions().forgetContact({n.person}));
    QVERIFY(!n.everything().contains(n.email));
    QVERIFY(n.queries().formerContacts().isEmpty());
}

void tst_ContactData::whoWasTakenBackIsOfferedByName() {
    Left n;
    MUST(n.actions().forgetContact({n.person}));
    Person mistake;
    mistake.firstName = QStringLiteral("Åse");
    mistake.lastName = QStringLiteral("Øst");
    mistake.email = QStringLiteral("aase@eksempel.no");
    const auto added = n.actions().savePerson(mistake);
    MUST(added);
    MUST(n.actions().undo());
    auto former = n.queries().formerContacts();
    QCOMPARE(former.size(), 1);
    QCOMPARE(former.first().name, QStringLiteral("Åse Øst"));
    QCOMPARE(former.first().lastDay, n.queries().today());
    QVERIFY(!former.first().isOverdue);
    n.passTo(n.queries().today().addMonths(contactMonths).addDays(1));
    QVERIFY(n.queries().formerContacts().first().isOverdue);
    MUST(n.actions().forgetContact({*added}));
    QVERIFY(!n.everything().contains(mistake.email));
    QCOMPARE(n.queries().history(1).first().text, QStringLiteral("Removed the contact data of Åse Øst"));
}

void tst_ContactData::theMessageOffersNoUndo() {
    Left n;
    QSignalSpy done(&n.actions(), &Actions::done);
    MUST(n.actions().forgetContact({n.person}));
    QCOMPARE(done.size(), 1);
    QCOMPARE(done.first().at(1).toBool(), false); // undo would take back something else
    Person person = *n.queries().person(n.person);
    person.title = QStringLiteral("Rådgiver");
    MUST(n.actions().savePerson(person));
    QCOMPARE(done.last().at(1).toBool(), true);
}

void tst_ContactData::noByteIsLeftInTheDocument() {
    Left n;
    Person person = *n.queries().person(n.person);
    person.email = QStringLiteral("ny.adresse@eksempel.no");
    MUST(n.actions().savePerson(person));
    MUST(n.workspace().file().publish());
    MUST(n.actions().forgetContact({n.person}));
    n.reopen();
    int searched = 0;
    for (QDirIterator it(QFileInfo(n.path()).path(), QDir::Files | QDir::Hidden,
                         QDirIterator::Subdirectories);
         it.hasNext();) {
        QFile file(it.next());
        if (file.fileName().startsWith(n.places().backupFolder))
            continue; // these are told of before
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        for (const QString &gone : {n.email, n.phone, person.email})
            QVERIFY2(!bytes.contains(gone.toUtf8()), qPrintable(file.fileName()));
        ++searched;
    }
    QVERIFY(searched >= 2); // document and working copy
}

void tst_ContactData::whoHasLeftIsKnownByTheLastDay() {
    NetworkFacts facts;
    const QDate today(2027, 7, 1);
    for (Id id = 1; id <= 6; ++id) {
        Person person;
        person.id = id;
        person.lastName = QString::number(id);
        person.phone = QStringLiteral("1");
        facts.persons.append(person);
    }
    Seat ended;
    ended.id = 10;
    ended.valid.to = QDate(2025, 12, 31);
    Seat open;
    open.id = 11;
    facts.seats = {ended, open};
    const auto sits = [&](Id person, Id seat, QDate to) {
        Appointment appointment;
        appointment.person = person;
        appointment.seat = seat;
        appointment.period = {QDate(2020, 1, 1), to};
        facts.appointments.append(appointment);
    };
    sits(1, 10, {});                 // the seat ended, and nobody wrote a last day
    sits(2, 11, QDate(2026, 6, 30)); // twelve months to the day
    sits(3, 11, QDate(2026, 7, 1));  // one day less
    sits(4, 11, today);              // still today
    sits(5, 11, QDate(2021, 1, 1));  // sits on in an office
    Office office;
    office.id = 12;
    office.sitsUntilReplaced = true;
    facts.offices = {office};
    Term term;
    term.office = 12;
    term.person = 5;
    term.period = {QDate(2022, 1, 1), QDate(2023, 1, 1)};
    facts.terms = {term};
    const auto former = formerContacts(facts, today);
    QStringList told;
    for (const FormerContact &contact : former)
        told.append(contact.name + u' ' + contact.lastDay.toString(Qt::ISODate) +
                    (contact.isOverdue ? QStringLiteral(" overdue") : QString()));
    QCOMPARE(told,
             (QStringList{QStringLiteral("1 2025-12-31 overdue"), QStringLiteral("2 2026-06-30 overdue"),
                          QStringLiteral("3 2026-07-01"), QStringLiteral("6 ")}));
}

QTEST_GUILESS_MAIN(tst_ContactData)
#include "tst_contactdata.moc"
