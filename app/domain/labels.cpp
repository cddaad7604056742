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

} // namespace aarring
