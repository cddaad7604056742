#include "exchange/icsevent.h"
#include "exchange/icsplace.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>
#include <libical/ical.h>
#include <memory>

namespace aarring {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

constexpr qsizetype longestText = 300;
constexpr qsizetype longestUid = 400;
constexpr int longestDays = 60;

struct FreeComponent {
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, FreeComponent>;

Component parsed(const QStringList &lines) {
    const QByteArray text =
        "BEGIN:VEVENT\r\n" + lines.join(QLatin1String("\r\n")).toUtf8() + "\r\nEND:VEVENT\r\n";
    Component component(icalparser_parse_string(text.constData()));
    if (component && icalcomponent_isa(component.get()) != ICAL_VEVENT_COMPONENT)
        component.reset();
    return component;
}

icalproperty *first(const Component &event, icalproperty_kind kind) {
    return icalcomponent_get_first_property(event.get(), kind);
}

QString textOf(const Component &event, icalproperty_kind kind, const char *(*get)(const icalproperty *)) {
    icalproperty *property = first(event, kind);
    const char *text = property ? get(property) : nullptr;
    return text ? QString::fromUtf8(text).simplified().left(longestText) : QString();
}

/// A time of the file in the network's zone.
struct Moment {
    QDate date;
    QTime time; ///< invalid: the whole day
    QString unknownZone;

    bool isValid() const { return date.isValid(); }
    /// Wall time as if it were UTC, so that hours can be added without any clock changing.
    QDateTime wall() const { return {date, time.isValid() ? time : QTime(0, 0), Qt::UTC}; }
};

class CalendarEvent {
public:
    CalendarEvent(const IcsSettings &settings, const IcsZones &zones)
        : m_settings(settings), m_zones(zones) {}

    EventMeetings read(const QStringList &lines) const;

private:
    Moment moment(icalproperty *property, const icaltimetype &t) const;
    Moment momentAt(const QDateTime &local, const QString &zone, bool utc) const;
    QList<IcsEvent> repeated(const Component &event, const IcsEvent &pattern) const;
    void setEnd(const Component &event, const Moment &start, IcsEvent &made) const;
    void setPlace(const Component &event, Meeting &meeting) const;

    const IcsSettings &m_settings;
    const IcsZones &m_zones;
};

QString zoneParameter(icalproperty *property) {
    icalparameter *zone = icalproperty_get_first_parameter(property, ICAL_TZID_PARAMETER);
    const char *name = zone ? icalparameter_get_tzid(zone) : nullptr;
    return name ? QString::fromUtf8(name) : QString();
}

QDateTime wallTime(const icaltimetype &t) {
    const QDate day(t.year, t.month, t.day);
    const QTime time = t.is_date ? QTime(0, 0) : QTime(t.hour, t.minute, std::min(t.second, 59));
    const bool sane = day.isValid() && day.year() >= 1970 && day.year() <= 2200 && time.isValid();
    return sane ? QDateTime(day, time, Qt::UTC) : QDateTime();
}

Moment CalendarEvent::momentAt(const QDateTime &local, const QString &zone, bool utc) const {
    bool known = true;
    const QDateTime there = utc ? m_zones.utcToTarget(local) : m_zones.toTarget(local, zone, &known);
    return {there.date(), there.time(), known ? QString() : zone};
}

Moment CalendarEvent::moment(icalproperty *property, const icaltimetype &t) const {
    const QDateTime local = wallTime(t);
    if (!local.isValid())
        return {};
    if (t.is_date)
        return {local.date(), {}, {}};
    return momentAt(local, zoneParameter(property), icaltime_is_utc(t));
}

void CalendarEvent::setEnd(const Component &event, const Moment &start, IcsEvent &made) const {
    Meeting &meeting = made.meeting;
    QDateTime end;
    if (icalproperty *property = first(event, ICAL_DTEND_PROPERTY)) {
        if (const Moment at = moment(property, icalproperty_get_dtend(property)); at.isValid())
            end = at.wall();
    } else if (icalproperty *length = first(event, ICAL_DURATION_PROPERTY)) {
        const icaldurationtype duration = icalproperty_get_duration(length);
        // Bounded before they are added up, so that absurd ones cannot run over.
        if (!duration.is_neg && duration.weeks <= longestDays && duration.days <= longestDays &&
            duration.hours <= 24u * longestDays && duration.minutes <= 1440u * longestDays &&
            duration.seconds <= 86400u * longestDays)
            end = start.wall().addSecs(icaldurationtype_as_int(duration));
    }
    if (!end.isValid() || end == start.wall())
        return;
    if (end < start.wall() || start.wall().daysTo(end) > longestDays) {
        made.notes.append(Words::tr("Its end cannot be right and is left out."));
        return;
    }
    if (!start.time.isValid()) {
        // The end of whole days is the day after the last one.
        if (const QDate last = end.date().addDays(-1); last > start.date)
            meeting.lastDay = last;
        return;
    }
    const bool atMidnight = end.time() == QTime(0, 0);
    const QDate last = atMidnight ? end.date().addDays(-1) : end.date();
    meeting.end = QTime(end.time().hour(), end.time().minute());
    if (last > start.date)
        meeting.lastDay = last;
    if (meeting.end == meeting.start && last == start.date)
        meeting.end = QTime(); // shorter than a minute
}

void CalendarEvent::setPlace(const Component &event, Meeting &meeting) const {
    static const QRegularExpression room(QStringLiteral(
        "teams\\.(microsoft|live)|zoom\\.us|meet\\.google|webex\\.|whereby\\.|skype\\.|jitsi"));
    const auto addressIn = [](const QString &text) { return webAddress().match(text).captured(); };
    meeting.place = textOf(event, ICAL_LOCATION_PROPERTY, icalproperty_get_location);
    meeting.link = addressIn(textOf(event, ICAL_URL_PROPERTY, icalproperty_get_url));
    if (meeting.link.isEmpty())
        meeting.link = addressIn(textOf(event, ICAL_CONFERENCE_PROPERTY, icalproperty_get_conference));
    for (icalproperty *p = first(event, ICAL_X_PROPERTY); p && meeting.link.isEmpty();
         p = icalcomponent_get_next_property(event.get(), ICAL_X_PROPERTY)) {
        const QByteArray name = QByteArray(icalproperty_get_x_name(p)).toUpper();
        if (name == "X-GOOGLE-CONFERENCE" || name == "X-MICROSOFT-SKYPETEAMSMEETINGURL")
            meeting.link = addressIn(QString::fromUtf8(icalproperty_get_x(p)));
    }
    if (icalproperty *p = first(event, ICAL_DESCRIPTION_PROPERTY);
        p && meeting.link.isEmpty() && addressIn(meeting.place).isEmpty()) {
        const char *text = icalproperty_get_description(p);
        for (auto it = webAddress().globalMatch(QString::fromUtf8(text ? text : "")); it.hasNext();)
            if (const QString found = it.next().captured(); meeting.link.isEmpty() && found.contains(room))
                meeting.link = found;
    }
    settlePlace(meeting);
}

EventMeetings CalendarEvent::read(const QStringList &lines) const {
    IcsEvent made;
    const Component event = parsed(lines);
    const auto refused = [&made](const QString &why) {
        made.verdict = IcsVerdict::Refused;
        made.notes.append(why);
        return EventMeetings{{made}};
    };
    if (!event)
        return refused(Words::tr("An event of the file cannot be read."));
    Meeting &meeting = made.meeting;
    meeting.body = m_settings.body;
    meeting.title = textOf(event, ICAL_SUMMARY_PROPERTY, icalproperty_get_summary);
    icalproperty *begin = first(event, ICAL_DTSTART_PROPERTY);
    const Moment start = begin ? moment(begin, icalproperty_get_dtstart(begin)) : Moment();
    if (!start.isValid())
        return refused(Words::tr("It has no beginning that can be read."));
    meeting.date = start.date;
    if (start.time.isValid())
        meeting.start = QTime(start.time.hour(), start.time.minute());
    if (!start.unknownZone.isEmpty())
        made.notes.append(Words::tr("Nobody knows the time zone “%1”; the times are taken as they stand.")
                              .arg(start.unknownZone.left(60)));
    setEnd(event, start, made);
    setPlace(event, meeting);
    if (icalproperty *p = first(event, ICAL_SEQUENCE_PROPERTY))
        meeting.sequence = std::clamp(icalproperty_get_sequence(p), 0, 1000000);
    icalproperty *uid = first(event, ICAL_UID_PROPERTY);
    const char *uidText = uid ? icalproperty_get_uid(uid) : nullptr;
    meeting.uid = uidText ? QString::fromUtf8(uidText).trimmed() : QString();
    // What has no name of its own is known again by all it says.
    if (meeting.uid.isEmpty() || meeting.uid.size() > longestUid)
        meeting.uid = QString::fromLatin1(
            QCryptographicHash::hash(lines.join(QLatin1Char('\n')).toUtf8(), QCryptographicHash::Sha1)
                .toHex());
    if (icalproperty *p = first(event, ICAL_STATUS_PROPERTY);
        p && icalproperty_get_status(p) == ICAL_STATUS_CANCELLED)
        made.verdict = IcsVerdict::Cancelled;
    if (icalproperty *p = first(event, ICAL_RECURRENCEID_PROPERTY)) {
        const Moment instance = moment(p, icalproperty_get_recurrenceid(p));
        if (instance.isValid())
            meeting.uid += QLatin1Char('/') + instance.date.toString(Qt::ISODate);
        return {{made}, instance.isValid()};
    }
    if (first(event, ICAL_RDATE_PROPERTY))
        made.notes.append(Words::tr("It has extra dates in the calendar that are left out."));
    if (first(event, ICAL_RRULE_PROPERTY))
        return {repeated(event, made)};
    return {{made}};
}

/// Days, weeks or months that end, on weekdays or days of the month.
bool isSimple(const icalrecurrencetype &rule) {
    const auto none = [](const short *list) { return list[0] == ICAL_RECURRENCE_ARRAY_MAX; };
    const bool weekly = rule.freq == ICAL_WEEKLY_RECURRENCE, monthly = rule.freq == ICAL_MONTHLY_RECURRENCE;
    if ((rule.freq != ICAL_DAILY_RECURRENCE && !weekly && !monthly) || rule.interval < 1 ||
        rule.interval > 100 || rule.rscale)
        return false;
    if (rule.count <= 0 && icaltime_is_null_time(rule.until))
        return false;
    if (!none(rule.by_second) || !none(rule.by_minute) || !none(rule.by_hour) || !none(rule.by_year_day) ||
        !none(rule.by_week_no) || !none(rule.by_month) || (!none(rule.by_set_pos) && !monthly) ||
        (!none(rule.by_month_day) && !monthly) || (!none(rule.by_day) && !weekly && !monthly))
        return false;
    for (int i = 0; i < ICAL_BY_DAY_SIZE && rule.by_day[i] != ICAL_RECURRENCE_ARRAY_MAX; ++i)
        if (std::abs(icalrecurrencetype_day_position(rule.by_day[i])) > 5)
            return false;
    for (int i = 0; i < ICAL_BY_SETPOS_SIZE && rule.by_set_pos[i] != ICAL_RECURRENCE_ARRAY_MAX; ++i)
        if (std::abs(rule.by_set_pos[i]) > 5)
            return false;
    return true;
}

QList<IcsEvent> CalendarEvent::repeated(const Component &event, const IcsEvent &pattern) const {
    icalrecurrencetype rule = icalproperty_get_rrule(first(event, ICAL_RRULE_PROPERTY));
    icalproperty *begin = first(event, ICAL_DTSTART_PROPERTY);
    const icaltimetype start = icalproperty_get_dtstart(begin);
    const QString zone = zoneParameter(begin);
    const bool utc = icaltime_is_utc(start);
    if (!isSimple(rule) || icalcomponent_count_properties(event.get(), ICAL_RRULE_PROPERTY) > 1) {
        IcsEvent only = pattern;
        only.notes.append(
            Words::tr("It is repeated in a way that cannot be taken over; only the first one is kept."));
        return {only};
    }
    // Everything is counted in the event's own wall time.
    icaltimetype wall = start;
    wall.zone = nullptr;
    if (const QDateTime until = wallTime(rule.until); until.isValid() && !start.is_date) {
        // Only the day counts: a series ends with its last day, in whatever zone that is said.
        const QDate last = icaltime_is_utc(rule.until) ? m_zones.utcToTarget(until).date() : until.date();
        rule.until.year = last.year();
        rule.until.month = last.month();
        rule.until.day = last.day();
        rule.until.hour = 23;
        rule.until.minute = rule.until.second = 59;
        rule.until.is_date = 0;
    }
    rule.until.zone = nullptr;

    QSet<QDateTime> left; // in the network's time
    for (icalproperty *p = first(event, ICAL_EXDATE_PROPERTY); p;
         p = icalcomponent_get_next_property(event.get(), ICAL_EXDATE_PROPERTY))
        if (const Moment at = moment(p, icalproperty_get_exdate(p)); at.isValid())
            left.insert(at.wall());

    const Meeting &model = pattern.meeting;
    QList<IcsEvent> events;
    bool isCut = false;
    icalrecur_iterator *iterator = icalrecur_iterator_new(rule, wall);
    QDateTime before;
    while (iterator) {
        const icaltimetype next = icalrecur_iterator_next(iterator);
        const QDateTime local = wallTime(next);
        if (icaltime_is_null_time(next) || !local.isValid() || (before.isValid() && local <= before))
            break;
        before = local;
        const Moment at = start.is_date ? Moment{local.date(), {}, {}} : momentAt(local, zone, utc);
        if (left.contains(at.wall()))
            continue;
        if (events.size() == mostInstances) {
            isCut = true;
            break;
        }
        IcsEvent one = pattern;
        one.meeting = movedTo(model, at.date);
        if (at.time.isValid()) {
            // An end that the clock change has moved moves along.
            const int shift = model.start.secsTo(QTime(at.time.hour(), at.time.minute()));
            one.meeting.start = model.start.addSecs(shift);
            if (model.end.isValid())
                one.meeting.end = model.end.addSecs(shift);
        }
        one.meeting.uid += QLatin1Char('/') + at.date.toString(Qt::ISODate);
        events.append(one);
    }
    if (iterator)
        icalrecur_iterator_free(iterator);
    if (events.isEmpty() && left.isEmpty())
        return {pattern};
    if (isCut)
        events.last().notes.append(
            Words::tr("The series goes on; only its first %n meetings are kept.", nullptr, mostInstances));
    return events;
}

} // namespace

} // namespace aarring

using namespace aarring;

extern "C" Q_DECL_EXPORT EventReader aarring_readEvent;

void aarring_readEvent(const QStringList &lines, const IcsSettings &settings, const IcsZones &zones,
                       EventMeetings &read) {
    read = CalendarEvent(settings, zones).read(lines);
}
