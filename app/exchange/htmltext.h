#pragma once

#include "exchange/writtentext.h"

namespace aarring {

/// What HTML says, as Word, LibreOffice, Google Docs, e-mail programs and web pages write it: headings (also Word's
/// classes and outline levels), lists (also Word's paragraphs with drawn bullets), bold, italic, line breaks. Cells of
/// tables are paragraphs. Scripts, styles, comments, deletions and hidden text are left out. Nothing is loaded
/// from elsewhere. Empty when the module with libxml2 is missing.
WrittenText textFromHtml(const QString &html);

/// The sign of an entity: "aring" is å. Null when HTML has none of that name.
QChar signOfEntity(const QString &name);

/// What app/modules offers under htmlReaderName and htmlSignName.
using HtmlReader = void(const QString &html, WrittenText &text);
using HtmlSign = QChar(const QString &name);
inline constexpr char htmlReaderName[] = "aarring_readHtml";
inline constexpr char htmlSignName[] = "aarring_htmlSign";

} // namespace aarring
