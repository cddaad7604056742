#pragma once

#include "documents/blocks.h"

#include <QByteArray>
#include <QDateTime>

namespace aarring {

// What a PDF file says about itself. It depends on nothing but the document.

/// Noon UTC of the document's date, so that the day is the same in every time zone of Europe.
QDateTime documentTime(const Document &document);

/// Never empty: PDF/UA wants a title.
QString titleInFile(const Document &document);

QString programName();
QString pdfProducer(); ///< the libraries that wrote the file

/// The XMP packet of a file that is PDF/A-2a and PDF/UA-1: title, author, subject, language, identifier and the
/// document's time.
QByteArray xmpMetadata(const Document &document);

} // namespace aarring
