#pragma once

#include "base/daterange.h"
#include "base/language.h"
#include "domain/body.h"
#include "domain/institution.h"
#include "domain/mandate.h"
#include "domain/meeting.h"
#include "domain/office.h"
#include "domain/person.h"
#include "domain/rule.h"
#include "domain/seat.h"

#include <QList>
#include <QString>

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
};

enum class Verdict { Fails, Warns, OnTrack, Fulfilled };

/// Where the next step is taken.
enum class Place { None, Mandate, Members, Terms, Meetings };

/// One row of the mandate check: what is demanded, how it stands on the day, and what that rests on.
struct Finding {
    Rule rule;
    Verdict verdict = Verdict::Fulfilled;
    QString demand;   ///< "At least 4 meetings a year", in the window's language
    QString evidence; ///< "3 of 4 held: 11 March, 6 May, 15 September"
    Place place = Place::None;
    int done = 0; ///< for the small progress bar: done of wanted; wanted 0 = no bar
    int wanted = 0;
};

/// All rules on `day`, sorted fail → warn → on track → fulfilled. Only what has a rule is judged: what the
/// mandate does not regulate gives no finding.
QList<Finding> checkMandate(const QList<Rule> &rules, const NetworkFacts &facts, QDate day,
                            Language language);

/// Members of a body on a day, by person, each once; the leader and deputy of the network count where they
/// belong.
QList<Id> membersOf(const Body &body, const NetworkFacts &facts, QDate day);
/// Seats that exist on the day and have no representative then.
QList<Id> vacantSeats(const NetworkFacts &facts, QDate day);

/// Terms that end within `days` of `day` without a successor entered.
QList<Term> termsEndingSoon(const NetworkFacts &facts, QDate day, int days);

} // namespace aarring
