#pragma once

#include "exchange/writtentext.h"

namespace aarring {

/// What HTML says, as Word, LibreOffice, Google Docs, e-mail programs and web pages write it: headings (also Word's
/// classes and outline levels), lists (also Word's paragraphs with drawn bullets), bold, italic, line breaks. Cells of
/// tables are paragraphs. Scripts, styles, comments, deletions and hidden text are left out. Nothing is loaded.
WrittenText textFromHtml(const QString &html);

/// The sign of an entity: "aring" is å. Null when HTML has none of that name.
QChar signOfEntity(const QString &name);

} // namespace aarring
