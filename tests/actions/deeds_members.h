#pragma once

#include "actions/deeds.h"

namespace aarring {

/// The network, its institutions, seats, bodies and their terms.
inline void deedsOfMembers() {
    row("saveNetwork", [](TestNetwork &n) {
        Network network = n.queries().network();
        network.name = QStringLiteral("Nytt navn på nettverket");
        return n.actions().saveNetwork(network);
    });
    row("saveNetwork: sheet, margins and Nynorsk", [](TestNetwork &n) {
        Network network = n.queries().network();
        network.language = Language::Nynorsk;
        network.paperSize = PaperSize::A3;
        network.marginMm = 31;
        return n.actions().saveNetwork(network);
    });
    row("saveNetwork: with a logo", [](TestNetwork &n) {
        Network network = n.queries().network();
        network.shortName = QStringLiteral("KIN");
        return n.actions().saveNetwork(network, LogoChange{drawing, QStringLiteral("logo.svg")});
    });
    row("setLogo", [](TestNetwork &n) { return n.actions().setLogo(drawing, QStringLiteral("logo.svg")); });
    row("setLogo: instead of another", [](TestNetwork &n) {
        const Status first = n.actions().setLogo(drawing, QStringLiteral("logo.svg"));
        QByteArray other = drawing;
        return first ? n.actions().setLogo(other.replace("10", "20"), QStringLiteral("ny.svg")) : first;
    });
    row("removeLogo", [](TestNetwork &n) {
        const Status first = n.actions().setLogo(drawing, QStringLiteral("logo.svg"));
        return first ? n.actions().removeLogo() : first;
    });
    row("saveStandardText", [](TestNetwork &n) {
        return n.actions().saveStandardText(QStringLiteral("notice.closing"), Language::Danish,
                                            QStringLiteral("Velkommen!"));
    });
    row("saveStandardText: the standard itself goes back", [](TestNetwork &n) {
        const Status first = n.actions().saveStandardText(QStringLiteral("notice.closing"), Language::English,
                                                          QStringLiteral("Welcome!"));
        return first ? n.actions().saveStandardText(QStringLiteral("notice.closing"), Language::English,
                                                    QStringLiteral("Welcome to the meeting!"))
                     : first;
    });
    row("resetStandardText", [](TestNetwork &n) {
        const Status first = n.actions().saveStandardText(QStringLiteral("notice.closing"), Language::Nynorsk,
                                                          QStringLiteral("Vel møtt, alle!"));
        return first ? n.actions().resetStandardText(QStringLiteral("notice.closing"), Language::Nynorsk)
                     : first;
    });
    row("saveInstitution: new", [](TestNetwork &n) {
        Institution i;
        i.name = QStringLiteral("Bibliotek Nord");
        return asStatus(n.actions().saveInstitution(i));
    });
    row("saveInstitution: ended with successor", [](TestNetwork &n) {
        Institution i = n.queries().facts().institutions.first();
        i.valid.to = day;
        i.successor = n.queries().facts().institutions.last().id;
        return asStatus(n.actions().saveInstitution(i));
    });
    row("addInstitution: with its seat", [](TestNetwork &n) {
        Institution i;
        i.name = QStringLiteral("Bibliotek Nord");
        return asStatus(n.actions().addInstitution(i, n.queries().networkBody()));
    });
    row("removeInstitution", [](TestNetwork &n) {
        Institution i;
        i.name = QStringLiteral("Lagt inn ved en feil");
        const auto id = n.actions().saveInstitution(i);
        return id ? n.actions().removeInstitution(*id) : Status(id.error());
    });
    row("saveSeat", [](TestNetwork &n) {
        Seat s;
        s.body = n.queries().networkBody();
        s.institution = n.queries().facts().institutions.first().id;
        return asStatus(n.actions().saveSeat(s));
    });
    row("removeSeat: with its appointments",
        [](TestNetwork &n) { return n.actions().removeSeat(n.seatOf(QStringLiteral("Rogaland"))); });
    row("markAsked",
        [](TestNetwork &n) { return n.actions().markAsked(n.seatOf(QStringLiteral("Agder")), day); });
    row("savePerson: new", [](TestNetwork &n) { return asStatus(n.actions().savePerson(newPerson())); });
    row("savePerson: changed", [](TestNetwork &n) {
        Person p = *n.queries().person(n.personNamed(QStringLiteral("Marit Ueland")));
        p.email = QStringLiteral("ny.adresse@eksempel.no");
        return asStatus(n.actions().savePerson(p));
    });
    row("appoint: new person", [](TestNetwork &n) {
        return asStatus(n.actions().appoint({n.seatOf(QStringLiteral("Agder")), newPerson(),
                                             SeatRole::Representative, day, QStringLiteral("Eieren"), day}));
    });
    row("saveAppointment", [](TestNetwork &n) {
        Appointment a = *n.queries().appointment(firstAppointment(n));
        a.appointedBy = QStringLiteral("Fylkesbiblioteksjefen");
        return n.actions().saveAppointment(a);
    });
    row("endAppointment",
        [](TestNetwork &n) { return n.actions().endAppointment(firstAppointment(n), day); });
    row("replace", [](TestNetwork &n) {
        return asStatus(n.actions().replace(firstAppointment(n), {0, newPerson(), SeatRole::Representative,
                                                                  day, QStringLiteral("Eieren"), day}));
    });
    row("removeAppointment",
        [](TestNetwork &n) { return n.actions().removeAppointment(firstAppointment(n)); });
    row("importMembers", [](TestNetwork &n) {
        return n.actions().importMembers(
            {{newPerson(), n.seatOf(QStringLiteral("Agder")), SeatRole::Representative, day, {}, {}},
             {newPerson(), 0, SeatRole::Representative, {}, {}, {}}});
    });
    row("saveBody: new", [](TestNetwork &n) {
        Body b;
        b.name = QStringLiteral("Arbeidsgruppe for kurs");
        return asStatus(n.actions().saveBody(b));
    });
    row("removeBody: with offices, terms and members", [](TestNetwork &n) -> Status {
        Body b;
        b.name = QStringLiteral("Arbeidsgruppe for kurs");
        const auto body = n.actions().saveBody(b);
        if (!body)
            return body.error();
        Office o;
        o.body = *body;
        o.title = QStringLiteral("Sekretær");
        const auto office = n.actions().saveOffice(o);
        if (!office)
            return office.error();
        Term t;
        t.office = *office;
        t.person = n.personNamed(QStringLiteral("Marit Ueland"));
        t.period = {day, {}};
        if (auto saved = n.actions().saveTerm(t); !saved)
            return saved.error();
        return n.actions().removeBody(*body);
    });
    row("saveOffice", [](TestNetwork &n) {
        Office o = n.queries().facts().offices.first();
        o.title = QStringLiteral("Nettverksleder");
        return asStatus(n.actions().saveOffice(o));
    });
    row("removeOffice", [](TestNetwork &n) {
        Office o = n.queries().facts().offices.last(); // somebody was elected to this one
        o.id = 0;
        o.title = QStringLiteral("Kasserer");
        const auto office = n.actions().saveOffice(o);
        return office ? n.actions().removeOffice(*office) : Status(office.error());
    });
    row("saveTerm", [](TestNetwork &n) {
        Term t = n.queries().facts().terms.first();
        t.note = QStringLiteral("Gjenvalgt");
        return asStatus(n.actions().saveTerm(t));
    });
    row("endTerm",
        [](TestNetwork &n) { return n.actions().endTerm(n.queries().facts().terms.first().id, day); });
    row("removeTerm",
        [](TestNetwork &n) { return n.actions().removeTerm(n.queries().facts().terms.first().id); });
    row("saveMembership", [](TestNetwork &n) {
        BodyMembership m;
        m.body = group(n);
        m.person = n.personNamed(QStringLiteral("Marit Ueland"));
        m.period.from = day;
        return asStatus(n.actions().saveMembership(m));
    });
    row("endMembership", [](TestNetwork &n) {
        return n.actions().endMembership(n.queries().facts().memberships.first().id, day);
    });
    row("removeMembership", [](TestNetwork &n) {
        return n.actions().removeMembership(n.queries().facts().memberships.first().id);
    });
    row("recordElection", [](TestNetwork &n) {
        Election e;
        e.meeting = n.meetingTitled(QStringLiteral("Nettverksmøte 4"));
        for (const Office &office : n.queries().facts().offices)
            e.terms.append({0,
                            office.id,
                            n.personNamed(QStringLiteral("Marit Ueland")),
                            {QDate(2027, 3, 11), QDate(2028, 3, 10)},
                            0,
                            {}});
        e.memberships.append(
            {0, group(n), n.personNamed(QStringLiteral("Marit Ueland")), {QDate(2027, 3, 11), {}}, 0, {}});
        return n.actions().recordElection(e);
    });
}

} // namespace aarring
