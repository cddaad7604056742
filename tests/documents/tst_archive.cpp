#include "documents/pdffinish.h"
#include "documents/pdfwriter.h"
#include "samplenetwork.h"
#include "seedmandates.h"
#include "support/archivecheck.h"

#include <QPainter>
#include <QPdfWriter>
#include <QtTest>

using namespace aarring;

namespace {

/// An element of the structure tree as the checker prints it.
struct Line {
    QString type;
    QString text;
    QString alt;

    bool operator==(const Line &) const = default;
};

Document paperOf(const QList<Block> &blocks) {
    Document paper;
    paper.title = QStringLiteral("Prøve");
    paper.date = QDate(2026, 11, 22);
    paper.blocks = blocks;
    return paper;
}

} // namespace

class TestArchive : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_files = 0;

    QString written(const QByteArray &pdf) {
        const QString path = m_folder.filePath(QStringLiteral("%1.pdf").arg(++m_files));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
            qFatal("%s cannot be written", qPrintable(path));
        return path;
    }
    QString written(const Document &paper) {
        const auto pdf = toPdf(paper);
        if (!pdf)
            qFatal("%s", qPrintable(pdf.error().text()));
        return written(*pdf);
    }

    /// Checks the file, too.
    QList<Line> treeOf(const Document &paper) {
        const ArchiveCheck check = checkArchive({written(paper)}, {QStringLiteral("--tree")});
        if (!check.passed)
            qWarning("%s", qPrintable(check.said));
        static const QRegularExpression shape(QStringLiteral("^ {4,}(\\w+)(?: «(.*)»)?(?: alt='(.*)')?$"),
                                              QRegularExpression::MultilineOption);
        QList<Line> lines;
        for (auto all = shape.globalMatch(check.said); all.hasNext();) {
            const QRegularExpressionMatch match = all.next();
            lines += Line{match.captured(1), match.captured(2), match.captured(3)};
        }
        return check.passed ? lines : QList<Line>{};
    }
    static QStringList types(const QList<Line> &lines) {
        QStringList types;
        for (const Line &line : lines)
            types += line.type;
        return types;
    }
    static QStringList texts(const QList<Line> &lines, const QStringList &types) {
        QStringList texts;
        for (const Line &line : lines)
            if (types.contains(line.type) && !line.text.isEmpty())
                texts += line.text;
        return texts;
    }

private slots:
    void everyPaperIsFitForArchiveAndReader_data() {
        QTest::addColumn<Language>("language");
        for (const Language language : paperLanguages())
            QTest::newRow(qPrintable(languageCode(language))) << language;
    }
    void everyPaperIsFitForArchiveAndReader() {
        QFETCH(Language, language);
        QStringList files;
        const QList<Document> others = {
            mandatePaper(norwegianMandate(), language),
            mandatePaper(danishMandate(), language),
            changesPaper(norwegianChanges(), language),
            memberListPaper({sampleNetwork(), sampleFacts(), sampleDay, true}, language),
            termsPaper({sampleNetwork(), sampleFacts(), sampleDay}, language),
            meetingPlanPaper(samplePlan(), language),
            projectPaper(sampleProject(), language),
            budgetPaper(sampleBudget(), language)};
        for (const Document &paper : others + sampleMeetingPapers(language))
            files += written(paper);
        const ArchiveCheck check = checkArchive(files);
        QVERIFY2(check.passed, qPrintable(check.said));
    }

    // What the checker must not let through

    void anUntaggedFileFails() {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        {
            QPdfWriter writer(&buffer);
            writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
            QVERIFY(bool(printPaper(mandatePaper(danishMandate(), Language::Danish), writer)));
        }
        const ArchiveCheck check = checkArchive({written(bytes)});
        QVERIFY2(!check.passed && check.said.contains(QStringLiteral("StructTreeRoot present")),
                 qPrintable(check.said));
    }
    void aFileWithoutLanguageFails() {
        const QByteArray plain = plainPdf(written(mandatePaper(danishMandate(), Language::Danish)));
        QByteArray silent = plain;
        silent.replace("/Lang (da-DK)", "/Lung (da-DK)");
        QVERIFY(silent != plain);
        const ArchiveCheck whole = checkArchive({written(plain)});
        QVERIFY2(whole.passed, qPrintable(whole.said));
        const ArchiveCheck check = checkArchive({written(silent)});
        QVERIFY2(!check.passed && check.said.contains(QStringLiteral("Lang is a valid language tag")),
                 qPrintable(check.said));
    }

    void whatIsNoPdfIsToldAndNotMade() {
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("^libqpdf: ")));
        const auto made = finishPdf("no PDF", paperOf({}), {}, {});
        QVERIFY(!made);
        QCOMPARE(made.error().kind, Error::Kind::Internal);
    }

    // What a reading programme is told

    void mandatesAreReadLetterForLetter_data() {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<bool>("danish");
        QTest::newRow("mandat") << QByteArray("seed_000_mandat_ki.txt") << false;
        QTest::newRow("kommissorium") << QByteArray("seed_001_kommissorium.txt") << true;
    }
    void mandatesAreReadLetterForLetter() {
        QFETCH(QByteArray, file);
        QFETCH(bool, danish);
        const QList<Line> tree = treeOf(danish ? mandatePaper(danishMandate(), Language::Danish)
                                               : mandatePaper(norwegianMandate(), Language::Bokmaal));
        QStringList source;
        for (QString line : fixture(file).split(QLatin1Char('\n'))) {
            line = line.trimmed();
            if (line.startsWith(QLatin1String("- ")))
                line = line.mid(2).trimmed();
            if (!line.isEmpty())
                source += line;
        }
        QVERIFY(source.size() > 15);
        QStringList read = texts(tree, {QStringLiteral("H1"), QStringLiteral("H2"), QStringLiteral("H3"),
                                        QStringLiteral("P"), QStringLiteral("LBody")});
        read.removeOne(QStringLiteral("Udkast"));     // the mark at the title
        QCOMPARE(read.mid(0, source.size()), source); // below stands what is signed
    }
    void headingsOpenSectionsAndSkipNoLevel() {
        const QList<Line> tree =
            treeOf(paperOf({Heading{2, QStringLiteral("Low")}, Heading{1, QStringLiteral("A")},
                            Heading{2, QStringLiteral("B")}, Paragraph{plainText(QStringLiteral("Text"))}}));
        const QList<Line> wanted = {{QStringLiteral("Document"), {}, {}},
                                    {QStringLiteral("H1"), QStringLiteral("Prøve"), {}},
                                    {QStringLiteral("Sect"), {}, {}},
                                    {QStringLiteral("H2"), QStringLiteral("Low"), {}},
                                    {QStringLiteral("Sect"), {}, {}},
                                    {QStringLiteral("H2"), QStringLiteral("A"), {}},
                                    {QStringLiteral("Sect"), {}, {}},
                                    {QStringLiteral("H3"), QStringLiteral("B"), {}},
                                    {QStringLiteral("P"), QStringLiteral("Text"), {}}};
        QCOMPARE(tree, wanted);
    }
    void listsHaveLabelsAndBodies() {
        const List list{true, {plainText(QStringLiteral("one")), plainText(QStringLiteral("two"))}};
        const QList<Line> tree = treeOf(paperOf({list})).mid(2);
        QCOMPARE(types(tree).join(QLatin1Char(' ')), QStringLiteral("L LI Lbl LBody LI Lbl LBody"));
        QCOMPARE(texts(tree, {QStringLiteral("Lbl")}).join(QLatin1Char(' ')), QStringLiteral("1. 2."));
    }
    void aTableIsReadOnceThoughItsHeadIsRepeated() {
        Table table{QStringLiteral("Caption"),
                    {{QStringLiteral("HEADER"), 1, Align::Left, true}, {QString(), 1, Align::Right}},
                    {}};
        table.rows += {{QStringLiteral("Group")}, TableRowKind::Group};
        for (int i = 0; i < 60; ++i)
            table.rows += {{QStringLiteral("Row %1").arg(i), i % 2 ? QString::number(i) : QString()}};
        table.rows += {{QStringLiteral("Sum"), QStringLiteral("900")}, TableRowKind::Sum};
        const Document paper = paperOf({table});
        QVERIFY(pdfText(*toPdf(paper)).count(QStringLiteral("HEADER")) > 1);
        const QList<Line> tree = treeOf(paper).mid(2);
        const QStringList kinds = types(tree);
        QCOMPARE(kinds.mid(0, 10).join(QLatin1Char(' ')),
                 QStringLiteral("Table Caption THead TR TH TH TBody TR TH TR"));
        QCOMPARE(kinds.count(QStringLiteral("TD")), 61);
        QCOMPARE(kinds.count(QStringLiteral("TH")), 2 + 1 + 61);
        QCOMPARE(texts(tree, {QStringLiteral("TH")}).count(QStringLiteral("HEADER")), 1);
    }
    void linksAreRealLinks() {
        const QString url = QStringLiteral("https://example.org/møte?id=3&ønske=(ja)");
        const Document paper = paperOf({Paragraph{{{QStringLiteral("Meld deg på "), false, false, {}},
                                                   {QStringLiteral("her og nå"), false, false, url},
                                                   {QStringLiteral(" i dag."), false, false, {}}}}});
        const QList<Line> tree = treeOf(paper).mid(2);
        QCOMPARE(types(tree).join(QLatin1Char(' ')), QStringLiteral("P Link"));
        QCOMPARE(tree[1].text, QStringLiteral("her og nå"));
        const auto pdf = toPdf(paper);
        QVERIFY(pdfTextAsDrawn(*pdf).contains(QStringLiteral("Meld deg på her og nå i dag.")));
        const QByteArray plain = plainPdf(written(*pdf));
        QVERIFY(plain.contains("/URI (https://example.org/m%C3%B8te?id=3&%C3%B8nske=\\(ja\\))"));
        QCOMPARE(plain.count("/Subtype /Link"), 1);
    }
    void aLinkOverTwoLinesCanBeClickedOnBoth() {
        const QString words = QStringLiteral("mange ord om den samme saken ").repeated(4).trimmed();
        const Document paper =
            paperOf({Paragraph{{{words, false, false, QStringLiteral("https://example.org")}}}});
        const QList<Line> tree = treeOf(paper);
        QCOMPARE(texts(tree, {QStringLiteral("Link")}), QStringList(words));
        QCOMPARE(plainPdf(written(paper)).count("/Subtype /Link"), 2);
    }
    void figuresHaveWordsAndAPlace() {
        Figure figure;
        figure.altText = QStringLiteral("A circle of twelve months");
        figure.paint = [](QPainter &p, const QRectF &r) { p.drawEllipse(r); };
        const Document paper = paperOf({figure});
        const QList<Line> tree = treeOf(paper).mid(2);
        const Line wanted{QStringLiteral("Figure"), {}, figure.altText};
        QCOMPARE(tree, QList<Line>{wanted});
        QVERIFY(plainPdf(written(paper)).contains("/BBox"));
    }
    void aFigureWithoutWordsIsDecoration() {
        Figure figure;
        figure.paint = [](QPainter &p, const QRectF &r) { p.drawEllipse(r); };
        QCOMPARE(types(treeOf(paperOf({figure}))).join(QLatin1Char(' ')), QStringLiteral("Document H1"));
    }
    void emptyTextsLeaveNothingBehind() {
        QCOMPARE(types(treeOf(paperOf({Paragraph{}, List{false, {}}, Facts{}}))).join(QLatin1Char(' ')),
                 QStringLiteral("Document H1"));
    }
    void symbolsAreReadAsTheyAre() {
        const QString books = QStringLiteral("Bok \U0001F4DA og \U0001F4DA til");
        const QList<Line> tree = treeOf(paperOf({Paragraph{plainText(books)}}));
        QCOMPARE(texts(tree, {QStringLiteral("P")}), QStringList(books));
    }
    void headingsAreBookmarks() {
        QList<Block> blocks;
        for (int i = 1; i <= 3; ++i)
            blocks += {Heading{1, QStringLiteral("Del %1 – år").arg(i)}, Heading{2, QStringLiteral("Under")}};
        const QByteArray plain = plainPdf(written(paperOf(blocks)));
        QCOMPARE(plain.count("/Dest ["), 7);
        QVERIFY(plain.contains("/DisplayDocTitle true"));
    }

private:
    /// Without compression, so that it can be searched.
    static QByteArray plainPdf(const QString &path) {
        QProcess process;
        process.start(
            QStringLiteral("qpdf"),
            {QStringLiteral("--qdf"), QStringLiteral("--object-streams=disable"), path, QStringLiteral("-")});
        process.waitForFinished();
        return process.exitCode() == 0 ? process.readAllStandardOutput() : QByteArray();
    }
};

int main(int argc, char **argv) {
    preparePapers();
    QGuiApplication app(argc, argv);
    TestArchive test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_archive.moc"
