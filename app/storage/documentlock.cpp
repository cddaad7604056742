#include "storage/documentlock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QThread>

namespace aarring {

namespace {

QString lockPath(const QString &document) {
    const QFileInfo info(document);
    return info.absolutePath() + QLatin1String("/.") + info.fileName() + QLatin1String(".lock");
}

/// QLockFile writes five lines (process, program, computer, two ids); ours is the sixth.
QString holder(const QString &path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QStringList lines = QString::fromUtf8(file.read(4096)).split(QLatin1Char('\n'));
    const QString user = lines.value(5).trimmed();
    return user.isEmpty() ? lines.value(2).trimmed() : user;
}

/// A program that was ended between making a lock file and writing it leaves an empty one, which QLockFile takes for
/// somebody else's for ever. Nobody alive needs a second for that: an empty file that stays is dropped.
bool dropEmptyLocks(const QString &path) {
    QStringList empty;
    for (const char *suffix : {"", ".rmlock"}) // QLockFile's own, while it removes a stale lock
        if (const QFileInfo info(path + QLatin1String(suffix)); info.exists() && info.size() == 0)
            empty.append(info.filePath());
    if (empty.isEmpty())
        return false;
    QThread::msleep(1000);
    bool dropped = false;
    for (const QString &file : std::as_const(empty))
        dropped = (QFileInfo(file).size() == 0 && QFile::remove(file)) || dropped;
    return dropped;
}

Error locked(const QString &document, const QString &who) {
    return {
        Error::Kind::Locked,
        QCoreApplication::translate("Storage", "“%1” is open already").arg(QFileInfo(document).fileName()),
        who.isEmpty() ? QCoreApplication::translate("Storage", "another window or computer has it open")
                      : QCoreApplication::translate("Storage", "%1 has it open").arg(who),
        QCoreApplication::translate(
            "Storage", "Wait until it is closed there, or make a copy of the file and open that")};
}

} // namespace

Result<std::unique_ptr<DocumentLock>> DocumentLock::take(const QString &document, const QString &user) {
    const QString path = lockPath(document);
    std::unique_ptr<DocumentLock> lock(new DocumentLock(path));
    lock->m_file.setStaleLockTime(0); // the default would steal the lock of a computer that is merely slow
    if (!lock->m_file.tryLock(0) && !(dropEmptyLocks(path) && lock->m_file.tryLock(0))) {
        const QString what = QCoreApplication::translate("Storage", "“%1” cannot be opened for changing")
                                 .arg(QFileInfo(document).fileName());
        switch (lock->m_file.error()) {
        case QLockFile::LockFailedError:
            return locked(document, holder(path));
        case QLockFile::PermissionError:
            return Error{Error::Kind::ReadOnly, what,
                         QCoreApplication::translate("Storage", "its folder may not be written"),
                         QCoreApplication::translate(
                             "Storage", "Make a copy of the file in a folder of your own and open that")};
        default:
            return Error{
                Error::Kind::ReadWrite, what,
                QCoreApplication::translate("Storage", "its folder is not within reach or its disk is full"),
                QCoreApplication::translate(
                    "Storage", "See that the disk or network folder is connected and try again")};
        }
    }
    QFile file(path);
    if (file.open(QIODevice::Append)) // a courtesy: without it the lock names the computer only
        file.write(user.simplified().toUtf8() + '\n');
    return lock;
}

} // namespace aarring
