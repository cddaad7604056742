#include "base/wholefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace aarring {

namespace {

constexpr qsizetype longestFileName = 255; ///< bytes, in every file system

/// Whoever may write among the devices would put a file in the place of one.
bool isDevice(const QString &path) {
    const QFileInfo info(path);
    return info.exists() && !info.isFile() && !info.isDir();
}

Error cannotSave(const QString &path, QFileDevice::FileError error, const QString &reason) {
    Error e;
    e.what = QCoreApplication::translate("Base", "%1 could not be saved").arg(QDir::toNativeSeparators(path));
    const QFileInfo folder(QFileInfo(path).absolutePath());
    if (!folder.isDir()) {
        e.kind = Error::Kind::NotFound;
        e.why = QCoreApplication::translate("Base", "the folder does not exist");
        e.todo = QCoreApplication::translate("Base", "Choose another folder");
    } else if (QFileInfo(path).isDir()) {
        e.kind = Error::Kind::Invalid;
        e.why = QCoreApplication::translate("Base", "there is a folder of that name");
        e.todo = QCoreApplication::translate("Base", "Choose another name");
    } else if (isDevice(path)) {
        e.kind = Error::Kind::Invalid;
        e.why = QCoreApplication::translate("Base", "a device of the computer has that name");
        e.todo = QCoreApplication::translate("Base", "Choose another name");
    } else if (error == QFileDevice::ResourceError) {
        e.kind = Error::Kind::NoSpace;
        e.why = QCoreApplication::translate("Base", "the disk is full");
        e.todo = QCoreApplication::translate("Base", "Make room or choose another disk");
    } else if (QFileInfo(path).fileName().toUtf8().size() > longestFileName) {
        e.kind = Error::Kind::Invalid;
        e.why = QCoreApplication::translate("Base", "the name is too long");
        e.todo = QCoreApplication::translate("Base", "Choose another name");
    } else if (error == QFileDevice::PermissionsError || !folder.isWritable()) {
        e.kind = Error::Kind::ReadOnly;
        e.why = QCoreApplication::translate("Base", "you may not write in this folder, or the file is open "
                                                    "in another program");
        e.todo = QCoreApplication::translate("Base", "Choose another folder or name");
    } else {
        e.kind = Error::Kind::ReadWrite;
        e.why = reason;
        e.todo = QCoreApplication::translate("Base", "Try again or choose another folder");
    }
    return e;
}

} // namespace

Status writeWholeFile(const QString &path, const QByteArray &bytes) {
    if (isDevice(path))
        return cannotSave(path, QFileDevice::NoError, {});
    QSaveFile file(path);
    // Unbuffered and by hand: when a disk fills up in the middle, QSaveFile's own buffer loses the rest
    // silently and commits a cut file.
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return cannotSave(path, file.error(), file.errorString());
    for (qint64 done = 0; done < bytes.size();) {
        const qint64 written = file.write(bytes.constData() + done, bytes.size() - done);
        if (written <= 0)
            return cannotSave(path, file.error(), file.errorString());
        done += written;
    }
    if (!file.commit())
        return cannotSave(path, file.error(), file.errorString());
    return Done{};
}

} // namespace aarring
