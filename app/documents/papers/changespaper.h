#pragma once

#include "documents/papers/mandatepaper.h"
#include "domain/versioncomparison.h"

namespace aarring {

struct ChangesContent {
    MandateContent now; ///< its blocks are not needed
    MandateVersion before;
    VersionComparison comparison;
};

/// What has changed in the mandate since an earlier version: first how much, then the whole text with its changes
/// marked. Added words are underlined and removed ones struck through, and each change is told in words too.
Document changesPaper(const ChangesContent &content, Language language);

} // namespace aarring
