#pragma once

#include "base/result.h"
#include "documents/blocks.h"
#include "documents/progress.h"

#include <QByteArray>

namespace aarring {

/// The paper as one HTML file that needs nothing beside itself and is well-formed XML, too: headings, lists, and tables whose header
/// cells say what they name. Same document, same bytes. Fails when a font is missing from the program.
Result<QByteArray> toHtml(const Document &document, const PaperProgress &progress = {});

} // namespace aarring
