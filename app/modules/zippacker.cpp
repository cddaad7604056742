#include "documents/zippackage.h"

#include <QDateTime>
#include <memory>
#include <zip.h>

namespace aarring {

namespace {

struct SourceFree {
    void operator()(zip_source_t *source) const { zip_source_free(source); }
};
struct ArchiveDiscard {
    void operator()(zip_t *archive) const { zip_discard(archive); }
};

/// The archive keeps local time and libzip converts, so the moment is given in local time, too.
time_t earliestTime() {
    return time_t(QDateTime(QDate(1980, 1, 1), QTime(12, 0), Qt::LocalTime).toSecsSinceEpoch());
}

bool add(zip_t *archive, const PackageFile &file) {
    zip_source_t *source =
        zip_source_buffer(archive, file.bytes.constData(), zip_uint64_t(file.bytes.size()), 0);
    if (!source)
        return false;
    const zip_int64_t index = zip_file_add(archive, file.name.toUtf8().constData(), source, ZIP_FL_ENC_GUESS);
    if (index < 0) {
        zip_source_free(source);
        return false;
    }
    const auto at = zip_uint64_t(index);
    return zip_set_file_compression(archive, at, file.compressed ? ZIP_CM_DEFLATE : ZIP_CM_STORE, 0) == 0 &&
           zip_file_set_mtime(archive, at, earliestTime(), 0) == 0;
}

QByteArray contentOf(zip_source_t *source) {
    zip_stat_t stat;
    if (zip_source_stat(source, &stat) != 0 || zip_source_open(source) != 0)
        return {};
    QByteArray bytes(qsizetype(stat.size), Qt::Uninitialized);
    const zip_int64_t read = zip_source_read(source, bytes.data(), stat.size);
    zip_source_close(source);
    return read == bytes.size() ? bytes : QByteArray();
}

} // namespace

} // namespace aarring

using namespace aarring;

extern "C" Q_DECL_EXPORT ZipPacker aarring_zipPackage;

bool aarring_zipPackage(const QList<PackageFile> &files, QByteArray &packed) {
    const std::unique_ptr<zip_source_t, SourceFree> target(zip_source_buffer_create(nullptr, 0, 0, nullptr));
    if (!target)
        return false;
    std::unique_ptr<zip_t, ArchiveDiscard> archive(
        zip_open_from_source(target.get(), ZIP_CREATE | ZIP_TRUNCATE, nullptr));
    if (!archive)
        return false;
    zip_source_keep(target.get()); // closing the archive lets go of its target once
    for (const PackageFile &file : files)
        if (!add(archive.get(), file))
            return false;
    if (zip_close(archive.get()) != 0)
        return false;
    (void)archive.release(); // closed
    packed = contentOf(target.get());
    return !packed.isEmpty();
}
