#pragma once

#include "base/result.h"

#include <QByteArray>
#include <memory>

struct zip;

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
    ZipFile() = default;
    struct Closer {
        void operator()(zip *archive) const;
    };
    QByteArray m_bytes; ///< the archive reads from here
    std::unique_ptr<zip, Closer> m_archive;
};

} // namespace aarring
