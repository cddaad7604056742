#pragma once

#include "base/id.h"

#include <QDate>
#include <QList>
#include <QString>

namespace aarring {

/// What the network sets itself for a year. There is one plan a year.
struct ActionPlan {
    Id id = 0;
    int year = 0;
    QDate adoptedOn;
    Id meeting = 0; ///< the meeting it was made from; 0 = none
    QString note;
    bool operator==(const ActionPlan &) const = default;
};

/// What is given priority in a plan's year (nb innsatsområde, da indsatsområde).
struct PriorityArea {
    Id id = 0;
    Id plan = 0;
    QString title;
    QString text;
    double position = 0;
    bool operator==(const PriorityArea &) const = default;
};

struct Goal {
    Id id = 0;
    Id plan = 0;
    Id area = 0;   ///< 0 = outside all priority areas
    Id clause = 0; ///< the paragraph of the mandate it serves; 0 = none
    QString title;
    QString text;
    double position = 0;
    bool operator==(const Goal &) const = default;
};

enum class MeasureState { Planned, UnderWay, Done, Dropped };

/// Something that is done for a goal, in a project, or both (nb tiltak, da tiltag).
struct Measure {
    Id id = 0;
    Id goal = 0;
    Id project = 0;
    QString title;
    QString text;
    Id person = 0; ///< responsible
    QString who;   ///< when it is nobody in the file
    Id institution = 0;
    QDate deadline;
    QString resources; ///< hours, money: free text
    QString result;
    MeasureState state = MeasureState::Planned;
    QDate doneOn;
    Id carriedFrom = 0; ///< the measure of an earlier plan that was not done
    double position = 0;
    bool operator==(const Measure &) const = default;
};

/// Somebody still has to do something.
constexpr bool isOpen(MeasureState state) {
    return state == MeasureState::Planned || state == MeasureState::UnderWay;
}

/// "3 of 7 done". What was dropped counts nowhere.
struct PlanProgress {
    int done = 0;
    int total = 0;
    bool operator==(const PlanProgress &) const = default;
};
PlanProgress progressOf(const QList<Measure> &measures);

} // namespace aarring
