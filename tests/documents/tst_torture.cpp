#include "documents/fonts.h"
#include "documents/layout.h"
#include "documents/papers/common.h"
#include "documents/pdfwriter.h"
#include "pdfwords.h"
#include "richpaper.h"
#include "samplenetwork.h"
#include "seedmandates.h"
#include "support/archivecheck.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace aarring;

namespace {

/// What people paste: Sami and other letters, signs, emoji (also those joined of several), arrows, boxes, quotes.
const QStringList oddWords = {
    QStringLiteral("Čáŋđ"),       QStringLiteral("ŧž"),         QStringLiteral("ǥǩǯǧ"),
    QStringLiteral("ʒâõ"),        QStringLiteral("−5"),         QStringLiteral("a→b"),
    QStringLiteral("☐"),          QStringLiteral("☑"),          QStringLiteral("✓"),
    QStringLiteral("≥"),          QStringLiteral("½"),          QStringLiteral("€"),
    QStringLiteral("«sitat»"),    QStringLiteral("…"),          QStringLiteral("ﬁnt"),
    QStringLiteral("\U0001F4DA"), QStringLiteral("\U0001F600"), QStringLiteral("\U0001F389"),
    QStringLiteral("\U0001F44D"), QStringLiteral("❤"),          QStringLiteral("Ω")};

QString allWords() { return oddWords.join(QLatin1Char(' ')); }

const QString longWord = QStringLiteral("fylkesbibliotekkompetansenettverksmøte").repeated(6).left(200);

Document paperOf(const QList<Block> &blocks) {
    Document paper;
    paper.title = QStringLiteral("Prøve ") + allWords();
    paper.kicker = allWords();
    paper.headLeft = allWords();
    paper.documentNumber = longWord;
    paper.footLeft = QStringLiteral("Foten");
    paper.date = QDate(2026, 11, 22);
    paper.isDraft = true;
    paper.blocks = blocks;
    return paper;
}

QList<Block> blocksWith(const QString &text) {
    Table table{text, {{text, 1, Align::Left, true}, {QStringLiteral("B"), 1}, {text, 1, Align::Right}}, {}};
    table.rows = {
        {{text}, TableRowKind::Group}, {{text, text, text}}, {{text, QString(), text}, TableRowKind::Sum}};
    Facts facts;
    facts.rows = {
        {text, text}, {QStringLiteral("Kort"), QStringLiteral("svar")}, {QStringLiteral("B"), text}};
    return {facts,
            Heading{1, text},
            Heading{2, text},
            Paragraph{{{text, false, false, {}},
                       {QStringLiteral(" ") + text, true, false, {}},
                       {QStringLiteral(" ") + text, false, true, QStringLiteral("https://example.org")}}},
            List{false, {plainText(text), plainText(text)}},
            List{true, {plainText(text)}},
            table,
            Signatures{text, {text, text, text}, text}};
}

QString withoutSpaces(QString text) { return text.remove(QRegularExpression(QStringLiteral("\\s"))); }

} // namespace

class TestTorture : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    ArchiveCheck archiveCheck(const QByteArray &pdf) {
        QFile file(m_folder.filePath(QStringLiteral("paper.pdf")));
        if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
            return {};
        file.close();
        return checkArchive({file.fileName()});
    }

private slots:
    void initTestCase() { QVERIFY(bool(loadFonts())); }

    void everySignArrives_data() {
        QTest::addColumn<QString>("word");
        for (const QString &word : oddWords)
            QTest::newRow(qPrintable(QString::number(word.toUcs4().first(), 16))) << word;
    }
    void everySignArrives() {
        QFETCH(QString, word);
        QCOMPARE(drawable(word), word);
        const QString text = withoutSpaces(
            pdfTextAsDrawn(*toPdf(paperOf({Paragraph{plainText(QStringLiteral("[%1]").arg(word))}}))));
        QVERIFY2(text.contains(QStringLiteral("[%1]").arg(word)), qPrintable(text));
    }
    void signsStandInEveryKindOfBlock() {
        const auto pdf = toPdf(paperOf(blocksWith(allWords())));
        QVERIFY(bool(pdf));
        const PdfWords words = pdfWords(*pdf);
        QCOMPARE(words.overlaps(), QStringList());
        const QString text = withoutSpaces(pdfTextAsDrawn(*pdf));
        QVERIFY2(!text.contains(QChar(QChar::ReplacementCharacter)), qPrintable(text));
        QVERIFY(text.count(withoutSpaces(allWords())) >= 10);
        const ArchiveCheck check = archiveCheck(*pdf);
        QVERIFY2(check.passed, qPrintable(check.said));
    }
    void difficultTextsLeaveAFitFile_data() {
        QTest::addColumn<QString>("text");
        for (const auto &[name, text] : difficultTexts())
            QTest::newRow(name) << text;
    }
    void difficultTextsLeaveAFitFile() {
        QFETCH(QString, text);
        Document paper = paperOf(blocksWith(text));
        paper.title = paper.author = paper.headLeft = paper.documentNumber = text;
        const auto pdf = toPdf(paper);
        QVERIFY(bool(pdf));
        const ArchiveCheck check = archiveCheck(*pdf);
        QVERIFY2(check.passed, qPrintable(check.said));
    }
    void aWordOfTwoHundredLettersFitsEverywhere() {
        const auto pdf = toPdf(paperOf(blocksWith(longWord)));
        QVERIFY(bool(pdf));
        const PdfWords words = pdfWords(*pdf);
        QCOMPARE(words.overlaps(), QStringList());
        QCOMPARE(words.outside(68, 68), QStringList());
        QVERIFY(withoutSpaces(pdfTextAsDrawn(*pdf)).count(longWord) >= 10);
        const ArchiveCheck check = archiveCheck(*pdf);
        QVERIFY2(check.passed, qPrintable(check.said));
    }
    void aRowTallerThanAPageLosesNothing() {
        QStringList numbered;
        for (int i = 0; i < 900; ++i)
            numbered += QStringLiteral("ord%1").arg(i);
        Table table{{}, {{QStringLiteral("A"), 1, Align::Left, true}, {QStringLiteral("B"), 2}}, {}};
        table.rows = {{{QStringLiteral("kort"), QStringLiteral("kort")}},
                      {{QStringLiteral("Sak"), numbered.join(QLatin1Char(' '))}},
                      {{QStringLiteral("etter"), QStringLiteral("etter")}}};
        const auto pdf = toPdf(paperOf({table, Paragraph{plainText(QStringLiteral("Slutt"))}}));
        const QStringList all = pdfTextAsDrawn(*pdf).split(QLatin1Char(' '));
        for (const QString &word : std::as_const(numbered))
            QCOMPARE(all.count(word), 1);
        const PdfWords words = pdfWords(*pdf);
        QVERIFY(words.pages.size() > 1);
        QCOMPARE(words.overlaps(), QStringList());
        for (const PdfWord &word : words.words)
            QVERIFY(word.rect.bottom() < words.pages.first().height() - 20);
        const ArchiveCheck check = archiveCheck(*pdf);
        QVERIFY2(check.passed, qPrintable(check.said));
    }
    void aTallRowForHandwritingIsNotCut() {
        Table table{{}, {{QStringLiteral("A"), 1, Align::Left, true}, {QStringLiteral("B"), 2}}, {}, 26};
        for (int i = 0; i < 90; ++i)
            table.rows += TableRow{{QStringLiteral("rad%1").arg(i)}};
        const PdfWords words = pdfWords(*toPdf(paperOf({table})));
        qreal last = 0;
        for (const PdfWord &word : words.words) {
            if (!word.text.startsWith(QLatin1String("rad")))
                continue;
            QVERIFY(word.rect.top() < last || last == 0 || word.rect.top() - last > 25.5);
            last = word.rect.top();
        }
        QVERIFY(words.pages.size() > 2);
    }
    void emptySectionsAndRowsStand() {
        const Table empty{{}, {{QStringLiteral("A"), 1, Align::Left, true}, {QStringLiteral("B"), 1}}, {}};
        Table blank = empty;
        blank.rows = {{{}}, {{QString(), QString()}}, {{}, TableRowKind::Sum}};
        const auto pdf =
            toPdf(paperOf({Heading{1, QStringLiteral("Tom")}, Heading{1, QStringLiteral("Tom igjen")}, empty,
                           Heading{2, QStringLiteral("Under")}, blank, List{}, Facts{}, Paragraph{},
                           Signatures{}, Heading{1, QStringLiteral("Sist")}}));
        QVERIFY(bool(pdf));
        QVERIFY(pdfText(*pdf).contains(QStringLiteral("Sist")));
        const ArchiveCheck check = archiveCheck(*pdf);
        QVERIFY2(check.passed, qPrintable(check.said));
    }
    void aHundredPagesLoseNothing() {
        QList<Block> blocks;
        for (int i = 0; i < 250; ++i)
            blocks += {Heading{1, QStringLiteral("Del%1").arg(i)},
                       Paragraph{plainText(QStringLiteral("Avsnitt%1 ").arg(i) +
                                           QStringLiteral("med mange ord om saken ").repeated(60))}};
        const auto pdf = toPdf(paperOf(blocks));
        QVERIFY(bool(pdf));
        const QStringList all = pdfTextAsDrawn(*pdf).split(QLatin1Char(' '));
        for (int i = 0; i < 250; ++i) {
            QCOMPARE(all.count(QStringLiteral("Del%1").arg(i)), 1);
            QCOMPARE(all.count(QStringLiteral("Avsnitt%1").arg(i)), 1);
        }
        QVERIFY(all.count(QStringLiteral("saken")) == 250 * 60);
        QVERIFY(pdfWords(*pdf).pages.size() > 99);
    }
    void papersAboutOddThingsStand() {
        MandateContent mandate = norwegianMandate();
        mandate.network.name = mandate.network.owner = longWord;
        mandate.version.documentNumber = mandate.version.caseNumber = allWords();
        NoticeContent notice = sampleNotice();
        notice.meeting.place = notice.sender = notice.replyTo = longWord;
        notice.items[0].title = longWord;
        notice.items[1].title = allWords();
        BudgetContent budget = sampleBudget();
        budget.lines[0].text = longWord;
        budget.lines[1].planned = 9999999999999;
        SignInContent signIn = sampleSignIn();
        signIn.facts.persons[0].lastName = longWord;
        signIn.facts.institutions[0].name = allWords() + longWord;
        for (const Document &paper :
             {mandatePaper(mandate, Language::Nynorsk), noticePaper(notice, Language::Nynorsk),
              budgetPaper(budget, Language::Danish), signInPaper(signIn, Language::Bokmaal)}) {
            const auto pdf = toPdf(paper);
            QVERIFY(bool(pdf));
            const PdfWords words = pdfWords(*pdf);
            QCOMPARE(words.overlaps(), QStringList());
            QCOMPARE(words.outside(68, 68), QStringList());
            QVERIFY(!pdfText(*pdf).contains(QChar(QChar::ReplacementCharacter)));
        }
    }
};

int main(int argc, char **argv) {
    preparePapers();
    QGuiApplication app(argc, argv);
    TestTorture test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_torture.moc"
