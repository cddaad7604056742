#pragma once

#include "domain/planningwarnings.h"
#include "domain/rollover.h"
#include "domain/yearproposal.h"

namespace aarring {

/// A meeting or another entry that may come into the year.
struct PlanLine {
    Id id = 0; ///< within the plan, from 1
    bool isMeeting = false;
    Meeting meeting; ///< when it is one
    YearEntry entry; ///< when it is none
    QString why;
    bool ticked = true;
    Id noticeOf = 0; ///< of a notice: the line of the meeting that it calls; 0 when that is planned already

    QDate date() const { return isMeeting ? meeting.date : entry.date; }
    QString title() const { return isMeeting ? meeting.title : entry.title; }
};

QList<PlanLine> proposedLines(const YearProposal &proposal);
/// `facts` knows on which day each was.
QList<PlanLine> takenOverLines(const RollOver &rollOver, const NetworkFacts &facts, Language language);

/// Another first day; one of several days stays as long. The notice of a meeting goes with it.
void moveLine(QList<PlanLine> &lines, Id id, QDate date, const Calendar &calendar);
/// With a meeting its notice comes and goes.
void tickLine(QList<PlanLine> &lines, Id id, bool ticked);

/// What speaks against the day of a line, the other ticked lines of the plan included. A line whose day is being typed has
/// that day.
QList<PlanningWarning> lineWarnings(const PlanLine &line, const QList<PlanLine> &lines,
                                    const NetworkFacts &facts, QDate today, Language language);

} // namespace aarring
