#pragma once

#include "base/result.h"

namespace aarring {

/// Turns a result code of the database library (extended or primary) into words for a librarian.
/// `systemError` is the operating system's errno behind an input/output failure, 0 when unknown. `technical`
/// goes to the log only.
Error nativeError(int code, int systemError, const QString &technical);

} // namespace aarring
