#include "storage/migrations.h"

#include "storage/files.h"

#include <QCoreApplication>
#include <QDir>
#include <QMutex>
#include <map>

namespace aarring {

namespace {

/// schemaDigest() of a file of the latest version. Building one to compare with takes milliseconds, more with each
/// script. The tests tell the new digest when a script is added.
constexpr char latestDigest[] = "b8be4b42850fbfaecc765c1ab8ddbf432b5d3ad673480bfdaab7edfadac7bdf3";

/// Version → resource of its script.
const std::map<int, QString> &scripts() {
    static const std::map<int, QString> found = [] {
        std::map<int, QString> scripts;
        const QDir folder(QStringLiteral(":/schema"));
        for (const QString &name : folder.entryList({QStringLiteral("*.sql")}, QDir::Files))
            scripts[name.left(4).toInt()] = folder.filePath(name);
        return scripts;
    }();
    return found;
}

Error foreign() {
    return {Error::Kind::Foreign, QCoreApplication::translate("Storage", "This is not an Årring document"),
            QCoreApplication::translate("Storage", "the file belongs to another program"),
            QCoreApplication::translate("Storage", "Choose a file whose name ends in .aarring")};
}

Error altered() {
    return {Error::Kind::Damaged, QCoreApplication::translate("Storage", "The document is damaged"),
            QCoreApplication::translate("Storage", "another program has changed how it is built"),
            QCoreApplication::translate("Storage", "Open a backup of it")};
}

Error tooNew() {
    return {Error::Kind::TooNew,
            QCoreApplication::translate("Storage", "The document cannot be changed here"),
            QCoreApplication::translate("Storage", "it was written by a newer version of Årring"),
            QCoreApplication::translate("Storage", "Install the newest version of Årring")};
}

/// What a file says about itself.
struct Header {
    int application = 0;
    int version = 0;
    int objects = 0;
};

Result<Header> readHeader(Connection &connection) {
    auto application = connection.value(QStringLiteral("PRAGMA application_id"));
    if (!application)
        return application.error();
    auto version = connection.value(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return version.error();
    auto objects = connection.value(QStringLiteral("SELECT count(*) FROM main.sqlite_schema"));
    if (!objects)
        return objects.error();
    return Header{application->toInt(), version->toInt(), objects->toInt()};
}

/// Every object with its text, spaces evened out. SQLite's own tables (statistics) do not count.
Result<QString> fingerprint(Connection &connection) {
    QSqlQuery &query = connection.prepared(QStringLiteral(
        "SELECT type || '|' || name || '|' || tbl_name || '|' || coalesce(sql, '') FROM main.sqlite_schema "
        "WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY type, name"));
    if (auto ran = connection.run(query); !ran)
        return ran.error();
    QString print;
    while (query.next())
        print += query.value(0).toString().simplified().remove(QLatin1Char('"')) + QLatin1Char('\n');
    if (auto finished = connection.finish(query); !finished)
        return finished.error();
    return print;
}

QByteArray digestOf(const QString &print) { return hashOf(print.toUtf8()); }

Status runScript(Connection &connection, int version, const QString &resource) {
    QFile file(resource);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("storage: %s is missing in the program", qPrintable(resource));
    if (auto ran = connection.script(QString::fromUtf8(file.readAll())); !ran)
        return ran;
    if (auto marked = connection.script(QStringLiteral("PRAGMA user_version = %1; PRAGMA application_id = %2")
                                            .arg(version)
                                            .arg(applicationId));
        !marked)
        return marked;
    auto broken = connection.value(QStringLiteral("PRAGMA foreign_key_check"));
    if (!broken)
        return broken.error();
    if (broken->isValid())
        return altered();
    return Done{};
}

Status runScripts(Connection &connection, int from, int to) {
    for (const auto &[version, resource] : scripts()) {
        if (version <= from || version > to)
            continue;
        // Tables may be rebuilt: references are checked once, before the commit.
        if (auto off = connection.script(QStringLiteral("PRAGMA foreign_keys = OFF")); !off)
            return off;
        Status done = connection.begin();
        if (done) {
            done = runScript(connection, version, resource);
            if (done)
                done = connection.commit();
            else
                connection.rollback();
        }
        if (auto on = connection.script(QStringLiteral("PRAGMA foreign_keys = ON")); !on)
            return on;
        if (!done)
            return done;
    }
    return Done{};
}

/// What a file of that version must look like: built once per version and kept.
Result<QString> expectedFingerprint(int version) {
    static QMutex mutex;
    static std::map<int, QString> kept;
    const QMutexLocker locker(&mutex);
    if (auto it = kept.find(version); it != kept.end())
        return it->second;
    auto fresh = Connection::open(QStringLiteral(":memory:"), Connection::Mode::Create);
    if (!fresh)
        return fresh.error();
    if (auto built = runScripts(**fresh, 0, version); !built)
        return built.error();
    auto print = fingerprint(**fresh);
    if (print)
        kept[version] = *print;
    return print;
}

Status judge(Connection &connection, const Header &header) {
    if (header.application != applicationId)
        return foreign();
    if (header.version > latestSchemaVersion())
        return tooNew();
    auto found = fingerprint(connection);
    if (!found)
        return found.error();
    if (header.version == latestSchemaVersion() && digestOf(*found) == latestDigest)
        return Done{};
    auto expected = expectedFingerprint(header.version);
    if (!expected)
        return expected.error();
    if (header.version < 1 || *found != *expected)
        return altered();
    return Done{};
}

} // namespace

int latestSchemaVersion() { return scripts().empty() ? 0 : scripts().rbegin()->first; }

Result<int> schemaVersion(Connection &connection) {
    auto version = connection.value(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return version.error();
    return version->toInt();
}

Result<QByteArray> schemaDigest(Connection &connection) {
    auto print = fingerprint(connection);
    if (!print)
        return print.error();
    return digestOf(*print);
}

QByteArray latestSchemaDigest() { return latestDigest; }

Status migrate(Connection &connection) {
    auto header = readHeader(connection);
    if (!header)
        return header.error();
    const bool empty = header->objects == 0 && header->version == 0 && header->application == 0;
    if (!empty) {
        if (auto judged = judge(connection, *header); !judged)
            return judged;
    }
    return runScripts(connection, header->version, latestSchemaVersion());
}

Status checkSchema(Connection &connection) {
    auto header = readHeader(connection);
    if (!header)
        return header.error();
    return judge(connection, *header);
}

Status checkReadable(Connection &connection) {
    Status judged = checkSchema(connection);
    if (judged || judged.error().kind != Error::Kind::TooNew)
        return judged;
    auto reader = connection.value(QStringLiteral("SELECT value FROM file_info WHERE key = 'min_reader'"));
    const int needed = reader ? reader->toInt() : 0;
    if (needed >= 1 && needed <= latestSchemaVersion())
        return Done{};
    return judged;
}

} // namespace aarring
