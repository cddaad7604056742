#pragma once

#include "actions/queries.h"
#include "ui/common/tablemodel.h"

#include <QString>

namespace aarring {

/// Which rows the member list shows.
enum class MemberFilter { All, Vacant, Filled, RepresentativesOnly, WithoutSeat };

/// One row: a heading per kind of institution, a seat that is vacant, somebody who fills one, or a person without a
/// seat. `id` is the seat's, the appointment's or the person's; headings have negative numbers.
struct MemberRow {
    Id id = 0;
    RowKind kind = RowKind::Normal;
    QString institution; ///< in a heading: the kind
    QString name;        ///< in a heading: "12 of 13 seats filled"
    QString role;        ///< the office held that day, else representative or substitute
    QDate from;
    QDate askedOn;
    Id seat = 0;
    Id appointment = 0;
    Id person = 0;
};

struct MemberRows {
    std::vector<MemberRow> rows;
    int filled = 0; ///< seats with a representative, whatever the filter
    int seats = 0;
    QList<std::pair<InstitutionKind, int>> institutions; ///< with a seat that day, by kind
    bool hasPersons = false;
};

/// The list as it stands on `day`. `text` is searched in names and institutions, every word of it.
MemberRows memberRows(const Queries &queries, QDate day, MemberFilter filter, const QString &text);

} // namespace aarring
