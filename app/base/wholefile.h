#pragma once

#include "base/result.h"

#include <QByteArray>

namespace aarring {

/// Writes `bytes` to the file at `path` whole or not at all: on any failure what stood there before stays.
/// The error tells a missing or protected folder and a full disk apart.
Status writeWholeFile(const QString &path, const QByteArray &bytes);

} // namespace aarring
