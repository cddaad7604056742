#include "actions/attachmentseal.h"

#include <QCoreApplication>

namespace aarring {

namespace {

Error filed(const QString &name, const QString &why) {
    return {Error::Kind::Conflict,
            QCoreApplication::translate("Actions", "“%1” cannot be removed").arg(name),
            why,
            {}};
}

Status keep(Store &store, const QString &name, Id owner) {
    const auto versions = store.all<MandateVersion>(QStringLiteral("id = ?"), {owner});
    if (!versions)
        return versions.error();
    if (!versions->isEmpty() && isSealed(versions->first().state))
        return filed(
            name, QCoreApplication::translate("Actions", "it belongs to an approved version of the mandate"));
    const auto reports = store.all<Report>(QStringLiteral("id = ?"), {owner});
    if (!reports)
        return reports.error();
    if (!reports->isEmpty() && reports->first().isSent())
        return filed(name, QCoreApplication::translate("Actions", "it belongs to a report that was sent"));
    return Done{};
}

} // namespace

Status keepFiled(Store &store, const Command &command) {
    if (command.kind != Command::Kind::Edit && command.kind != Command::Kind::Revert)
        return Done{};
    for (const RowChange &row : command.changes) {
        if (row.table != QLatin1String("attachment") || row.op != RowChange::Op::Delete)
            continue;
        const auto kept = keep(store, row.data.value(QLatin1String("name")).toString(),
                               row.data.value(QLatin1String("owner")).toInteger());
        if (!kept)
            return kept;
    }
    return Done{};
}

} // namespace aarring
