#pragma once

#include "actions/queries.h"
#include "exchange/memberimport.h"

namespace aarring {

/// What importing a file of members would do: columns recognised, new ones sit from today. Write the accepted rows with
/// Actions::importMembers(). Errors: NotFound, ReadWrite, Invalid when it is no table.
Result<ImportPreview> previewMemberFile(const Queries &queries, const QString &path, Language language);

} // namespace aarring
