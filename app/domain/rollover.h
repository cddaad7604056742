#pragma once

#include "base/language.h"
#include "domain/networkfacts.h"

namespace aarring {

/// Something of an earlier year, on its day in the next.
template<class T>
struct Rolled {
    Id from = 0; ///< what it was made from
    T value;     ///< id 0, planned; what belonged to that one day (notice, link, minutes …) is left out
    QString
        why; ///< why it is not on the same weekday of the same week, or why it is better left; may be empty
    bool moved = false;
    bool ticked = true; ///< false when the year has it already
};

struct RollOver {
    int year = 0;
    QList<Rolled<Meeting>> meetings;  ///< by date
    QList<Rolled<YearEntry>> entries; ///< by date
};

/// Meetings and entries of one year as they would be in `year`: the same weekday of the same ISO week, moved as little
/// as can be off holidays, quiet times and weekends. Deadlines and reports keep day and month instead, and notices
/// their week; these three go back to the last working day. What was cancelled, postponed or dropped stays behind.
/// `facts` tells the calendar and what the year has already; explanations are in the window's language.
RollOver rolledOver(const QList<Meeting> &meetings, const QList<YearEntry> &entries, int year,
                    const NetworkFacts &facts, Language language);

} // namespace aarring
