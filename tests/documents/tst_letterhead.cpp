#include "documents/htmlwriter.h"
#include "documents/letterhead.h"
#include "documents/odtwriter.h"
#include "documents/papers/checkpaper.h"
#include "documents/papers/common.h"
#include "documents/papers/yearpapers.h"
#include "documents/pdfwriter.h"
#include "documents/picture.h"
#include "documents/style.h"
#include "documents/wording.h"
#include "pdfwords.h"
#include "samplenetwork.h"
#include "seedmandates.h"
#include "support/archivecheck.h"
#include "support/unzipped.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>
#include <QtTest>

using namespace aarring;

namespace {

QByteArray imageBytes(QSize size, const char *format, QImage::Format pixels = QImage::Format_ARGB32) {
    QImage image(size, pixels);
    image.fill(Qt::transparent);
    QPainter(&image).fillRect(QRect(QPoint(), size / 2), QColor(0x0b, 0x3d, 0x5c));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

const QByteArray drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 300 100\">"
                           "<rect width=\"300\" height=\"100\" fill=\"#0b3d5c\" fill-opacity=\"0.5\"/></svg>";

QList<Document> allPapers(const Network &network, Language language, const OwnTexts &own = {}) {
    MandateContent mandate = norwegianMandate();
    MemberListContent members{network, sampleFacts(), sampleDay, true, own};
    MeetingPlanContent plan = samplePlan();
    NoticeContent notice = sampleNotice();
    BudgetContent budget = sampleBudget();
    SignInContent signIn = sampleSignIn();
    mandate.network = plan.network = notice.network = budget.network = signIn.network = network;
    mandate.own = plan.own = notice.own = budget.own = signIn.own = own;
    return {mandatePaper(mandate, language),
            memberListPaper(members, language),
            termsPaper({network, sampleFacts(), sampleDay, own}, language),
            meetingPlanPaper(plan, language),
            noticePaper(notice, language),
            signInPaper(signIn, language),
            budgetPaper(budget, language)};
}

Document withLogo(const QByteArray &bytes, Document paper = noticePaper(sampleNotice(), Language::Bokmaal)) {
    const auto picture = readPicture(bytes);
    if (!picture)
        qFatal("%s", qPrintable(picture.error().text()));
    putLogo(paper, sampleNetwork(), *picture);
    return paper;
}

} // namespace

class TestLetterhead : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString written(const QByteArray &pdf) {
        static int files = 0;
        QFile file(m_folder.filePath(QStringLiteral("%1.pdf").arg(++files)));
        if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
            qFatal("cannot write");
        return file.fileName();
    }

private slots:
    // Numbers and state

    void everyPageOfADraftSaysSo_data() {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("word");
        QTest::newRow("nb") << Language::Bokmaal << QStringLiteral("Utkast");
        QTest::newRow("nn") << Language::Nynorsk << QStringLiteral("Utkast");
        QTest::newRow("da") << Language::Danish << QStringLiteral("Udkast");
        QTest::newRow("en") << Language::English << QStringLiteral("Draft");
    }
    void everyPageOfADraftSaysSo() {
        QFETCH(Language, language);
        QFETCH(QString, word);
        MandateContent content = norwegianMandate();
        content.blocks += content.blocks;
        content.version.state = MandateState::Draft;
        const Document paper = mandatePaper(content, language);
        QVERIFY2(paper.fileName().contains(QLatin1Char('_') + word.toLower() + QLatin1Char('_')),
                 qPrintable(paper.fileName()));
        const PdfWords words = pdfWords(*toPdf(paper));
        QVERIFY(words.pages.size() > 1);
        for (int page = 0; page < words.pages.size(); ++page) {
            QVERIFY(words.textOfPage(page).contains(QStringLiteral(" · ") + word));
        }
        QCOMPARE(words.textOfPage(0).count(word), 3); // head, above the title, and in the foot its date
    }
    void noOtherPaperCallsItselfADraft() {
        for (const MandateState state :
             {MandateState::Submitted, MandateState::Approved, MandateState::Superseded}) {
            MandateContent content = norwegianMandate();
            content.version.state = state;
            const Document paper = mandatePaper(content, Language::Bokmaal);
            QVERIFY(!paper.isDraft);
            QVERIFY(!paper.fileName().contains(QStringLiteral("utkast")));
            QVERIFY(!pdfText(*toPdf(paper)).contains(QStringLiteral("utkast"), Qt::CaseInsensitive));
        }
    }
    void numbersStandOnEveryPage() {
        MandateContent content = norwegianMandate();
        content.version.caseNumber = QStringLiteral("2026/1234-5");
        const Document paper = mandatePaper(content, Language::Bokmaal);
        QCOMPARE(referenceText(paper), QStringLiteral("KI-2026/001 · Saksnr. 2026/1234-5 · versjon 2"));
        const PdfWords words = pdfWords(*toPdf(paper));
        for (int page = 0; page < words.pages.size(); ++page)
            QVERIFY(words.textOfPage(page).contains(referenceText(paper)));
        QCOMPARE(referenceText(mandatePaper(content, Language::Danish)),
                 QStringLiteral("KI-2026/001 · Sagsnr. 2026/1234-5 · version 2"));
    }
    void aFactStandsOnOneLineWhereThereIsRoom() {
        NoticeContent content = sampleNotice();
        content.meeting.place.clear();
        content.meeting.date = QDate(2026, 6, 17);
        const PdfWords words = pdfWords(*toPdf(noticePaper(content, Language::Nynorsk)));
        QVERIFY2(words.textOfPage(0).contains(QStringLiteral("kl. 09.00–11.30")),
                 qPrintable(words.textOfPage(0)));
    }
    void aLongNameAndLongNumbersShareTheHead() {
        MandateContent content = norwegianMandate();
        content.network.name = QStringLiteral("Nettverket for fylkesbibliotekenes samarbeid om kunstig "
                                              "intelligens i folkebibliotekene i hele landet");
        content.version.documentNumber = QStringLiteral("FYLKESBIBLIOTEKENE-KI-NETTVERK-2026/0000000001");
        content.version.caseNumber = QStringLiteral("2026/1234567-12345 (arkivert i Rogaland)");
        content.version.state = MandateState::Draft;
        const PdfWords words = pdfWords(*toPdf(mandatePaper(content, Language::Bokmaal)));
        QCOMPARE(words.overlaps(), QStringList());
        QVERIFY(words.textOfPage(0).contains(QStringLiteral("hele landet")));
        QVERIFY(words.textOfPage(0).contains(QStringLiteral("versjon 2 · Utkast")));
    }

    // The logo

    void theLogoIsAFigureOnTheFirstPageAlone_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("png with transparency") << imageBytes({900, 200}, "PNG");
        QTest::newRow("jpeg") << imageBytes({600, 600}, "JPG", QImage::Format_RGB32);
        QTest::newRow("grey jpeg") << imageBytes({600, 600}, "JPG", QImage::Format_Grayscale8);
        QTest::newRow("svg") << drawing;
        QTest::newRow("png of one pixel") << imageBytes({1, 1}, "PNG");
        QTest::newRow("png as long as may be") << imageBytes({4096, 3}, "PNG");
    }
    void theLogoIsAFigureOnTheFirstPageAlone() {
        QFETCH(QByteArray, bytes);
        MandateContent content = norwegianMandate();
        content.blocks += content.blocks;
        const Document paper = withLogo(bytes, mandatePaper(content, Language::Bokmaal));
        const auto pdf = toPdf(paper);
        QVERIFY(bool(pdf));
        QCOMPARE(*toPdf(paper), *pdf);
        const ArchiveCheck check = checkArchive({written(*pdf)}, {QStringLiteral("--tree")});
        QVERIFY2(check.passed, qPrintable(check.said));
        QVERIFY2(check.said.contains(QStringLiteral("Figure alt='Logo: Fylkesbibliotekenes KI-nettverk'")),
                 qPrintable(check.said));
        const QString images = readPdf(*pdf, QStringLiteral("pdfimages"), {QStringLiteral("-list")});
        const QStringList lines = images.split(QLatin1Char('\n'), Qt::SkipEmptyParts).mid(2);
        QCOMPARE(lines.size(), 1); // no second one for transparency
        QCOMPARE(lines[0].simplified().section(QLatin1Char(' '), 0, 0), QStringLiteral("1"));
    }
    void theLogoKeepsItsShapeInItsRoom() {
        QCOMPARE(fittedSize(*readPicture(imageBytes({900, 200}, "PNG")), {180, 54}), QSizeF(180, 40));
        QCOMPARE(fittedSize(*readPicture(imageBytes({100, 100}, "PNG")), {180, 54}), QSizeF(54, 54));
        QCOMPARE(fittedSize(*readPicture(drawing), {180, 54}), QSizeF(162, 54));
    }
    void transparencyBecomesWhite() {
        const QImage drawn = drawnOnWhite(*readPicture(imageBytes({40, 40}, "PNG")), {100, 100});
        QCOMPARE(drawn.size(), QSize(40, 40));
        QVERIFY(!drawn.hasAlphaChannel());
        QCOMPARE(drawn.pixelColor(39, 39), QColor(Qt::white));
        QCOMPARE(drawn.pixelColor(1, 1), QColor(0x0b, 0x3d, 0x5c));
    }
    void whatIsNoPictureIsRefused_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("text") << QByteArray("Hei, dette er ikke et bilde.");
        QTest::newRow("torn png") << imageBytes({300, 300}, "PNG").left(60);
        const QByteArray jpeg = imageBytes({300, 300}, "JPG", QImage::Format_RGB32);
        QTest::newRow("torn jpeg") << jpeg.left(jpeg.size() * 2 / 3);
        QTest::newRow("jpeg without its end") << jpeg.chopped(2);
        QTest::newRow("another format") << imageBytes({30, 30}, "BMP");
        QTest::newRow("too wide") << imageBytes({4097, 2}, "PNG");
        QTest::newRow("too high") << imageBytes({2, 4097}, "PNG");
        QTest::newRow("too many bytes") << imageBytes({30, 30}, "PNG") + QByteArray(5 * 1024 * 1024, 'x');
        QTest::newRow("torn svg") << drawing.chopped(8);
        QTest::newRow("xml that is no drawing") << QByteArray("<?xml version=\"1.0\"?><html/>");
        QTest::newRow("svg that reads a file")
            << QByteArray("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\" "
                          "xmlns:xlink=\"http://www.w3.org/1999/xlink\"><image width=\"9\" height=\"9\" "
                          "xlink:href=\"/etc/passwd\"/></svg>");
        QTest::newRow("svg with a word from a file")
            << QByteArray("<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                          "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">"
                          "<text y=\"9\">&x;</text></svg>");
        // 30 000 × 30 000 pixels in a file of a few bytes
        QByteArray bomb = imageBytes({3, 3}, "PNG");
        bomb.replace(16, 8, QByteArray::fromHex("0000753000007530"));
        QTest::newRow("larger than it looks") << bomb;
    }
    void whatIsNoPictureIsRefused() {
        QFETCH(QByteArray, bytes);
        const auto picture = readPicture(bytes);
        QVERIFY(!picture);
        QCOMPARE(picture.error().kind, Error::Kind::Invalid);
        QVERIFY(!picture.error().why.isEmpty() && !picture.error().todo.isEmpty());
    }
    void aLogoThatBecameUnreadableLeavesAPaper() {
        Document paper = noticePaper(sampleNotice(), Language::Bokmaal);
        const QByteArray without = *toPdf(paper);
        paper.logo = {"broken", QStringLiteral("image/png"), QStringLiteral("Logo")};
        QCOMPARE(*toPdf(paper), without);
    }

    void otherFormatsHaveTheLetterheadToo() {
        MandateContent content = norwegianMandate();
        content.version.state = MandateState::Draft;
        content.network.paperSize = PaperSize::Letter;
        const Document paper = withLogo(drawing, mandatePaper(content, Language::Nynorsk));
        const QString html = QString::fromUtf8(*toHtml(paper));
        QVERIFY(
            html.contains(QStringLiteral("<img class=\"logo\" alt=\"Logo: Fylkesbibliotekenes KI-nettverk\" "
                                         "src=\"data:image/svg+xml;base64,") +
                          QString::fromLatin1(drawing.toBase64())));
        QVERIFY(html.contains(QStringLiteral("KI-2026/001 · versjon 2 · <strong>Utkast</strong>")));
        QVERIFY(html.contains(QStringLiteral("<p class=\"draft\">Utkast</p>")));
        QVERIFY(html.contains(QStringLiteral("size: 612.00pt 792.00pt")));
        QVERIFY(html.contains(QStringLiteral("Godkjent med ordlyden ovanfor. Stad og dato:")));
        const QByteArray odt = *toOdt(paper);
        const auto part = [&odt](const char *name) { return unzipped(odt, QLatin1String(name)); };
        const QString text = QString::fromUtf8(part("content.xml"));
        QVERIFY(text.contains(QStringLiteral("xlink:href=\"Pictures/logo.png\"")));
        QVERIFY(text.contains(QStringLiteral("<svg:desc>Logo: Fylkesbibliotekenes KI-nettverk</svg:desc>")));
        QVERIFY(text.contains(QStringLiteral("<text:p text:style-name=\"Draft\">Utkast</text:p>")));
        QVERIFY(QImage::fromData(part("Pictures/logo.png")).width() > 300);
        const QString styles = QString::fromUtf8(part("styles.xml"));
        QVERIFY(styles.contains(QStringLiteral("KI-2026/001 · versjon 2 · Utkast")));
        QVERIFY(styles.contains(QStringLiteral("fo:page-width=\"612pt\"")));
    }

    // The sheet

    void papersHoldOnEverySheet_data() {
        QTest::addColumn<PaperSize>("size");
        QTest::addColumn<int>("margin");
        QTest::addColumn<QSizeF>("points");
        QTest::newRow("A4, narrow margins") << PaperSize::A4 << 15 << QSizeF(595, 842);
        QTest::newRow("A4, wide margins") << PaperSize::A4 << 40 << QSizeF(595, 842);
        QTest::newRow("A3") << PaperSize::A3 << 24 << QSizeF(842, 1191);
        QTest::newRow("Letter, wide margins") << PaperSize::Letter << 40 << QSizeF(612, 792);
    }
    void papersHoldOnEverySheet() {
        QFETCH(PaperSize, size);
        QFETCH(int, margin);
        QFETCH(QSizeF, points);
        Network network = sampleNetwork();
        network.paperSize = size;
        network.marginMm = margin;
        for (const Document &paper : allPapers(network, Language::Bokmaal)) {
            const Document withIt = withLogo(drawing, paper);
            const auto pdf = toPdf(withIt);
            QVERIFY(bool(pdf));
            const PdfWords words = pdfWords(*pdf);
            const QSizeF sheet = words.pages.first();
            const QSizeF wanted = paper.orientation == Orientation::Landscape ? points.transposed() : points;
            QVERIFY2(qAbs(sheet.width() - wanted.width()) < 1.5 &&
                         qAbs(sheet.height() - wanted.height()) < 1.5,
                     qPrintable(QStringLiteral("%1 × %2").arg(sheet.width()).arg(sheet.height())));
            const qreal side = margin * 72 / 25.4;
            QCOMPARE(words.outside(side, side), QStringList());
            QCOMPARE(words.overlaps(), QStringList());
            QCOMPARE(pdfTextAsDrawn(*pdf).remove(QLatin1Char(' ')).count(QStringLiteral("�")), 0);
        }
    }

    // Standard texts

    void everyStandardTextIsSaidByItsPaper() {
        OwnTexts own;
        for (const StandardTextOffer &offer : standardTextOffers())
            own.insert(QLatin1String(offer.name), QStringLiteral("Own %1").arg(QLatin1String(offer.name)));
        QString said;
        QList<Document> papers = allPapers(sampleNetwork(), Language::English, own);
        papers += memberListPaper({sampleNetwork(), {}, sampleDay, false, own}, Language::English);
        papers += termsPaper({sampleNetwork(), {}, sampleDay, own}, Language::English);
        papers += meetingPlanPaper({sampleNetwork(), 2026, {}, {}, {}, sampleDay, own}, Language::English);
        CheckContent unruled;
        unruled.network = sampleNetwork();
        unruled.own = own;
        papers += checkPaper(unruled, Language::English);
        YearPaperContent emptyYear;
        emptyYear.network = sampleNetwork();
        emptyYear.year = 2026;
        emptyYear.own = own;
        papers += yearPlanPaper(emptyYear, Language::English);
        AccountsContent accounts = sampleAccounts();
        accounts.own = own;
        papers += accountsPaper(accounts, Language::English);
        ActionPlanContent plan;
        plan.network = sampleNetwork();
        plan.own = own;
        papers += actionPlanPaper(plan, Language::English);
        SharesContent shares = sampleShares();
        shares.own = own;
        papers += sharesPaper(shares, Language::English);
        NoticeContent withoutDay = sampleNotice();
        withoutDay.meeting.replyBy = {};
        withoutDay.own = own;
        papers += noticePaper(withoutDay, Language::English);
        MeetingContent withoutItems;
        withoutItems.network = sampleNetwork();
        withoutItems.own = own;
        papers += programmePaper(withoutItems, Language::English);
        MinutesContent draft = sampleMinutes();
        draft.own = own;
        papers += minutesPaper(draft, Language::English);
        papers += decisionsPaper({sampleNetwork(), 2026, {}, {}, sampleDay, own}, Language::English);
        papers += followUpsPaper({sampleNetwork(), {}, sampleDay, own}, Language::English);
        CatalogueContent catalogue = sampleCatalogue();
        catalogue.own = own;
        papers += cataloguePaper(catalogue, Language::English);
        CatalogueContent withoutResources;
        withoutResources.network = sampleNetwork();
        withoutResources.day = sampleDay;
        withoutResources.own = own;
        papers += cataloguePaper(withoutResources, Language::English);
        papers += reportPaper(sampleReport(own), Language::English);
        papers += personRecordPaper({sampleNetwork(), {}, sampleDay, own}, Language::English);
        for (const Document &paper : papers)
            said += pdfText(*toPdf(paper));
        for (const QString &wording : std::as_const(own))
            QVERIFY2(said.contains(wording), qPrintable(wording));
    }
    void theStandardIsInThePapersLanguage() {
        const QString name = QStringLiteral("notice.apologies");
        const StandardTextOffer *offer = standardTextByName(name);
        QVERIFY(offer);
        QCOMPARE(PaperTexts(Language::Nynorsk).standard(offer->name, {QStringLiteral("a@b")}),
                 QStringLiteral("Meld forfall til a@b."));
        QCOMPARE(PaperTexts(Language::English).standard(offer->name, {QStringLiteral("a@b")}),
                 QStringLiteral("Please send apologies to a@b."));
    }
    void anEmptyWordingLeavesTheSentenceOut() {
        const NoticeContent with = sampleNotice();
        NoticeContent without = with;
        without.own = {{QStringLiteral("notice.closing"), QString()}};
        QCOMPARE(noticePaper(without, Language::English).blocks.size(),
                 noticePaper(with, Language::English).blocks.size() - 1);
    }
    void wordingsAreFilledOnceAndAsTheyAre() {
        QCOMPARE(filled(QStringLiteral("100 % av %2 til %1"), {QStringLiteral("%2"), QStringLiteral("b")}),
                 QStringLiteral("100 % av b til %2"));
        QCOMPARE(filled(QStringLiteral("%1 %3"), {QStringLiteral("a")}), QStringLiteral("a %3"));
        QCOMPARE(filled({}, {QStringLiteral("a")}), QString());
    }
    void aWordingThatLosesItsValueIsRefused() {
        const StandardTextOffer *offer = standardTextByName(QStringLiteral("notice.apologies-by"));
        QVERIFY(bool(checkWording(*offer, QStringLiteral("Meld frå til %1 før %2!"))));
        QVERIFY(bool(checkWording(*offer, QStringLiteral(" "))));
        const Status lost = checkWording(*offer, QStringLiteral("Meld frå til %1!"));
        QVERIFY(!lost && lost.error().why.contains(QStringLiteral("%2")));
        const Status invented = checkWording(*offer, QStringLiteral("%1 %2 %3"));
        QVERIFY(!invented && invented.error().why.contains(QStringLiteral("%3")));
    }
    void standardTextsFollowTheCatalogue() {
        QSet<QString> names;
        int last = 0;
        for (const StandardTextOffer &offer : standardTextOffers()) {
            names += QLatin1String(offer.name);
            QVERIFY(int(offer.paper) >= last);
            last = int(offer.paper);
            QVERIFY(bool(checkWording(offer, QString::fromUtf8(offer.standard))));
            for (const Language language : paperLanguages())
                QVERIFY(bool(checkWording(offer, PaperTexts(language).translate("Paper", offer.standard))));
        }
        QCOMPARE(names.size(), standardTextOffers().size());
    }

    // Nynorsk

    void papersInNynorskSayNothingInBokmaal() {
        QString said;
        for (const Document &paper : allPapers(sampleNetwork(), Language::Nynorsk))
            said += pdfText(*toPdf(paper)) + QLatin1Char(' ') + paper.fileName();
        static const QRegularExpression bokmaal(
            QStringLiteral("\\b(ikke|navn|sted|uke|hvem|hver|egne|saksliste|forslag til vedtak|innleder|"
                           "medlemmer|vakant|vararepresentant|oppdragsgiver|mandag|tirsdag|lørdag|høyst)\\b"),
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        // What people wrote stays as they wrote it.
        for (const AgendaItem &item : sampleNotice().items)
            said.remove(item.title);
        for (const MandateBlock &block : norwegianMandate().blocks)
            said.remove(block.text.simplified());
        QStringList found;
        for (auto all = bokmaal.globalMatch(said); all.hasNext();)
            found += all.next().captured();
        QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char(' '))));
        for (const char *word : {"Medlemsliste", "Namn", "Stad", "Veke", "Sakliste", "Føreslått vedtak",
                                 "Gjeld frå", "Underskrift", "Oppdragsgjevar", "Ledig", "ikkje", "Ikkje",
                                 "Tysdag", "Side 1 av 1", "Innleiar", "moteplan", "deltakarliste"})
            QVERIFY2(said.contains(QString::fromUtf8(word)), word);
    }
};

int main(int argc, char **argv) {
    preparePapers();
    QGuiApplication app(argc, argv);
    TestLetterhead test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_letterhead.moc"
