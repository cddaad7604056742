#pragma once

#include "base/language.h"
#include "domain/networkfacts.h"

namespace aarring {

/// In the order they are told.
enum class PlanningConcern {
    Holiday,
    QuietTime,
    Weekend,
    Overlap,
    SameDay,
    NoticePassed,
    TravelDay,
    SameWeek
};

/// What speaks against a day. Nothing of it stops anybody from taking it.
struct PlanningWarning {
    PlanningConcern concern = PlanningConcern::Holiday;
    QString text; ///< a whole sentence in the window's language
    Id other = 0; ///< the meeting it comes too near to; 0 for the others
    bool operator==(const PlanningWarning &) const = default;
};

/// Of a meeting as it stands in a form, whatever the facts hold under its id. Nothing for one that does not take place or
/// was held. Each other meeting is named once, by what weighs most.
QList<PlanningWarning> planningWarnings(const Meeting &meeting, const NetworkFacts &facts, QDate today,
                                        Language language, int noticeDays = aarring::noticeDays);
/// Of an entry: only its first and its last day are looked at.
QList<PlanningWarning> planningWarnings(const YearEntry &entry, const NetworkFacts &facts, QDate today,
                                        Language language);

} // namespace aarring
