#include "domain/labels.h"

namespace aarring {

const char *labelSource(InstitutionKind kind) {
    switch (kind) {
    case InstitutionKind::CountyLibrary:
        return QT_TRANSLATE_NOOP("Label", "County library");
    case InstitutionKind::SchoolResourceCentre:
        return QT_TRANSLATE_NOOP("Label", "School resource centre");
    case InstitutionKind::CentralLibrary:
        return QT_TRANSLATE_NOOP("Label", "Central library");
    case InstitutionKind::Agency:
        return QT_TRANSLATE_NOOP("Label", "Agency");
    case InstitutionKind::Directors:
        return QT_TRANSLATE_NOOP("Label", "Directors");
    case InstitutionKind::PublicLibrary:
        return QT_TRANSLATE_NOOP("Label", "Public library");
    case InstitutionKind::NationalLibrary:
        return QT_TRANSLATE_NOOP("Label", "National library");
    case InstitutionKind::Other:
        break;
    }
    return QT_TRANSLATE_NOOP("Label", "Other institution");
}

const char *pluralSource(InstitutionKind kind) {
    switch (kind) {
    case InstitutionKind::CountyLibrary:
        return QT_TRANSLATE_NOOP("Label", "County libraries");
    case InstitutionKind::SchoolResourceCentre:
        return QT_TRANSLATE_NOOP("Label", "School resource centres");
    case InstitutionKind::CentralLibrary:
        return QT_TRANSLATE_NOOP("Label", "Central libraries");
    case InstitutionKind::Agency:
        return QT_TRANSLATE_NOOP("Label", "Agencies");
    case InstitutionKind::Directors:
        return QT_TRANSLATE_NOOP("Label", "Directors’ representatives");
    case InstitutionKind::PublicLibrary:
        return QT_TRANSLATE_NOOP("Label", "Public libraries");
    case InstitutionKind::NationalLibrary:
        return QT_TRANSLATE_NOOP("Label", "National libraries");
    case InstitutionKind::Other:
        break;
    }
    return QT_TRANSLATE_NOOP("Label", "Other institutions");
}

const char *labelSource(BodyKind kind) {
    switch (kind) {
    case BodyKind::Network:
        return QT_TRANSLATE_NOOP("Label", "Network");
    case BodyKind::ResourceGroup:
        return QT_TRANSLATE_NOOP("Label", "Resource group");
    case BodyKind::WorkingGroup:
        break;
    }
    return QT_TRANSLATE_NOOP("Label", "Working group");
}

const char *labelSource(SeatRole role) {
    return role == SeatRole::Representative ? QT_TRANSLATE_NOOP("Label", "Representative")
                                            : QT_TRANSLATE_NOOP("Label", "Substitute");
}

const char *labelSource(OfficeKind kind) {
    switch (kind) {
    case OfficeKind::Leader:
        return QT_TRANSLATE_NOOP("Label", "Leader");
    case OfficeKind::Deputy:
        return QT_TRANSLATE_NOOP("Label", "Deputy leader");
    case OfficeKind::Other:
        break;
    }
    return QT_TRANSLATE_NOOP("Label", "Other office");
}

const char *labelSource(MandateState state) {
    switch (state) {
    case MandateState::Draft:
        return QT_TRANSLATE_NOOP("Label", "Draft");
    case MandateState::Submitted:
        return QT_TRANSLATE_NOOP("Label", "Submitted");
    case MandateState::Approved:
        return QT_TRANSLATE_NOOP("Label", "Approved");
    case MandateState::Superseded:
        return QT_TRANSLATE_NOOP("Label", "Superseded");
    case MandateState::Dissolved:
        break;
    }
    return QT_TRANSLATE_NOOP("Label", "Dissolved");
}

const char *labelSource(MandateEventKind kind) {
    switch (kind) {
    case MandateEventKind::Submitted:
        return QT_TRANSLATE_NOOP("Label", "Submitted");
    case MandateEventKind::Approved:
        return QT_TRANSLATE_NOOP("Label", "Approved");
    case MandateEventKind::Withdrawn:
        return QT_TRANSLATE_NOOP("Label", "Approval withdrawn");
    case MandateEventKind::Dissolved:
        return QT_TRANSLATE_NOOP("Label", "Dissolved");
    case MandateEventKind::BackToDraft:
        return QT_TRANSLATE_NOOP("Label", "Back to draft");
    case MandateEventKind::Superseded:
        return QT_TRANSLATE_NOOP("Label", "Superseded");
    case MandateEventKind::Restored:
        break;
    }
    return QT_TRANSLATE_NOOP("Label", "Applies again");
}

const char *labelSource(PaperSize size) {
    switch (size) {
    case PaperSize::A4:
        return QT_TRANSLATE_NOOP("Label", "A4");
    case PaperSize::A3:
        return QT_TRANSLATE_NOOP("Label", "A3");
    case PaperSize::Letter:
        break;
    }
    return QT_TRANSLATE_NOOP("Label", "Letter");
}

const char *labelSource(BlockKind kind) {
    switch (kind) {
    case BlockKind::Heading:
        return QT_TRANSLATE_NOOP("Label", "Heading");
    case BlockKind::Subheading:
        return QT_TRANSLATE_NOOP("Label", "Sub-heading");
    case BlockKind::Paragraph:
        return QT_TRANSLATE_NOOP("Label", "Paragraph");
    case BlockKind::Bullet:
        return QT_TRANSLATE_NOOP("Label", "Bullet point");
    case BlockKind::Numbered:
        break;
    }
    return QT_TRANSLATE_NOOP("Label", "Numbered point");
}

const char *labelSource(Strength strength) {
    switch (strength) {
    case Strength::Must:
        return QT_TRANSLATE_NOOP("Label", "must");
    case Strength::Should:
        return QT_TRANSLATE_NOOP("Label", "should");
    case Strength::May:
        break;
    }
    return QT_TRANSLATE_NOOP("Label", "may");
}

const char *labelSource(MeetingForm form) {
    switch (form) {
    case MeetingForm::Digital:
        return QT_TRANSLATE_NOOP("Label", "Online");
    case MeetingForm::Physical:
        return QT_TRANSLATE_NOOP("Label", "In person");
    case MeetingForm::Hybrid:
        break;
    }
    return QT_TRANSLATE_NOOP("Label", "Hybrid");
}

const char *labelSource(MeetingState state) {
    switch (state) {
    case MeetingState::Planned:
        return QT_TRANSLATE_NOOP("Label", "Planned");
    case MeetingState::Called:
        return QT_TRANSLATE_NOOP("Label", "Notice sent");
    case MeetingState::Held:
        return QT_TRANSLATE_NOOP("Label", "Held");
    case MeetingState::Postponed:
        return QT_TRANSLATE_NOOP("Label", "Postponed");
    case MeetingState::Cancelled:
        break;
    }
    return QT_TRANSLATE_NOOP("Label", "Cancelled");
}

const char *labelSource(ItemKind kind) {
    switch (kind) {
    case ItemKind::Information:
        return QT_TRANSLATE_NOOP("Label", "Information");
    case ItemKind::Discussion:
        return QT_TRANSLATE_NOOP("Label", "Discussion");
    case ItemKind::Decision:
        return QT_TRANSLATE_NOOP("Label", "Decision");
    case ItemKind::Election:
        return QT_TRANSLATE_NOOP("Label", "Election");
    case ItemKind::Talk:
        return QT_TRANSLATE_NOOP("Label", "Talk");
    case ItemKind::Workshop:
        return QT_TRANSLATE_NOOP("Label", "Workshop");
    case ItemKind::Break:
        return QT_TRANSLATE_NOOP("Label", "Break");
    case ItemKind::Lunch:
        return QT_TRANSLATE_NOOP("Label", "Lunch");
    case ItemKind::Other:
        break;
    }
    return QT_TRANSLATE_NOOP("Label", "Other item");
}

const char *labelSource(BudgetSection section) {
    switch (section) {
    case BudgetSection::Income:
        return QT_TRANSLATE_NOOP("Label", "Income");
    case BudgetSection::Expense:
        return QT_TRANSLATE_NOOP("Label", "Expenses");
    case BudgetSection::Travel:
        break;
    }
    return QT_TRANSLATE_NOOP("Label", "Borne by each institution");
}

const char *labelSource(GrantState state) {
    switch (state) {
    case GrantState::Draft:
        return QT_TRANSLATE_NOOP("Label", "Being prepared");
    case GrantState::Applied:
        return QT_TRANSLATE_NOOP("Label", "Applied for");
    case GrantState::Refused:
        return QT_TRANSLATE_NOOP("Label", "Refused");
    case GrantState::Granted:
        return QT_TRANSLATE_NOOP("Label", "Granted");
    case GrantState::Accepted:
        return QT_TRANSLATE_NOOP("Label", "Granted and accepted");
    case GrantState::Reported:
        return QT_TRANSLATE_NOOP("Label", "Reported");
    case GrantState::Closed:
        break;
    }
    return QT_TRANSLATE_NOOP("Label", "Report accepted");
}

const char *labelSource(ShareKey key) {
    switch (key) {
    case ShareKey::Equal:
        return QT_TRANSLATE_NOOP("Label", "In equal shares");
    case ShareKey::Percent:
        return QT_TRANSLATE_NOOP("Label", "By per cent");
    case ShareKey::Fixed:
        return QT_TRANSLATE_NOOP("Label", "By fixed amounts");
    case ShareKey::Population:
        return QT_TRANSLATE_NOOP("Label", "By population");
    case ShareKey::Framework:
        break;
    }
    return QT_TRANSLATE_NOOP("Label", "By a part of a framework amount");
}

const char *labelSource(RulePeriod value) {
    switch (value) {
    case RulePeriod::CalendarYear:
        return QT_TRANSLATE_NOOP("Label", "Calendar year");
    case RulePeriod::MandateYear:
        return QT_TRANSLATE_NOOP("Label", "The mandate's own year");
    case RulePeriod::HalfYear:
        break;
    }
    return QT_TRANSLATE_NOOP("Label", "Half-year");
}

const char *labelSource(Appointer value) {
    switch (value) {
    case Appointer::Anybody:
        return QT_TRANSLATE_NOOP("Label", "Anybody");
    case Appointer::Owner:
        return QT_TRANSLATE_NOOP("Label", "The owner");
    case Appointer::OwnInstitution:
        break;
    }
    return QT_TRANSLATE_NOOP("Label", "The institution itself");
}

const char *labelSource(DayKind value) {
    switch (value) {
    case DayKind::Working:
        return QT_TRANSLATE_NOOP("Label", "Working day");
    case DayKind::Customary:
        return QT_TRANSLATE_NOOP("Label", "Closed by custom");
    case DayKind::Public:
        break;
    }
    return QT_TRANSLATE_NOOP("Label", "Public holiday");
}

const char *labelSource(EntryKind value) {
    switch (value) {
    case EntryKind::Activity:
        return QT_TRANSLATE_NOOP("Label", "Activity");
    case EntryKind::Deadline:
        return QT_TRANSLATE_NOOP("Label", "Deadline");
    case EntryKind::Report:
        return QT_TRANSLATE_NOOP("Label", "Report");
    case EntryKind::Notice:
        return QT_TRANSLATE_NOOP("Label", "Notice");
    case EntryKind::Election:
        return QT_TRANSLATE_NOOP("Label", "Election");
    case EntryKind::Revision:
        return QT_TRANSLATE_NOOP("Label", "Revision of the mandate");
    case EntryKind::PriorityAreas:
        return QT_TRANSLATE_NOOP("Label", "Priority areas");
    case EntryKind::ActionPlan:
        break;
    }
    return QT_TRANSLATE_NOOP("Label", "Action plan");
}

const char *labelSource(EntryState value) {
    switch (value) {
    case EntryState::Planned:
        return QT_TRANSLATE_NOOP("Label", "Planned");
    case EntryState::Done:
        return QT_TRANSLATE_NOOP("Label", "Done");
    case EntryState::Dropped:
        break;
    }
    return QT_TRANSLATE_NOOP("Label", "Dropped");
}

const char *labelSource(MeetingKind value) {
    switch (value) {
    case MeetingKind::Ordinary:
        return QT_TRANSLATE_NOOP("Label", "Ordinary meeting");
    case MeetingKind::Annual:
        return QT_TRANSLATE_NOOP("Label", "Annual meeting");
    case MeetingKind::Planning:
        return QT_TRANSLATE_NOOP("Label", "Planning meeting");
    case MeetingKind::Seminar:
        break;
    }
    return QT_TRANSLATE_NOOP("Label", "Seminar");
}

const char *labelSource(MinutesState value) {
    switch (value) {
    case MinutesState::None:
        return QT_TRANSLATE_NOOP("Label", "No minutes");
    case MinutesState::Draft:
        return QT_TRANSLATE_NOOP("Label", "Draft");
    case MinutesState::Approved:
        break;
    }
    return QT_TRANSLATE_NOOP("Label", "Approved");
}

const char *labelSource(ParticipantKind value) {
    switch (value) {
    case ParticipantKind::Member:
        return QT_TRANSLATE_NOOP("Label", "Member");
    case ParticipantKind::Substitute:
        return QT_TRANSLATE_NOOP("Label", "Substitute");
    case ParticipantKind::Guest:
        break;
    }
    return QT_TRANSLATE_NOOP("Label", "Guest");
}

const char *labelSource(Attendance value) {
    switch (value) {
    case Attendance::Unknown:
        return QT_TRANSLATE_NOOP("Label", "Not known");
    case Attendance::Present:
        return QT_TRANSLATE_NOOP("Label", "Present");
    case Attendance::Apology:
        return QT_TRANSLATE_NOOP("Label", "Apology");
    case Attendance::Absent:
        break;
    }
    return QT_TRANSLATE_NOOP("Label", "Absent");
}

const char *labelSource(FollowUpState value) {
    switch (value) {
    case FollowUpState::Open:
        return QT_TRANSLATE_NOOP("Label", "Open");
    case FollowUpState::Done:
        return QT_TRANSLATE_NOOP("Label", "Done");
    case FollowUpState::Dropped:
        break;
    }
    return QT_TRANSLATE_NOOP("Label", "Dropped");
}

const char *labelSource(RuleKind value) {
    switch (value) {
    case RuleKind::SeatsFilled:
        return QT_TRANSLATE_NOOP("Label", "Seats filled");
    case RuleKind::BodySize:
        return QT_TRANSLATE_NOOP("Label", "Size of a group");
    case RuleKind::MeetingsPerYear:
        return QT_TRANSLATE_NOOP("Label", "Number of meetings");
    case RuleKind::PhysicalMeeting:
        return QT_TRANSLATE_NOOP("Label", "Meetings in person");
    case RuleKind::OfficesFilled:
        return QT_TRANSLATE_NOOP("Label", "Leader and deputy elected");
    case RuleKind::MandateRevision:
        return QT_TRANSLATE_NOOP("Label", "Revision of the mandate");
    case RuleKind::RepresentationOf:
        return QT_TRANSLATE_NOOP("Label", "One representative from each");
    case RuleKind::EstablishedBy:
        return QT_TRANSLATE_NOOP("Label", "Established by a date");
    case RuleKind::BodyExists:
        return QT_TRANSLATE_NOOP("Label", "A group exists");
    case RuleKind::MandateApproved:
        return QT_TRANSLATE_NOOP("Label", "Mandate approved by the owner");
    case RuleKind::AppointedBy:
        return QT_TRANSLATE_NOOP("Label", "Who appoints representatives");
    case RuleKind::OfficersElectedBy:
        return QT_TRANSLATE_NOOP("Label", "Who elects leader and deputy");
    case RuleKind::MembersElectedBy:
        return QT_TRANSLATE_NOOP("Label", "Who elects the group");
    case RuleKind::TermLength:
        return QT_TRANSLATE_NOOP("Label", "Length of terms");
    case RuleKind::ReportInterval:
        return QT_TRANSLATE_NOOP("Label", "Reports to the owner");
    case RuleKind::OwnMeetingCosts:
        return QT_TRANSLATE_NOOP("Label", "Each bears its own costs of meetings");
    case RuleKind::PriorityAreas:
        return QT_TRANSLATE_NOOP("Label", "Priority areas every year");
    case RuleKind::ActionPlan:
        return QT_TRANSLATE_NOOP("Label", "Action plan every year");
    case RuleKind::Prompt:
        return QT_TRANSLATE_NOOP("Label", "A question for people");
    case RuleKind::Information:
        break;
    }
    return QT_TRANSLATE_NOOP("Label", "For information");
}

const char *labelSource(Verdict value) {
    switch (value) {
    case Verdict::Fails:
        return QT_TRANSLATE_NOOP("Label", "Not fulfilled");
    case Verdict::Warns:
        return QT_TRANSLATE_NOOP("Label", "Needs attention");
    case Verdict::Unanswered:
        return QT_TRANSLATE_NOOP("Label", "Not answered");
    case Verdict::OnTrack:
        return QT_TRANSLATE_NOOP("Label", "On track");
    case Verdict::Information:
        return QT_TRANSLATE_NOOP("Label", "For information");
    case Verdict::Fulfilled:
        break;
    }
    return QT_TRANSLATE_NOOP("Label", "Fulfilled");
}

} // namespace aarring
