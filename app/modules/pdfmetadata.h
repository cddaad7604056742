#pragma once

#include "documents/blocks.h"

#include <QByteArray>
#include <QString>

namespace aarring {

// What a PDF file says about itself beside metadata.h. It depends on nothing but the document.

QString pdfProducer(); ///< the libraries that wrote the file

/// The XMP packet of a file that is PDF/A-2a and PDF/UA-1: title, author, subject, language, identifier and the
/// document's time.
QByteArray xmpMetadata(const Document &document);

} // namespace aarring
