#include "exchange/zipfile.h"

#include <memory>
#include <zip.h>

using namespace aarring;

namespace {

struct ArchiveDiscard {
    void operator()(zip_t *archive) const { zip_discard(archive); }
};
struct EntryClose {
    void operator()(zip_file_t *entry) const { zip_fclose(entry); }
};
using Archive = std::unique_ptr<zip_t, ArchiveDiscard>;

Archive opened(const QByteArray &bytes) {
    zip_source_t *source =
        zip_source_buffer_create(bytes.constData(), zip_uint64_t(bytes.size()), 0, nullptr);
    if (!source)
        return {};
    Archive archive(zip_open_from_source(source, ZIP_RDONLY, nullptr));
    if (!archive)
        zip_source_free(source);
    return archive;
}

} // namespace

extern "C" Q_DECL_EXPORT ZipReader aarring_readZip;

ZipAnswer aarring_readZip(const QByteArray &bytes, const char *name, qint64 most, QByteArray *content) {
    const Archive archive = opened(bytes);
    if (!archive)
        return ZipAnswer::NotWhole;
    if (zip_name_locate(archive.get(), name, 0) < 0)
        return ZipAnswer::NotThere;
    if (!content)
        return ZipAnswer::Found;
    zip_stat_t about;
    if (zip_stat(archive.get(), name, 0, &about) != 0 || !(about.valid & ZIP_STAT_SIZE))
        return ZipAnswer::NotWhole;
    if ((about.valid & ZIP_STAT_ENCRYPTION_METHOD) && about.encryption_method != ZIP_EM_NONE)
        return ZipAnswer::Encrypted;
    if (about.size > zip_uint64_t(most))
        return ZipAnswer::TooLarge;
    const std::unique_ptr<zip_file_t, EntryClose> entry(zip_fopen(archive.get(), name, 0));
    if (!entry)
        return ZipAnswer::NotWhole;
    // The size in the list may lie; never more is read than it says.
    content->resize(qsizetype(about.size));
    char beyond = 0;
    if (zip_fread(entry.get(), content->data(), about.size) != zip_int64_t(about.size) ||
        zip_fread(entry.get(), &beyond, 1) != 0) // at the end the checksum is compared
        return ZipAnswer::NotWhole;
    return ZipAnswer::Found;
}
