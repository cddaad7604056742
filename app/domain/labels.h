#pragma once

#include "domain/names.h"

#include <QCoreApplication>

namespace aarring {

// What a kind is called on screen and on paper, in translation context "Label". label() gives the window's
// language; papers translate labelSource() into theirs.

const char *labelSource(InstitutionKind kind);  ///< singular: "County library"
const char *pluralSource(InstitutionKind kind); ///< heading of a group: "County libraries"
const char *labelSource(BodyKind kind);
const char *labelSource(SeatRole role);
const char *labelSource(OfficeKind kind);
const char *labelSource(MandateState state);
const char *labelSource(MandateEventKind kind);
const char *labelSource(PaperSize size);
const char *labelSource(RulePeriod value);
const char *labelSource(Appointer value);
const char *labelSource(DayKind value);
const char *labelSource(EntryKind value);
const char *labelSource(EntryState value);
const char *labelSource(MeetingKind value);
const char *labelSource(MinutesState value);
const char *labelSource(ParticipantKind value);
const char *labelSource(Attendance value);
const char *labelSource(FollowUpState value);
const char *labelSource(RuleKind value);
const char *labelSource(Verdict value);
const char *labelSource(BlockKind kind);
const char *labelSource(Strength strength);
const char *labelSource(MeetingForm form);
const char *labelSource(MeetingState state);
const char *labelSource(ItemKind kind);
const char *labelSource(BudgetSection section);
const char *labelSource(GrantState state);
const char *labelSource(ProjectState state);
const char *labelSource(ShareKey key);
const char *labelSource(MeasureState state);
const char *labelSource(ReportKind kind);
const char *labelSource(ReportState state);
const char *labelSource(ReportSubject subject);
const char *labelSource(ResourceKind kind);  ///< singular: "Online course"
const char *pluralSource(ResourceKind kind); ///< "Online courses"
const char *labelSource(ResourceState state);

template<class E>
QString label(E value) {
    return QCoreApplication::translate("Label", labelSource(value));
}

} // namespace aarring
