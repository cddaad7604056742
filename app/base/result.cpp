#include "base/result.h"

namespace aarring {

QString Error::text() const {
    QString s = what;
    if (!why.isEmpty())
        s += QStringLiteral(": ") + why;
    if (!s.isEmpty() && !s.endsWith(QLatin1Char('.')))
        s += QLatin1Char('.');
    if (!todo.isEmpty()) {
        s += QLatin1Char(' ') + todo;
        if (!s.endsWith(QLatin1Char('.')))
            s += QLatin1Char('.');
    }
    return s;
}

} // namespace aarring
