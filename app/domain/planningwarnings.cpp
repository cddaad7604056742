#include "domain/planningwarnings.h"

#include "base/formats.h"

#include <QCoreApplication>
#include <algorithm>

namespace aarring {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Domain)
};

/// People who travel on the morning of the first working day have travelled on Sunday.
const QTime earliestOnMonday(10, 0);

bool isTravel(const Meeting &meeting) { return meeting.form != MeetingForm::Digital; }

/// Holidays, quiet times and weekends among the days, each told once.
void addClosedDays(QList<PlanningWarning> &warnings, const QList<QDate> &days, const NetworkFacts &facts,
                   Language language) {
    QStringList told;
    for (const QDate day : days) {
        const QString when = longDateWithWeekday(day, language);
        const QString quiet = facts.calendar.quietName(day);
        if (const auto holiday = facts.calendar.holiday(day))
            warnings.append({PlanningConcern::Holiday,
                             holiday->kind == DayKind::Public
                                 ? Text::tr("%1 is a holiday: %2.").arg(when, holiday->name)
                                 : Text::tr("Many are off on %1: %2.").arg(when, holiday->name),
                             0});
        if (!quiet.isEmpty() && !told.contains(quiet)) {
            warnings.append(
                {PlanningConcern::QuietTime, Text::tr("%1 lies in a quiet time: %2.").arg(when, quiet), 0});
            told.append(quiet);
        }
        if (day.dayOfWeek() > Qt::Friday)
            warnings.append({PlanningConcern::Weekend, Text::tr("%1 is in a weekend.").arg(when), 0});
    }
}

/// Minutes of a meeting on one of its days, end excluded; the whole day without times.
std::pair<int, int> minutesOn(const Meeting &meeting, QDate day) {
    constexpr int wholeDay = 24 * 60;
    const auto minute = [](QTime time) { return time.hour() * 60 + time.minute(); };
    const bool begins = day == meeting.date && meeting.start.isValid();
    const bool ends = day == lastDayOf(meeting) && meeting.start.isValid() && meeting.end.isValid() &&
                      meeting.end != QTime(0, 0);
    return {begins ? minute(meeting.start) : 0, ends ? minute(meeting.end) : wholeDay};
}

bool sharesTime(const Meeting &a, const Meeting &b) {
    for (QDate day = std::max(a.date, b.date); day <= std::min(lastDayOf(a), lastDayOf(b));
         day = day.addDays(1)) {
        const auto [aFrom, aTo] = minutesOn(a, day);
        const auto [bFrom, bTo] = minutesOn(b, day);
        if (aFrom < bTo && bFrom < aTo)
            return true;
    }
    return false;
}

std::optional<PlanningWarning> nearness(const Meeting &meeting, const Meeting &other, Language language) {
    if (meeting.date.daysTo(other.date) > meeting.date.daysTo(lastDayOf(meeting)) + 7 ||
        other.date.daysTo(meeting.date) > other.date.daysTo(lastDayOf(other)) + 7)
        return std::nullopt; // most of the year: nothing is worded for them
    const QString when = longDateWithWeekday(other.date, language);
    const bool sameDay = other.date <= lastDayOf(meeting) && meeting.date <= lastDayOf(other);
    if (sameDay && sharesTime(meeting, other))
        return PlanningWarning{PlanningConcern::Overlap,
                               Text::tr("It is at the same time as %1, %2.")
                                   .arg(other.title, timeRange(other.start, other.end, language).isEmpty()
                                                         ? when
                                                         : timeRange(other.start, other.end, language)),
                               other.id};
    if (sameDay)
        return PlanningWarning{PlanningConcern::SameDay, Text::tr("%1 is on the same day.").arg(other.title),
                               other.id};
    const bool next =
        lastDayOf(meeting).addDays(1) == other.date || lastDayOf(other).addDays(1) == meeting.date;
    if (next && isTravel(meeting) && isTravel(other))
        return PlanningWarning{
            PlanningConcern::TravelDay,
            Text::tr("No day is left to travel: %1 is in person on %2.").arg(other.title, when), other.id};
    if (meeting.date.toJulianDay() / 7 == other.date.toJulianDay() / 7)
        return PlanningWarning{PlanningConcern::SameWeek,
                               Text::tr("%1 is in the same week, on %2.").arg(other.title, when), other.id};
    return std::nullopt;
}

QList<PlanningWarning> sorted(QList<PlanningWarning> warnings) {
    std::stable_sort(
        warnings.begin(), warnings.end(),
        [](const PlanningWarning &a, const PlanningWarning &b) { return a.concern < b.concern; });
    return warnings;
}

} // namespace

QList<PlanningWarning> planningWarnings(const Meeting &meeting, const NetworkFacts &facts, QDate today,
                                        Language language, int noticeDays) {
    QList<PlanningWarning> warnings;
    if (!meeting.date.isValid() || !meeting.takesPlace() || meeting.state == MeetingState::Held)
        return warnings;
    QList<QDate> days;
    for (QDate day = meeting.date; day <= lastDayOf(meeting) && days.size() < 31; day = day.addDays(1))
        days.append(day);
    addClosedDays(warnings, days, facts, language);

    const QDate notice = facts.calendar.lastWorkingDay(meeting.date.addDays(-noticeDays));
    if (meeting.state == MeetingState::Planned && !meeting.calledOn.isValid() && notice < today)
        warnings.append({PlanningConcern::NoticePassed,
                         meeting.date < today ? Text::tr("The day has passed.")
                                              : Text::tr("The last day to call the meeting was %1.")
                                                    .arg(longDateWithWeekday(notice, language)),
                         0});
    if (isTravel(meeting) && meeting.date.dayOfWeek() == Qt::Monday && meeting.start.isValid() &&
        meeting.start < earliestOnMonday)
        warnings.append({PlanningConcern::TravelDay,
                         Text::tr("Those who travel must leave on Sunday: it begins on a Monday at %1.")
                             .arg(timeOfDay(meeting.start, language)),
                         0});
    for (const Meeting &other : facts.meetings)
        if (other.id != meeting.id && other.date.isValid() && other.takesPlace())
            if (const auto near = nearness(meeting, other, language))
                warnings.append(*near);
    return sorted(warnings);
}

QList<PlanningWarning> planningWarnings(const YearEntry &entry, const NetworkFacts &facts, QDate today,
                                        Language language) {
    QList<PlanningWarning> warnings;
    if (!entry.date.isValid() || entry.state != EntryState::Planned)
        return warnings;
    QList<QDate> days{entry.date};
    if (entry.lastDay.isValid() && entry.lastDay > entry.date)
        days.append(entry.lastDay);
    addClosedDays(warnings, days, facts, language);
    if (days.last() < today)
        warnings.append({PlanningConcern::NoticePassed, Text::tr("The day has passed."), 0});
    return sorted(warnings);
}

} // namespace aarring
