#pragma once

#include "exchange/ics.h"
#include "exchange/icszones.h"

namespace aarring {

/// One event of a calendar file as meetings of the network.
struct EventMeetings {
    QList<IcsEvent> meetings;        ///< one, or as many as its series has
    bool changesOneOfSeries = false; ///< it replaces the meeting of a series that has the same UID
};

/// `lines` is what stands between BEGIN:VEVENT and END:VEVENT, unfolded. One that cannot be read is refused. The title is
/// empty when it has none.
EventMeetings readEvent(const QStringList &lines, const IcsSettings &settings, const IcsZones &zones);

/// What app/modules offers under eventReaderName.
using EventReader = void(const QStringList &lines, const IcsSettings &settings, const IcsZones &zones,
                         EventMeetings &read);
inline constexpr char eventReaderName[] = "aarring_readEvent";

} // namespace aarring
