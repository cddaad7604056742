#pragma once

#include "base/result.h"

#include <QByteArray>

namespace aarring {

/// The files in a zip, read from memory.
class ZipFile {
public:
    /// Invalid when it is no zip or not whole.
    static Result<ZipFile> open(const QByteArray &bytes);

    bool has(const char *name) const;
    /// Invalid when it is not there, encrypted, damaged, or larger than 20 MB when unpacked.
    Result<QByteArray> read(const char *name) const;

private:
    explicit ZipFile(const QByteArray &bytes) : m_bytes(bytes) {}
    QByteArray m_bytes;
};

enum class ZipAnswer { Found, NotThere, Encrypted, TooLarge, NotWhole };

/// What app/modules offers under zipReaderName: whether `name` is in the archive and, with `content`, its bytes, `most`
/// of them.
using ZipReader = ZipAnswer(const QByteArray &archive, const char *name, qint64 most, QByteArray *content);
inline constexpr char zipReaderName[] = "aarring_readZip";

} // namespace aarring
