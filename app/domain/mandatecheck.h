#pragma once

#include "base/daterange.h"
#include "base/language.h"
#include "domain/networkfacts.h"
#include "domain/rule.h"

#include <QList>
#include <QString>

namespace aarring {

/// In the order people look at them. Unanswered waits for a person; information is only shown.
enum class Verdict { Fails, Warns, Unanswered, OnTrack, Fulfilled, Information };

/// Where the next step is taken.
enum class Place {
    None,
    Mandate,
    Members,
    Terms,
    Meetings,
    Year,
    Budget,
    ActionPlan,
    Projects,
    Resources,
    Reports
};

/// One row of the mandate check: what is demanded, how it stands on the day, and what that rests on.
struct Finding {
    Rule rule;
    Verdict verdict = Verdict::Fulfilled;
    QString demand;    ///< "At least 4 meetings a year", in the window's language
    QString evidence;  ///< "3 of 4 held: 11 March, 6 May, 15 September"
    QString detail;    ///< what else is to know, such as the other way to count; may be empty
    QList<Id> sources; ///< the rows it rests on: meetings counted, seats vacant, terms too long
    QDate failsOn;     ///< first day it will be broken if nothing is done; invalid when that cannot be said
    Place place = Place::None;
    int done = 0; ///< for the small progress bar: done of wanted; wanted 0 = no bar
    int wanted = 0;
    DateRange
        past{}; ///< a time that is over and fell short, and this tells of it; without an end: how it stands on the day

    bool isPast() const { return past.to.isValid(); }
};

/// All rules on `day`, sorted fail → warn → on track → fulfilled. Only what has a rule is judged: what the
/// mandate does not regulate gives no finding, nor does a rule of a body that does not exist on the day. What
/// is not met fails if it must be, warns if it should be and is still on track if it may be; what can still
/// be met in time does not fail yet. When the meetings of the year before were too few that is a finding of its own, which
/// warns until somebody has answered for it (a RuleAnswer with a day of that year) and informs after that. A network that is dissolved before `day` has nothing to fulfil. Sentences come from the installed translation, dates are written in
/// `language`.
QList<Finding> checkMandate(const QList<Rule> &rules, const NetworkFacts &facts, QDate day,
                            Language language);

} // namespace aarring
