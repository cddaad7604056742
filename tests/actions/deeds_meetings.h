#pragma once

#include "actions/deeds.h"

namespace aarring {

/// Meetings, their agenda, minutes and elections.
inline void deedsOfMeetings() {
    row("saveMeeting", [](TestNetwork &n) {
        Meeting m = n.queries().facts().meetings.last(); // its minutes are not written yet
        m.place = QStringLiteral("Tromsø");
        return asStatus(n.actions().saveMeeting(m));
    });
    row("moveMeeting", [](TestNetwork &n) {
        return n.actions().moveMeeting(n.meetingTitled(QStringLiteral("Nettverksmøte 4")),
                                       QDate(2026, 11, 18));
    });
    row("importMeetings", [](TestNetwork &n) {
        Meeting m;
        m.body = n.queries().networkBody();
        m.title = QStringLiteral("Fra kalenderen");
        m.date = day;
        m.uid = QStringLiteral("x@eksempel.no");
        return n.actions().importMeetings({m, m});
    });
    row("importMeetings: one is moved, one cancelled", [](TestNetwork &n) {
        Meeting moved = *n.queries().meeting(n.meetingTitled(QStringLiteral("Nettverksmøte 4")));
        moved.date = moved.date.addDays(7);
        Meeting off = *n.queries().meeting(n.meetingTitled(QStringLiteral("Nettverksmøte 3")));
        off.state = MeetingState::Cancelled;
        return n.actions().importMeetings({moved, off});
    });
    row("removeMeeting: with its agenda", [](TestNetwork &n) {
        return n.actions().removeMeeting(n.meetingTitled(QStringLiteral("Nettverksmøte 3")));
    });
    row("saveItem", [](TestNetwork &n) {
        AgendaItem i;
        i.meeting = n.meetingTitled(QStringLiteral("Nettverksmøte 3"));
        i.title = QStringLiteral("Om e-bøker");
        return asStatus(n.actions().saveItem(i));
    });
    row("moveItem", [](TestNetwork &n) {
        const auto items = n.queries().agenda(n.meetingTitled(QStringLiteral("Nettverksmøte 3")));
        return n.actions().moveItem(items.at(5).id, items.at(1).id);
    });
    row("removeItem", [](TestNetwork &n) {
        return n.actions().removeItem(
            n.queries().agenda(n.meetingTitled(QStringLiteral("Nettverksmøte 3"))).first().id);
    });
    const auto third = [](TestNetwork &n) { return n.meetingTitled(QStringLiteral("Nettverksmøte 3")); };
    const auto fourth = [](TestNetwork &n) { return n.meetingTitled(QStringLiteral("Nettverksmøte 4")); };
    const auto member = [](TestNetwork &n) { return n.personNamed(QStringLiteral("Marit Ueland")); };
    row("addSeries", [](TestNetwork &n) {
        Meeting m;
        m.body = group(n);
        m.title = QStringLiteral("Arbeidsmøte");
        m.date = day;
        return n.actions().addSeries({m, copyOf(m, day.addDays(14)), copyOf(m, day.addDays(28))});
    });
    row("copyMeeting: agenda with its parts", [third](TestNetwork &n) {
        AgendaItem part;
        part.parent = n.queries().agenda(third(n)).first().id;
        part.title = QStringLiteral("Velkommen");
        if (auto saved = n.actions().saveItem(part); !saved)
            return Status(saved.error());
        return asStatus(n.actions().copyMeeting(third(n), QDate(2027, 3, 3)));
    });
    row("postponeMeeting: items and guests go along", [third](TestNetwork &n) {
        Participant guest;
        guest.meeting = third(n);
        guest.name = QStringLiteral("Ola Gjest");
        guest.kind = ParticipantKind::Guest;
        if (auto saved = n.actions().saveParticipant(guest); !saved)
            return Status(saved.error());
        return asStatus(n.actions().postponeMeeting(
            third(n), copyOf(*n.queries().meeting(third(n)), QDate(2026, 10, 21))));
    });
    row("sendNotice", [third](TestNetwork &n) { return n.actions().sendNotice(third(n), day); });
    row("saveItem: in the backlog", [](TestNetwork &n) {
        AgendaItem i;
        i.title = QStringLiteral("Felles innkjøp");
        i.submittedBy = QStringLiteral("Agder");
        return asStatus(n.actions().saveItem(i));
    });
    row("placeItem and returnToBacklog: with a part", [third](TestNetwork &n) {
        AgendaItem i;
        i.title = QStringLiteral("Felles innkjøp");
        const auto whole = n.actions().saveItem(i);
        if (!whole)
            return Status(whole.error());
        i.parent = *whole;
        if (auto part = n.actions().saveItem(i); !part)
            return Status(part.error());
        if (auto placed = n.actions().placeItem(*whole, third(n)); !placed)
            return placed;
        return n.actions().returnToBacklog(*whole);
    });
    row("nestItem", [third](TestNetwork &n) -> Status {
        const auto items = n.queries().agenda(third(n));
        if (auto nested = n.actions().nestItem(items.at(2).id, items.at(0).id); !nested)
            return nested;
        return n.actions().nestItem(items.at(2).id, 0);
    });
    row("removeItem: with parts, candidates and follow-ups", [third, member](TestNetwork &n) -> Status {
        const Id whole = n.queries().agenda(third(n)).first().id;
        AgendaItem part;
        part.parent = whole;
        part.title = QStringLiteral("Valg");
        const auto id = n.actions().saveItem(part);
        if (!id)
            return id.error();
        Candidate c;
        c.item = *id;
        c.body = group(n);
        c.person = member(n);
        if (auto saved = n.actions().saveCandidate(c); !saved)
            return saved.error();
        FollowUp f;
        f.item = whole;
        f.what = QStringLiteral("Spørre kommunene");
        if (auto saved = n.actions().saveFollowUp(f); !saved)
            return saved.error();
        return n.actions().removeItem(whole);
    });
    row("startItem and endItem", [third](TestNetwork &n) -> Status {
        const auto items = n.queries().agenda(third(n));
        if (auto begun = n.actions().startItem(items.at(0).id, QTime(9, 1)); !begun)
            return begun;
        if (auto begun = n.actions().startItem(items.at(1).id, QTime(9, 12)); !begun)
            return begun;
        return n.actions().endItem(items.at(1).id, QTime(9, 40));
    });
    row("saveParticipant and removeParticipant", [third, member](TestNetwork &n) -> Status {
        Participant p;
        p.meeting = third(n);
        p.name = QStringLiteral("Kari Vikar");
        p.kind = ParticipantKind::Substitute;
        p.substituteFor = member(n);
        const auto id = n.actions().saveParticipant(p);
        return id ? n.actions().removeParticipant(*id) : Status(id.error());
    });
    row("setAttendance", [third, member](TestNetwork &n) -> Status {
        if (auto told = n.actions().setAttendance(third(n), member(n), Attendance::Apology); !told)
            return told;
        return n.actions().setAttendance(third(n), member(n), Attendance::Present);
    });
    row("markOthersPresent", [third, member](TestNetwork &n) -> Status {
        if (auto told = n.actions().setAttendance(third(n), member(n), Attendance::Apology); !told)
            return told;
        QList<Id> members;
        for (const Attendee &a : n.queries().participants(third(n)))
            members.append(a.participant.person);
        return n.actions().markOthersPresent(third(n), members);
    });
    row("startMinutes", [third](TestNetwork &n) { return n.actions().startMinutes(third(n)); });
    row("saveMinutes, approveMinutes, reopenMinutes", [third, fourth](TestNetwork &n) -> Status {
        const Id item = n.queries().agenda(third(n)).first().id;
        if (auto written = n.actions().saveMinutes(item, QStringLiteral("Godt drøftet."),
                                                   QStringLiteral("Tatt til orientering."));
            !written)
            return written;
        if (auto approved = n.actions().approveMinutes(third(n), fourth(n)); !approved)
            return approved;
        return n.actions().reopenMinutes(third(n), QStringLiteral("Feil i vedtaket"));
    });
    const auto followUp = [third](TestNetwork &n) -> Id {
        FollowUp f;
        f.item = n.queries().agenda(third(n)).first().id;
        f.what = QStringLiteral("Spørre kommunene");
        f.who = QStringLiteral("Alle");
        const auto id = n.actions().saveFollowUp(f);
        return id ? *id : 0;
    };
    row("saveFollowUp",
        [followUp](TestNetwork &n) { return followUp(n) ? Status(Done{}) : Status(Error{}); });
    row("markFollowUpDone and reopenFollowUp", [followUp](TestNetwork &n) -> Status {
        const Id id = followUp(n);
        if (auto done = n.actions().markFollowUpDone(id, day); !done)
            return done;
        return n.actions().reopenFollowUp(id);
    });
    row("removeFollowUp", [followUp](TestNetwork &n) { return n.actions().removeFollowUp(followUp(n)); });
    row("recordResult: terms and memberships", [fourth, member](TestNetwork &n) -> Status {
        ElectionResult result{n.queries().agenda(fourth(n)).first().id, {}, QDate(2027, 3, 11), {}};
        Candidate c;
        c.item = result.item;
        c.person = member(n);
        c.office = n.queries().facts().offices.first().id;
        const auto leader = n.actions().saveCandidate(c);
        c.office = 0;
        c.body = group(n);
        c.votes = 9;
        const auto inGroup = n.actions().saveCandidate(c);
        if (!leader || !inGroup)
            return Error{};
        result.elected = {*leader, *inGroup};
        return n.actions().recordResult(result);
    });
    row("removeCandidate", [fourth, member](TestNetwork &n) -> Status {
        Candidate c;
        c.item = n.queries().agenda(fourth(n)).first().id;
        c.person = member(n);
        c.body = group(n);
        const auto id = n.actions().saveCandidate(c);
        return id ? n.actions().removeCandidate(*id) : Status(id.error());
    });
}

} // namespace aarring
