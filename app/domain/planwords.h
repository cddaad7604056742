#pragma once

#include "base/language.h"
#include "domain/body.h"
#include "domain/grant.h"
#include "domain/meeting.h"

namespace aarring {

// What is written into the file when a year is planned. It stays there, so it is in the network's language and not in
// the window's.

QString plannedMeetingTitle(MeetingKind kind, const Body &body, int number, Language language);
QString noticeTitle(const QString &meeting, Language language);
QString halfYearReportTitle(int half, int year, Language language);
QString reportTitle(int year, Language language);
QString yearReportTitle(int year, Language language);
QString funderReportTitle(const QString &funder, Language language);
QString annualMeetingReportTitle(int year, Language language);
QString electionTitle(const QString &office, Language language); ///< of the office as the network calls it
QString revisionTitle(Language language);
QString priorityAreasTitle(int year, Language language);
QString actionPlanTitle(int year, Language language);
QString projectEndTitle(const QString &project, Language language);
/// Of one resource by its title, of several by their number.
QString reviewTitle(const QString &resource, int count, Language language);
QString grantDeadlineTitle(GrantDeadline::Kind kind, const QString &funder, Language language);

} // namespace aarring
