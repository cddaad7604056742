#pragma once

#include "base/result.h"
#include "storage/connection.h"

namespace aarring {

constexpr int applicationId = 0x41525247; ///< "ARRG" in the SQLite header

int latestSchemaVersion(); ///< highest NNNN of :/schema/NNNN_name.sql

/// Brings a new (empty) or older file to the latest schema: each numbered script in one transaction with its
/// user_version, foreign keys checked before commit. Errors: Foreign (another program's database), Damaged
/// (schema is not what its version says), TooNew.
Status migrate(Connection &connection);
/// The same judgement without changing anything; an older version passes.
Status checkSchema(Connection &connection);
/// For reading only: also passes a newer file that says (file_info.min_reader) that this version can read it.
Status checkReadable(Connection &connection);
Result<int> schemaVersion(Connection &connection); ///< what the file says

/// Stands for everything that makes up the file's schema.
Result<QByteArray> schemaDigest(Connection &connection);
QByteArray latestSchemaDigest(); ///< of the latest version

} // namespace aarring
