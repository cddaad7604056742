#pragma once

#include "base/language.h"
#include "base/result.h"
#include "domain/meeting.h"

#include <QDateTime>
#include <QStringList>

namespace aarring {

// Meetings for calendar programs and from them (iCalendar, RFC 5545). calendarwriter.cpp and calendarevent.cpp in
// app/modules are the only files that know libical; icsreader.cpp parts a file into events, icsmatching.cpp compares them
// with the meetings that are there, icszones.cpp knows the clocks of the world, icsplace.cpp places from addresses.

struct CalendarMeeting {
    Meeting meeting;
    QStringList agenda; ///< titles in order, without what is internal
};

struct CalendarSettings {
    QString name;    ///< of the calendar, e.g. the network's
    QString country; ///< "NO" or "DK"
    QString organiser;
    QString organiserEmail; ///< without one no organiser is named
    QDateTime stamp; ///< when the content was changed last; the same content and stamp give the same bytes
};

/// UTF-8 with CRLF, lines folded at 75 bytes. Meetings without times take the whole day. Postponed and cancelled ones are
/// cancelled; when all are, the file tells calendars to take them out (METHOD:CANCEL). Meetings without a day are left
/// out. Empty when the module with libical is missing.
QByteArray writeCalendar(const QList<CalendarMeeting> &meetings, const CalendarSettings &settings);

/// What app/modules offers under calendarWriterName.
using CalendarWriter = void(const QList<CalendarMeeting> &meetings, const CalendarSettings &settings,
                            QByteArray &written);
inline constexpr char calendarWriterName[] = "aarring_writeCalendar";

/// What becomes of an event. The first three are proposals, the others are only told.
enum class IcsVerdict {
    Add,
    Change,    ///< of a meeting that is there: moved, or its place or title is another
    Cancel,    ///< a meeting that is there
    Known,     ///< nothing new
    Older,     ///< than what stands there: its SEQUENCE is lower
    Cancelled, ///< and not there
    Refused
};

/// "Will be added", "Is there already" … in the window's language.
QString label(IcsVerdict verdict);

/// An event of the file as a meeting of the network.
struct IcsEvent {
    Meeting meeting; ///< id 0 and planned; of one that is there all it would be, with its id
    IcsVerdict verdict = IcsVerdict::Add;
    QStringList notes; ///< what could not be kept, or why it is refused, in whole sentences
    Meeting here{};    ///< the one that is there, as it stands; id 0 when there is none
    bool isTicked = true;

    bool isProposal() const { return verdict <= IcsVerdict::Cancel; }
};

/// What a change would make another, after what stands now: "Instead of 11 March 2026 10–12: 18 March …". Whole sentences.
QStringList changesOf(const IcsEvent &event, Language language);

struct IcsSettings {
    QString country;         ///< "NO" or "DK": the zone of the times
    Id body = 0;             ///< that meets
    QList<Meeting> existing; ///< of the file; those with the same UID are changed, not added again
};

struct IcsImport {
    QList<IcsEvent> events; ///< by date
    QStringList notes;      ///< about the file as a whole

    int count(IcsVerdict verdict) const;
    /// Proposals that are ticked: new meetings, and with their ids those that are changed or cancelled.
    QList<Meeting> accepted() const;
};

/// At most this many meetings are made from a series, and this many events are read.
constexpr int mostInstances = 200;
constexpr int mostEvents = 2000;

/// Reads what Outlook, Google and others write: times of any zone become the network's; a series that repeats daily,
/// weekly or monthly with an end becomes single meetings. What is wrong with one event is told with it. Error: Invalid
/// for what is no calendar or is larger than 5 MB.
Result<IcsImport> readCalendar(const QByteArray &bytes, const IcsSettings &settings);

/// The same for a file. Errors also: NotFound, ReadWrite.
Result<IcsImport> readCalendarFile(const QString &path, const IcsSettings &settings);

} // namespace aarring
