#pragma once

#include <QtGlobal>

namespace aarring {

/// Key of a row: 63 bits, rising with time, never reused and not sequential, so that two copies of a file can
/// be merged. 0 means "none yet"; saving such a value gives it a new key.
using Id = qint64;

/// 41 bits of milliseconds since 2020 and 22 random bits; each call in one process gives a larger value.
Id newId();

} // namespace aarring
