#include "exchange/zipfile.h"

#include <QCoreApplication>
#include <zip.h>

namespace aarring {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

/// A mandate has some hundred kilobytes; what unpacks to more was made to fill somebody's memory.
constexpr zip_uint64_t largestEntry = 20 * 1024 * 1024;

Error notWhole() {
    return {Error::Kind::Invalid, Words::tr("The document cannot be read"), Words::tr("it is not whole"),
            Words::tr("Open it in the program it was made with and save it again")};
}

} // namespace

void ZipFile::Closer::operator()(zip *archive) const { zip_discard(archive); }

Result<ZipFile> ZipFile::open(const QByteArray &bytes) {
    ZipFile file;
    file.m_bytes = bytes;
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source =
        zip_source_buffer_create(file.m_bytes.constData(), zip_uint64_t(file.m_bytes.size()), 0, &error);
    if (source) {
        file.m_archive.reset(zip_open_from_source(source, ZIP_RDONLY, &error));
        if (!file.m_archive)
            zip_source_free(source);
    }
    zip_error_fini(&error);
    if (!file.m_archive)
        return notWhole();
    return file;
}

bool ZipFile::has(const char *name) const { return zip_name_locate(m_archive.get(), name, 0) >= 0; }

Result<QByteArray> ZipFile::read(const char *name) const {
    zip_stat_t about;
    if (zip_stat(m_archive.get(), name, 0, &about) != 0 || !(about.valid & ZIP_STAT_SIZE))
        return notWhole();
    if ((about.valid & ZIP_STAT_ENCRYPTION_METHOD) && about.encryption_method != ZIP_EM_NONE)
        return Error{Error::Kind::Invalid, Words::tr("The document cannot be read"),
                     Words::tr("it is protected with a password"),
                     Words::tr("Save it without a password, or copy its text and paste it")};
    if (about.size > largestEntry)
        return Error{Error::Kind::Invalid, Words::tr("The document cannot be read"),
                     Words::tr("its text is larger than 20 MB"),
                     Words::tr("Choose the document with the mandate alone")};
    const std::unique_ptr<zip_file_t, decltype(&zip_fclose)> entry(zip_fopen(m_archive.get(), name, 0),
                                                                   &zip_fclose);
    if (!entry)
        return notWhole();
    // The size in the list may lie; never more is read than it says.
    QByteArray bytes(qsizetype(about.size), Qt::Uninitialized);
    if (zip_fread(entry.get(), bytes.data(), about.size) != zip_int64_t(about.size))
        return notWhole();
    char beyond = 0;
    if (zip_fread(entry.get(), &beyond, 1) != 0) // at the end the checksum is compared
        return notWhole();
    return bytes;
}

} // namespace aarring
