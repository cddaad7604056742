#include "storage/backups.h"

#include "storage/files.h"

#include <QDir>
#include <QSet>
#include <algorithm>

namespace aarring {

namespace {

const QString timeFormat = QStringLiteral("yyyy-MM-dd HHmmss zzz");

/// One folder per document: its name for people, a hash of its path for two documents of one name.
QString folderOf(const QString &document, const QString &backupFolder) {
    const QFileInfo info(document);
    return backupFolder + QLatin1Char('/') + info.completeBaseName() + QLatin1Char('-') +
           QString::fromLatin1(hashOf(info.absoluteFilePath().toUtf8()).left(8));
}

/// At most `count` periods, the newest of each; a period is what `name` makes of the time.
template<class Name>
void keepNewestOfEach(const QList<QDateTime> &newestFirst, int count, Name name, QSet<QDateTime> &kept) {
    QSet<QString> periods;
    for (const QDateTime &time : newestFirst) {
        const QString period = name(time);
        if (periods.contains(period))
            continue;
        if (periods.size() == count)
            return;
        periods.insert(period);
        kept.insert(time);
    }
}

} // namespace

QList<Backup> backupsOf(const QString &document, const QString &backupFolder) {
    const QDir folder(folderOf(document, backupFolder));
    QList<Backup> backups;
    for (const QString &name : folder.entryList({QStringLiteral("*.aarring")}, QDir::Files)) {
        QDateTime at = QDateTime::fromString(name.chopped(8), timeFormat);
        if (!at.isValid())
            continue; // put there by someone else
        at.setTimeSpec(Qt::UTC);
        backups.append({folder.filePath(name), at});
    }
    std::sort(backups.begin(), backups.end(), [](const Backup &a, const Backup &b) { return a.at > b.at; });
    return backups;
}

Status keepBackup(const QString &document, const QString &backupFolder, const QDateTime &now) {
    QList<Backup> backups = backupsOf(document, backupFolder);
    auto present = contentHash(document);
    if (!present)
        return present.error();
    if (!backups.isEmpty()) {
        auto last = contentHash(backups.first().path);
        if (last && *last == *present)
            return Done{};
    }
    const QString folder = folderOf(document, backupFolder);
    QDateTime at = now.toUTC();
    if (!backups.isEmpty() && at <= backups.first().at) // the clock stood still or was set back
        at = backups.first().at.addMSecs(1);
    const QString path = folder + QLatin1Char('/') + at.toString(timeFormat) + QLatin1String(".aarring");
    const QString unfinished = folder + QLatin1String("/unfinished");
    QFile::remove(unfinished);
    QFile source(document);
    if (!QDir().mkpath(folder) || !source.open(QIODevice::ReadOnly))
        return missingFile(QDir().exists(folder) ? document : folder);
    if (auto written = writeNewFile(unfinished, source.readAll()); !written)
        return written;
    if (auto placed = replaceFile(unfinished, path); !placed) {
        QFile::remove(unfinished);
        return placed;
    }
    backups.prepend({path, at});
    QList<QDateTime> times;
    for (const Backup &backup : std::as_const(backups))
        times.append(backup.at);
    const QList<QDateTime> kept = timesToKeep(times);
    for (const Backup &backup : std::as_const(backups)) {
        if (!kept.contains(backup.at))
            QFile::remove(backup.path);
    }
    return Done{};
}

QList<QDateTime> timesToKeep(QList<QDateTime> times) {
    std::sort(times.begin(), times.end(), std::greater<>());
    QSet<QDateTime> kept;
    constexpr int last = 10, days = 14, months = 12, allYears = 10000;
    for (const QDateTime &time : times.mid(0, last))
        kept.insert(time);
    keepNewestOfEach(
        times, days, [](const QDateTime &t) { return t.toString(QStringLiteral("yyyyMMdd")); }, kept);
    keepNewestOfEach(
        times, months, [](const QDateTime &t) { return t.toString(QStringLiteral("yyyyMM")); }, kept);
    keepNewestOfEach(
        times, allYears, [](const QDateTime &t) { return t.toString(QStringLiteral("yyyy")); }, kept);
    times.removeIf([&kept](const QDateTime &time) { return !kept.contains(time); });
    return times;
}

} // namespace aarring
