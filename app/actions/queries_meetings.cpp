#include "actions/queries_p.h"
#include "base/formats.h"

#include <QSet>
#include <algorithm>

namespace aarring {

namespace {

QString timeText(QTime time) {
    return time.isValid() ? time.toString(QStringLiteral("HH:mm")) : QStringLiteral("");
}

auto order(const Meeting &meeting) { return std::tuple(meeting.date, meeting.start, meeting.id); }

} // namespace

QList<AgendaItem> Queries::agenda(Id meeting) const {
    return inReadingOrder(read<AgendaItem>(QStringLiteral("meeting = ?"), {meeting}));
}

QList<AgendaItem> Queries::backlog() const {
    return inReadingOrder(read<AgendaItem>(QStringLiteral("meeting IS NULL")));
}

std::optional<AgendaItem> Queries::item(Id id) const {
    const auto rows = read<AgendaItem>(QStringLiteral("id = ?"), {id});
    return rows.isEmpty() ? std::nullopt : std::optional(rows.first());
}

int Queries::businessItemsBefore(const Meeting &meeting) const {
    if (!numbersRunThroughYear(m_facts.network) || !meeting.date.isValid())
        return 0;
    // CROSS and + keep SQLite from beginning with every item of the file.
    const auto count = m_connection.value(
        QStringLiteral(
            "SELECT count(*) FROM meeting CROSS JOIN agenda_item AS item ON item.meeting = meeting.id "
            "WHERE meeting.body = ? AND meeting.id <> ? AND meeting.date >= ? "
            "AND (meeting.date, coalesce(meeting.start_time, ''), meeting.id) < (?, ?, ?) "
            "AND meeting.state NOT IN ('postponed', 'cancelled') "
            "AND item.kind NOT IN ('break', 'lunch') AND item.internal = 0 AND +item.parent IS NULL"),
        {meeting.body, meeting.id,
         QStringLiteral("%1-01-01").arg(meeting.date.year(), 4, 10, QLatin1Char('0')), isoDate(meeting.date),
         timeText(meeting.start), meeting.id});
    return count ? count->toInt() : 0;
}

QList<Participant> Queries::participantRows(Id meeting) const {
    return read<Participant>(QStringLiteral("meeting = ?"), {meeting});
}

QList<Participant> Queries::participantsFrom(const DateRange &span) const {
    return read<Participant>(QStringLiteral("meeting IN (SELECT id FROM meeting WHERE date BETWEEN ? AND ?)"),
                             {isoDate(span.from), isoDate(span.to)});
}

QList<Attachment> Queries::attachmentsOfMeeting(Id meeting) const {
    return read<Attachment>(
        QStringLiteral("owner = ? OR owner IN (SELECT id FROM agenda_item WHERE meeting = ?)"),
        {meeting, meeting});
}

QList<Attendee> Queries::participants(Id id) const {
    const Meeting *found = meeting(id);
    if (!found)
        return {};
    return attendees(*found, m_facts, participantRows(id));
}

Quorum Queries::quorum(Id id) const {
    const Meeting *found = meeting(id);
    return found ? quorumOf(*found, m_facts, participants(id)) : Quorum();
}

QList<Candidate> Queries::candidates(Id item) const {
    return read<Candidate>(QStringLiteral("item = ?"), {item});
}

const Meeting *Queries::meetingAfter(const Meeting &meeting) const {
    const Meeting *next = nullptr;
    for (const Meeting &other : m_facts.meetings) {
        const bool comesAfter = other.id != meeting.id && other.body == meeting.body && other.takesPlace() &&
                                other.date.isValid() && order(meeting) < order(other);
        if (comesAfter && (!next || order(other) < order(*next)))
            next = &other;
    }
    return next;
}

// Numbers run over a body's year, so the agendas of all its meetings are counted; their texts are not read.
QHash<Id, ItemNumber> Queries::numbersIn(const QSet<Id> &meetings) const {
    using BodyAndYear = std::pair<Id, int>;
    QSet<BodyAndYear> wanted;
    for (const Id id : meetings)
        if (const Meeting *found = meeting(id))
            wanted.insert({found->body, found->date.year()});
    QHash<BodyAndYear, int> before;
    QHash<Id, ItemNumber> numbers;
    for (const Meeting &m : m_facts.meetings) { // by date
        const BodyAndYear where{m.body, m.date.year()};
        if (!wanted.contains(where))
            continue;
        const auto statement = m_connection.reading(
            QStringLiteral("SELECT id, parent, kind, internal, position FROM agenda_item WHERE meeting = ? "
                           "ORDER BY position, id"));
        if (!statement)
            return numbers;
        RowReader rows(*statement);
        if (!rows.bind({m.id}))
            return numbers;
        QList<AgendaItem> items;
        while (rows.next()) {
            AgendaItem item;
            item.id = rows.value(0).integer();
            item.parent = rows.value(1).integer();
            item.kind = fromName<ItemKind>(rows.value(2).text()).value_or(ItemKind::Other);
            item.internal = rows.value(3).integer();
            item.position = rows.value(4).real();
            items.append(item);
        }
        items = inReadingOrder(items);
        const QList<ItemNumber> counted =
            itemNumbers(items, numbersRunThroughYear(m_facts.network) ? before.value(where) : 0);
        for (qsizetype i = 0; i < items.size(); ++i) {
            numbers.insert(items[i].id, counted[i]);
            if (m.takesPlace())
                before[where] = qMax(before.value(where), counted[i].number);
        }
    }
    return numbers;
}

QList<FollowUpLine> Queries::followUpLines(const QString &where, const QVariantList &binds) const {
    QList<FollowUpLine> lines;
    for (const FollowUp &followUp : read<FollowUp>(where, binds)) {
        FollowUpLine line;
        line.followUp = followUp;
        const Person *does = person(followUp.person);
        line.who = does ? does->fullName() : followUp.who;
        lines.append(line);
    }
    struct Origin {
        Id meeting;
        QString title;
    };
    QHash<Id, Origin> origins;
    QSet<Id> meetings;
    const auto statement = m_connection.reading(
        QStringLiteral(
            "SELECT id, meeting, title FROM agenda_item WHERE id IN (SELECT item FROM follow_up WHERE ") +
        where + QLatin1Char(')'));
    if (!statement)
        return lines;
    RowReader rows(*statement);
    if (!rows.bind(binds))
        return lines;
    while (rows.next()) {
        const Origin origin{rows.value(1).integer(), rows.value(2).text()};
        origins.insert(rows.value(0).integer(), origin);
        meetings.insert(origin.meeting);
    }
    const QHash<Id, ItemNumber> numbers = numbersIn(meetings);
    for (FollowUpLine &line : lines) {
        const auto origin = origins.constFind(line.followUp.item);
        if (origin == origins.cend())
            continue;
        line.meeting = origin->meeting;
        line.itemTitle = origin->title;
        line.number = numbers.value(line.followUp.item);
        if (const Meeting *at = meeting(line.meeting))
            line.agreedOn = at->date;
    }
    return lines;
}

QList<FollowUpLine> Queries::followUps(FollowUpScope scope) const {
    switch (scope) {
    case FollowUpScope::All:
        return followUpLines(QStringLiteral("1"), {});
    case FollowUpScope::Open:
        return followUpLines(QStringLiteral("state = 'open'"), {});
    case FollowUpScope::Overdue:
        break;
    }
    return followUpLines(QStringLiteral("state = 'open' AND deadline < ?"), {isoDate(today())});
}

QList<FollowUpLine> Queries::followUpsOf(Id meeting) const {
    return followUpLines(QStringLiteral("item IN (SELECT id FROM agenda_item WHERE meeting = ?)"), {meeting});
}

QList<FollowUpLine> Queries::followUpsCarriedTo(Id id) const {
    const Meeting *to = meeting(id);
    if (!to)
        return {};
    const QString day = isoDate(to->date);
    QString from = QStringLiteral(
        "item IN (SELECT agenda_item.id FROM meeting JOIN agenda_item ON agenda_item.meeting = meeting.id "
        "WHERE meeting.body = ? AND (meeting.date, coalesce(meeting.start_time, ''), meeting.id) < (?, ?, "
        "?))");
    if (to->body == networkBody())
        from += QStringLiteral(" OR item IS NULL");
    return followUpLines(QStringLiteral("(state = 'open' OR done_on >= ?) AND (%1)").arg(from),
                         {day, to->body, day, timeText(to->start), id});
}

QList<DecisionLine> Queries::decisions(int year) const {
    QList<DecisionLine> lines;
    QSet<Id> meetings;
    const auto statement =
        m_connection.reading(QStringLiteral("SELECT id, meeting, title, decision FROM agenda_item "
                                            "WHERE decision <> '' AND internal = 0 AND meeting IS NOT NULL"));
    if (!statement)
        return lines;
    RowReader rows(*statement);
    while (rows.next()) {
        const Meeting *at = meeting(rows.value(1).integer());
        if (!at || (year && at->date.year() != year))
            continue;
        lines.append(
            {rows.value(0).integer(), at->id, at->date, {}, rows.value(2).text(), rows.value(3).text()});
        meetings.insert(at->id);
    }
    const QHash<Id, ItemNumber> numbers = numbersIn(meetings);
    for (DecisionLine &line : lines)
        line.number = numbers.value(line.item);
    std::stable_sort(lines.begin(), lines.end(), [this](const DecisionLine &a, const DecisionLine &b) {
        const auto place = [this](const DecisionLine &line) {
            return std::tuple(order(*meeting(line.meeting)), line.number.number, line.number.part);
        };
        return place(a) < place(b);
    });
    return lines;
}

} // namespace aarring
