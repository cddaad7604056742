#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "storage/connection.h"

#include <QFuture>
#include <future>
#include <memory>

namespace aarring {

struct Publication;

/// Where a program keeps working copies and backups; tests hand down a temporary folder.
struct StoragePlaces {
    QString workFolder;   ///< local, never synchronised: working copies
    QString backupFolder; ///< rotating backups: 10 last, 14 daily, 12 monthly, all yearly
    QString user;         ///< shown to others who meet the lock: "Ingrid on LAPTOP-7"
};

/// The user's document under the working-copy protocol: lock beside it → recover a left-over working copy →
/// copy in → check → every action commits to the copy → publish (backup to a temporary file beside the
/// document, fsync, rename, fsync the folder) when idle, on losing focus and on close. The user's file is
/// never edited in place.
class DocumentFile {
public:
    /// `application`, if given, is when there is one: the document is locked and copied before, but Qt's database plugins
    /// are not looked for while the application is made, which changes where it looks for them.
    /// Errors: NotFound, Locked (names who), ReadOnly, Foreign, Damaged, TooNew, NoSpace, ReadWrite.
    static Result<std::unique_ptr<DocumentFile>> open(const QString &path, const StoragePlaces &places,
                                                      const Clock &clock,
                                                      const std::shared_future<void> &application = {});
    /// A new document; never overwrites. Refuses when the folder cannot be written.
    /// `fill` writes the first content; when it fails there is no file.
    static Result<std::unique_ptr<DocumentFile>> create(const QString &path, const StoragePlaces &places,
                                                        const Clock &clock,
                                                        const std::function<Status(Connection &)> &fill = {});
    ~DocumentFile(); ///< does not publish: call close()

    Connection &connection();
    QString path() const;
    bool wasRecovered() const; ///< work that an earlier run could not publish was taken up again
    /// Work of an earlier run that could not be taken up (damaged, or its document was gone) is kept in this
    /// file among the backups; empty otherwise.
    QString setAsideFile() const;
    bool hasUnpublished() const;
    /// No-op when nothing is unpublished. Conflict when someone else saved the document meanwhile, NotFound
    /// when it was moved away: the document is left as it is, the work stays in the working copy, saveCopy()
    /// brings it elsewhere.
    Status publish();
    /// The same without making the window wait for a slow disk or share: takes a picture of the working copy
    /// (a few milliseconds), the rest is done in a thread of its own. For the idle timer. While one is under
    /// way its future is handed out again; publish(), close() and the destructor wait for it.
    QFuture<Status> publishAsync();
    /// Writes the present state to another file, replacing it as a whole. Invalid for the document's own
    /// path.
    Status saveCopy(const QString &path, const std::function<bool(int, int)> &progress = {});
    /// Keeps the backup that close() would, in the same thread: for whoever published aside and then closes.
    QFuture<void> keepBackupAsync();
    /// Publish, then drop the working copy and the lock; on failure all stays as it is. After success
    /// connection() is gone.
    Status close();
    /// Gives up what is unpublished, e.g. after a Conflict and saveCopy(), and closes.
    void discard();

    /// Opens any whole document read-only without lock or working copy: for verify and backup. `path` is
    /// copied into memory-cheap temporary storage first if it lies where SQLite could not read it safely.
    static Result<std::unique_ptr<Connection>> openForReading(const QString &path);
    /// The same for whoever reads with today's schema: an older document is migrated in a private copy, never in place.
    static Result<std::unique_ptr<Connection>> openUpToDate(const QString &path);
    /// "Is the file whole?" Foreign, Damaged, TooNew … or done.
    static Status verify(const QString &path);

private:
    DocumentFile();
    Status prepareFolders();
    Status takeUpLeftOver();
    Status copyIn();
    Result<std::unique_ptr<Connection>> openCopy();
    Status startWork(std::unique_ptr<Connection> connection);
    Publication publication(QByteArray image) const;
    void settle();
    void release();

    struct Data;
    std::unique_ptr<Data> d;
};

} // namespace aarring
