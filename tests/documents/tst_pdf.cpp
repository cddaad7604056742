#include "documents/fonts.h"
#include "documents/layout.h"
#include "documents/paperformats.h"
#include "documents/pdfwriter.h"
#include "seedmandates.h"
#include "support/result.h"

#include <QPainter>
#include <QPdfWriter>
#include <QtTest>

using namespace aarring;

namespace {

Document paperSaying(const QString &text) {
    Document paper;
    paper.title = QStringLiteral("Prøve");
    paper.date = QDate(2026, 11, 22);
    paper.blocks = {Paragraph{plainText(text)}, Table{{}, {{QStringLiteral("Column")}}, {{{text}}}}};
    return paper;
}

/// What the two mandates say, sentence by sentence, without the marks of their lists.
QStringList sentencesOf(const char *file) {
    QStringList sentences;
    for (QString line : fixture(file).split(QLatin1Char('\n'))) {
        line = line.simplified();
        if (line.startsWith(QLatin1String("- ")))
            line.remove(0, 2);
        if (!line.isEmpty())
            sentences += line;
    }
    return sentences;
}

QByteArray pdfFromOwnProcess(const QByteArray &timeZone, const QByteArray &hashSeed) {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("paper.pdf"));
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("TZ"), QString::fromLatin1(timeZone));
    environment.insert(QStringLiteral("QT_HASH_SEED"), QString::fromLatin1(hashSeed));
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--write"), path});
    QFile file(path);
    if (!process.waitForFinished() || !file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll();
}

} // namespace

class TestPdf : public QObject {
    Q_OBJECT

private slots:
    void mandatesComeThroughLetterForLetter_data() {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<bool>("danish");
        QTest::newRow("mandat") << QByteArray("seed_000_mandat_ki.txt") << false;
        QTest::newRow("kommissorium") << QByteArray("seed_001_kommissorium.txt") << true;
    }
    void mandatesComeThroughLetterForLetter() {
        QFETCH(QByteArray, file);
        QFETCH(bool, danish);
        const auto pdf = danish ? toPdf(mandatePaper(danishMandate(), Language::Danish))
                                : toPdf(mandatePaper(norwegianMandate(), Language::Bokmaal));
        QVERIFY(bool(pdf));
        QCOMPARE(pdfPages(*pdf).size(), 1);
        const QString text = pdfText(*pdf);
        const QStringList sentences = sentencesOf(file);
        QVERIFY(sentences.size() > 15);
        for (const QString &sentence : sentences)
            QVERIFY2(text.contains(sentence), qPrintable(sentence + QStringLiteral("\nnot in\n") + text));
    }

    void sameContentGivesTheSameBytes() {
        const QByteArray first = pdfFromOwnProcess("Europe/Oslo", "1");
        QVERIFY(!first.isEmpty());
        QCOMPARE(pdfFromOwnProcess("Europe/Oslo", "2"), first);
        QCOMPARE(pdfFromOwnProcess("America/New_York", "3"), first);
        QCOMPARE(pdfFromOwnProcess("UTC", "4"), first);
    }
    void anotherDateGivesAnotherFile() {
        Document paper = paperSaying(QStringLiteral("Text"));
        const auto first = toPdf(paper);
        paper.date = paper.date.addDays(1);
        const auto second = toPdf(paper);
        QVERIFY(*first != *second);
    }
    void datesInsideTheFileAreThePapersOwn() {
        const auto pdf = toPdf(paperSaying(QStringLiteral("Text")));
        const QString info = readPdf(*pdf, QStringLiteral("pdfinfo"), {QStringLiteral("-rawdates")});
        QVERIFY2(info.contains(QRegularExpression(QStringLiteral("CreationDate: +D:20261122120000Z"))),
                 qPrintable(info));
        QVERIFY(pdf->contains("<xmp:CreateDate>2026-11-22T12:00:00Z</xmp:CreateDate>"));
    }
    void readersFindEveryObject() {
        // pdfinfo repairs a broken cross-reference table, but says so.
        const auto pdf = toPdf(paperSaying(QStringLiteral("Text")));
        QTemporaryFile file;
        QVERIFY(file.open());
        file.write(*pdf);
        file.close();
        QProcess process;
        process.start(QStringLiteral("pdfinfo"), {file.fileName()});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.readAllStandardError(), QByteArray());
        QVERIFY(process.readAllStandardOutput().contains("Pages:           1"));
        process.start(QStringLiteral("qpdf"), {QStringLiteral("--check"), file.fileName()});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
        QCOMPARE(process.readAllStandardError(), QByteArray());
    }

    void fontsAreEmbedded() {
        const auto pdf = toPdf(mandatePaper(norwegianMandate(), Language::Bokmaal));
        const QStringList lines =
            readPdf(*pdf, QStringLiteral("pdffonts")).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 5); // two lines of heading
        const QRegularExpression embedded(QStringLiteral("^[A-Z]{6}\\+AarringNoto.* yes (yes|no) +yes "));
        for (const QString &line : lines.mid(2))
            QVERIFY2(line.contains(embedded), qPrintable(line));
    }
    void emphasisIsPrintedInFontsOfItsOwn() {
        MandateContent content = norwegianMandate();
        content.blocks[1].emphasis = QStringLiteral("b0+20 i30+5 bi40+6");
        content.blocks[4].emphasis = QStringLiteral("i0+3");
        const auto pdf = toPdf(mandatePaper(content, Language::Bokmaal));
        MUST(pdf);
        const QString fonts = readPdf(*pdf, QStringLiteral("pdffonts"));
        for (const char *font : {"NotoSerif-Bold ", "NotoSerif-Italic ", "NotoSerif-BoldItalic "})
            QVERIFY2(fonts.contains(QLatin1String(font)), qPrintable(fonts));
        // Where the dress changes no space is lost or added.
        const QString words = pdfTextAsDrawn(*pdf);
        QVERIFY2(words.contains(content.blocks[1].text.left(60)), qPrintable(words.left(600)));
    }
    void lettersOfAllPapersComeThrough_data() {
        QTest::addColumn<QString>("text");
        QTest::newRow("Norwegian and Danish") << QStringLiteral("Ærøskøbing, Åsgårdstrand, én idé");
        QTest::newRow("North and Lule Sami") << QStringLiteral("Čállinbargobádji Áilu đ ŋ š ŧ ž Ŋ ń");
        QTest::newRow("South Sami") << QStringLiteral("Saemien ïebne ÖÄ");
        QTest::newRow("signs of amounts") << QStringLiteral("\u22121 234,50 \u2013 12 %");
        QTest::newRow("arrows and boxes") << QStringLiteral("a \u2192 b \u2610 \u2713 \u2265");
        QTest::newRow("fi and ffi") << QStringLiteral("offisiell fiks flate");
    }
    void lettersOfAllPapersComeThrough() {
        QFETCH(QString, text);
        const auto pdf = toPdf(paperSaying(text));
        QVERIFY(bool(pdf));
        const QString read = pdfTextAsDrawn(*pdf);
        QVERIFY2(read.count(text) == 2, qPrintable(read)); // paragraph and cell
    }
    void symbolsComeFromTheProgramsOwnSymbolFont() {
        const QString books = QStringLiteral("Bok \U0001F4DA");
        QCOMPARE(drawable(books), books);
        const auto pdf = toPdf(paperSaying(books));
        QVERIFY(readPdf(*pdf, QStringLiteral("pdffonts")).contains(QStringLiteral("Symbols2")));
        QCOMPARE(pdfTextAsDrawn(*pdf).count(books), 2);
    }
    void emojiComeFromTheProgramsOwnFontToo() {
        const QString party = QStringLiteral("Velkommen \U0001F389\uFE0F!");
        QCOMPARE(drawable(party), QStringLiteral("Velkommen \U0001F389!"));
        QVERIFY(readPdf(*toPdf(paperSaying(party)), QStringLiteral("pdffonts"))
                    .contains(QStringLiteral("Symbola")));
    }
    void signsThatNoFontHasAreToldByTheirNumber() {
        const QString young = QStringLiteral("Velkommen \U0001F973!");
        QCOMPARE(drawable(young), QStringLiteral("Velkommen [U+1F973]!"));
        QVERIFY(pdfText(*toPdf(paperSaying(young))).contains(QStringLiteral("Velkommen [U+1F973]!")));
    }
    void wordsAreApartAtLineEnds() {
        QString text;
        for (int i = 100; i < 200; ++i)
            text += QStringLiteral("ord%1 ").arg(i);
        QVERIFY(pdfTextAsDrawn(*toPdf(paperSaying(text))).contains(text.trimmed()));
    }

    void aMissingFontIsTold() {
        const Status loaded = registerFonts(QStringLiteral(":/no-such-folder"));
        QVERIFY(!loaded);
        QVERIFY(loaded.error().text().contains(QStringLiteral("NotoSans-Regular.ttf")));
    }

    void aFileIsWritten() {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("æøå paper.pdf"));
        QVERIFY(bool(writePaper(paperSaying(QStringLiteral("Text")), path)));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), *toPdf(paperSaying(QStringLiteral("Text"))));
    }
    void aMissingFolderIsTold() {
        QTemporaryDir folder;
        const Status s = writePaper(paperSaying({}), folder.filePath(QStringLiteral("none/paper.pdf")));
        QVERIFY(!s);
        QCOMPARE(s.error().kind, Error::Kind::NotFound);
    }

    void aPrinterGetsTheSamePages() {
        const Document paper = mandatePaper(danishMandate(), Language::Danish);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        {
            QPdfWriter printer(&buffer);
            printer.setResolution(300);
            QVERIFY(bool(printPaper(paper, printer)));
        }
        QCOMPARE(pdfPages(bytes), pdfPages(*toPdf(paper)));
    }
    void onlyTheWantedPagesArePrinted() {
        Document paper = paperSaying(QStringLiteral("Text"));
        for (int i = 0; i < 200; ++i)
            paper.blocks += Paragraph{plainText(QStringLiteral("Line %1").arg(i))};
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        {
            QPdfWriter printer(&buffer);
            QVERIFY(bool(printPaper(paper, printer, 2, 3)));
        }
        QCOMPARE(pdfPages(bytes), pdfPages(*toPdf(paper)).mid(1, 2));
    }
    void aPictureOfAPageShowsTheSame() {
        const PaperPages pages(paperSaying(QStringLiteral("Text")));
        QImage image(596, 842, QImage::Format_RGB32);
        image.fill(Qt::white);
        image.setDotsPerMeterX(2835); // 72 dpi
        image.setDotsPerMeterY(2835);
        QPainter painter(&image);
        pages.paintPage(painter, 0);
        painter.end();
        int inked = 0;
        for (int y = 60; y < 120; ++y)
            for (int x = 68; x < 200; ++x)
                inked += qGray(image.pixel(x, y)) < 128;
        QVERIFY(inked > 100);
    }
};

int main(int argc, char **argv) {
    preparePapers();
    QGuiApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--write"))
        return writePaper(mandatePaper(norwegianMandate(), Language::Bokmaal), arguments.value(2)) ? 0 : 1;
    TestPdf test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_pdf.moc"
