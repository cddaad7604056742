#pragma once

#include "base/result.h"
#include "storage/change.h"
#include "storage/rowreader.h"

#include <QSqlQuery>
#include <QVariant>
#include <functional>
#include <memory>

namespace aarring {

/// One SQLite connection through Qt's driver, hardened before any schema is read (foreign keys, TRUNCATE
/// journal, EXTRA sync, defensive, no triggers or views, limits). It proves that Qt's plugin runs on the very
/// library we link, and refuses otherwise; only it and its helpers Recorder, RowReader and
/// nativeError include sqlite3.h. A connection belongs to the thread that opened it,
/// or to which that thread gave it.
class Connection {
public:
    enum class Mode { Create, ReadWrite, ReadOnly };

    /// Create refuses an existing file (Conflict). `path` may be ":memory:" with Create. Other errors:
    /// NotFound, ReadOnly (ReadWrite asked for, but not granted), Foreign, ReadWrite, Internal.
    static Result<std::unique_ptr<Connection>> open(const QString &path, Mode mode);
    ~Connection();
    Connection(const Connection &) = delete;

    /// A forward-only query, prepared once per text and kept; finish() is called before it is handed out
    /// again. Bind with addBindValue and run with run().
    QSqlQuery &prepared(const QString &sql);
    /// A SELECT for RowReader, prepared once per text and kept as long as the connection.
    Result<sqlite3_stmt *> reading(const QString &sql);
    /// Runs a prepared query; turns the driver's error into ours. A null QString is bound as an empty text,
    /// because that is what a value struct means by it; a null QVariant or an invalid date stays NULL.
    Status run(QSqlQuery &query);
    /// Ends reading after the last next(). A failing disk looks like the last row: only here the difference
    /// is told.
    Status finish(QSqlQuery &query);
    /// prepared + bind + run, for statements whose rows do not matter.
    Status execute(const QString &sql, const QVariantList &binds = {});
    /// Several statements in one text, as in a migration.
    Status script(const QString &sql);
    /// First column of the first row; an invalid variant when there is none.
    Result<QVariant> value(const QString &sql, const QVariantList &binds = {});

    Status begin();  ///< BEGIN IMMEDIATE
    Status commit(); ///< on failure the transaction is rolled back
    void rollback();

    /// Records row changes of all tables but the log's own between begin() and takeRecording().
    Status startRecording();
    Result<QList<RowChange>> takeRecording(); ///< before commit; a failed capture must fail the action

    /// Consistent copy with SQLite's backup API into a new file, fsynced. Also while others read. `progress`
    /// gets pages done and pages in all; returning false cancels. Conflict when the file exists already; a
    /// copy that fails or is cancelled leaves no file.
    Status copyTo(const QString &path, const std::function<bool(int, int)> &progress = {}) const;
    /// The same copy in memory, byte for byte what copyTo() would put into the file. Fast; memory of the
    /// file's size.
    Result<QByteArray> image() const;
    /// Rises with every committed transaction and is stored in the file: tells whether anything was written
    /// since.
    quint32 changeCounter() const;

    /// PRAGMA integrity_check and foreign_key_check; Error::Kind::Damaged when not whole.
    Status check();

    QString path() const;
    bool isReadOnly() const;

    void moveToThread(QThread *thread);

    /// Keeps something alive until after the file is closed, e.g. the temporary folder it lies in.
    void holdUntilClosed(std::shared_ptr<void> thing);

private:
    Connection();
    static Result<std::unique_ptr<Connection>> openExisting(const QString &path, Mode mode);
    Status copyPages(const QString &path, const std::function<bool(int, int)> &progress) const;

    struct Native;
    std::unique_ptr<Native> d;
};

} // namespace aarring
