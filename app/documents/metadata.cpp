#include "documents/metadata.h"

namespace aarring {

QString programName() { return QStringLiteral("Årring"); }

QDateTime documentTime(const Document &document) {
    const QDate day = document.date.isValid() ? document.date : QDate(2000, 1, 1);
    return QDateTime(day, QTime(12, 0), Qt::UTC);
}

QString titleInFile(const Document &document) {
    for (const QString &title : {document.title, document.overline, document.kicker})
        if (!title.isEmpty())
            return title;
    return programName();
}

} // namespace aarring
