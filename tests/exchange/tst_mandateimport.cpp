#include "exchange/mandateimport.h"

#include "domain/emphasis.h"
#include "support/mandatefiles.h"
#include "support/result.h"

#include <QFile>
#include <QtTest>

using namespace aarring;

namespace {

QByteArray fixture(const QString &name) {
    QFile file(QStringLiteral(AARRING_SOURCE_DIR "/tests/fixtures/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString kindsOf(const QList<MandateBlock> &blocks) {
    QString kinds;
    for (const MandateBlock &block : blocks)
        kinds += QLatin1Char("HSPBN"[int(block.kind)]);
    return kinds;
}

QStringList textsOf(const QList<MandateBlock> &blocks) {
    QStringList texts;
    for (const MandateBlock &block : blocks)
        texts.append(block.text);
    return texts;
}

/// All words in order, whatever they are.
QStringList wordsOf(const MandateText &mandate) {
    QStringList words = mandate.overline.split(u'\n', Qt::SkipEmptyParts);
    if (!mandate.title.isEmpty())
        words.append(mandate.title);
    return words + textsOf(mandate.blocks);
}

/// One paragraph as "B:b0+4:text".
QString told(const QList<MandateBlock> &blocks) {
    QStringList all;
    for (const MandateBlock &block : blocks)
        all.append(QStringLiteral("%1:%2:%3")
                       .arg(QLatin1Char("HSPBN"[int(block.kind)]))
                       .arg(block.emphasis, block.text));
    return all.join(u'|');
}

MandateText withEmphasis() {
    MandateText mandate;
    mandate.overline = QStringLiteral("Biblioteksnettet");
    mandate.title = QStringLiteral("Mandat for nettverket");
    const auto add = [&mandate](BlockKind kind, const char *text, const char *emphasis) {
        MandateBlock block;
        block.kind = kind;
        block.text = QString::fromUtf8(text);
        block.emphasis = QLatin1String(emphasis);
        mandate.blocks.append(block);
    };
    add(BlockKind::Heading, "Mål", "");
    add(BlockKind::Paragraph, "Nettverket skal møtes * minst * fire ganger", "b11+4 i32+4");
    add(BlockKind::Subheading, "Økonomi", "");
    add(BlockKind::Bullet, "Felles midler under 300\u00a0000 kr", "bi0+6");
    add(BlockKind::Numbered, "Første linje\nog andre linje.", "b0+6");
    add(BlockKind::Paragraph, "<b>Ikke</b> &amp; ikke _slik_ [her](der)", "");
    return mandate;
}

} // namespace

class tst_MandateImport : public QObject {
    Q_OBJECT

private slots:
    void everySeedComesInToTheLetter_data();
    void everySeedComesInToTheLetter();
    void emphasisComesThroughEveryFormat_data();
    void emphasisComesThroughEveryFormat();
    void htmlBecomesClauses_data();
    void htmlBecomesClauses();
    void markdownBecomesClauses_data();
    void markdownBecomesClauses();
    void odtBecomesClauses_data();
    void odtBecomesClauses();
    void docxBecomesClauses_data();
    void docxBecomesClauses();
    void theTitleIsFound_data();
    void theTitleIsFound();
    void whatCannotBeReadIsToldAndWhy_data();
    void whatCannotBeReadIsToldAndWhy();
    void whatHasNoPlaceIsTold_data();
    void whatHasNoPlaceIsTold();
    void notesAtTheEndAreReadToo();
    void controlCharactersAreLeftOut();
    void aDeepPageKeepsItsWords();
    void markdownThatNeverClosesKeepsItsWords_data();
    void markdownThatNeverClosesKeepsItsWords();
    void filesThatCannotBeOpenedAreTold();
};

void tst_MandateImport::everySeedComesInToTheLetter_data() {
    QTest::addColumn<QString>("seed");
    QTest::addColumn<QString>("format");
    for (const char *seed : {"seed_000_mandat_ki.txt", "seed_001_kommissorium.txt", "seed_002_prosjekt.txt",
                             "seed_003_kompetansebanken.txt", "seed_004_program.txt"})
        for (const char *format : {"utf8.txt", "utf16.txt", "1252.txt", "x.md", "x.odt", "x.docx"})
            QTest::addRow("%s %s", seed, format) << QString::fromLatin1(seed) << QString::fromLatin1(format);
}

void tst_MandateImport::everySeedComesInToTheLetter() {
    QFETCH(QString, seed);
    QFETCH(QString, format);
    const QString text = QString::fromUtf8(fixture(seed));
    static const QRegularExpression marker(QStringLiteral("^(?:[-–]\\s+|•\\s*)"));
    QStringList written;
    for (const QString &line : text.split(u'\n'))
        if (!line.trimmed().isEmpty())
            written.append(line.trimmed().remove(marker));
    QVERIFY(written.size() >= 15);
    const MandateText plain = mandateFromText(text);
    QByteArray bytes = text.toUtf8();
    if (format == u"utf16.txt") {
        bytes = QStringEncoder(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom)(text);
    } else if (format == u"1252.txt") {
        bytes.clear();
        for (const QChar c : text) {
            static const QHash<QChar, char> upper{
                {u'–', '\x96'}, {u'•', '\x95'}, {u'“', '\x93'}, {u'”', '\x94'}};
            QVERIFY(c.unicode() < 0x100 || upper.contains(c));
            bytes += upper.value(c, char(c.unicode()));
        }
    } else if (format == u"x.md") {
        bytes = asMarkdown(plain);
    } else if (format == u"x.odt") {
        bytes = asOdt(plain);
    } else if (format == u"x.docx") {
        bytes = asDocx(plain);
    }
    const auto read = mandateFromBytes(bytes, format);
    MUST(read);
    QCOMPARE(wordsOf(*read), written);
    if (plain.title.isEmpty())
        return;
    QCOMPARE(read->title, plain.title);
    QCOMPARE(read->overline, plain.overline);
    QCOMPARE(kindsOf(read->blocks), kindsOf(plain.blocks));
}

void tst_MandateImport::emphasisComesThroughEveryFormat_data() {
    QTest::addColumn<QByteArray>("bytes");
    const MandateText mandate = withEmphasis();
    QTest::newRow("x.md") << asMarkdown(mandate);
    QTest::newRow("x.odt") << asOdt(mandate);
    QTest::newRow("x.fodt") << asOdtContent(mandate).replace("document-content", "document");
    QTest::newRow("x.docx") << asDocx(mandate);
}

void tst_MandateImport::emphasisComesThroughEveryFormat() {
    QFETCH(QByteArray, bytes);
    const MandateText mandate = withEmphasis();
    const auto read = mandateFromBytes(bytes, QLatin1String(QTest::currentDataTag()));
    MUST(read);
    QCOMPARE(told(read->blocks), told(mandate.blocks));
    QCOMPARE(read->title, mandate.title);
    QCOMPARE(read->overline, mandate.overline);
}

void tst_MandateImport::htmlBecomesClauses_data() {
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *html, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(html) << QString::fromUtf8(expected);
    };
    row("Word: drawn bullets in comments",
        "<html xmlns:o=\"urn:schemas-microsoft-com:office:office\"><head><meta name=Generator "
        "content=\"Microsoft Word "
        "15\"><style><!-- /* Font Definitions */ p.MsoNormal {margin:0cm;} --></style><!--[if gte mso "
        "9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]--></head><body "
        "lang=NO-BOK>"
        "<!--StartFragment--><h1>Mål<o:p></o:p></h1>\r\n\r\n"
        "<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1\r\nlfo1'><!--[if "
        "!supportLists]--><span style='font-family:Symbol;mso-fareast-font-family:\r\nSymbol'><span "
        "style='mso-list:Ignore'>·<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp;&nbsp;&nbsp;\r\n"
        "</span></span></span><!--[endif]-->Det skal etableres et <b>KI-nettverk</b>\r\nmed én "
        "representant<o:p></o:p></p>\r\n\r\n"
        "<p class=MsoListParagraphCxSpLast style='mso-list:l0 level2 lfo1'><!--[if !supportLists]--><span "
        "style='font-family:\"Courier New\"'><span style='mso-list:Ignore'>o<span>&nbsp;&nbsp; "
        "</span></span></span><!--[endif]-->Ressursgruppa <i>bestemmer</i><o:p></o:p></p>"
        "<p class=MsoNormal><o:p>&nbsp;</o:p></p><!--EndFragment--></body></html>",
        "H::Mål|B:b22+11:Det skal etableres et KI-nettverk med én representant|B:i14+9:Ressursgruppa "
        "bestemmer");
    row("Word: numbers, the other way to write conditions",
        "<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><![if !supportLists]>1.<span>&nbsp;&nbsp; "
        "</span><![endif]>Leder velges</p><p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><![if "
        "!supportLists]><span style='mso-list:Ignore'>a)<span>&nbsp; </span></span><![endif]>Nestleder "
        "velges</p>",
        "N::Leder velges|N::Nestleder velges");
    row("Word: headings by class and outline level",
        "<p class=Overskrift1>Formål</p><p class=MsoNormal style='mso-outline-level:2'>Rammer</p>"
        "<p class=MsoHeading2>Drift</p><p class=MsoNormal>Tekst.</p>",
        "H::Formål|S::Rammer|S::Drift|P::Tekst.");
    row("Word: a numbered heading leaves its number",
        "<h1 style='mso-list:l0 level1 lfo1'><![if !supportLists]><span "
        "style='mso-list:Ignore'>1<span>&nbsp;&nbsp; "
        "</span></span><![endif]>Formål</h1><p>Tekst</p>",
        "H::Formål|P::Tekst");
    row("Word: deletions, comments and hidden text",
        "<p>Nettverket <ins>skal </ins><del>bør </del>møtes<span class=MsoCommentReference><a "
        "class=msocomanchor "
        "href=\"#c\">[OB1]</a></span> <span style='display:none'>skjult</span><span "
        "style='mso-hide:all'>skjult</span>ofte.</p><p>To er nok.</p><div "
        "style='mso-element:comment-list'><p>Hei</p></div>",
        "P::Nettverket skal møtes ofte.|P::To er nok.");
    row("LibreOffice: paragraphs in list items",
        "<h2 class=\"western\">Mål</h2><ul><li><p style=\"margin-bottom: "
        "0cm\">Ett</p></li><li><p>To</p><p>mer om "
        "to</p></li></ul><ol>\n<li><p>Først</p></li></ol>",
        "H::Mål|B::Ett|B::To|P::mer om to|N::Først");
    row("Google Docs: bold that is not, and weights",
        "<meta charset=\"utf-8\"><b style=\"font-weight:normal;\" id=\"docs-internal-guid-1\"><p "
        "dir=\"ltr\"><span "
        "style=\"font-weight:400\">Vanlig og </span><span style=\"font-weight:700\">fet</span><span "
        "style=\"font-style:italic\"> skrå</span></p><p>To</p></b>",
        "P:b10+3 i13+5:Vanlig og fet skrå|P::To");
    row("web: layout, script and nested lists",
        "<div><script>alert('x')</script><style>p{}</style><h3>Program</h3><div>Velkommen&nbsp;til</"
        "div><ul><li>En"
        "<ul><li>to</li></ul></li><li>tre</li></ul></div>",
        "H::Program|P::Velkommen\u00a0til|B::En|B::to|B::tre");
    row("tables: a paragraph for each cell",
        "<table><tr><th>Navn</th><td><p>Ada</p></td></tr><tr><td></td><td>Bo</td></tr></table><h1>Slutt</h1>",
        "P::Navn|P::Ada|P::Bo|H::Slutt");
    row("spaces: filling ones go, meant ones stay",
        "<p> 300&nbsp;000&nbsp; kr &nbsp; i&shy;alt\n på&#8203; §&nbsp;3 </p><h1>x</h1>",
        "P::300\u00a0000 kr ialt på §\u00a03|H::x");
    row("line breaks", "<p>En<br>to</p><p>tre<br><br>fire</p><h1>H</h1>", "P::En\nto|P::tre|P::fire|H::H");
    row("entities and broken markup", "<p>&Aring;rring &amp; <b>fet <i>begge</b> &#8211; slutt<p>neste",
        "P:b9+4 bi13+5:Årring & fet begge – slutt|P::neste");
    row("typed bullets in paragraphs", "<p>- Ett</p><p><b>Fet</b> tekst</p>", "B::Ett|P:b0+3:Fet tekst");
    row("nothing but lines", "<div>Rammer</div><div>Nettverket møtes.</div><div>- Ett</div>",
        "H::Rammer|P::Nettverket møtes.|B::Ett");
    row("cells are no headings", "<table><tr><td>Navn</td><td>Kari</td></tr></table>", "P::Navn|P::Kari");
    row("empty", "<p>&nbsp;</p>", "");
    row("no HTML at all", "Bare tekst", "P::Bare tekst");
}

void tst_MandateImport::htmlBecomesClauses() {
    QFETCH(QString, html);
    QFETCH(QString, expected);
    QCOMPARE(told(partFromHtml(html).blocks), expected);
}

void tst_MandateImport::markdownBecomesClauses_data() {
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *markdown, const char *expected) {
        QTest::newRow(markdown) << QString::fromUtf8(expected);
    };
    row("## A\n### B\ntekst", "H::A|S::B|P::tekst");
    row("Mål\n===\nRammer\n---\nslutt", "H::Rammer|P::slutt");
    row("# A #\n# B\nen\nto  \ntre\\\nfire", "H::A|H::B|P::en to\ntre\nfire");
    row("# A\n# B\n* ett\n+ to\n  videre\n1) tre\n10. fire", "H::A|H::B|B::ett|B::to videre|N::tre|N::fire");
    row("# A\n# B\n*a* **b** ***c*** _d_ __e__", "H::A|H::B|P:i0+1 b2+1 bi4+1 i6+1 b8+1:a b c d e");
    row("# A\n# B\n**a *b* c** snake_case_navn 2 * 3 * 4",
        "H::A|H::B|P:b0+2 bi2+1 b3+2:a b c snake_case_navn 2 * 3 * 4");
    row("# A\n# B\n\\*a\\* &amp; &#229; &aring; &ukjent; `*kode*`", "H::A|H::B|P::*a* & å å &ukjent; *kode*");
    row("# A\n# B\n[lenke **her**](https://x.no \"t\") <https://y.no> <span>x</span>",
        "H::A|H::B|P:b6+3:lenke her https://y.no x");
    row("---\ntittel: x\n---\n# A\n# B\n<!-- skjult\nher -->synlig\n\n***\n\n> sitat",
        "H::A|H::B|P::synlig|P::sitat");
    row("# A\n# B\n| a | b |\n|---|---|\n| c | d |", "H::A|H::B|P::a|P::b|P::c|P::d");
    row("# A\n# B\n```\n*x*\n```", "H::A|H::B|P::*x*");
    row("- Ett\n- To\n\nTekst her.", "B::Ett|B::To|P::Tekst her.");
}

void tst_MandateImport::markdownBecomesClauses() {
    QFETCH(QString, expected);
    const auto read = mandateFromBytes(QTest::currentDataTag(), QStringLiteral("x.md"));
    MUST(read);
    QCOMPARE(told(read->blocks), expected);
}

void tst_MandateImport::odtBecomesClauses_data() {
    QTest::addColumn<QString>("styles");
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *styles, const char *body, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(styles) << QString::fromUtf8(body)
                            << QString::fromUtf8(expected);
    };
    row("spaces, tabs, line breaks", "",
        "<text:p>a<text:s text:c=\"2\"/>b<text:tab/>c\n   d<text:line-break/>e</text:p><text:h>H</text:h>",
        "P::a  b c d\ne|H::H");
    row("changes count as accepted", "",
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>borte</text:p></text:deletion>"
        "</text:changed-region></text:tracked-changes><text:p>Ny<text:change-start/> "
        "tekst<text:change-end/></text:p>"
        "<text:h>H</text:h>",
        "P::Ny tekst|H::H");
    row("notes stand in brackets, comments go", "",
        "<text:p>Møter<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Fire i "
        "året.</text:p></text:note-body></text:note> "
        "holdes<office:annotation><text:p>hei</text:p></office:annotation>."
        "</text:p><text:h>H</text:h>",
        "P::Møter [Fire i året.] holdes.|H::H");
    row("nested lists",
        "<text:list-style style:name=\"L\"><text:list-level-style-bullet text:level=\"1\"/>"
        "<text:list-level-style-number text:level=\"2\" style:num-format=\"a\"/></text:list-style>",
        "<text:list "
        "text:style-name=\"L\"><text:list-header><text:p>Hode</text:p></text:list-header><text:list-item>"
        "<text:p>En</text:p><text:list><text:list-item><text:p>to</text:p></text:list-item></text:list>"
        "</text:list-item></text:list><text:h>H</text:h>",
        "P::Hode|B::En|N::to|H::H");
    row("a list numbered with nothing is no list",
        "<text:list-style style:name=\"L\"><text:list-level-style-number text:level=\"1\" "
        "style:num-format=\"\"/>"
        "</text:list-style>",
        "<text:list text:style-name=\"L\"><text:list-item><text:p>En</text:p></text:list-item></text:list>"
        "<text:h>H</text:h>",
        "P::En|H::H");
    row("styles made from styles",
        "<style:style style:name=\"Sterk\" style:family=\"text\"><style:text-properties "
        "fo:font-weight=\"700\"/>"
        "</style:style><style:style style:name=\"T9\" style:family=\"text\" "
        "style:parent-style-name=\"Sterk\"/>"
        "<style:style style:name=\"Rund\" style:family=\"text\" style:parent-style-name=\"Rund\"/>",
        "<text:p>a <text:span text:style-name=\"T9\">b <text:span "
        "text:style-name=\"Rund\">c</text:span></text:span>"
        "</text:p><text:h>H</text:h>",
        "P:b2+3:a b c|H::H");
    row("hidden text and contents go",
        "<style:style style:name=\"S\" style:family=\"text\"><style:text-properties "
        "text:display=\"none\"/></style:style>",
        "<text:table-of-content><text:p>Innhold</text:p></text:table-of-content><text:p>a<text:span "
        "text:style-name=\"S\">b</text:span>c</text:p><text:h>H</text:h>",
        "P::ac|H::H");
    row("tables and boxes", "",
        "<table:table "
        "xmlns:table=\"t\"><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell>"
        "</table:table-row></table:table><text:p>b<draw:frame "
        "xmlns:draw=\"d\"><draw:text-box><text:p>c</text:p>"
        "</draw:text-box></draw:frame></text:p><text:h>H</text:h>",
        "P::a|P::b|P::c|H::H");
    row("bold lines are headings where there are no others",
        "<style:style style:name=\"F\" style:family=\"paragraph\"><style:text-properties "
        "fo:font-weight=\"bold\"/>"
        "</style:style>",
        "<text:p text:style-name=\"F\">Formål</text:p><text:p>Vi møtes.</text:p>", "H::Formål|P::Vi møtes.");
}

void tst_MandateImport::odtBecomesClauses() {
    QFETCH(QString, styles);
    QFETCH(QString, body);
    QFETCH(QString, expected);
    QByteArray content = asOdtContent({});
    content.replace("</office:automatic-styles>", styles.toUtf8() + "</office:automatic-styles>");
    content.replace("</office:text>", body.toUtf8() + "</office:text>");
    const auto read = mandateFromBytes(odtWith(content), QStringLiteral("x"));
    MUST(read);
    QCOMPARE(told(read->blocks), expected);
}

void tst_MandateImport::docxBecomesClauses_data() {
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *body, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(body) << QString::fromUtf8(expected);
    };
    const char *const heading =
        "<w:p><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr><w:r><w:t>H</w:t></w:r></w:p>";
    row("changes count as accepted, codes and hidden text go",
        (QByteArray("<w:p><w:ins><w:r><w:t>Ny</w:t></w:r></w:ins><w:del><w:r><w:delText>borte</w:delText></"
                    "w:r></w:del>"
                    "<w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>skjult</"
                    "w:t></w:r>"
                    "<w:r><w:t xml:space=\"preserve\"> tekst</w:t></w:r></w:p>") +
         heading)
            .constData(),
        "P::Ny tekst|H::H");
    row("bold that is switched off again",
        (QByteArray("<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>a</w:t></w:r><w:r><w:rPr><w:b "
                    "w:val=\"0\"/></w:rPr><w:t>b</w:t>"
                    "</w:r><w:r><w:t>c</w:t></w:r></w:p>") +
         heading)
            .constData(),
        "P:b0+1:abc|H::H");
    row("signs",
        (QByteArray(
             "<w:p><w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t>"
             "<w:softHyphen/><w:t>e</w:t></w:r></w:p>") +
         heading)
            .constData(),
        "P::a\nb c\u2011de|H::H");
    row("cells and content controls",
        (QByteArray("<w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc></w:tr></"
                    "w:tbl><w:sdt><w:sdtContent>"
                    "<w:p><w:r><w:t>b</w:t></w:r></w:p></w:sdtContent></w:sdt>") +
         heading)
            .constData(),
        "P::a|P::b|H::H");
}

void tst_MandateImport::docxBecomesClauses() {
    QFETCH(QString, body);
    QFETCH(QString, expected);
    const QByteArray document =
        "<w:document xmlns:w=\"w\"><w:body>" + body.toUtf8() + "</w:body></w:document>";
    const auto read = mandateFromBytes(zipped({{"word/document.xml", document}}), QStringLiteral("x"));
    MUST(read);
    QCOMPARE(told(read->blocks), expected);
}

void tst_MandateImport::theTitleIsFound_data() {
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *html, const char *expected) {
        QTest::newRow(html) << QString::fromUtf8(expected);
    };
    row("<h1>Mandat for X</h1><h2>Mål</h2><p>a</p>", "|Mandat for X|H::Mål|P::a");
    row("<p>Fylket</p><h1>Strategi</h1><h2>Mål</h2><h3>Del</h3>", "Fylket|Strategi|H::Mål|S::Del");
    row("<p>Over</p><p class=MsoTitle>Kommissorium</p><h1>Mål</h1>", "Over|Kommissorium|H::Mål");
    row("<p>Mandat for X</p><h1>Mål</h1><h1>Rammer</h1>", "|Mandat for X|H::Mål|H::Rammer");
    row("<h1>Mål</h1><p>a</p>", "||H::Mål|P::a");
    row("<h1>Mål</h1><h1>Rammer</h1>", "||H::Mål|H::Rammer");
    row("<h1>Mål</h1><h2>Del</h2><h1>Rammer</h1>", "||H::Mål|S::Del|H::Rammer");
}

void tst_MandateImport::theTitleIsFound() {
    QFETCH(QString, expected);
    const auto read = mandateFromBytes(QTest::currentDataTag(), QStringLiteral("x.html"));
    MUST(read);
    QCOMPARE(read->overline + u'|' + read->title + u'|' + told(read->blocks), expected);
}

void tst_MandateImport::whatCannotBeReadIsToldAndWhy_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("why");
    const auto row = [](const char *name, const QByteArray &bytes, const char *why) {
        QTest::newRow(name) << bytes << QString::fromUtf8(why);
    };
    const QByteArray odt = asOdt(withEmphasis());
    row("empty", {}, "there are no words");
    row("only spaces", " \n ", "there are no words");
    row("empty document", asOdt({}), "there are no words");
    row("cut in half", odt.left(odt.size() / 2), "not whole");
    QByteArray damaged = odt;
    for (qsizetype i = 200; i < damaged.size() - 400; i += 7)
        damaged[i] = char(damaged[i] ^ 0x55);
    row("damaged", damaged, "not whole");
    row("only the zip's head", "PK\x03\x04nonsense", "not whole");
    constexpr int deep = 100000; // enough to fall through the stack
    const QByteArray tables = QByteArray("<w:tbl><w:tr><w:tc>").repeated(deep) +
                              QByteArray("</w:tc></w:tr></w:tbl>").repeated(deep);
    row("tables in tables without end, Word",
        zipped({{"word/document.xml",
                 "<w:document xmlns:w=\"w\"><w:body>" + tables + "</w:body></w:document>"}}),
        "not whole");
    const QByteArray numbers =
        QByteArray("<w:numPr>").repeated(deep) + QByteArray("</w:numPr>").repeated(deep);
    row("numbers in numbers without end, Word",
        zipped({{"word/document.xml", "<w:document xmlns:w=\"w\"><w:body><w:p><w:pPr>" + numbers +
                                          "</w:pPr></w:p></w:body></w:document>"}}),
        "no words");
    row("lists in lists without end, LibreOffice",
        zipped({{"content.xml", "<office:document-content xmlns:office=\"o\" xmlns:text=\"t\"><office:text>" +
                                    QByteArray("<text:list><text:list-item>").repeated(deep) +
                                    QByteArray("</text:list-item></text:list>").repeated(deep) +
                                    "</office:text></office:document-content>"}}),
        "not whole");
    row("another zip", zipped({{"a.txt", "hei"}}), "neither");
    row("a spreadsheet", zipped({{"content.xml", "<a xmlns=\"x\"><b/></a>"}}), "no text document");
    row("broken XML", odtWith(asOdtContent(withEmphasis()).chopped(60)), "not whole");
    row("with a password", zipped({{"content.xml", asOdtContent(withEmphasis())}}, "hemmelig"), "password");
    row("encrypted by LibreOffice",
        zipped({{"META-INF/manifest.xml", "<manifest:encryption-data/>"}, {"content.xml", "\x01\x02\x03"}}),
        "password");
    row("a bomb", odtWith(QByteArray(30 * 1024 * 1024, ' ')), "larger than 20 MB");
    row("entities that grow",
        odtWith("<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b "
                "\"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d "
                "\"&c;&c;&c;&c;&c;&c;&c;&c;\"><!ENTITY e \"&d;&d;&d;&d;&d;&d;&d;&d;\">]><x>&e;&e;&e;&e;</x>"),
        "no text document");
    row("old Word", "\xD0\xCF\x11\xE0 more", "old Word");
    row("PDF", "%PDF-1.7\n", "PDF");
    row("RTF", "{\\rtf1 hei}", "RTF");
    row("control characters", "# Form\x01\x08\n\nMange\x1b ord\n", "other than text");
    row("a picture", QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16), "other than text");
}

void tst_MandateImport::whatCannotBeReadIsToldAndWhy() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, why);
    const auto read = mandateFromBytes(bytes, QStringLiteral("x"));
    MUST_FAIL(read, Invalid);
    QVERIFY2(read.error().why.contains(why), qPrintable(read.error().text()));
    QVERIFY(!read.error().todo.isEmpty());
}

void tst_MandateImport::whatHasNoPlaceIsTold_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("losses");
    const QStringList all{QStringLiteral("1 picture(s) are left out."),
                          QStringLiteral("1 table(s) are taken apart: each cell became a paragraph."),
                          QStringLiteral("1 point(s) within other points stand beside them."),
                          QStringLiteral("1 heading(s) of a deeper level became sub-headings."),
                          QStringLiteral("1 link(s) kept their words, but not their address."),
                          QStringLiteral("1 stretch(es) marked as deleted are left out."),
                          QStringLiteral("1 hidden stretch(es) of text are left out."),
                          QStringLiteral("1 comment(s) are left out.")};
    QTest::newRow("html")
        << QByteArray(
               "<html><h1>A</h1><h2>B</h2><h3>C</h3><h1>D</h1><p><img src='a.png'> x <a "
               "href='https://a.no'>her</a> "
               "<a href='https://b.no/'>b.no</a> <a href='#c'>c</a> <del>d</del><span "
               "style='display:none'>e</span>"
               "<span style='display:none'> </span></p><table><tr><td>f</td></tr></table>"
               "<table><tr><td>g</td><td>h</td></tr><tr><td>i</td><td>j</td></tr></table>"
               "<ul><li>k<ul><li>l</li></ul></li></ul>"
               "<div style='mso-element:comment-list'><div style='mso-element:comment'>m</div></div></html>")
        << QStringLiteral("x.html") << all;
    QTest::newRow("word on the clipboard")
        << QByteArray("<html><h1>A</h1><p class=MsoListParagraph style='mso-list:l0 level2 lfo1'>"
                      "<![if !supportLists]><span>o</span><![endif]>b</p></html>")
        << QStringLiteral("x.html") << all.mid(2, 1);
    QTest::newRow("markdown")
        << QByteArray("# A\n## B\n### C\n# D\n![a](a.png) [her](https://a.no) [b.no](<https://b.no>)\n\n"
                      "| a | b |\n|---|---|\n| c | d |\n\n- e\n  - f\n\n<!-- g -->\n")
        << QStringLiteral("x.md") << all.mid(0, 5) + all.mid(7);
    QByteArray odt = asOdtContent({});
    odt.replace("</office:automatic-styles>",
                "<style:style style:name=\"S\" style:family=\"text\"><style:text-properties "
                "text:display=\"none\"/></style:style></office:automatic-styles>");
    odt.replace(
        "</office:text>",
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>a</text:p></text:deletion>"
        "</text:changed-region></text:tracked-changes>"
        "<text:h text:outline-level=\"1\">A</text:h><text:h text:outline-level=\"2\">B</text:h>"
        "<text:h text:outline-level=\"3\">C</text:h><text:h text:outline-level=\"1\">D</text:h>"
        "<text:p xmlns:draw=\"d\" xmlns:xlink=\"x\"><draw:frame><draw:image/><draw:image/></draw:frame> x "
        "<text:a xlink:href=\"https://a.no\">her</text:a> <text:a xlink:href=\"https://b.no/\">b.no</text:a>"
        "<text:span text:style-name=\"S\">e</text:span><office:annotation><text:p>f</text:p>"
        "</office:annotation></text:p><table:table xmlns:table=\"t\"><table:table-row><table:table-cell>"
        "<text:p>g</text:p></table:table-cell><table:table-cell><text:p>h</text:p></table:table-cell>"
        "</table:table-row></table:table><text:list><text:list-item><text:p>i</text:p><text:list>"
        "<text:list-item><text:p>j</text:p></text:list-item></text:list></text:list-item></text:list>"
        "</office:text>");
    QTest::newRow("odt") << odtWith(odt) << QStringLiteral("x.odt") << all;
    const auto heading = [](int level) {
        return "<w:p><w:pPr><w:outlineLvl w:val=\"" + QByteArray::number(level) +
               "\"/></w:pPr><w:r><w:t>A</w:t></w:r></w:p>";
    };
    const QByteArray docx =
        "<w:document xmlns:w=\"w\" xmlns:r=\"r\"><w:body>" + heading(0) + heading(1) + heading(2) +
        heading(0) +
        "<w:p><w:r><w:drawing><a:blip xmlns:a=\"a\"/></w:drawing><w:t>x</w:t></w:r>"
        "<w:hyperlink r:id=\"r1\"><w:r><w:t>her</w:t></w:r></w:hyperlink>"
        "<w:hyperlink r:id=\"r2\"><w:r><w:t>b.no</w:t></w:r></w:hyperlink>"
        "<w:del><w:r><w:delText>d</w:delText></w:r></w:del>"
        "<w:r><w:rPr><w:vanish/></w:rPr><w:t>e</w:t></w:r><w:r><w:commentReference/></w:r></w:p>"
        "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>f</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>g</w:t></w:r></w:p>"
        "</w:tc></w:tr></w:tbl><w:p><w:pPr><w:numPr><w:ilvl w:val=\"1\"/><w:numId "
        "w:val=\"1\"/></w:numPr></w:pPr>"
        "<w:r><w:t>h</w:t></w:r></w:p></w:body></w:document>";
    const QByteArray links = "<Relationships><Relationship Id=\"r1\" Target=\"https://a.no\"/>"
                             "<Relationship Id=\"r2\" Target=\"https://b.no/\"/></Relationships>";
    QTest::newRow("docx") << zipped({{"word/document.xml", docx}, {"word/_rels/document.xml.rels", links}})
                          << QStringLiteral("x.docx") << all;
    QTest::newRow("nothing") << QByteArray(
                                    "<html><h1>A</h1><h2>B</h2><p>x <b>y</b></p><ul><li>z</li></ul></html>")
                             << QStringLiteral("x.html") << QStringList();
}

void tst_MandateImport::whatHasNoPlaceIsTold() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, name);
    QFETCH(QStringList, losses);
    const auto read = mandateFromBytes(bytes, name);
    MUST(read);
    QCOMPARE(read->losses.join(u'\n'), losses.join(u'\n'));
}

void tst_MandateImport::notesAtTheEndAreReadToo() {
    const auto read = mandateFromBytes(
        zipped({{"word/document.xml",
                 "<w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>a</w:t><w:footnoteReference w:id=\"2\"/>"
                 "<w:endnoteReference w:id=\"2\"/></w:r></w:p><w:p><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr>"
                 "<w:r><w:t>H</w:t></w:r></w:p></w:body></w:document>"},
                {"word/footnotes.xml",
                 "<w:footnotes xmlns:w=\"w\"><w:footnote w:id=\"2\"><w:p><w:r><w:t>fot</w:t>"
                 "</w:r></w:p></w:footnote></w:footnotes>"},
                {"word/endnotes.xml",
                 "<w:endnotes xmlns:w=\"w\"><w:endnote w:id=\"2\"><w:p><w:r><w:t>slutt</w:t>"
                 "</w:r></w:p></w:endnote></w:endnotes>"}}),
        QStringLiteral("x.docx"));
    MUST(read);
    QCOMPARE(told(read->blocks), QStringLiteral("P::a [fot] [slutt]|H::H"));
}

void tst_MandateImport::controlCharactersAreLeftOut() {
    const auto read = mandateFromBytes("<html><h1>Form&#1;&#8;\u00e5l</h1><p>Mange&#27; ord\x7f</p></html>",
                                       QStringLiteral("x"));
    MUST(read);
    QCOMPARE(told(read->blocks), QString::fromUtf8("H::Formål|P::Mange ord"));
}

void tst_MandateImport::aDeepPageKeepsItsWords() {
    QString html;
    for (int i = 0; i < 2000; ++i)
        html += QStringLiteral("<font>");
    QCOMPARE(told(partFromHtml(html + QStringLiteral("dypt")).blocks), QStringLiteral("P::dypt"));
}

void tst_MandateImport::markdownThatNeverClosesKeepsItsWords_data() {
    QTest::addColumn<QByteArray>("sign");
    QTest::addColumn<bool>("stays");
    for (const char *sign : {"[", "`", "&", "<", "*a ", "a* "})
        QTest::newRow(sign) << QByteArray(sign) << true;
    QTest::newRow("quotes in quotes") << QByteArray("> ") << false;
}
void tst_MandateImport::markdownThatNeverClosesKeepsItsWords() {
    QFETCH(QByteArray, sign);
    QFETCH(bool, stays);
    constexpr int many = 50000;
    const auto read =
        mandateFromBytes((stays ? "ord " : "") + sign.repeated(many) + "dypt", QStringLiteral("x.md"));
    MUST(read);
    const QString words = QStringList(wordsOf(*read)).join(u' ');
    QVERIFY(words.endsWith(QStringLiteral("dypt")));
    QCOMPARE(words.count(QString::fromLatin1(sign).trimmed()), stays ? many : 0);
}

void tst_MandateImport::filesThatCannotBeOpenedAreTold() {
    const QTemporaryDir folder;
    MUST_FAIL(readMandateFile(folder.filePath(QStringLiteral("none.odt"))), NotFound);
    MUST_FAIL(readMandateFile(folder.path()), ReadWrite);
    QFile file(folder.filePath(QStringLiteral("Mandat.MD")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write("# A\n\n# B\n") > 0);
    file.close();
    const auto read = readMandateFile(file.fileName());
    MUST(read);
    QCOMPARE(told(read->blocks), QStringLiteral("H::A|H::B"));
}

QTEST_GUILESS_MAIN(tst_MandateImport)
#include "tst_mandateimport.moc"
