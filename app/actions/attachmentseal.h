#pragma once

#include "storage/change.h"
#include "storage/store.h"

namespace aarring {

/// What was filed with an approved version of the mandate or with a sent report stays with it, whether somebody removes it
/// or takes back that it was attached. Adding is allowed, and undoing that at once: a signed paper may come days later.
/// Conflict otherwise.
Status keepFiled(Store &store, const Command &command);

} // namespace aarring
