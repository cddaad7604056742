#pragma once

#include "base/daterange.h"
#include "domain/budget.h"
#include "domain/institution.h"

#include <QList>
#include <QStringList>

namespace aarring {

enum class ProjectState {
    Idea,
    Applied, ///< money was applied for
    UnderWay,
    Completed,
    Stopped
};

/// What several institutions do together for a time, mostly with money from outside. Its measures are those of
/// actionplan.h that name it; its budget and its grants name it too.
struct Project {
    Id id = 0;
    QString title;
    QString subtitle;
    Id owner = 0; ///< the institution that answers for it, perhaps one that exists no more; 0 = not known yet
    ProjectState state = ProjectState::Idea;
    DateRange period;
    QString contactName;
    QString contactRole;
    QString contactEmail;
    QString contactPhone; ///< as typed
    QString basis;        ///< the policy document it builds on
    QString about;
    QString result;
    QString caseNumber;
    QString note;
    bool operator==(const Project &) const = default;
};

/// An institution that takes part besides the owner.
struct ProjectPartner {
    Id id = 0;
    Id project = 0;
    Id institution = 0;
    QString contribution;  ///< what it does or gives, in words
    qint64 ownFunding = 0; ///< øre that it pays itself; 0 = no amount is agreed
    double position = 0;
    bool operator==(const ProjectPartner &) const = default;
};

struct Objective {
    Id id = 0;
    Id project = 0;
    QString text;
    double position = 0;
    bool operator==(const Objective &) const = default;
};

/// Neither completed nor stopped.
bool isOpen(ProjectState state);

/// The sum of what the partners pay, in øre.
qint64 ownFundingOf(const QList<ProjectPartner> &partners);

/// "2026", or "2011–2012" for the budget of a project that runs over several years. Null for the network's own.
QString yearsOf(const Budget &budget, const Project *project);

/// Who has taken over an institution that exists no more on the day, over as many steps as there were. Null while it
/// exists, and when no successor is entered.
const Institution *successorOn(const Institution &institution, const QList<Institution> &all, QDate day);

/// Lines as they are pasted from a document: each becomes a text without its bullet or number. Empty ones are left out.
QStringList pastedPoints(const QString &text);

} // namespace aarring
