#pragma once

#include "cli/arguments.h"
#include "cli/commandline.h"

#include <functional>

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

} // namespace aarring
