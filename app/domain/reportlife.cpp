#include "domain/reportlife.h"

#include "domain/planwords.h"
#include "domain/validation_p.h"

#include <algorithm>

namespace aarring {

using namespace validation;

namespace {

constexpr int entryDays = 45;  ///< so near the end of the period an entry of the year is meant for it
constexpr int lateDays = 60;   ///< so long after a period its report is still expected
constexpr int graceMonths = 3; ///< a mandate of some weeks has nothing to report, as in the mandate check
constexpr int monthsOfYear = 12;

DateRange halfYearOf(QDate day) {
    const QDate from(day.year(), day.month() <= 6 ? 1 : 7, 1);
    return {from, from.addMonths(6).addDays(-1)};
}

DateRange yearOf(int year) { return {QDate(year, 1, 1), QDate(year, 12, 31)}; }

const Rule *intervalRule(const QList<Rule> &rules) {
    for (const Rule &rule : rules)
        if (rule.kind == RuleKind::ReportInterval)
            return &rule;
    return nullptr;
}

/// When the network began: the first day of its first approved mandate, not of the one that applies. Invalid without one.
QDate firstMandateStart(const NetworkFacts &facts) {
    QDate start;
    for (const MandateVersion &version : facts.mandates) {
        const QDate from = version.validFrom.isValid() ? version.validFrom : version.approvedOn;
        if (from.isValid() && isSealed(version.state) && (!start.isValid() || from < start))
            start = from;
    }
    return start;
}

/// The end of the newest report of the kind, sent or not.
QDate lastEnd(ReportKind kind, Id grant, const NetworkFacts &facts) {
    QDate last;
    for (const Report &report : facts.reports)
        if (report.kind == kind && report.grant == grant && report.period.to.isValid())
            last = std::max(last, report.period.to);
    return last;
}

DateRange halfYearPeriod(const NetworkFacts &facts, const QList<Rule> &rules, QDate today) {
    const QDate last = lastEnd(ReportKind::HalfYear, 0, facts);
    const Rule *rule = intervalRule(rules);
    // A rule of months instead of half-years sets the length.
    if (rule && rule->period != RulePeriod::HalfYear && rule->months > 0) {
        const QDate start = last.isValid() ? last.addDays(1) : firstMandateStart(facts);
        if (start.isValid())
            return {start, start.addMonths(rule->months).addDays(-1)};
    }
    if (last.isValid())
        return halfYearOf(last.addDays(1));
    const DateRange now = halfYearOf(today);
    const DateRange before = halfYearOf(now.from.addDays(-1));
    const QDate start = firstMandateStart(facts);
    const bool isOwed = start.isValid() && start <= before.from.addMonths(graceMonths);
    return isOwed && now.from.daysTo(today) < lateDays ? before : now;
}

DateRange yearPeriod(const NetworkFacts &facts, QDate today) {
    if (const QDate last = lastEnd(ReportKind::Year, 0, facts); last.isValid())
        return yearOf(last.addDays(1).year());
    const DateRange now = yearOf(today.year());
    const QDate start = firstMandateStart(facts);
    const bool isOwed = start.isValid() && start < now.from;
    return isOwed && now.from.daysTo(today) < lateDays ? yearOf(today.year() - 1) : now;
}

DateRange annualMeetingPeriod(const NetworkFacts &facts, QDate today) {
    QDate before, next;
    for (const Meeting &meeting : facts.meetings) {
        if (meeting.kind != MeetingKind::Annual || !meeting.takesPlace() || !meeting.date.isValid())
            continue;
        if (meeting.date < today)
            before = std::max(before, meeting.date);
        else if (!next.isValid() || meeting.date < next)
            next = meeting.date;
    }
    if (before.isValid())
        return {before.addDays(1), next.isValid() ? next : before.addYears(1)};
    return next.isValid() ? DateRange{next.addYears(-1).addDays(1), next} : yearOf(today.year());
}

DateRange proposedPeriod(const Report &report, const NetworkFacts &facts, const QList<Rule> &rules,
                         QDate today) {
    switch (report.kind) {
    case ReportKind::HalfYear:
        return halfYearPeriod(facts, rules, today);
    case ReportKind::Year:
        return yearPeriod(facts, today);
    case ReportKind::Funder:
        if (const Grant *grant = find(facts.grants, report.grant); grant && grant->period.from.isValid())
            return grant->period;
        return yearOf(today.year());
    case ReportKind::AnnualMeeting:
        break;
    }
    return annualMeetingPeriod(facts, today);
}

void checkDay(Problems &problems, QDate day, QDate earliest, QDate today) {
    if (!day.isValid())
        problems.append(error("day", Text::tr("Write the day.")));
    else if (day > today)
        problems.append(
            error("day", Text::tr("This day has not come yet. It is recorded when it has happened.")));
    else if (earliest.isValid() && day < earliest)
        problems.append(error("day", Text::tr("This is before the step it follows. Write a later day.")));
}

} // namespace

ReportKind usualReportKind(const NetworkFacts &facts, const QList<Rule> &rules) {
    if (intervalRule(rules))
        return ReportKind::HalfYear;
    const bool hasAnnual = std::any_of(facts.meetings.begin(), facts.meetings.end(),
                                       [](const Meeting &m) { return m.kind == MeetingKind::Annual; }) ||
                           std::any_of(rules.begin(), rules.end(), [](const Rule &rule) {
                               return rule.meetingKind == MeetingKind::Annual;
                           });
    return hasAnnual ? ReportKind::AnnualMeeting : ReportKind::Year;
}

Report proposedReport(ReportKind kind, Id grant, const NetworkFacts &facts, const QList<Rule> &rules,
                      QDate today) {
    Report report;
    report.kind = kind;
    report.language = facts.network.language;
    report.grant = kind == ReportKind::Funder ? grant : 0;
    report.period = proposedPeriod(report, facts, rules, today);
    report.title = proposedTitle(report, facts);
    report.due = proposedDue(report, facts);
    report.recipient = proposedRecipient(report, facts);
    return report;
}

QString proposedTitle(const Report &report, const NetworkFacts &facts) {
    const int year = report.period.to.year();
    switch (report.kind) {
    case ReportKind::HalfYear:
        if (report.period == halfYearOf(report.period.from))
            return halfYearReportTitle(report.period.from.month() <= 6 ? 1 : 2, year, report.language);
        return reportTitle(year, report.language);
    case ReportKind::Year:
        return yearReportTitle(year, report.language);
    case ReportKind::Funder: {
        const Grant *grant = find(facts.grants, report.grant);
        return funderReportTitle(grant ? grant->funder : QString(), report.language);
    }
    case ReportKind::AnnualMeeting:
        break;
    }
    return annualMeetingReportTitle(year, report.language);
}

QDate proposedDue(const Report &report, const NetworkFacts &facts) {
    if (const YearEntry *entry = entryOf(report, facts.entries))
        return entry->date;
    if (report.kind == ReportKind::Funder)
        if (const Grant *grant = find(facts.grants, report.grant); grant && grant->reportBy.isValid())
            return grant->reportBy;
    return facts.calendar.lastWorkingDay(report.period.to);
}

QString proposedRecipient(const Report &report, const NetworkFacts &facts) {
    if (report.kind == ReportKind::Funder)
        if (const Grant *grant = find(facts.grants, report.grant))
            return grant->funder;
    return facts.network.owner;
}

DateRange periodAfter(const DateRange &period) {
    const QDate from = period.to.addDays(1);
    if (period.from.day() != 1 || from.day() != 1)
        return {from, from.addDays(period.from.daysTo(period.to))};
    const int months = (from.year() - period.from.year()) * monthsOfYear + from.month() - period.from.month();
    return {from, from.addMonths(months).addDays(-1)};
}

const YearEntry *entryOf(const Report &report, const QList<YearEntry> &entries) {
    const YearEntry *nearest = nullptr;
    if (report.kind == ReportKind::Funder || !report.period.to.isValid())
        return nearest;
    const auto distance = [&](const YearEntry &entry) { return qAbs(entry.date.daysTo(report.period.to)); };
    for (const YearEntry &entry : entries) {
        if (entry.kind != EntryKind::Report || entry.state == EntryState::Dropped || !entry.date.isValid() ||
            distance(entry) > entryDays)
            continue;
        if (!nearest || distance(entry) < distance(*nearest))
            nearest = &entry;
    }
    return nearest;
}

std::optional<YearEntry> movedAlong(const Report &report, QDate before, const QList<YearEntry> &entries) {
    const YearEntry *entry = entryOf(report, entries);
    if (!entry || !report.due.isValid() || report.due == before || entry->date != before ||
        entry->state != EntryState::Planned)
        return std::nullopt;
    const YearEntry moved = movedTo(*entry, report.due);
    // Too far from the period it would not be meant for the report any more.
    return entryOf(report, {moved}) ? std::optional(moved) : std::nullopt;
}

QList<Report> movedAlong(const YearEntry &entry, const YearEntry &before, const QList<Report> &reports,
                         const QList<YearEntry> &entries) {
    QList<Report> moved;
    if (!entry.date.isValid() || entry.date == before.date)
        return moved;
    for (Report report : reports) {
        const YearEntry *meant = report.isSent() ? nullptr : entryOf(report, entries);
        if (!meant || meant->id != entry.id || report.due != before.date)
            continue;
        report.due = entry.date;
        moved.append(report);
    }
    return moved;
}

Problems validate(const Report &report) {
    Problems problems;
    checkWritten(problems, "title", report.title, Text::tr("Write a title."));
    if (!report.period.from.isValid())
        problems.append(error("period", Text::tr("Write the first day of the period.")));
    if (!report.period.to.isValid())
        problems.append(error("periodTo", Text::tr("Write the last day of the period.")));
    if (report.period.isBackwards())
        problems.append(
            error("periodTo", Text::tr("The last day is before the first. Write a later last day.")));
    if (report.kind == ReportKind::Funder && !report.grant)
        problems.append(error("grant", Text::tr("Choose the grant that the report is about.")));
    return problems;
}

Problems validate(const ReportPart &part) {
    Problems problems;
    checkWritten(problems, "title", part.title, Text::tr("Write a title."));
    return problems;
}

Problems validate(const ReportSending &sending, const Report &report, QDate today) {
    Problems problems;
    checkWritten(problems, "to", sending.to, Text::tr("Write to whom it is sent."));
    checkDay(problems, sending.day, {}, today);
    if (sending.day.isValid() && sending.day < report.period.to)
        problems.append(warning(
            "day", Text::tr("The period is not over on that day. Facts that come later are left out.")));
    return problems;
}

Problems validate(const ReportReceipt &receipt, const Report &report, QDate today) {
    Problems problems;
    checkWritten(problems, "by", receipt.by, Text::tr("Write who acknowledged it."));
    checkDay(problems, receipt.day, report.sentOn, today);
    return problems;
}

Report sent(Report report, const ReportSending &sending) {
    report.state = ReportState::Sent;
    report.sentTo = sending.to.trimmed();
    report.sentOn = sending.day;
    if (!sending.caseNumber.trimmed().isEmpty())
        report.caseNumber = sending.caseNumber.trimmed();
    return report;
}

Report acknowledged(Report report, const ReportReceipt &receipt) {
    report.state = ReportState::Acknowledged;
    report.acknowledgedBy = receipt.by.trimmed();
    report.acknowledgedOn = receipt.day;
    return report;
}

Report takenBack(Report report) {
    report.state = ReportState::Draft;
    report.sentTo.clear();
    report.acknowledgedBy.clear();
    report.sentOn = report.acknowledgedOn = {};
    const Report blank;
    report.senderName = report.senderShortName = report.logo = report.logoType = QString();
    report.sheet = blank.sheet;
    report.marginMm = blank.marginMm;
    return report;
}

Report withSender(Report report, const Network &network) {
    report.senderName = network.name;
    report.senderShortName = network.shortName;
    report.sheet = network.paperSize;
    report.marginMm = network.marginMm;
    return report;
}

Network senderOf(const Report &report, const Network &now) {
    if (!report.isSent())
        return now;
    Network sender = now;
    sender.name = report.senderName;
    sender.shortName = report.senderShortName;
    sender.paperSize = report.sheet;
    sender.marginMm = report.marginMm;
    return sender;
}

} // namespace aarring
