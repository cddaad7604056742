#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <zip.h>

namespace aarring {

struct UnzippedFile {
    QString name;
    QByteArray bytes;
    bool compressed = false;
};

/// The files of a zip archive in their order; none when it is damaged.
inline QList<UnzippedFile> unzipped(const QByteArray &archive) {
    zip_source_t *source =
        zip_source_buffer_create(archive.constData(), zip_uint64_t(archive.size()), 0, nullptr);
    zip_t *zip = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, nullptr);
    if (!zip) {
        zip_source_free(source);
        return {};
    }
    QList<UnzippedFile> files;
    for (zip_int64_t i = 0; i < zip_get_num_entries(zip, 0); ++i) {
        zip_stat_t stat;
        zip_stat_index(zip, zip_uint64_t(i), 0, &stat);
        QByteArray bytes(qsizetype(stat.size), Qt::Uninitialized);
        zip_file_t *file = zip_fopen_index(zip, zip_uint64_t(i), 0);
        const bool whole = file && zip_fread(file, bytes.data(), stat.size) == bytes.size();
        if (file)
            zip_fclose(file);
        if (whole)
            files += {QString::fromUtf8(stat.name), bytes, stat.comp_method != ZIP_CM_STORE};
    }
    zip_discard(zip);
    return files;
}

/// One file of the archive; empty when it is not there.
inline QByteArray unzipped(const QByteArray &archive, const QString &name) {
    for (const UnzippedFile &file : unzipped(archive))
        if (file.name == name)
            return file.bytes;
    return {};
}

} // namespace aarring
