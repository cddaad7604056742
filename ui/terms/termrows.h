#pragma once

#include "actions/queries.h"
#include "ui/common/tablemodel.h"

namespace aarring {

/// One row of the list: the heading of a body, somebody in an office or a group, or an office that nobody holds.
/// `id` is the term's, the membership's or the office's; who belongs to a group by office has the term's id, negative;
/// headings have the body's, negative.
struct TermRow {
    enum class What { Heading, Term, Membership, VacantOffice };
    Id id = 0;
    What what = What::Heading;
    Id body = 0;
    Id office = 0;
    Id term = 0;
    Id membership = 0;
    QString role; ///< in a heading: the body's name
    QString name; ///< in a heading: "4 of 5–7 members"
    DateRange period;
    QString state; ///< "Ends in 30 days"
    Mark mark = Mark::None;
    RowKind kind = RowKind::Normal;
};

struct TermRows {
    std::vector<TermRow> rows;
    int offices = 0;
    int officesFilled = 0;
    int groups = 0;
};

/// Offices and groups as they stand on `day`, with who comes next; `ended` also lists who was before.
TermRows termRows(const Queries &queries, QDate day, bool ended);

/// "5–7", "at least 5", "at most 7"; empty when the mandate does not say.
QString sizeText(const Body &body);

} // namespace aarring
