#include "ui/meetings/meetingcount.h"

namespace aarring {

MeetingCount countOf(const Meeting &meeting, const Queries &queries) {
    const MeetingPlace place = placeInYear(meeting, queries.facts().meetings);
    for (const Rule &rule : queries.rules())
        if (rule.kind == RuleKind::MeetingsPerYear && rule.body == meeting.body && !rule.meetingKind)
            return {place.number, std::max(place.total, rule.atLeast), rule.atMost};
    return {};
}

Mark markOf(MeetingState state) {
    switch (state) {
    case MeetingState::Planned:
    case MeetingState::Called:
        return Mark::OnTrack;
    case MeetingState::Held:
        return Mark::Fulfilled;
    case MeetingState::Postponed:
        return Mark::Warning;
    case MeetingState::Cancelled:
        break;
    }
    return Mark::Open;
}

bool isForgotten(const Meeting &meeting, QDate today) {
    return meeting.takesPlace() && meeting.state != MeetingState::Held && meeting.date < today;
}

} // namespace aarring
