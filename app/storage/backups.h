#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QList>

namespace aarring {

struct Backup {
    QString path;
    QDateTime at; ///< UTC
};

/// Backups of the document in the program's backup folder, newest first.
QList<Backup> backupsOf(const QString &document, const QString &backupFolder);

/// Keeps a copy of the document as it lies on the disk, unless the newest backup holds the same; drops
/// backups that are no longer due. The document must be at rest.
Status keepBackup(const QString &document, const QString &backupFolder, const QDateTime &now);

/// Which of these times are kept: the 10 last, the last of each of 14 days and 12 months, and the last of
/// each year.
QList<QDateTime> timesToKeep(QList<QDateTime> times);

} // namespace aarring
