#pragma once

#include "domain/meeting.h"

#include <optional>

namespace aarring {

/// When one item is on, and what does not fit there. Minutes everywhere.
struct ProgrammeTime {
    QTime from; ///< invalid when the clock is not known, or a part has no length of its own
    QTime to;
    int day = 0;            ///< 0 = the meeting's first day
    int length = 0;         ///< its own, or that of its parts when it has none
    int gap = 0;            ///< nothing happens so long before its fixed start
    int overlap = 0;        ///< what comes before lasts so long past its fixed start
    int late = 0;           ///< it lasts so long past the meeting's end
    bool isPart = false;    ///< within the time of the item it is a part of
    bool isTooLong = false; ///< a part that ends after the item it is a part of
    bool operator==(const ProgrammeTime &) const = default;
};

/// The clock of a whole meeting.
struct Programme {
    QList<ProgrammeTime> times; ///< one for each item, in their order
    QTime end;                  ///< of the last item; invalid when the clock is not known
    int endDay = 0;
    int minutes = 0;    ///< all lengths together, breaks included, free time between not
    int pause = 0;      ///< breaks and lunch of these
    int overrun = 0;    ///< past the meeting's end; 0 when in time or no end is set
    int firstLate = -1; ///< first item that ends after the meeting's end
};

/// The first item begins with the meeting, each of the others when the one before it ends or at its own fixed time.
/// Parts share the time of their item; those without a length have no clock. `items` in reading order.
/// In a meeting of several days, a fixed start before that of the item before it is on the next day.
Programme programmeOf(const Meeting &meeting, const QList<AgendaItem> &items);

/// What somebody wrote into the time of an item.
struct TypedItemTime {
    QTime from;       ///< invalid = follows what comes before
    int minutes = -1; ///< -1 = says nothing about the length
};
/// "10", "kl. 9.30", "10.00–10.20", nothing. A range that begins at `follows`, where the item would begin anyway, only
/// says how long it lasts; a single time is always a fixed start. Nothing when it is not understood.
std::optional<TypedItemTime> readItemTime(const QString &typed, QTime follows);

/// When item `at` would begin without a fixed start of its own; the number of items is one after the last. A part
/// follows within its item. Invalid when the clock is not known.
QTime followingStart(const Meeting &meeting, QList<AgendaItem> items, qsizetype at);

/// Understands 45, "45 min", "1 t", "1 t 15 min", 1:15. Nothing if it is not a length up to 24 hours.
std::optional<int> readLength(const QString &typed);

/// What an item called so is, if its name says it in Norwegian, Danish or English: "Pause", "Lunsj", "Valg av leder".
std::optional<ItemKind> kindNamed(const QString &title);

} // namespace aarring
