#pragma once

#include "base/result.h"
#include "storage/change.h"

#include <QHash>
#include <QStringList>

struct sqlite3;
struct sqlite3_session;

namespace aarring {

/// Records row changes on one connection with SQLite's session extension and decodes them by name.
class Recorder {
public:
    explicit Recorder(sqlite3 *handle);
    ~Recorder();
    Recorder(const Recorder &) = delete;

    Status start();                  ///< an unfinished recording is dropped
    Result<QList<RowChange>> take(); ///< ends the recording
    void drop();                     ///< ends it without looking
    void forgetSchema();             ///< after tables were created or altered

private:
    Status readSchema();

    sqlite3 *m_handle;
    sqlite3_session *m_anchor = nullptr;
    sqlite3_session *m_session = nullptr;
    QHash<QByteArray, QStringList> m_columns; ///< of each recorded table, in the table's order
};

} // namespace aarring
