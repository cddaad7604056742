#pragma once

#include "base/id.h"

#include <QString>

namespace aarring {

/// Work data only, by law and by design: no birth date, no national identity number, no health data.
struct Person {
    Id id = 0;
    QString firstName; ///< middle names belong here
    QString lastName;
    QString title; ///< job title
    Id institution = 0;
    QString email;
    QString phone; ///< as typed
    bool operator==(const Person &) const = default;

    QString fullName() const { return QString(firstName + QLatin1Char(' ') + lastName).trimmed(); }
    QString sortName() const { return QString(lastName + QLatin1Char(' ') + firstName).trimmed(); }
};

} // namespace aarring
