#include "storage/mapping_p.h"

namespace aarring {

template<>
const Mapping<Project> &mappingOf() {
    using T = Project;
    static const Mapping<T> m{
        "project",
        "valid_from IS NULL, valid_from, id",
        {field("title", &T::title), field("subtitle", &T::subtitle), reference("project_owner", &T::owner),
         field("state", &T::state), firstDay(&T::period), lastDay(&T::period),
         field("contact_name", &T::contactName), field("contact_role", &T::contactRole),
         field("contact_email", &T::contactEmail), field("contact_phone", &T::contactPhone),
         field("basis", &T::basis), field("about", &T::about), field("result", &T::result),
         field("case_number", &T::caseNumber), field("note", &T::note)}};
    return m;
}

template<>
const Mapping<ProjectPartner> &mappingOf() {
    using T = ProjectPartner;
    static const Mapping<T> m{"project_partner",
                              "position, id",
                              {reference("project", &T::project), reference("institution", &T::institution),
                               field("contribution", &T::contribution), field("own_funding", &T::ownFunding),
                               field("position", &T::position)}};
    return m;
}

template<>
const Mapping<Objective> &mappingOf() {
    using T = Objective;
    static const Mapping<T> m{
        "objective",
        "position, id",
        {reference("project", &T::project), field("text", &T::text), field("position", &T::position)}};
    return m;
}

template<>
const Mapping<ActionPlan> &mappingOf() {
    using T = ActionPlan;
    static const Mapping<T> m{"action_plan",
                              "year, id",
                              {field("year", &T::year), field("adopted_on", &T::adoptedOn),
                               reference("meeting", &T::meeting), field("note", &T::note)}};
    return m;
}

template<>
const Mapping<PriorityArea> &mappingOf() {
    using T = PriorityArea;
    static const Mapping<T> m{"priority_area",
                              "position, id",
                              {reference("plan", &T::plan), field("title", &T::title),
                               field("text", &T::text), field("position", &T::position)}};
    return m;
}

template<>
const Mapping<Goal> &mappingOf() {
    using T = Goal;
    static const Mapping<T> m{"goal",
                              "position, id",
                              {reference("plan", &T::plan), reference("priority_area", &T::area),
                               reference("clause", &T::clause), field("title", &T::title),
                               field("text", &T::text), field("position", &T::position)}};
    return m;
}

template<>
const Mapping<Measure> &mappingOf() {
    using T = Measure;
    static const Mapping<T> m{"measure",
                              "position, id",
                              {reference("goal", &T::goal), reference("project", &T::project),
                               field("title", &T::title), field("text", &T::text),
                               reference("person", &T::person), field("who", &T::who),
                               reference("institution", &T::institution), field("deadline", &T::deadline),
                               field("resources", &T::resources), field("result", &T::result),
                               field("state", &T::state), field("done_on", &T::doneOn),
                               reference("carried_from", &T::carriedFrom), field("position", &T::position)}};
    return m;
}

template<>
const Mapping<Report> &mappingOf() {
    using T = Report;
    static const Mapping<T> m{"report",
                              "valid_to, id",
                              {field("kind", &T::kind),
                               field("title", &T::title),
                               field("language", &T::language),
                               firstDay(&T::period),
                               lastDay(&T::period),
                               reference("award", &T::grant),
                               field("due", &T::due),
                               field("recipient", &T::recipient),
                               field("state", &T::state),
                               field("sent_to", &T::sentTo),
                               field("sent_on", &T::sentOn),
                               field("acknowledged_on", &T::acknowledgedOn),
                               field("acknowledged_by", &T::acknowledgedBy),
                               field("case_number", &T::caseNumber),
                               field("note", &T::note),
                               field("sender_name", &T::senderName),
                               field("sender_short_name", &T::senderShortName),
                               field("sheet", &T::sheet),
                               field("margin_mm", &T::marginMm),
                               field("logo", &T::logo),
                               field("logo_type", &T::logoType)}};
    return m;
}

template<>
const Mapping<ReportPart> &mappingOf() {
    using T = ReportPart;
    static const Mapping<T> m{"report_part",
                              "position, id",
                              {reference("report", &T::report), field("subject", &T::subject),
                               field("title", &T::title), field("lead", &T::lead), field("facts", &T::facts),
                               field("facts_on", &T::factsOn), field("assessment", &T::assessment),
                               field("position", &T::position)}};
    return m;
}

template<>
const Mapping<Resource> &mappingOf() {
    using T = Resource;
    static const Mapping<T> m{
        "resource",
        "title, id",
        {field("title", &T::title), field("kind", &T::kind), field("theme", &T::theme),
         field("audience", &T::audience), reference("producer", &T::producer),
         reference("person", &T::person), field("who", &T::who), field("link", &T::link),
         field("state", &T::state), field("published", &T::published), field("review_due", &T::reviewDue),
         field("retired_on", &T::retiredOn), field("about", &T::about), field("note", &T::note)}};
    return m;
}

} // namespace aarring
