#include "ui/meetings/participantrows.h"

#include "domain/labels.h"
#include "ui/meetings/participantstab.h"

namespace aarring {

namespace {

using Words = ParticipantsTab;

ParticipantRow groupRow(const QString &name, int count) {
    ParticipantRow row;
    row.isGroup = true;
    row.group = name;
    row.inGroup = count;
    return row;
}

Cell attendanceCell(const ParticipantRow &row) {
    const Attendance attendance = row.attendee.participant.attendance;
    if (attendance == Attendance::Unknown)
        return cell(Words::tr("Not said"), Cell::Tone::Secondary);
    return statusBadge(label(attendance), markOf(attendance));
}

} // namespace

std::vector<ParticipantRow> participantRows(const Queries &queries, Id meeting) {
    const QStringList names{Words::tr("Members of the day"), Words::tr("Substitutes"), Words::tr("Guests")};
    std::array<std::vector<ParticipantRow>, 3> groups;
    for (const Attendee &attendee : queries.participants(meeting)) {
        ParticipantRow row;
        row.attendee = attendee;
        row.id = rowId(attendee);
        if (const Institution *institution = queries.institution(attendee.institution))
            row.institution = institution->label();
        if (const Person *person = queries.person(attendee.participant.substituteFor))
            row.substituteFor = person->fullName();
        groups[size_t(attendee.participant.kind)].push_back(row);
    }
    std::vector<ParticipantRow> rows;
    for (size_t i = 0; i < groups.size(); ++i) {
        if (groups[i].empty())
            continue;
        rows.push_back(groupRow(names[int(i)], int(groups[i].size())));
        rows.insert(rows.end(), groups[i].begin(), groups[i].end());
    }
    return rows;
}

std::vector<Column<ParticipantRow>> participantColumns() {
    return {
        {[] { return Words::tr("Name"); },
         [](const ParticipantRow &row) {
             if (row.isGroup) {
                 Cell group = cell(row.group);
                 group.second = QString::number(row.inGroup);
                 return group;
             }
             return cell(row.attendee.name, Cell::Tone::Strong);
         },
         Qt::AlignLeft, 240},
        {[] { return Words::tr("Institution"); },
         [](const ParticipantRow &row) { return cell(row.institution); }, Qt::AlignLeft, 240},
        {[] { return Words::tr("Role"); },
         [](const ParticipantRow &row) {
             QStringList parts;
             if (!row.substituteFor.isEmpty())
                 parts.append(Words::tr("for %1", "substitute for somebody").arg(row.substituteFor));
             if (!row.attendee.participant.role.isEmpty())
                 parts.append(row.attendee.participant.role);
             if (!row.isGroup && row.attendee.participant.kind == ParticipantKind::Member &&
                 !row.attendee.isMember)
                 parts.append(Words::tr("no longer a member that day"));
             return cell(parts.join(QStringLiteral(", ")), Cell::Tone::Secondary);
         },
         Qt::AlignLeft, 0},
        {[] { return Words::tr("Votes"); },
         [](const ParticipantRow &row) {
             return cell(row.attendee.votes ? Words::tr("Yes") : QStringLiteral("–"), Cell::Tone::Secondary);
         }},
        {[] { return Words::tr("Attendance"); }, attendanceCell, Qt::AlignLeft, 170},
    };
}

Mark markOf(Attendance attendance) {
    switch (attendance) {
    case Attendance::Present:
        return Mark::Fulfilled;
    case Attendance::Apology:
        return Mark::Open;
    case Attendance::Absent:
        return Mark::Warning;
    case Attendance::Unknown:
        break;
    }
    return Mark::None;
}

QString attendanceSentence(const QList<Attendee> &attendees) {
    std::array<int, 4> counts{};
    for (const Attendee &attendee : attendees)
        ++counts[size_t(attendee.participant.attendance)];
    QStringList parts;
    if (const int n = counts[size_t(Attendance::Present)])
        parts.append(Words::tr("%n present", nullptr, n));
    if (const int n = counts[size_t(Attendance::Apology)])
        parts.append(Words::tr("%n with apology", nullptr, n));
    if (const int n = counts[size_t(Attendance::Absent)])
        parts.append(Words::tr("%n absent", nullptr, n));
    if (const int n = counts[size_t(Attendance::Unknown)])
        parts.append(Words::tr("%n not said", nullptr, n));
    return parts.join(QStringLiteral(", "));
}

std::pair<QString, Mark> quorumSentence(const Quorum &quorum) {
    QString sentence = Words::tr("%1 of %2 who vote are present").arg(quorum.present).arg(quorum.members);
    if (!quorum.needed)
        return {sentence, Mark::None};
    sentence += QStringLiteral(" · ");
    if (quorum.reached())
        return {sentence + Words::tr("enough to decide (%1 needed)").arg(quorum.needed), Mark::Fulfilled};
    return {sentence + Words::tr("not enough to decide: %1 are needed").arg(quorum.needed), Mark::Warning};
}

} // namespace aarring
