#include "cli/verbs.h"

#include "base/formats.h"

#include <QCoreApplication>

namespace aarring {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

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
               {.name = "person",
                .value = "NAME",
                .help = QT_TRANSLATE_NOOP("Cli", "the person that person-record is about; more words, as the "
                                                 "institution’s name, tell those of one name apart")},
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
                     "are changed or cancelled when the calendar’s state is newer. Exit status 1 when some "
                     "were refused; the others are written.")},
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
        {{.name = QStringLiteral("forget"),
          .operands = {QStringLiteral("FILE")},
          .options = {{.name = "left-before",
                       .value = "YYYY-MM-DD",
                       .required = true,
                       .help = QT_TRANSLATE_NOOP("Cli", "of those whose last day lies before that day")},
                      {.name = "dry-run", .help = QT_TRANSLATE_NOOP("Cli", "only tell what would happen")}},
          .help = QT_TRANSLATE_NOOP(
              "Cli",
              "Removes e-mail and phone of people who have left, for good and from the history, too, and "
              "lists them: last day, name. Names stay. Cannot be undone.")},
         forgetContact},
        {{.name = QStringLiteral("check"),
          .operands = {QStringLiteral("FILE")},
          .options = {{.name = "date",
                       .value = "YYYY-MM-DD",
                       .help = QT_TRANSLATE_NOOP("Cli", "the day to judge instead of today")},
                      {.name = "json", .help = QT_TRANSLATE_NOOP("Cli", "for programs")}},
          .help = QT_TRANSLATE_NOOP(
              "Cli", "Checks the network against its mandate. Exit status 1 when a must is not "
                     "fulfilled.")},
         checkMandate},
        {{.name = QStringLiteral("verify"),
          .operands = {QStringLiteral("FILE")},
          .options = {},
          .help = QT_TRANSLATE_NOOP("Cli", "Tells whether the file is whole. Exit status 1 when it is not.")},
         verifyWhole},
        {{.name = QStringLiteral("backup"),
          .operands = {QStringLiteral("FILE"), QStringLiteral("OUT")},
          .options = {},
          .help = QT_TRANSLATE_NOOP("Cli",
                                    "Makes a consistent copy, also while the window has the file open. Never "
                                    "overwrites.")},
         backUp}};
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

void printCells(CommandLine &line, QStringList cells) {
    for (QString &cell : cells)
        cell = cell.simplified();
    line.out << cells.join(QLatin1Char('\t')) << '\n';
}

Exit wrongValue(CommandLine &line, const QString &option, const QString &value, const QString &todo) {
    return fail(line, {Error::Kind::Invalid, option, Words::tr("“%1” is not understood").arg(value), todo},
                Exit::Usage);
}

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

bool takeNumbers(const Arguments &arguments, CommandLine &line,
                 std::initializer_list<std::pair<const char *, int *>> options) {
    for (const auto &[option, place] : options) {
        if (!arguments.has(option))
            continue;
        bool isNumber = false;
        *place = arguments.value(option).toInt(&isNumber);
        if (!isNumber || *place <= 0) {
            wrongValue(line, QLatin1String("--") + QLatin1String(option), arguments.value(option),
                       Words::tr("Write a number"));
            return false;
        }
    }
    return true;
}

bool takeLanguage(const Arguments &arguments, CommandLine &line, std::optional<Language> &language) {
    if (!arguments.has("language"))
        return true;
    language = languageFromCode(arguments.value("language"));
    if (!language)
        wrongValue(line, QStringLiteral("--language"), arguments.value("language"),
                   Words::tr("Write nb, nn, da or en"));
    return language.has_value();
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

Exit statusOf(const Error &error) {
    const bool isWish = error.kind == Error::Kind::Invalid || error.kind == Error::Kind::NotFound;
    return isWish ? Exit::Usage : Exit::NotDone;
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

Status ImportTarget::closed(const Status &imported) const {
    if (!workspace)
        return imported;
    DocumentFile &file = workspace->file();
    const Status written = file.close();
    // What could not be written must not turn up at the next opening; but what an earlier run left is not ours to drop.
    if (!written && !file.wasRecovered())
        file.discard();
    return imported ? written : imported;
}

} // namespace aarring
