#include "actions/minutesseal.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QSet>

namespace aarring {

namespace {

/// What the minutes tell of the meeting itself.
const QSet<QString> factColumns = {
    QStringLiteral("body"),  QStringLiteral("title"),      QStringLiteral("date"),
    QStringLiteral("form"),  QStringLiteral("start_time"), QStringLiteral("end_time"),
    QStringLiteral("place"), QStringLiteral("last_day"),   QStringLiteral("state"),
    QStringLiteral("chair"), QStringLiteral("secretary")};
/// What may change in a follow-up afterwards: who does it until when, and whether it is done.
const QSet<QString> openFollowUpColumns = {
    QStringLiteral("person"),  QStringLiteral("who"),  QStringLiteral("deadline"), QStringLiteral("state"),
    QStringLiteral("done_on"), QStringLiteral("note"), QStringLiteral("position")};

Error sealed(const QString &meeting) {
    return {Error::Kind::Conflict, QCoreApplication::translate("Actions", "Approved minutes are not changed"),
            QCoreApplication::translate("Actions", "those of %1 are approved").arg(meeting),
            QCoreApplication::translate("Actions", "Reopen them first, with a reason")};
}

bool isApproved(const QJsonValue &state) { return state.toString() == nameOf(MinutesState::Approved); }

/// One command's view of the meetings.
class Minutes {
public:
    Minutes(Store &store, const Command &command) : m_store(store), m_command(command) {
        for (const RowChange &row : command.changes)
            if (row.table == QLatin1String("meeting"))
                m_meetings.insert(row.id, &row);
            else if (row.table == QLatin1String("agenda_item"))
                m_items.insert(row.id, &row);
    }

    Status check() {
        for (const RowChange &row : m_command.changes) {
            Status kept = Done{};
            if (row.table == QLatin1String("meeting"))
                kept = checkMeeting(row);
            else if (row.table == QLatin1String("agenda_item"))
                kept = checkKeys(
                    keysOf(row, "meeting", [&] { return keyNow<AgendaItem>(row.id, &AgendaItem::meeting); }));
            else if (row.table == QLatin1String("participant"))
                kept = checkKeys(keysOf(row, "meeting",
                                        [&] { return keyNow<Participant>(row.id, &Participant::meeting); }));
            else if (row.table == QLatin1String("candidate"))
                kept = checkItems(
                    keysOf(row, "item", [&] { return keyNow<Candidate>(row.id, &Candidate::item); }));
            else if (row.table == QLatin1String("follow_up") && !leavesWording(row))
                kept = checkItems(
                    keysOf(row, "item", [&] { return keyNow<FollowUp>(row.id, &FollowUp::item); }));
            if (!kept)
                return kept;
        }
        return Done{};
    }

private:
    static bool leavesWording(const RowChange &row) {
        if (row.op != RowChange::Op::Update)
            return false;
        for (auto column = row.data.begin(); column != row.data.end(); ++column)
            if (!openFollowUpColumns.contains(column.key()))
                return false;
        return true;
    }

    template<class T>
    Id keyNow(Id id, Id T::*member) const {
        const auto row = m_store.load<T>(id);
        return row ? (*row).*member : 0;
    }

    /// The keys that a row names in this column before and after the command; what stands there now when it did not
    /// change.
    template<class Now>
    static QSet<Id> keysOf(const RowChange &row, const char *column, Now now) {
        const QJsonValue told = row.data.value(QLatin1String(column));
        QSet<Id> keys;
        if (told.isArray())
            for (const QJsonValue &key : told.toArray())
                keys.insert(key.toInteger());
        else if (!told.isUndefined())
            keys.insert(told.toInteger());
        else
            keys.insert(now());
        keys.remove(0);
        return keys;
    }

    Status checkItems(const QSet<Id> &items) {
        QSet<Id> meetings;
        for (const Id item : items) {
            const auto now = [&] { return keyNow<AgendaItem>(item, &AgendaItem::meeting); };
            const RowChange *row = m_items.value(item);
            meetings += row ? keysOf(*row, "meeting", now) : QSet<Id>{now()};
        }
        meetings.remove(0);
        return checkKeys(meetings);
    }

    Status checkKeys(const QSet<Id> &meetings) {
        for (const Id id : meetings) {
            const auto now = m_store.all<Meeting>(QStringLiteral("id = ?"), {id});
            if (!now)
                return now.error();
            const bool is = !now->isEmpty() && now->first().minutesAreApproved();
            if (is || wasApproved(id, is))
                return sealed(now->isEmpty() ? titleBefore(id) : now->first().title);
        }
        return Done{};
    }

    Status checkMeeting(const RowChange &row) {
        if (row.op == RowChange::Op::Insert)
            return Done{};
        const auto now = m_store.all<Meeting>(QStringLiteral("id = ?"), {row.id});
        if (!now)
            return now.error();
        const bool is = !now->isEmpty() && now->first().minutesAreApproved();
        if (!wasApproved(row.id, is))
            return Done{};
        if (row.op == RowChange::Op::Delete)
            return sealed(titleBefore(row.id));
        for (auto column = row.data.begin(); is && column != row.data.end(); ++column)
            if (factColumns.contains(column.key()))
                return sealed(now->first().title);
        return Done{};
    }

    /// Before the command.
    bool wasApproved(Id meeting, bool is) const {
        const RowChange *row = m_meetings.value(meeting);
        if (!row)
            return is;
        const QJsonValue state = row->data.value(QLatin1String("minutes_state"));
        switch (row->op) {
        case RowChange::Op::Insert:
            return false;
        case RowChange::Op::Delete:
            return isApproved(state);
        case RowChange::Op::Update:
            break;
        }
        return state.isArray() ? isApproved(state.toArray().at(0)) : is;
    }

    QString titleBefore(Id meeting) const {
        const RowChange *row = m_meetings.value(meeting);
        return row ? row->data.value(QLatin1String("title")).toString() : QString();
    }

    Store &m_store;
    const Command &m_command;
    QHash<Id, const RowChange *> m_meetings; ///< rows the command touched
    QHash<Id, const RowChange *> m_items;
};

} // namespace

Status keepMinutes(Store &store, const Command &command) { return Minutes(store, command).check(); }

} // namespace aarring
