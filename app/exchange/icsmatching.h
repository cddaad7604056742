#pragma once

#include "exchange/ics.h"

namespace aarring {

/// Looks for each event that is not refused among the meetings that are there: what is to be added, changed or cancelled,
/// and what is only told.
void compare(QList<IcsEvent> &events, const QList<Meeting> &existing);

} // namespace aarring
