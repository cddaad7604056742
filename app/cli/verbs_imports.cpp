#include "actions/memberlists.h"
#include "cli/verbs.h"
#include "domain/labels.h"
#include "exchange/mandateimport.h"

#include <QCoreApplication>

namespace aarring {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

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

} // namespace

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
    status = target->closed(status);
    if (!status)
        return fail(line, status.error(), Exit::NotDone);
    printPreview(*preview, line);
    return tellCounts(line, *preview, dryRun);
}

Exit importMandate(const Arguments &arguments, CommandLine &line) {
    const auto text = readMandateFile(arguments.operands[0]);
    if (!text)
        return fail(line, text.error(), Exit::NotDone);
    const bool dryRun = arguments.has("dry-run");
    const auto target = openForImport(arguments.operands[1], dryRun, line);
    if (!target)
        return fail(line, target.error(), Exit::NotDone);
    const Status status = target->closed(dryRun ? Status(Done{}) : writeMandate(*target->workspace, *text));
    if (!status)
        return fail(line, status.error(), Exit::NotDone);
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
    line.out << (dryRun ? Words::tr("Nothing was written. Sections: %1, clauses in all: %2.")
                        : Words::tr("Written. Sections: %1, clauses in all: %2."))
                    .arg(sections)
                    .arg(text->blocks.size())
             << '\n';
    return Exit::Done;
}

} // namespace aarring
