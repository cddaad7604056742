#pragma once

#include "base/result.h"

#include <QByteArray>

namespace aarring {

// Files as the document needs them: never half, never silently replaced, and on the disk when the function
// returns.

bool liesTooDeep(const QString &path);    ///< SQLite opens no file whose whole name is that long
Error missingFile(const QString &path);   ///< NotFound; Foreign when something else has that name
Error missingFolder(const QString &path); ///< NotFound: the one that the file `path` should lie in
Error existsAlready(const QString &path); ///< Conflict
/// The same reason, told of `path`: what failed was a file beside it or a lock, of which people know nothing. Who has it open
/// and what was stopped stay as they are.
Error notWritten(Error error, const QString &path);
Status createEmptyFile(const QString &path); ///< Conflict when it exists
Status writeNewFile(const QString &path,
                    const QByteArray &bytes); ///< flushed; nothing stays behind on failure
/// A new file with the same bytes, flushed, and their contentHash(). Conflict when `to` exists; nothing stays behind on
/// failure.
Result<QByteArray> copyFile(const QString &from, const QString &to);
Status syncFile(const QString &path);
Status syncFolder(const QString &path); ///< makes a rename in it last
/// Takes away what a program that was interrupted left beside `database`: it would be put into whatever has that name next.
Status removeRemains(const QString &database);
/// Renames over `to`, flushed with its folder; first the remains beside `to` go.
Status replaceFile(const QString &from, const QString &to);
/// BLAKE2b as hex; an empty one when there is no file.
Result<QByteArray> contentHash(const QString &path);
QByteArray hashOf(const QByteArray &bytes);

} // namespace aarring
