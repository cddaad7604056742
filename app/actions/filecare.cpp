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

/// "kari (bib-0042)": the same in every language, for others read it, too.
QString userAndMachine() {
    QString name = qEnvironmentVariable("USER");
    if (name.isEmpty())
        name = qEnvironmentVariable("USERNAME");
    const QString machine = QSysInfo::machineHostName();
    return name.isEmpty() ? machine : QStringLiteral("%1 (%2)").arg(name, machine);
}

} // namespace

StoragePlaces usualPlaces() {
    const QDir data(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
    return {data.filePath(QStringLiteral("work")), data.filePath(QStringLiteral("backups")),
            userAndMachine()};
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
