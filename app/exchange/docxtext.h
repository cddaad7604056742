#pragma once

#include "base/result.h"
#include "exchange/writtentext.h"
#include "exchange/zipfile.h"

namespace aarring {

/// What a Word document (.docx) says: headings by style or outline level, lists by their numbering, bold and italic
/// through all styles. Changes count as accepted. Footnotes stand in [brackets] where they hang; comments, fields' codes
/// and hidden text are left out. Invalid when it is no such document.
Result<WrittenText> textFromDocx(const ZipFile &file);

} // namespace aarring
