#pragma once

#include "domain/actionplan.h"
#include "domain/body.h"
#include "domain/budget.h"
#include "domain/calendar.h"
#include "domain/grant.h"
#include "domain/institution.h"
#include "domain/mandate.h"
#include "domain/meeting.h"
#include "domain/network.h"
#include "domain/office.h"
#include "domain/person.h"
#include "domain/project.h"
#include "domain/report.h"
#include "domain/resource.h"
#include "domain/rule.h"
#include "domain/seat.h"
#include "domain/yearentry.h"

#include <QList>
#include <optional>

namespace aarring {

/// Everything the rules look at. Plain lists, as they stand in the file.
struct NetworkFacts {
    QList<Institution> institutions;
    QList<Person> persons;
    QList<Body> bodies;
    QList<Seat> seats;
    QList<Appointment> appointments;
    QList<BodyMembership> memberships;
    QList<Office> offices;
    QList<Term> terms;
    QList<Meeting> meetings;
    QList<MandateVersion> mandates;
    Network network;
    Calendar calendar;
    QList<YearEntry> entries;
    QList<RuleAnswer> answers;
    QList<Budget> budgets;
    QList<Project> projects;
    QList<BudgetLine> budgetLines; ///< of all budgets
    QList<BudgetEntry>
        ownTravel; ///< booked on lines that each institution bears itself; the rest is not among the facts
    QList<Grant> grants;
    QList<Instalment> instalments;     ///< of all grants
    QList<ActionPlan> actionPlans;     ///< by year
    QList<PriorityArea> priorityAreas; ///< of all plans
    QList<Goal> goals;                 ///< of all plans
    QList<Measure> measures;           ///< of all goals and projects
    QList<Report> reports;             ///< by the end of their periods
    QList<Resource> resources;
};

/// The value with this key, or nullptr.
template<class T>
const T *find(const QList<T> &values, Id id) {
    for (const T &value : values)
        if (value.id == id)
            return &value;
    return nullptr;
}

/// Members of a body on a day, by person, each once; the leader and deputy of the network count where they
/// belong.
QList<Id> membersOf(const Body &body, const NetworkFacts &facts, QDate day);
/// Seats that exist on the day and have no representative then.
QList<Id> vacantSeats(const NetworkFacts &facts, QDate day);

/// Whose term it is on the day. Who sits until replaced holds on after the term's end; then `period.to` is
/// before `day`.
std::optional<Term> termOn(const Office &office, const NetworkFacts &facts, QDate day);
/// Terms that end within `days` of `day` without a successor entered.
QList<Term> termsEndingSoon(const NetworkFacts &facts, QDate day, int days);

} // namespace aarring
