#include "storage/mapping_p.h"

namespace aarring {

template<>
const Mapping<Network> &mappingOf() {
    static const Mapping<Network> m{
        "network",
        "id",
        {field("name", &Network::name), field("short_name", &Network::shortName),
         field("country", &Network::country), field("language", &Network::language),
         field("currency", &Network::currency), field("owner", &Network::owner),
         field("paper_size", &Network::paperSize), field("margin_mm", &Network::marginMm),
         field("case_number", &Network::caseNumber)}};
    return m;
}

template<>
const Mapping<Institution> &mappingOf() {
    using T = Institution;
    static const Mapping<T> m{"institution",
                              "id",
                              {field("name", &T::name), field("short_name", &T::shortName),
                               field("area", &T::area), field("kind", &T::kind), firstDay(&T::valid),
                               lastDay(&T::valid), reference("successor", &T::successor),
                               field("note", &T::note)}};
    return m;
}

template<>
const Mapping<Person> &mappingOf() {
    using T = Person;
    static const Mapping<T> m{"person",
                              "id",
                              {field("first_name", &T::firstName), field("last_name", &T::lastName),
                               field("title", &T::title), reference("institution", &T::institution),
                               field("email", &T::email), field("phone", &T::phone)}};
    return m;
}

template<>
const Mapping<Body> &mappingOf() {
    using T = Body;
    static const Mapping<T> m{
        "body",
        "position, id",
        {field("name", &T::name), field("kind", &T::kind), field("min_size", &T::minSize),
         field("max_size", &T::maxSize), field("officers_belong", &T::officersBelong), firstDay(&T::valid),
         lastDay(&T::valid), field("position", &T::position), field("quorum", &T::quorum)}};
    return m;
}

template<>
const Mapping<BodyMembership> &mappingOf() {
    using T = BodyMembership;
    static const Mapping<T> m{"body_membership",
                              "valid_from, id",
                              {reference("body", &T::body), reference("person", &T::person),
                               firstDay(&T::period), lastDay(&T::period),
                               reference("elected_at", &T::electedAt), field("note", &T::note)}};
    return m;
}

template<>
const Mapping<Seat> &mappingOf() {
    using T = Seat;
    static const Mapping<T> m{"seat",
                              "position, id",
                              {reference("body", &T::body), reference("institution", &T::institution),
                               field("asked_on", &T::askedOn), firstDay(&T::valid), lastDay(&T::valid),
                               field("position", &T::position)}};
    return m;
}

template<>
const Mapping<Appointment> &mappingOf() {
    using T = Appointment;
    static const Mapping<T> m{"appointment",
                              "valid_from, id",
                              {reference("seat", &T::seat), reference("person", &T::person),
                               field("role", &T::role), firstDay(&T::period), lastDay(&T::period),
                               field("appointed_by", &T::appointedBy), field("appointed_on", &T::appointedOn),
                               field("note", &T::note)}};
    return m;
}

template<>
const Mapping<Office> &mappingOf() {
    using T = Office;
    static const Mapping<T> m{"office",
                              "position, id",
                              {reference("body", &T::body), field("kind", &T::kind),
                               field("title", &T::title), field("term_months", &T::termMonths),
                               field("sits_until_replaced", &T::sitsUntilReplaced),
                               field("position", &T::position)}};
    return m;
}

template<>
const Mapping<Term> &mappingOf() {
    using T = Term;
    static const Mapping<T> m{"term",
                              "valid_from, id",
                              {reference("office", &T::office), reference("person", &T::person),
                               firstDay(&T::period), lastDay(&T::period),
                               reference("elected_at", &T::electedAt), field("note", &T::note)}};
    return m;
}

template<>
const Mapping<Attachment> &mappingOf() {
    using T = Attachment;
    static const Mapping<T> m{"attachment",
                              "position, id",
                              {field("owner", &T::owner), field("name", &T::name),
                               field("media_type", &T::mediaType), field("size", &T::size),
                               field("sha256", &T::sha256), field("position", &T::position)}};
    return m;
}

template<>
const Mapping<StandardText> &mappingOf() {
    using T = StandardText;
    static const Mapping<T> m{
        "standard_text",
        "name, language, id",
        {field("name", &T::name), field("language", &T::language), field("text", &T::text)}};
    return m;
}

template<>
const Mapping<SpellingWord> &mappingOf() {
    static const Mapping<SpellingWord> m{"spelling_word", "word, id", {field("word", &SpellingWord::word)}};
    return m;
}

} // namespace aarring
