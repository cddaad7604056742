#include "storage/files.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <cerrno>
#include <cstring>
#include <functional>
#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace aarring {

namespace {

/// Several times as fast as SHA-256, and every document is hashed before its window is painted.
constexpr auto contentAlgorithm = QCryptographicHash::Blake2b_256;

QString couldNotBeWritten(const QString &path) {
    return QCoreApplication::translate("Storage", "“%1” could not be written")
        .arg(QDir::toNativeSeparators(path));
}

/// `code` is errno as the failing call left it.
Error systemError(int code, const QString &path) {
    const QString what = couldNotBeWritten(path);
    switch (code) {
    case ENOSPC:
    case EFBIG:
#ifdef EDQUOT
    case EDQUOT:
#endif
        return {Error::Kind::NoSpace, what, QCoreApplication::translate("Storage", "the disk is full"),
                QCoreApplication::translate("Storage", "Free some space on the disk and try again")};
    case EACCES:
    case EPERM:
    case EROFS:
        return {Error::Kind::ReadOnly, what,
                QCoreApplication::translate("Storage", "the file or its folder may not be written"),
                QCoreApplication::translate("Storage", "Save a copy in another folder")};
    case ENAMETOOLONG:
        return {Error::Kind::Invalid, what, QCoreApplication::translate("Storage", "the name is too long"),
                QCoreApplication::translate("Storage", "Choose a shorter name")};
    case EISDIR:
        return {Error::Kind::Invalid, what, QCoreApplication::translate("Storage", "it is a folder"),
                QCoreApplication::translate("Storage", "Choose another name")};
    case ENOENT:
    case ENOTDIR:
        return {Error::Kind::NotFound, what,
                QCoreApplication::translate("Storage", "the folder is not there"),
                QCoreApplication::translate(
                    "Storage", "See that the disk or network folder is connected and try again")};
    default:
        return {Error::Kind::ReadWrite, what, qt_error_string(code),
                QCoreApplication::translate(
                    "Storage", "See that the disk or network folder is connected and try again")};
    }
}

/// Qt tells the kind of failure and leaves errno as the last call set it.
Error fileError(const QFile &file, int code) {
    if (file.error() == QFileDevice::ResourceError)
        code = ENOSPC;
    else if (file.error() == QFileDevice::PermissionsError)
        code = EACCES;
    return systemError(code, file.fileName());
}

bool flush(QFile &file) {
#ifdef Q_OS_WIN
    return file.flush() && _commit(file.handle()) == 0;
#else
    return file.flush() && ::fsync(file.handle()) == 0;
#endif
}

/// Everything or an error; a disk that fills up takes a part first, and only the next call tells why.
Status writeAll(QFile &file, const QByteArray &bytes) {
    for (qint64 done = 0; done < bytes.size();) {
        errno = 0;
        const qint64 written = file.write(bytes.constData() + done, bytes.size() - done);
        if (written <= 0)
            return fileError(file, errno);
        done += written;
    }
    return Done{};
}

/// Closes a new file that is on the disk as a whole, or takes away what there is of it.
Status finish(QFile &file, Status written) {
    if (written && !flush(file))
        written = fileError(file, errno);
    file.close();
    if (!written)
        file.remove();
    return written;
}

/// Hands `file` on a part at a time and gives the hash of all.
Result<QByteArray> readThrough(const QString &path, const std::function<Status(const QByteArray &)> &take) {
    constexpr qint64 partSize = 256 * 1024;
    QFile file(path);
    QCryptographicHash hash(contentAlgorithm);
    bool readable = file.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    while (readable && !file.atEnd()) {
        const QByteArray part = file.read(partSize);
        readable = !part.isEmpty();
        hash.addData(part);
        if (auto taken = take(part); !taken)
            return taken.error();
    }
    if (!readable)
        return Error{
            Error::Kind::ReadWrite,
            QCoreApplication::translate("Storage", "“%1” cannot be read").arg(QDir::toNativeSeparators(path)),
            file.errorString(),
            QCoreApplication::translate("Storage",
                                        "See that the disk or network folder is connected and try again")};
    return hash.result().toHex();
}

} // namespace

bool liesTooDeep(const QString &path) {
    constexpr qsizetype longest = 500; // bytes; SQLite's 512 hold the journal's name, too
    return QFile::encodeName(QFileInfo(path).absoluteFilePath()).size() > longest;
}

Error missingFile(const QString &path) {
    if (const QFileInfo info(path); info.exists())
        return {Error::Kind::Foreign,
                QCoreApplication::translate("Storage", "“%1” is not an Årring document")
                    .arg(QDir::toNativeSeparators(path)),
                info.isDir() ? QCoreApplication::translate("Storage", "it is a folder")
                             : QCoreApplication::translate("Storage", "it is no ordinary file"),
                QCoreApplication::translate("Storage", "Choose a file whose name ends in .aarring")};
    return {Error::Kind::NotFound,
            QCoreApplication::translate("Storage", "“%1” is not there").arg(QDir::toNativeSeparators(path)),
            QCoreApplication::translate("Storage", "the file has been moved, renamed or removed"),
            QCoreApplication::translate(
                "Storage", "See that the disk or network folder is connected, or choose another file")};
}

Error missingFolder(const QString &path) { return systemError(ENOENT, path); }

Error existsAlready(const QString &path) {
    return {Error::Kind::Conflict,
            QCoreApplication::translate("Storage", "“%1” exists already").arg(QDir::toNativeSeparators(path)),
            QCoreApplication::translate("Storage", "a document is never written over another file"),
            QCoreApplication::translate("Storage", "Choose another name")};
}

Error notWritten(Error error, const QString &path) {
    using Kind = Error::Kind;
    if (error.kind != Kind::Locked && error.kind != Kind::Conflict && error.kind != Kind::Cancelled)
        error.what = couldNotBeWritten(path);
    return error;
}

Status createEmptyFile(const QString &path) {
    QFile file(path);
    if (file.exists())
        return existsAlready(path);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return fileError(file, errno);
    return Done{};
}

Status writeNewFile(const QString &path, const QByteArray &bytes) {
    QFile file(path);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered))
        return fileError(file, errno);
    return finish(file, writeAll(file, bytes));
}

Result<QByteArray> copyFile(const QString &from, const QString &to) {
    QFile target(to);
    errno = 0;
    if (!target.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered))
        return fileError(target, errno);
    const auto hash = readThrough(from, [&](const QByteArray &part) { return writeAll(target, part); });
    if (auto finished = finish(target, hash ? Status(Done{}) : Status(hash.error())); !finished)
        return finished.error();
    return hash;
}

Status syncFile(const QString &path) {
    QFile file(path);
    errno = 0;
    if (file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly) && flush(file))
        return Done{};
    return fileError(file, errno);
}

Status syncFolder(const QString &path) {
#ifndef Q_OS_WIN
    const int folder = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_DIRECTORY);
    const bool synced = folder >= 0 && ::fsync(folder) == 0;
    const int code = errno;
    if (folder >= 0)
        ::close(folder);
    if (!synced && code != EINVAL) // some network folders know no such thing
        return systemError(code, path);
#else
    Q_UNUSED(path)
#endif
    return Done{};
}

Status removeRemains(const QString &database) {
    bool isAny = false;
    for (const char *suffix : {"-journal", "-wal", "-shm"}) {
        QFile remains(database + QLatin1String(suffix));
        if (!remains.exists())
            continue;
        isAny = true;
        errno = 0;
        if (!remains.remove())
            return fileError(remains, errno);
    }
    return isAny ? syncFolder(QFileInfo(database).absolutePath()) : Status(Done{});
}

Status replaceFile(const QString &from, const QString &to) {
    if (auto removed = removeRemains(to); !removed)
        return removed;
#ifdef Q_OS_WIN
    const auto wide = [](const QString &path) { return QDir::toNativeSeparators(path).toStdWString(); };
    if (!MoveFileExW(wide(from).c_str(), wide(to).c_str(),
                     MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH))
        return systemError(GetLastError() == ERROR_DISK_FULL ? ENOSPC : EACCES, to);
    return Done{};
#else
    if (::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return systemError(errno, to);
    return syncFolder(QFileInfo(to).absolutePath());
#endif
}

Result<QByteArray> contentHash(const QString &path) {
    if (!QFile::exists(path))
        return QByteArray();
    return readThrough(path, [](const QByteArray &) { return Status(Done{}); });
}

QByteArray hashOf(const QByteArray &bytes) {
    return QCryptographicHash::hash(bytes, contentAlgorithm).toHex();
}

} // namespace aarring
