#pragma once

#include "documents/style.h"
#include "documents/zippackage.h"

namespace aarring {

/// What a paper says, as ODT.
struct OdtContent {
    QByteArray xml;              ///< content.xml
    QList<PackageFile> pictures; ///< that it shows
};

/// Uses the styles of odtstyles.h. Fonts must be loaded: columns are as wide as in the PDF file.
OdtContent odtContent(const Document &document, const PaperStyle &style);

} // namespace aarring
