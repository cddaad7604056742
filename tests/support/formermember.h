#pragma once

#include "actions/actions.h"
#include "support/result.h"

namespace aarring {

/// Somebody with contact data who sat until `lastDay`: two commands.
inline Id addFormerMember(Actions &actions, Id seat, QDate lastDay, const QString &firstName,
                          const QString &lastName) {
    NewAppointment appointment;
    appointment.seat = seat;
    appointment.role = SeatRole::Substitute;
    appointment.from = lastDay.addYears(-1);
    appointment.person.firstName = firstName;
    appointment.person.lastName = lastName;
    appointment.person.email = firstName.toLower() + QStringLiteral("@eksempel.no");
    appointment.person.phone = QStringLiteral("40 00 00 00");
    Id person = 0;
    const auto changed = QObject::connect(&actions, &Actions::changed, [&](const ChangeSet &changes) {
        person = changes.rows.value(QStringLiteral("person")).value(0, person);
    });
    const auto sits = actions.appoint(appointment);
    QObject::disconnect(changed);
    if (!sits || !actions.endAppointment(*sits, lastDay))
        return 0;
    return person;
}

} // namespace aarring
