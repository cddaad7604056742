#pragma once

#include "documents/blocks.h"
#include "domain/network.h"

namespace aarring {

/// Papers bound together: a cover, what is in them and on which page, then each on its own pages with its own head and foot.
/// Page numbers run on. `logo` stands on the cover only.
Document binderPaper(const Network &network, const QList<Document> &papers, const Picture &logo,
                     Language language, QDate today);

} // namespace aarring
