#pragma once

#include "base/daterange.h"
#include "domain/budget.h"

namespace aarring {

/// A grant's way, from the application to the report that the funder has accepted.
enum class GrantState {
    Draft, ///< the application is being written
    Applied,
    Refused,
    Granted,  ///< the letter has come
    Accepted, ///< the network has answered that it takes it
    Reported,
    Closed ///< the funder has accepted the report
};

struct Grant {
    Id id = 0;
    QString title; ///< what it is for
    QString funder;
    QString caseNumber;
    Id line = 0; ///< the line of income it is booked on; 0 while there is none
    GrantState state = GrantState::Draft;
    DateRange period; ///< that it is given for
    QDate applyBy;
    qint64 applied = 0; ///< øre
    qint64 granted = 0; ///< øre
    QDate grantedOn;
    QString conditions;
    int ownShare =
        0; ///< the least that the network pays itself, in hundredths of a per cent; 0 = nothing is asked
    QDate reportBy;
    QDate reportedOn;
    QString note;
    Id project = 0; ///< that it is given to; 0 = to the network
    bool operator==(const Grant &) const = default;
};

/// A part of the grant that the funder pays.
struct Instalment {
    Id id = 0;
    Id grant = 0;
    QDate due;
    qint64 amount = 0; ///< øre
    Id entry = 0;      ///< where it was booked; 0 until it has come
    QString note;
    bool operator==(const Instalment &) const = default;
};

bool isOpen(GrantState state); ///< neither refused nor closed
/// Money was given: it counts as granted.
bool isGiven(GrantState state);

/// Three months after the end, as funders mostly ask; invalid without an end.
QDate usualReportDay(const DateRange &period);

/// What has come of a grant and what the network pays itself. All in øre.
struct GrantStanding {
    qint64 granted = 0;
    qint64 inInstalments = 0;
    qint64 received = 0;
    qint64 outstanding() const { return granted - received; }

    qint64 cost = 0;   ///< the expenses of its budget, as they apply now
    qint64 own = 0;    ///< what no grant of that budget pays of them; never below 0
    int ownWanted = 0; ///< as in the grant
    /// Nothing is asked, or the network pays enough. Exact, not rounded.
    bool isOwnEnough() const;
    /// The least that must be paid, rounded up to the øre.
    qint64 ownLeast() const;
    bool operator==(const GrantStanding &) const = default;
};
/// `lines` are those of all budgets, `grants` all grants.
GrantStanding standingOf(const Grant &grant, const QList<Grant> &grants, const QList<Instalment> &instalments,
                         const QList<BudgetLine> &lines, const QList<BudgetEntry> &entries);

/// A day that somebody must think of.
struct GrantDeadline {
    enum class Kind { Application, Instalment, Report };
    Kind kind = Kind::Report;
    Id grant = 0;
    Id source = 0; ///< the grant itself, or the instalment
    QDate day;
    bool isDone = false;
    bool operator==(const GrantDeadline &) const = default;
};
/// By day. A grant that was refused has only its application, one that is not yet given has no report.
QList<GrantDeadline> grantDeadlines(const QList<Grant> &grants, const QList<Instalment> &instalments);

} // namespace aarring
