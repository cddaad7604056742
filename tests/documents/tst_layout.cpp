#include "documents/fonts.h"
#include "documents/layout.h"
#include "documents/pdfwriter.h"
#include "documents/strips.h"
#include "documents/textbox.h"
#include "pdfreading.h"

#include <QPainter>
#include <QtTest>

using namespace aarring;

namespace {

Document paperOf(const QList<Block> &blocks) {
    Document paper;
    paper.title = QStringLiteral("Title");
    paper.language = Language::English;
    paper.date = QDate(2026, 11, 22);
    paper.blocks = blocks;
    return paper;
}

Paragraph paragraphOfLines(int lines, const char *letter = "w") {
    // One word as wide as most of a line: every word is a line of its own.
    return {
        plainText((QString::fromLatin1(letter).repeated(45) + QLatin1Char(' ')).repeated(lines).trimmed())};
}

QStringList pagesOf(const Document &paper) {
    const auto pdf = toPdf(paper);
    return pdf ? pdfPages(*pdf) : QStringList{};
}

int occurrences(const QString &text, const char *what) { return int(text.count(QLatin1String(what))); }

Strips stripsOf(int count, qreal height) {
    Strips strips(count);
    for (Strip &strip : strips)
        strip.height = height;
    return strips;
}

} // namespace

class TestLayout : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(bool(loadFonts())); }

    void pagesBreakOnlyWhereTheyMay() {
        Strips strips = stripsOf(10, 30);
        strips[3].mayBreakBefore = false;
        const auto pages = paginate(strips, 100);
        QCOMPARE(pages[0].size(), size_t(2)); // the third strip goes along with the fourth
        QCOMPARE(pages[1].front().strip, 2);
    }
    void spaceAboveIsDroppedAtTheTopOfAPage() {
        Strips strips = stripsOf(4, 50);
        strips[2].before = 20;
        const auto pages = paginate(strips, 100);
        QCOMPARE(pages.size(), size_t(2));
        QCOMPARE(pages[1].front().top, 0.0);
    }
    void stripsTallerThanThePageStandAlone() {
        const auto pages = paginate(stripsOf(3, 500), 100);
        QCOMPARE(pages.size(), size_t(3));
    }
    void unbreakableStripsStillEnd() {
        Strips strips = stripsOf(10, 30);
        for (Strip &strip : strips)
            strip.mayBreakBefore = false;
        QCOMPARE(paginate(strips, 100).size(), size_t(4));
    }
    void whatIsMarkedIsUnderlinedAndNothingBesideIt_data() {
        QTest::addColumn<Span>("span");
        const QString words = QStringLiteral("and a link");
        QTest::newRow("link") << Span{.text = words, .link = QStringLiteral("https://example.org")};
        QTest::newRow("added") << Span{.text = words, .underline = true};
        QTest::newRow("added, with a sign") << Span{.text = words + QStringLiteral(" 😀"), .underline = true};
        QTest::newRow("removed, with a sign") << Span{.text = words + QStringLiteral(" 😀"), .strike = true};
    }
    void whatIsMarkedIsUnderlinedAndNothingBesideIt() {
        QFETCH(Span, span);
        const QString words = QStringLiteral("Some words ");
        Document paper = paperOf({Paragraph{{Span{words, false, false, {}}, span}}});
        paper.title.clear();
        QImage image(596, 842, QImage::Format_RGB32);
        image.fill(Qt::white);
        image.setDotsPerMeterX(2835); // 72 dpi
        image.setDotsPerMeterY(2835);
        QPainter painter(&image);
        PaperPages(paper).paintPage(painter, 0);
        painter.end();
        // The longest unbroken stretch of ink in the first lines is the rule below the words, or through them.
        int longest = 0;
        int left = 0;
        for (int y = 68; y < 110; ++y)
            for (int x = 60, length = 0; x < 540; ++x) {
                length = qGray(image.pixel(x, y)) < 200 ? length + 1 : 0;
                if (length > longest) {
                    longest = length;
                    left = x - length + 1;
                }
            }
        const PaperStyle style = paperStyle(1, Orientation::Portrait);
        const qreal before = TextBox(plainText(words), style.body, 400).naturalWidth();
        QVERIFY2(longest > 30 && longest < 80, qPrintable(QString::number(longest)));
        QVERIFY2(left > style.margins.left() + before - 3, qPrintable(QString::number(left)));
    }
    void nothingIsOneEmptyPage() { QCOMPARE(PaperPages(Document{}).pageCount(), 1); }

    void tableHeadsAreRepeated() {
        Table table{
            QStringLiteral("Caption"),
            {{QStringLiteral("HEADER"), 1, Align::Left, true}, {QStringLiteral("Amount"), 1, Align::Right}},
            {}};
        for (int i = 0; i < 120; ++i)
            table.rows += TableRow{{QStringLiteral("Row %1").arg(i), QString::number(i)}};
        const QStringList pages = pagesOf(paperOf({table}));
        QVERIFY(pages.size() > 2);
        for (const QString &page : pages)
            QCOMPARE(occurrences(page, "HEADER"), 1);
        for (int i = 0; i < 120; ++i) {
            const QRegularExpression row(QStringLiteral("Row %1\\s+%1\\n").arg(i));
            QCOMPARE(pages.join(QString()).count(row), 1);
        }
    }
    void sumsStayWithTheRowAbove() {
        // Whatever the number of rows, the sum never begins a page.
        for (int rows = 30; rows < 45; ++rows) {
            Table table{{}, {{QStringLiteral("Item")}}, {}};
            for (int i = 0; i < rows; ++i)
                table.rows += TableRow{{QStringLiteral("Line")}};
            table.rows += TableRow{{QStringLiteral("Total")}, TableRowKind::Sum};
            const QStringList pages = pagesOf(paperOf({table}));
            QVERIFY(occurrences(pages.last(), "Line") > 0);
        }
    }
    void headingsStayWithTheirText() {
        for (int lines = 30; lines < 50; ++lines) {
            const QStringList pages = pagesOf(paperOf(
                {paragraphOfLines(lines), Heading{1, QStringLiteral("HEADING")}, paragraphOfLines(6)}));
            for (const QString &page : pages) {
                const qsizetype at = page.indexOf(QStringLiteral("HEADING"));
                if (at >= 0)
                    QVERIFY2(
                        occurrences(page.mid(at), "wwww ") + page.mid(at).count(QStringLiteral("www\n")) >= 2,
                        qPrintable(page));
            }
        }
    }
    void whatIntroducesATableStaysWithIt() {
        for (int lines = 30; lines < 50; ++lines) {
            const Table table{{}, {{QStringLiteral("HEADER")}}, {{{QStringLiteral("ROW")}}}};
            const List list{false, {plainText(QStringLiteral("ITEM"))}};
            const Paragraph introduction{plainText(QStringLiteral("INTRODUCTION"))};
            for (const Block &follows : {Block(table), Block(list)})
                for (const QString &page :
                     pagesOf(paperOf({paragraphOfLines(lines), Heading{1, QStringLiteral("HEADING")},
                                      introduction, follows}))) {
                    const bool isThere = page.contains(QStringLiteral("INTRODUCTION"));
                    QCOMPARE(page.contains(QStringLiteral("HEADING")), isThere);
                    QCOMPARE(page.contains(QStringLiteral("ROW")) || page.contains(QStringLiteral("ITEM")),
                             isThere);
                }
        }
    }
    void noRowStandsAloneOnAPage() {
        Table table{{}, {{QStringLiteral("HEADER")}}, {}};
        for (int i = 0; i < 12; ++i)
            table.rows += TableRow{{QStringLiteral("ROW")}};
        for (int lines = 15; lines < 50; ++lines)
            for (const QString &page : pagesOf(paperOf({paragraphOfLines(lines), table})))
                QVERIFY2(occurrences(page, "ROW") != 1, qPrintable(QString::number(lines)));
    }
    void noPageHoldsASingleLineOfAParagraph() {
        for (int lines = 36; lines < 50; ++lines) {
            const QStringList pages =
                pagesOf(paperOf({paragraphOfLines(lines, "w"), paragraphOfLines(40, "m")}));
            QCOMPARE(pages.size(), 2);
            for (const QString &page : pages) {
                for (const char *end : {"www\n", "mmm\n"})
                    QVERIFY2(occurrences(page, end) != 1, qPrintable(page));
            }
        }
    }
    void signaturesAreNeverParted() {
        for (int lines = 34; lines < 46; ++lines) {
            const QStringList pages = pagesOf(paperOf(
                {paragraphOfLines(lines),
                 Signatures{QStringLiteral("PLACE"),
                            {QStringLiteral("ONE"), QStringLiteral("TWO"), QStringLiteral("THREE")}}}));
            for (const QString &page : pages)
                QCOMPARE(page.contains(QStringLiteral("PLACE")), page.contains(QStringLiteral("THREE")));
        }
    }
    void rowsTallerThanAPageAreCutBetweenLines() {
        QString text;
        for (int i = 0; i < 900; ++i)
            text += QStringLiteral("word%1 ").arg(i);
        const Table table{
            {},
            {{QStringLiteral("HEADER")}, {QStringLiteral("Text")}},
            {{{QStringLiteral("Tall"), text}}, {{QStringLiteral("Next"), QStringLiteral("END")}}}};
        const auto pdf = toPdf(paperOf({table}));
        QVERIFY(bool(pdf));
        const QString all = pdfText(*pdf);
        for (int i = 0; i < 900; ++i)
            QVERIFY2(all.contains(QStringLiteral("word%1 ").arg(i)), qPrintable(QString::number(i)));
        QVERIFY(all.contains(QStringLiteral("END")));
    }
    void aWordIsNotBrokenBecauseAnotherOneHasAsManyLetters() {
        const QString narrow = QStringLiteral("iiiiiiiiiiii"), wide = QStringLiteral("mmmmmmmmmmmm");
        const Table table{{},
                          {{QStringLiteral("A"), 0.1}, {QStringLiteral("B"), 1}},
                          {{{narrow, QStringLiteral("b")}}, {{wide, QStringLiteral("b")}}}};
        const auto pdf = toPdf(paperOf({table}));
        QVERIFY(bool(pdf));
        QVERIFY(pdfText(*pdf).contains(wide));
    }
    void emptyPartsTakeNoHarm() {
        const QStringList pages = pagesOf(
            paperOf({Heading{1, QString()}, Paragraph{}, List{}, Facts{},
                     Facts{{{QStringLiteral("Key"), {}}}}, Table{{}, {{QStringLiteral("Header")}}, {}},
                     Signatures{}, Figure{}, Heading{1, QStringLiteral("Empty section")}}));
        QCOMPARE(pages.size(), 1);
        QVERIFY(pages.first().contains(QStringLiteral("Empty section")));
        QVERIFY(!pages.first().contains(QStringLiteral("Key"))); // facts without a value are left out
    }
    void aVeryLongWordIsBrokenInsideTheMargins() {
        const TextBox box(plainText(QStringLiteral("x").repeated(200)),
                          paperStyle(1, Orientation::Portrait).body, 400);
        QVERIFY(box.lineCount() > 2);
        QVERIFY(box.naturalWidth() <= 400.5);
    }
    void shortPrefixesAreNotLeftAtALinesEnd() {
        const TextStyle body = paperStyle(1, Orientation::Portrait).body;
        const QString text = QStringLiteral("aaaa bbbb KI-arbeidet");
        const qreal untilPrefix =
            TextBox(plainText(QStringLiteral("aaaa bbbb KI-")), body, 1000).naturalWidth();
        const TextBox box(plainText(text), body, untilPrefix + 2);
        QCOMPARE(box.lineCount(), 2);
        const qreal firstLine = TextBox(plainText(QStringLiteral("aaaa bbbb")), body, 1000).naturalWidth();
        const qreal secondLine = TextBox(plainText(QStringLiteral("KI-arbeidet")), body, 1000).naturalWidth();
        QVERIFY(qAbs(box.naturalWidth() - std::max(firstLine, secondLine)) < 1);
    }
    void aNearlyEmptyLastPageIsSaved() {
        int saved = 0;
        for (int lines = 38; lines < 60; ++lines) {
            const PaperPages pages(paperOf({paragraphOfLines(lines)}));
            QVERIFY(pages.bodySize() >= 9.649 && pages.bodySize() <= 10.501);
            if (pages.bodySize() < 10.5) {
                QCOMPARE(pages.pageCount(), 1);
                ++saved;
            }
        }
        QVERIFY(saved > 1);
    }
    void textKeepsItsSizeWhenNoPageIsSaved() {
        const PaperPages pages(paperOf({paragraphOfLines(70)}));
        QCOMPARE(pages.pageCount(), 2);
        QCOMPARE(pages.bodySize(), 10.5);
    }
    void hundredPagesAreNumberedInThePapersLanguage() {
        QList<Block> blocks;
        for (int i = 0; i < 100; ++i)
            blocks += {Heading{1, QStringLiteral("Part %1").arg(i)}, paragraphOfLines(46)};
        const QStringList pages = pagesOf(paperOf(blocks));
        QVERIFY(pages.size() >= 100);
        QVERIFY(pages.at(41).contains(QStringLiteral("Page 42 of %1").arg(pages.size())));
    }
};

int main(int argc, char **argv) {
    preparePapers();
    QGuiApplication app(argc, argv);
    TestLayout test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_layout.moc"
