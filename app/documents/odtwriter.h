#pragma once

#include "base/result.h"
#include "documents/blocks.h"
#include "documents/progress.h"

#include <QByteArray>

namespace aarring {

/// The paper as an OpenDocument 1.3 text to go on writing in LibreOffice or Word: real headings, lists, tables with header rows and
/// columns, page numbers. Same document, same bytes. Fails when a font is missing from the program.
Result<QByteArray> toOdt(const Document &document, const PaperProgress &progress = {});

} // namespace aarring
