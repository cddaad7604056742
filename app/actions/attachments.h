#pragma once

#include "actions/queries.h"
#include "domain/attachment.h"

namespace aarring {

// Attachments to and from the disk.

/// The file at `path` with its bare name. Errors: NotFound, ReadWrite; Invalid when it is no file or larger than
/// largestAttachment, which is told without reading it.
Result<NewAttachment> readAttachment(const QString &path);

/// A copy of the attachment at `path`; what stood there stays when anything fails. Damaged when the bytes in the file
/// are not those that were attached.
Status saveAttachment(const Queries &queries, const Attachment &attachment, const QString &path);

} // namespace aarring
