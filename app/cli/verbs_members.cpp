#include "base/formats.h"
#include "cli/verbs.h"

#include <QCoreApplication>
#include <QDir>

namespace aarring {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

} // namespace

Exit forgetContact(const Arguments &arguments, CommandLine &line) {
    const QString &given = arguments.value("left-before");
    const QDate day = QDate::fromString(given, Qt::ISODate);
    if (!day.isValid())
        return wrongValue(line, QStringLiteral("--left-before"), given,
                          Words::tr("Write the day like %1").arg(isoDate(line.clock.today())));
    const bool dryRun = arguments.has("dry-run");
    const auto target = openForImport(arguments.operands[0], dryRun, line);
    if (!target)
        return fail(line, target.error(), Exit::NotDone);
    QList<FormerContact> former = target->queries().formerContacts();
    former.removeIf(
        [day](const FormerContact &contact) { return !contact.lastDay.isValid() || contact.lastDay >= day; });
    QList<Id> persons;
    for (const FormerContact &contact : std::as_const(former))
        persons.append(contact.person);
    const Status done = target->closed(
        dryRun || persons.isEmpty() ? Status(Done{}) : target->workspace->actions().forgetContact(persons));
    if (!done)
        return fail(line, done.error(), Exit::NotDone);
    for (const FormerContact &contact : std::as_const(former))
        printCells(line, {isoDate(contact.lastDay), contact.name,
                          contact.isOnlyInHistory ? Words::tr("in the history only") : QString()});
    line.out << (dryRun ? Words::tr("Nothing was removed. It would be the contact data of %n person(s).",
                                    nullptr, int(persons.size()))
                        : Words::tr("The contact data of %n person(s) was removed for good.", nullptr,
                                    int(persons.size())))
             << '\n';
    if (!dryRun && !persons.isEmpty())
        line.out << Words::tr(
                        "Backup copies keep it until newer ones have taken their place, the last one of each "
                        "year for ever: %1")
                        .arg(QDir::toNativeSeparators(line.places.backupFolder))
                 << '\n';
    return Exit::Done;
}

} // namespace aarring
