#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QTemporaryDir>
#include <utility>
#include <zip.h>

namespace aarring {

/// The bytes of a zip with these files; with a password they are encrypted.
inline QByteArray zipped(const QList<std::pair<QByteArray, QByteArray>> &files,
                         const char *password = nullptr) {
    const QTemporaryDir folder;
    const QByteArray path = folder.filePath(QStringLiteral("made.zip")).toUtf8();
    zip_t *archive = zip_open(path.constData(), ZIP_CREATE, nullptr);
    for (const auto &[name, bytes] : files) {
        zip_source_t *source = zip_source_buffer(archive, bytes.constData(), zip_uint64_t(bytes.size()), 0);
        const zip_int64_t index = zip_file_add(archive, name.constData(), source, 0);
        if (password)
            zip_file_set_encryption(archive, zip_uint64_t(index), ZIP_EM_AES_256, password);
    }
    if (zip_close(archive) != 0)
        qFatal("the zip cannot be made");
    QFile file(QString::fromUtf8(path));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the zip cannot be read");
    return file.readAll();
}

} // namespace aarring
