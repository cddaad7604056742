#pragma once

#include "actions/queries.h"
#include "exchange/ics.h"

namespace aarring {

/// Which meetings go into a calendar file. Nothing set: all.
struct CalendarChoice {
    Id meeting = 0; ///< this one, and the one held instead when it was postponed
    Id body = 0;
    int year = 0;
    int number =
        0; ///< of the network's meetings in the year (this one without `year`), as in the meeting plan
};

/// The file for calendar programs. Error: NotFound when no meeting fits.
Result<QByteArray> calendarOf(const Queries &queries, const CalendarChoice &choice);

/// What bringing in a calendar would do: meetings of the network itself. Write the accepted ones with
/// Actions::importMeetings(). Errors: NotFound, ReadWrite, Invalid when it is no calendar.
Result<IcsImport> previewCalendarFile(const Queries &queries, const QString &path);

} // namespace aarring
