#pragma once

#include "storage/changelog.h"
#include "storage/store.h"

namespace aarring {

/// Refuses a command, about to be committed, that changes what a sent report says: Conflict. That it is acknowledged may
/// be written. Taking it back, and then writing, is two commands; the first is not put back over another text.
Status keepReports(Store &store, const Command &command);

} // namespace aarring
