#pragma once

#include "exchange/ics.h"
#include "exchange/icszones.h"

namespace aarring {

/// One event of a calendar file as meetings of the network.
struct EventMeetings {
    QList<IcsEvent> meetings;        ///< one, or as many as its series has
    bool changesOneOfSeries = false; ///< it replaces the meeting of a series that has the same UID
};

/// The title is empty when it has none. `lines` is what stands between BEGIN:VEVENT and END:VEVENT, unfolded. One that cannot be read is refused.
EventMeetings readEvent(const QStringList &lines, const IcsSettings &settings, const IcsZones &zones);

/// Parts what stands as the place into a place and a link, and tells the form of the meeting by them.
void settlePlace(Meeting &meeting);

} // namespace aarring
