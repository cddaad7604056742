#include "exchange/ics.h"

#include "base/modules.h"

namespace aarring {

QByteArray writeCalendar(const QList<CalendarMeeting> &meetings, const CalendarSettings &settings) {
    static auto *const write = moduleFunction<CalendarWriter>(calendarModule, calendarWriterName);
    QByteArray written;
    if (write)
        write(meetings, settings, written);
    return written;
}

} // namespace aarring
