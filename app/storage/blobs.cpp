#include "storage/blobs.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace aarring {

namespace {

QString checksum(const QByteArray &bytes) {
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

Error damaged(const QString &why) {
    return {Error::Kind::Damaged, QCoreApplication::translate("Storage", "An attachment cannot be read"), why,
            QCoreApplication::translate("Storage", "Take it from a backup, or attach the file again")};
}

Error changedOutside() {
    return damaged(QCoreApplication::translate("Storage", "its content was damaged after it was attached"));
}

} // namespace

Result<QString> putBlob(Connection &connection, const QByteArray &bytes) {
    const QString sha256 = checksum(bytes);
    const auto put =
        connection.execute(QStringLiteral("INSERT OR IGNORE INTO blob_store(sha256, data) VALUES (?, ?)"),
                           {sha256, bytes.isNull() ? QByteArray("") : bytes});
    if (!put)
        return put.error();
    return sha256;
}

Result<QByteArray> blob(Connection &connection, const QString &sha256) {
    const auto data =
        connection.value(QStringLiteral("SELECT data FROM blob_store WHERE sha256 = ?"), {sha256});
    if (!data)
        return data.error();
    if (!data->isValid()) {
        Error missing = damaged(QCoreApplication::translate("Storage", "its content is not in the file"));
        missing.kind = Error::Kind::NotFound;
        return missing;
    }
    const QByteArray bytes = data->toByteArray();
    if (checksum(bytes) != sha256)
        return changedOutside();
    return bytes;
}

Status checkBlobs(Connection &connection) {
    // An old file has none.
    const auto known = connection.value(
        QStringLiteral("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'blob_store'"));
    if (!known)
        return known.error();
    if (!known->isValid())
        return Done{};
    QSqlQuery &query = connection.prepared(QStringLiteral("SELECT sha256, data FROM blob_store"));
    if (auto ran = connection.run(query); !ran)
        return ran;
    bool whole = true;
    while (whole && query.next())
        whole = checksum(query.value(1).toByteArray()) == query.value(0).toString();
    if (auto finished = connection.finish(query); !finished)
        return finished;
    if (!whole)
        return changedOutside();
    const auto wrongSize = connection.value(QStringLiteral(
        "SELECT 1 FROM attachment JOIN blob_store USING(sha256) WHERE size <> length(data) LIMIT 1"));
    if (!wrongSize)
        return wrongSize.error();
    return wrongSize->isValid() ? Status(changedOutside()) : Status(Done{});
}

} // namespace aarring
