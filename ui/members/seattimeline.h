#pragma once

#include "actions/queries.h"
#include "ui/common/timeline.h"

namespace aarring {

/// Everybody who fills, will fill or has filled the seat: who sits on `day` first, then who comes, then who ended.
QList<TimelineEntry> seatTimeline(const Queries &queries, Id seat, QDate day, Language language);

/// What has been written as "appointed by" before, with the network's owner first.
QStringList appointedByChoices(const Queries &queries);

} // namespace aarring
