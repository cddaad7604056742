#pragma once

#include "cli/commandline.h"

namespace aarring {

/// First of all: a standard stream that the caller closed must not become the number of a file opened later, or what is
/// printed would land in that file.
void holdStandardStreams();

/// `status` when all that was printed on `line.out`, which is standard output, has arrived; NotDone when it has not, for the
/// disk is full or nobody takes it, and that is told.
Exit arrived(Exit status, CommandLine &line);

} // namespace aarring
