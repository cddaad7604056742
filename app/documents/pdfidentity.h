#pragma once

#include "documents/blocks.h"

#include <QByteArray>
#include <QDateTime>

namespace aarring {

// Qt writes the time of day and random identifiers into every PDF. These take their place.

/// Noon UTC of the document's date, so that the day is the same in every time zone of Europe.
QDateTime documentTime(const Document &document);

/// The XMP packet of a PDF/A-1b file: title, author, subject, language, identifier and the document's time.
QByteArray xmpMetadata(const Document &document);

/// `pdf` as QPdfWriter wrote it, with /CreationDate and /ID that depend on nothing but its content.
QByteArray withFixedIdentity(const QByteArray &pdf, const QDateTime &created);

} // namespace aarring
