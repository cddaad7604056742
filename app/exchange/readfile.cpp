#include "exchange/readfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace aarring {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

} // namespace

Result<QByteArray> readFile(const QString &path, qint64 most) {
    const QFileInfo info(path);
    QFile file(path);
    if (!info.exists())
        return unreadable(path, {Error::Kind::NotFound,
                                 {},
                                 Words::tr("there is no such file"),
                                 Words::tr("Check the name and the folder")});
    if (info.isDir() || !file.open(QIODevice::ReadOnly))
        return unreadable(
            path, {Error::Kind::ReadWrite,
                   {},
                   info.isDir() ? Words::tr("it is a folder") : Words::tr("the system refuses to open it"),
                   Words::tr("Choose another file, or ask for access to this one")});
    const QByteArray bytes = file.read(most + 1);
    if (file.error() != QFile::NoError)
        return unreadable(
            path,
            {Error::Kind::ReadWrite, {}, Words::tr("reading stopped half-way"), Words::tr("Try again")});
    return bytes;
}

Error unreadable(const QString &path, const Error &error) {
    return {error.kind, Words::tr("%1 cannot be read").arg(path), error.why, error.todo};
}

} // namespace aarring
