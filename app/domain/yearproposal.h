#pragma once

#include "base/language.h"
#include "domain/networkfacts.h"
#include "domain/rule.h"

#include <QStringList>

namespace aarring {

struct PlanSettings {
    QDate today;                           ///< nothing is proposed that could not be called any more
    Language language = Language::English; ///< of the days in explanations
    int noticeDays = aarring::noticeDays;
};

/// A meeting that is not planned yet, and why there and then.
struct ProposedMeeting {
    Meeting meeting; ///< id 0, planned
    QString why;   ///< "Meeting 4 of 4; week 46 is free of holidays and breaks; 8 weeks after the one before"
    Id rule = 0;   ///< that asks for it
    Id clause = 0; ///< of the rule; 0 when it has none
};

struct ProposedEntry {
    YearEntry entry; ///< id 0, planned
    QString why;
    Id rule = 0;
    Id clause = 0;
    qsizetype noticeOf = -1; ///< of a notice: index of the proposed meeting; -1 when it calls a planned one
};

/// What is missing in a year for the mandate to be kept. What is planned already counts and is left as it is.
struct YearProposal {
    int year = 0;
    QList<ProposedMeeting> meetings; ///< by date
    QList<ProposedEntry> entries;    ///< by date
    QStringList unplaced;            ///< what no day was found for, in whole sentences
};

/// The same facts and settings always give the same proposal. Days are Monday to Friday, no holidays and in no quiet
/// time; titles are in the network's language, explanations in the window's. Rules of strength May ask for nothing.
YearProposal proposeYear(int year, const QList<Rule> &rules, const NetworkFacts &facts,
                         const PlanSettings &settings);

} // namespace aarring
