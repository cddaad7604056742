#include "domain/attendance.h"

#include "base/textfold.h"

#include <QSet>
#include <algorithm>

namespace aarring {

namespace {

Attendee attendeeOf(const Participant &participant, const NetworkFacts &facts) {
    Attendee attendee{participant, participant.name, 0, false, false};
    if (const Person *person = find(facts.persons, participant.person)) {
        attendee.name = person->fullName();
        attendee.institution = person->institution;
    }
    return attendee;
}

QString sortKey(const Attendee &attendee, const NetworkFacts &facts) {
    const Person *person = find(facts.persons, attendee.participant.person);
    return person ? person->sortName() : attendee.name;
}

} // namespace

QList<Attendee> attendees(const Meeting &meeting, const NetworkFacts &facts, const QList<Participant> &rows) {
    const Body *body = find(facts.bodies, meeting.body);
    const QList<Id> members = body ? membersOf(*body, facts, meeting.date) : QList<Id>();
    QList<Attendee> all;
    QSet<Id> told;
    QSet<Id> there;
    for (const Participant &row : rows) {
        if (row.person)
            told.insert(row.person);
        if (row.attendance == Attendance::Present)
            there.insert(row.person);
    }
    for (const Participant &row : rows) {
        Attendee attendee = attendeeOf(row, facts);
        attendee.isMember = row.kind == ParticipantKind::Member && members.contains(row.person);
        attendee.votes =
            attendee.isMember || (row.kind == ParticipantKind::Substitute &&
                                  members.contains(row.substituteFor) && !there.contains(row.substituteFor));
        all.append(attendee);
    }
    for (const Id person : members)
        if (!told.contains(person)) {
            Participant member;
            member.meeting = meeting.id;
            member.person = person;
            Attendee attendee = attendeeOf(member, facts);
            attendee.isMember = attendee.votes = true;
            all.append(attendee);
        }
    std::stable_sort(all.begin(), all.end(), [&](const Attendee &a, const Attendee &b) {
        const auto group = [](const Attendee &x) {
            return std::pair(int(x.participant.kind),
                             x.participant.kind == ParticipantKind::Member && !x.isMember);
        };
        if (group(a) != group(b))
            return group(a) < group(b);
        return compareNames(sortKey(a, facts), sortKey(b, facts)) < 0;
    });
    return all;
}

Quorum quorumOf(const Meeting &meeting, const NetworkFacts &facts, const QList<Attendee> &attendees) {
    Quorum quorum;
    if (const Body *body = find(facts.bodies, meeting.body)) {
        quorum.needed = body->quorum;
        quorum.members = int(membersOf(*body, facts, meeting.date).size());
    }
    QSet<Id> places; // two substitutes of one member have one vote
    for (const Attendee &attendee : attendees) {
        const Participant &row = attendee.participant;
        if (attendee.votes && row.attendance == Attendance::Present)
            places.insert(row.kind == ParticipantKind::Substitute ? row.substituteFor : row.person);
    }
    quorum.present = int(places.size());
    return quorum;
}

} // namespace aarring
