#include "documents/layout.h"
#include "documents/odtwriter.h"
#include "documents/papers/binder.h"
#include "documents/pdfwriter.h"
#include "richpaper.h"
#include "samplenetwork.h"
#include "support/outline.h"
#include "support/result.h"

#include <ctime>

using namespace aarring;

namespace {

/// The values of an attribute wherever it stands.
QStringList valuesOf(const QByteArray &xml, const char *attribute) {
    QStringList values;
    QXmlStreamReader reader(xml);
    reader.setNamespaceProcessing(false);
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::StartElement)
            for (const QXmlStreamAttribute &a : reader.attributes())
                if (a.qualifiedName() == QLatin1String(attribute))
                    values += a.value().toString();
    return reader.hasError() ? QStringList{reader.errorString()} : values;
}

int number(const QByteArray &bytes, int at, int count) {
    int value = 0;
    for (int i = count - 1; i >= 0; --i)
        value = value * 256 + uchar(bytes.at(at + i));
    return value;
}

} // namespace

class TestOdt : public QObject {
    Q_OBJECT

    static QByteArray written(const Document &paper) {
        const auto odt = toOdt(paper);
        if (!odt)
            qFatal("%s", qPrintable(odt.error().text()));
        return *odt;
    }
    static QByteArray part(const QByteArray &odt, const char *name) {
        return unzipped(odt, QLatin1String(name));
    }
    static QByteArray content(const Document &paper) { return part(written(paper), "content.xml"); }

private slots:
    // The package

    void theTypeStandsFirstAndBare() {
        const QByteArray odt = written(richPaper());
        const QByteArray type = "application/vnd.oasis.opendocument.text";
        QCOMPARE(odt.left(4), QByteArray("PK\3\4"));
        QCOMPARE(number(odt, 6, 2) & 8, 0);             // the sizes stand before the bytes
        QCOMPARE(number(odt, 8, 2), 0);                 // stored
        QCOMPARE(number(odt, 22, 4), int(type.size())); // its size
        QCOMPARE(number(odt, 28, 2), 0);                // nothing between name and bytes
        QCOMPARE(odt.mid(30, 8 + type.size()), "mimetype" + type);
    }
    void theManifestNamesEveryFile() {
        const QByteArray odt = written(richPaper());
        QStringList names{QStringLiteral("/")};
        for (const UnzippedFile &file : unzipped(odt))
            if (file.name != QLatin1String("mimetype") && file.name != QLatin1String("META-INF/manifest.xml"))
                names += file.name;
        QVERIFY(names.contains(QStringLiteral("Pictures/figure1.svg")));
        QCOMPARE(valuesOf(part(odt, "META-INF/manifest.xml"), "manifest:full-path"), names);
    }
    void theSamePaperIsTheSameBytesInEveryTimeZone() {
        const QByteArray here = written(richPaper());
        QCOMPARE(written(richPaper()), here);
        const QByteArray zone = qgetenv("TZ");
        qputenv("TZ", "America/New_York");
        tzset();
        const QByteArray there = written(richPaper());
        qputenv("TZ", zone);
        tzset();
        QCOMPARE(there, here);
    }

    // What it says

    void everyKindOfBlockIsReadAsItIs() {
        const Document paper = richPaper();
        const Outline outline = outlineOf(paper);
        QVERIFY(outline.size() > 40);
        QCOMPARE(difference(outlineOfOdt(written(paper)), outline), QString());
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
        const QByteArray odt = written(paper);
        for (const char *name : {"content.xml", "styles.xml", "meta.xml"}) {
            QXmlStreamReader reader(part(odt, name));
            while (!reader.atEnd())
                reader.readNext();
            QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        }
        QString wanted = text;
        if (text.startsWith(QStringLiteral("før")))
            wanted = QStringLiteral("før etter"); // tab and line breaks make a space
        for (const OutlineLine &line : outlineOfOdt(odt))
            if (line.role != QLatin1String("p") || line.text.contains(wanted.left(3)))
                QCOMPARE(line.text, wanted);
        QCOMPARE(outlineOfOdt(odt).size(), 3 + 10);
    }
    void spacesTabsAndLineBreaksAreKept() {
        const QByteArray xml = content(paperSaying(QStringLiteral(" a  b\tc\nd")));
        QVERIFY2(xml.contains("<text:s/>a <text:s/>b<text:tab/>c<text:line-break/>d</text:p>"), xml);
    }
    void emphasisIsStyleNotLook() {
        const QByteArray xml = content(richPaper());
        QVERIFY(xml.contains("<text:span text:style-name=\"Strong_20_Emphasis\">fet</text:span>"));
        QVERIFY(xml.contains("<text:span text:style-name=\"Strong_20_Emphasis\"><text:span "
                             "text:style-name=\"Emphasis\">begge</text:span></text:span>"));
        Document changed = paperSaying({});
        changed.blocks += Paragraph{{Span{.text = QStringLiteral("ny"), .underline = true},
                                     Span{.text = QStringLiteral("gammel"), .strike = true}}};
        const QByteArray marked = content(changed);
        QVERIFY(marked.contains("<text:span text:style-name=\"Added\">ny</text:span>"));
        QVERIFY(marked.contains("<text:span text:style-name=\"Removed\">gammel</text:span>"));
    }
    void onlyLinksThatCanBeFollowedAreLinks() {
        QVERIFY(valuesOf(content(richPaper()), "xlink:href")
                    .contains(QStringLiteral("https://example.org/m%C3%B8te?a=1&b=2")));
        Document paper = paperSaying({});
        for (const char *link :
             {"javascript:alert(1)", "file:///etc/passwd", "not a link", "vnd.sun.star.script:x"})
            paper.blocks += Paragraph{{{QStringLiteral("text"), false, false, QLatin1String(link)}}};
        QVERIFY(valuesOf(content(paper), "xlink:href").isEmpty());
    }
    void emptyTextsLeaveNothingBehind() {
        Document paper = paperSaying({});
        paper.blocks += {List{}, Facts{{{QStringLiteral("Name"), QString()}}}, Heading{}, Signatures{}};
        QCOMPARE(difference(outlineOfOdt(written(paper)), {{QStringLiteral("h1"), QStringLiteral("Prøve")}}),
                 QString());
        QVERIFY(!content(paper).contains("<table:table "));
    }
    void twoTablesAreNeverTakenForOne() {
        QVERIFY(content(richPaper())
                    .contains("</table:table><text:p text:style-name=\"Table_20_Gap\"/>"
                              "<text:p text:style-name=\"Caption\">") ||
                content(richPaper()).contains("</table:table><text:p text:style-name=\"Caption\">"));
        Document paper = richPaper();
        std::get<Table>(paper.blocks[1]).caption.clear();
        QVERIFY(content(paper).contains(
            "</table:table><text:p text:style-name=\"Table_20_Gap\"/><table:table table:name=\"Table2\""));
    }
    void aFigureIsVectorPictureAndWords() {
        const QByteArray odt = written(richPaper());
        QVERIFY(part(odt, "Pictures/figure1.svg").contains("<svg"));
        QImage picture;
        QVERIFY(picture.loadFromData(part(odt, "Pictures/figure1.png"), "PNG"));
        QVERIFY(picture.height() >= 360);
        QVERIFY(qBlue(picture.pixel(picture.width() - 30, picture.height() - 30)) > 100);
        QCOMPARE(valuesOf(part(odt, "content.xml"), "draw:mime-type"),
                 QStringList({QStringLiteral("image/svg+xml"), QStringLiteral("image/png")}));
    }

    // How it looks

    void everyStyleThatIsUsedIsThere() {
        const QByteArray odt = written(richPaper());
        const QByteArray text = part(odt, "content.xml");
        const QByteArray styles = part(odt, "styles.xml");
        const QStringList known = valuesOf(text, "style:name") + valuesOf(styles, "style:name");
        QStringList used;
        for (const char *name : {"text:style-name", "table:style-name", "draw:style-name", "style:font-name",
                                 "style:parent-style-name", "style:next-style-name", "style:page-layout-name",
                                 "text:visited-style-name"})
            used += valuesOf(text, name) + valuesOf(styles, name);
        QVERIFY(used.size() > 100);
        for (const QString &style : used)
            QVERIFY2(known.contains(style), qPrintable(style));
        QStringList once = known;
        QCOMPARE(once.removeDuplicates(),
                 3); // the two fonts stand in both files, and a page is called as a paragraph is
    }
    void amountsStandRight() {
        const QByteArray xml = content(richPaper());
        QVERIFY(xml.contains("<text:p text:style-name=\"Table_20_Amount\">−300 000</text:p>"));
        QVERIFY(xml.contains("<text:p text:style-name=\"Table_20_Sum_20_Amount\">300 000</text:p>"));
        QVERIFY(xml.contains("<text:p text:style-name=\"Table_20_Heading_20_Right\">Beløp</text:p>"));
    }
    void columnsFillTheTextWidth() {
        const QByteArray xml = content(richPaper());
        qreal total = 0;
        const QStringList widths = valuesOf(xml, "style:column-width").mid(2, 4); // after those of the facts
        for (const QString &width : widths)
            total += width.chopped(2).toDouble();
        const qreal table = valuesOf(xml, "style:width").first().chopped(2).toDouble();
        QVERIFY2(std::abs(total - table) < 0.01, qPrintable(widths.join(QLatin1Char(' '))));
    }
    void thePageIsThatOfThePaper() {
        Document paper = richPaper();
        const QString upright = QString::fromUtf8(part(written(paper), "styles.xml"));
        QVERIFY(upright.contains(QLatin1String("fo:page-width=\"595.276pt\" fo:page-height=\"841.89pt\"")));
        QVERIFY(upright.contains(QLatin1String("style:print-orientation=\"portrait\"")));
        QVERIFY(upright.contains(
            QStringLiteral(">Venstre topp<text:tab/>Høyre topp · KI-2026/001</text:p></style:header>")));
        QVERIFY(upright.contains(
            QLatin1String(">Venstre bunn<text:tab/>Side <text:page-number>1</text:page-number>"
                          " af <text:page-count>1</text:page-count></text:p></style:footer>")));
        paper.orientation = Orientation::Landscape;
        paper.headLeft.clear();
        paper.headRight.clear();
        paper.documentNumber.clear();
        const QString across = QString::fromUtf8(part(written(paper), "styles.xml"));
        QVERIFY(across.contains(QLatin1String("fo:page-width=\"841.89pt\" fo:page-height=\"595.276pt\"")));
        QVERIFY(across.contains(QLatin1String("style:print-orientation=\"landscape\"")));
        QVERIFY(!across.contains(QLatin1String("<style:header>")));
    }
    void theContentsTellThePagesAndCanBeMadeAnew() {
        Document second = richPaper();
        second.title = QStringLiteral("Andet papir");
        const Document binder =
            binderPaper(sampleNetwork(), {richPaper(), second}, {}, Language::Danish, QDate(2026, 11, 22));
        const PaperPages pages(binder);
        QCOMPARE(pages.contentsPages().size(), contentsOf(binder).size());
        const QString xml = QString::fromUtf8(content(binder));
        const QString index = xml.mid(xml.indexOf(QStringLiteral("<text:table-of-content ")))
                                  .section(QStringLiteral("</text:table-of-content>"), 0, 0);
        QVERIFY(index.contains(QStringLiteral("text:use-index-marks=\"true\"")));
        QVERIFY(
            index.contains(QStringLiteral("<text:index-source-style text:style-name=\"Heading_20_3\"/>")));
        const QList<ContentsLine> lines = contentsOf(binder);
        for (int i = 0; i < lines.size(); ++i) {
            const QString number =
                QStringLiteral("text:ref-name=\"heading%1\">%2</text:bookmark-ref>")
                    .arg(QString::number(i + 1), QString::number(pages.contentsPages()[i]));
            QVERIFY2(index.contains(number), qPrintable(number));
            const QString mark =
                QStringLiteral("<text:toc-mark text:string-value=\"%1\" ").arg(lines[i].text);
            QCOMPARE(xml.contains(mark), lines[i].level == 1);
        }
    }
    void theFileTellsWhatItIs() {
        const QByteArray odt = written(richPaper());
        const QString meta = QString::fromUtf8(part(odt, "meta.xml"));
        for (const char *wanted :
             {"<dc:title>Alt på én gang</dc:title>", "<dc:subject>Prøve</dc:subject>",
              "<dc:creator>Nettverket</dc:creator>", "<dc:date>2026-11-22T12:00:00Z</dc:date>",
              "<dc:language>da-DK</dc:language>", ">KI-2026/001<"})
            QVERIFY2(meta.contains(QString::fromUtf8(wanted)), wanted);
        const QByteArray styles = part(odt, "styles.xml");
        QVERIFY(styles.contains("fo:language=\"da\" fo:country=\"DK\""));
    }
};

int main(int argc, char **argv) {
    preparePapers();
    QGuiApplication app(argc, argv);
    TestOdt test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_odt.moc"
