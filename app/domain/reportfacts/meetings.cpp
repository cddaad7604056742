#include "base/formats.h"
#include "domain/attendance.h"
#include "domain/reportfacts/makers.h"

#include <algorithm>

namespace aarring {

using namespace reportfacts;

namespace {

constexpr int whole = 10'000; // hundredths of a per cent

/// In the whole period, also what is still to come of it.
QList<Meeting> meetingsIn(const ReportMaterial &material) {
    QList<Meeting> meetings;
    for (const Meeting &meeting : material.facts.meetings) // by date
        if (meeting.date.isValid() && material.report.period.contains(meeting.date))
            meetings.append(meeting);
    return meetings;
}

bool wasHeld(const Meeting &meeting, const ReportMaterial &material) {
    return meeting.state == MeetingState::Held && meeting.date <= material.day;
}

/// To the nearest whole per cent.
QString share(int part, int of, Language language) {
    return percentText((part * whole / of + 50) / 100 * 100, language);
}

} // namespace

QList<Fact> meetingsFacts(const ReportMaterial &material) {
    QList<Fact> told;
    const Language language = material.language();
    for (const Finding &finding : findings(material))
        if (finding.rule.kind == RuleKind::MeetingsPerYear || finding.rule.kind == RuleKind::PhysicalMeeting)
            told.append({Words::tr("%1: %2. %3.", "demand, verdict, evidence")
                             .arg(finding.demand, label(finding.verdict).toLower(), finding.evidence),
                         {Place::Meetings, 0}});
    const QList<Meeting> meetings = meetingsIn(material);
    for (const Body &body : material.facts.bodies) {
        const auto count = [&](const auto &fits) {
            return int(std::count_if(meetings.begin(), meetings.end(), [&](const Meeting &meeting) {
                return meeting.body == body.id && fits(meeting);
            }));
        };
        if (!count([](const Meeting &) { return true; }))
            continue;
        const int held = count([&](const Meeting &meeting) { return wasHeld(meeting, material); });
        told.append({Words::tr("%1 held %n meeting(s) in the period.", "a body", held).arg(body.name),
                     {Place::Meetings, 0}});
    }
    if (meetings.isEmpty())
        return told;
    Fact table;
    table.columns = {{Words::tr("Day"), 1},
                     {Words::tr("Meeting"), 3},
                     {Words::tr("Form", "of a meeting"), 1},
                     {Words::tr("State"), 1.1}};
    for (const Meeting &meeting : meetings)
        table.rows.append(
            {{shortDate(meeting.date, language), meeting.title, label(meeting.form), label(meeting.state)},
             {Place::Meetings, meeting.id}});
    told.append(table);
    return told;
}

QList<Fact> attendanceFacts(const ReportMaterial &material) {
    const Language language = material.language();
    Fact table;
    table.columns = {{Words::tr("Day"), 1},
                     {Words::tr("Meeting"), 2.6},
                     {Words::tr("Members"), 0.9, true},
                     {Words::tr("Present"), 0.9, true},
                     {Words::tr("Share", "of the members"), 0.9, true},
                     {Words::tr("Others", "at a meeting"), 0.8, true}};
    int allMembers = 0, allPresent = 0;
    for (const Meeting &meeting : meetingsIn(material)) {
        if (!wasHeld(meeting, material))
            continue;
        int members = 0, present = 0, others = 0;
        bool isRecorded = false;
        for (const Attendee &attendee :
             attendees(meeting, material.facts, material.participants.value(meeting.id))) {
            const bool came = attendee.participant.attendance == Attendance::Present;
            isRecorded = isRecorded || attendee.participant.attendance != Attendance::Unknown;
            members += attendee.isMember;
            present += attendee.isMember && came;
            others += !attendee.isMember && came;
        }
        FactRow row{{shortDate(meeting.date, language), meeting.title}, {Place::Meetings, meeting.id}};
        if (!isRecorded || !members) {
            row.cells += {QString::number(members), Words::tr("not recorded"), QString(), QString()};
        } else {
            row.cells += {QString::number(members), QString::number(present),
                          share(present, members, language), QString::number(others)};
            allMembers += members;
            allPresent += present;
        }
        table.rows.append(row);
    }
    if (table.rows.isEmpty())
        return {};
    if (allMembers)
        table.rows.append({{Words::tr("In all"), QString(), QString::number(allMembers),
                            QString::number(allPresent), share(allPresent, allMembers, language), QString()},
                           {},
                           true});
    return {table};
}

} // namespace aarring
