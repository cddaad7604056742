#include "domain/meeting.h"

#include <tuple>

namespace aarring {

namespace {

bool countsWith(const Meeting &meeting, const Meeting &other) {
    return other.counts && other.takesPlace() && other.body == meeting.body &&
           other.date.year() == meeting.date.year();
}

} // namespace

QString calendarUid(const Meeting &meeting) {
    return meeting.uid.isEmpty() ? QString::number(meeting.id) + QStringLiteral("@aarring") : meeting.uid;
}

bool changesTheCall(const Meeting &before, const Meeting &after) {
    const auto told = [](const Meeting &m) {
        return std::tie(m.title, m.date, m.lastDay, m.start, m.end, m.form, m.state, m.place, m.link);
    };
    return told(before) != told(after);
}

QDate lastDayOf(const Meeting &meeting) {
    return meeting.lastDay.isValid() && meeting.lastDay > meeting.date ? meeting.lastDay : meeting.date;
}

Meeting movedTo(Meeting meeting, QDate date) {
    const qint64 days = meeting.date.daysTo(date);
    if (meeting.lastDay.isValid())
        meeting.lastDay = meeting.lastDay.addDays(days);
    if (meeting.replyBy.isValid())
        meeting.replyBy = meeting.replyBy.addDays(days);
    meeting.date = date;
    return meeting;
}

Meeting copyOf(const Meeting &meeting, QDate date) {
    Meeting copy = movedTo(meeting, date);
    copy.id = 0;
    copy.state = MeetingState::Planned;
    copy.postponedTo = 0;
    copy.calledOn = {};
    copy.minutesState = MinutesState::None;
    copy.minutesApprovedAt = 0;
    copy.sequence = 0;
    copy.uid.clear();
    return copy;
}

AgendaItem copyOf(AgendaItem item) {
    item.id = 0;
    item.discussion.clear();
    item.decision.clear();
    item.beganAt = {};
    item.endedAt = {};
    return item;
}

MeetingPlace placeInYear(const Meeting &meeting, const QList<Meeting> &all) {
    const auto order = [](const Meeting &m) { return std::tuple(m.date, m.start, m.id); };
    const bool itself = meeting.date.isValid() && countsWith(meeting, meeting);
    MeetingPlace place{itself ? 1 : 0, itself ? 1 : 0};
    for (const Meeting &other : all) {
        if (other.id == meeting.id || !countsWith(meeting, other))
            continue;
        ++place.total;
        if (itself && order(other) < order(meeting))
            ++place.number;
    }
    return place;
}

} // namespace aarring
