#include "actions/toldpersons.h"

namespace aarring {

Result<QHash<Id, ToldPerson>> toldPersons(const ChangeLog &log, const std::function<bool(Id)> &wanted) {
    const QString firstName = QStringLiteral("first_name"), lastName = QStringLiteral("last_name"),
                  email = QStringLiteral("email"), phone = QStringLiteral("phone");
    const auto told = log.told(QStringLiteral("person"), {firstName, lastName, email, phone}, wanted);
    if (!told)
        return told.error();
    QHash<Id, ToldPerson> persons;
    for (auto row = told->begin(); row != told->end(); ++row) {
        const auto latest = [&](const QString &column) {
            const QStringList texts = row->texts.value(column);
            return texts.isEmpty() ? QString() : texts.last();
        };
        persons.insert(row.key(),
                       {QString(latest(firstName) + QLatin1Char(' ') + latest(lastName)).trimmed(),
                        row->texts.value(email) + row->texts.value(phone), row->last.toLocalTime().date()});
    }
    return persons;
}

} // namespace aarring
