#pragma once

#include "documents/blocks.h"

namespace aarring {

// The words around a paper's content, in the paper's language, for whatever writes it.

/// "KI-2026/001 · Case no. 2026/1234 · version 2" after the paper's own remark; without what the paper does not have.
QString referenceText(const Document &document);

/// What stands at the right of the head of each page, the state in bold.
Spans headRightText(const Document &document);

/// "Draft"; empty for other papers.
QString draftText(const Document &document);

/// What a part is called among others: "Member list", "Notice – Meeting 3". Its kind is enough where its title is that of all.
QString partTitle(const Document &part, const QString &titleOfAll);

/// "Page 1 of 3"
QString pageText(Language language, int page, int pages);

} // namespace aarring
