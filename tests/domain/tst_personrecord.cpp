#include "domain/personrecord.h"

#include <QtTest>

using namespace aarring;

namespace {

QString u8(const char *text) { return QString::fromUtf8(text); }

Person person(Id id, const char *first, const char *last, const char *email = "", Id institution = 0) {
    Person p;
    p.id = id;
    p.firstName = u8(first);
    p.lastName = u8(last);
    p.email = u8(email);
    p.institution = institution;
    return p;
}

const Person ase = person(1, "Åse", "Østbø", "ase.ostbo@eksempel.no", 10);

NetworkFacts whoThereIs() {
    NetworkFacts facts;
    Institution agder, troms;
    agder.id = 10;
    agder.name = u8("Agder fylkesbibliotek");
    troms.id = 11;
    troms.name = u8("Troms fylkesbibliotek");
    facts.institutions = {agder, troms};
    facts.persons = {ase, person(2, "Kari", "Nes", "", 10), person(3, "Kari", "Nes", "", 11),
                     person(4, "Kari", "Nesset", "", 11)};
    Body network, group;
    network.id = 20;
    network.kind = BodyKind::Network;
    network.name = u8("Nettverket");
    group.id = 21;
    group.kind = BodyKind::ResourceGroup;
    group.name = u8("Ressursgruppa");
    facts.bodies = {network, group};
    Meeting spring, autumn;
    spring.id = 30;
    spring.body = 20;
    spring.title = u8("Vårmøte");
    spring.date = QDate(2026, 4, 29);
    autumn = spring;
    autumn.id = 31;
    autumn.title = u8("Høstmøte");
    autumn.date = QDate(2026, 9, 16);
    facts.meetings = {autumn, spring};
    return facts;
}

QList<Id> idsOf(const QList<Person> &persons) {
    QList<Id> ids;
    for (const Person &p : persons)
        ids += p.id;
    return ids;
}

} // namespace

class tst_PersonRecord : public QObject {
    Q_OBJECT

private slots:
    void aNameIsFoundHoweverItIsWritten_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("found");
        QTest::newRow("nothing else") << u8("Åse Østbø") << true;
        QTest::newRow("nothing else, plain") << u8("ase ostbo") << true;
        QTest::newRow("as it is") << u8("Ved Åse Østbø, Agder") << true;
        QTest::newRow("small letters, plain") << u8("takk til ase ostbo") << true;
        QTest::newRow("Danish aa") << u8("Aase Østbø") << true;
        QTest::newRow("last name first") << u8("Østbø, Åse (leder)") << true;
        QTest::newRow("in an address") << u8("Skriv til <ASE.OSTBO@eksempel.no>!") << true;
        QTest::newRow("in a file's name") << u8("CV_åse_østbø.pdf") << true;
        QTest::newRow("over two lines") << u8("valgt: Åse\nØstbø") << true;
        QTest::newRow("spaces") << u8("Åse \t Østbø") << true;
        QTest::newRow("a longer name") << u8("Åse Østbøen") << false;
        QTest::newRow("end of another name") << u8("Nåse Østbø") << false;
        QTest::newRow("only a part") << u8("Åse orienterte") << false;
        QTest::newRow("apart") << u8("Åse Marie Østbø") << false;
        QTest::newRow("nothing") << QString() << false;
    }
    void aNameIsFoundHoweverItIsWritten() {
        QFETCH(QString, text);
        QFETCH(bool, found);
        QCOMPARE(NameFinder(ase).isIn(text), found);
        QVERIFY(!found || text.toUtf8().size() >= NameFinder(ase).leastBytes());
        QCOMPARE(!NameFinder(ase).linesWith(text).isEmpty(), found);
    }
    void whoHasNoNameIsNowhere() {
        QVERIFY(!NameFinder(Person()).isIn(u8("Åse Østbø")));
        QVERIFY(!NameFinder(Person()).isIn(QString()));
    }
    void onlyTheLinesWithTheNameAreTold() {
        const NameFinder finder(ase);
        QCOMPARE(finder.linesWith(u8("Om kurs.\nÅse Østbø  orienterte.\nTakk.\nLeder: Østbø, Åse")),
                 u8("Åse Østbø orienterte.\nLeder: Østbø, Åse"));
        QCOMPARE(finder.linesWith(u8("Valgt ble Åse\nØstbø.")), u8("Valgt ble Åse Østbø."));
    }
    void aLongLineIsCutAroundTheName() {
        const QString filling = u8("ord og flere ord ").repeated(40);
        const NameFinder finder(ase);
        for (const QString &line :
             {filling + u8("Åse Østbø ") + filling, u8("Åse Østbø ") + filling, filling + u8("Åse Østbø")}) {
            const QString told = finder.linesWith(line);
            QVERIFY2(told.size() < 260, qPrintable(told));
            QVERIFY2(told.contains(u8("Åse Østbø")), qPrintable(told));
            QCOMPARE(told.startsWith(QChar(0x2026)), !line.startsWith(u8("Åse")));
            QCOMPARE(told.endsWith(QChar(0x2026)), !line.endsWith(u8("Østbø")));
        }
        const QString withoutSpaces = u8("x").repeated(400) + u8(",Åse Østbø");
        QVERIFY(finder.linesWith(withoutSpaces).contains(u8("Åse Østbø")));
    }

    void whoIsMeant_data() {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QList<Id>>("ids");
        QTest::newRow("the whole name") << u8("Åse Østbø") << QList<Id>{1};
        QTest::newRow("a part") << u8("ostb") << QList<Id>{1};
        QTest::newRow("the address") << u8("ASE.ostbo@eksempel.no") << QList<Id>{1};
        QTest::newRow("two of one name") << u8("kari nes") << QList<Id>{2, 3};
        QTest::newRow("told apart by the institution") << u8("Kari Nes Agder") << QList<Id>{2};
        QTest::newRow("words in any order") << u8("nesset kari") << QList<Id>{4};
        QTest::newRow("all of a first name") << u8("Kari") << QList<Id>{2, 3, 4};
        QTest::newRow("nobody") << u8("Ola") << QList<Id>{};
        QTest::newRow("no words") << u8("  ") << QList<Id>{};
    }
    void whoIsMeant() {
        QFETCH(QString, words);
        QFETCH(QList<Id>, ids);
        QCOMPARE(idsOf(personsMeant(words, whoThereIs())), ids);
    }

    void aPersonOfWhomNothingIsSaidIsBare() {
        const PersonRecord record = personRecord(ase, whoThereIs(), {});
        QVERIFY(record.isBare());
        QCOMPARE(record.institution, u8("Agder fylkesbibliotek"));
        PersonRows rows;
        rows.own.count = 1;
        QVERIFY(!personRecord(ase, whoThereIs(), rows).isBare());
    }

    void seatsOfficesAndGroupsAreToldByDay() {
        NetworkFacts facts = whoThereIs();
        Seat agder, troms;
        agder.id = 40;
        agder.body = 20;
        agder.institution = 10;
        troms.id = 41;
        troms.body = 21;
        troms.institution = 11;
        facts.seats = {agder, troms};
        Appointment later{50, 41, 1, SeatRole::Substitute, {QDate(2026, 1, 1), {}}, u8("Eier"), {}, u8("Ny")};
        Appointment earlier{51,
                            40,
                            1,
                            SeatRole::Representative,
                            {QDate(2024, 1, 1), QDate(2025, 12, 31)},
                            {},
                            QDate(2023, 12, 1),
                            {}};
        Appointment another = earlier;
        another.person = 2;
        facts.appointments = {later, another, earlier};
        Office leader, secretary;
        leader.id = 60;
        leader.body = 20;
        leader.title = u8("Leder");
        secretary.id = 61;
        secretary.body = 21;
        secretary.title = u8("Sekretær");
        facts.offices = {leader, secretary};
        facts.terms = {{70, 61, 1, {QDate(2026, 1, 1), {}}, 30, {}},
                       {71, 60, 1, {QDate(2025, 1, 1), {}}, 0, {}}};
        facts.memberships = {{80, 21, 1, {QDate(2026, 5, 1), {}}, 30, u8("Vikarierer")}};
        const PersonRecord record = personRecord(ase, facts, {});
        QCOMPARE(record.seats.size(), 2);
        QCOMPARE(record.seats[0].institution, u8("Agder fylkesbibliotek"));
        QCOMPARE(record.seats[0].body, QString()); // the network itself is not named
        QCOMPARE(record.seats[0].appointedOn, QDate(2023, 12, 1));
        QCOMPARE(record.seats[1].body, u8("Ressursgruppa"));
        QCOMPARE(record.seats[1].note, u8("Ny"));
        QCOMPARE(record.offices.size(), 2);
        QCOMPARE(record.offices[0].what, u8("Leder"));
        QCOMPARE(record.offices[0].electedAt.id, 0);
        QCOMPARE(record.offices[1].body, u8("Ressursgruppa"));
        QCOMPARE(record.offices[1].electedAt.title, u8("Vårmøte"));
        QCOMPARE(record.groups.size(), 1);
        QCOMPARE(record.groups[0].what, u8("Ressursgruppa"));
        QCOMPARE(record.groups[0].note, u8("Vikarierer"));
        QVERIFY(!record.isBare());
    }

    void everyPartInAMeetingIsTold() {
        NetworkFacts facts = whoThereIs();
        facts.meetings[0].chair = 1;
        facts.meetings[0].secretary = 1;
        PersonRows rows;
        Participant came;
        came.meeting = 30;
        came.person = 1;
        came.role = u8("Innleder");
        came.kind = ParticipantKind::Substitute;
        came.attendance = Attendance::Present;
        came.substituteFor = 2;
        Participant instead;
        instead.meeting = 31;
        instead.person = 3;
        instead.substituteFor = 1;
        rows.participants = {came, instead};
        const PersonRecord record = personRecord(ase, facts, rows);
        QCOMPARE(record.meetings.size(), 2);
        QCOMPARE(record.meetings[0].meeting.title, u8("Vårmøte"));
        QVERIFY(!record.meetings[0].isChair);
        QCOMPARE(record.meetings[0].participant->role, u8("Innleder"));
        QCOMPARE(record.meetings[0].cameFor, u8("Kari Nes"));
        QCOMPARE(record.meetings[1].meeting.title, u8("Høstmøte"));
        QVERIFY(record.meetings[1].isChair && record.meetings[1].isSecretary);
        QVERIFY(!record.meetings[1].participant);
        QCOMPARE(record.meetings[1].replacedBy, u8("Kari Nes"));
    }

    void whatSomebodyAnswersForIsTold() {
        NetworkFacts facts = whoThereIs();
        facts.goals = {{90, 0, 0, 0, u8("Flere kurs"), {}, 0}};
        Measure measure;
        measure.goal = 90;
        measure.title = u8("Holde kurs");
        measure.person = 1;
        measure.deadline = QDate(2026, 12, 1);
        measure.result = u8("To kurs");
        Measure others = measure;
        others.person = 2;
        facts.measures = {others, measure};
        Resource resource;
        resource.title = u8("Håndbok");
        resource.person = 1;
        facts.resources = {resource};
        PersonRows rows;
        FollowUpLine line;
        line.followUp.what = u8("Skrive brev");
        line.followUp.person = 1;
        line.followUp.note = u8("Etter ferien");
        line.meeting = 30;
        rows.followUps = {line};
        Candidate candidate;
        candidate.item = 95;
        candidate.body = 21;
        candidate.person = 1;
        candidate.votes = 7;
        candidate.elected = true;
        rows.candidates = {candidate};
        AgendaItem item;
        item.id = 95;
        item.meeting = 31;
        item.title = u8("Valg");
        rows.elections = {item};
        const PersonRecord record = personRecord(ase, facts, rows);
        QCOMPARE(record.duties.size(), 3);
        QCOMPARE(record.duties[0].from, u8("Vårmøte"));
        QCOMPARE(record.duties[0].note, u8("Etter ferien"));
        QCOMPARE(record.duties[1].from, u8("Flere kurs"));
        QCOMPARE(record.duties[1].note, u8("To kurs"));
        QCOMPARE(record.duties[2].what, u8("Håndbok"));
        QCOMPARE(record.candidacies.size(), 1);
        QCOMPARE(record.candidacies[0].what, u8("Ressursgruppa"));
        QCOMPARE(record.candidacies[0].meeting.title, u8("Høstmøte"));
        QCOMPARE(record.candidacies[0].votes, 7);
    }
};

QTEST_GUILESS_MAIN(tst_PersonRecord)
#include "tst_personrecord.moc"
