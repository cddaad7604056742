#include "domain/validation_p.h"

#include <algorithm>

namespace aarring {

using namespace validation;

namespace {

/// Longer than this is two things, or a slip of the year.
constexpr int longestDays = 366;
constexpr int longestTerm = 240; // months
constexpr int mostCounted = 1000;

} // namespace

void validation::checkLastDay(Problems &problems, QDate first, QDate last) {
    if (!last.isValid() || !first.isValid())
        return;
    if (last < first)
        problems.append(
            error("lastDay", Text::tr("The last day is before the first. Write a later last day.")));
    else if (first.daysTo(last) > longestDays)
        problems.append(error(
            "lastDay", Text::tr("The last day is more than a year after the first. Write an earlier one.")));
}

Problems validate(const YearEntry &entry) {
    Problems problems;
    checkWritten(problems, "title", entry.title, Text::tr("Write what stands in the year."));
    if (!entry.date.isValid())
        problems.append(error("date", Text::tr("Write the day.")));
    checkLastDay(problems, entry.date, entry.lastDay);
    if (entry.state == EntryState::Done && !entry.doneOn.isValid())
        problems.append(error("doneOn", Text::tr("Write the day it was done.")));
    return problems;
}

Problems validate(const QuietPeriod &period) {
    Problems problems;
    checkWritten(problems, "name", period.name, Text::tr("Write what the quiet time is called."));
    // 2026 has a week 53 and 2028 a 29 February; the rest is there in every year.
    const bool readable = quietDays(period.span, 2026) || quietDays(period.span, 2028);
    if (!readable)
        problems.append(
            error("span", Text::tr("Write weeks as W8 or W8-10, days as 12-20..01-02, or days from Easter as "
                                   "E-6..E+1.")));
    return problems;
}

Problems validate(const DayOverride &day, const QList<DayOverride> &others) {
    Problems problems;
    if (!day.day.isValid())
        problems.append(error("day", Text::tr("Write the day.")));
    if (day.kind != DayKind::Working)
        checkWritten(problems, "name", day.name, Text::tr("Write why the day is closed."));
    const bool judged = std::any_of(others.begin(), others.end(), [&](const DayOverride &other) {
        return other.id != day.id && other.day == day.day;
    });
    if (judged)
        problems.append(
            error("day", Text::tr("The network has judged this day already. Change that entry instead.")));
    return problems;
}

Problems validate(const Rule &rule) {
    Problems problems;
    const auto needsBody = [&] {
        if (rule.body == 0)
            problems.append(error("body", Text::tr("Choose the body the rule is about.")));
    };
    const auto inRange = [&](const char *field, int value, int most, const QString &message) {
        if (value < 0 || value > most)
            problems.append(error(field, message));
    };
    const QString countRange =
        Text::tr("Write a number from 0 to %1; 0 means that there is no bound.").arg(mostCounted);
    inRange("atLeast", rule.atLeast, mostCounted, countRange);
    inRange("atMost", rule.atMost, mostCounted, countRange);
    inRange("months", rule.months, longestTerm,
            Text::tr("Write a number of months from 1 to %1.").arg(longestTerm));
    if (rule.atMost > 0 && rule.atMost < rule.atLeast)
        problems.append(error(
            "atMost", Text::tr("The most is below the least. Write at least %n.", nullptr, rule.atLeast)));

    switch (rule.kind) {
    case RuleKind::MeetingsPerYear:
    case RuleKind::BodySize:
        needsBody();
        if (rule.atLeast == 0 && rule.atMost == 0)
            problems.append(error("atLeast", Text::tr("Write how many at least, or how many at most.")));
        break;
    case RuleKind::PhysicalMeeting:
        needsBody();
        if (rule.atLeast == 0)
            problems.append(error("atLeast", Text::tr("Write how many meetings in person at least.")));
        break;
    case RuleKind::RepresentationOf:
        needsBody();
        if (!rule.institutionKind)
            problems.append(
                error("institutionKind", Text::tr("Choose the kind of institution that is represented.")));
        break;
    case RuleKind::EstablishedBy:
        needsBody();
        if (!rule.deadline.isValid())
            problems.append(error("deadline", Text::tr("Write the day by which all seats are filled.")));
        break;
    case RuleKind::AppointedBy:
        needsBody();
        if (rule.who == Appointer::Anybody)
            problems.append(error("who", Text::tr("Choose who appoints.")));
        break;
    case RuleKind::TermLength:
        if (rule.months == 0)
            problems.append(error("months", Text::tr("Write how many months a term may last.")));
        break;
    case RuleKind::ReportInterval:
        if (rule.months == 0 && rule.period != RulePeriod::HalfYear)
            problems.append(error("months", Text::tr("Write how many months may pass between two reports.")));
        break;
    case RuleKind::Prompt:
        checkWritten(problems, "title", rule.title, Text::tr("Write what is asked."));
        break;
    case RuleKind::Information:
        checkWritten(problems, "title", rule.title, Text::tr("Write what is to be known."));
        break;
    case RuleKind::SeatsFilled:
    case RuleKind::OfficesFilled:
    case RuleKind::OfficersElectedBy:
    case RuleKind::MembersElectedBy:
    case RuleKind::BodyExists:
        needsBody();
        break;
    case RuleKind::MandateRevision:
    case RuleKind::MandateApproved:
    case RuleKind::OwnMeetingCosts:
    case RuleKind::PriorityAreas:
    case RuleKind::ActionPlan:
        break;
    }
    return problems;
}

} // namespace aarring
