#include "storage/mapping_p.h"

namespace aarring {

template<>
const Mapping<Meeting> &mappingOf() {
    using T = Meeting;
    static const Mapping<T> m{"meeting",
                              "date IS NULL, date, start_time, id",
                              {reference("body", &T::body),
                               field("title", &T::title),
                               field("date", &T::date),
                               field("start_time", &T::start),
                               field("end_time", &T::end),
                               field("form", &T::form),
                               field("state", &T::state),
                               field("place", &T::place),
                               field("link", &T::link),
                               field("host", &T::host),
                               field("counts", &T::counts),
                               field("note", &T::note),
                               field("kind", &T::kind),
                               field("theme", &T::theme),
                               field("last_day", &T::lastDay),
                               reference("postponed_to", &T::postponedTo),
                               field("reply_by", &T::replyBy),
                               field("called_on", &T::calledOn),
                               reference("chair", &T::chair),
                               reference("secretary", &T::secretary),
                               field("minutes_state", &T::minutesState),
                               reference("minutes_approved_at", &T::minutesApprovedAt),
                               field("practical", &T::practical),
                               field("sequence", &T::sequence),
                               field("uid", &T::uid)}};
    return m;
}

template<>
const Mapping<AgendaItem> &mappingOf() {
    using T = AgendaItem;
    static const Mapping<T> m{"agenda_item",
                              "position, id",
                              {reference("meeting", &T::meeting), field("kind", &T::kind),
                               field("title", &T::title), field("presenters", &T::presenters),
                               field("minutes", &T::minutes), field("background", &T::background),
                               field("proposal", &T::proposal), field("position", &T::position),
                               reference("parent", &T::parent), field("fixed_start", &T::fixedStart),
                               field("internal", &T::internal), field("discussion", &T::discussion),
                               field("decision", &T::decision), field("submitted_by", &T::submittedBy),
                               field("submitted_on", &T::submittedOn), field("began_at", &T::beganAt),
                               field("ended_at", &T::endedAt)}};
    return m;
}

template<>
const Mapping<Participant> &mappingOf() {
    using T = Participant;
    static const Mapping<T> m{
        "participant",
        "position, id",
        {reference("meeting", &T::meeting), reference("person", &T::person), field("name", &T::name),
         field("role", &T::role), field("kind", &T::kind), field("attendance", &T::attendance),
         reference("substitute_for", &T::substituteFor), field("position", &T::position)}};
    return m;
}

template<>
const Mapping<FollowUp> &mappingOf() {
    using T = FollowUp;
    static const Mapping<T> m{
        "follow_up",
        "deadline IS NULL, deadline, position, id",
        {reference("item", &T::item), field("what", &T::what), reference("person", &T::person),
         field("who", &T::who), field("deadline", &T::deadline), field("state", &T::state),
         field("done_on", &T::doneOn), field("note", &T::note), field("position", &T::position)}};
    return m;
}

template<>
const Mapping<Candidate> &mappingOf() {
    using T = Candidate;
    static const Mapping<T> m{"candidate",
                              "position, id",
                              {reference("item", &T::item), reference("office", &T::office),
                               reference("body", &T::body), reference("person", &T::person),
                               field("votes", &T::votes), field("elected", &T::elected),
                               field("position", &T::position)}};
    return m;
}

template<>
const Mapping<QuietPeriod> &mappingOf() {
    using T = QuietPeriod;
    static const Mapping<T> m{
        "quiet_period",
        "position, id",
        {field("name", &T::name), field("span", &T::span), field("position", &T::position)}};
    return m;
}

template<>
const Mapping<DayOverride> &mappingOf() {
    using T = DayOverride;
    static const Mapping<T> m{
        "day_override", "day, id", {field("day", &T::day), field("kind", &T::kind), field("name", &T::name)}};
    return m;
}

template<>
const Mapping<YearEntry> &mappingOf() {
    using T = YearEntry;
    static const Mapping<T> m{"year_entry",
                              "date IS NULL, date, id",
                              {field("kind", &T::kind), field("title", &T::title), field("theme", &T::theme),
                               field("date", &T::date), field("last_day", &T::lastDay),
                               field("state", &T::state), field("done_on", &T::doneOn),
                               field("sent_to", &T::sentTo), reference("body", &T::body),
                               field("note", &T::note)}};
    return m;
}

} // namespace aarring
