#pragma once

#include "base/result.h"

#include <QByteArray>

namespace aarring {

/// The bytes of the file that a person has chosen; of one with more than `most` bytes, only `most` + 1 of them. Errors:
/// NotFound, and ReadWrite for a folder or what the system refuses.
Result<QByteArray> readFile(const QString &path, qint64 most);

/// The same error, told of the whole file: "PATH cannot be read".
Error unreadable(const QString &path, const Error &error);

} // namespace aarring
