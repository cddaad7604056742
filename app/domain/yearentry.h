#pragma once

#include "base/id.h"

#include <QDate>
#include <QString>

namespace aarring {

enum class EntryKind {
    Activity,
    Deadline,
    Report, ///< to the owner: done when it was sent
    Notice, ///< last day to call a meeting
    Election,
    Revision, ///< of the mandate
    PriorityAreas,
    ActionPlan
};

enum class EntryState { Planned, Done, Dropped };

/// Something that stands in the year besides meetings.
struct YearEntry {
    Id id = 0;
    EntryKind kind = EntryKind::Activity;
    QString title;
    QString theme; ///< row of the month × theme matrix; free text
    QDate date;
    QDate lastDay; ///< for what takes several days; else invalid
    EntryState state = EntryState::Planned;
    QDate doneOn;
    QString sentTo; ///< of a report
    Id body = 0;
    QString note;
    bool operator==(const YearEntry &) const = default;
};

/// The same entry on another first day: as long as it was. Nothing else changes.
YearEntry movedTo(YearEntry entry, QDate date);

} // namespace aarring
