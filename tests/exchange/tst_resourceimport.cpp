#include "domain/names.h"
#include "exchange/resourceimport.h"

#include <QtTest>
#include <algorithm>

using namespace aarring;

class TestResourceImport : public QObject {
    Q_OBJECT

    const QDate today{2026, 6, 10};

    /// Two institutions, one person, and two resources of one title.
    static NetworkFacts facts() {
        NetworkFacts f;
        f.institutions = {institution(1, "Innlandet fylkesbibliotek", "Innlandet"),
                          institution(2, "Agder fylkesbibliotek", "Agder")};
        Person person;
        person.id = 11;
        person.firstName = QStringLiteral("Kari");
        person.lastName = QStringLiteral("Nordengen");
        f.persons = {person};
        f.resources = {known(101, "Bokprat", ResourceKind::Handbook, "https://kurs.eksempel.no/bokprat"),
                       known(102, "Samskaping", ResourceKind::StarterKit, ""),
                       known(103, "Samskaping", ResourceKind::OnlineCourse, "")};
        return f;
    }
    static Institution institution(Id id, const char *name, const char *shortName) {
        Institution i;
        i.id = id;
        i.name = QString::fromUtf8(name);
        i.shortName = QString::fromUtf8(shortName);
        return i;
    }
    static Resource known(Id id, const char *title, ResourceKind kind, const char *link) {
        Resource r;
        r.id = id;
        r.title = QString::fromUtf8(title);
        r.kind = kind;
        r.theme = QStringLiteral("Formidling");
        r.link = QString::fromUtf8(link);
        r.state = ResourceState::Published;
        r.published = QDate(2025, 2, 3);
        return r;
    }

    Result<ResourcePreview> preview(const QString &cells, const NetworkFacts &facts) const {
        const auto table = cellsFromText(cells);
        if (!table)
            return table.error();
        ResourceSettings settings;
        settings.today = today;
        settings.language = Language::English;
        return previewResources(*table, recogniseResources(*table, facts), facts, settings);
    }

private slots:
    void columnsAreRecognised_data() {
        using enum ResourceField;
        QTest::addColumn<QString>("cells");
        QTest::addColumn<bool>("hasHeader");
        QTest::addColumn<QList<ResourceField>>("fields");
        QTest::newRow("Bokmål") << QStringLiteral(
                                       "Tittel\tType\tTema\tMålgruppe\tLaget av\tAnsvarlig\tLenke\t"
                                       "Status\tPublisert\tNeste gjennomgang\tUtgått\tOm\tMerknad")
                                << true
                                << QList{Title, Kind,      Theme,     Audience,  Producer, Responsible, Link,
                                         State, Published, ReviewDue, RetiredOn, About,    Note};
        QTest::newRow("Nynorsk") << QStringLiteral("Tittel\tType\tLaga av\tAnsvarleg\tLenkje") << true
                                 << QList{Title, Kind, Producer, Responsible, Link};
        QTest::newRow("Danish") << QStringLiteral("Titel\tType\tEmne\tMålgruppe\tLavet af\tAnsvarlig\tLink\t"
                                                  "Status\tPubliceret\tNæste gennemgang\tUdgået\tBemærkning")
                                << true << QList{Title, Kind,  Theme,     Audience,  Producer,  Responsible,
                                                 Link,  State, Published, ReviewDue, RetiredOn, Note};
        QTest::newRow("English") << QStringLiteral("Title\tKind\tTheme\tAudience\tMade by\tLink\tState")
                                 << true << QList{Title, Kind, Theme, Audience, Producer, Link, State};
        QTest::newRow("without a heading")
            << QStringLiteral("Spillformidling\tnettkurs\tAgder\tkurs.eksempel.no\nhttps no\n") << false
            << QList{Title, Kind, Producer, Theme};
        QTest::newRow("an address, a state and a day")
            << QStringLiteral("https://a.eksempel.no\tpublisert\t3.2.2025\tBokprat") << false
            << QList{Link, State, Published, Title};
        QTest::newRow("a kind that is also a heading")
            << QStringLiteral("GDPR\ttema") << false << QList{Title, Kind};
        QTest::newRow("a title alone") << QStringLiteral("Bokprat\nSøk") << false << QList{Title};
    }
    void columnsAreRecognised() {
        QFETCH(QString, cells);
        const auto table = cellsFromText(cells);
        QVERIFY(table);
        const ResourceColumns columns = recogniseResources(*table, facts());
        QTEST(columns.hasHeader, "hasHeader");
        QTEST(columns.fields, "fields");
    }

    void kindsAndStatesAreUnderstoodInEveryLanguage_data() {
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("isKind");
        // In the order of the enums.
        QTest::newRow("kinds nb") << QStringLiteral(
                                         "Nettkurs;Kursrekke;Startpakke;Håndbok;Verktøykasse;Metode;"
                                         "Arrangement;Workshop;Rådgivning;Temaside;Annen ressurs")
                                  << true;
        QTest::newRow("kinds nn") << QStringLiteral(
                                         "Nettkurs;Kursrekkje;Startpakke;Handbok;Verktøykasse;Metode;"
                                         "Arrangement;Workshop;Rådgjeving;Temaside;Annan ressurs")
                                  << true;
        QTest::newRow("kinds da") << QStringLiteral(
                                         "Onlinekursus;Kursusrække;Startpakke;Håndbog;Værktøjskasse;"
                                         "Metode;Arrangement;Workshop;Rådgivning;Temaside;Anden "
                                         "ressource")
                                  << true;
        QTest::newRow("kinds en") << QStringLiteral(
                                         "Online course;Course series;Starter kit;Handbook;Toolbox;"
                                         "Method;Event;Workshop;Advice;Theme page;Other resource")
                                  << true;
        QTest::newRow("states nb") << QStringLiteral("Idé;Under arbeid;Publisert;Under gjennomgang;Utgått")
                                   << false;
        QTest::newRow("states da") << QStringLiteral(
                                          "idé;under udarbejdelse;publiceret;under gennemgang;udgået")
                                   << false;
        QTest::newRow("states en") << QStringLiteral("Idea;In the making;PUBLISHED;Under review;Retired")
                                   << false;
    }
    void kindsAndStatesAreUnderstoodInEveryLanguage() {
        QFETCH(QString, words);
        QFETCH(bool, isKind);
        const QStringList list = words.split(u';');
        QCOMPARE(int(list.size()), isKind ? enumCount<ResourceKind>() : enumCount<ResourceState>());
        for (qsizetype i = 0; i < list.size(); ++i) {
            if (isKind)
                QCOMPARE(resourceKindFromWord(list[i]), std::optional(ResourceKind(i)));
            else
                QCOMPARE(resourceStateFromWord(list[i]), std::optional(ResourceState(i)));
        }
        QVERIFY(!resourceKindFromWord(QStringLiteral("skjema")));
        QVERIFY(!resourceStateFromWord(QString()));
    }

    void newOnesGetWhatTheRowDoesNotSay() {
        const auto read = preview(QStringLiteral("Tittel;Type;Laget av;Ansvarlig;Status;Publisert\n"
                                                 "Spillformidling;nettkurs;Innlandet;Kari Nordengen;;\n"
                                                 "Konflikthåndtering;verktøykasse;;Per Utkast;idé;\n"
                                                 "Lesesirkler;;;;utgått;1.2.2025\n"),
                                  facts());
        QVERIFY(read);
        QCOMPARE(read->added, 3);
        const QList<Resource> accepted = read->accepted();
        QCOMPARE(accepted.size(), 3);
        QCOMPARE(accepted[0].published, today);
        QCOMPARE(accepted[0].state, ResourceState::Published);
        QCOMPARE(accepted[0].producer, 1);
        QCOMPARE(accepted[0].person, 11);
        QVERIFY(accepted[0].who.isEmpty());
        QCOMPARE(accepted[1].kind, ResourceKind::Toolbox);
        QCOMPARE(accepted[1].state, ResourceState::Idea);
        QVERIFY(!accepted[1].published.isValid());
        QCOMPARE(accepted[1].who, QStringLiteral("Per Utkast"));
        QCOMPARE(accepted[2].kind, ResourceKind::OnlineCourse);
        QCOMPARE(accepted[2].published, QDate(2025, 2, 1));
        QCOMPARE(accepted[2].retiredOn, today);
    }

    void knownOnesAreChangedAndTheRestOfThemStays() {
        const auto read = preview(QStringLiteral("Tittel;Type;Tema;Lenke;Neste gjennomgang\n"
                                                 "BOKPRAT;håndbok;;;1.9.2026\n"
                                                 "Samskaping;startpakke;;;\n"
                                                 "Bokprat i praksis;;;https://kurs.eksempel.no/bokprat;\n"),
                                  facts());
        QVERIFY(read);
        QCOMPARE(read->rows[0].verdict, ImportVerdict::Change);
        QCOMPARE(read->rows[0].resource.id, 101);
        QCOMPARE(read->rows[0].resource.title, QStringLiteral("Bokprat"));
        QCOMPARE(read->rows[0].resource.theme, QStringLiteral("Formidling"));
        QCOMPARE(read->rows[0].resource.reviewDue, QDate(2026, 9, 1));
        QCOMPARE(read->rows[0].text(), QStringLiteral("Next review: 1 Sep 2026."));
        QCOMPARE(read->rows[1].verdict, ImportVerdict::Unchanged);
        QCOMPARE(read->rows[1].resource.id, 102);
        // The address tells that this is the first row's again, under another title.
        QCOMPARE(read->rows[2].verdict, ImportVerdict::Refuse);
        QVERIFY(read->rows[2].text().contains(QStringLiteral("stands on line 2 already")));
    }

    void aNewTitleAtAKnownAddressIsAChange() {
        const auto read =
            preview(QStringLiteral("Bokprat i praksis\thttps://kurs.eksempel.no/bokprat"), facts());
        QVERIFY(read);
        QCOMPARE(read->rows[0].verdict, ImportVerdict::Change);
        QCOMPARE(read->rows[0].text(), QStringLiteral("Title: Bokprat i praksis, was Bokprat."));
    }

    void badLinesAreRefusedWithTheReason_data() {
        QTest::addColumn<QString>("row");
        QTest::addColumn<ResourceField>("field");
        QTest::addColumn<QString>("part");
        const auto add = [](const char *name, const char *row, ResourceField field, const char *part) {
            QTest::newRow(name) << QString::fromUtf8(row) << field << QString::fromUtf8(part);
        };
        add("unknown state", "Søk;;;kanskje;;", ResourceField::State,
            "“kanskje” is no state of a resource. Write one of: Idea, In the making, Published");
        add("unknown kind", "Søk;skjema;;;;", ResourceField::Kind, "“skjema” is no kind of resource");
        add("nonsense day", "Søk;;;;31.02.2026;", ResourceField::Published, "“31.02.2026” is not a day");
        add("another nonsense day", "Søk;;;;;snart", ResourceField::ReviewDue, "“snart” is not a day");
        add("review before it was published", "Søk;;;;1.5.2026;1.4.2026", ResourceField::ReviewDue,
            "before it was published");
        add("no title", ";nettkurs;;;;", ResourceField::Title, "Write what the resource is called");
        add("no address", "Søk;;se nettsida;;;", ResourceField::Link, "This is no web address");
        add("two of that title", "Samskaping;;;;;", ResourceField::Title,
            "Several resources are called “Samskaping”");
        add("another one's address", "Samskaping;startpakke;https://kurs.eksempel.no/bokprat;;;",
            ResourceField::Link, "“Bokprat” has the same address");
        add("twice in the list", "Første;;;;;", ResourceField::None, "stands on line 2 already");
        add("the address twice in the list", "Søk;;https://kurs.eksempel.no/1;;;", ResourceField::Link,
            "Line 2 has the same address");
    }
    void badLinesAreRefusedWithTheReason() {
        QFETCH(QString, row);
        QFETCH(QString, part);
        const auto read = preview(QStringLiteral("Tittel;Type;Lenke;Status;Publisert;Neste gjennomgang\n"
                                                 "Første;nettkurs;https://kurs.eksempel.no/1;;;\n") +
                                      row + QLatin1Char('\n'),
                                  facts());
        QVERIFY(read);
        QCOMPARE(read->rows.size(), 2);
        QCOMPARE(read->added, 1);
        QCOMPARE(read->refused, 1);
        const ImportMessage *first = read->rows[1].first();
        QVERIFY(first && first->kind == ImportMessage::Kind::Refusal);
        QVERIFY2(first->text.contains(part), qPrintable(first->text));
        QTEST(ResourceField(first->field), "field");
        QCOMPARE(read->accepted().size(), 1);
    }

    void anUnknownInstitutionIsToldAndTheLineTaken() {
        const auto read = preview(QStringLiteral("Tittel;Laget av\nSøk;Atlantis\n"), facts());
        QVERIFY(read);
        QCOMPARE(read->rows[0].verdict, ImportVerdict::Add);
        QCOMPARE(read->rows[0].gravestOn(int(ResourceField::Producer)), ImportMessage::Kind::Warning);
        QCOMPARE(read->rows[0].resource.producer, 0);
    }

    void tenThousandLinesAreReadAndCanBeStopped() {
        QString cells = QStringLiteral("Tittel\tType\tTema\tLenke\n");
        for (int i = 0; i < 10'000; ++i)
            cells += QStringLiteral("Kurs %1\tnettkurs\tTema %2\thttps://kurs.eksempel.no/%1\n")
                         .arg(i)
                         .arg(i % 40);
        const auto table = cellsFromText(cells);
        QVERIFY(table);
        const ResourceColumns columns = recogniseResources(*table, facts());
        int told = 0;
        ResourceSettings settings;
        settings.today = today;
        const auto all =
            previewResources(*table, columns, facts(), settings, [&](int, int) { return ++told; });
        QVERIFY(all);
        QCOMPARE(all->added, 10'000);
        QVERIFY(told > 10);
        told = 0;
        const auto stopped =
            previewResources(*table, columns, facts(), settings, [&](int, int) { return ++told < 3; });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
    }
};

QTEST_APPLESS_MAIN(TestResourceImport)
#include "tst_resourceimport.moc"
