#pragma once

#include "actions/queries.h"
#include "ui/look/marks.h"

namespace aarring {

/// Which of the year's meetings this is, against what the mandate asks of its body.
struct MeetingCount {
    int number = 0; ///< 0 when the meeting does not count, or the mandate asks nothing of its body
    int of = 0;     ///< as many as are entered, or as many as must be held if that is more
    int atMost = 0; ///< 0 = no upper bound
    bool tooMany() const { return atMost > 0 && number > atMost; }
};
MeetingCount countOf(const Meeting &meeting, const Queries &queries);

Mark markOf(MeetingState state);

/// Its day has passed and nobody has said whether it was held.
bool isForgotten(const Meeting &meeting, QDate today);

} // namespace aarring
