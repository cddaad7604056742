#include "cli/standardstreams.h"

#include "cli/verbs.h"

#include <QCoreApplication>
#include <cstdio>
#ifdef Q_OS_UNIX
#include <fcntl.h>
#endif

namespace aarring {

void holdStandardStreams() {
#ifdef Q_OS_UNIX
    // The lowest number that is free is taken. Opened the wrong way round, each still fails as a closed one does.
    for (const int stream : {0, 1, 2})
        if (::fcntl(stream, F_GETFD) == -1)
            (void)::open("/dev/null", stream == 0 ? O_WRONLY : O_RDONLY);
#endif
}

Exit arrived(Exit status, CommandLine &line) {
    line.out.flush();
    if (line.out.status() == QTextStream::Ok && std::fflush(stdout) == 0 && !std::ferror(stdout))
        return status;
    return fail(line,
                {Error::Kind::ReadWrite,
                 QCoreApplication::translate("Cli", "The answer could not be written"),
                 QCoreApplication::translate("Cli", "the disk is full or nobody takes it"),
                 QCoreApplication::translate("Cli", "Send it somewhere else")},
                Exit::NotDone);
}

} // namespace aarring
