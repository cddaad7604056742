#pragma once

#include "actions/workspace.h"
#include "cli/arguments.h"
#include "cli/commandline.h"
#include "exchange/listimport.h"

#include <memory>
#include <optional>

namespace aarring {

/// One verb of the command line: what it takes and what it does.
struct Verb {
    VerbSpec spec;
    Exit (*run)(const Arguments &arguments, CommandLine &line);
    bool draws = false; ///< needs fonts
};

/// In the order of the help.
const QList<Verb> &verbs();

/// Prints the error as one line and gives the status back.
Exit fail(CommandLine &line, const Error &error, Exit status);

/// Of what could not be made: there is no such thing, or it could not be read.
Exit statusOf(const Error &error);

/// The file that an import goes into.
struct ImportTarget {
    std::unique_ptr<Workspace> workspace;     ///< null in a rehearsal
    std::unique_ptr<ReadOnlyNetwork> network; ///< in a rehearsal only
    const Queries &queries() const { return workspace ? workspace->queries() : network->queries(); }
    /// How the import went, and if it went well how writing the file did.
    Status closed(const Status &imported) const;
};
/// A rehearsal takes no lock, so that it can be done while the window has the file.
Result<ImportTarget> openForImport(const QString &path, bool rehearsal, const CommandLine &line);
/// Says that an option's value is not understood, and what to write; wrong usage.
Exit wrongValue(CommandLine &line, const QString &option, const QString &value, const QString &todo);
/// The day of --date, else today; nothing when it is none, which has been told.
std::optional<QDate> dateOf(const Arguments &arguments, CommandLine &line);
/// Numbers from 1 into their places; 0 where an option is not there. False when one is no such number, which has been told.
bool takeNumbers(const Arguments &arguments, CommandLine &line,
                 std::initializer_list<std::pair<const char *, int *>> options);
/// That of --language, if it is there. False when it is none of ours, which has been told.
bool takeLanguage(const Arguments &arguments, CommandLine &line, std::optional<Language> &language);

/// The last line of an import of a list, and its status: 1 when lines were refused.
Exit tellCounts(CommandLine &line, const ImportCounts &counts, bool rehearsal);
/// One line for scripts to cut at the tabs; line breaks within a cell become spaces.
void printCells(CommandLine &line, QStringList cells);

// In verbs_file.cpp.
Exit listTemplates(const Arguments &arguments, CommandLine &line);
Exit makeNew(const Arguments &arguments, CommandLine &line);
Exit checkMandate(const Arguments &arguments, CommandLine &line);
Exit verifyWhole(const Arguments &arguments, CommandLine &line);
Exit backUp(const Arguments &arguments, CommandLine &line);

// In verbs_papers.cpp.
Exit listDocuments(const Arguments &arguments, CommandLine &line);
Exit exportPaper(const Arguments &arguments, CommandLine &line);

// In verbs_imports.cpp.
Exit importMembers(const Arguments &arguments, CommandLine &line);
Exit importMandate(const Arguments &arguments, CommandLine &line);

// In verbs_members.cpp.
Exit forgetContact(const Arguments &arguments, CommandLine &line);

// In verbs_calendar.cpp.
Exit exportCalendar(const Arguments &arguments, CommandLine &line);
Exit importCalendar(const Arguments &arguments, CommandLine &line);

// In verbs_money.cpp.
Exit exportTable(const Arguments &arguments, CommandLine &line);
Exit importLedger(const Arguments &arguments, CommandLine &line);

// In verbs_resources.cpp.
Exit listResources(const Arguments &arguments, CommandLine &line);
Exit importResources(const Arguments &arguments, CommandLine &line);

// In verbs_lists.cpp.
Exit listFollowUps(const Arguments &arguments, CommandLine &line);
Exit listDecisions(const Arguments &arguments, CommandLine &line);
Exit listReports(const Arguments &arguments, CommandLine &line);
Exit listProjects(const Arguments &arguments, CommandLine &line);

} // namespace aarring
