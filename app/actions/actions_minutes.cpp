#include "actions/actions_p.h"

namespace aarring {

// ---- Minutes

namespace {

/// Nobody writes minutes of what is still to come; they may prepare them.
void begin(Meeting &meeting, QDate today) {
    meeting.minutesState = MinutesState::Draft;
    if (meeting.takesPlace() && meeting.date <= today)
        meeting.state = MeetingState::Held;
}

} // namespace

Status Actions::startMinutes(Id id) {
    auto meeting = m_store.load<Meeting>(id);
    if (!meeting)
        return meeting.error();
    if (meeting->minutesState != MinutesState::None)
        return Done{};
    begin(*meeting, m_clock.today());
    return perform(QT_TRANSLATE_NOOP("Action", "Began the minutes of %1"), meeting->title,
                   [&] { return m_store.save(*meeting); });
}

Status Actions::saveMinutes(Id id, const QString &discussion, const QString &decision) {
    auto item = m_store.load<AgendaItem>(id);
    if (!item)
        return item.error();
    auto meeting = m_store.load<Meeting>(item->meeting);
    if (!meeting)
        return meeting.error();
    item->discussion = discussion;
    item->decision = decision;
    return perform(QT_TRANSLATE_NOOP("Action", "Wrote in the minutes: %1"), item->title, [&]() -> Status {
        if (meeting->minutesState == MinutesState::None) {
            begin(*meeting, m_clock.today());
            if (auto saved = m_store.save(*meeting); !saved)
                return saved;
        }
        return m_store.save(*item);
    });
}

Status Actions::approveMinutes(Id id, Id approvedAt) {
    auto meeting = m_store.load<Meeting>(id);
    if (!meeting)
        return meeting.error();
    const QString what =
        QCoreApplication::translate("Actions", "The minutes of %1 are not approved").arg(meeting->title);
    if (meeting->minutesState != MinutesState::Draft)
        return Error{Error::Kind::Conflict, what,
                     meeting->minutesState == MinutesState::None
                         ? QCoreApplication::translate("Actions", "there are none")
                         : QCoreApplication::translate("Actions", "they were approved already"),
                     QCoreApplication::translate("Actions", "Write them first, or reopen them")};
    if (approvedAt) {
        const auto later = m_store.load<Meeting>(approvedAt);
        if (!later)
            return later.error();
        if (approvedAt == id || later->date < meeting->date)
            return Error{Error::Kind::Invalid, what,
                         QCoreApplication::translate("Actions", "minutes are approved at a later meeting"),
                         QCoreApplication::translate("Actions", "Choose a meeting after it")};
    }
    meeting->minutesState = MinutesState::Approved;
    meeting->minutesApprovedAt = approvedAt;
    if (meeting->takesPlace())
        meeting->state = MeetingState::Held;
    return perform(QT_TRANSLATE_NOOP("Action", "Approved the minutes of %1"), meeting->title,
                   [&] { return m_store.save(*meeting); });
}

Status Actions::reopenMinutes(Id id, const QString &reason) {
    auto meeting = m_store.load<Meeting>(id);
    if (!meeting)
        return meeting.error();
    if (!meeting->minutesAreApproved())
        return Done{};
    if (reason.trimmed().isEmpty())
        return refusal({{QStringLiteral("reason"),
                         QCoreApplication::translate("Actions", "Write why the minutes are reopened.")}});
    meeting->minutesState = MinutesState::Draft;
    meeting->minutesApprovedAt = 0;
    return perform(QT_TRANSLATE_NOOP("Action", "Reopened the minutes of %1"),
                   QStringLiteral("%1 (%2)").arg(meeting->title, reason.trimmed()),
                   [&] { return m_store.save(*meeting); });
}

// ---- Follow-ups

Result<Id> Actions::saveFollowUp(FollowUp followUp) {
    if (const Problems p = validate(followUp); !acceptable(p))
        return refusal(p);
    if (!followUp.id && followUp.position == 0) {
        const auto last = m_connection.value(
            QStringLiteral("SELECT coalesce(max(position), 0) + 1 FROM follow_up WHERE item IS ?"),
            {followUp.item ? QVariant(followUp.item) : QVariant()});
        if (!last)
            return last.error();
        followUp.position = last->toDouble();
    }
    return performSave(QT_TRANSLATE_NOOP("Action", "Added the follow-up %1"),
                       QT_TRANSLATE_NOOP("Action", "Changed the follow-up %1"), excerpt(followUp.what),
                       followUp);
}

Status Actions::setFollowUpState(const char *label, Id id, FollowUpState state, QDate day) {
    auto followUp = m_store.load<FollowUp>(id);
    if (!followUp)
        return followUp.error();
    followUp->state = state;
    followUp->doneOn = day;
    if (const Problems p = validate(*followUp); !acceptable(p))
        return refusal(p);
    return perform(label, excerpt(followUp->what), [&] { return m_store.save(*followUp); });
}

Status Actions::markFollowUpDone(Id id, QDate day) {
    return setFollowUpState(QT_TRANSLATE_NOOP("Action", "Followed up: %1"), id, FollowUpState::Done, day);
}

Status Actions::reopenFollowUp(Id id) {
    return setFollowUpState(QT_TRANSLATE_NOOP("Action", "Opened the follow-up %1 again"), id,
                            FollowUpState::Open, {});
}

Status Actions::removeFollowUp(Id id) {
    const auto followUp = m_store.load<FollowUp>(id);
    if (!followUp)
        return followUp.error();
    return performRemove<FollowUp>(QT_TRANSLATE_NOOP("Action", "Removed the follow-up %1"),
                                   excerpt(followUp->what), id);
}

} // namespace aarring
