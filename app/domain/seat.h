#pragma once

#include "base/daterange.h"
#include "base/id.h"

#include <QString>

namespace aarring {

/// A place in the network that an institution fills. Asked, filled or vacant on a date.
struct Seat {
    Id id = 0;
    Id body = 0;
    Id institution = 0;
    QDate askedOn; ///< when the institution was last asked for a name
    DateRange valid;
    double position = 0;
    bool operator==(const Seat &) const = default;
};

enum class SeatRole { Representative, Substitute };

/// Who fills a seat from when to when. History is never overwritten: a replacement ends one and begins the
/// next.
struct Appointment {
    Id id = 0;
    Id seat = 0;
    Id person = 0;
    SeatRole role = SeatRole::Representative;
    DateRange period;
    QString appointedBy;
    QDate appointedOn;
    QString note;
    bool operator==(const Appointment &) const = default;
};

} // namespace aarring
