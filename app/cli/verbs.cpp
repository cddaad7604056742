#include "cli/verbs.h"

#include "actions/memberlists.h"
#include "actions/papers.h"
#include "actions/templates.h"
#include "actions/workspace.h"
#include "base/formats.h"
#include "documents/paperfiles.h"
#include "documents/paperformats.h"
#include "domain/labels.h"
#include "exchange/mandateimport.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace aarring {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// A table of two columns that scripts can cut at the tab and people can read.
void printRow(CommandLine &line, const QString &name, const QString &text) {
    line.out << name << '\t' << text << '\n';
}

Exit listTemplates(const Arguments &, CommandLine &line) {
    for (const TemplateInfo &info : templates(line.language))
        printRow(line, info.name, info.title + QStringLiteral(" – ") + info.description);
    return Exit::Done;
}

Exit makeNew(const Arguments &arguments, CommandLine &line) {
    if (auto known = checkTemplateName(arguments.value("template")); !known)
        return fail(line, known.error(), Exit::Usage);
    auto workspace =
        Workspace::create(arguments.value("template"), arguments.operands[0], line.places, line.clock);
    if (!workspace)
        return fail(line, workspace.error(), Exit::NotDone);
    if (auto closed = (*workspace)->file().close(); !closed)
        return fail(line, closed.error(), Exit::NotDone);
    return Exit::Done;
}

Exit listDocuments(const Arguments &, CommandLine &line) {
    for (const PaperOffer &offer : paperOffers())
        printRow(line, QLatin1String(offer.name), offer.titleText());
    printRow(line, binderName(), Words::tr("All of them in one file"));
    return Exit::Done;
}

const auto everyPaper = QStringLiteral("all");

/// Those that fail are told one by one; the others are written.
Exit exportEvery(const Queries &queries, const PaperOptions &options, const QString &folder,
                 const PaperFormat &format, CommandLine &line) {
    QList<Document> papers;
    for (const MadePaper &made : makeEveryPaper(queries, options))
        papers += made.paper;
    const WrittenFiles done =
        writePapers(filesInFolder(papers, folder, QLatin1String(format.ending), ExistingFiles::Replace));
    for (const QString &path : done.written)
        line.out << path << '\n';
    for (const FailedFile &failed : done.failed)
        fail(line, failed.error, Exit::NotDone);
    return done.failed.isEmpty() ? Exit::Done : Exit::NotDone;
}

/// The day of --date; nothing when it is none, which has been told.
std::optional<QDate> dateOf(const Arguments &arguments, CommandLine &line) {
    if (!arguments.has("date"))
        return line.clock.today();
    const QDate day = QDate::fromString(arguments.value("date"), Qt::ISODate);
    if (day.isValid())
        return day;
    wrongValue(line, QStringLiteral("--date"), arguments.value("date"),
               Words::tr("Write the day like %1").arg(isoDate(line.clock.today())));
    return std::nullopt;
}

Exit exportPaper(const Arguments &arguments, CommandLine &line) {
    PaperOptions options;
    if (arguments.has("language")) {
        options.language = languageFromCode(arguments.value("language"));
        if (!options.language)
            return wrongValue(line, QStringLiteral("--language"), arguments.value("language"),
                              Words::tr("Write nb, nn, da or en"));
    }
    const auto day = dateOf(arguments, line);
    if (!day)
        return Exit::Usage;
    options.day = *day;
    if (arguments.has("sheet")) {
        options.sheet = fromName<PaperSize>(arguments.value("sheet").toLower());
        if (!options.sheet)
            return wrongValue(line, QStringLiteral("--sheet"), arguments.value("sheet"),
                              Words::tr("Write A4, A3 or Letter"));
    }
    for (const auto &[name, target] :
         {std::pair{"year", &options.year}, std::pair{"meeting", &options.meeting},
          std::pair{"version", &options.version}, std::pair{"report", &options.report},
          std::pair{"period", &options.half}, std::pair{"project", &options.project}}) {
        const auto number = numberOf(arguments, name);
        if (!number)
            return wrongValue(line, QLatin1String("--") + QLatin1String(name), arguments.value(name),
                              Words::tr("Write a number"));
        *target = *number;
    }
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
        return fail(line, paper.error(), Exit::Usage);
    const Status written = writePaper(*paper, arguments.value("output"));
    if (!written)
        return fail(line, written.error(),
                    written.error().kind == Error::Kind::Invalid ? Exit::Usage : Exit::NotDone);
    return Exit::Done;
}

void printPreview(const ImportPreview &preview, CommandLine &line) {
    for (const ImportRow &row : preview.rows) {
        QStringList parts{Words::tr("line %1").arg(row.line), label(row.verdict),
                          row.member.person.fullName()};
        if (!row.institution.isEmpty())
            parts.append(row.institution);
        if (const QString why = row.text(); !why.isEmpty())
            parts.append(why);
        line.out << parts.join(QLatin1Char('\t')) << '\n';
    }
}

Exit importMembers(const Arguments &arguments, CommandLine &line) {
    const bool dryRun = arguments.has("dry-run");
    const QString &csv = arguments.operands[0];
    const QString &path = arguments.operands[1];
    const auto target = openForImport(path, dryRun, line);
    if (!target)
        return fail(line, target.error(), Exit::NotDone);
    const std::unique_ptr<Workspace> &workspace = target->workspace;
    const Queries &queries = target->queries();
    const auto preview = previewMemberFile(queries, csv, line.language);
    Status status = preview ? Status(Done{}) : Status(preview.error());
    if (preview && !dryRun)
        status = workspace->actions().importMembers(preview->accepted());
    if (!dryRun)
        if (const Status closed = workspace->file().close(); status && !closed)
            status = closed;
    if (!status)
        return fail(line, status.error(), Exit::NotDone);
    printPreview(*preview, line);
    return tellCounts(line, *preview, dryRun);
}

/// Into the draft, or as the first version where there is none.
Status writeMandate(Workspace &workspace, const MandateText &text) {
    if (const MandateVersion *current = workspace.queries().currentMandate())
        return workspace.actions().replaceMandateText(current->id, text);
    MandateVersion first;
    first.overline = text.overline;
    first.title = text.title.isEmpty() ? Words::tr("Mandate for %1").arg(workspace.queries().network().name)
                                       : text.title;
    const auto added = workspace.actions().addMandate(first, text.blocks);
    return added ? Status(Done{}) : Status(added.error());
}

Exit importMandate(const Arguments &arguments, CommandLine &line) {
    const auto text = readMandateFile(arguments.operands[0]);
    if (!text)
        return fail(line, text.error(), Exit::NotDone);
    const QString &path = arguments.operands[1];
    // A rehearsal takes no lock, so that it can be done while the window has the file.
    if (arguments.has("dry-run")) {
        const auto network = ReadOnlyNetwork::open(path, line.clock);
        if (!network)
            return fail(line, network.error(), Exit::NotDone);
    } else {
        const auto workspace = Workspace::open(path, line.places, line.clock);
        if (!workspace)
            return fail(line, workspace.error(), Exit::NotDone);
        Status status = writeMandate(**workspace, *text);
        if (const Status closed = (*workspace)->file().close(); status && !closed)
            status = closed;
        if (!status)
            return fail(line, status.error(), Exit::NotDone);
    }
    for (const QString &above : {text->overline, text->title})
        if (!above.isEmpty())
            line.out << '\t' << Words::tr("Title") << '\t' << above.simplified() << '\n';
    const QStringList numbers = clauseNumbers(text->blocks);
    qsizetype sections = 0;
    for (qsizetype i = 0; i < text->blocks.size(); ++i) {
        const MandateBlock &block = text->blocks[i];
        sections += block.kind == BlockKind::Heading;
        line.out << numbers[i] << '\t' << label(block.kind) << '\t' << block.text.simplified() << '\n';
    }
    for (const QString &loss : text->losses)
        line.out << loss << '\n';
    line.out << (arguments.has("dry-run")
                     ? Words::tr("Nothing was written. Sections: %1, clauses in all: %2.")
                     : Words::tr("Written. Sections: %1, clauses in all: %2."))
                    .arg(sections)
                    .arg(text->blocks.size())
             << '\n';
    return Exit::Done;
}

QByteArray asJson(const QList<Finding> &findings, QDate day, bool fulfilled) {
    QJsonArray list;
    for (const Finding &finding : findings)
        list.append(QJsonObject{{QStringLiteral("rule"), nameOf(finding.rule.kind)},
                                {QStringLiteral("strength"), nameOf(finding.rule.strength)},
                                {QStringLiteral("verdict"), nameOf(finding.verdict)},
                                {QStringLiteral("demand"), finding.demand},
                                {QStringLiteral("evidence"), finding.evidence},
                                {QStringLiteral("detail"), finding.detail},
                                {QStringLiteral("fails_on"), isoDate(finding.failsOn)},
                                {QStringLiteral("done"), finding.done},
                                {QStringLiteral("wanted"), finding.wanted}});
    const QJsonObject root{{QStringLiteral("date"), isoDate(day)},
                           {QStringLiteral("fulfilled"), fulfilled},
                           {QStringLiteral("findings"), list}};
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

Exit check(const Arguments &arguments, CommandLine &line) {
    const auto day = dateOf(arguments, line);
    if (!day)
        return Exit::Usage;
    const auto network = ReadOnlyNetwork::open(arguments.operands[0], line.clock);
    if (!network)
        return fail(line, network.error(), Exit::NotDone);
    const QList<Finding> findings = (*network)->queries().check(*day, line.language);
    const bool fulfilled = std::none_of(findings.begin(), findings.end(), [](const Finding &finding) {
        return finding.verdict == Verdict::Fails && finding.rule.strength == Strength::Must;
    });
    if (arguments.has("json")) {
        line.out << QString::fromUtf8(asJson(findings, *day, fulfilled));
    } else {
        for (const Finding &finding : findings)
            line.out << label(finding.verdict) << '\t' << finding.demand << '\t' << finding.evidence << '\n';
        if (findings.isEmpty())
            line.out << Words::tr("The mandate has no rules that can be counted.") << '\n';
    }
    return fulfilled ? Exit::Done : Exit::No;
}

Exit verify(const Arguments &arguments, CommandLine &line) {
    const QString &path = arguments.operands[0];
    if (const Status whole = verifyFile(path); !whole) {
        const auto kind = whole.error().kind;
        const bool no = kind == Error::Kind::Damaged || kind == Error::Kind::Foreign;
        return fail(line, whole.error(), no ? Exit::No : Exit::NotDone);
    }
    line.out << Words::tr("%1 is whole.").arg(path) << '\n';
    return Exit::Done;
}

Exit backup(const Arguments &arguments, CommandLine &line) {
    if (const Status copied = backupFile(arguments.operands[0], arguments.operands[1]); !copied)
        return fail(line, copied.error(), Exit::NotDone);
    return Exit::Done;
}

} // namespace

const QList<Verb> &verbs() {
    static const QList<Verb> all = {
        {{.name = QStringLiteral("templates"),
          .operands = {},
          .options = {},
          .help = QT_TRANSLATE_NOOP("Cli", "Lists the templates, one on each line, name first.")},
         listTemplates},
        {{.name = QStringLiteral("new"),
          .operands = {QStringLiteral("FILE")},
          .options = {{.name = "template",
                       .value = "NAME",
                       .required = true,
                       .help = QT_TRANSLATE_NOOP("Cli", "what to start from; see aarring templates")}},
          .help = QT_TRANSLATE_NOOP("Cli", "Makes a new file from a template. Never overwrites.")},
         makeNew},
        {{.name = QStringLiteral("documents"),
          .operands = {},
          .options = {},
          .help = QT_TRANSLATE_NOOP(
              "Cli", "Lists the documents that can be exported, one on each line, name first.")},
         listDocuments},
        {{.name = QStringLiteral("export"),
          .operands = {QStringLiteral("DOCUMENT"), QStringLiteral("FILE")},
          .options =
              {{.name = "output",
                .value = "OUT",
                .letter = 'o',
                .required = true,
                .help = QT_TRANSLATE_NOOP("Cli",
                                          "where to write; the ending picks the format (.pdf, .odt, .html)")},
               {.name = "format",
                .value = "F",
                .help = QT_TRANSLATE_NOOP("Cli", "pdf, odt or html, when DOCUMENT is all")},
               {.name = "language",
                .value = "L",
                .help = QT_TRANSLATE_NOOP("Cli", "nb, nn, da or en instead of the network's language")},
               {.name = "year",
                .value = "Y",
                .help = QT_TRANSLATE_NOOP("Cli", "the year instead of this one")},
               {.name = "meeting",
                .value = "N",
                .help = QT_TRANSLATE_NOOP("Cli", "the meeting's number in the year instead of the next one")},
               {.name = "version",
                .value = "N",
                .help = QT_TRANSLATE_NOOP("Cli", "the mandate's version instead of the latest")},
               {.name = "report",
                .value = "N",
                .help = QT_TRANSLATE_NOOP("Cli", "the report's number in aarring list reports instead of the "
                                                 "newest, or of the newest of --year")},
               {.name = "period",
                .value = "1|2",
                .help = QT_TRANSLATE_NOOP("Cli", "the report of that half of the year")},
               {.name = "project",
                .value = "N",
                .help = QT_TRANSLATE_NOOP("Cli",
                                          "the project's number instead of all; see aarring list projects")},
               {.name = "date",
                .value = "YYYY-MM-DD",
                .help =
                    QT_TRANSLATE_NOOP("Cli", "lists and the mandate check as of that day instead of today")},
               {.name = "sheet",
                .value = "SIZE",
                .help = QT_TRANSLATE_NOOP("Cli", "the year wheel on A3 instead of the network's sheet")}},
          .help = QT_TRANSLATE_NOOP("Cli", "Writes a document, for instance the member list.")},
         exportPaper,
         true},
        {{.name = QStringLiteral("export calendar"),
          .operands = {QStringLiteral("FILE")},
          .options = {{.name = "output",
                       .value = "OUT.ics",
                       .letter = 'o',
                       .required = true,
                       .help = QT_TRANSLATE_NOOP("Cli", "where to write")},
                      {.name = "year",
                       .value = "Y",
                       .help = QT_TRANSLATE_NOOP("Cli", "the meetings of that year only")},
                      {.name = "meeting",
                       .value = "N",
                       .help = QT_TRANSLATE_NOOP("Cli",
                                                 "the network's meeting with that number in the year only")}},
          .help = QT_TRANSLATE_NOOP("Cli", "Writes the meetings for calendar programs.")},
         exportCalendar},
        {{.name = QStringLiteral("export table"),
          .operands = {QStringLiteral("TABLE"), QStringLiteral("FILE")},
          .options = {{.name = "output",
                       .value = "OUT",
                       .letter = 'o',
                       .required = true,
                       .help = QT_TRANSLATE_NOOP("Cli", "where to write; .xlsx or .csv")},
                      {.name = "language",
                       .value = "L",
                       .help =
                           QT_TRANSLATE_NOOP("Cli", "nb, nn, da or en instead of the network's language")},
                      {.name = "year",
                       .value = "Y",
                       .help = QT_TRANSLATE_NOOP("Cli", "the year instead of this one")},
                      {.name = "project",
                       .value = "N",
                       .help = QT_TRANSLATE_NOOP("Cli", "the budget of that project instead of the year's")}},
          .help = QT_TRANSLATE_NOOP(
              "Cli", "Writes budget, entries, shares, grants, action-plan, projects or resources for "
                     "spreadsheets. A workbook of the budget has the first four.")},
         exportTable},
        {{.name = QStringLiteral("import ledger"),
          .operands = {QStringLiteral("CSV"), QStringLiteral("FILE")},
          .options = {{.name = "year",
                       .value = "Y",
                       .help = QT_TRANSLATE_NOOP("Cli", "the budget to book on instead of this year’s")},
                      {.name = "project",
                       .value = "N",
                       .help = QT_TRANSLATE_NOOP("Cli", "the budget of that project instead of the year’s; "
                                                        "with the year when it has several")},
                      {.name = "line",
                       .value = "TEXT",
                       .help = QT_TRANSLATE_NOOP("Cli", "the budget line for amounts that fit no other")},
                      {.name = "dry-run", .help = QT_TRANSLATE_NOOP("Cli", "only tell what would happen")}},
          .help = QT_TRANSLATE_NOOP("Cli",
                                    "Books a bank statement or a ledger and tells what became of each line; "
                                    "what is booked already is "
                                    "left. Exit status 1 when lines were refused; the others are written.")},
         importLedger},
        {{.name = QStringLiteral("import members"),
          .operands = {QStringLiteral("CSV"), QStringLiteral("FILE")},
          .options = {{.name = "dry-run", .help = QT_TRANSLATE_NOOP("Cli", "only tell what would happen")}},
          .help = QT_TRANSLATE_NOOP(
              "Cli", "Brings in members from a table and tells what became of each line. Exit status "
                     "1 when lines were refused; the others are written.")},
         importMembers},
        {{.name = QStringLiteral("import resources"),
          .operands = {QStringLiteral("CSV"), QStringLiteral("FILE")},
          .options = {{.name = "dry-run", .help = QT_TRANSLATE_NOOP("Cli", "only tell what would happen")}},
          .help = QT_TRANSLATE_NOOP(
              "Cli", "Brings in courses and other resources from a table and tells what became of each line. "
                     "Exit status 1 when lines were refused; the others are written.")},
         importResources},
        {{.name = QStringLiteral("import mandate"),
          .operands = {QStringLiteral("TEXTFILE"), QStringLiteral("FILE")},
          .options = {{.name = "dry-run", .help = QT_TRANSLATE_NOOP("Cli", "only tell what would happen")}},
          .help = QT_TRANSLATE_NOOP(
              "Cli", "Puts a text from LibreOffice, Word, Markdown, HTML or a text file in the place of the "
                     "draft’s and tells what each paragraph became.")},
         importMandate},
        {{.name = QStringLiteral("import calendar"),
          .operands = {QStringLiteral("ICS"), QStringLiteral("FILE")},
          .options = {{.name = "dry-run", .help = QT_TRANSLATE_NOOP("Cli", "only tell what would happen")}},
          .help = QT_TRANSLATE_NOOP(
              "Cli", "Brings in meetings from a calendar and tells what became of each; those it has already "
                     "are left. Exit status 1 when some were refused; the others are written.")},
         importCalendar},
        {{.name = QStringLiteral("list follow-ups"),
          .operands = {QStringLiteral("FILE")},
          .options = {{.name = "overdue",
                       .help = QT_TRANSLATE_NOOP("Cli", "only those past their deadline")}},
          .help = QT_TRANSLATE_NOOP(
              "Cli", "Lists what is still to be done: deadline, who, what, agenda item. Exit status 1 when "
                     "something is overdue and --overdue was asked.")},
         listFollowUps},
        {{.name = QStringLiteral("list projects"),
          .operands = {QStringLiteral("FILE")},
          .options = {},
          .help = QT_TRANSLATE_NOOP("Cli",
                                    "Lists the projects: number, title, owner, first and last day, state.")},
         listProjects},
        {{.name = QStringLiteral("list decisions"),
          .operands = {QStringLiteral("FILE")},
          .options = {{.name = "year",
                       .value = "Y",
                       .help = QT_TRANSLATE_NOOP("Cli", "the decisions of that year only")}},
          .help = QT_TRANSLATE_NOOP("Cli", "Lists what was decided: day, agenda item, title, decision.")},
         listDecisions},
        {{.name = QStringLiteral("list reports"),
          .operands = {QStringLiteral("FILE")},
          .options = {},
          .help =
              QT_TRANSLATE_NOOP("Cli", "Lists the reports: number, last day of the period, title, state.")},
         listReports},
        {{.name = QStringLiteral("list resources"),
          .operands = {QStringLiteral("FILE")},
          .options = {{.name = "due", .help = QT_TRANSLATE_NOOP("Cli", "only those whose review is due")}},
          .help = QT_TRANSLATE_NOOP(
              "Cli", "Lists courses and other resources: title, kind, theme, state, published, next review, "
                     "link. Exit status 1 when something is due and --due was asked.")},
         listResources},
        {{.name = QStringLiteral("check"),
          .operands = {QStringLiteral("FILE")},
          .options = {{.name = "date",
                       .value = "YYYY-MM-DD",
                       .help = QT_TRANSLATE_NOOP("Cli", "the day to judge instead of today")},
                      {.name = "json", .help = QT_TRANSLATE_NOOP("Cli", "for programs")}},
          .help = QT_TRANSLATE_NOOP(
              "Cli", "Checks the network against its mandate. Exit status 1 when a must is not "
                     "fulfilled.")},
         check},
        {{.name = QStringLiteral("verify"),
          .operands = {QStringLiteral("FILE")},
          .options = {},
          .help = QT_TRANSLATE_NOOP("Cli", "Tells whether the file is whole. Exit status 1 when it is not.")},
         verify},
        {{.name = QStringLiteral("backup"),
          .operands = {QStringLiteral("FILE"), QStringLiteral("OUT")},
          .options = {},
          .help = QT_TRANSLATE_NOOP("Cli",
                                    "Makes a consistent copy, also while the window has the file open. Never "
                                    "overwrites.")},
         backup}};
    return all;
}

Exit tellCounts(CommandLine &line, const ImportCounts &counts, bool rehearsal) {
    line.out
        << (rehearsal
                ? Words::tr(
                      "Nothing was written. To be added: %1, to be changed: %2, unchanged: %3, refused: %4.")
                : Words::tr("Added: %1, changed: %2, unchanged: %3, refused: %4."))
               .arg(counts.added)
               .arg(counts.changed)
               .arg(counts.unchanged)
               .arg(counts.refused)
        << '\n';
    return counts.refused ? Exit::No : Exit::Done;
}

Exit wrongValue(CommandLine &line, const QString &option, const QString &value, const QString &todo) {
    return fail(line, {Error::Kind::Invalid, option, Words::tr("“%1” is not understood").arg(value), todo},
                Exit::Usage);
}

std::optional<int> numberOf(const Arguments &arguments, const char *option) {
    if (!arguments.has(option))
        return 0;
    bool ok = false;
    const int number = arguments.value(option).toInt(&ok);
    return ok && number > 0 ? std::optional(number) : std::nullopt;
}

Exit fail(CommandLine &line, const Error &error, Exit status) {
    QString text = error.what;
    if (!error.why.isEmpty())
        text += QStringLiteral(": ") + error.why;
    if (!error.todo.isEmpty())
        text += QStringLiteral(", ") + error.todo.at(0).toLower() + error.todo.mid(1);
    line.err << "aarring: " << text.simplified() << '\n';
    return status;
}

Result<ImportTarget> openForImport(const QString &path, bool rehearsal, const CommandLine &line) {
    ImportTarget target;
    if (rehearsal) {
        auto opened = ReadOnlyNetwork::open(path, line.clock);
        if (!opened)
            return opened.error();
        target.network = std::move(*opened);
    } else {
        auto opened = Workspace::open(path, line.places, line.clock);
        if (!opened)
            return opened.error();
        target.workspace = std::move(*opened);
    }
    return target;
}

} // namespace aarring
