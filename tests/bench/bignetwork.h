#pragma once

#include "support/workspace.h"

namespace aarring {

/// A network of `members` seats, each with an institution and a representative: far more than any real one.
inline MemberImport bigImport(TestNetwork &network, int members) {
    static const char *first[] = {"Anne",  "Bjørn", "Åse",   "Dag", "Eva",
                                  "Frode", "Guro",  "Håkon", "Ida", "Jan"};
    static const char *last[] = {"Aas",     "Berg", "Dahl", "Eide", "Foss",
                                 "Ødegård", "Haug", "Åsen", "Lie",  "Moen"};
    if (auto begun = network.connection().begin(); !begun)
        qFatal("%s", qPrintable(begun.error().text()));
    Store store(network.connection());
    MemberImport import;
    const Id body = network.queries().networkBody();
    for (int i = 0; i < members; ++i) {
        Institution institution;
        institution.name = QStringLiteral("Bibliotek %1").arg(i);
        institution.kind = InstitutionKind::PublicLibrary;
        Seat seat;
        Person person;
        person.firstName = QString::fromUtf8(first[i % 10]);
        person.lastName = QStringLiteral("%1 %2").arg(QString::fromUtf8(last[i / 10 % 10])).arg(i);
        person.email = QStringLiteral("person%1@eksempel.no").arg(i);
        bool ok = bool(store.save(institution));
        seat.body = body;
        seat.institution = person.institution = institution.id;
        seat.position = i;
        ok = ok && store.save(seat);
        if (!ok)
            qFatal("the big network could not be made");
        import.append(
            {person, seat.id, SeatRole::Representative, QDate(2026, 1, 1), QStringLiteral("Eieren"), {}});
    }
    if (auto done = network.connection().commit(); !done)
        qFatal("%s", qPrintable(done.error().text()));
    network.reopen();
    return import;
}

} // namespace aarring
