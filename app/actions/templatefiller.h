#pragma once

#include "base/result.h"
#include "storage/store.h"

#include <QDate>
#include <QJsonObject>

namespace aarring {

/// A file beside the templates, as it lies in the program. Internal when it is missing.
Result<QByteArray> templateFile(const QString &name);

/// Writes what a template says into an empty file, within the caller's transaction. Its year becomes today's.
Status fillNetwork(Store &store, const QJsonObject &root, QDate today);

/// The template's reports, with the facts that the file tells on that day; after all else is in the file. Implemented in
/// templatefiller_reports.cpp.
Status fillReports(Connection &connection, const QJsonObject &root, QDate today);

} // namespace aarring
