#pragma once

#include "base/id.h"

#include <QString>

namespace aarring {

/// What a rule counts. Rules that no count can settle are left to people and are not stored here.
enum class RuleKind {
    SeatsFilled,     ///< every seat of the body has a representative
    BodySize,        ///< members of the body, officers included when they belong
    MeetingsPerYear, ///< meetings of the body that count, per calendar year
    PhysicalMeeting, ///< of those, the ones people travel to
    OfficesFilled,   ///< leader and deputy are elected
    MandateRevision  ///< the mandate is revised before its date
};

enum class Strength { Must, Should, May };

/// One checkable statement of the mandate, from its clause.
struct Rule {
    Id id = 0;
    RuleKind kind = RuleKind::MeetingsPerYear;
    Strength strength = Strength::Must;
    int atLeast = 0; ///< 0 = no lower bound
    int atMost = 0;  ///< 0 = no upper bound
    Id body = 0;
    Id clause = 0;         ///< mandate block it comes from
    double position = 0;
    QString confirmedText{}; ///< the clause when somebody last said that the rule holds
    bool operator==(const Rule &) const = default;
};

} // namespace aarring
