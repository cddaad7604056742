#include "documents/htmlwriter.h"
#include "documents/pdfwriter.h"
#include "documents/style.h"
#include "richpaper.h"
#include "support/outline.h"
#include "support/result.h"

#include <QColor>
#include <cmath>

using namespace aarring;

namespace {

/// WCAG 2: 1 to 21.
qreal contrast(const QColor &one, const QColor &other) {
    auto luminance = [](const QColor &colour) {
        auto linear = [](qreal c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
        return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
               0.0722 * linear(colour.blueF());
    };
    const qreal a = luminance(one) + 0.05;
    const qreal b = luminance(other) + 0.05;
    return std::max(a, b) / std::min(a, b);
}

} // namespace

class TestHtml : public QObject {
    Q_OBJECT

    static QByteArray written(const Document &paper) {
        const auto html = toHtml(paper);
        if (!html)
            qFatal("%s", qPrintable(html.error().text()));
        return *html;
    }

private slots:
    void everyKindOfBlockIsReadAsItIs() {
        const Document paper = richPaper();
        QCOMPARE(difference(outlineOfHtml(written(paper)), outlineOf(paper)), QString());
    }
    void theSamePaperIsTheSameBytes() { QCOMPARE(written(richPaper()), written(richPaper())); }
    void theFileTellsWhatItIs() {
        const QString html = QString::fromUtf8(written(richPaper()));
        QVERIFY(html.startsWith(QLatin1String("<!DOCTYPE html>\n<html ")));
        for (const char *wanted :
             {" lang=\"da-DK\"", "<meta charset=\"utf-8\"/>", "<title>Alt på én gang</title>",
              "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>",
              "<meta name=\"author\" content=\"Nettverket\"/>",
              "<meta name=\"description\" content=\"Prøve\"/>",
              "<meta name=\"dcterms.date\" content=\"2026-11-22\"/>",
              "<meta name=\"dcterms.identifier\" content=\"KI-2026/001\"/>"})
            QVERIFY2(html.contains(QString::fromUtf8(wanted)), wanted);
    }
    void nothingOutsideIsNeeded() {
        const QString html = QString::fromUtf8(written(richPaper()));
        static const QRegularExpression loaded(
            QStringLiteral("<(script|link|img|iframe|object)\\b|\\bsrc=|@import|url\\((?!#figure)"));
        QVERIFY2(!loaded.match(html).hasMatch(), qPrintable(loaded.match(html).captured()));
        QVERIFY(html.contains(QLatin1String("default-src 'none'")));
    }
    void headerCellsSayWhatTheyName() {
        const QString html = QString::fromUtf8(written(richPaper()));
        for (const char *wanted :
             {"<caption>Bildetekst</caption><thead><tr><th scope=\"col\" class=\"number\">Nr.</th>",
              "<tbody><tr class=\"group\"><th scope=\"rowgroup\" colspan=\"4\">Inntekter</th></tr>",
              "<th scope=\"row\">Tilskudd</th><td class=\"number\">−300 000</td><td></td>",
              "<tr class=\"sum\"><td class=\"number\"></td><th scope=\"row\">Sum</th>",
              "<dt>Tid</dt><dd>9–11</dd>"})
            QVERIFY2(html.contains(QString::fromUtf8(wanted)), wanted);
    }
    void emphasisAndLinksAreElements() {
        const QByteArray html = written(richPaper());
        QVERIFY(html.contains("<strong>fet</strong> og <strong><em>begge</em></strong> med "
                              "<a href=\"https://example.org/m%C3%B8te?a=1&amp;b=2\">lenke</a></p>"));
        Document changed = paperSaying({});
        changed.blocks += Paragraph{{Span{.text = QStringLiteral("ny"), .underline = true},
                                     Span{.text = QStringLiteral("gammel"), .strike = true}}};
        QVERIFY(written(changed).contains("<ins>ny</ins><del>gammel</del>"));
        Document paper = paperSaying({});
        for (const char *link :
             {"javascript:alert(1)", " JavaScript:alert(1)", "data:text/html,x", "file:///etc/passwd"})
            paper.blocks += Paragraph{{{QStringLiteral("text"), false, false, QLatin1String(link)}}};
        QVERIFY(!written(paper).contains("<a "));
    }
    void aFigureIsDrawnWithItsWords() {
        const QString html = QString::fromUtf8(written(richPaper()));
        QVERIFY(
            html.contains(QStringLiteral("role=\"img\" aria-label=\"Et hjul med &lt;tolv&gt; måneder\"")));
        QVERIFY(html.contains(QLatin1String("id=\"figure1-gradient")));
        QVERIFY(html.contains(QLatin1String("url(#figure1-gradient")));
        QVERIFY(!html.contains(QLatin1String("Qt SVG Document")));
        Document paper = richPaper();
        for (Block &block : paper.blocks)
            if (auto *figure = std::get_if<Figure>(&block))
                figure->altText.clear();
        const QByteArray silent = written(paper);
        QVERIFY(silent.contains("aria-hidden=\"true\""));
        QCOMPARE(difference(outlineOfHtml(silent), outlineOf(paper)), QString());
    }
    void difficultTextsAreReadAsTheyAre_data() {
        QTest::addColumn<QString>("text");
        for (const auto &[name, text] : difficultTexts())
            QTest::newRow(name) << text;
    }
    void difficultTextsAreReadAsTheyAre() {
        QFETCH(QString, text);
        Document paper = richPaper();
        paper.title = paper.author = paper.headLeft = paper.documentNumber = text;
        paper.blocks = {
            Heading{1, text},      Paragraph{{{text, true, false, text}}}, List{false, {plainText(text)}},
            Facts{{{text, text}}}, Table{text, {{text, 1}}, {{{text}}}},   Signatures{text, {text}}};
        QString wanted = text;
        if (text.startsWith(QStringLiteral("før")))
            wanted = QStringLiteral("før etter");
        const Outline outline = outlineOfHtml(written(paper));
        QCOMPARE(outline.size(), 3 + 10);
        for (const OutlineLine &line : outline.mid(2))
            QCOMPARE(line.text, wanted);
    }
    void emptyTextsLeaveNothingBehind() {
        Document paper = paperSaying({});
        paper.blocks += {List{}, Facts{{{QStringLiteral("Name"), QString()}}}, Heading{}};
        const QByteArray html = written(paper);
        QCOMPARE(difference(outlineOfHtml(html), {{QStringLiteral("h1"), QStringLiteral("Prøve")}}),
                 QString());
        QVERIFY(html.contains("<main></main>"));
    }
    /// To a browser <p/> opens a paragraph that nobody ends.
    void onlyVoidElementsCloseThemselves() {
        Document paper = richPaper();
        paper.blocks += Table{{}, {{QString(), 1}}, {{{QString()}}}};
        const QString html = QString::fromUtf8(written(paper));
        static const QRegularExpression closed(QStringLiteral("<(\\w+)[^<>]*/>"));
        int found = 0;
        for (auto all = closed.globalMatch(html); all.hasNext(); ++found) {
            const QString name = all.next().captured(1);
            QVERIFY2(name == QLatin1String("meta") || name == QLatin1String("br"), qPrintable(name));
        }
        QVERIFY(found > 5);
    }
    /// Within <style> and <script> HTML knows no escapes.
    void theStyleSheetIsNotEscaped() {
        const QByteArray html = written(richPaper());
        const auto begin = html.indexOf("<style>");
        const QByteArray css = html.mid(begin, html.indexOf("</style>") - begin);
        QVERIFY(css.size() > 1000);
        QVERIFY2(!css.contains('&'), css);
        QVERIFY(css.contains("content: 'Side ' counter(page) ' af ' counter(pages) ''"));
    }
    void colourOnPaperAndScreenCanBeRead() {
        const QString html = QString::fromUtf8(written(richPaper()));
        static const QRegularExpression sheet(QStringLiteral(
            "--paper: (#\\w+);\\s*--ink: (#\\w+);\\s*--accent: (#\\w+);\\s*--muted: (#\\w+);\\s*"
            "--line: #\\w+;\\s*--band: (#\\w+);"));
        int sheets = 0;
        for (auto all = sheet.globalMatch(html); all.hasNext(); ++sheets) {
            const QRegularExpressionMatch colours = all.next();
            for (int ink : {2, 3, 4})
                for (int ground : {1, 5})
                    QVERIFY2(contrast(QColor(colours.captured(ink)), QColor(colours.captured(ground))) >= 5.5,
                             qPrintable(colours.captured(ink) + u' ' + colours.captured(ground)));
        }
        QCOMPARE(sheets, 2); // light and dark
    }
};

int main(int argc, char **argv) {
    preparePapers();
    QGuiApplication app(argc, argv);
    TestHtml test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_html.moc"
