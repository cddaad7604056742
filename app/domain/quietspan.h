#pragma once

#include "base/daterange.h"

#include <QString>
#include <optional>

namespace aarring {

/// The ways people say when something is in any year.
enum class QuietForm { Weeks, Dates, Easter };

/// What QuietPeriod::span says.
struct QuietSpan {
    QuietForm form = QuietForm::Weeks;
    /// First and last: ISO weeks, month × 100 + day (the last may be in the next year), or days from Easter Sunday.
    int first = 0;
    int last = 0;
    bool operator==(const QuietSpan &) const = default;
};

/// Nothing for a text that is none; whether a year has such days is not asked.
std::optional<QuietSpan> readSpan(const QString &text);
QString spanText(const QuietSpan &span);

} // namespace aarring
