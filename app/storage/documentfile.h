#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "storage/connection.h"

#include <memory>

namespace aarring {

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
    /// Errors: NotFound, Locked (names who), ReadOnly, Foreign, Damaged, TooNew, NoSpace, ReadWrite.
    static Result<std::unique_ptr<DocumentFile>> open(const QString &path, const StoragePlaces &places,
                                                      const Clock &clock);
    /// A new document; never overwrites. Refuses when the folder cannot be written.
    /// `fill` writes the first content; when it fails there is no file.
    static Result<std::unique_ptr<DocumentFile>> create(const QString &path, const StoragePlaces &places,
                                                        const Clock &clock,
                                                        const std::function<Status(Connection &)> &fill = {});
    ~DocumentFile(); ///< does not publish: call close()

    Connection &connection();
    QString path() const;
    bool wasRecovered() const; ///< work that an earlier run could not publish was taken up again
    bool hasUnpublished() const;
    Status publish(); ///< no-op when nothing is unpublished; Conflict when the document changed meanwhile
    Status saveCopy(const QString &path, const std::function<bool(int, int)> &progress = {});
    Status close(); ///< publish, then drop the working copy and the lock; on failure the copy stays

    /// Opens any document read-only without lock or working copy: for verify, backup and export. `path` is
    /// copied into memory-cheap temporary storage first if it lies where SQLite could not read it safely.
    static Result<std::unique_ptr<Connection>> openForReading(const QString &path);
    /// "Is the file whole?" Foreign, Damaged, TooNew … or done.
    static Status verify(const QString &path);

private:
    DocumentFile();
    struct Data;
    std::unique_ptr<Data> d;
};

} // namespace aarring
