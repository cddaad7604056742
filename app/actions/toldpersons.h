#pragma once

#include "base/id.h"
#include "storage/changelog.h"

namespace aarring {

/// What the history tells of a person, who need not be in the file any more.
struct ToldPerson {
    QString name;        ///< the latest
    QStringList contact; ///< every e-mail address and phone number there was
    QDate changedOn;     ///< last
};

/// Of those who are `wanted`.
Result<QHash<Id, ToldPerson>> toldPersons(const ChangeLog &log, const std::function<bool(Id)> &wanted);

} // namespace aarring
