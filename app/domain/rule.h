#pragma once

#include "base/id.h"
#include "domain/institution.h"
#include "domain/meeting.h"

#include <QDate>
#include <QString>
#include <optional>

namespace aarring {

/// What a rule counts or asks. The numbers it uses are named beside each; those of no use to a kind are left empty.
enum class RuleKind {
    SeatsFilled,     ///< every seat of the body has a representative
    BodySize,        ///< members of the body, officers included when they belong: atLeast, atMost
    MeetingsPerYear, ///< meetings of the body that count: atLeast, atMost, meetingKind, inPerson, period
    PhysicalMeeting, ///< of those, the ones people travel to: atLeast, period
    OfficesFilled,   ///< leader and deputy are elected
    MandateRevision, ///< the mandate is revised: atLeast = 1 when every year
    RepresentationOf, ///< institutions of institutionKind have exactly one representative each; atLeast institutions
    EstablishedBy,     ///< all seats of the body are filled by the deadline
    BodyExists,        ///< the body exists and has members
    MandateApproved,   ///< approved, with who and when; by the owner
    AppointedBy,       ///< representatives are appointed by `who`
    OfficersElectedBy, ///< leader and deputy were elected at a meeting of the body
    MembersElectedBy,  ///< members of the resource group were elected at a meeting of the body
    TermLength,        ///< terms of leader and deputy last at most `months`
    ReportInterval,    ///< reports are sent: period HalfYear, or at most `months` between two
    OwnMeetingCosts,   ///< each institution bears its own travel: none of it in the joint budget
    PriorityAreas,     ///< priority areas are set each year
    ActionPlan,        ///< an action plan is made each year, after the annual meeting if there is one
    Prompt,            ///< a person answers: title says what is asked
    Information        ///< only to be shown: title says what
};

enum class Strength { Must, Should, May };

/// The span that a number is counted over (ambiguities A1 and A7 of the Norwegian mandate are settings).
enum class RulePeriod {
    CalendarYear,
    MandateYear, ///< from the day the approved version is valid, and every year after it
    HalfYear     ///< January–June and July–December
};

/// Who appoints representatives.
enum class Appointer { Anybody, Owner, OwnInstitution };

/// One checkable statement of the mandate, from its clause.
struct Rule {
    Id id = 0;
    RuleKind kind = RuleKind::MeetingsPerYear;
    Strength strength = Strength::Must;
    int atLeast = 0; ///< 0 = no lower bound
    int atMost = 0;  ///< 0 = no upper bound
    Id body = 0;
    Id clause = 0; ///< mandate block it comes from
    double position = 0;
    QString confirmedText{}; ///< the clause when somebody last said that the rule holds
    QString title{};         ///< own wording of what is demanded; needed by Prompt and Information
    RulePeriod period = RulePeriod::CalendarYear;
    int months = 0;
    std::optional<InstitutionKind> institutionKind{};
    std::optional<MeetingKind> meetingKind{}; ///< empty = all kinds
    bool inPerson = false;                    ///< only meetings that people travel to
    QDate deadline{};
    Appointer who = Appointer::Anybody;
    bool operator==(const Rule &) const = default;
};

/// What a person answered to a rule that no count can settle. The newest of a year stands.
struct RuleAnswer {
    Id id = 0;
    Id rule = 0;
    QDate day;
    bool met = false;
    QString note;
    bool operator==(const RuleAnswer &) const = default;
};

} // namespace aarring
