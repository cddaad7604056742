#include "storage/connection.h"

#include "storage/files.h"
#include "storage/nativeerror.h"
#include "storage/recorder.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>
#include <QUuid>
#include <sqlite3.h>
#include <unordered_map>
#include <utility>

namespace aarring {

namespace {

thread_local sqlite3 *lastOpened = nullptr;

/// SQLite calls this for every connection before the file is looked at, so nothing in a file can forestall
/// it.
int harden(sqlite3 *handle, char **, const void *) {
    lastOpened = handle;
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, 100'000'000);
    sqlite3_limit(handle, SQLITE_LIMIT_SQL_LENGTH, 1'000'000);
    sqlite3_limit(handle, SQLITE_LIMIT_EXPR_DEPTH, 100);
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 1); // VACUUM needs one
    return SQLITE_OK;
}

/// As URI, because a plain file name would create a missing file without asking.
QString uriOf(const QString &path, bool readOnly) {
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(absolute, "/:"));
    if (!encoded.startsWith(QLatin1Char('/')))
        encoded.prepend(QLatin1Char('/')); // file:///C:/…
    return QLatin1String("file://") + encoded + QLatin1String(readOnly ? "?mode=ro" : "?mode=rw");
}

Error errorOf(sqlite3 *handle, int code) {
    return nativeError(code, handle ? sqlite3_system_errno(handle) : 0,
                       QString::fromUtf8(handle ? sqlite3_errmsg(handle) : sqlite3_errstr(code)));
}

Error errorOf(const QSqlError &error, sqlite3 *handle) {
    return nativeError(error.nativeErrorCode().toInt(), handle ? sqlite3_system_errno(handle) : 0,
                       error.text());
}

} // namespace

struct Connection::Native {
    QString path;
    bool readOnly = false;
    QSqlDatabase database;
    sqlite3 *handle = nullptr;
    std::unique_ptr<Recorder> recorder;
    std::unordered_map<QString, std::unique_ptr<QSqlQuery>> queries;
    QHash<const QSqlQuery *, Error> broken; ///< queries whose text could not be prepared
    QHash<QString, sqlite3_stmt *> readings;
    std::shared_ptr<void> held;

    Status raw(const QByteArray &sql) {
        const int code = sqlite3_exec(handle, sql.constData(), nullptr, nullptr, nullptr);
        if (code == SQLITE_OK)
            return Done{};
        return errorOf(handle, code);
    }
};

Connection::Connection() : d(std::make_unique<Native>()) {}

Connection::~Connection() {
    // Statements and sessions first: otherwise the driver cannot close and the file stays locked.
    d->queries.clear();
    for (sqlite3_stmt *reading : std::as_const(d->readings))
        sqlite3_finalize(reading);
    d->recorder.reset();
    const QString name = d->database.connectionName();
    d->database.close();
    d->database = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, Mode mode) {
    const bool inMemory = path == QLatin1String(":memory:");
    if (mode == Mode::Create && !inMemory) {
        if (auto claimed = createEmptyFile(path); !claimed)
            return claimed.error();
    }
    auto opened = openExisting(path, mode);
    if (!opened && mode == Mode::Create && !inMemory)
        QFile::remove(path);
    return opened;
}

Result<std::unique_ptr<Connection>> Connection::openExisting(const QString &path, Mode mode) {
    const bool inMemory = path == QLatin1String(":memory:");
    if (!inMemory && !QFileInfo(path).isFile())
        return missingFile(path);
    if (!inMemory && !QFileInfo(path).isReadable())
        return nativeError(SQLITE_PERM, 0, path);
    sqlite3_auto_extension(reinterpret_cast<void (*)()>(harden));
    std::unique_ptr<Connection> connection(new Connection);
    Native &n = *connection->d;
    n.path = path;
    n.readOnly = mode == Mode::ReadOnly;
    n.database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QUuid::createUuid().toString());
    n.database.setDatabaseName(inMemory ? path : uriOf(path, n.readOnly));
    n.database.setConnectOptions(
        n.readOnly ? QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=3000")
                   : QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=3000"));
    lastOpened = nullptr;
    if (!n.database.open())
        return errorOf(n.database.lastError(), nullptr);
    const QVariant handle = n.database.driver()->handle();
    n.handle = *static_cast<sqlite3 *const *>(handle.constData());
    if (!lastOpened || lastOpened != n.handle)
        return Error{Error::Kind::Internal,
                     QCoreApplication::translate("Storage", "Documents cannot be opened"),
                     QCoreApplication::translate(
                         "Storage", "Årring was installed with parts that do not belong together"),
                     QCoreApplication::translate("Storage", "Install Årring again")};
    n.recorder = std::make_unique<Recorder>(n.handle);
    QByteArray pragmas = "PRAGMA foreign_keys=ON; PRAGMA recursive_triggers=ON; PRAGMA cell_size_check=ON;"
                         "PRAGMA temp_store=MEMORY;";
    if (!n.readOnly)
        pragmas += "PRAGMA secure_delete=ON; PRAGMA synchronous=EXTRA; PRAGMA journal_mode=TRUNCATE;";
    pragmas += "SELECT count(*) FROM sqlite_schema;"; // "open" succeeds on anything; only a read tells
    // The statements are right, so what they run against is not.
    if (auto set = n.raw(pragmas); !set)
        return set.error().kind == Error::Kind::Internal ? nativeError(SQLITE_CORRUPT, 0, path) : set.error();
    if (!n.readOnly && sqlite3_db_readonly(n.handle, "main"))
        return nativeError(SQLITE_READONLY, 0, path);
    return connection;
}

QSqlQuery &Connection::prepared(const QString &sql) {
    std::unique_ptr<QSqlQuery> &query = d->queries[sql];
    if (query && !d->broken.contains(query.get())) {
        query->finish();
        return *query;
    }
    if (query)
        d->broken.remove(query.get());
    query = std::make_unique<QSqlQuery>(d->database);
    query->setForwardOnly(true);
    if (!query->prepare(sql))
        d->broken.insert(query.get(), errorOf(query->lastError(), d->handle));
    return *query;
}

Result<sqlite3_stmt *> Connection::reading(const QString &sql) {
    if (sqlite3_stmt *known = d->readings.value(sql))
        return known;
    sqlite3_stmt *reading = nullptr;
    const int code = sqlite3_prepare_v3(d->handle, sql.toUtf8().constData(), -1, SQLITE_PREPARE_PERSISTENT,
                                        &reading, nullptr);
    if (code != SQLITE_OK)
        return errorOf(d->handle, code);
    d->readings.insert(sql, reading);
    return reading;
}

Status Connection::run(QSqlQuery &query) {
    if (auto broken = d->broken.constFind(&query); broken != d->broken.constEnd())
        return *broken;
    const QVariantList binds = query.boundValues();
    for (int i = 0; i < binds.size(); ++i) {
        if (binds[i].typeId() == QMetaType::QString && !binds[i].isNull() && binds[i].toString().isNull())
            query.bindValue(i, QStringLiteral(""));
    }
    if (query.exec())
        return Done{};
    return errorOf(query.lastError(), d->handle);
}

Status Connection::finish(QSqlQuery &query) {
    const QSqlError error = query.lastError();
    query.finish();
    if (error.isValid())
        return errorOf(error, d->handle);
    return Done{};
}

Status Connection::execute(const QString &sql, const QVariantList &binds) {
    QSqlQuery &query = prepared(sql);
    for (const QVariant &bind : binds)
        query.addBindValue(bind);
    Status ran = run(query);
    query.finish();
    return ran;
}

Status Connection::script(const QString &sql) {
    d->recorder->forgetSchema();
    return d->raw(sql.toUtf8());
}

Result<QVariant> Connection::value(const QString &sql, const QVariantList &binds) {
    QSqlQuery &query = prepared(sql);
    for (const QVariant &bind : binds)
        query.addBindValue(bind);
    if (auto ran = run(query); !ran)
        return ran.error();
    const QVariant first = query.next() ? query.value(0) : QVariant();
    if (auto finished = finish(query); !finished)
        return finished.error();
    return first;
}

Status Connection::begin() { return execute(QStringLiteral("BEGIN IMMEDIATE")); }

Status Connection::commit() {
    // Not QSqlDatabase::commit(): it loses the native code.
    Status committed = execute(QStringLiteral("COMMIT"));
    if (!committed)
        rollback();
    d->recorder->drop();
    return committed;
}

void Connection::rollback() {
    d->recorder->drop();
    // A full disk has ended the transaction already, a busy one has not.
    if (!sqlite3_get_autocommit(d->handle) && !execute(QStringLiteral("ROLLBACK")))
        qWarning("storage: rollback failed");
}

Status Connection::startRecording() { return d->recorder->start(); }

Result<QList<RowChange>> Connection::takeRecording() { return d->recorder->take(); }

Status Connection::copyTo(const QString &path, const std::function<bool(int, int)> &progress) const {
    if (liesTooDeep(path)) {
        const auto bytes = image();
        return bytes ? writeNewFile(path, *bytes) : Status(bytes.error());
    }
    if (auto claimed = createEmptyFile(path); !claimed)
        return claimed;
    Status copied = removeRemains(path);
    if (copied)
        copied = copyPages(path, progress);
    if (copied)
        copied = syncFile(path);
    if (!copied) {
        QFile::remove(path);
        QFile::remove(path + QLatin1String("-journal"));
        return notWritten(copied.error(), path);
    }
    return copied;
}

Status Connection::copyPages(const QString &path, const std::function<bool(int, int)> &progress) const {
    struct Target {
        sqlite3 *handle = nullptr;
        sqlite3_backup *backup = nullptr;
        ~Target() {
            sqlite3_backup_finish(backup);
            sqlite3_close(handle);
        }
    } target;
    int code = sqlite3_open_v2(uriOf(path, false).toUtf8().constData(), &target.handle,
                               SQLITE_OPEN_READWRITE | SQLITE_OPEN_URI, nullptr);
    if (code == SQLITE_OK) // nobody sees the copy before it is whole and flushed
        code = sqlite3_exec(target.handle, "PRAGMA synchronous=OFF; PRAGMA journal_mode=MEMORY", nullptr,
                            nullptr, nullptr);
    if (code == SQLITE_OK) {
        target.backup = sqlite3_backup_init(target.handle, "main", d->handle, "main");
        if (!target.backup)
            code = sqlite3_extended_errcode(target.handle);
    }
    if (code != SQLITE_OK)
        return errorOf(target.handle, code);
    constexpr int pagesAtATime = 256; // one megabyte
    do {
        code = sqlite3_backup_step(target.backup, progress ? pagesAtATime : -1);
        const int all = sqlite3_backup_pagecount(target.backup);
        if (progress && (code == SQLITE_OK || code == SQLITE_DONE) &&
            !progress(all - sqlite3_backup_remaining(target.backup), all))
            return nativeError(SQLITE_INTERRUPT, 0, {});
    } while (code == SQLITE_OK);
    // Only finishing brings the operating system's reason to the connection.
    sqlite3_backup_finish(std::exchange(target.backup, nullptr));
    if (code == SQLITE_DONE)
        return Done{};
    return errorOf(target.handle, code);
}

Result<QByteArray> Connection::image() const {
    sqlite3_int64 size = 0;
    unsigned char *bytes = sqlite3_serialize(d->handle, "main", &size, 0);
    if (!bytes)
        return errorOf(d->handle, sqlite3_extended_errcode(d->handle) != SQLITE_OK
                                      ? sqlite3_extended_errcode(d->handle)
                                      : SQLITE_IOERR);
    const QByteArray image(reinterpret_cast<const char *>(bytes), size);
    sqlite3_free(bytes);
    return image;
}

quint32 Connection::changeCounter() const {
    // Read through SQLite's own file handle: opening the file a second time and closing it would drop its
    // locks.
    sqlite3_file *file = nullptr;
    unsigned char big[4] = {};
    constexpr int placeInHeader = 24;
    if (sqlite3_file_control(d->handle, "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK || !file ||
        !file->pMethods || file->pMethods->xRead(file, big, sizeof big, placeInHeader) != SQLITE_OK)
        return 0;
    return quint32(big[0]) << 24 | quint32(big[1]) << 16 | quint32(big[2]) << 8 | big[3];
}

Status Connection::check() {
    auto damaged = [](const QString &where) -> Status {
        qWarning("storage: check found: %s", qUtf8Printable(where));
        return nativeError(SQLITE_CORRUPT, 0, where);
    };
    // Not the quick one: it does not hold the indexes against their tables, and rows are read through them.
    auto whole = value(QStringLiteral("PRAGMA integrity_check(1)"));
    if (!whole)
        return whole.error();
    if (whole->toString() != QLatin1String("ok"))
        return damaged(whole->toString());
    auto broken = value(QStringLiteral("PRAGMA foreign_key_check"));
    if (!broken)
        return broken.error();
    if (broken->isValid())
        return damaged(broken->toString());
    return Done{};
}

QString Connection::path() const { return d->path; }

bool Connection::isReadOnly() const { return d->readOnly; }

void Connection::moveToThread(QThread *thread) { d->database.driver()->moveToThread(thread); }

void Connection::holdUntilClosed(std::shared_ptr<void> thing) { d->held = std::move(thing); }

} // namespace aarring
