#pragma once

#include <QList>
#include <QString>

namespace aarring {

/// What is wrong with a field, told beside it. A warning is shown but does not stop the change.
struct Problem {
    QString field;   ///< the member's name, e.g. "email"
    QString message; ///< a sentence that says what to write instead
    bool warning = false;
};
using Problems = QList<Problem>;

/// True when nothing stands in the way of saving.
inline bool acceptable(const Problems &problems) {
    for (const Problem &p : problems)
        if (!p.warning)
            return false;
    return true;
}

} // namespace aarring
