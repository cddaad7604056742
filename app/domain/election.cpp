#include "domain/election.h"

#include <algorithm>

namespace aarring {

VoteCount countVotes(const QList<Candidate> &candidates) {
    VoteCount count;
    for (const Candidate &candidate : candidates) {
        const auto isNoLess = [&](const Candidate &other) {
            return other.office == candidate.office && other.id != candidate.id &&
                   other.votes >= candidate.votes;
        };
        const auto isMore = [&](const Candidate &other) {
            return other.office == candidate.office && other.votes > candidate.votes;
        };
        if (!candidate.office || std::any_of(candidates.begin(), candidates.end(), isMore))
            continue;
        if (std::none_of(candidates.begin(), candidates.end(), isNoLess))
            count.winners.append(candidate.id);
        else if (!count.tiedOffices.contains(candidate.office))
            count.tiedOffices.append(candidate.office);
    }
    return count;
}

} // namespace aarring
