#pragma once

#include "domain/mandatecheck.h"

namespace aarring {

// What the tests of the mandate check are about: a network, its resource group, its county libraries and their meetings. No
// two keys are alike, as in a file.

enum Key : Id {
    NetworkBody = 1,
    GroupBody = 2,
    Leader = 3,
    Deputy = 4,
    FirstCounty = 10,
    FirstSeat = 20,
    FirstPerson = 30
};

inline QString u8(const char *text) { return QString::fromUtf8(text); }

/// The network and its group, to which leader and deputy belong.
inline NetworkFacts twoBodies() {
    NetworkFacts facts;
    Body network;
    network.id = NetworkBody;
    network.name = u8("KI-nettverket");
    network.kind = BodyKind::Network;
    Body group;
    group.id = GroupBody;
    group.name = u8("Ressursgruppa");
    group.kind = BodyKind::ResourceGroup;
    group.officersBelong = true;
    facts.bodies = {network, group};
    return facts;
}

/// A county library with its seat, and somebody from there who represents nobody yet.
inline void addCounty(NetworkFacts &facts, const char *name, const char *firstName,
                      const char *lastName = "") {
    const Id place = facts.institutions.size();
    Institution institution;
    institution.id = FirstCounty + place;
    institution.kind = InstitutionKind::CountyLibrary;
    institution.name = u8(name) + u8(" fylkesbibliotek");
    institution.shortName = u8(name);
    facts.institutions.append(institution);
    Seat seat;
    seat.id = FirstSeat + place;
    seat.body = NetworkBody;
    seat.institution = institution.id;
    facts.seats.append(seat);
    Person person;
    person.id = FirstPerson + place;
    person.firstName = u8(firstName);
    person.lastName = u8(lastName);
    facts.persons.append(person);
}

inline void addOffice(NetworkFacts &facts, OfficeKind kind, const char *title = "") {
    Office office;
    office.id = kind == OfficeKind::Leader ? Leader : Deputy;
    office.body = NetworkBody;
    office.kind = kind;
    office.title = u8(title);
    facts.offices.append(office);
}

inline Id meet(NetworkFacts &facts, QDate date, MeetingState state = MeetingState::Held,
               MeetingForm form = MeetingForm::Digital, MeetingKind kind = MeetingKind::Ordinary,
               Id body = NetworkBody) {
    Meeting meeting;
    meeting.id = 600 + facts.meetings.size();
    meeting.body = body;
    meeting.date = date;
    meeting.state = state;
    meeting.form = form;
    meeting.kind = kind;
    facts.meetings.append(meeting);
    return meeting.id;
}

/// Of the network, or of the group where it is about a group's members.
inline Rule rule(RuleKind kind, int atLeast = 0, int atMost = 0, Strength strength = Strength::Must) {
    Rule rule;
    rule.id = 1;
    rule.kind = kind;
    rule.strength = strength;
    rule.atLeast = atLeast;
    rule.atMost = atMost;
    rule.body = kind == RuleKind::BodySize || kind == RuleKind::BodyExists ? GroupBody : NetworkBody;
    return rule;
}

} // namespace aarring
