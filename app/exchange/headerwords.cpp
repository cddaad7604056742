#include "exchange/headerwords.h"

#include "base/textfold.h"

namespace aarring {

QString wordKey(const QString &text) {
    QString key;
    for (const QChar c : folded(text))
        if (c.isLetter())
            key += c;
    return key;
}

} // namespace aarring
