#pragma once

#include "domain/mandate.h"
#include "domain/problem.h"

#include <optional>

namespace aarring {

// The steps in the life of a version: draft → submitted → approved → superseded or dissolved. Each is checked in its
// dialog and again before it is written.

/// Sent to the owner.
struct Submission {
    QString to;
    QDate day;
};

/// Approved by the owner; final.
struct Approval {
    QString by;
    QDate day;
    QString caseNumber{};
    QDate validFrom{}; ///< else the day of the approval
    /// Else the version's own date, or a year after the approval; an invalid date means none.
    std::optional<QDate> nextRevision{};
};

/// An approval, or the dissolution, that turned out not to be one.
struct Withdrawal {
    QString by;
    QDate day;
    QString reason;
};

/// The owner ends the network.
struct Dissolution {
    QString by;
    QDate day;
    QString caseNumber{};
};

/// `today` is the latest day something can have happened on; fields are "to", "by", "day", "caseNumber", "validFrom",
/// "nextRevision" and "reason".
Problems validate(const Submission &submission, QDate today);
/// `applies` is the approved version that this one would take the place of; may be null.
Problems validate(const Approval &approval, const MandateVersion &version, const MandateVersion *applies,
                  QDate today);
Problems validate(const Withdrawal &withdrawal, const MandateVersion &version, QDate today);
Problems validate(const Dissolution &dissolution, const MandateVersion &version, QDate today);

// What becomes of the version.

MandateVersion submitted(MandateVersion version, const Submission &submission);
MandateVersion backToDraft(MandateVersion version);
MandateVersion approved(MandateVersion version, const Approval &approval);
/// The one that applied until `next`, which is approved.
MandateVersion superseded(MandateVersion version, const MandateVersion &next);
/// An approved one is submitted again, as if it had not been approved; a dissolved one applies again.
MandateVersion withdrawn(MandateVersion version);
/// The superseded one, when the next one's approval is withdrawn.
MandateVersion restored(MandateVersion version);
MandateVersion dissolved(MandateVersion version, const Dissolution &dissolution);

/// The version a dissolved network ended with; nullptr while it goes on.
const MandateVersion *endedWith(const QList<MandateVersion> &versions);

/// When an approved mandate is to be revised unless somebody chooses another day: after a year.
QDate usualRevision(QDate approvedOn);
/// So many days before, the revision is told of.
inline constexpr int revisionNotice = 60;

} // namespace aarring
