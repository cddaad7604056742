#include "storage/mapping_p.h"

namespace aarring {

template<>
const Mapping<Budget> &mappingOf() {
    using T = Budget;
    static const Mapping<T> m{"budget",
                              "year, id",
                              {field("year", &T::year), field("title", &T::title), field("note", &T::note),
                               reference("project", &T::project)}};
    return m;
}

template<>
const Mapping<BudgetLine> &mappingOf() {
    using T = BudgetLine;
    static const Mapping<T> m{"budget_line",
                              "position, id",
                              {reference("budget", &T::budget), field("section", &T::section),
                               field("text", &T::text), field("planned", &T::planned),
                               field("note", &T::note), field("position", &T::position),
                               field("category", &T::category), field("revised", &T::revised),
                               field("explanation", &T::explanation)}};
    return m;
}

template<>
const Mapping<BudgetEntry> &mappingOf() {
    using T = BudgetEntry;
    static const Mapping<T> m{"budget_entry",
                              "day, id",
                              {reference("line", &T::line), field("day", &T::day), field("text", &T::text),
                               field("amount", &T::amount), field("voucher", &T::voucher),
                               reference("paid_by", &T::paidBy)}};
    return m;
}

template<>
const Mapping<Grant> &mappingOf() {
    using T = Grant;
    static const Mapping<T> m{
        "grant_award",
        "valid_from, id",
        {field("title", &T::title), field("funder", &T::funder), field("case_number", &T::caseNumber),
         reference("line", &T::line), field("state", &T::state), firstDay(&T::period), lastDay(&T::period),
         field("apply_by", &T::applyBy), field("applied", &T::applied), field("granted", &T::granted),
         field("granted_on", &T::grantedOn), field("conditions", &T::conditions),
         field("own_share", &T::ownShare), field("report_by", &T::reportBy),
         field("reported_on", &T::reportedOn), field("note", &T::note), reference("project", &T::project)}};
    return m;
}

template<>
const Mapping<Instalment> &mappingOf() {
    using T = Instalment;
    static const Mapping<T> m{"instalment",
                              "due IS NULL, due, id",
                              {reference("award", &T::grant), field("due", &T::due),
                               field("amount", &T::amount), reference("entry", &T::entry),
                               field("note", &T::note)}};
    return m;
}

template<>
const Mapping<SharePlan> &mappingOf() {
    using T = SharePlan;
    static const Mapping<T> m{"share_plan",
                              "position, id",
                              {reference("budget", &T::budget), reference("line", &T::line),
                               field("title", &T::title), field("key", &T::key), field("total", &T::total),
                               field("unit", &T::unit), reference("remainder_to", &T::remainderTo),
                               field("due", &T::due), field("note", &T::note),
                               field("position", &T::position)}};
    return m;
}

template<>
const Mapping<Share> &mappingOf() {
    using T = Share;
    static const Mapping<T> m{"share",
                              "position, id",
                              {reference("plan", &T::plan), reference("institution", &T::institution),
                               field("inhabitants", &T::inhabitants), field("percent", &T::percent),
                               field("amount", &T::amount), field("position", &T::position)}};
    return m;
}

} // namespace aarring
