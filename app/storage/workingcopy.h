#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <optional>

namespace aarring {

/// A content of the document and the change counter at which the working copy holds the same. An empty hash:
/// there is no document yet.
struct KnownState {
    QByteArray hash;
    quint32 counter = 0;
};

/// What a working copy must know to be taken up again after a crash. Lies beside it as a small text file.
struct WorkRecord {
    QString document;
    KnownState published;
    std::optional<KnownState> pending; ///< was about to be published: the document may hold it already

    bool knows(const QByteArray &hash) const;
};

/// Where the working copy of a document lies, and what is written about it.
struct WorkingCopy {
    WorkingCopy(const QString &document, const QString &workFolder);

    QString document;
    QString database;
    QString recordFile;

    Status writeRecord(const WorkRecord &record) const;
    /// Nothing when there is none, it cannot be read or is about another document.
    std::optional<WorkRecord> readRecord() const;
    void drop() const; ///< removes all; the database must be closed
    /// Keeps a copy that cannot be taken up where the backups are, instead of dropping it; gives its path.
    Result<QString> setAside(const QString &backupFolder, const QDateTime &now) const;
};

/// Puts `image` in the document's place: temporary file beside it, flushed, renamed. Refuses with Conflict
/// when the document is not one the record knows. Safe in any thread; the record is kept up to date also on
/// failure.
struct Publication {
    WorkingCopy copy;
    WorkRecord record;
    QByteArray image;
    quint32 counter = 0;
    QString backupFolder; ///< if set, the document is backed up before it is replaced
    QDateTime now;

    Status run();
};

/// The name files have beside a document until they are whole.
QString unfinishedBeside(const QString &document);

} // namespace aarring
