#include "actions/actions_p.h"

namespace aarring {

namespace {

/// The sequence is counted here only; a form that was open meanwhile cannot set it back.
void count(const Meeting &before, Meeting &after) {
    after.sequence = before.sequence + (before.calledOn.isValid() && changesTheCall(before, after) ? 1 : 0);
}

} // namespace

Result<Id> Actions::saveMeeting(Meeting meeting) {
    if (const Problems p = validate(meeting); !acceptable(p))
        return refusal(p);
    if (meeting.id) {
        const auto before = m_store.load<Meeting>(meeting.id);
        if (!before)
            return before.error();
        count(*before, meeting);
    }
    return performSave(QT_TRANSLATE_NOOP("Action", "Added the meeting %1"),
                       QT_TRANSLATE_NOOP("Action", "Changed the meeting %1"), meeting.title, meeting);
}

Status Actions::moveMeeting(Id id, QDate date) {
    const auto before = m_store.load<Meeting>(id);
    if (!before)
        return before.error();
    Meeting meeting = movedTo(*before, date);
    if (const Problems p = validate(meeting); !acceptable(p))
        return refusal(p);
    count(*before, meeting);
    return perform(QT_TRANSLATE_NOOP("Action", "Moved the meeting %1"), meeting.title,
                   [&] { return m_store.save(meeting); });
}

Status Actions::writeMeeting(Meeting &meeting) {
    meeting.id = 0;
    if (const Problems p = validate(meeting); !acceptable(p))
        return refusal(p);
    return m_store.save(meeting);
}

Status Actions::importMeetings(const QList<Meeting> &meetings) {
    return perform(QT_TRANSLATE_NOOP("Action", "Brought in meetings from a calendar: %1"),
                   QString::number(meetings.size()), [&]() -> Status {
                       for (Meeting meeting : meetings)
                           if (auto written = writeMeeting(meeting); !written)
                               return written;
                       return Done{};
                   });
}

Status Actions::removeMeeting(Id id) {
    const auto meeting = m_store.load<Meeting>(id);
    if (!meeting)
        return meeting.error();
    for (const char *table : {"term", "body_membership"}) {
        const auto used = exists(table, QStringLiteral("elected_at = ?"), {id});
        if (!used)
            return used.error();
        if (*used)
            return Error{
                Error::Kind::Conflict,
                QCoreApplication::translate("Actions", "%1 cannot be removed").arg(meeting->title),
                QCoreApplication::translate("Actions", "somebody was elected there"),
                QCoreApplication::translate("Actions", "Mark it as cancelled, or remove the election first")};
    }
    return perform(QT_TRANSLATE_NOOP("Action", "Removed the meeting %1"), meeting->title, [&]() -> Status {
        if (auto r = removeAll<AgendaItem>(QStringLiteral("meeting = ?"), {id}); !r)
            return r;
        return m_store.remove<Meeting>(id);
    });
}

Result<Id> Actions::saveItem(AgendaItem item) {
    if (const Problems p = validate(item); !acceptable(p))
        return refusal(p);
    if (!item.id && item.position == 0) {
        const auto last = positionAfter<AgendaItem>(QStringLiteral("meeting = ?"), {item.meeting}, -1);
        if (!last)
            return last.error();
        item.position = *last;
    }
    return performSave(QT_TRANSLATE_NOOP("Action", "Added the agenda item %1"),
                       QT_TRANSLATE_NOOP("Action", "Changed the agenda item %1"), item.title, item);
}

Status Actions::moveItem(Id id, Id after) {
    auto item = m_store.load<AgendaItem>(id);
    if (!item)
        return item.error();
    const auto position =
        positionAfter<AgendaItem>(QStringLiteral("meeting = ? AND id <> ?"), {item->meeting, id}, after);
    if (!position)
        return position.error();
    item->position = *position;
    return perform(QT_TRANSLATE_NOOP("Action", "Moved the agenda item %1"), item->title,
                   [&] { return m_store.save(*item); });
}

Status Actions::removeItem(Id id) {
    const auto item = m_store.load<AgendaItem>(id);
    if (!item)
        return item.error();
    return performRemove<AgendaItem>(QT_TRANSLATE_NOOP("Action", "Removed the agenda item %1"), item->title,
                                     id);
}

} // namespace aarring
