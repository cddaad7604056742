#pragma once

#include "base/result.h"
#include "exchange/writtentext.h"

namespace aarring {

/// What a LibreOffice document says, from its content.xml and styles.xml (which may be empty): headings by outline level,
/// lists by their style, bold and italic through all styles. Changes count as accepted. Notes stand in [brackets] where
/// they hang; comments, tables of contents and hidden text are left out. Invalid when it is no such XML.
Result<WrittenText> textFromOdt(const QByteArray &content, const QByteArray &styles);

} // namespace aarring
