#pragma once

#include "exchange/writtentext.h"

namespace aarring {

/// What Markdown says: headings with # or underlined, lists, *italic*, **bold**, escapes, entities, hard line breaks.
/// Of links and pictures the words stay. Front matter and comments are left out; quotes and code are paragraphs.
WrittenText textFromMarkdown(const QString &markdown);

} // namespace aarring
