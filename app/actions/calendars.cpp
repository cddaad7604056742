#include "actions/calendars.h"

#include <QCoreApplication>

namespace aarring {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Actions)
};

QList<Meeting> chosen(const Queries &queries, const CalendarChoice &choice) {
    const QList<Meeting> &all = queries.facts().meetings;
    QList<Meeting> meetings;
    if (choice.meeting) {
        if (const Meeting *one = queries.meeting(choice.meeting)) {
            meetings.append(*one);
            if (const Meeting *instead = queries.meeting(one->postponedTo))
                meetings.append(*instead);
        }
        return meetings;
    }
    const int year = choice.number && !choice.year ? queries.today().year() : choice.year;
    for (const Meeting &meeting : all) {
        if (!meeting.date.isValid() || (year && meeting.date.year() != year) ||
            (choice.body && meeting.body != choice.body))
            continue;
        if (choice.number &&
            (meeting.body != queries.networkBody() || placeInYear(meeting, all).number != choice.number))
            continue;
        meetings.append(meeting);
    }
    return meetings;
}

/// The leader on the day of the first meeting sends the calendar.
const Person *organiser(const Queries &queries, QDate day) {
    const NetworkFacts &facts = queries.facts();
    for (const Office &office : facts.offices)
        if (office.kind == OfficeKind::Leader && office.body == queries.networkBody())
            if (const auto term = termOn(office, facts, day))
                return queries.person(term->person);
    return nullptr;
}

} // namespace

Result<QByteArray> calendarOf(const Queries &queries, const CalendarChoice &choice) {
    const QList<Meeting> meetings = chosen(queries, choice);
    if (meetings.isEmpty())
        return Error{Error::Kind::NotFound, Words::tr("The calendar cannot be written"),
                     Words::tr("there is no such meeting"),
                     Words::tr("Plan one first, or choose another year")};
    CalendarSettings settings;
    settings.name =
        queries.network().shortName.isEmpty() ? queries.network().name : queries.network().shortName;
    settings.country = queries.network().country;
    if (const Person *person = organiser(queries, meetings.first().date)) {
        settings.organiser = person->fullName();
        settings.organiserEmail = person->email;
    }
    // The newest change of the file, so that writing it twice gives the same bytes.
    const QList<HistoryEntry> last = queries.history(1);
    settings.stamp =
        last.isEmpty() ? QDateTime(meetings.first().date, QTime(0, 0), Qt::UTC) : last.first().at;
    QList<CalendarMeeting> entries;
    for (const Meeting &meeting : meetings) {
        CalendarMeeting entry{meeting, {}};
        for (const AgendaItem &item : queries.agenda(meeting.id))
            if (!item.internal && item.isBusiness())
                entry.agenda.append(item.title);
        entries.append(entry);
    }
    const QByteArray written = writeCalendar(entries, settings);
    if (written.isEmpty())
        return Error{Error::Kind::Internal, Words::tr("The calendar cannot be written"),
                     Words::tr("a part of the program is missing"), Words::tr("Install Årring again")};
    return written;
}

Result<IcsImport> previewCalendarFile(const Queries &queries, const QString &path) {
    return readCalendarFile(path,
                            {queries.network().country, queries.networkBody(), queries.facts().meetings});
}

} // namespace aarring
