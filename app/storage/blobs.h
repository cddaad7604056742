#pragma once

#include "storage/connection.h"

namespace aarring {

// Bytes of attachments, each kept once under its checksum (SHA-256, lower-case hex). They never change, are not in the
// history, and stay when the last attachment goes: undo may bring it back.

/// Keeps `bytes` and gives their checksum; inside a transaction.
Result<QString> putBlob(Connection &connection, const QByteArray &bytes);
/// NotFound when there are none; Damaged when they are not what the checksum says.
Result<QByteArray> blob(Connection &connection, const QString &sha256);
/// Damaged when any bytes are not what their checksum or their attachment says. Reads all of them.
Status checkBlobs(Connection &connection);

} // namespace aarring
