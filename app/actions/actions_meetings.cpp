#include "actions/actions_p.h"
#include "base/formats.h"

namespace aarring {

namespace {

/// The sequence is counted here only; a form that was open meanwhile cannot set it back.
void count(const Meeting &before, Meeting &after) {
    after.sequence = before.sequence + (before.calledOn.isValid() && changesTheCall(before, after) ? 1 : 0);
}

Error conflict(const QString &what, const QString &why, const QString &todo) {
    return {Error::Kind::Conflict, what, why, todo};
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

Status Actions::writeMeetings(const QList<Meeting> &meetings) {
    for (Meeting meeting : meetings)
        if (auto written = writeMeeting(meeting); !written)
            return written;
    return Done{};
}

Status Actions::importMeetings(const QList<Meeting> &meetings) {
    return perform(QT_TRANSLATE_NOOP("Action", "Brought in meetings from a calendar: %1"),
                   QString::number(meetings.size()), [&]() -> Status {
                       for (Meeting meeting : meetings)
                           if (auto written = meeting.id ? writeChange(meeting) : writeMeeting(meeting);
                               !written)
                               return written;
                       return Done{};
                   });
}

/// The calendar has counted its changes, too; whichever has come farther goes on.
Status Actions::writeChange(Meeting meeting) {
    const auto before = m_store.load<Meeting>(meeting.id);
    if (!before)
        return before.error();
    if (const Problems p = validate(meeting); !acceptable(p))
        return refusal(p);
    const int counted = meeting.sequence;
    count(*before, meeting);
    meeting.sequence = std::max(meeting.sequence, counted);
    return m_store.save(meeting);
}

Status Actions::addSeries(const QList<Meeting> &meetings) {
    if (meetings.isEmpty())
        return Error{Error::Kind::Invalid,
                     QCoreApplication::translate("Actions", "The series has no meetings"),
                     {},
                     QCoreApplication::translate("Actions", "Choose at least one day")};
    return perform(QT_TRANSLATE_NOOP("Action", "Added the series of meetings %1"), meetings.first().title,
                   [&] { return writeMeetings(meetings); });
}

Result<Id> Actions::copyMeeting(Id from, QDate date) {
    const auto original = m_store.load<Meeting>(from);
    if (!original)
        return original.error();
    const auto items = agendaOf(from);
    if (!items)
        return items.error();
    Meeting meeting = copyOf(*original, date);
    const Status copied =
        perform(QT_TRANSLATE_NOOP("Action", "Copied the meeting %1"), meeting.title, [&]() -> Status {
            if (auto written = writeMeeting(meeting); !written)
                return written;
            QHash<Id, Id> copies;
            for (const AgendaItem &item : *items) {
                AgendaItem copy = copyOf(item);
                copy.meeting = meeting.id;
                copy.parent = copies.value(item.parent);
                if (auto saved = m_store.save(copy); !saved)
                    return saved;
                copies.insert(item.id, copy.id);
            }
            return Done{};
        });
    if (!copied)
        return copied.error();
    return meeting.id;
}

Result<Id> Actions::postponeMeeting(Id id, Meeting instead) {
    const auto before = m_store.load<Meeting>(id);
    if (!before)
        return before.error();
    const QString what = QCoreApplication::translate("Actions", "%1 cannot be postponed").arg(before->title);
    if (!before->takesPlace())
        return conflict(what, QCoreApplication::translate("Actions", "it does not take place"),
                        QCoreApplication::translate("Actions", "Choose another meeting"));
    if (before->state == MeetingState::Held || before->minutesState != MinutesState::None)
        return conflict(what, QCoreApplication::translate("Actions", "it was held"),
                        QCoreApplication::translate("Actions", "Add a new meeting, or copy this one"));
    const auto items = agendaOf(id);
    if (!items)
        return items.error();
    Meeting after = *before;
    after.state = MeetingState::Postponed;
    count(*before, after);
    const Status postponed =
        perform(QT_TRANSLATE_NOOP("Action", "Postponed the meeting %1"), before->title, [&]() -> Status {
            if (auto written = writeMeeting(instead); !written)
                return written;
            after.postponedTo = instead.id;
            if (auto saved = m_store.save(after); !saved)
                return saved;
            QList<AgendaItem> open;
            for (const AgendaItem &item : *items)
                if (!item.parent && !item.hasMinutes())
                    open.append(item);
            if (auto moved = moveItems(open, instead.id); !moved)
                return moved;
            // Whoever is asked from outside is asked for the other day; apologies were for this one.
            const auto guests = m_store.all<Participant>(QStringLiteral("meeting = ? AND kind = ?"),
                                                         {id, nameOf(ParticipantKind::Guest)});
            if (!guests)
                return guests.error();
            for (Participant guest : *guests) {
                guest.meeting = instead.id;
                guest.attendance = Attendance::Unknown;
                if (auto saved = m_store.save(guest); !saved)
                    return saved;
            }
            return Done{};
        });
    if (!postponed)
        return postponed.error();
    return instead.id;
}

Status Actions::sendNotice(Id id, QDate day, std::optional<QDate> replyBy) {
    const auto before = m_store.load<Meeting>(id);
    if (!before)
        return before.error();
    if (!before->takesPlace() || before->state == MeetingState::Held)
        return conflict(QCoreApplication::translate("Actions", "%1 cannot be called").arg(before->title),
                        before->takesPlace()
                            ? QCoreApplication::translate("Actions", "it was held")
                            : QCoreApplication::translate("Actions", "it does not take place"),
                        QCoreApplication::translate("Actions", "Change its state first"));
    Meeting meeting = *before;
    meeting.state = MeetingState::Called;
    meeting.calledOn = day;
    meeting.replyBy = replyBy.value_or(before->replyBy);
    if (const Problems p = validate(meeting); !acceptable(p))
        return refusal(p);
    count(*before, meeting);
    if (!day.isValid())
        return refusal({{QStringLiteral("calledOn"),
                         QCoreApplication::translate("Actions", "Write the day the notice was sent.")}});
    return perform(QT_TRANSLATE_NOOP("Action", "Called the meeting %1"), meeting.title,
                   [&] { return m_store.save(meeting); });
}

Status Actions::removeMeeting(Id id) {
    const auto meeting = m_store.load<Meeting>(id);
    if (!meeting)
        return meeting.error();
    const QString elected = QCoreApplication::translate("Actions", "somebody was elected there");
    const QString orElection =
        QCoreApplication::translate("Actions", "Mark it as cancelled, or remove the election first");
    const Status unused = refuseIfUsed(
        id, meeting->title,
        {{"term", "elected_at", elected, orElection},
         {"body_membership", "elected_at", elected, orElection},
         {"meeting", "postponed_to",
          QCoreApplication::translate("Actions", "another meeting was postponed to it"),
          QCoreApplication::translate("Actions", "Mark it as cancelled instead")},
         {"meeting", "minutes_approved_at",
          QCoreApplication::translate("Actions", "minutes of another meeting were approved there"),
          QCoreApplication::translate("Actions", "Reopen those minutes first")}});
    if (!unused)
        return unused;
    return perform(QT_TRANSLATE_NOOP("Action", "Removed the meeting %1"), meeting->title, [&]() -> Status {
        if (auto r = removeItems(QStringLiteral("meeting = ?"), {id}); !r)
            return r;
        if (auto r = removeAll<Participant>(QStringLiteral("meeting = ?"), {id}); !r)
            return r;
        if (auto r = removeAll<Attachment>(QStringLiteral("owner = ?"), {id}); !r)
            return r;
        // A plan outlives the meeting it was made from.
        if (auto r = m_connection.execute(
                QStringLiteral("UPDATE action_plan SET meeting = NULL WHERE meeting = ?"), {id});
            !r)
            return r;
        return m_store.remove<Meeting>(id);
    });
}

} // namespace aarring
