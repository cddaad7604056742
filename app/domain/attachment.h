#pragma once

#include "base/id.h"

#include <QByteArray>
#include <QString>

namespace aarring {

/// A file inside the file. Its bytes lie in the blob store under their checksum and never change.
struct Attachment {
    Id id = 0;
    Id owner = 0; ///< the row it belongs to: a mandate version (the signed paper), the network (its logo) …
    QString name; ///< file name as it came
    QString mediaType; ///< "application/pdf", "image/png"
    qint64 size = 0;   ///< bytes
    QString sha256;    ///< lower-case hex
    double position = 0;
    bool operator==(const Attachment &) const = default;
};

/// A file that is about to be attached.
struct NewAttachment {
    QString name; ///< without folders
    QByteArray bytes;
};

/// In bytes. The whole file is copied when it is saved, so it stays small enough to be sent.
inline constexpr qint64 largestAttachment = 50 * 1024 * 1024;
/// From here on whoever attaches it is warned.
inline constexpr qint64 largeAttachment = 10 * 1024 * 1024;

} // namespace aarring
