#include "domain/labels.h"

namespace aarring {

const char *labelSource(ReportKind kind) {
    switch (kind) {
    case ReportKind::HalfYear:
        return QT_TRANSLATE_NOOP("Label", "Half-year report");
    case ReportKind::Year:
        return QT_TRANSLATE_NOOP("Label", "Annual report");
    case ReportKind::Funder:
        return QT_TRANSLATE_NOOP("Label", "Report to a funder");
    case ReportKind::AnnualMeeting:
        break;
    }
    return QT_TRANSLATE_NOOP("Label", "Status for the annual meeting");
}

const char *labelSource(ReportState state) {
    switch (state) {
    case ReportState::Draft:
        return QT_TRANSLATE_NOOP("Label", "Draft");
    case ReportState::Sent:
        return QT_TRANSLATE_NOOP("Label", "Sent");
    case ReportState::Acknowledged:
        break;
    }
    return QT_TRANSLATE_NOOP("Label", "Acknowledged");
}

const char *labelSource(ReportSubject subject) {
    switch (subject) {
    case ReportSubject::Summary:
        return QT_TRANSLATE_NOOP("Label", "Summary");
    case ReportSubject::Members:
        return QT_TRANSLATE_NOOP("Label", "Members and changes");
    case ReportSubject::Meetings:
        return QT_TRANSLATE_NOOP("Label", "Meetings");
    case ReportSubject::Attendance:
        return QT_TRANSLATE_NOOP("Label", "Attendance");
    case ReportSubject::Decisions:
        return QT_TRANSLATE_NOOP("Label", "Decisions");
    case ReportSubject::FollowUps:
        return QT_TRANSLATE_NOOP("Label", "Follow-up");
    case ReportSubject::Activities:
        return QT_TRANSLATE_NOOP("Label", "Activities");
    case ReportSubject::Resources:
        return QT_TRANSLATE_NOOP("Label", "Courses and resources");
    case ReportSubject::Goals:
        return QT_TRANSLATE_NOOP("Label", "Goals and measures");
    case ReportSubject::Mandate:
        return QT_TRANSLATE_NOOP("Label", "The mandate’s demands");
    case ReportSubject::Money:
        return QT_TRANSLATE_NOOP("Label", "Budget and accounts");
    case ReportSubject::Grants:
        return QT_TRANSLATE_NOOP("Label", "Grants");
    case ReportSubject::Deviations:
        return QT_TRANSLATE_NOOP("Label", "Deviations and what is done about them");
    case ReportSubject::Evaluation:
        return QT_TRANSLATE_NOOP("Label", "Evaluation");
    case ReportSubject::Examples:
        return QT_TRANSLATE_NOOP("Label", "Examples to follow");
    case ReportSubject::Plans:
        return QT_TRANSLATE_NOOP("Label", "Plans for the next period");
    case ReportSubject::Continuation:
        return QT_TRANSLATE_NOOP("Label", "Continuation");
    case ReportSubject::PriorityAreas:
        return QT_TRANSLATE_NOOP("Label", "Coming priority areas");
    case ReportSubject::OtherFunctions:
        return QT_TRANSLATE_NOOP("Label", "Other functions of the network");
    case ReportSubject::Matters:
        return QT_TRANSLATE_NOOP("Label", "Matters for decision");
    case ReportSubject::Own:
        break;
    }
    return QT_TRANSLATE_NOOP("Label", "A part of one’s own");
}

} // namespace aarring
