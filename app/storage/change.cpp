#include "storage/change.h"

#include <QCoreApplication>

namespace aarring {

QString commandText(const Command &command) {
    return QCoreApplication::translate("Action", command.label.toUtf8().constData())
        .replace(QLatin1String("%1"), command.subject);
}

} // namespace aarring
