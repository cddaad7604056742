#pragma once

#include "domain/actionplan.h"
#include "domain/body.h"
#include "domain/budget.h"
#include "domain/calendar.h"
#include "domain/grant.h"
#include "domain/institution.h"
#include "domain/meeting.h"
#include "domain/network.h"
#include "domain/office.h"
#include "domain/person.h"
#include "domain/problem.h"
#include "domain/project.h"
#include "domain/resource.h"
#include "domain/rule.h"
#include "domain/seat.h"
#include "domain/shares.h"
#include "domain/yearentry.h"

namespace aarring {

// Checks of one value, for the form (beside the field) and for Actions (before anything is written).

Problems validate(const Network &network);
Problems validate(const Institution &institution);
Problems validate(const Person &person); ///< a malformed e-mail address is a warning
Problems validate(const Body &body);
Problems validate(const Meeting &meeting);
Problems validate(const AgendaItem &item);
/// Participant against the meeting's others: nobody stands there twice.
Problems validate(const Participant &participant, const QList<Participant> &ofSameMeeting);
Problems validate(const FollowUp &followUp);
/// Candidate against the item's others: nobody stands for the same twice.
Problems validate(const Candidate &candidate, const QList<Candidate> &ofSameItem);
Problems validate(const BudgetLine &line);
/// `year` is that of its budget; a day in another one is a warning, since bills come late. 0 for a project's budget,
/// which may run over several.
Problems validate(const BudgetEntry &entry, int year);
Problems validate(const Project &project);
/// Partner against the project's others and its owner: nobody takes part twice.
Problems validate(const ProjectPartner &partner, const QList<ProjectPartner> &ofSameProject, Id owner);
Problems validate(const Objective &objective);
Problems validate(const Grant &grant);
Problems validate(const Instalment &instalment);
/// What nobody bears of the sum is a warning on "total".
Problems validate(const SharePlan &plan, const QList<Share> &shares);
/// Plan against the others: there is one a year.
Problems validate(const ActionPlan &plan, const QList<ActionPlan> &others);
Problems validate(const PriorityArea &area);
Problems validate(const Goal &goal);
/// `planYear` is that of its plan, 0 for a measure outside all plans; a deadline in another year is a warning.
Problems validate(const Measure &measure, int planYear = 0);
/// Resource against all others: an address that another one has is a warning.
Problems validate(const Resource &resource, const QList<Resource> &others = {});
Problems validate(const YearEntry &entry);
Problems validate(const QuietPeriod &period); ///< a span that one year in six lacks (week 53) can be read
Problems validate(const Rule &rule);          ///< the numbers and words that its kind needs
/// Day against the other days of the network: each is judged once.
Problems validate(const DayOverride &day, const QList<DayOverride> &others);

/// Appointment against the seat's others: two representatives of one seat never overlap; a substitute may.
Problems validate(const Appointment &appointment, const QList<Appointment> &ofSameSeat);
/// Term against the office's others: never overlapping; a successor may be entered early. Longer than the
/// office's termMonths is a warning.
Problems validate(const Term &term, const Office &office, const QList<Term> &ofSameOffice);
/// Membership against the person's others in the same body: never overlapping.
Problems validate(const BodyMembership &membership, const QList<BodyMembership> &ofSameBody);

} // namespace aarring
