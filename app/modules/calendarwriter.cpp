#include "exchange/ics.h"
#include "exchange/icszones.h"

#include <QRegularExpression>
#include <algorithm>
#include <libical/ical.h>

namespace aarring {

namespace {

// Norway and Denmark have changed their clocks together since 1980; calendars need the rule, not the history.
constexpr char zoneRules[] = "BEGIN:VTIMEZONE\r\n"
                             "TZID:%1\r\n"
                             "BEGIN:STANDARD\r\n"
                             "DTSTART:19961027T030000\r\n"
                             "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\n"
                             "TZOFFSETFROM:+0200\r\n"
                             "TZOFFSETTO:+0100\r\n"
                             "TZNAME:CET\r\n"
                             "END:STANDARD\r\n"
                             "BEGIN:DAYLIGHT\r\n"
                             "DTSTART:19960331T020000\r\n"
                             "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\n"
                             "TZOFFSETFROM:+0100\r\n"
                             "TZOFFSETTO:+0200\r\n"
                             "TZNAME:CEST\r\n"
                             "END:DAYLIGHT\r\n"
                             "END:VTIMEZONE\r\n";

/// Text as a calendar may hold it: line feeds only, no other control characters.
QByteArray plain(QString text) {
    text.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(QLatin1Char('\r'), QLatin1Char('\n'));
    text.removeIf(
        [](QChar c) { return c.unicode() < 0x20 && c != QLatin1Char('\n') && c != QLatin1Char('\t'); });
    return text.toUtf8();
}

icaltimetype icalTime(QDate day, QTime time = {}) {
    icaltimetype t = icaltime_null_time();
    t.year = day.year();
    t.month = day.month();
    t.day = day.day();
    t.is_date = time.isValid() ? 0 : 1;
    if (time.isValid()) {
        t.hour = time.hour();
        t.minute = time.minute();
        t.second = time.second();
    }
    return t;
}

icaltimetype utcTime(const QDateTime &at) {
    const QDateTime utc = at.toUTC();
    icaltimetype t = icalTime(utc.date(), utc.time());
    return icaltime_set_timezone(&t, icaltimezone_get_utc_timezone());
}

bool isOff(const Meeting &meeting) { return !meeting.takesPlace(); }

icalproperty_status statusOf(const Meeting &meeting) {
    if (isOff(meeting))
        return ICAL_STATUS_CANCELLED;
    return meeting.state == MeetingState::Planned ? ICAL_STATUS_TENTATIVE : ICAL_STATUS_CONFIRMED;
}

QString locationOf(const Meeting &meeting) {
    const QString place = meeting.place.simplified(), link = meeting.link.simplified();
    if (place.isEmpty() || link.isEmpty())
        return place + link;
    return QStringLiteral("%1 (%2)").arg(place, link);
}

QString descriptionOf(const CalendarMeeting &entry) {
    QStringList lines;
    for (const QString &title : entry.agenda)
        lines.append(QStringLiteral("%1. %2").arg(lines.size() + 1).arg(title.simplified()));
    if (!entry.meeting.link.isEmpty())
        lines.append(entry.meeting.link.simplified());
    return lines.join(QLatin1Char('\n'));
}

/// A day with a time in the network's zone, or a whole day.
void addTime(icalcomponent *event, icalproperty *property, bool timed, const QByteArray &zone) {
    if (timed)
        icalproperty_add_parameter(property, icalparameter_new_tzid(zone.constData()));
    icalcomponent_add_property(event, property);
}

void addTimes(icalcomponent *event, const Meeting &meeting, const QByteArray &zone) {
    const QDate last = lastDayOf(meeting);
    if (!meeting.start.isValid()) {
        addTime(event, icalproperty_new_dtstart(icalTime(meeting.date)), false, zone);
        addTime(event, icalproperty_new_dtend(icalTime(last.addDays(1))), false, zone);
        return;
    }
    addTime(event, icalproperty_new_dtstart(icalTime(meeting.date, meeting.start)), true, zone);
    if (!meeting.end.isValid())
        return;
    // An end of 24.00 is the first moment of the next day.
    const QDate endDay = meeting.end == QTime(0, 0) ? last.addDays(1) : last;
    addTime(event, icalproperty_new_dtend(icalTime(endDay, meeting.end)), true, zone);
}

icalcomponent *eventOf(const CalendarMeeting &entry, const CalendarSettings &settings) {
    const Meeting &meeting = entry.meeting;
    icalcomponent *event = icalcomponent_new_vevent();
    const auto add = [event](icalproperty *property) { icalcomponent_add_property(event, property); };
    add(icalproperty_new_uid(plain(calendarUid(meeting)).constData()));
    add(icalproperty_new_dtstamp(utcTime(settings.stamp)));
    add(icalproperty_new_sequence(meeting.sequence));
    addTimes(event, meeting, zoneOf(settings.country));
    add(icalproperty_new_summary(plain(meeting.title.simplified()).constData()));
    if (const QByteArray location = plain(locationOf(meeting)); !location.isEmpty())
        add(icalproperty_new_location(location.constData()));
    if (const QByteArray description = plain(descriptionOf(entry)); !description.isEmpty())
        add(icalproperty_new_description(description.constData()));
    // The value of a URL is not escaped, so one with a blank or a line feed would end it.
    static const QStringList schemes{QStringLiteral("http://"), QStringLiteral("https://")};
    const QString link = meeting.link.trimmed();
    if (!link.contains(QLatin1Char(' ')) && !link.contains(QLatin1Char('\n')) &&
        std::any_of(schemes.begin(), schemes.end(), [&](const QString &s) { return link.startsWith(s); }))
        add(icalproperty_new_url(plain(link).constData()));
    if (const QString email = settings.organiserEmail.trimmed(); email.contains(QLatin1Char('@'))) {
        icalproperty *organiser =
            icalproperty_new_organizer(plain(QStringLiteral("mailto:") + email).constData());
        QString name = settings.organiser.simplified();
        name.remove(QLatin1Char('"'));
        if (!name.isEmpty())
            icalproperty_add_parameter(organiser, icalparameter_new_cn(plain(name).constData()));
        add(organiser);
    }
    add(icalproperty_new_status(statusOf(meeting)));
    return event;
}

} // namespace

} // namespace aarring

using namespace aarring;

extern "C" Q_DECL_EXPORT CalendarWriter aarring_writeCalendar;

void aarring_writeCalendar(const QList<CalendarMeeting> &meetings, const CalendarSettings &settings,
                           QByteArray &written) {
    QList<CalendarMeeting> dated = meetings;
    dated.removeIf([](const CalendarMeeting &entry) { return !entry.meeting.date.isValid(); });
    const bool allOff =
        !dated.isEmpty() && std::all_of(dated.begin(), dated.end(),
                                        [](const CalendarMeeting &entry) { return isOff(entry.meeting); });
    icalcomponent *calendar = icalcomponent_new(ICAL_VCALENDAR_COMPONENT);
    icalcomponent_add_property(calendar, icalproperty_new_prodid("-//Aarring//Aarring//EN"));
    icalcomponent_add_property(calendar, icalproperty_new_version("2.0"));
    icalcomponent_add_property(calendar, icalproperty_new_calscale("GREGORIAN"));
    icalcomponent_add_property(calendar,
                               icalproperty_new_method(allOff ? ICAL_METHOD_CANCEL : ICAL_METHOD_PUBLISH));
    if (const QString name = settings.name.simplified(); !name.isEmpty()) {
        icalcomponent_add_property(calendar, icalproperty_new_name(plain(name).constData()));
        // What older programs look for. libical writes it as it stands, so it must hold nothing to escape.
        static const QRegularExpression marks(QStringLiteral("[,;\\\\]\\s*"));
        icalproperty *older =
            icalproperty_new_x(plain(QString(name).replace(marks, QStringLiteral(" "))).constData());
        icalproperty_set_x_name(older, "X-WR-CALNAME");
        icalcomponent_add_property(calendar, older);
    }
    const QByteArray zone = QByteArray(zoneRules).replace("%1", zoneOf(settings.country));
    icalcomponent_add_component(calendar, icalparser_parse_string(zone.constData()));
    for (const CalendarMeeting &entry : std::as_const(dated))
        icalcomponent_add_component(calendar, eventOf(entry, settings));
    char *text = icalcomponent_as_ical_string_r(calendar);
    written = text;
    icalmemory_free_buffer(text);
    icalcomponent_free(calendar);
}
