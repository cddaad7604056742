#pragma once

#include "domain/body.h"
#include "domain/budget.h"
#include "domain/institution.h"
#include "domain/mandate.h"
#include "domain/meeting.h"
#include "domain/network.h"
#include "domain/office.h"
#include "domain/rule.h"
#include "domain/seat.h"

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
AARRING_ENUM_NAMES(MandateEventKind, "submitted", "approved", "withdrawn", "dissolved",
                   "back_to_draft", "superseded", "restored")
AARRING_ENUM_NAMES(PaperSize, "a4", "a3", "letter")
AARRING_ENUM_NAMES(BlockKind, "heading", "subheading", "paragraph", "bullet", "numbered")
AARRING_ENUM_NAMES(RuleKind, "seats_filled", "body_size", "meetings_per_year", "physical_meeting",
                   "offices_filled", "mandate_revision")
AARRING_ENUM_NAMES(Strength, "must", "should", "may")
AARRING_ENUM_NAMES(MeetingForm, "digital", "physical", "hybrid")
AARRING_ENUM_NAMES(MeetingState, "planned", "called", "held", "postponed", "cancelled")
AARRING_ENUM_NAMES(ItemKind, "information", "discussion", "decision", "election", "talk", "workshop", "break",
                   "lunch", "other")
AARRING_ENUM_NAMES(BudgetSection, "income", "expense", "travel")
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
