#pragma once

#include <QDate>

namespace aarring {

/// Whole days, both ends included. An invalid `from` means "always was", an invalid `to` means "until further
/// notice".
struct DateRange {
    QDate from;
    QDate to;

    bool contains(QDate day) const {
        return (!from.isValid() || day >= from) && (!to.isValid() || day <= to);
    }
    bool overlaps(const DateRange &o) const {
        return (!to.isValid() || !o.from.isValid() || o.from <= to) &&
               (!o.to.isValid() || !from.isValid() || from <= o.to);
    }
    bool isBackwards() const { return from.isValid() && to.isValid() && to < from; }
    bool operator==(const DateRange &) const = default;
};

} // namespace aarring
