#include "storage/nativeerror.h"

#include <QCoreApplication>
#include <cerrno>
#include <sqlite3.h>

namespace aarring {

namespace {

struct Sentence {
    int code;
    Error::Kind kind;
    const char *what, *why, *todo;
};

using Kind = Error::Kind;

// The first match counts: extended codes stand before the primary code they belong to.
constexpr Sentence sentences[] = {
    {SQLITE_READONLY_DBMOVED, Kind::ReadWrite, QT_TRANSLATE_NOOP("Storage", "The change could not be saved"),
     QT_TRANSLATE_NOOP("Storage", "the file was moved or removed while it was open"),
     QT_TRANSLATE_NOOP("Storage", "Save a copy of the document, then open it again")},
    {SQLITE_CONSTRAINT_FOREIGNKEY, Kind::Conflict, QT_TRANSLATE_NOOP("Storage", "The change was not made"),
     QT_TRANSLATE_NOOP("Storage", "something else in the document still refers to what would be removed"),
     QT_TRANSLATE_NOOP("Storage", "Remove or change that first")},
    {SQLITE_IOERR_CORRUPTFS, Kind::Damaged, QT_TRANSLATE_NOOP("Storage", "The document cannot be read"),
     QT_TRANSLATE_NOOP("Storage", "the disk it lies on is damaged"),
     QT_TRANSLATE_NOOP("Storage", "Open a backup of it")},
    {SQLITE_FULL, Kind::NoSpace, QT_TRANSLATE_NOOP("Storage", "The change could not be saved"),
     QT_TRANSLATE_NOOP("Storage", "the disk is full"),
     QT_TRANSLATE_NOOP("Storage", "Free some space on the disk and try again")},
    {SQLITE_READONLY, Kind::ReadOnly, QT_TRANSLATE_NOOP("Storage", "The change could not be saved"),
     QT_TRANSLATE_NOOP("Storage", "the file or its folder may not be written"),
     QT_TRANSLATE_NOOP("Storage", "Save a copy in another folder")},
    {SQLITE_PERM, Kind::ReadOnly, QT_TRANSLATE_NOOP("Storage", "The document cannot be opened"),
     QT_TRANSLATE_NOOP("Storage", "you do not have access to the file"),
     QT_TRANSLATE_NOOP("Storage", "Ask the owner of the folder for access")},
    {SQLITE_BUSY, Kind::Locked, QT_TRANSLATE_NOOP("Storage", "The document is busy"),
     QT_TRANSLATE_NOOP("Storage", "another program is using the file"),
     QT_TRANSLATE_NOOP("Storage", "Close the other program and try again")},
    {SQLITE_LOCKED, Kind::Locked, QT_TRANSLATE_NOOP("Storage", "The document is busy"),
     QT_TRANSLATE_NOOP("Storage", "it is still being read"),
     QT_TRANSLATE_NOOP("Storage", "Try again in a moment")},
    {SQLITE_CORRUPT, Kind::Damaged, QT_TRANSLATE_NOOP("Storage", "The document is damaged"),
     QT_TRANSLATE_NOOP("Storage", "parts of the file are missing or have been overwritten"),
     QT_TRANSLATE_NOOP("Storage", "Open a backup of it")},
    {SQLITE_NOTADB, Kind::Foreign, QT_TRANSLATE_NOOP("Storage", "This is not an Årring document"),
     QT_TRANSLATE_NOOP("Storage", "the file holds something else"),
     QT_TRANSLATE_NOOP("Storage", "Choose a file whose name ends in .aarring")},
    {SQLITE_CANTOPEN, Kind::ReadWrite, QT_TRANSLATE_NOOP("Storage", "The document cannot be opened"),
     QT_TRANSLATE_NOOP("Storage", "the file or its folder is not within reach"),
     QT_TRANSLATE_NOOP("Storage", "See that the disk or network folder is connected and try again")},
    {SQLITE_IOERR, Kind::ReadWrite, QT_TRANSLATE_NOOP("Storage", "The disk did not answer as it should"),
     QT_TRANSLATE_NOOP("Storage", "reading or writing the file failed"),
     QT_TRANSLATE_NOOP("Storage", "See that the disk or network folder is connected and try again")},
    {SQLITE_TOOBIG, Kind::Invalid, QT_TRANSLATE_NOOP("Storage", "The change was not made"),
     QT_TRANSLATE_NOOP("Storage", "a text or an attachment is too large"),
     QT_TRANSLATE_NOOP("Storage", "Make it smaller and try again")},
    {SQLITE_INTERRUPT, Kind::Cancelled, QT_TRANSLATE_NOOP("Storage", "The work was stopped"), "", ""},
    {SQLITE_ABORT, Kind::Cancelled, QT_TRANSLATE_NOOP("Storage", "The work was stopped"), "", ""},
};

/// A full disk can hide behind a plain write failure: quota, or a limit on the size of files.
bool meansFull(int systemError) {
#ifdef EDQUOT
    if (systemError == EDQUOT)
        return true;
#endif
    return systemError == ENOSPC || systemError == EFBIG;
}

QString translated(const char *text) {
    return *text ? QCoreApplication::translate("Storage", text) : QString();
}

} // namespace

Error nativeError(int code, int systemError, const QString &technical) {
    if ((code & 0xff) == SQLITE_IOERR && meansFull(systemError))
        code = SQLITE_FULL;
    for (const Sentence &s : sentences) {
        if (s.code == code || s.code == (code & 0xff))
            return {s.kind, translated(s.what), translated(s.why), translated(s.todo)};
    }
    qWarning("storage: %s (%d)", qUtf8Printable(technical), code);
    return {Kind::Internal, QCoreApplication::translate("Storage", "The change was not made"),
            QCoreApplication::translate("Storage", "Årring made a mistake"),
            QCoreApplication::translate("Storage", "Nothing was lost; close the document and open it again")};
}

} // namespace aarring
