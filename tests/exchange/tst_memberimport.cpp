#include "exchange/memberimport.h"

#include <QtTest>
#include <algorithm>

using namespace aarring;

class TestMemberImport : public QObject {
    Q_OBJECT

    const QDate today{2026, 1, 15};

    static Institution institution(Id id, const char *name, const char *shortName, const char *area) {
        Institution i;
        i.id = id;
        i.name = QString::fromUtf8(name);
        i.shortName = QString::fromUtf8(shortName);
        i.area = QString::fromUtf8(area);
        return i;
    }

    static Person person(Id id, const char *first, const char *last, Id institution, const char *email) {
        return {
            id,          QString::fromUtf8(first), QString::fromUtf8(last),      QStringLiteral("Rådgiver"),
            institution, QString::fromUtf8(email), QStringLiteral("12 34 56 78")};
    }

    static Appointment appointment(Id id, Id seat, Id person, QDate from, QDate to = {}) {
        Appointment a;
        a.id = id;
        a.seat = seat;
        a.person = person;
        a.period = {from, to};
        return a;
    }

    /// Agder is vacant, Rogaland taken by Silje, Vestland taken from 1 March, Oslo has two bodies, Hordaland
    /// has ended.
    static NetworkFacts facts() {
        NetworkFacts f;
        f.institutions = {
            institution(1, "Agder fylkesbibliotek", "Agder", "Agder"),
            institution(2, "Rogaland fylkesbibliotek", "Rogaland", "Rogaland"),
            institution(3, "Vestland fylkesbibliotek", "Vestland", "Vestland"),
            institution(4, "Fylkesbiblioteket i Akershus, Buskerud og Østfold", "ABØ",
                        "Akershus, Buskerud, Østfold"),
            institution(5, "Deichman bibliotek", "Deichman", "Oslo"),
            institution(6, "Ressurssenter Oslo", "Ressurssenteret", "Oslo"),
            institution(7, "Hordaland fylkesbibliotek", "Hordaland", "Hordaland"),
            institution(8, "Nordland fylkesbibliotek", "Nordland", "Nordland"),
            institution(9, "Byens bibliotek (Sandefjord kommune)", "Kulturhuset, Sandefjord", "Sandefjord")};
        f.institutions[6].valid.to = QDate(2019, 12, 31);
        f.institutions[6].successor = 3;
        Body network;
        network.id = 10;
        network.kind = BodyKind::Network;
        Body group;
        group.id = 11;
        group.kind = BodyKind::ResourceGroup;
        f.bodies = {network, group};
        for (const Id id : {1, 2, 3, 4, 5, 6}) {
            Seat seat;
            seat.id = 20 + id;
            seat.body = 10;
            seat.institution = id;
            f.seats.append(seat);
        }
        f.persons = {person(31, "Silje", "Haugdal", 2, "silje@rogaland.example"),
                     person(32, "Per", "Vik", 3, "per@vestland.example"), person(33, "Åse", "Bjørk", 1, "")};
        f.appointments = {appointment(41, 22, 31, QDate(2024, 1, 1)),
                          appointment(42, 23, 32, QDate(2026, 3, 1))};
        return f;
    }

    ImportPreview preview(const QString &text, const NetworkFacts &f = facts()) const {
        const auto table = cellsFromText(text);
        Q_ASSERT(table);
        ImportSettings settings;
        settings.today = today;
        settings.firstDay = QDate(2026, 2, 1);
        settings.appointedBy = QStringLiteral("Fylkesrådmannen");
        settings.language = Language::English;
        const auto result = previewImport(*table, recogniseColumns(*table, f), f, settings);
        Q_ASSERT(result);
        return *result;
    }

    /// The only row of a list with the columns Navn, Institusjon, E-post, Rolle, Fra, Utpekt dato.
    ImportRow row(const char *cells, const NetworkFacts &f = facts()) const {
        const ImportPreview p = preview(
            QStringLiteral("Navn;Institusjon;E-post;Rolle;Fra;Utpekt dato\n") + QString::fromUtf8(cells), f);
        Q_ASSERT(p.rows.size() == 1);
        return p.rows.first();
    }

    static QString firstText(const ImportRow &row, ImportMessage::Kind kind) {
        for (const ImportMessage &m : row.messages)
            if (m.kind == kind)
                return m.text;
        return {};
    }

private slots:
    void columnsAreKnownByTheirWords_data() {
        using enum MemberField;
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<MemberField>>("fields");
        QTest::newRow("Bokmål") << QStringLiteral(
                                       "Fornavn;Etternavn;Stilling;Fylkesbibliotek;E-post;Mobil;Rolle;Fra "
                                       "dato;Utpekt av;Utpekt dato;Merknad\na;b;c;d;e;f;g;h;i;j;k")
                                << QList{FirstName, LastName, Title,       Institution, Email, Phone,
                                         Role,      From,     AppointedBy, AppointedOn, None};
        QTest::newRow("Danish")
            << QStringLiteral("FORNAVN\tEfternavn\tTitel\tCentralbibliotek\tE-mail\tTlf.\tFunktion\tUdpeget "
                              "af\tUdpeget\na\tb\tc\td\te\tf\tg\th\ti")
            << QList{FirstName, LastName, Title, Institution, Email, Phone, Role, AppointedBy, AppointedOn};
        QTest::newRow("English") << QStringLiteral(
                                        "Name,Job title,Institution,E-mail address,Phone\na,b,c,d,e")
                                 << QList{FullName, Title, Institution, Email, Phone};
    }
    void columnsAreKnownByTheirWords() {
        QFETCH(QString, text);
        const auto table = cellsFromText(text);
        QVERIFY(table);
        const MemberColumns columns = recogniseColumns(*table, {});
        QVERIFY(columns.hasHeader);
        QTEST(columns.fields, "fields");
    }

    void columnsWithoutWordsAreKnownByWhatTheyHold() {
        using enum MemberField;
        auto table = cellsFromText(
            QStringLiteral("Kari Haug;Agder;kari@agder.example;12 34 56 78;01.02.2026;vara\n"
                           "Ola Berg;vestland;ola@vestland.example;+47 99887766;1.2.26;fast\n"));
        QVERIFY(table);
        MemberColumns columns = recogniseColumns(*table, facts());
        QVERIFY(!columns.hasHeader);
        QCOMPARE(columns.fields, (QList{FullName, Institution, Email, Phone, From, Role}));

        table = cellsFromText(QStringLiteral("Kari;Haug;x@y.example\nOla;Berg;\n"));
        QVERIFY(table);
        QCOMPARE(recogniseColumns(*table, facts()).fields, (QList{FirstName, LastName, Email}));
    }

    void namesArePartedAtTheLastSpaceOrTheComma_data() {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("last");
        QTest::newRow("two") << QStringLiteral("Kari Haug") << QStringLiteral("Kari")
                             << QStringLiteral("Haug");
        QTest::newRow("three") << QStringLiteral("Kari  Marie Haug ") << QStringLiteral("Kari Marie")
                               << QStringLiteral("Haug");
        QTest::newRow("turned round") << QStringLiteral("\"von Haug, Kari Marie\"")
                                      << QStringLiteral("Kari Marie") << QStringLiteral("von Haug");
        QTest::newRow("one") << QStringLiteral("Kari") << QString() << QStringLiteral("Kari");
    }
    void namesArePartedAtTheLastSpaceOrTheComma() {
        QFETCH(QString, written);
        const Person made =
            row(QString(written + QStringLiteral(";Agder")).toUtf8().constData()).member.person;
        QTEST(made.firstName, "first");
        QTEST(made.lastName, "last");
    }

    void aNewRowBecomesARepresentativeOfItsInstitution() {
        const ImportRow r = row("Kari Haug;AGDER  fylkesbibliotek;kari@agder.example;;;1. desember 2025");
        QCOMPARE(r.verdict, ImportVerdict::Add);
        QCOMPARE(r.line, 2);
        QCOMPARE(r.institution, QStringLiteral("Agder"));
        QCOMPARE(r.member.person.id, Id(0));
        QCOMPARE(r.member.person.institution, Id(1));
        QCOMPARE(r.member.person.email, QStringLiteral("kari@agder.example"));
        QCOMPARE(r.member.seat, Id(21));
        QCOMPARE(r.member.role, SeatRole::Representative);
        QCOMPARE(r.member.from, QDate(2026, 2, 1));
        QCOMPARE(r.member.appointedBy, QStringLiteral("Fylkesrådmannen"));
        QCOMPARE(r.member.appointedOn, QDate(2025, 12, 1));
        QVERIFY2(r.messages.isEmpty(), qPrintable(r.text()));
    }

    void aSubstituteMaySitBesideTheRepresentative() {
        const ImportRow r = row("Kari Haug;Rogaland;;Vara;15.01.2026");
        QCOMPARE(r.verdict, ImportVerdict::Add);
        QCOMPARE(r.member.role, SeatRole::Substitute);
        QCOMPARE(r.member.seat, Id(22));
        QCOMPARE(r.member.from, QDate(2026, 1, 15));
    }

    void institutionsAreFoundByNameShortNameAndArea_data() {
        QTest::addColumn<QString>("written");
        QTest::addColumn<qint64>("id");
        QTest::newRow("name") << QStringLiteral("rogaland Fylkesbibliotek") << qint64(2);
        QTest::newRow("short name") << QStringLiteral("abø") << qint64(4);
        QTest::newRow("one area of three") << QStringLiteral("Østfold") << qint64(4);
        QTest::newRow("part of the short name") << QStringLiteral("Kulturhuset") << qint64(9);
        QTest::newRow("without what is in brackets") << QStringLiteral("Byens bibliotek") << qint64(9);
        QTest::newRow("the other way round") << QStringLiteral("Fylkesbiblioteket i Agder") << qint64(1);
        QTest::newRow("the county itself") << QStringLiteral("Agder fylkeskommune") << qint64(1);
        QTest::newRow("only what many are called") << QStringLiteral("Fylkesbiblioteket") << qint64(0);
    }
    void institutionsAreFoundByNameShortNameAndArea() {
        QFETCH(QString, written);
        QTEST(row(QString(QStringLiteral("Kari Haug;%1;;vara").arg(written)).toUtf8().constData())
                  .member.person.institution,
              "id");
    }

    void everyReasonToRefuseIsSaid_data() {
        QTest::addColumn<QByteArray>("cells");
        QTest::addColumn<int>("field");
        QTest::addColumn<QString>("part");
        const auto add = [](const char *name, const char *cells, MemberField field, const char *part) {
            QTest::newRow(name) << QByteArray(cells) << int(field) << QString::fromUtf8(part);
        };
        add("unknown institution", "Kari Haug;Atlantis", MemberField::Institution,
            "no institution called “Atlantis”");
        add("ended institution", "Kari Haug;Hordaland", MemberField::Institution,
            "Its successor is Vestland");
        add("ambiguous institution", "Kari Haug;Oslo", MemberField::Institution,
            "Deichman bibliotek, Ressurssenter Oslo");
        add("no name", ";Agder;x@y.example", MemberField::FullName, "name");
        add("nonsense day", "Kari Haug;Agder;;;31.02.2026", MemberField::From, "“31.02.2026” is not a day");
        add("nonsense day of appointment", "Kari Haug;Agder;;;;snart", MemberField::AppointedOn,
            "“snart” is not a day");
        add("unknown role", "Kari Haug;Agder;;observatør", MemberField::Role, "“observatør” is not a role");
        add("seat is taken", "Kari Haug;Rogaland", MemberField::Institution,
            "Rogaland has a representative on 1 Feb 2026: Silje Haugdal. End that appointment first");
        add("seat will be taken", "Kari Haug;Vestland", MemberField::Institution,
            "Per Vik becomes representative of Vestland on 1 Mar 2026");
    }
    void everyReasonToRefuseIsSaid() {
        QFETCH(QByteArray, cells);
        QFETCH(QString, part);
        QFETCH(int, field);
        const ImportRow r = row(cells.constData());
        QCOMPARE(r.verdict, ImportVerdict::Refuse);
        QCOMPARE(r.member.seat, Id(0));
        const auto refusal = std::find_if(r.messages.begin(), r.messages.end(), [](const ImportMessage &m) {
            return m.kind == ImportMessage::Kind::Refusal;
        });
        QVERIFY(refusal != r.messages.end());
        QCOMPARE(int(refusal->field), field);
        QVERIFY2(refusal->text.contains(part), qPrintable(refusal->text));
        QVERIFY(r.text().startsWith(refusal->text));
    }

    void whatIsOddIsAcceptedWithAWarning_data() {
        QTest::addColumn<QByteArray>("cells");
        QTest::addColumn<QString>("part");
        QTest::newRow("bad e-mail") << QByteArray("Kari Haug;Agder;kari at agder")
                                    << QStringLiteral("does not look like an e-mail");
        QTest::newRow("office") << QByteArray("Kari Haug;Agder;;Nestleder")
                                << QStringLiteral("“Nestleder” is an office");
        QTest::newRow("no institution")
            << QByteArray("Kari Haug;;k@x.example") << QStringLiteral("no seat is filled");
        QTest::newRow("no seat") << QByteArray("Kari Haug;Nordland")
                                 << QStringLiteral("Nordland has no seat");
        QTest::newRow("shared mailbox") << QByteArray("Ola Berg;Agder;Silje@Rogaland.example")
                                        << QStringLiteral("Silje Haugdal has the same e-mail address");
        QTest::newRow("same name elsewhere") << QByteArray("Silje Haugdal;Agder")
                                             << QStringLiteral("already a person with this name at Rogaland");
    }
    void whatIsOddIsAcceptedWithAWarning() {
        QFETCH(QByteArray, cells);
        QFETCH(QString, part);
        const ImportRow r = row(cells.constData());
        QCOMPARE(r.verdict, ImportVerdict::Add);
        QVERIFY2(firstText(r, ImportMessage::Kind::Warning).contains(part), qPrintable(r.text()));
    }

    void aPersonIsKnownByEmailOrByNameAndInstitution() {
        ImportRow r = row("SILJE HAUGDAL;Rogaland;SILJE@rogaland.example");
        QCOMPARE(r.verdict, ImportVerdict::Unchanged);
        QCOMPARE(r.member.person, facts().persons.at(0));
        r = row("Åse Bjørk;Agder;ase@agder.example");
        QCOMPARE(r.verdict, ImportVerdict::Change);
        QCOMPARE(r.member.person.id, Id(33));
        QCOMPARE(r.member.person.email, QStringLiteral("ase@agder.example"));
        QCOMPARE(r.member.person.title, QStringLiteral("Rådgiver"));
        QCOMPARE(r.member.seat, Id(21));
        r = row("Silje Haugdal-Moe;Rogaland;silje@rogaland.example");
        QCOMPARE(r.verdict, ImportVerdict::Change);
        QCOMPARE(r.member.person.lastName, QStringLiteral("Haugdal-Moe"));
        QVERIFY2(r.text().contains(QStringLiteral("Silje Haugdal-Moe, was Silje Haugdal")),
                 qPrintable(r.text()));
        r = row("Silje Haugdal;;");
        QCOMPARE(r.verdict, ImportVerdict::Unchanged);
        QCOMPARE(r.institution, QStringLiteral("Rogaland"));
    }

    void emptyCellsKeepWhatIsKnown() {
        const ImportPreview p =
            preview(QStringLiteral("E-post;Navn;Telefon;Stilling\n"
                                   "silje@rogaland.example;Silje Haugdal;;Seniorrådgiver"));
        QCOMPARE(p.changed, 1);
        QCOMPARE(p.rows[0].member.person.phone, QStringLiteral("12 34 56 78"));
        QCOMPARE(p.rows[0].member.person.title, QStringLiteral("Seniorrådgiver"));
        QCOMPARE(p.rows[0].member.seat, Id(0));
        QCOMPARE(p.rows[0].text(), QStringLiteral("Job title: Seniorrådgiver, was Rådgiver."));
    }

    void thoseWhoSitAlreadyAreNotAppointedAgain() {
        const ImportRow sits = row("Silje Haugdal;Rogaland;silje@rogaland.example;Representant;1.1.2026");
        QCOMPARE(sits.verdict, ImportVerdict::Unchanged);
        QCOMPARE(sits.member.seat, Id(0));
        NetworkFacts ended = facts();
        ended.appointments[0].period.to = QDate(2026, 1, 31);
        const ImportRow again =
            row("Silje Haugdal;Rogaland;silje@rogaland.example;Representant;1.2.2026", ended);
        QCOMPARE(again.verdict, ImportVerdict::Change);
        QCOMPARE(again.member.seat, Id(22));
        QCOMPARE(row("Kari Haug;Rogaland;;;1.2.2026", ended).verdict, ImportVerdict::Add);
        QCOMPARE(row("Kari Haug;Rogaland;;;31.1.2026", ended).verdict, ImportVerdict::Refuse);
    }

    void aKnownPersonWithoutRoleKeepsTheirPlaceWhenTheSeatIsTaken() {
        NetworkFacts f = facts();
        f.persons.append(person(34, "Ola", "Berg", 2, "ola@rogaland.example"));
        ImportRow r = row("Ola Berg;Rogaland;ola@rogaland.example", f);
        QCOMPARE(r.verdict, ImportVerdict::Unchanged);
        QVERIFY2(r.text().contains(QStringLiteral("Silje Haugdal sits for Rogaland")), qPrintable(r.text()));
        r = row("Ola Berg;Rogaland;ola@rogaland.example;representant", f);
        QCOMPARE(r.verdict, ImportVerdict::Refuse);
    }

    void theSamePersonTwiceIsRefusedWithBothLines() {
        const ImportPreview p = preview(QStringLiteral("Navn;Institusjon;E-post;Rolle\n"
                                                       "Kari Haug;Agder;kari@agder.example;fast\n"
                                                       ";;;\n"
                                                       "kari haug;agder;;vara\n"
                                                       "Haug, Kari;Vestland;KARI@agder.example;vara\n"
                                                       "Ola Berg;Vestland;kari@agder.example;vara\n"));
        QCOMPARE(p.rows.size(), 4);
        QCOMPARE(p.rows[1].line, 4);
        QCOMPARE(p.rows[1].verdict, ImportVerdict::Refuse);
        QCOMPARE(p.rows[1].text(), QStringLiteral("The same person stands on line 2 already."));
        QCOMPARE(p.rows[2].verdict, ImportVerdict::Refuse);
        QCOMPARE(p.rows[3].verdict, ImportVerdict::Add);
        QVERIFY2(p.rows[3].text().contains(QStringLiteral("line 2 has the same e-mail")),
                 qPrintable(p.rows[3].text()));
    }

    void twoRepresentativesOfOneSeatInTheListAreRefused() {
        const ImportPreview p =
            preview(QStringLiteral("Navn;Institusjon\nKari Haug;Agder\nOla Berg;Agder\n"));
        QCOMPARE(p.added, 1);
        QCOMPARE(p.refused, 1);
        QVERIFY2(p.rows[1].text().startsWith(QStringLiteral("Line 2 fills the seat of Agder already.")),
                 qPrintable(p.rows[1].text()));
    }

    void anInstitutionWithTwoSeatsFillsBoth() {
        NetworkFacts f = facts();
        Seat second = f.seats.first();
        second.id = 29;
        f.seats.append(second);
        const ImportPreview p =
            preview(QStringLiteral("Navn;Institusjon\nKari Haug;Agder\nOla Berg;Agder\n"), f);
        QCOMPARE(p.added, 2);
        QCOMPARE(p.rows[0].member.seat, Id(21));
        QCOMPARE(p.rows[1].member.seat, Id(29));
    }

    void seatsOfGroupsAreNotFilled() {
        NetworkFacts f = facts();
        f.seats[0].body = 11;
        const ImportRow r = row("Kari Haug;Agder", f);
        QCOMPARE(r.verdict, ImportVerdict::Add);
        QCOMPARE(r.member.seat, Id(0));
    }

    void onlyWhatAddsOrChangesIsAccepted() {
        const ImportPreview p = preview(QStringLiteral("Navn;Institusjon;E-post\n"
                                                       "Kari Haug;Agder;\n"
                                                       "Silje Haugdal;Rogaland;silje@rogaland.example\n"
                                                       "Per Vik;Vestland;per@ny.example\n"
                                                       "Ola Berg;Atlantis;\n"));
        QCOMPARE(p.added, 1);
        QCOMPARE(p.unchanged, 1);
        QCOMPARE(p.changed, 1);
        QCOMPARE(p.refused, 1);
        const MemberImport accepted = p.accepted();
        QCOMPARE(accepted.size(), 2);
        QCOMPARE(accepted[0].person.lastName, QStringLiteral("Haug"));
        QCOMPARE(accepted[1].person.id, Id(32));
    }

    void readingCanBeStopped() {
        QString text = QStringLiteral("Navn\n");
        for (int i = 0; i < 1000; ++i)
            text += QStringLiteral("Kari Haug%1\n").arg(i);
        const auto table = cellsFromText(text);
        QVERIFY(table);
        int reports = 0;
        const auto stopped =
            previewImport(*table, recogniseColumns(*table, {}), {}, {},
                          [&](int done, int total) { return ++reports < 2 && done < total; });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
        QCOMPARE(reports, 2);
    }

    void tenThousandRowsAgainstTenThousandPersons() {
        NetworkFacts f = facts();
        QString text = QStringLiteral("Navn;Institusjon;E-post;Telefon;Fra\n");
        for (int i = 0; i < 10000; ++i) {
            f.institutions.append(institution(100000 + i, "Bibliotek", "", ""));
            f.institutions.last().name = QStringLiteral("Bibliotek %1").arg(i);
            Seat seat;
            seat.id = 200000 + i;
            seat.body = 10;
            seat.institution = 100000 + i;
            f.seats.append(seat);
            f.persons.append(person(300000 + i, "Kari", "", 100000 + i, ""));
            f.persons.last().lastName = QStringLiteral("Haug %1").arg(i / 2 * 2);
            text +=
                QStringLiteral("Kari Haug %1;Bibliotek %1;kari%1@bibliotek.example;12 34 56 78;01.02.2026\n")
                    .arg(i);
        }
        const ImportPreview p = preview(text, f);
        QCOMPARE(p.added, 5000);
        QCOMPARE(p.changed, 5000);
        QCOMPARE(p.accepted().last().seat, Id(209999));
    }
};

QTEST_APPLESS_MAIN(TestMemberImport)
#include "tst_memberimport.moc"
