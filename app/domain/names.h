#pragma once

#include "domain/actionplan.h"
#include "domain/body.h"
#include "domain/budget.h"
#include "domain/calendar.h"
#include "domain/grant.h"
#include "domain/institution.h"
#include "domain/mandate.h"
#include "domain/mandatecheck.h"
#include "domain/meeting.h"
#include "domain/network.h"
#include "domain/office.h"
#include "domain/project.h"
#include "domain/report.h"
#include "domain/resource.h"
#include "domain/rule.h"
#include "domain/seat.h"
#include "domain/shares.h"
#include "domain/yearentry.h"

#include <QString>
#include <array>
#include <optional>

namespace aarring {

/// How a kind is written in the file, in templates and in CSV: lower-case English words that never change.
template<class E>
struct EnumNames;

#define AARRING_ENUM_NAMES(E, ...)                                                                           \
    template<>                                                                                               \
    struct EnumNames<E> {                                                                                    \
        static constexpr std::array names{__VA_ARGS__};                                                      \
    };

AARRING_ENUM_NAMES(InstitutionKind, "county_library", "school_resource_centre", "central_library", "agency",
                   "directors", "public_library", "national_library", "other")
AARRING_ENUM_NAMES(BodyKind, "network", "resource_group", "working_group")
AARRING_ENUM_NAMES(SeatRole, "representative", "substitute")
AARRING_ENUM_NAMES(OfficeKind, "leader", "deputy", "other")
AARRING_ENUM_NAMES(MandateState, "draft", "submitted", "approved", "superseded", "dissolved")
AARRING_ENUM_NAMES(MandateEventKind, "submitted", "approved", "withdrawn", "dissolved", "back_to_draft",
                   "superseded", "restored")
AARRING_ENUM_NAMES(PaperSize, "a4", "a3", "letter")
AARRING_ENUM_NAMES(BlockKind, "heading", "subheading", "paragraph", "bullet", "numbered")
AARRING_ENUM_NAMES(RuleKind, "seats_filled", "body_size", "meetings_per_year", "physical_meeting",
                   "offices_filled", "mandate_revision", "representation_of", "established_by", "body_exists",
                   "mandate_approved", "appointed_by", "officers_elected_by", "members_elected_by",
                   "term_length", "report_interval", "own_meeting_costs", "priority_areas", "action_plan",
                   "prompt", "information")
AARRING_ENUM_NAMES(RulePeriod, "calendar_year", "mandate_year", "half_year")
AARRING_ENUM_NAMES(Appointer, "", "owner", "own_institution")
AARRING_ENUM_NAMES(DayKind, "working", "customary", "public")
AARRING_ENUM_NAMES(EntryKind, "activity", "deadline", "report", "notice", "election", "revision",
                   "priority_areas", "action_plan")
AARRING_ENUM_NAMES(EntryState, "planned", "done", "dropped")
AARRING_ENUM_NAMES(MeetingKind, "ordinary", "annual", "planning", "seminar")
AARRING_ENUM_NAMES(MinutesState, "none", "draft", "approved")
AARRING_ENUM_NAMES(ParticipantKind, "member", "substitute", "guest")
AARRING_ENUM_NAMES(Attendance, "unknown", "present", "apology", "absent")
AARRING_ENUM_NAMES(FollowUpState, "open", "done", "dropped")
AARRING_ENUM_NAMES(Verdict, "fails", "warns", "unanswered", "on_track", "fulfilled", "information")
AARRING_ENUM_NAMES(Strength, "must", "should", "may")
AARRING_ENUM_NAMES(MeetingForm, "digital", "physical", "hybrid")
AARRING_ENUM_NAMES(MeetingState, "planned", "called", "held", "postponed", "cancelled")
AARRING_ENUM_NAMES(ItemKind, "information", "discussion", "decision", "election", "talk", "workshop", "break",
                   "lunch", "other")
AARRING_ENUM_NAMES(BudgetSection, "income", "expense", "travel")
AARRING_ENUM_NAMES(GrantState, "draft", "applied", "refused", "granted", "accepted", "reported", "closed")
AARRING_ENUM_NAMES(ProjectState, "idea", "applied", "under_way", "completed", "stopped")
AARRING_ENUM_NAMES(ResourceKind, "online_course", "course_series", "starter_kit", "handbook", "toolbox",
                   "method", "event", "workshop", "advice", "theme_page", "other")
AARRING_ENUM_NAMES(ResourceState, "idea", "in_the_making", "published", "under_review", "retired")
AARRING_ENUM_NAMES(ShareKey, "equal", "percent", "fixed", "population", "framework")
AARRING_ENUM_NAMES(MeasureState, "planned", "under_way", "done", "dropped")
// As the pages are called.
AARRING_ENUM_NAMES(Place, "", "mandate", "members", "terms", "meetings", "year", "budget", "goals",
                   "projects", "resources", "reports")
AARRING_ENUM_NAMES(ReportKind, "half_year", "year", "funder", "annual_meeting")
AARRING_ENUM_NAMES(ReportState, "draft", "sent", "acknowledged")
AARRING_ENUM_NAMES(ReportSubject, "summary", "members", "meetings", "attendance", "decisions", "follow_ups",
                   "activities", "resources", "goals", "mandate", "money", "grants", "deviations",
                   "evaluation", "examples", "plans", "continuation", "priority_areas", "other_functions",
                   "matters", "own")
#undef AARRING_ENUM_NAMES

template<class E>
QString nameOf(E value) {
    return QString::fromLatin1(EnumNames<E>::names.at(static_cast<size_t>(value)));
}

/// Nothing for a name this version does not know.
template<class E>
std::optional<E> fromName(const QString &name) {
    for (size_t i = 0; i < EnumNames<E>::names.size(); ++i)
        if (name == QLatin1String(EnumNames<E>::names[i]))
            return static_cast<E>(i);
    return std::nullopt;
}

template<class E>
constexpr int enumCount() {
    return static_cast<int>(EnumNames<E>::names.size());
}

} // namespace aarring
