#pragma once

#include "storage/connection.h"
#include "storage/mapping.h"

namespace aarring {

/// Reads and writes the file's values by their Mapping. Knows no rules: actions decide what may be written.
class Store {
public:
    explicit Store(Connection &connection) : m_connection(connection) {}

    /// NotFound when no row has that key.
    template<class T>
    Result<T> load(Id id) const;
    /// All rows, or those where `where` holds, e.g. all<Seat>("body = ?", {id}), in the mapping's order.
    template<class T>
    Result<QList<T>> all(const QString &where = {}, const QVariantList &binds = {}) const;
    /// Inserts or updates; a value without key gets a new one, which is put into it.
    template<class T>
    Status save(T &value);
    template<class T>
    Status remove(Id id);

    /// Keeps the bytes, once for equal ones, and gives their SHA-256 in lower-case hex.
    Result<QString> putBlob(const QByteArray &bytes);
    /// NotFound when no bytes have that checksum; Damaged when they are not what it says.
    Result<QByteArray> blob(const QString &sha256) const;

private:
    Connection &m_connection;
};

} // namespace aarring
