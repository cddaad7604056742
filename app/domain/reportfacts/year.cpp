#include "base/formats.h"
#include "domain/reportfacts/makers.h"
#include "domain/reportlife.h"

#include <algorithm>

namespace aarring {

using namespace reportfacts;

namespace {

QString daysOf(const YearEntry &entry, Language language) {
    const QString first = shortDate(entry.date, language);
    return entry.lastDay.isValid() && entry.lastDay != entry.date
               ? first + QChar(0x2013) + shortDate(entry.lastDay, language)
               : first;
}

DateRange spanOf(const YearEntry &entry) { return {entry.date, std::max(entry.date, entry.lastDay)}; }

} // namespace

QList<Fact> activitiesFacts(const ReportMaterial &material) {
    const Language language = material.language();
    Fact table;
    table.columns = {{Words::tr("Day"), 1.6}, {Words::tr("Activity"), 3}, {Words::tr("State"), 1}};
    int done = 0;
    for (const YearEntry &entry : material.facts.entries) { // by date
        if (entry.kind != EntryKind::Activity || entry.state == EntryState::Dropped ||
            !entry.date.isValid() || !spanOf(entry).overlaps(material.report.period))
            continue;
        const bool isDone = entry.state == EntryState::Done && !(entry.doneOn > material.day);
        done += isDone;
        table.rows.append(
            {{daysOf(entry, language), entry.title, label(isDone ? EntryState::Done : EntryState::Planned)},
             {Place::Year, entry.id}});
    }
    if (table.rows.isEmpty())
        return {};
    return {{Words::tr("%n activity(ies) were carried out in the period.", nullptr, done), {Place::Year, 0}},
            table};
}

QList<Fact> plansFacts(const ReportMaterial &material) {
    const Language language = material.language();
    const DateRange next = periodAfter(material.report.period);
    struct Plan {
        QDate day;
        FactRow row;
    };
    QList<Plan> plans;
    int meetings = 0;
    for (const Meeting &meeting : material.facts.meetings)
        if (meeting.date.isValid() && meeting.takesPlace() && next.contains(meeting.date)) {
            ++meetings;
            plans.append({meeting.date,
                          {{shortDate(meeting.date, language), meeting.title, Words::tr("Meeting")},
                           {Place::Meetings, meeting.id}}});
        }
    for (const YearEntry &entry : material.facts.entries)
        if (entry.date.isValid() && entry.state != EntryState::Dropped && next.contains(entry.date))
            plans.append(
                {entry.date,
                 {{daysOf(entry, language), entry.title, label(entry.kind)}, {Place::Year, entry.id}}});
    if (plans.isEmpty())
        return {};
    std::stable_sort(plans.begin(), plans.end(), [](const Plan &a, const Plan &b) { return a.day < b.day; });
    Fact table;
    table.columns = {{Words::tr("Day"), 1.6}, {Words::tr("What", "is planned"), 3}, {Words::tr("Kind"), 1}};
    for (const Plan &plan : plans)
        table.rows.append(plan.row);
    return {{Words::tr("%n meeting(s) are planned from %1 to %2.", nullptr, meetings)
                 .arg(shortDate(next.from, language), shortDate(next.to, language)),
             {Place::Year, 0}},
            table};
}

} // namespace aarring
