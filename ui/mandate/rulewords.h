#pragma once

#include "domain/rule.h"

#include <QFlags>
#include <QString>

namespace aarring {

/// What a kind of rule counts or asks, as a person would say it: "So many meetings are held".
QString ruleSentence(RuleKind kind);

/// The parts of a rule that its kind uses; the others are left empty.
enum class RulePart {
    Body = 1,
    AtLeast = 2,
    AtMost = 4,
    Period = 8,
    MeetingKind = 16,
    InPerson = 32,
    InstitutionKind = 64,
    Appointer = 128,
    Months = 256,
    Deadline = 512,
    Title = 1024,
    EveryYear = 2048 ///< atLeast is 1 or 0
};
Q_DECLARE_FLAGS(RuleParts, RulePart)
Q_DECLARE_OPERATORS_FOR_FLAGS(RuleParts)

RuleParts partsOf(RuleKind kind);
/// The same rule without what its kind does not use; its own wording stays.
Rule withoutUnused(Rule rule);

} // namespace aarring
