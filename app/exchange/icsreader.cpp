#include "exchange/cells.h"
#include "exchange/icsevent.h"
#include "exchange/icsmatching.h"
#include "exchange/readfile.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>
#include <tuple>

namespace aarring {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

constexpr qint64 largestFile = 5 * 1024 * 1024;
constexpr qsizetype longestLine = 20000; // pictures and web pages inside an event are longer
constexpr qsizetype mostLines = 2000;    // of one event

Error notReadable(const QString &why, const QString &todo) {
    return {Error::Kind::Invalid, Words::tr("The calendar cannot be read"), why, todo};
}

/// Long lines are broken in the file; what they were before.
QStringList unfolded(QString text) {
    text.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(QLatin1Char('\r'), QLatin1Char('\n'));
    text.remove(QLatin1String("\n ")).remove(QLatin1String("\n\t"));
    return text.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

struct Sections {
    QList<QStringList> events;
    QList<QStringList> zones;
    bool isCalendar = false;
    bool isCancellation = false; ///< the file takes its events out of calendars
    bool isCut = false;          ///< the file ends inside a section
    bool tooMany = false;        ///< more events than are read
};

/// The events and zones, each by itself, so that one that is broken spoils nothing else. What lies deeper in an event
/// (alarms) is left out; a zone keeps its two halves.
Sections sectionsOf(const QStringList &lines) {
    Sections found;
    QStringList current;
    QString section;
    int deeper = 0;
    for (const QString &line : lines) {
        const QString upper = line.left(40).trimmed().toUpper();
        const bool begins = upper.startsWith(QLatin1String("BEGIN:"));
        const bool ends = upper.startsWith(QLatin1String("END:"));
        const QString name = upper.section(QLatin1Char(':'), 1);
        if (section.isEmpty()) {
            found.isCalendar = found.isCalendar || (begins && name == QLatin1String("VCALENDAR"));
            found.isCancellation = found.isCancellation || upper == QLatin1String("METHOD:CANCEL");
            if (begins && (name == QLatin1String("VEVENT") || name == QLatin1String("VTIMEZONE"))) {
                section = name;
                current.clear();
                deeper = 0;
            }
            continue;
        }
        if (ends && name == section) {
            if (section == QLatin1String("VTIMEZONE"))
                found.zones.append(current);
            else if (found.events.size() < mostEvents)
                found.events.append(current);
            else
                found.tooMany = true;
            section.clear();
            continue;
        }
        deeper += begins ? 1 : ends ? -1 : 0;
        const bool kept = section == QLatin1String("VTIMEZONE") || (deeper == 0 && !ends);
        if (kept && line.size() <= longestLine && current.size() < mostLines)
            current.append(line);
    }
    found.isCut = !section.isEmpty();
    return found;
}

QString zoneName(const QStringList &zone) {
    for (const QString &line : zone)
        if (line.startsWith(QLatin1String("TZID"), Qt::CaseInsensitive))
            return line.section(QLatin1Char(':'), 1).trimmed();
    return {};
}

/// The newest state of each event.
void takeEvents(const Sections &sections, const IcsSettings &settings, const IcsZones &zones,
                IcsImport &result) {
    QHash<QString, qsizetype> byUid;
    const auto take = [&](const IcsEvent &event, bool replaces) {
        const auto there = byUid.constFind(event.meeting.uid);
        if (there == byUid.constEnd() || event.verdict == IcsVerdict::Refused) {
            if (event.verdict != IcsVerdict::Refused)
                byUid.insert(event.meeting.uid, result.events.size());
            result.events.append(event);
        } else if (IcsEvent &other = result.events[*there];
                   replaces || event.meeting.sequence > other.meeting.sequence) {
            other = event; // a newer state of the same event
        }
    };
    QList<IcsEvent> changes; // of single meetings of a series, which may come before it
    for (const QStringList &lines : sections.events) {
        const EventMeetings read = readEvent(lines, settings, zones);
        if (read.changesOneOfSeries) {
            changes += read.meetings;
            continue;
        }
        for (const IcsEvent &event : read.meetings) {
            if (result.events.size() >= mostEvents) {
                if (!sections.tooMany && result.notes.isEmpty())
                    result.notes.append(Words::tr("Only the first %n events are read.", nullptr, mostEvents));
                break;
            }
            take(event, false);
        }
    }
    for (const IcsEvent &change : std::as_const(changes))
        take(change, true);
}

} // namespace

int IcsImport::count(IcsVerdict verdict) const {
    return int(std::count_if(events.begin(), events.end(),
                             [verdict](const IcsEvent &event) { return event.verdict == verdict; }));
}

QList<Meeting> IcsImport::accepted() const {
    QList<Meeting> meetings;
    for (const IcsEvent &event : events)
        if (event.isProposal() && event.isTicked)
            meetings.append(event.meeting);
    return meetings;
}

Result<IcsImport> readCalendar(const QByteArray &bytes, const IcsSettings &settings) {
    if (bytes.size() > largestFile)
        return notReadable(Words::tr("it is larger than 5 MB"),
                           Words::tr("Export a shorter time from the calendar"));
    const auto text = textFromBytes(bytes);
    if (!text)
        return notReadable(Words::tr("it is no text"), Words::tr("Export the calendar as an .ics file"));
    const Sections sections = sectionsOf(unfolded(*text));
    if (!sections.isCalendar)
        return notReadable(Words::tr("it is no calendar file"),
                           Words::tr("Export the calendar as an .ics file"));

    IcsZones zones(zoneOf(settings.country));
    for (const QStringList &zone : sections.zones)
        zones.describe(zoneName(zone), DescribedZone::fromLines(zone));

    IcsImport result;
    if (sections.isCut)
        result.notes.append(Words::tr("The file ends in the middle of an event; that one is left out."));
    if (sections.tooMany)
        result.notes.append(Words::tr("Only the first %n events are read.", nullptr, mostEvents));
    takeEvents(sections, settings, zones, result);
    if (sections.isCancellation)
        for (IcsEvent &event : result.events)
            if (event.verdict == IcsVerdict::Add)
                event.verdict = IcsVerdict::Cancelled;
    compare(result.events, settings.existing);
    std::stable_sort(result.events.begin(), result.events.end(), [](const IcsEvent &a, const IcsEvent &b) {
        return std::tuple(a.meeting.date, a.meeting.start) < std::tuple(b.meeting.date, b.meeting.start);
    });
    return result;
}

Result<IcsImport> readCalendarFile(const QString &path, const IcsSettings &settings) {
    const auto bytes = readFile(path, largestFile);
    if (!bytes)
        return bytes.error();
    auto import = readCalendar(*bytes, settings);
    if (!import)
        return unreadable(path, import.error());
    return import;
}

} // namespace aarring
