#pragma once

#include "domain/networkfacts.h"
#include "domain/problem.h"

#include <optional>

namespace aarring {

// What a new report is about, and its way: draft → sent → acknowledged.

/// The kind that the mandate's rules ask for.
ReportKind usualReportKind(const NetworkFacts &facts, const QList<Rule> &rules);

/// A new one of that kind as it will mostly be wanted: the period after the last report, by the mandate's rule; due as the
/// year says; title in the network's language. `grant` is what a report to a funder is about.
Report proposedReport(ReportKind kind, Id grant, const NetworkFacts &facts, const QList<Rule> &rules,
                      QDate today);
/// Title, due day and recipient that go with its kind, period and grant.
QString proposedTitle(const Report &report, const NetworkFacts &facts);
QDate proposedDue(const Report &report, const NetworkFacts &facts);
QString proposedRecipient(const Report &report, const NetworkFacts &facts);

/// As long as the period and right behind it.
DateRange periodAfter(const DateRange &period);

/// The entry in the year that is done when this report is sent; null when there is none.
const YearEntry *entryOf(const Report &report, const QList<YearEntry> &entries);

// A report is due on its own day; the entry in the year that is meant for it stood there when it was proposed. While both
// are on one day, the one that is moved takes the other along.

/// That entry on the report's day, after the report was moved away from `before`; nothing when they were apart.
std::optional<YearEntry> movedAlong(const Report &report, QDate before, const QList<YearEntry> &entries);
/// The drafts that `entry` is meant for on its new day, after it was moved away from `before`.
QList<Report> movedAlong(const YearEntry &entry, const YearEntry &before, const QList<Report> &reports,
                         const QList<YearEntry> &entries);

/// To whom and when.
struct ReportSending {
    QString to;
    QDate day;
    QString caseNumber{};
};
/// Who said that it has come.
struct ReportReceipt {
    QString by;
    QDate day;
};

/// Fields are "title", "period", "periodTo" and "grant"; "title"; "to", "day"; "by", "day".
Problems validate(const Report &report);
Problems validate(const ReportPart &part);
Problems validate(const ReportSending &sending, const Report &report, QDate today);
Problems validate(const ReportReceipt &receipt, const Report &report, QDate today);

// What becomes of the report.

Report sent(Report report, const ReportSending &sending);
Report acknowledged(Report report, const ReportReceipt &receipt);
Report takenBack(Report report); ///< a draft again
/// Keeps how the network stands at its head.
Report withSender(Report report, const Network &network);
/// The network as it stands at the head of the report: as it was when it was sent, or as it is now.
Network senderOf(const Report &report, const Network &now);

} // namespace aarring
