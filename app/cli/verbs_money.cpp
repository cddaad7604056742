#include "cli/verbs.h"

#include "actions/tables.h"
#include "actions/workspace.h"
#include "base/formats.h"
#include "base/textfold.h"
#include "base/wholefile.h"

#include <QCoreApplication>

namespace aarring {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// What the options say about the ledger; the network tells the rest.
Result<LedgerSettings> settingsFor(const Arguments &arguments, const Queries &queries,
                                   const TableOptions &options) {
    LedgerSettings settings;
    settings.language = queries.network().language;
    const auto budget = budgetFor(queries, options, Words::tr("Nothing can be booked"));
    if (!budget)
        return budget.error();
    settings.budget = **budget;
    if (!arguments.has("line"))
        return settings;
    QStringList names;
    for (const BudgetLine &line : queries.budgetLines(settings.budget.id)) {
        if (folded(line.text) == folded(arguments.value("line")))
            settings.otherLine = line.id;
        names.append(line.text);
    }
    if (!settings.otherLine)
        return Error{Error::Kind::NotFound, Words::tr("Nothing can be booked"),
                     Words::tr("there is no budget line called “%1”").arg(arguments.value("line")),
                     Words::tr("Choose one of: %1").arg(names.join(QStringLiteral("; ")))};
    return settings;
}

void printRows(const LedgerPreview &preview, const Queries &queries, CommandLine &line) {
    for (const LedgerRow &row : preview.rows) {
        const BudgetLine *on = queries.budgetLine(row.entry.line);
        QStringList parts{Words::tr("line %1").arg(row.line),      label(row.verdict),
                          shortDate(row.entry.day, line.language), row.entry.text,
                          amount(row.entry.amount, line.language), on ? on->text : QString()};
        if (!row.notes.isEmpty())
            parts.append(row.notes.join(QLatin1Char(' ')));
        line.out << parts.join(QLatin1Char('\t')) << '\n';
    }
}

} // namespace

Exit exportTable(const Arguments &arguments, CommandLine &line) {
    TableOptions options;
    if (!takeLanguage(arguments, line, options.language) ||
        !takeNumbers(arguments, line, {{"year", &options.year}, {"project", &options.project}}))
        return Exit::Usage;
    const auto network = ReadOnlyNetwork::open(arguments.operands[1], line.clock);
    if (!network)
        return fail(line, network.error(), Exit::NotDone);
    const QString out = arguments.value("output");
    const auto bytes = tableFile((*network)->queries(), arguments.operands[0], options, out);
    if (!bytes)
        return fail(line, bytes.error(), statusOf(bytes.error()));
    if (const Status written = writeWholeFile(out, *bytes); !written)
        return fail(line, written.error(), Exit::NotDone);
    return Exit::Done;
}

Exit importLedger(const Arguments &arguments, CommandLine &line) {
    TableOptions options;
    if (!takeNumbers(arguments, line, {{"year", &options.year}, {"project", &options.project}}))
        return Exit::Usage;
    const bool dryRun = arguments.has("dry-run");
    const QString &path = arguments.operands[1];
    const auto target = openForImport(path, dryRun, line);
    if (!target)
        return fail(line, target.error(), Exit::NotDone);
    const std::unique_ptr<Workspace> &workspace = target->workspace;
    const Queries &queries = target->queries();
    const auto settings = settingsFor(arguments, queries, options);
    Result<LedgerPreview> preview =
        settings ? previewLedgerFile(queries, arguments.operands[0], *settings) : settings.error();
    Status status = preview ? Status(Done{}) : Status(preview.error());
    if (preview && !dryRun)
        status = workspace->actions().bookAll(preview->accepted());
    status = target->closed(status);
    if (!status)
        return fail(line, status.error(), Exit::NotDone);
    printRows(*preview, queries, line);
    const int refused = preview->count(LedgerVerdict::Refused);
    line.out << (dryRun ? Words::tr("Nothing was written. To be booked: %1, there already: %2, refused: %3.")
                        : Words::tr("Booked: %1, there already: %2, refused: %3."))
                    .arg(preview->count(LedgerVerdict::Book))
                    .arg(preview->count(LedgerVerdict::Known))
                    .arg(refused)
             << '\n';
    return refused ? Exit::No : Exit::Done;
}

} // namespace aarring
