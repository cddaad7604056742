#pragma once

#include "base/result.h"
#include "storage/change.h"

#include <QSqlQuery>
#include <QVariant>
#include <functional>
#include <memory>

namespace aarring {

/// One SQLite connection through Qt's driver, hardened before any schema is read (foreign keys, TRUNCATE journal,
/// EXTRA sync, defensive, no triggers or views, limits). The only unit that includes sqlite3.h: it proves that
/// Qt's plugin runs on the very library we link, and refuses otherwise.
class Connection {
public:
    enum class Mode { Create, ReadWrite, ReadOnly };

    /// Create refuses an existing file. `path` may be ":memory:" with Create.
    static Result<std::unique_ptr<Connection>> open(const QString &path, Mode mode);
    ~Connection();
    Connection(const Connection &) = delete;

    /// A forward-only query, prepared once per text and kept; finish() is called before it is handed out again.
    /// Bind with addBindValue and run with run().
    QSqlQuery &prepared(const QString &sql);
    /// Runs a prepared query; turns the driver's error into ours.
    Status run(QSqlQuery &query);
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

    /// Consistent copy with SQLite's backup API into a new file, fsynced. Also while others read. `progress` gets pages done and
    /// pages in all; returning false cancels.
    Status copyTo(const QString &path, const std::function<bool(int, int)> &progress = {}) const;

    /// PRAGMA quick_check and foreign_key_check; Error::Kind::Damaged when not whole.
    Status check();

    QString path() const;
    bool isReadOnly() const;

private:
    Connection();
    struct Native;
    std::unique_ptr<Native> d;
};

} // namespace aarring
