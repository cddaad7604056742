#pragma once

#include "base/result.h"

#include <QByteArray>

namespace aarring {

// Files as the document needs them: never half, never silently replaced, and on the disk when the function
// returns.

Error missingFile(const QString &path);      ///< NotFound
Error existsAlready(const QString &path);    ///< Conflict
Status createEmptyFile(const QString &path); ///< Conflict when it exists
Status writeNewFile(const QString &path,
                    const QByteArray &bytes); ///< flushed; nothing stays behind on failure
Status syncFile(const QString &path);
Status syncFolder(const QString &path);                     ///< makes a rename in it last
Status replaceFile(const QString &from, const QString &to); ///< rename over `to`, flushed with its folder
/// BLAKE2b as hex; an empty one when there is no file.
Result<QByteArray> contentHash(const QString &path);
QByteArray hashOf(const QByteArray &bytes);

} // namespace aarring
