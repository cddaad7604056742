#pragma once

#include "base/result.h"

#include <QByteArrayView>
#include <QVariantList>

struct sqlite3_stmt;

namespace aarring {

/// One value of the row a RowReader stands on; good until its next().
class ColumnValue {
public:
    ColumnValue(sqlite3_stmt *statement, int column) : m_statement(statement), m_column(column) {}

    bool isNull() const;
    qint64 integer() const; ///< 0 for NULL
    double real() const;
    QByteArrayView utf8() const; ///< null for NULL
    QString text() const;        ///< null for NULL, else at least empty

private:
    sqlite3_stmt *m_statement;
    int m_column;
};

/// The rows of one SELECT as SQLite has them. A network is read whole at every start, and a QVariant for each
/// value would cost more than all the rest of reading.
class RowReader {
public:
    /// `statement` is prepared and outlives the reader.
    explicit RowReader(sqlite3_stmt *statement);
    ~RowReader();
    RowReader(const RowReader &) = delete;

    /// Keys, whole numbers and texts, for the marks in their order; an invalid variant is NULL, for `IS ?`.
    Status bind(const QVariantList &values);
    bool next();
    ColumnValue value(int column) const { return {m_statement, column}; }
    /// After the last next(): a failing disk looks like the last row, only here the difference is told.
    Status finish() const;

private:
    Status statusOf(int code) const;

    sqlite3_stmt *m_statement;
    int m_code;
};

} // namespace aarring
