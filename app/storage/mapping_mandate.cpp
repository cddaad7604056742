#include "storage/mapping_p.h"

namespace aarring {

template<>
const Mapping<MandateVersion> &mappingOf() {
    using T = MandateVersion;
    static const Mapping<T> m{"mandate_version",
                              "number, id",
                              {field("number", &T::number), field("state", &T::state),
                               field("overline", &T::overline), field("title", &T::title),
                               field("document_number", &T::documentNumber),
                               field("case_number", &T::caseNumber), field("submitted_on", &T::submittedOn),
                               field("approved_by", &T::approvedBy), field("approved_on", &T::approvedOn),
                               field("valid_from", &T::validFrom), field("next_revision", &T::nextRevision),
                               field("submitted_to", &T::submittedTo), field("valid_to", &T::validTo)}};
    return m;
}

template<>
const Mapping<MandateBlock> &mappingOf() {
    using T = MandateBlock;
    static const Mapping<T> m{"mandate_block",
                              "position, id",
                              {reference("version", &T::version), field("kind", &T::kind),
                               field("text", &T::text), field("position", &T::position),
                               field("emphasis", &T::emphasis)}};
    return m;
}

template<>
const Mapping<MandateEvent> &mappingOf() {
    using T = MandateEvent;
    static const Mapping<T> m{"mandate_event",
                              "day, id",
                              {reference("version", &T::version), field("kind", &T::kind),
                               field("day", &T::day), field("who", &T::who),
                               field("case_number", &T::caseNumber), field("note", &T::note)}};
    return m;
}

template<>
const Mapping<Rule> &mappingOf() {
    using T = Rule;
    static const Mapping<T> m{
        "rule",
        "position, id",
        {field("kind", &T::kind), field("strength", &T::strength), field("at_least", &T::atLeast),
         field("at_most", &T::atMost), reference("body", &T::body), reference("clause", &T::clause),
         field("confirmed_text", &T::confirmedText), field("position", &T::position),
         field("title", &T::title), field("period", &T::period), field("months", &T::months),
         field("institution_kind", &T::institutionKind), field("meeting_kind", &T::meetingKind),
         field("in_person", &T::inPerson), field("deadline", &T::deadline), field("who", &T::who)}};
    return m;
}

template<>
const Mapping<RuleAnswer> &mappingOf() {
    using T = RuleAnswer;
    static const Mapping<T> m{
        "rule_answer",
        "day, id",
        {reference("rule", &T::rule), field("day", &T::day), field("met", &T::met), field("note", &T::note)}};
    return m;
}

} // namespace aarring
