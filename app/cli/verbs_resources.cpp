#include "cli/verbs.h"

#include "actions/resourcetables.h"
#include "actions/workspace.h"
#include "base/formats.h"
#include "domain/labels.h"

#include <QCoreApplication>
#include <algorithm>

namespace aarring {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

} // namespace

Exit listResources(const Arguments &arguments, CommandLine &line) {
    const auto network = ReadOnlyNetwork::open(arguments.operands[0], line.clock);
    if (!network)
        return fail(line, network.error(), Exit::NotDone);
    const Queries &queries = (*network)->queries();
    const bool onlyDue = arguments.has("due");
    bool isAnyDue = false;
    for (const Resource &resource : queries.facts().resources) {
        const bool isDue = isDueForReview(resource, queries.today());
        isAnyDue = isAnyDue || isDue;
        if (onlyDue && !isDue)
            continue;
        printCells(line, {resource.title, label(resource.kind), resource.theme, label(resource.state),
                          isoDate(resource.published), isoDate(resource.reviewDue), resource.link});
    }
    return onlyDue && isAnyDue ? Exit::No : Exit::Done;
}

Exit importResources(const Arguments &arguments, CommandLine &line) {
    const bool dryRun = arguments.has("dry-run");
    const auto target = openForImport(arguments.operands[1], dryRun, line);
    if (!target)
        return fail(line, target.error(), Exit::NotDone);
    const std::unique_ptr<Workspace> &workspace = target->workspace;
    const auto preview = previewResourceFile(target->queries(), arguments.operands[0], line.language);
    Status status = preview ? Status(Done{}) : Status(preview.error());
    if (preview && !dryRun)
        status = workspace->actions().importResources(preview->accepted());
    status = target->closed(status);
    if (!status)
        return fail(line, status.error(), Exit::NotDone);
    for (const ResourceImportRow &row : preview->rows)
        printCells(line, {Words::tr("line %1").arg(row.line), label(row.verdict), row.resource.title,
                          label(row.resource.kind), row.text()});
    return tellCounts(line, *preview, dryRun);
}

} // namespace aarring
