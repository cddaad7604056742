#include "exchange/icsevent.h"

#include "base/modules.h"

#include <QCoreApplication>

namespace aarring {

EventMeetings readEvent(const QStringList &lines, const IcsSettings &settings, const IcsZones &zones) {
    static auto *const reader = moduleFunction<EventReader>(calendarModule, eventReaderName);
    EventMeetings read;
    if (reader) {
        reader(lines, settings, zones, read);
    } else {
        IcsEvent refused;
        refused.verdict = IcsVerdict::Refused;
        refused.notes.append(QCoreApplication::translate("Exchange", "An event of the file cannot be read."));
        read.meetings.append(refused);
    }
    return read;
}

} // namespace aarring
