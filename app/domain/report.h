#pragma once

#include "base/daterange.h"
#include "base/id.h"
#include "base/language.h"
#include "domain/network.h"

#include <QString>

namespace aarring {

enum class ReportKind {
    HalfYear,
    Year,
    Funder,       ///< of a grant, to who gave it
    AnnualMeeting ///< what is told at the annual meeting: the work done and what comes
};

enum class ReportState { Draft, Sent, Acknowledged };

/// What a part of a report is about. Those without facts are for people to write.
enum class ReportSubject {
    Summary,
    Members,
    Meetings,
    Attendance,
    Decisions,
    FollowUps,
    Activities,
    Resources, ///< courses among them
    Goals,     ///< and measures
    Mandate,
    Money,
    Grants,
    Deviations,
    Evaluation,
    Examples,
    Plans,
    Continuation,
    PriorityAreas,
    OtherFunctions,
    Matters, ///< for decision
    Own      ///< whatever the network calls it
};

/// What the network tells its owner, a funder or the annual meeting about a period. Once sent it stays as it was.
struct Report {
    Id id = 0;
    ReportKind kind = ReportKind::HalfYear;
    QString title;
    Language language = Language::Bokmaal; ///< that its facts are told in
    DateRange period;
    Id grant = 0; ///< that a report to a funder is about
    QDate due;
    QString recipient; ///< whom it is for
    ReportState state = ReportState::Draft;
    QString sentTo; ///< whom it was sent to
    QDate sentOn;
    QDate acknowledgedOn;
    QString acknowledgedBy;
    QString caseNumber;
    QString note; ///< for the network itself; not printed

    // How the network stood at the head of what was sent; of no meaning in a draft.
    QString senderName;
    QString senderShortName;
    PaperSize sheet = PaperSize::A4;
    int marginMm = 0;
    QString logo; ///< checksum of its bytes in the blob store; empty for none
    QString logoType;
    bool operator==(const Report &) const = default;

    bool isSent() const { return state != ReportState::Draft; }
};

/// A part: facts that the program tells and below them what people make of it.
struct ReportPart {
    Id id = 0;
    Id report = 0;
    ReportSubject subject = ReportSubject::Own;
    QString title;
    QString lead;  ///< a sentence below the title
    QString facts; ///< as writtenFacts() in reportfacts/fact.h
    QDate factsOn; ///< when they were taken from the file
    QString assessment;
    double position = 0;
    bool operator==(const ReportPart &) const = default;
};

} // namespace aarring
