#pragma once

#include "actions/queries.h"
#include "exchange/resourceimport.h"
#include "exchange/workbook.h"

namespace aarring {

/// "resources", among the tables that other programs can work on.
QString resourceTableName();

/// Every resource with all that is known of it, by title, in the words of papers. What it writes can be imported again.
WorkbookSheet resourceSheet(const Queries &queries, Language language);

/// What importing a file of resources would do: columns recognised; what says nothing of its state was published today.
/// Write the accepted rows with Actions::importResources(). Errors: NotFound, ReadWrite, Invalid when it is no table.
Result<ResourcePreview> previewResourceFile(const Queries &queries, const QString &path, Language language);

} // namespace aarring
