#include "actions/papers.h"
#include "base/formats.h"
#include "domain/personrecord.h"
#include "support/workspace.h"

#include <QGuiApplication>
#include <QRegularExpression>

using namespace aarring;

namespace {

const QString paperName = QStringLiteral("person-record");

QString u8(const char *text) { return QString::fromUtf8(text); }

QStringList headingsOf(const Document &paper) {
    QStringList headings;
    for (const Block &block : paper.blocks)
        if (const auto *heading = std::get_if<Heading>(&block))
            headings += heading->text;
    return headings;
}

/// Cells of a row with | between them, a line for each row and paragraph.
QStringList linesOf(const Document &paper) {
    QStringList lines;
    for (const Block &block : paper.blocks) {
        if (const auto *table = std::get_if<Table>(&block))
            for (const TableRow &row : table->rows)
                lines += row.cells.join(QLatin1Char('|'));
        else if (const auto *paragraph = std::get_if<Paragraph>(&block))
            lines += textOf(paragraph->spans);
        else if (const auto *facts = std::get_if<Facts>(&block))
            for (const auto &[name, value] : facts->shownRows())
                lines += name + QLatin1Char('|') + value;
    }
    return lines;
}

Result<Document> paperAbout(const Queries &queries, const QString &person,
                            Language language = Language::English) {
    PaperOptions options;
    options.person = person;
    options.language = language;
    return makePaper(queries, paperName, options);
}

/// A column of the file, as the file itself tells.
struct Column {
    QString table;
    QString name;
};
QList<Column> columnsOf(Connection &connection, const char *sql) {
    QList<Column> columns;
    QSqlQuery &query = connection.prepared(QString::fromLatin1(sql));
    if (!connection.run(query))
        return {};
    while (query.next())
        columns += {query.value(0).toString(), query.value(1).toString()};
    query.finish();
    return columns;
}

/// Puts a value into a column of the table's first row; false when there is none.
bool put(Connection &connection, const Column &column, const QVariant &value) {
    const auto first = connection.value(QStringLiteral("SELECT min(id) FROM %1").arg(column.table));
    return first && !first->isNull() &&
           bool(connection.execute(
               QStringLiteral("UPDATE %1 SET %2 = ? WHERE id = ?").arg(column.table, column.name),
               {value, *first}));
}

Person somebodyNew(TestNetwork &network) {
    Person person;
    person.firstName = u8("Xenia");
    person.lastName = u8("Yttervåg");
    const auto saved = network.actions().savePerson(person);
    if (!saved)
        qFatal("%s", qPrintable(saved.error().text()));
    return *network.queries().person(*saved);
}

} // namespace

/// Everything stored about one person.
class tst_PersonPaper : public QObject {
    Q_OBJECT

private slots:
    void theLeaderHasSomethingOfEach() {
        const TestNetwork n(QStringLiteral("sample-no"));
        const auto paper = paperAbout(n.queries(), u8("Ingrid Solvang"));
        MUST(paper);
        QCOMPARE(paper->title, u8("Ingrid Solvang"));
        QCOMPARE(paper->kicker, u8("Access to personal data"));
        QVERIFY2(paper->fileName().contains(u8("ingrid-solvang")), qPrintable(paper->fileName()));
        const QStringList headings = headingsOf(*paper);
        for (const char *heading :
             {"Why the information is kept", "Seats", "Offices", "Meetings", "Tasks and responsibilities",
              "Where else the name stands", "About this overview"})
            QVERIFY2(headings.contains(u8(heading)), heading);
        QCOMPARE(headings.last(), u8("How long it is kept, and what can be asked for"));
    }

    void ofSomebodyNewThereIsNothingMore() {
        TestNetwork n(QStringLiteral("sample-no"));
        somebodyNew(n);
        const auto paper = paperAbout(n.queries(), u8("Xenia"));
        MUST(paper);
        // The history knows that the person was added.
        QCOMPARE(headingsOf(*paper), (QStringList{u8("Why the information is kept"),
                                                  u8("The history of the file"), u8("About this overview"),
                                                  u8("How long it is kept, and what can be asked for")}));
        const QStringList lines = linesOf(*paper);
        QVERIFY(!lines.filter(u8("changed what is stored about the person (10 Jun 2026).")).isEmpty());
        QVERIFY(lines.contains(u8("10 Jun 2026|First name|Xenia")));
        QVERIFY(!lines.contains(u8("Nothing else is stored about the person.")));
    }

    // Whoever lets another table name a person has to tell of it on this paper.
    void everyColumnThatNamesAPersonIsTold() {
        TestNetwork n(QStringLiteral("sample-no"));
        const Person person = somebodyNew(n);
        const qsizetype bare = linesOf(*paperAbout(n.queries(), person.fullName())).size();
        const QList<Column> columns =
            columnsOf(n.connection(), "SELECT t.name, k.\"from\" FROM sqlite_schema AS t "
                                      "JOIN pragma_foreign_key_list(t.name) AS k "
                                      "WHERE t.type = 'table' AND k.\"table\" = 'person' ORDER BY 1, 2");
        QVERIFY(columns.size() >= 11);
        for (const Column &column : columns) {
            MUST(n.connection().begin());
            QVERIFY2(put(n.connection(), column, person.id), qPrintable(column.table));
            const Queries changed(n.connection(), n.clock());
            const auto paper = paperAbout(changed, person.fullName());
            n.connection().rollback();
            MUST(paper);
            QVERIFY2(linesOf(*paper).size() > bare, qPrintable(column.table + u'.' + column.name));
        }
    }

    void everyTextIsSearched() {
        TestNetwork n(QStringLiteral("sample-no"));
        const Person person = somebodyNew(n);
        QVERIFY(n.queries().rowsAbout(person)->mentions.isEmpty());
        const QSet<QString> untold{u8("file_info"), u8("command"), u8("change"), u8("blob_store"),
                                   u8("person")};
        int searched = 0;
        for (const Column &column : columnsOf(n.connection(), "SELECT t.name, c.name FROM sqlite_schema AS t "
                                                              "JOIN pragma_table_info(t.name) AS c "
                                                              "WHERE t.type = 'table' AND c.type = 'TEXT'")) {
            const QString where = column.table + u'.' + column.name;
            if (untold.contains(column.table) || where == u8("report_part.facts")) // no plain text
                continue;
            MUST(n.connection().begin());
            if (put(n.connection(), column, u8("Takk til Yttervåg, Xenia."))) {
                ++searched;
                const auto rows = n.queries().rowsAbout(person);
                MUST(rows);
                QVERIFY2(rows->mentions.size() == 1, qPrintable(where));
                QCOMPARE(rows->mentions.first().table, column.table);
                QCOMPARE(rows->mentions.first().texts,
                         (QList<Mention::Text>{{column.name, u8("Takk til Yttervåg, Xenia.")}}));
            }
            n.connection().rollback();
        }
        QVERIFY2(searched > 120, qPrintable(QString::number(searched)));
    }

    void factsOfReportsAreReadAsTheyAreTold() {
        TestNetwork n(QStringLiteral("sample-no"));
        const auto rows = n.queries().rowsAbout(*n.queries().person(n.personNamed(u8("Ingrid Solvang"))));
        MUST(rows);
        for (const Mention &mention : rows->mentions)
            for (const Mention::Text &text : mention.texts)
                QVERIFY2(!text.lines.contains(QLatin1Char('{')), qPrintable(text.lines));
    }

    void mentionsComeWithPageAndThing() {
        TestNetwork n(QStringLiteral("sample-no"));
        const Person person = somebodyNew(n);
        const Id meeting = n.queries().facts().meetings.last().id;
        AgendaItem item = n.queries().agenda(meeting).first();
        item.background = u8("Bakgrunn.\nXenia Yttervåg har bedt om saken.");
        MUST(n.actions().saveItem(item));
        Project project = n.queries().projects().first();
        project.contactName = u8("Xenia Yttervåg");
        MUST(n.actions().saveProject(project));
        const auto paper = paperAbout(n.queries(), person.fullName());
        MUST(paper);
        const QString day = shortDate(n.queries().meeting(meeting)->date, Language::English);
        const QStringList wanted{
            u8("Meetings"), u8("Agenda item: %1|%2|Xenia Yttervåg har bedt om saken.").arg(item.title, day),
            u8("Projects"),
            u8("Project: %1|%2|Contact: Xenia Yttervåg")
                .arg(project.title, shortDate(project.period.from, Language::English))};
        const QString said = linesOf(*paper).join(QLatin1Char('\n'));
        QVERIFY2(said.contains(wanted.join(QLatin1Char('\n'))), qPrintable(said));
    }

    void theHistoryTellsWhatStoodThere() {
        TestNetwork n(QStringLiteral("sample-no"), QDate(2026, 6, 10));
        Person person = somebodyNew(n);
        n.passTo(QDate(2026, 6, 12));
        person.email = u8("x@eksempel.no");
        MUST(n.actions().savePerson(person));
        n.passTo(QDate(2026, 6, 15));
        person.email = u8("xenia@eksempel.no");
        person.institution = n.queries().facts().institutions.first().id;
        MUST(n.actions().savePerson(person));
        MUST(n.actions().undo());
        const auto paper = paperAbout(n.queries(), person.fullName());
        MUST(paper);
        const QStringList lines = linesOf(*paper);
        QCOMPARE(n.queries().rowsAbout(person)->own.count, 4);
        QVERIFY(!lines.filter(u8("the person (10 Jun 2026–15 Jun 2026).")).isEmpty());
        QVERIFY(lines.contains(u8("15 Jun 2026|E-mail|x@eksempel.no|xenia@eksempel.no")));
        QVERIFY(lines.contains(u8("15 Jun 2026|E-mail|xenia@eksempel.no|x@eksempel.no"))); // undone
        QVERIFY(lines.contains(
            u8("15 Jun 2026|Institution||%1").arg(n.queries().facts().institutions.first().name)));
    }

    void whoIsNotToldApartIsAskedFor() {
        TestNetwork n(QStringLiteral("sample-no"));
        const auto none = makePaper(n.queries(), paperName, {});
        MUST_FAIL(none, NotFound);
        QVERIFY(none.error().why.contains(u8("it is not said whom")));
        const auto nobody = paperAbout(n.queries(), u8("Ola Ingensteds"));
        MUST_FAIL(nobody, NotFound);
        QVERIFY(nobody.error().why.contains(u8("Ola Ingensteds")));
        const Person first = somebodyNew(n);
        Person second = first;
        second.id = 0;
        MUST(n.actions().savePerson(second));
        const auto both = paperAbout(n.queries(), u8("Xenia Yttervåg"));
        MUST_FAIL(both, NotFound);
        // Nothing but their keys tells them apart.
        QVERIFY2(both.error().todo.contains(u8("Xenia Yttervåg, %1").arg(first.id)),
                 qPrintable(both.error().todo));
        MUST(paperAbout(n.queries(), QString::number(first.id)));
        second = first;
        second.institution = n.queries().facts().institutions.first().id;
        MUST(n.actions().savePerson(second));
        const QString institution = n.queries().facts().institutions.first().name;
        const auto apart = paperAbout(n.queries(), u8("Xenia Yttervåg"));
        MUST_FAIL(apart, NotFound);
        QVERIFY2(apart.error().todo.contains(u8("Xenia Yttervåg, ") + institution),
                 qPrintable(apart.error().todo));
        MUST(paperAbout(n.queries(), u8("Xenia Yttervåg ") + institution));
        const TestNetwork empty(QStringLiteral("ki-nettverk"));
        const auto nobodyYet = paperAbout(empty.queries(), u8("Xenia"));
        MUST_FAIL(nobodyYet, NotFound);
        QVERIFY(nobodyYet.error().why.contains(u8("nobody in the file yet")));
    }

    void manyOfANameAreNotAllListed() {
        TestNetwork n(QStringLiteral("sample-no"));
        const auto many = paperAbout(n.queries(), u8("e")); // in nearly every name
        MUST_FAIL(many, NotFound);
        QCOMPARE(many.error().todo.count(QLatin1Char(';')), 8);
        QVERIFY2(many.error().todo.contains(QRegularExpression(u8("; \\d+ more"))),
                 qPrintable(many.error().todo));
    }

    void itIsInNoSetOfPapers() {
        const TestNetwork n(QStringLiteral("sample-no"));
        PaperOptions options;
        options.person = u8("Ingrid Solvang");
        const auto papers = makeEveryPaper(n.queries(), options);
        MUST(papers);
        for (const MadePaper &made : *papers)
            QVERIFY(made.offer.kind != PaperKind::PersonRecord);
    }
};

int main(int argc, char **argv) {
    QGuiApplication app(argc, argv);
    tst_PersonPaper test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_personpaper.moc"
