#pragma once

#include "documents/blocks.h"

#include <QDateTime>

namespace aarring {

// What a paper's file says about itself, in every format alike.

QString programName();
/// Noon UTC of the document's date, so that the day is the same in every time zone of Europe.
QDateTime documentTime(const Document &document);
/// Never empty: PDF/UA and HTML want a title.
QString titleInFile(const Document &document);

} // namespace aarring
