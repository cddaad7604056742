#pragma once

#include "storage/change.h"
#include "storage/store.h"

namespace aarring {

/// As keepSeals() for the mandate: no command may touch what approved minutes tell – the items and who was there, who
/// was elected, what was agreed to follow up, and the meeting's own facts. How a follow-up goes on is left open. Conflict
/// otherwise.
Status keepMinutes(Store &store, const Command &command);

} // namespace aarring
