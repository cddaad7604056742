#include "ui/common/periodtext.h"

#include "base/formats.h"

#include <QCoreApplication>

namespace aarring {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Period)
};

} // namespace

QString periodText(const DateRange &period, Language language) {
    const QString from = shortDate(period.from, language);
    const QString to = shortDate(period.to, language);
    if (!from.isEmpty() && !to.isEmpty())
        return QStringLiteral("%1–%2").arg(from, to);
    if (!from.isEmpty())
        return Words::tr("from %1").arg(from);
    return to.isEmpty() ? QString() : Words::tr("until %1").arg(to);
}

} // namespace aarring
