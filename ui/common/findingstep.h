#pragma once

#include "domain/mandatecheck.h"

#include <QHash>
#include <optional>

namespace aarring {

/// Where a finding is mended, and what the button that leads there says.
struct FindingStep {
    QString text; ///< with its mnemonic, in the window's language
    QString page;
    Id target = 0; ///< on that page; 0 = the page as it is, Page::newOne = something new
};

/// Nothing where the demand is met or on track, or where a person's answer is all that can be asked.
std::optional<FindingStep> stepOf(const Finding &finding, const NetworkFacts &facts, QDate day);
/// What steps are found by: the rule's key, negative for a time that is over.
Id stepKey(const Finding &finding);
/// Those of all findings, by their stepKey().
QHash<Id, FindingStep> stepsOf(const QList<Finding> &findings, const NetworkFacts &facts, QDate day);

} // namespace aarring
