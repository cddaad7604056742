#include "actions/papers.h"
#include "actions/tables.h"
#include "domain/labels.h"
#include "support/dump.h"
#include "support/workspace.h"

#include <QtTest>
#include <algorithm>

using namespace aarring;

/// Courses and other resources through the doors: what is kept, found, told and written.
class tst_Resources : public QObject {
    Q_OBJECT

    static Id titled(const TestNetwork &n, const char *title) {
        for (const Resource &r : n.queries().facts().resources)
            if (r.title == QString::fromUtf8(title))
                return r.id;
        return 0;
    }
    static QStringList headings(const Document &paper) {
        QStringList texts;
        for (const Block &block : paper.blocks)
            if (const auto *heading = std::get_if<Heading>(&block))
                texts.append(QString(heading->level, QLatin1Char('#')) + QLatin1Char(' ') + heading->text);
        return texts;
    }

private slots:
    void whatIsRefusedChangesNothing() {
        TestNetwork n(QStringLiteral("sample-no"));
        const QString before = dump(n.connection(), true);
        Resource r = *n.queries().resource(titled(n, "Samskaping"));
        r.title.clear();
        MUST_FAIL(n.actions().saveResource(r), Invalid);
        r.title = QStringLiteral("Samskaping");
        r.published = {};
        MUST_FAIL(n.actions().saveResource(r), Invalid);
        Resource good;
        good.title = QStringLiteral("God");
        MUST_FAIL(n.actions().importResources({good, r}), Invalid);
        MUST_FAIL(n.actions().removeResource(42), NotFound);
        MUST_FAIL(n.actions().markReviewed({titled(n, "Samskaping"), 42}, QDate(2026, 6, 10)), NotFound);
        // Reviewed before it was published.
        MUST_FAIL(n.actions().markReviewed({titled(n, "Samskaping")}, QDate(2020, 6, 10)), Invalid);
        MUST_FAIL(n.actions().importResources({good, good}, [](int, int) { return false; }), Cancelled);
        QCOMPARE(dump(n.connection(), true), before);
    }

    void anImportIsOneUndoAndIsDoneAside() {
        TestNetwork n(QStringLiteral("sample-no"));
        const QString before = dump(n.connection());
        QList<Resource> many;
        for (int i = 0; i < 500; ++i) {
            Resource r;
            r.title = QStringLiteral("Kurs %1").arg(i);
            many.append(r);
        }
        const qsizetype there = n.queries().facts().resources.size();
        QFuture<Status> writing =
            n.actions().runAside([&](Actions &aside) { return aside.importResources(many); });
        QVERIFY(QTest::qWaitFor([&] { return writing.isFinished(); }, 20000));
        MUST(writing.result());
        QCOMPARE(n.queries().facts().resources.size(), there + 500);
        QCOMPARE(n.queries().history(1).first().text, QStringLiteral("Imported 500 resources"));
        MUST(n.actions().undo());
        QCOMPARE(dump(n.connection()), before);
        QCOMPARE(n.queries().facts().resources.size(), there);
    }

    void aReviewIsOnTheNextYearAndTold() {
        TestNetwork n(QStringLiteral("sample-no"));
        const Id id = titled(n, "GDPR");
        QCOMPARE(n.queries().resource(id)->state, ResourceState::UnderReview);
        MUST(n.actions().markReviewed({id}, QDate(2026, 6, 10)));
        QCOMPARE(n.queries().resource(id)->reviewDue, QDate(2027, 6, 10));
        QCOMPARE(n.queries().resource(id)->state, ResourceState::Published);
        const HistoryEntry told = n.queries().history(1).first();
        QCOMPARE(told.text, QStringLiteral("Reviewed the resource GDPR"));
        QStringList lines;
        for (const HistoryDetail &detail : n.queries().details(told.uid, Language::English))
            lines.append(detail.thing + QLatin1Char('|') + detail.field + QLatin1Char('|') + detail.before +
                         QLatin1Char('|') + detail.after);
        QVERIFY2(lines.contains(QStringLiteral("Resource|State|Under review|Published")),
                 qPrintable(lines.join(u'\n')));
        QVERIFY2(lines.contains(QStringLiteral("Resource|Next review|22 Jun 2026|10 Jun 2027")),
                 qPrintable(lines.join(u'\n')));
    }

    void searchFindsThemAndFollows() {
        TestNetwork n(QStringLiteral("sample-no"));
        const auto found = [&](const char *text) {
            QStringList titles;
            for (const SearchHit &hit : n.queries().search(QString::fromUtf8(text), 20))
                if (hit.table == QLatin1String("resource"))
                    titles.append(hit.title);
            titles.sort();
            return titles;
        };
        QCOMPARE(found("spillform"), QStringList{QStringLiteral("Spillformidling")});
        QCOMPARE(found("møteplass litteratur"), QStringList{QStringLiteral("Spillformidling")});
        Resource r = *n.queries().resource(titled(n, "Spillformidling"));
        r.title = QStringLiteral("Dataspill på biblioteket");
        r.link.clear(); // the old word stands there, too
        MUST(n.actions().saveResource(r));
        QVERIFY(found("spillform").isEmpty());
        QCOMPARE(found("dataspill"), QStringList{QStringLiteral("Dataspill på biblioteket")});
        MUST(n.actions().removeResource(r.id));
        QVERIFY(found("dataspill").isEmpty());
    }

    void theCatalogueIsInOrderWithItsCounts() {
        const TestNetwork n(QStringLiteral("sample-no"));
        PaperOptions options;
        options.language = Language::English;
        const auto paper = makePaper(n.queries(), QStringLiteral("catalogue"), options);
        MUST(paper);
        const QStringList all = headings(*paper);
        QCOMPARE(all.mid(0, 6),
                 (QStringList{QStringLiteral("# Formidling (5)"), QStringLiteral("## Online courses (3)"),
                              QStringLiteral("## Handbook (1)"), QStringLiteral("## Method (1)"),
                              QStringLiteral("# Kunstig intelligens (5)"),
                              QStringLiteral("## Online courses (3)")}));
        // The same counts stand above.
        const auto *facts = std::get_if<Facts>(&paper->blocks.at(1));
        QVERIFY(facts);
        const ResourceCounts counts = countResources(n.queries().facts().resources, n.queries().today());
        const QList<std::pair<QString, QString>> rows = facts->shownRows();
        QCOMPARE(rows.first().second, QStringLiteral("10 June 2026"));
        QCOMPARE(rows.at(1), (std::pair{QStringLiteral("Online courses"),
                                        QString::number(counts.count(ResourceKind::OnlineCourse))}));
        QCOMPARE(rows.last().second, QString::number(counts.total));
        // Nothing that is an idea, in the making or retired.
        for (const Block &block : paper->blocks)
            if (const auto *list = std::get_if<List>(&block))
                for (const Spans &item : list->items) {
                    const Resource *shown =
                        n.queries().resource(titled(n, qUtf8Printable(item.first().text)));
                    QVERIFY2(shown && isOnOffer(*shown, n.queries().today()), qPrintable(item.first().text));
                }
    }

    void theCatalogueOfAnotherDayHasWhatWasThereThen() {
        const TestNetwork n(QStringLiteral("sample-no"));
        PaperOptions options;
        options.day = QDate(2024, 10, 8);
        const auto paper = makePaper(n.queries(), QStringLiteral("catalogue"), options);
        MUST(paper);
        QStringList titles;
        for (const Block &block : paper->blocks)
            if (const auto *list = std::get_if<List>(&block))
                for (const Spans &item : list->items)
                    titles.append(item.first().text);
        titles.sort();
        QCOMPARE(titles, (QStringList{QStringLiteral("Bokprat"), QStringLiteral("Fagdag om søk i kataloger"),
                                      QStringLiteral("GDPR"), QStringLiteral("Konflikthåndtering"),
                                      QStringLiteral("Meråpent bibliotek"),
                                      QStringLiteral("Personvern i hverdagen")}));
        options.day = QDate(2001, 1, 1);
        const auto none = makePaper(n.queries(), QStringLiteral("catalogue"), options);
        MUST(none);
        QVERIFY(headings(*none).isEmpty());
    }

    void withoutResourcesThereIsNoCatalogue() {
        const TestNetwork n(QStringLiteral("ki-nettverk"));
        MUST_FAIL(makePaper(n.queries(), QStringLiteral("catalogue"), {}), NotFound);
        const auto table = makeTable(n.queries(), QStringLiteral("resources"), {});
        MUST(table);
        QVERIFY(table->rows.isEmpty());
    }

    void whatWasExportedIsKnownWhenItComesBack() {
        const TestNetwork n(QStringLiteral("sample-no"));
        QTemporaryDir folder;
        for (const Language language :
             {Language::Bokmaal, Language::Nynorsk, Language::Danish, Language::English}) {
            TableOptions options;
            options.language = language;
            const QString path = folder.filePath(QStringLiteral("resources.csv"));
            const auto bytes = tableFile(n.queries(), QStringLiteral("resources"), options, path);
            MUST(bytes);
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(*bytes);
            file.close();
            const auto preview = previewResourceFile(n.queries(), path, Language::English);
            MUST(preview);
            for (const ResourceImportRow &row : preview->rows)
                QVERIFY2(row.verdict == ImportVerdict::Unchanged,
                         qPrintable(languageCode(language) + QLatin1Char(' ') + row.resource.title +
                                    QLatin1Char(' ') + row.text()));
            QCOMPARE(preview->rows.size(), n.queries().facts().resources.size());
            MUST(tableFile(n.queries(), QStringLiteral("resources"), options, QStringLiteral("x.xlsx")));
        }
    }
};

QTEST_GUILESS_MAIN(tst_Resources)
#include "tst_resources.moc"
