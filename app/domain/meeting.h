#pragma once

#include "base/id.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QTime>

namespace aarring {

enum class MeetingForm { Digital, Physical, Hybrid };
enum class MeetingKind { Ordinary, Annual, Planning, Seminar };
enum class MinutesState { None, Draft, Approved };
enum class MeetingState { Planned, Called, Held, Postponed, Cancelled };

struct Meeting {
    Id id = 0;
    Id body = 0;
    QString title;
    QDate date;
    QTime start; ///< local time; invalid = not set
    QTime end;
    MeetingForm form = MeetingForm::Digital;
    MeetingState state = MeetingState::Planned;
    QString place;
    QString link;
    QString host;
    bool counts = true; ///< counts towards the number of meetings the mandate asks for
    QString note;
    MeetingKind kind = MeetingKind::Ordinary;
    QString theme{};    ///< row of the month × theme matrix
    QDate lastDay{};    ///< of a meeting over several days; else invalid
    Id postponedTo = 0; ///< the meeting held instead
    QDate replyBy{};    ///< latest day for apologies
    QDate calledOn{};   ///< the notice was sent
    Id chair = 0;       ///< person
    Id secretary = 0;   ///< person who writes the minutes
    MinutesState minutesState = MinutesState::None;
    Id minutesApprovedAt = 0; ///< meeting
    QString practical{};      ///< practical information on the programme
    int sequence = 0;         ///< of calendar files: rises with each change after the first call
    QString uid{};            ///< in the calendar it was brought in from; empty = made here
    bool operator==(const Meeting &) const = default;

    /// Approved minutes are final until they are reopened.
    bool minutesAreApproved() const { return minutesState == MinutesState::Approved; }
    /// Postponed and cancelled meetings count nowhere.
    bool takesPlace() const { return state != MeetingState::Postponed && state != MeetingState::Cancelled; }
};

/// A meeting is called at least this many days before it.
constexpr int noticeDays = 14;

/// Name of the meeting in calendar files, the same in every copy of the network's file.
QString calendarUid(const Meeting &meeting);
/// Whether those who were called must hear of the change: it is about when, where or whether they meet.
bool changesTheCall(const Meeting &before, const Meeting &after);
/// The last day of the meeting; `date` for one of a single day.
QDate lastDayOf(const Meeting &meeting);
/// The same meeting on another first day: as long as it was, apologies as long before it. Nothing else changes.
Meeting movedTo(Meeting meeting, QDate date);

/// A new meeting on another day with the same people in mind: title, times, form, place and who leads it; not called,
/// without minutes.
Meeting copyOf(const Meeting &meeting, QDate date);

enum class ItemKind { Information, Discussion, Decision, Election, Talk, Workshop, Break, Lunch, Other };

struct AgendaItem {
    Id id = 0;
    Id meeting = 0; ///< 0 = in the backlog
    ItemKind kind = ItemKind::Discussion;
    QString title;
    QString presenters;
    int minutes = 15;
    QString background;
    QString proposal; ///< proposed decision
    double position = 0;
    Id parent = 0;         ///< the item it is a part of
    QTime fixedStart{};    ///< begins then, whatever comes before
    bool internal = false; ///< left out of what is sent
    QString discussion{};  ///< in the minutes
    QString decision{};    ///< in the minutes
    QString submittedBy{}; ///< who asked for it beforehand
    QDate submittedOn{};
    QTime beganAt{}; ///< in the meeting itself
    QTime endedAt{};
    bool operator==(const AgendaItem &) const = default;

    /// Breaks and lunch are on the programme but are no items of business.
    bool isBusiness() const { return kind != ItemKind::Break && kind != ItemKind::Lunch; }
    /// Has a number in what is sent.
    bool isNumbered() const { return isBusiness() && !internal; }
    /// Somebody has written what was said or decided.
    bool hasMinutes() const { return !discussion.isEmpty() || !decision.isEmpty(); }
};

/// The item as it was planned: without minutes, without the clock of the meeting; its key is 0.
AgendaItem copyOf(AgendaItem item);

enum class ParticipantKind { Member, Substitute, Guest };
enum class Attendance { Unknown, Present, Apology, Absent };

/// Somebody at a meeting. Members of the day need no row until something is said about them.
struct Participant {
    Id id = 0;
    Id meeting = 0;
    Id person = 0; ///< 0 for a guest who is not in the file
    QString name;  ///< of such a guest
    QString role;  ///< "speaker", "Nasjonalbiblioteket" …
    ParticipantKind kind = ParticipantKind::Member;
    Attendance attendance = Attendance::Unknown;
    Id substituteFor = 0; ///< person
    double position = 0;
    bool operator==(const Participant &) const = default;
};

enum class FollowUpState { Open, Done, Dropped };

/// What somebody took upon them under an item; carried to the next meeting until it is done.
struct FollowUp {
    Id id = 0;
    Id item = 0; ///< 0 when it did not come from a meeting
    QString what;
    Id person = 0;
    QString who; ///< when it is nobody in the file
    QDate deadline;
    FollowUpState state = FollowUpState::Open;
    QDate doneOn;
    QString note;
    double position = 0;
    bool operator==(const FollowUp &) const = default;
};

/// Who stood for an office, or for a place in a body, under an item of election.
struct Candidate {
    Id id = 0;
    Id item = 0;
    Id office = 0;
    Id body = 0;
    Id person = 0;
    int votes = -1; ///< -1 = by acclamation
    bool elected = false;
    double position = 0;
    bool operator==(const Candidate &) const = default;
};

/// Place of a meeting among the counting ones of its body in its calendar year, e.g. 4 of 4.
struct MeetingPlace {
    int number = 0; ///< 1-based; 0 when the meeting does not count
    int total = 0;
};
MeetingPlace placeInYear(const Meeting &meeting, const QList<Meeting> &all);

} // namespace aarring
