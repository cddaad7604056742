#pragma once

#include "storage/change.h"
#include "storage/store.h"

namespace aarring {

/// Looks at the rows a command has really changed, before they are committed: nothing may have touched the text or the
/// title of a version that is approved before or after it, whatever door it came through – an action, undo, or an old
/// edit taken back. Conflict otherwise.
Status keepSeals(Store &store, const Command &command);

} // namespace aarring
