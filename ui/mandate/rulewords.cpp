#include "ui/mandate/rulewords.h"

#include <QCoreApplication>

namespace aarring {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RuleDialog)
};

} // namespace

QString ruleSentence(RuleKind kind) {
    switch (kind) {
    case RuleKind::SeatsFilled:
        return Words::tr("Every seat has a representative");
    case RuleKind::BodySize:
        return Words::tr("A group has so many members");
    case RuleKind::MeetingsPerYear:
        return Words::tr("So many meetings are held");
    case RuleKind::PhysicalMeeting:
        return Words::tr("So many meetings are held in person");
    case RuleKind::OfficesFilled:
        return Words::tr("Leader and deputy are elected");
    case RuleKind::MandateRevision:
        return Words::tr("The mandate is revised");
    case RuleKind::RepresentationOf:
        return Words::tr("Every institution of a kind has one representative");
    case RuleKind::EstablishedBy:
        return Words::tr("All seats are filled by a day");
    case RuleKind::BodyExists:
        return Words::tr("A group exists and has members");
    case RuleKind::MandateApproved:
        return Words::tr("The owner has approved the mandate");
    case RuleKind::AppointedBy:
        return Words::tr("Representatives are appointed by the right one");
    case RuleKind::OfficersElectedBy:
        return Words::tr("Leader and deputy are elected at a meeting");
    case RuleKind::MembersElectedBy:
        return Words::tr("The group is elected at a meeting");
    case RuleKind::TermLength:
        return Words::tr("Leader and deputy sit no longer than so many months");
    case RuleKind::ReportInterval:
        return Words::tr("Reports are sent to the owner regularly");
    case RuleKind::OwnMeetingCosts:
        return Words::tr("Each institution bears its own costs of meetings");
    case RuleKind::PriorityAreas:
        return Words::tr("Priority areas are set every year");
    case RuleKind::ActionPlan:
        return Words::tr("An action plan is made every year");
    case RuleKind::Prompt:
        return Words::tr("A question that somebody answers");
    case RuleKind::Information:
        break;
    }
    return Words::tr("Only something to know");
}

RuleParts partsOf(RuleKind kind) {
    using enum RulePart;
    switch (kind) {
    case RuleKind::MeetingsPerYear:
        return Body | AtLeast | AtMost | Period | MeetingKind | InPerson;
    case RuleKind::BodySize:
        return Body | AtLeast | AtMost;
    case RuleKind::PhysicalMeeting:
        return Body | AtLeast | Period;
    case RuleKind::RepresentationOf:
        return Body | InstitutionKind | AtLeast;
    case RuleKind::EstablishedBy:
        return Body | Deadline;
    case RuleKind::AppointedBy:
        return Body | Appointer;
    case RuleKind::SeatsFilled:
    case RuleKind::OfficesFilled:
    case RuleKind::OfficersElectedBy:
    case RuleKind::MembersElectedBy:
    case RuleKind::BodyExists:
        return Body;
    case RuleKind::MandateRevision:
        return EveryYear;
    case RuleKind::TermLength:
        return Months;
    case RuleKind::ReportInterval:
        return Months | Period;
    case RuleKind::Prompt:
        return Title | Period;
    case RuleKind::Information:
        return Title;
    case RuleKind::PriorityAreas:
    case RuleKind::ActionPlan:
        return Period;
    case RuleKind::MandateApproved:
    case RuleKind::OwnMeetingCosts:
        break;
    }
    return {};
}

Rule withoutUnused(Rule rule) {
    const RuleParts parts = partsOf(rule.kind);
    const Rule empty;
    const auto clear = [&](RuleParts part, auto member) {
        if (!(parts & part))
            rule.*member = empty.*member;
    };
    clear(RulePart::Body, &Rule::body);
    clear(RulePart::AtLeast | RulePart::EveryYear, &Rule::atLeast);
    clear(RulePart::AtMost, &Rule::atMost);
    clear(RulePart::Period, &Rule::period);
    clear(RulePart::MeetingKind, &Rule::meetingKind);
    clear(RulePart::InPerson, &Rule::inPerson);
    clear(RulePart::InstitutionKind, &Rule::institutionKind);
    clear(RulePart::Appointer, &Rule::who);
    clear(RulePart::Months, &Rule::months);
    clear(RulePart::Deadline, &Rule::deadline);
    return rule;
}

} // namespace aarring
