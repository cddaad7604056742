#pragma once

#include "documents/progress.h"
#include "documents/style.h"
#include "documents/zippackage.h"

namespace aarring {

/// What a paper says, as ODT.
struct OdtContent {
    QByteArray xml;              ///< content.xml
    QList<PackageFile> pictures; ///< that it shows
};

/// Uses the styles of odtstyles.h. Fonts must be loaded: columns are as wide as in the PDF file.
/// Not whole when the progress stopped it.
OdtContent odtContent(const Document &document, const PaperStyle &style, const PaperProgress &progress);

} // namespace aarring
