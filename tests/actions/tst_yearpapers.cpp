#include "actions/papers.h"
#include "base/formats.h"
#include "base/speaking.h"
#include "documents/figurepicture.h"
#include "documents/fonts.h"
#include "documents/pdfreading.h"
#include "documents/pdfwriter.h"
#include "documents/style.h"
#include "domain/labels.h"
#include "domain/yearitems.h"
#include "support/workspace.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace aarring;

// The year and the mandate check on paper, from the networks the program comes with.

class TestYearPapers : public QObject {
    Q_OBJECT

private:
    template<class B>
    static QList<B> blocksOf(const Document &paper) {
        QList<B> found;
        for (const Block &block : paper.blocks)
            if (const B *b = std::get_if<B>(&block))
                found += *b;
        return found;
    }
    static Document made(const TestNetwork &network, const char *name, const PaperOptions &options = {}) {
        const auto paper = makePaper(network.queries(), QLatin1String(name), options);
        if (!paper)
            qFatal("%s", qPrintable(paper.error().text()));
        return *paper;
    }

private slots:
    void theYearPlanHasEverythingByMonth();
    void theWheelFillsItsSheetAndIsReadable_data();
    void theWheelFillsItsSheetAndIsReadable();
    void theWheelHasItsLegendAndItsTable();
    void anEmptyYearSaysSo();
    void theCheckIsSortedAndCarriesItsEvidence();
    void theCheckSpeaksThePapersLanguage();
    void theCheckIsOfTheDayThatIsAsked();
    void nynorskIsNeverEnglish();
    void theCheckInNynorskIsNotInBokmaal();
    void whatIsSpokenEndsWithItsScope();
};

void TestYearPapers::theYearPlanHasEverythingByMonth() {
    const TestNetwork network(QStringLiteral("sample-no"));
    const Document paper = made(network, "year-plan");
    const Table table = blocksOf<Table>(paper).value(0);
    QStringList months, titles;
    for (const TableRow &row : table.rows)
        (row.kind == TableRowKind::Group ? months : titles) +=
            row.kind == TableRowKind::Group ? row.cells.first() : row.cells.value(3);
    QCOMPARE(titles.size(), yearItems(network.queries().facts(), 2026).size());
    QCOMPARE(months.first(), QStringLiteral("Januar")); // when the report on last year was due
    QCOMPARE(months.removeDuplicates(), 0);
    QVERIFY(titles.contains(QStringLiteral("Halvårsrapport 1. halvår")));
    QVERIFY(titles.contains(QStringLiteral("Nettverksmøte 2")));
    for (const TableRow &row : table.rows)
        if (row.kind == TableRowKind::Normal)
            QVERIFY2(!row.cells.value(4).isEmpty() && !row.cells.value(6).isEmpty(),
                     qPrintable(row.cells.join(QStringLiteral(" | "))));
    PaperOptions english;
    english.language = Language::English;
    const Table translated = blocksOf<Table>(made(network, "year-plan", english)).value(0);
    for (const TableRow &row : translated.rows)
        QVERIFY2(!row.cells.value(3).startsWith(QStringLiteral("Gjennomgang:")),
                 qPrintable(row.cells.value(3)));
}

void TestYearPapers::theWheelFillsItsSheetAndIsReadable_data() {
    QTest::addColumn<PaperSize>("sheet");
    QTest::newRow("A4") << PaperSize::A4;
    QTest::newRow("A3") << PaperSize::A3;
}

void TestYearPapers::theWheelFillsItsSheetAndIsReadable() {
    QFETCH(PaperSize, sheet);
    const TestNetwork network(QStringLiteral("sample-no"));
    PaperOptions options;
    options.sheet = sheet;
    const Document paper = made(network, "year-wheel", options);
    QCOMPARE(paper.paperSize, sheet);
    const Figure figure = blocksOf<Figure>(paper).value(0);
    const PaperStyle style = paperStyle(paper);
    QVERIFY(figure.heightPt > style.textHeight() * 0.8);
    const QByteArray svg = figureSvg(figure, {style.textWidth(), figure.heightPt});
    // Every letter is 8 points or more, and on a larger sheet all grows.
    static const QRegularExpression sizes(QStringLiteral("font-size=\"([0-9.]+)\""));
    auto found = sizes.globalMatch(QString::fromUtf8(svg));
    QVERIFY(found.hasNext());
    while (found.hasNext())
        QVERIFY(found.next().captured(1).toDouble() >= 8);
    QVERIFY(!svg.contains("<image")); // all of it is drawn
    QVERIFY(svg.contains("Nettverksm"));
    MUST(loadEveryFont());
    MUST(toPdf(paper));
}

void TestYearPapers::theWheelHasItsLegendAndItsTable() {
    const TestNetwork network(QStringLiteral("sample-no"));
    const Document paper = made(network, "year-wheel");
    const Figure figure = blocksOf<Figure>(paper).value(0);
    QVERIFY(figure.altText.contains(QStringLiteral("2026")));
    QVERIFY(figure.twin);
    qsizetype rows = 0;
    for (const TableRow &row : figure.twin->rows)
        rows += row.kind == TableRowKind::Normal;
    QCOMPARE(rows, yearItems(network.queries().facts(), 2026).size());
    PaperOptions english;
    english.language = Language::English;
    const Figure told = blocksOf<Figure>(made(network, "year-wheel", english)).value(0);
    const QByteArray svg = figureSvg(told, {760, 430});
    for (const char *word : {"meeting, held", "planned", "in a group", "deadline", "activity", "quiet time"})
        QVERIFY2(svg.contains(word), word);
}

void TestYearPapers::anEmptyYearSaysSo() {
    const TestNetwork network(QStringLiteral("blank-no"));
    for (const char *name : {"year-plan", "year-wheel"}) {
        const auto paper = makePaper(network.queries(), QLatin1String(name), {});
        QVERIFY(!paper);
        QVERIFY(paper.error().why.contains(QStringLiteral("2026")));
    }
}

void TestYearPapers::theCheckIsSortedAndCarriesItsEvidence() {
    const TestNetwork network(QStringLiteral("sample-no"));
    PaperOptions options;
    options.language = Language::English;
    const Document paper = made(network, "check", options);
    const QList<Finding> findings = network.queries().check(QDate(2026, 6, 10), Language::English);
    const Table table = blocksOf<Table>(paper).value(0);
    qsizetype i = 0;
    QString group;
    for (const TableRow &row : table.rows) {
        if (row.kind == TableRowKind::Group) {
            group = row.cells.first();
            continue;
        }
        QCOMPARE(group, QString::fromLatin1(labelSource(findings.at(i).verdict)));
        QCOMPARE(row.cells.at(0), findings.at(i).demand);
        QVERIFY(row.cells.at(1).startsWith(findings.at(i).evidence));
        QVERIFY(!row.cells.at(3).isEmpty()); // each rule of the sample has its clause
        ++i;
    }
    QCOMPARE(i, findings.size());
}

void TestYearPapers::theCheckSpeaksThePapersLanguage() {
    const TestNetwork network(QStringLiteral("sample-no"));
    const auto demands = [&](Language language) {
        PaperOptions options;
        options.language = language;
        QString all;
        for (const TableRow &row : blocksOf<Table>(made(network, "check", options)).value(0).rows)
            all += row.cells.join(QLatin1Char('|')) + QLatin1Char('\n');
        return all;
    };
    QVERIFY(demands(Language::English).contains(QStringLiteral("One representative in every seat")));
    QVERIFY(demands(Language::Bokmaal).contains(QStringLiteral("Én representant på hver plass")));
    QVERIFY(!demands(Language::Danish).contains(QStringLiteral("representative")));
    QVERIFY(demands(Language::Danish) != demands(Language::Bokmaal));
    // The window's own check still speaks its language.
    QVERIFY(network.queries().verdicts().first().demand.contains(QStringLiteral("seat")));
}

void TestYearPapers::theCheckIsOfTheDayThatIsAsked() {
    const TestNetwork network(QStringLiteral("sample-no"));
    PaperOptions options;
    options.language = Language::English;
    options.day = QDate(2026, 12, 31);
    const Document paper = made(network, "check", options);
    QVERIFY(paper.footLeft.contains(longDate(options.day, Language::English)));
    const QList<Finding> findings = network.queries().check(options.day, Language::English);
    QCOMPARE(blocksOf<Table>(paper).value(0).rows.at(1).cells.first(), findings.first().demand);
}

void TestYearPapers::nynorskIsNeverEnglish() {
    const TestNetwork network(QStringLiteral("sample-no"));
    PaperOptions nynorsk;
    nynorsk.language = Language::Nynorsk;
    nynorsk.person = QStringLiteral("Ingrid Solvang");
    static const QRegularExpression english(QStringLiteral(
        "\\b(Activity|Action plan|Planned|Done|Under way|Completed|Granted|[Ff]ulfilled|must|should|"
        "meeting|every|Handbook|Starter|Advice)\\b"));
    for (const char *name : {"check", "members", "year-plan", "meeting-plan", "minutes", "action-plan",
                             "project-sheet", "grants", "shares", "catalogue", "person-record"}) {
        const QString said = pdfText(*toPdf(made(network, name, nynorsk)));
        QVERIFY(!said.isEmpty());
        const auto found = english.match(said);
        QVERIFY2(!found.hasMatch(), qPrintable(QLatin1String(name) + u' ' + found.captured()));
    }
}

// What Nynorsk had no words for would come in Bokmål: each sentence of the check is compared with what stands there.
void TestYearPapers::theCheckInNynorskIsNotInBokmaal() {
    const TestNetwork network(QStringLiteral("sample-no"));
    PaperOptions nynorsk;
    nynorsk.language = Language::Nynorsk;
    static const QRegularExpression bokmaal(QStringLiteral(
        "\\b(ikke|ennå|mangler|eieren|velger|valgt|velges|representanter|innen|måneder|av gangen|godkjennes|"
        "revideres|møter|plasser|utpeker|utgifter til møter dekkes|medlemmer)\\b"));
    QStringList people; // what people wrote stays as they wrote it
    for (const Rule &rule : network.queries().rules())
        people += rule.title;
    int sentences = 0;
    const Document paper = made(network, "check", nynorsk);
    for (const Table &table : blocksOf<Table>(paper))
        for (const TableRow &row : table.rows)
            for (const QString &cell : row.cells) {
                ++sentences;
                QVERIFY2(people.contains(cell) || !bokmaal.match(cell).hasMatch(), qPrintable(cell));
            }
    QVERIFY(sentences > 60);
    const QString said = pdfText(*toPdf(paper));
    for (const char *words :
         {"Éin representant på kvar plass", "Minst %1 møte i året", "Mandatet blir godkjent av"})
        QVERIFY2(said.contains(QString::fromUtf8(words).arg(4)), words);
}

void TestYearPapers::whatIsSpokenEndsWithItsScope() {
    const auto word = [] { return label(Verdict::Fulfilled); };
    const QString outside = word();
    {
        const Speaking norwegian(Language::Bokmaal);
        QCOMPARE(word(), QStringLiteral("Oppfylt"));
        {
            const Speaking english(Language::English);
            QCOMPARE(word(), QString::fromLatin1(labelSource(Verdict::Fulfilled)));
        }
        QCOMPARE(word(), QStringLiteral("Oppfylt"));
    }
    QCOMPARE(word(), outside);
}

QTEST_MAIN(TestYearPapers)
#include "tst_yearpapers.moc"
