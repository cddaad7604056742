#include "actions/actions_p.h"

#include <QSet>

namespace aarring {

namespace {

/// What the history calls a participant.
QString meetingAndName(const QString &name, const QString &meeting) {
    return QStringLiteral("%1 (%2)").arg(name, meeting);
}

} // namespace

Result<Id> Actions::saveParticipant(Participant participant) {
    const auto others = m_store.all<Participant>(QStringLiteral("meeting = ?"), {participant.meeting});
    if (!others)
        return others.error();
    if (const Problems p = validate(participant, *others); !acceptable(p))
        return refusal(p);
    const auto meeting = m_store.load<Meeting>(participant.meeting);
    if (!meeting)
        return meeting.error();
    const Result<QString> name = participant.person ? personName(participant.person) : participant.name;
    if (!name)
        return name.error();
    if (!participant.id && participant.position == 0)
        participant.position = others->isEmpty() ? 1 : others->last().position + 1;
    return performSave(QT_TRANSLATE_NOOP("Action", "Added the participant %1"),
                       QT_TRANSLATE_NOOP("Action", "Changed the participant %1"),
                       meetingAndName(*name, meeting->title), participant);
}

Status Actions::removeParticipant(Id id) {
    const auto participant = m_store.load<Participant>(id);
    if (!participant)
        return participant.error();
    const Result<QString> name = participant->person ? personName(participant->person) : participant->name;
    if (!name)
        return name.error();
    return performRemove<Participant>(QT_TRANSLATE_NOOP("Action", "Removed the participant %1"), *name, id);
}

Status Actions::setAttendance(Id meeting, Id person, Attendance attendance) {
    const auto rows =
        m_store.all<Participant>(QStringLiteral("meeting = ? AND person = ?"), {meeting, person});
    if (!rows)
        return rows.error();
    Participant participant;
    participant.meeting = meeting;
    participant.person = person;
    if (!rows->isEmpty())
        participant = rows->first();
    participant.attendance = attendance;
    const auto saved = saveParticipant(participant);
    return saved ? Status(Done{}) : Status(saved.error());
}

Status Actions::markOthersPresent(Id meeting, const QList<Id> &members) {
    const auto held = m_store.load<Meeting>(meeting);
    if (!held)
        return held.error();
    const auto rows = m_store.all<Participant>(QStringLiteral("meeting = ?"), {meeting});
    if (!rows)
        return rows.error();
    return perform(QT_TRANSLATE_NOOP("Action", "Marked the others as present at %1"), held->title,
                   [&]() -> Status {
                       QSet<Id> told;
                       double position = 0;
                       for (Participant row : *rows) {
                           told.insert(row.person);
                           position = qMax(position, row.position);
                           if (row.attendance != Attendance::Unknown)
                               continue;
                           row.attendance = Attendance::Present;
                           if (auto saved = m_store.save(row); !saved)
                               return saved;
                       }
                       for (const Id person : members) {
                           if (told.contains(person))
                               continue;
                           Participant row;
                           row.meeting = meeting;
                           row.person = person;
                           row.attendance = Attendance::Present;
                           row.position = ++position;
                           if (auto saved = m_store.save(row); !saved)
                               return saved;
                       }
                       return Done{};
                   });
}

} // namespace aarring
