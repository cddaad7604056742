#include "cli/verbs.h"

#include "actions/workspace.h"
#include "base/formats.h"
#include "domain/labels.h"

#include <QCoreApplication>

namespace aarring {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

} // namespace

Exit listFollowUps(const Arguments &arguments, CommandLine &line) {
    const auto network = ReadOnlyNetwork::open(arguments.operands[0], line.clock);
    if (!network)
        return fail(line, network.error(), Exit::NotDone);
    const Queries &queries = (*network)->queries();
    const bool overdue = arguments.has("overdue");
    const QList<FollowUpLine> lines =
        queries.followUps(overdue ? FollowUpScope::Overdue : FollowUpScope::Open);
    for (const FollowUpLine &one : lines)
        printCells(line, {isoDate(one.followUp.deadline), one.who, one.followUp.what,
                          itemNumberText(one.number, one.agreedOn, queries.network()),
                          one.isOverdue(queries.today()) ? Words::tr("overdue") : QString()});
    return overdue && !lines.isEmpty() ? Exit::No : Exit::Done;
}

Exit listDecisions(const Arguments &arguments, CommandLine &line) {
    int year = 0;
    if (!takeNumbers(arguments, line, {{"year", &year}}))
        return Exit::Usage;
    const auto network = ReadOnlyNetwork::open(arguments.operands[0], line.clock);
    if (!network)
        return fail(line, network.error(), Exit::NotDone);
    const Queries &queries = (*network)->queries();
    for (const DecisionLine &one : queries.decisions(year))
        printCells(line, {isoDate(one.day), itemNumberText(one.number, one.day, queries.network()), one.title,
                          one.decision});
    return Exit::Done;
}

// The number is what "export report --report" asks for.
Exit listReports(const Arguments &arguments, CommandLine &line) {
    const auto network = ReadOnlyNetwork::open(arguments.operands[0], line.clock);
    if (!network)
        return fail(line, network.error(), Exit::NotDone);
    int number = 0;
    for (const Report &report : (*network)->queries().facts().reports)
        printCells(line, {QString::number(++number), isoDate(report.period.to), report.title,
                          label(report.state), isoDate(report.isSent() ? report.sentOn : report.due)});
    return Exit::Done;
}

Exit listProjects(const Arguments &arguments, CommandLine &line) {
    const auto network = ReadOnlyNetwork::open(arguments.operands[0], line.clock);
    if (!network)
        return fail(line, network.error(), Exit::NotDone);
    const Queries &queries = (*network)->queries();
    for (const Project &project : queries.projects()) {
        const Institution *owner = queries.institution(project.owner);
        printCells(line, {QString::number(queries.numberOf(project)), project.title,
                          owner ? owner->name : QString(), isoDate(project.period.from),
                          isoDate(project.period.to), label(project.state)});
    }
    return Exit::Done;
}

} // namespace aarring
