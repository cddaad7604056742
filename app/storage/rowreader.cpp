#include "storage/rowreader.h"

#include "storage/nativeerror.h"

#include <sqlite3.h>

namespace aarring {

bool ColumnValue::isNull() const { return sqlite3_column_type(m_statement, m_column) == SQLITE_NULL; }

qint64 ColumnValue::integer() const { return sqlite3_column_int64(m_statement, m_column); }

double ColumnValue::real() const { return sqlite3_column_double(m_statement, m_column); }

QByteArrayView ColumnValue::utf8() const {
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, m_column));
    return {bytes, bytes ? sqlite3_column_bytes(m_statement, m_column) : 0};
}

QString ColumnValue::text() const { return QString::fromUtf8(utf8()); }

RowReader::RowReader(sqlite3_stmt *statement) : m_statement(statement), m_code(SQLITE_OK) {}

RowReader::~RowReader() { sqlite3_reset(m_statement); }

Status RowReader::bind(const QVariantList &values) {
    for (int i = 0; i < values.size(); ++i) {
        const QVariant &value = values[i];
        int code = SQLITE_MISMATCH;
        if (!value.isValid()) {
            code = sqlite3_bind_null(m_statement, i + 1);
        } else if (value.typeId() == QMetaType::QString) {
            const QByteArray text = value.toString().toUtf8();
            code =
                sqlite3_bind_text(m_statement, i + 1, text.constData(), int(text.size()), SQLITE_TRANSIENT);
        } else if (value.typeId() == QMetaType::LongLong || value.typeId() == QMetaType::Int) {
            code = sqlite3_bind_int64(m_statement, i + 1, value.toLongLong());
        }
        if (code != SQLITE_OK)
            return statusOf(code);
    }
    return Done{};
}

bool RowReader::next() {
    m_code = sqlite3_step(m_statement);
    return m_code == SQLITE_ROW;
}

Status RowReader::finish() const { return statusOf(m_code); }

Status RowReader::statusOf(int code) const {
    if (code == SQLITE_OK || code == SQLITE_ROW || code == SQLITE_DONE)
        return Done{};
    sqlite3 *handle = sqlite3_db_handle(m_statement);
    return nativeError(code, sqlite3_system_errno(handle), QString::fromUtf8(sqlite3_errmsg(handle)));
}

} // namespace aarring
