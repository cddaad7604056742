#pragma once

#include "documents/blocks.h"
#include "documents/xmlwriter.h"

namespace aarring::odt {

/// Into an open paragraph: spaces, tabs and line breaks as they are, emphasis and links.
void writeSpans(XmlWriter &xml, const Spans &spans);

/// <text:p>; nothing when there is no text.
void writeParagraph(XmlWriter &xml, const char *style, const Spans &spans);

} // namespace aarring::odt
