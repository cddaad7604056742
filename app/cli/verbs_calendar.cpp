#include "cli/verbs.h"

#include "actions/calendars.h"
#include "actions/workspace.h"
#include "base/formats.h"
#include "base/wholefile.h"

#include <QCoreApplication>
#include <algorithm>

namespace aarring {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

void printEvents(const IcsImport &import, CommandLine &line) {
    for (const IcsEvent &event : import.events) {
        const QString becomes =
            event.isProposal() && !event.isTicked ? Words::tr("Stays as it is") : label(event.verdict);
        QStringList parts{shortDate(event.meeting.date, line.language), becomes, event.meeting.title};
        parts += changesOf(event, line.language) + event.notes;
        line.out << parts.join(QLatin1Char('\t')) << '\n';
    }
    for (const QString &note : import.notes)
        line.out << note << '\n';
}

} // namespace

Exit exportCalendar(const Arguments &arguments, CommandLine &line) {
    CalendarChoice choice;
    if (!takeNumbers(arguments, line, {{"year", &choice.year}, {"meeting", &choice.number}}))
        return Exit::Usage;
    const QString out = arguments.value("output");
    if (!out.endsWith(QLatin1String(".ics"), Qt::CaseInsensitive))
        return fail(line,
                    {Error::Kind::Invalid, out, Words::tr("a calendar is written as .ics"),
                     Words::tr("Let the name end in .ics")},
                    Exit::Usage);
    const auto network = ReadOnlyNetwork::open(arguments.operands[0], line.clock);
    if (!network)
        return fail(line, network.error(), Exit::NotDone);
    const auto calendar = calendarOf((*network)->queries(), choice);
    if (!calendar)
        return fail(line, calendar.error(), Exit::Usage);
    if (const Status written = writeWholeFile(out, *calendar); !written)
        return fail(line, written.error(), Exit::NotDone);
    return Exit::Done;
}

Exit importCalendar(const Arguments &arguments, CommandLine &line) {
    const bool dryRun = arguments.has("dry-run");
    const QString &ics = arguments.operands[0];
    const QString &path = arguments.operands[1];
    const auto target = openForImport(path, dryRun, line);
    if (!target)
        return fail(line, target.error(), Exit::NotDone);
    const std::unique_ptr<Workspace> &workspace = target->workspace;
    const auto import = previewCalendarFile(target->queries(), ics);
    Status status = import ? Status(Done{}) : Status(import.error());
    if (import && !dryRun && !import->accepted().isEmpty())
        status = workspace->actions().importMeetings(import->accepted());
    status = target->closed(status);
    if (!status)
        return fail(line, status.error(), Exit::NotDone);
    printEvents(*import, line);
    const int refused = import->count(IcsVerdict::Refused);
    const auto isNew = [](const Meeting &meeting) { return meeting.id == 0; };
    const QList<Meeting> accepted = import->accepted();
    const auto added = std::count_if(accepted.begin(), accepted.end(), isNew);
    line.out << (dryRun ? Words::tr("Nothing was written. To be added: %1, changed: %2, there already: %3, "
                                    "refused: %4.")
                        : Words::tr("Added: %1, changed: %2, there already: %3, refused: %4."))
                    .arg(added)
                    .arg(accepted.size() - added)
                    .arg(import->count(IcsVerdict::Known) + import->count(IcsVerdict::Older))
                    .arg(refused)
             << '\n';
    return refused ? Exit::No : Exit::Done;
}

} // namespace aarring
