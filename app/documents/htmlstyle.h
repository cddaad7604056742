#pragma once

#include "documents/style.h"

namespace aarring {

/// The style sheet of a paper on the web: the colours of the printed paper, a dark dress for dark screens, and pages when it is
/// printed. `page` is "Page %1 of %2". Holds nothing that HTML or XML would have to escape.
QString htmlStyle(const PaperStyle &style, const QString &page);

} // namespace aarring
