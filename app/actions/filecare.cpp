#include "actions/filecare.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QSysInfo>

namespace aarring {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Actions)
};

QString userName() {
    const QString name = qEnvironmentVariable("USER");
    return name.isEmpty() ? qEnvironmentVariable("USERNAME", Words::tr("Someone")) : name;
}

} // namespace

StoragePlaces usualPlaces() {
    const QDir data(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
    return {data.filePath(QStringLiteral("work")), data.filePath(QStringLiteral("backups")),
            Words::tr("%1 on %2").arg(userName(), QSysInfo::machineHostName())};
}

Status verifyFile(const QString &path) { return DocumentFile::verify(path); }

Status backupFile(const QString &path, const QString &copy) {
    if (QFileInfo::exists(copy))
        return Error{Error::Kind::Conflict, Words::tr("%1 cannot be written").arg(copy),
                     Words::tr("there is a file of that name already"), Words::tr("Choose another name")};
    const auto source = DocumentFile::openForReading(path);
    if (!source)
        return source.error();
    return (*source)->copyTo(copy);
}

} // namespace aarring
