// bench_tagging PAGES [RUNS]   what tags cost: the same pages tagged and as QPdfWriter leaves them, in turn
// bench_tagging PAGES FILE     the paper once, in the format of the file's ending: for measuring the process from outside
#include "documents/fonts.h"
#include "documents/layout.h"
#include "documents/paperformats.h"
#include "documents/pdfwriter.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QPdfWriter>
#include <QTextStream>
#include <ctime>

using namespace aarring;

namespace {

/// What a chapter of a long mandate has; two and a half of them fill a page.
QList<Block> chapter(int number) {
    const auto text = [](const char *utf8) { return QString::fromUtf8(utf8); };
    const Paragraph plain{plainText(text(
        "Nettverket skal samle bibliotekene i regionen om kunstig intelligens i formidling og drift, dele "
        "erfaringer mellom folkebibliotek og fagbibliotek og gi eieren råd om felles anskaffelser."))};
    const Paragraph dressed{{{text("Leder og nestleder ")},
                             {text("velges for to år"), true},
                             {text(" av representantene og kan ")},
                             {text("gjenvelges én gang"), false, true},
                             {text(". Eieren oppnevner etter forslag, se ")},
                             {text("eksempel.no"), false, false, text("https://eksempel.no/")}}};
    QList<Block> blocks{Heading{1, text("Kapittel %1").arg(number)}, plain, dressed,
                        List{true, {plain.spans, dressed.spans}}, plain};
    if (number % 10 == 0) {
        Table table{text("Plasser"),
                    {{text("Nr."), 0.5}, {text("Bibliotek"), 3, Align::Left, true}, {text("Ord"), 2}},
                    {}};
        for (int i = 1; i <= 12; ++i)
            table.rows +=
                TableRow{{QString::number(i), text("Åsgård bibliotek %1").arg(i), text("fast plass")}};
        blocks += table;
    }
    return blocks;
}

Document paperOf(int pages) {
    Document paper;
    paper.kicker = QStringLiteral("Mandat");
    paper.title = QStringLiteral("Mandat for KI-nettverket");
    paper.author = paper.headLeft = QStringLiteral("KI-nettverket");
    paper.documentNumber = QStringLiteral("KI-2026/001");
    paper.date = QDate(2026, 11, 22);
    paper.footLeft = QStringLiteral("Versjon 1");
    for (int number = 1; PaperPages(paper).pageCount() <= pages && number < 10000;) {
        const Document fits = paper;
        const int step = pages > 10 && PaperPages(paper).pageCount() < pages - 5 ? 10 : 1;
        for (int i = 0; i < step; ++i)
            paper.blocks += chapter(number++);
        if (PaperPages(paper).pageCount() > pages)
            return fits;
    }
    return paper;
}

QByteArray plainPdf(const Document &paper) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(dotsPerInch);
    if (Status printed = printPaper(paper, writer); !printed)
        qFatal("%s", qPrintable(printed.error().text()));
    return bytes;
}

struct Times {
    QList<double> wall; ///< milliseconds
    QList<double> cpu;

    template<class Work>
    void measure(Work work) {
        const std::clock_t cpuStart = std::clock();
        QElapsedTimer timer;
        timer.start();
        work();
        wall += double(timer.nsecsElapsed()) / 1e6;
        cpu += double(std::clock() - cpuStart) * 1000 / CLOCKS_PER_SEC;
    }
};

double least(const QList<double> &values) { return *std::min_element(values.begin(), values.end()); }
double median(QList<double> values) {
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

} // namespace

int main(int argc, char **argv) {
    preparePapers();
    QGuiApplication app(argc, argv);
    QTextStream out(stdout);
    const int pages = app.arguments().value(1).toInt();
    const QString second = app.arguments().value(2, QStringLiteral("15"));
    if (pages < 1)
        qFatal("usage: bench_tagging PAGES [RUNS | FILE]");
    if (Status fonts = loadFonts(); !fonts)
        qFatal("%s", qPrintable(fonts.error().text()));
    const Document paper = paperOf(pages);
    if (second.contains(u'.')) {
        if (Status written = writePaper(paper, second); !written)
            qFatal("%s", qPrintable(written.error().text()));
        return 0;
    }
    Times plain, tagged;
    QByteArray plainBytes, taggedBytes;
    for (int run = 0; run < second.toInt(); ++run) {
        plain.measure([&] { plainBytes = plainPdf(paper); });
        tagged.measure([&] { taggedBytes = *toPdf(paper); });
    }
    const auto tell = [&](const char *name, const Times &times, const QByteArray &bytes) {
        out << name << ": min " << least(times.wall) << " median " << median(times.wall)
            << " ms, processor min " << least(times.cpu) << " median " << median(times.cpu) << " ms, "
            << bytes.size() / 1024 << " KiB\n";
    };
    out << PaperPages(paper).pageCount() << " pages\n";
    tell("plain ", plain, plainBytes);
    tell("tagged", tagged, taggedBytes);
    out << "tagged / plain: min " << least(tagged.wall) / least(plain.wall) << " median "
        << median(tagged.wall) / median(plain.wall) << ", processor median "
        << median(tagged.cpu) / median(plain.cpu) << '\n';
    return 0;
}
