// Debian's library has the session extension; its header shows it only to those who ask.
#define SQLITE_ENABLE_SESSION
#define SQLITE_ENABLE_PREUPDATE_HOOK
#include "storage/recorder.h"

#include "storage/nativeerror.h"

#include <QJsonArray>
#include <cmath>
#include <optional>
#include <sqlite3.h>

namespace aarring {

namespace {

Error captureError(int code) {
    return nativeError(code, 0, QStringLiteral("row changes could not be recorded"));
}

/// Nothing for a number that JSON cannot hold.
std::optional<QJsonValue> toJson(sqlite3_value *value) {
    switch (sqlite3_value_type(value)) {
    case SQLITE_INTEGER:
        return QJsonValue(qint64(sqlite3_value_int64(value)));
    case SQLITE_FLOAT: {
        const double number = sqlite3_value_double(value);
        return std::isfinite(number) ? std::optional(QJsonValue(number)) : std::nullopt;
    }
    case SQLITE_TEXT: {
        const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(value));
        return QJsonValue(QString::fromUtf8(text, sqlite3_value_bytes(value)));
    }
    case SQLITE_BLOB: {
        const auto *bytes = static_cast<const char *>(sqlite3_value_blob(value));
        const QByteArray raw(bytes, sqlite3_value_bytes(value));
        return QJsonValue(QJsonObject{{QStringLiteral("$b"), QString::fromLatin1(raw.toBase64())}});
    }
    default:
        return QJsonValue(QJsonValue::Null);
    }
}

/// The row the iterator stands on.
std::optional<RowChange> decode(sqlite3_changeset_iter *it, const QHash<QByteArray, QStringList> &tables) {
    const char *table = nullptr;
    int count = 0, operation = 0, indirect = 0;
    sqlite3changeset_op(it, &table, &count, &operation, &indirect);
    const QStringList columns = tables.value(QByteArray(table));
    if (columns.size() != count)
        return {};
    RowChange change;
    change.table = QString::fromUtf8(table);
    change.op = operation == SQLITE_INSERT   ? RowChange::Op::Insert
                : operation == SQLITE_DELETE ? RowChange::Op::Delete
                                             : RowChange::Op::Update;
    for (int c = 0; c < count; ++c) {
        sqlite3_value *before = nullptr, *after = nullptr;
        if (operation != SQLITE_INSERT)
            sqlite3changeset_old(it, c, &before);
        if (operation != SQLITE_DELETE)
            sqlite3changeset_new(it, c, &after);
        if (columns[c] == QLatin1String("id")) {
            change.id = sqlite3_value_int64(before ? before : after);
            continue;
        }
        if (operation == SQLITE_UPDATE && !after)
            continue; // this column did not change
        const auto was = before ? toJson(before) : QJsonValue();
        const auto is = after ? toJson(after) : QJsonValue();
        if (!was || !is)
            return {};
        if (operation == SQLITE_UPDATE)
            change.data.insert(columns[c], QJsonArray{*was, *is});
        else
            change.data.insert(columns[c], before ? *was : *is);
    }
    return change;
}

} // namespace

Recorder::Recorder(sqlite3 *handle) : m_handle(handle) {
    // A statement prepared while no session exists may skip the hook for good ("DELETE FROM t" empties the
    // table in one stroke). One session that watches nothing keeps the hook alive as long as the connection.
    sqlite3session_create(handle, "main", &m_anchor);
}

Recorder::~Recorder() {
    drop();
    sqlite3session_delete(m_anchor);
}

void Recorder::drop() {
    if (m_session)
        sqlite3session_delete(m_session);
    m_session = nullptr;
}

void Recorder::forgetSchema() { m_columns.clear(); }

Status Recorder::readSchema() {
    // The log does not record itself; attachments never change; file_info is about the file, not the network.
    static const char sql[] = "SELECT t.name, c.name, c.pk FROM main.sqlite_schema t, "
                              "pragma_table_info(t.name) c WHERE t.type = 'table' AND "
                              "t.name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND t.name NOT IN ('command', "
                              "'change', 'file_info', 'blob_store') "
                              "ORDER BY t.name, c.cid";
    sqlite3_stmt *statement = nullptr;
    int code = sqlite3_prepare_v2(m_handle, sql, -1, &statement, nullptr);
    bool keyed = true;
    while (code == SQLITE_OK || code == SQLITE_ROW) {
        code = sqlite3_step(statement);
        if (code != SQLITE_ROW)
            break;
        const QByteArray table(reinterpret_cast<const char *>(sqlite3_column_text(statement, 0)));
        const QString column =
            QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(statement, 1)));
        keyed = keyed && (column == QLatin1String("id")) == (sqlite3_column_int(statement, 2) > 0);
        m_columns[table].append(column);
    }
    sqlite3_finalize(statement);
    if (code == SQLITE_DONE && keyed)
        return Done{};
    m_columns.clear();
    return captureError(keyed ? code : SQLITE_MISUSE);
}

Status Recorder::start() {
    drop();
    if (m_columns.isEmpty()) {
        if (auto read = readSchema(); !read)
            return read;
    }
    int code = sqlite3session_create(m_handle, "main", &m_session);
    for (auto it = m_columns.cbegin(); code == SQLITE_OK && it != m_columns.cend(); ++it)
        code = sqlite3session_attach(m_session, it.key().constData());
    if (code == SQLITE_OK)
        return Done{};
    drop();
    return captureError(code);
}

Result<QList<RowChange>> Recorder::take() {
    if (!m_session)
        return captureError(SQLITE_MISUSE);
    int size = 0;
    void *bytes = nullptr;
    int code = sqlite3session_changeset(m_session, &size, &bytes);
    drop();
    QList<RowChange> changes;
    sqlite3_changeset_iter *it = nullptr;
    if (code == SQLITE_OK)
        code = sqlite3changeset_start(&it, size, bytes);
    if (code == SQLITE_OK) {
        while (sqlite3changeset_next(it) == SQLITE_ROW) {
            auto change = decode(it, m_columns);
            if (!change) {
                code = SQLITE_MISMATCH;
                break;
            }
            changes.append(std::move(*change));
        }
        const int end = sqlite3changeset_finalize(it);
        code = code == SQLITE_OK ? end : code;
    }
    sqlite3_free(bytes);
    if (code != SQLITE_OK)
        return captureError(code);
    return changes;
}

} // namespace aarring
