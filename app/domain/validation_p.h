#pragma once

#include "domain/validation.h"

#include <QCoreApplication>

// What the files of the checks share: validation.cpp for people, groups and meetings, validation_year.cpp for the year and
// the rules, validation_money.cpp for budgets, grants and shares,
// validation_resources.cpp for courses and other resources.

namespace aarring::validation {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Domain)
};

inline Problem error(const char *field, const QString &message) {
    return {QString::fromLatin1(field), message, false};
}
inline Problem warning(const char *field, const QString &message) {
    return {QString::fromLatin1(field), message, true};
}

inline void checkWritten(Problems &problems, const char *field, const QString &value,
                         const QString &message) {
    if (value.trimmed().isEmpty())
        problems.append(error(field, message));
}

/// An amount in øre that cannot be negative, and not larger than can be written.
void checkAmount(Problems &problems, const char *field, qint64 ore);

/// A first and a last day.
void checkOrder(Problems &problems, const char *field, const DateRange &range);

/// Malformed is a warning.
void checkEmail(Problems &problems, const char *field, const QString &email);

/// The last day of something over several days.
void checkLastDay(Problems &problems, QDate first, QDate last);

} // namespace aarring::validation
