#include "ui/members/seattimeline.h"

#include "domain/labels.h"
#include "ui/common/periodtext.h"

#include <QCoreApplication>

namespace aarring {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SeatTimeline)
};

TimelineEntry::When whenOf(const DateRange &period, QDate day) {
    if (period.contains(day))
        return TimelineEntry::When::Now;
    return period.from.isValid() && period.from > day ? TimelineEntry::When::Coming
                                                      : TimelineEntry::When::Ended;
}

} // namespace

QList<TimelineEntry> seatTimeline(const Queries &queries, Id seat, QDate day, Language language) {
    QList<Appointment> appointments;
    for (const Appointment &a : queries.facts().appointments)
        if (a.seat == seat)
            appointments.append(a);
    std::sort(appointments.begin(), appointments.end(), [day](const Appointment &a, const Appointment &b) {
        const auto whenA = whenOf(a.period, day), whenB = whenOf(b.period, day);
        if (whenA != whenB)
            return whenA < whenB;
        if (whenA == TimelineEntry::When::Ended)
            return a.period.from > b.period.from;
        return std::pair(a.role, a.period.from) < std::pair(b.role, b.period.from);
    });
    QList<TimelineEntry> entries;
    for (const Appointment &a : appointments) {
        const Person *person = queries.person(a.person);
        TimelineEntry entry;
        entry.name = person ? person->fullName() : QString();
        entry.period = periodText(a.period, language);
        entry.when = whenOf(a.period, day);
        entry.detail = entry.when == TimelineEntry::When::Ended ? Words::tr("%1, ended").arg(label(a.role))
                                                                : label(a.role);
        if (!a.note.isEmpty())
            entry.detail = QStringLiteral("%1 – %2").arg(entry.detail, a.note);
        entries.append(entry);
    }
    return entries;
}

QStringList appointedByChoices(const Queries &queries) {
    QStringList choices;
    if (!queries.network().owner.isEmpty())
        choices.append(queries.network().owner);
    QHash<QString, int> uses;
    for (const Appointment &a : queries.facts().appointments)
        if (!a.appointedBy.isEmpty() && a.appointedBy != queries.network().owner)
            ++uses[a.appointedBy];
    QStringList earlier = uses.keys();
    std::sort(earlier.begin(), earlier.end(), [&](const QString &a, const QString &b) {
        return std::pair(-uses.value(a), a) < std::pair(-uses.value(b), b);
    });
    constexpr int most = 20;
    return choices + earlier.mid(0, most);
}

} // namespace aarring
