#include "storage/workingcopy.h"

#include "storage/backups.h"
#include "storage/files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace aarring {

namespace {

const QString documentKey = QStringLiteral("document");
const QString publishedKey = QStringLiteral("published");
const QString pendingKey = QStringLiteral("pending");
const QString hashKey = QStringLiteral("blake2b");
const QString counterKey = QStringLiteral("counter");

QJsonObject toJson(const KnownState &state) {
    return {{hashKey, QString::fromLatin1(state.hash)}, {counterKey, qint64(state.counter)}};
}

KnownState stateFrom(const QJsonObject &json) {
    return {json.value(hashKey).toString().toLatin1(), quint32(json.value(counterKey).toInteger())};
}

Error changedMeanwhile(const QString &document) {
    return {Error::Kind::Conflict,
            QCoreApplication::translate("Storage", "“%1” was not saved").arg(QFileInfo(document).fileName()),
            QCoreApplication::translate("Storage", "someone else has saved it since you opened it"),
            QCoreApplication::translate(
                "Storage", "Save a copy of your work under another name; nothing of either is lost")};
}

Error goneMeanwhile(const QString &document) {
    return {
        Error::Kind::NotFound,
        QCoreApplication::translate("Storage", "“%1” was not saved").arg(QFileInfo(document).fileName()),
        QCoreApplication::translate("Storage", "it has been moved, renamed or removed since you opened it"),
        QCoreApplication::translate("Storage", "Save a copy of your work under another name")};
}

} // namespace

bool WorkRecord::knows(const QByteArray &hash) const {
    return hash == published.hash || (pending && hash == pending->hash);
}

WorkingCopy::WorkingCopy(const QString &document, const QString &workFolder) : document(document) {
    const QString stem =
        workFolder + QLatin1Char('/') + QString::fromLatin1(hashOf(document.toUtf8()).left(16));
    database = stem + QLatin1String(".work");
    recordFile = stem + QLatin1String(".json");
}

Status WorkingCopy::writeRecord(const WorkRecord &record) const {
    QJsonObject json{{documentKey, record.document}, {publishedKey, toJson(record.published)}};
    if (record.pending)
        json.insert(pendingKey, toJson(*record.pending));
    QSaveFile file(recordFile);
    if (file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(json).toJson()) > 0 && file.commit())
        return Done{};
    return Error{Error::Kind::ReadWrite,
                 QCoreApplication::translate("Storage", "Årring's own folder could not be written"),
                 file.errorString(),
                 QCoreApplication::translate("Storage", "Free some space on the disk and try again")};
}

std::optional<WorkRecord> WorkingCopy::readRecord() const {
    QFile file(recordFile);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    if (json.value(documentKey).toString() != document || !json.contains(publishedKey))
        return {};
    WorkRecord record{document, stateFrom(json.value(publishedKey).toObject()), {}};
    if (json.contains(pendingKey))
        record.pending = stateFrom(json.value(pendingKey).toObject());
    return record;
}

void WorkingCopy::drop() const {
    // The record first: without it, what remains after a crash counts as never begun.
    QFile::remove(recordFile);
    QFile::remove(database + QLatin1String("-journal"));
    QFile::remove(database);
}

Result<QString> WorkingCopy::setAside(const QString &backupFolder, const QDateTime &now) const {
    constexpr int longEnough = 100; // of a name that may be as long as names can be
    const QString name = QFileInfo(document).completeBaseName().left(longEnough) +
                         now.toUTC().toString(QStringLiteral(" yyyy-MM-dd HHmmss"));
    QString path;
    for (int i = 1; path.isEmpty() || QFile::exists(path); ++i)
        path = QStringLiteral("%1/%2 (%3).aarring").arg(backupFolder, name).arg(i);
    if (!QDir().mkpath(backupFolder) || !QFile::rename(database, path))
        return Error{
            Error::Kind::ReadWrite,
            QCoreApplication::translate("Storage", "Unsaved work of an earlier run could not be kept"),
            QCoreApplication::translate("Storage", "the folder for backups cannot be written"),
            QCoreApplication::translate("Storage", "Free some space on the disk and try again")};
    const QString journal = database + QLatin1String("-journal");
    if (QFileInfo(journal).size() > 0) // belongs to it: without, the copy would be torn
        QFile::rename(journal, path + QLatin1String("-journal"));
    drop();
    return path;
}

Status Publication::run() {
    auto present = contentHash(copy.document);
    if (!present)
        return present.error();
    if (!record.knows(*present))
        return present->isEmpty() ? goneMeanwhile(copy.document) : changedMeanwhile(copy.document);
    if (!backupFolder.isEmpty() && !present->isEmpty()) {
        if (auto kept = keepBackup(copy.document, backupFolder, now); !kept) // no reason not to save
            qWarning("storage: no backup was made: %s", qUtf8Printable(kept.error().text()));
    }
    const QString unfinished = unfinishedBeside(copy.document);
    QFile::remove(unfinished);
    if (auto written = writeNewFile(unfinished, image); !written)
        return notWritten(written.error(), copy.document);
    if (!present->isEmpty())
        QFile::setPermissions(unfinished, QFile::permissions(copy.document));
    record.pending = KnownState{hashOf(image), counter};
    Status done = copy.writeRecord(record);
    // A power cut must not forget the record and keep the document: it would be taken for somebody else's.
    if (done)
        done = syncFolder(QFileInfo(copy.recordFile).absolutePath());
    if (done)
        done = replaceFile(unfinished, copy.document);
    if (!done) {
        QFile::remove(unfinished);
        return notWritten(done.error(), copy.document);
    }
    record.published = *record.pending;
    record.pending.reset();
    if (auto noted = copy.writeRecord(record); !noted) // the record on disk still knows this state as pending
        qWarning("storage: %s", qUtf8Printable(noted.error().text()));
    return Done{};
}

QString unfinishedBeside(const QString &document) {
    const QFileInfo info(document);
    return info.absolutePath() + QLatin1String("/.") + info.fileName() + QLatin1String(".unfinished");
}

} // namespace aarring
