#pragma once

#include "actions/filecare.h"
#include "base/clock.h"
#include "base/language.h"

#include <QStringList>
#include <QTextStream>
#include <optional>

namespace aarring {

/// What the verbs work with; tests hand down their own.
struct CommandLine {
    QTextStream &out;
    QTextStream &err;
    const Clock &clock;
    StoragePlaces places;
    Language language = Language::English; ///< of dates; the words follow the installed translation
};

/// Exit status.
enum class Exit {
    Done = 0,
    No = 1,     ///< the answer is no: the check failed, the file is damaged, rows were refused
    Usage = 2,  ///< not understood: nothing was tried
    NotDone = 3 ///< could not read or write
};

/// Whether the words after the program's name are for the command line. Otherwise the window opens: no words, one file
/// name, or options of Qt.
bool isForCommandLine(const QStringList &words);
/// Papers are drawn, which takes QGuiApplication with its fonts; all other verbs do with QCoreApplication.
bool drawsPapers(const QStringList &words);

/// Does what the words say. An error is one line, "aarring: what: why, and what to do", and every file is as it was.
Exit runCommandLine(const QStringList &words, CommandLine &line);

/// The computer's language, English when it is none of ours.
Language systemLanguage();

} // namespace aarring
