#include "actions/papers.h"
#include "cli/verbs.h"
#include "documents/paperfiles.h"
#include "documents/paperformats.h"

#include <QCoreApplication>

namespace aarring {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

const auto everyPaper = QStringLiteral("all");

/// Those that fail are told one by one; the others are written.
Exit exportEvery(const Queries &queries, const PaperOptions &options, const QString &folder,
                 const PaperFormat &format, CommandLine &line) {
    const auto every = makeEveryPaper(queries, options);
    if (!every)
        return fail(line, every.error(), Exit::NotDone);
    QList<Document> papers;
    for (const MadePaper &made : *every)
        papers += made.paper;
    const WrittenFiles done =
        writePapers(filesInFolder(papers, folder, QLatin1String(format.ending), ExistingFiles::Replace));
    for (const QString &path : done.written)
        line.out << path << '\n';
    for (const FailedFile &failed : done.failed)
        fail(line, failed.error, Exit::NotDone);
    return done.failed.isEmpty() ? Exit::Done : Exit::NotDone;
}

} // namespace

Exit listDocuments(const Arguments &, CommandLine &line) {
    for (const PaperOffer &offer : paperOffers())
        printCells(line, {QLatin1String(offer.name), offer.titleText()});
    printCells(line, {binderName(), Words::tr("All of them in one file")});
    return Exit::Done;
}

Exit exportPaper(const Arguments &arguments, CommandLine &line) {
    PaperOptions options;
    if (!takeLanguage(arguments, line, options.language))
        return Exit::Usage;
    const auto day = dateOf(arguments, line);
    if (!day)
        return Exit::Usage;
    options.day = *day;
    options.person = arguments.value("person");
    if (arguments.has("sheet")) {
        options.sheet = fromName<PaperSize>(arguments.value("sheet").toLower());
        if (!options.sheet)
            return wrongValue(line, QStringLiteral("--sheet"), arguments.value("sheet"),
                              Words::tr("Write A4, A3 or Letter"));
    }
    if (!takeNumbers(arguments, line,
                     {{"year", &options.year},
                      {"meeting", &options.meeting},
                      {"version", &options.version},
                      {"report", &options.report},
                      {"period", &options.half},
                      {"project", &options.project}}))
        return Exit::Usage;
    if (options.half > 2)
        return wrongValue(line, QStringLiteral("--period"), arguments.value("period"),
                          Words::tr("Write 1 or 2 for the half of the year"));
    const QString &document = arguments.operands[0];
    if (!paperByName(document) && document != binderName() && document != everyPaper) {
        QStringList names;
        for (const PaperOffer &offer : paperOffers())
            names.append(QLatin1String(offer.name));
        names += {binderName(), everyPaper};
        return fail(line,
                    {Error::Kind::NotFound, document, Words::tr("there is no such document"),
                     Words::tr("Choose one of: %1").arg(names.join(QLatin1String(", ")))},
                    Exit::Usage);
    }
    const PaperFormat *format = &paperFormats().first();
    if (arguments.has("format")) {
        if (document != everyPaper)
            return fail(line,
                        {Error::Kind::Invalid, QStringLiteral("--format"),
                         Words::tr("it is only for “%1”").arg(everyPaper),
                         Words::tr("Let the ending of the file pick the format")},
                        Exit::Usage);
        format = paperFormatOf(QLatin1Char('.') + arguments.value("format"));
        if (!format)
            return wrongValue(line, QStringLiteral("--format"), arguments.value("format"),
                              Words::tr("Write pdf, odt or html"));
    }
    const auto network = ReadOnlyNetwork::open(arguments.operands[1], line.clock);
    if (!network)
        return fail(line, network.error(), Exit::NotDone);
    if (document == everyPaper)
        return exportEvery((*network)->queries(), options, arguments.value("output"), *format, line);
    const auto paper = makePaper((*network)->queries(), document, options);
    if (!paper)
        return fail(line, paper.error(), statusOf(paper.error()));
    const Status written = writePaper(*paper, arguments.value("output"));
    if (!written)
        return fail(line, written.error(),
                    written.error().kind == Error::Kind::Invalid ? Exit::Usage : Exit::NotDone);
    return Exit::Done;
}

} // namespace aarring
