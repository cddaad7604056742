#include "documents/htmlwriter.h"
#include "documents/odtwriter.h"
#include "documents/papers/binder.h"
#include "documents/pdfwriter.h"
#include "pdfwords.h"
#include "richpaper.h"
#include "samplenetwork.h"
#include "support/archivecheck.h"
#include "support/result.h"
#include "support/unzipped.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtTest>

using namespace aarring;

namespace {

const QDate day(2026, 11, 22);

Document longPaper(const QString &title, int sections, Orientation orientation) {
    Document paper;
    paper.title = title;
    paper.language = Language::Danish;
    paper.orientation = orientation;
    paper.headLeft = QStringLiteral("Hoved for ") + title;
    paper.footLeft = QStringLiteral("Fod for ") + title;
    for (int i = 1; i <= sections; ++i) {
        paper.blocks += Heading{1, QStringLiteral("%1 afsnit %2").arg(title).arg(i)};
        for (int line = 0; line < 30; ++line)
            paper.blocks += Paragraph{plainText(QStringLiteral("En sætning om sagen."))};
    }
    return paper;
}

Document binder() {
    return binderPaper(sampleNetwork(),
                       {longPaper(QStringLiteral("Plan"), 5, Orientation::Landscape), richPaper(),
                        longPaper(QStringLiteral("Mandat"), 3, Orientation::Portrait)},
                       {}, Language::Danish, day);
}

/// The elements that tell a language of their own: "/Sect en-GB".
QStringList foreignElements(const QByteArray &pdf) {
    const QJsonObject file =
        QJsonDocument::fromJson(readPdf(pdf, QStringLiteral("qpdf"), {QStringLiteral("--json")}).toUtf8())
            .object();
    QStringList found;
    const QJsonObject objects = file.value(QLatin1String("qpdf")).toArray().at(1).toObject();
    for (const QJsonValue &object : objects) {
        const QJsonObject value = object.toObject().value(QLatin1String("value")).toObject();
        const QString language = value.value(QLatin1String("/Lang")).toString();
        if (value.contains(QLatin1String("/S")) && !language.isEmpty())
            found += value.value(QLatin1String("/S")).toString() + u' ' + language.mid(2); // "u:en-GB"
    }
    found.sort();
    return found;
}

/// What stands there in the file's own language, and what in English, in HTML or the content of an ODT file.
std::pair<QString, QString> textIn(const QByteArray &markup) {
    std::pair<QString, QString> text;
    QList<bool> isEnglish{false};
    QXmlStreamReader xml(markup);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement()) {
            const QXmlStreamAttributes attributes = xml.attributes();
            const bool told =
                attributes.value(QLatin1String("lang")) == QLatin1String("en-GB") ||
                attributes.value(QLatin1String("text:style-name")) == QLatin1String("Language_20_en");
            isEnglish += isEnglish.last() || told;
        } else if (xml.isEndElement()) {
            isEnglish.removeLast();
        } else if (xml.isCharacters()) {
            (isEnglish.last() ? text.second : text.first) += xml.text();
        }
    }
    return text;
}

} // namespace

/// Papers bound in one file, as a reader sees it.
class TestBinder : public QObject {
    Q_OBJECT

    QByteArray m_pdf;
    QStringList m_pages;

    QString fileOf(const QByteArray &pdf) {
        QFile file(m_folder.filePath(QStringLiteral("binder.pdf")));
        if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
            qFatal("the binder cannot be written");
        return file.fileName();
    }
    /// The page that the heading stands on, from 1; the contents are on page 2.
    int pageOf(const QString &line) const {
        const QString heading = line.section(QStringLiteral(" – "), -1); // a part's line begins with its kind
        for (int page = 2; page < m_pages.size(); ++page)
            for (const QString &text : m_pages[page].split(u'\n'))
                if (text.simplified() == heading)
                    return page + 1;
        return 0;
    }

    QTemporaryDir m_folder;

private slots:
    void initTestCase() {
        const auto pdf = toPdf(binder());
        MUST(pdf);
        m_pdf = *pdf;
        m_pages = pdfPages(m_pdf);
    }
    void itIsFitForArchiveAndReader() {
        const ArchiveCheck check = checkArchive({fileOf(m_pdf)});
        QVERIFY2(check.passed, qPrintable(check.said));
    }
    void everyPaperHasAsManyPagesAsByItself() {
        qsizetype pages = 2; // cover and contents
        for (const Document &part : binder().parts)
            pages += pdfPages(*toPdf(part)).size();
        QCOMPARE(m_pages.size(), pages);
        QVERIFY(pages > 8);
    }
    void theContentsTellThePages() {
        const QList<ContentsLine> lines = contentsOf(binder());
        QVERIFY(lines.size() > 8);
        const QString told = m_pages[1].simplified();
        for (const ContentsLine &line : lines) {
            const int page = pageOf(line.text);
            QVERIFY2(page > 2, qPrintable(line.text));
            QVERIFY2(told.contains(QStringLiteral("%1 %2").arg(line.text).arg(page)),
                     qPrintable(line.text + u' ' + QString::number(page) + QStringLiteral(": ") + told));
        }
    }
    void linksAndBookmarksLeadToThePages() {
        const QString xml =
            readPdf(m_pdf, QStringLiteral("pdftohtml"),
                    {QStringLiteral("-xml"), QStringLiteral("-i"), QStringLiteral("-stdout")});
        QVERIFY(!xml.isEmpty());
        for (const ContentsLine &line : contentsOf(binder())) {
            const QString page = QString::number(pageOf(line.text));
            const QString words = QString(line.text).toHtmlEscaped();
            QVERIFY2(xml.contains(QStringLiteral("<item page=\"%1\">%2</item>").arg(page, words)),
                     qPrintable(xml));
            const QRegularExpression link(QStringLiteral("<a href=\"[^\"]*#%1\">(<b>)?%2")
                                              .arg(page, QRegularExpression::escape(words)));
            QVERIFY2(link.match(xml).hasMatch(), qPrintable(line.text + u'\n' + xml));
        }
    }
    void headAndFootChangeWithThePaperAndNumbersRunOn() {
        const QString all = QString::number(m_pages.size());
        QVERIFY(!m_pages[0].contains(QStringLiteral("Side 1")));
        for (int page = 1; page < m_pages.size(); ++page)
            QVERIFY2(m_pages[page].contains(QStringLiteral("Side %1 af %2").arg(page + 1).arg(all)),
                     qPrintable(m_pages[page]));
        QCOMPARE(m_pages[2].count(QStringLiteral("Hoved for Plan")), 1);
        QCOMPARE(m_pages[2].count(QStringLiteral("Fod for Plan")), 1);
        QCOMPARE(m_pages.last().count(QStringLiteral("Hoved for Mandat")), 1);
        QVERIFY(!m_pages.last().contains(QStringLiteral("Fod for Plan")));
    }
    void eachPaperKeepsItsSheet() {
        const PdfWords words = pdfWords(m_pdf);
        for (int page = 0; page < words.pages.size(); ++page) {
            const bool isWide = words.pages[page].width() > words.pages[page].height();
            QCOMPARE(isWide, m_pages[page].contains(QStringLiteral("Hoved for Plan")));
        }
        QCOMPARE(words.overlaps(), QStringList());
        QCOMPARE(words.outside(68, 68), QStringList());
    }
    void eachPaperIsReadInItsOwnLanguage() {
        Document english = richPaper();
        english.language = Language::English;
        const Document bound = binderPaper(
            sampleNetwork(), {english, longPaper(QStringLiteral("Plan"), 2, Orientation::Portrait)}, {},
            Language::Danish, day);

        const auto pdf = toPdf(bound);
        MUST(pdf);
        const ArchiveCheck check = checkArchive({fileOf(*pdf)});
        QVERIFY2(check.passed, qPrintable(check.said));
        // Kicker, overline, and the section of the English part; its lines in the contents tell it, too.
        const QString line = QStringLiteral("/TOCI en-GB");
        QCOMPARE(foreignElements(*pdf), (QStringList{QStringLiteral("/P en-GB"), QStringLiteral("/P en-GB"),
                                                     QStringLiteral("/Sect en-GB"), line, line, line, line}));

        const auto html = toHtml(bound);
        const auto odt = toOdt(bound);
        MUST(html);
        MUST(odt);
        QVERIFY(unzipped(*odt, QStringLiteral("styles.xml"))
                    .contains("style:name=\"Language_20_en\" style:display-name=\"Language en\" "
                              "style:family=\"text\"><style:text-properties fo:language=\"en\" "
                              "fo:country=\"GB\"/>"));
        for (const auto &[ownText, englishText] :
             {textIn(*html), textIn(unzipped(*odt, QStringLiteral("content.xml")))}) {
            for (const char *words : {"Alt på én gang", "Formål & mål", "begge", "Tilskudd", "først"}) {
                QVERIFY2(englishText.contains(QString::fromUtf8(words)), words);
                QVERIFY2(!ownText.contains(QString::fromUtf8(words)), words);
            }
            QVERIFY(ownText.contains(QStringLiteral("Plan afsnit 2")));
            QVERIFY(!englishText.contains(QStringLiteral("afsnit")));
        }
    }
    void theSameBinderIsTheSameBytes() { QCOMPARE(*toPdf(binder()), m_pdf); }
    void contentsMayTakeMorePages() {
        Document many = binderPaper(sampleNetwork(), {}, {}, Language::Danish, day);
        for (int i = 1; i <= 90; ++i)
            many.parts += longPaper(QStringLiteral("Papir %1").arg(i), 0, Orientation::Portrait);
        const QStringList pages = pdfPages(*toPdf(many));
        const qsizetype contents = pages.size() - 90 - 1;
        QVERIFY(contents >= 2);
        QVERIFY(pages[contents].contains(
            QRegularExpression(QStringLiteral("Papir 90\\s+%1\n").arg(pages.size()))));
    }
};

int main(int argc, char **argv) {
    preparePapers();
    QGuiApplication app(argc, argv);
    TestBinder test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_binder.moc"
