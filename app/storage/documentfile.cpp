#include "storage/documentfile.h"

#include "storage/backups.h"
#include "storage/blobs.h"
#include "storage/documentlock.h"
#include "storage/erasure.h"
#include "storage/files.h"
#include "storage/migrations.h"
#include "storage/wholefiles.h"
#include "storage/workingcopy.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPromise>
#include <QStorageInfo>
#include <QTemporaryDir>
#include <QThreadPool>

namespace aarring {

namespace {

/// A publication on its way in the worker thread.
struct Job {
    explicit Job(Publication publication) : publication(std::move(publication)) {}
    Publication publication;
    QPromise<Status> promise;
};

Error notWritable(const QString &path) {
    return {Error::Kind::ReadOnly,
            QCoreApplication::translate("Storage", "“%1” cannot be opened for changing")
                .arg(QFileInfo(path).fileName()),
            QCoreApplication::translate("Storage", "the file may not be written"),
            QCoreApplication::translate("Storage",
                                        "Make a copy of the file in a folder of your own and open that")};
}

/// What lies beside a document while it is open and while it is published has a longer name than the document.
bool hasTooLongAName(const QString &path) {
    constexpr qsizetype longest = 255, longestAddition = 13; // bytes; ".NAME.lock.rmlock"
    return QFile::encodeName(QFileInfo(path).fileName()).size() > longest - longestAddition;
}

Error tooLongAName(const QString &path) {
    return {Error::Kind::Invalid,
            QCoreApplication::translate("Storage", "“%1” cannot be opened for changing")
                .arg(QFileInfo(path).fileName()),
            QCoreApplication::translate("Storage", "the name is too long"),
            QCoreApplication::translate("Storage", "Choose a shorter name")};
}

Error noWorkFolder(const QString &folder) {
    return {Error::Kind::ReadWrite, QCoreApplication::translate("Storage", "Documents cannot be opened"),
            QCoreApplication::translate("Storage", "Årring's own folder “%1” cannot be written")
                .arg(QDir::toNativeSeparators(folder)),
            QCoreApplication::translate("Storage",
                                        "Free some space on the disk, or ask for access to that folder")};
}

/// Backups lie where nobody looks by chance.
Error withNewestBackup(Error damaged, const QString &path, const QString &backupFolder) {
    const QList<Backup> backups = backupsOf(path, backupFolder);
    if (!backups.isEmpty())
        damaged.todo =
            QCoreApplication::translate("Storage", "Make a copy of the newest backup, “%1”, and open that")
                .arg(QDir::toNativeSeparators(backups.first().path));
    return damaged;
}

bool mayBeWritten(const QString &path) {
    QFile file(path);
    return file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly);
}

bool isNetworkFolder(const QString &path) {
    static const QList<QByteArray> kinds{"nfs",        "nfs4", "cifs",  "smb3", "smbfs",
                                         "fuse.sshfs", "9p",   "davfs", "fuse"};
    return kinds.contains(QStorageInfo(path).fileSystemType());
}

/// An interrupted program of another kind, or a copy taken in the middle, leaves files that SQLite must write
/// to before it can read; on a share its locks cannot be trusted.
bool isUnfinished(const QString &path) {
    return QFileInfo(path + QLatin1String("-journal")).size() > 0 ||
           QFileInfo(path + QLatin1String("-wal")).size() > 0;
}

/// Another program may have set the file so that even reading it writes files beside it.
bool readsWithFilesBeside(const QString &path) {
    constexpr int readVersion = 19, withLog = 2;
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(readVersion + 1).endsWith(char(withLog));
}

bool needsPrivateCopy(const QString &path) {
    return isUnfinished(path) || readsWithFilesBeside(path) || liesTooDeep(path) ||
           isNetworkFolder(QFileInfo(path).absolutePath());
}

/// `prepare` may change the copy before it is opened for reading.
Result<std::unique_ptr<Connection>> openPrivateCopy(const QString &path,
                                                    Status (*prepare)(Connection &) = nullptr) {
    auto folder = std::make_shared<QTemporaryDir>();
    const QString copy = folder->filePath(QStringLiteral("copy"));
    if (!folder->isValid() || !QFile::copy(path, copy))
        return noWorkFolder(QDir::tempPath());
    QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
    for (const char *suffix : {"-journal", "-wal"}) {
        if (QFile::exists(path + QLatin1String(suffix)))
            QFile::copy(path + QLatin1String(suffix), copy + QLatin1String(suffix));
    }
    {
        auto whole = Connection::open(copy, Connection::Mode::ReadWrite); // rolls back what was unfinished
        if (!whole)
            return whole;
        if (auto prepared = prepare ? prepare(**whole) : Status(Done{}); !prepared)
            return prepared.error();
    }
    auto connection = Connection::open(copy, Connection::Mode::ReadOnly);
    if (connection)
        (*connection)->holdUntilClosed(folder);
    return connection;
}

/// What cannot be kept is no reason not to close.
void keepLastBackup(const QString &document, const QString &folder, const QDateTime &now) {
    if (const Status kept = keepBackup(document, folder, now); !kept)
        qWarning("storage: no backup was made: %s", qUtf8Printable(kept.error().text()));
}

/// Puts what the document holds into `target` and gives the hash of the document's own bytes.
Result<QByteArray> takeContent(const QString &document, const QString &target) {
    if (!isUnfinished(document))
        return copyFile(document, target);
    auto hash = contentHash(document);
    if (!hash)
        return hash;
    auto source = openPrivateCopy(document);
    if (!source)
        return source.error();
    if (auto copied = (*source)->copyTo(target); !copied)
        return copied.error();
    return hash;
}

} // namespace

struct DocumentFile::Data {
    Data(const QString &path, const StoragePlaces &places, const Clock &clock)
        : places(places), clock(clock), copy(path, places.workFolder) {
        record.document = path;
        worker.setMaxThreadCount(1);
    }

    StoragePlaces places;
    const Clock &clock;
    std::unique_ptr<DocumentLock> lock;
    WorkingCopy copy;
    WorkRecord record;
    std::shared_future<void> application;
    std::unique_ptr<Connection> connection;
    bool recovered = false;
    QString setAside;
    bool backedUp = false; ///< the state before this session's first publication
    bool published = false;
    bool backupKept = false; ///< of the last publication
    std::shared_ptr<Job> job;
    QThreadPool worker;
};

DocumentFile::DocumentFile() = default;

DocumentFile::~DocumentFile() {
    if (!d || !d->connection)
        return;
    settle();
    if (!hasUnpublished())
        release(); // otherwise the working copy stays for the next time
}

Result<std::unique_ptr<DocumentFile>> DocumentFile::open(const QString &path, const StoragePlaces &places,
                                                         const Clock &clock,
                                                         const std::shared_future<void> &application) {
    const QFileInfo info(path);
    if (!info.isFile())
        return missingFile(path);
    std::unique_ptr<DocumentFile> file(new DocumentFile);
    file->d = std::make_unique<Data>(info.canonicalFilePath(), places, clock);
    file->d->application = application;
    if (!mayBeWritten(file->path()))
        return notWritable(path);
    if (auto prepared = file->prepareFolders(); !prepared)
        return prepared.error();
    if (auto takenUp = file->takeUpLeftOver(); !takenUp)
        return takenUp.error();
    if (!file->d->recovered) {
        if (auto copied = file->copyIn(); !copied)
            return copied.error().kind == Error::Kind::Damaged
                       ? withNewestBackup(copied.error(), file->path(), places.backupFolder)
                       : copied.error();
    }
    return file;
}

Result<std::unique_ptr<DocumentFile>> DocumentFile::create(const QString &path, const StoragePlaces &places,
                                                           const Clock &clock,
                                                           const std::function<Status(Connection &)> &fill) {
    const QFileInfo info(path);
    const QFileInfo folder(info.absolutePath());
    if (!folder.isDir())
        return missingFolder(path);
    std::unique_ptr<DocumentFile> file(new DocumentFile);
    file->d = std::make_unique<Data>(folder.canonicalFilePath() + QLatin1Char('/') + info.fileName(), places,
                                     clock);
    Data &d = *file->d;
    if (QFileInfo::exists(file->path()))
        return existsAlready(path);
    if (auto prepared = file->prepareFolders(); !prepared)
        return notWritten(prepared.error(), path);
    if (QFile::exists(d.copy.database)) { // of a document of that name that is gone
        auto kept = d.copy.setAside(places.backupFolder, clock.now());
        if (!kept)
            return kept.error();
        d.setAside = *kept;
    }
    Status done = d.copy.writeRecord(d.record);
    if (done) {
        auto connection = Connection::open(d.copy.database, Connection::Mode::Create);
        done = connection ? file->startWork(std::move(*connection)) : Status(connection.error());
    }
    if (done && fill)
        done = fill(*d.connection);
    if (done)
        done = file->publish();
    if (!done) {
        const Error error = done.error();
        file->release();
        return error;
    }
    return file;
}

/// Lock, working folder, and no remains beside the document.
Status DocumentFile::prepareFolders() {
    if (hasTooLongAName(path()))
        return tooLongAName(path());
    auto lock = DocumentLock::take(path(), d->places.user);
    if (!lock)
        return lock.error();
    d->lock = std::move(*lock);
    QFile::remove(unfinishedBeside(path()));
    if (!QDir().mkpath(d->places.workFolder))
        return noWorkFolder(d->places.workFolder);
    // Working copies hold what the document holds: nobody else's business.
    QFile::setPermissions(d->places.workFolder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return Done{};
}

/// After a crash: work that was never published is taken up, any other working copy is dropped.
Status DocumentFile::takeUpLeftOver() {
    const WorkingCopy &copy = d->copy;
    if (!QFile::exists(copy.database))
        return Done{};
    if (!QFile::exists(copy.recordFile)) { // copying in was never finished
        copy.drop();
        return Done{};
    }
    const auto record = copy.readRecord();
    auto connection = openCopy();
    const bool whole = record && connection && checkSchema(**connection) && (*connection)->check();
    if (!whole) {
        if (connection)
            connection->reset();
        auto kept = copy.setAside(d->places.backupFolder, d->clock.now());
        if (!kept)
            return kept.error();
        d->setAside = *kept;
        return Done{};
    }
    auto present = contentHash(path());
    if (!present)
        return present.error();
    d->record = *record;
    if (record->pending && record->pending->hash == *present)
        d->record.published = *record->pending; // the crash came right after the document was replaced
    if ((*connection)->changeCounter() == d->record.published.counter) {
        connection->reset();
        copy.drop();
        return Done{};
    }
    d->recovered = true;
    return startWork(std::move(*connection));
}

Status DocumentFile::copyIn() {
    const WorkingCopy &copy = d->copy;
    copy.drop();
    const auto content = takeContent(path(), copy.database);
    if (!content)
        return content.error();
    auto connection = openCopy();
    Status done = connection ? checkSchema(**connection) : Status(connection.error());
    WholeFiles whole(d->places.workFolder);
    if (done && (isUnfinished(path()) || !whole.knows(*content))) {
        done = (*connection)->check();
        if (done)
            whole.add(*content);
    }
    if (done) {
        d->record.published = {*content, (*connection)->changeCounter()};
        done = copy.writeRecord(d->record);
    }
    if (done)
        done = startWork(std::move(*connection));
    if (!done) {
        if (connection)
            connection->reset();
        d->connection.reset();
        copy.drop();
    }
    return done;
}

Result<std::unique_ptr<Connection>> DocumentFile::openCopy() {
    if (d->application.valid())
        d->application.wait();
    return Connection::open(d->copy.database, Connection::Mode::ReadWrite);
}

Status DocumentFile::startWork(std::unique_ptr<Connection> connection) {
    d->connection = std::move(connection);
    auto version = schemaVersion(*d->connection);
    if (!version)
        return version.error();
    if (*version > 0 && *version < latestSchemaVersion()) {
        if (auto kept = keepBackup(path(), d->places.backupFolder, d->clock.now()); !kept)
            return kept;
    }
    if (auto migrated = migrate(*d->connection); !migrated)
        return migrated;
    if (auto swept = sweep(*d->connection);
        !swept) // no reason not to open it; the next time it is tried again
        qWarning("storage: erased texts may lie in unused places of the file: %s",
                 qUtf8Printable(swept.error().text()));
    return Done{};
}

Connection &DocumentFile::connection() { return *d->connection; }

QString DocumentFile::path() const { return d->copy.document; }

bool DocumentFile::wasRecovered() const { return d->recovered; }

QString DocumentFile::setAsideFile() const { return d->setAside; }

bool DocumentFile::hasUnpublished() const {
    if (!d->connection)
        return false;
    const KnownState &published = d->job && d->job->promise.future().isFinished()
                                      ? d->job->publication.record.published
                                      : d->record.published;
    return d->connection->changeCounter() != published.counter;
}

Publication DocumentFile::publication(QByteArray image) const {
    return {d->copy,
            d->record,
            std::move(image),
            d->connection->changeCounter(),
            d->backedUp ? QString() : d->places.backupFolder,
            d->clock.now()};
}

/// Waits for a publication under way and takes over what it left.
void DocumentFile::settle() {
    if (!d->job)
        return;
    d->worker.waitForDone();
    const auto job = std::move(d->job);
    d->record = job->publication.record;
    if (job->promise.future().result()) {
        d->backedUp = true;
        d->published = true;
        d->backupKept = false;
    }
}

Status DocumentFile::publish() {
    settle(); // what is under way may be older than the last change
    QFuture<Status> done = publishAsync();
    done.waitForFinished(); // result() alone may return before the publication counts as finished
    return done.result();
}

QFuture<Status> DocumentFile::publishAsync() {
    if (d->job && !d->job->promise.future().isFinished())
        return d->job->promise.future();
    settle();
    if (!hasUnpublished())
        return QtFuture::makeReadyFuture(Status(Done{}));
    auto image = d->connection->image();
    if (!image)
        return QtFuture::makeReadyFuture(Status(image.error()));
    d->job = std::make_shared<Job>(publication(std::move(*image)));
    d->job->promise.start();
    d->worker.start([job = d->job] {
        job->promise.addResult(job->publication.run());
        job->promise.finish();
    });
    return d->job->promise.future();
}

Status DocumentFile::saveCopy(const QString &target, const std::function<bool(int, int)> &progress) {
    const QFileInfo info(target);
    if (info.absoluteFilePath() == path() || (info.exists() && info.canonicalFilePath() == path()))
        return Error{Error::Kind::Invalid,
                     QCoreApplication::translate("Storage", "A copy needs a name of its own"),
                     QCoreApplication::translate("Storage", "the document you work in has this name"),
                     QCoreApplication::translate("Storage", "Choose another name")};
    auto lock = DocumentLock::take(target, d->places.user);
    if (!lock)
        return lock.error();
    const QString unfinished = unfinishedBeside(target);
    QFile::remove(unfinished);
    Status placed = d->connection->copyTo(unfinished, progress);
    if (placed)
        placed = replaceFile(unfinished, target);
    if (placed)
        return placed;
    QFile::remove(unfinished);
    return notWritten(placed.error(), target);
}

QFuture<void> DocumentFile::keepBackupAsync() {
    settle();
    auto promise = std::make_shared<QPromise<void>>();
    promise->start();
    d->backupKept = d->published;
    d->worker.start([promise, due = d->published, document = path(), folder = d->places.backupFolder,
                     now = d->clock.now()] {
        if (due)
            keepLastBackup(document, folder, now);
        promise->finish();
    });
    return promise->future();
}

Status DocumentFile::close() {
    if (auto published = publish(); !published)
        return published;
    settle();
    if (d->published && !d->backupKept)
        keepLastBackup(path(), d->places.backupFolder, d->clock.now());
    release();
    return Done{};
}

void DocumentFile::discard() {
    settle();
    release();
}

void DocumentFile::release() {
    d->worker.waitForDone();
    d->connection.reset();
    d->copy.drop();
    d->lock.reset();
}

Result<std::unique_ptr<Connection>> DocumentFile::openForReading(const QString &path) {
    if (!QFileInfo(path).isFile())
        return missingFile(path);
    auto connection =
        needsPrivateCopy(path) ? openPrivateCopy(path) : Connection::open(path, Connection::Mode::ReadOnly);
    if (!connection)
        return connection;
    if (auto readable = checkReadable(**connection); !readable)
        return readable.error();
    // What is damaged may read as if there were less in it.
    if (auto whole = (*connection)->check(); !whole)
        return whole.error();
    return connection;
}

Result<std::unique_ptr<Connection>> DocumentFile::openUpToDate(const QString &path) {
    auto connection = openForReading(path);
    if (!connection)
        return connection;
    const auto version = schemaVersion(**connection);
    if (!version)
        return version.error();
    if (*version >= latestSchemaVersion())
        return connection;
    connection->reset();
    return openPrivateCopy(path, migrate);
}

Status DocumentFile::verify(const QString &path) {
    auto connection = openForReading(path);
    if (!connection)
        return connection.error();
    return checkBlobs(**connection);
}

} // namespace aarring
