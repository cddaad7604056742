#pragma once

#include "actions/queries.h"

namespace aarring {

/// A clause of the mandate as something to choose.
struct ClauseWords {
    Id id = 0;
    QString number;
    QString text;
    /// "2.4 Legge til rette for samarbeid …"
    QString shortText() const;
};

/// The numbered clauses of the version that is worked on, and `also`, which may be of an older one.
QList<ClauseWords> clausesFor(const Queries &queries, Id also = 0);

} // namespace aarring
