#pragma once

#include "domain/person.h"
#include "domain/seat.h"

#include <QList>

namespace aarring {

/// One accepted row of an import: the person (id 0 = new) and, where the row names an institution with a
/// seat, the representative or substitute it makes of them (seat 0 = person only).
struct ImportedMember {
    Person person;
    Id seat = 0;
    SeatRole role = SeatRole::Representative;
    QDate from;
    QString appointedBy;
    QDate appointedOn;
};
using MemberImport = QList<ImportedMember>;

} // namespace aarring
