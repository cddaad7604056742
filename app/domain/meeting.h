#pragma once

#include "base/id.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QTime>
#include <optional>

namespace aarring {

enum class MeetingForm { Digital, Physical, Hybrid };
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
    bool operator==(const Meeting &) const = default;

    /// Postponed and cancelled meetings count nowhere.
    bool takesPlace() const { return state != MeetingState::Postponed && state != MeetingState::Cancelled; }
};

enum class ItemKind { Information, Discussion, Decision, Election, Talk, Workshop, Break, Lunch, Other };

struct AgendaItem {
    Id id = 0;
    Id meeting = 0;
    ItemKind kind = ItemKind::Discussion;
    QString title;
    QString presenters;
    int minutes = 15;
    QString background;
    QString proposal; ///< proposed decision
    double position = 0;
    bool operator==(const AgendaItem &) const = default;

    /// Breaks and lunch are on the programme but are no items of business.
    bool isBusiness() const { return kind != ItemKind::Break && kind != ItemKind::Lunch; }
};

/// Clock times of the items, computed from the meeting's start and each item's length. Empty without a start.
struct ItemTimes {
    QList<std::pair<QTime, QTime>> times; ///< same order as the items
    int minutes = 0;                      ///< sum, breaks included
    int overrun = 0;                      ///< minutes past the meeting's end; 0 when in time or no end is set
    int firstLate = -1;                   ///< first item that ends after the meeting's end
};
ItemTimes itemTimes(const Meeting &meeting, const QList<AgendaItem> &items);

/// Place of a meeting among the counting ones of its body in its calendar year, e.g. 4 of 4.
struct MeetingPlace {
    int number = 0; ///< 1-based; 0 when the meeting does not count
    int total = 0;
};
MeetingPlace placeInYear(const Meeting &meeting, const QList<Meeting> &all);

/// Numbers of the business items. NO: run through the year over all meetings of the body ("Sak 3/26" is
/// number 3); DK: restart at 1. `before` is the number of business items in earlier meetings of the year. 0
/// for breaks.
QList<int> itemNumbers(const QList<AgendaItem> &items, int before);

} // namespace aarring
