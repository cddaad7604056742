#pragma once

#include "base/daterange.h"
#include "base/id.h"

#include <QString>

namespace aarring {

/// Leader and deputy are told apart from other offices because mandates give them duties.
enum class OfficeKind { Leader, Deputy, Other };

/// An office of a body. The word is the network's own: leder, formand, tovholder …
struct Office {
    Id id = 0;
    Id body = 0;
    OfficeKind kind = OfficeKind::Other;
    QString title;
    int termMonths = 0; ///< length of a term by the mandate; 0 = not regulated
    bool sitsUntilReplaced = false;
    double position = 0;
    bool operator==(const Office &) const = default;
};

/// Who held, holds or will hold an office. Terms of one office never overlap.
struct Term {
    Id id = 0;
    Id office = 0;
    Id person = 0;
    DateRange period;
    Id electedAt = 0; ///< meeting
    QString note;
    bool operator==(const Term &) const = default;
};

} // namespace aarring
