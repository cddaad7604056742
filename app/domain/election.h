#pragma once

#include "domain/meeting.h"

namespace aarring {

/// What the votes say of the offices that are elected at an agenda item. How many are elected into a group is not known,
/// so people mark them.
struct VoteCount {
    QList<Id> winners;     ///< candidates: the only one for an office, or the one with the most votes
    QList<Id> tiedOffices; ///< where several have the most votes, or nobody has counted them
};
VoteCount countVotes(const QList<Candidate> &candidates);

} // namespace aarring
