#include "base/formats.h"
#include "domain/reportfacts/makers.h"

#include <algorithm>

namespace aarring {

using namespace reportfacts;

QList<Fact> decisionsFacts(const ReportMaterial &material) {
    Fact table;
    table.columns = {{Words::tr("Day"), 1},
                     {Words::tr("No.", "number of an agenda item"), 0.7},
                     {Words::tr("Item", "of an agenda"), 1.8},
                     {Words::tr("Decision"), 3}};
    for (const DecisionLine &line : material.decisions)
        if (material.span().contains(line.day))
            table.rows.append(
                {{shortDate(line.day, material.language()),
                  itemNumberText(line.number, line.day, material.facts.network), line.title, line.decision},
                 {Place::Meetings, line.item}});
    if (table.rows.isEmpty())
        return {};
    return {{Words::tr("%n decision(s) were made in the period.", nullptr, int(table.rows.size())),
             {Place::Meetings, 0}},
            table};
}

// What was agreed later, or done later, does not stand in the report of an earlier day.
QList<Fact> followUpsFacts(const ReportMaterial &material) {
    const DateRange span = material.span();
    const QDate day = material.day;
    const Language language = material.language();
    int agreed = 0, done = 0, dropped = 0, open = 0, overdue = 0;
    Fact table;
    table.columns = {{Words::tr("Deadline"), 1},
                     {Words::tr("What", "is to be done"), 3.2},
                     {Words::tr("Who"), 1.6},
                     {Words::tr("Agreed on"), 1}};
    for (const FollowUpLine &line : material.followUps) {
        const FollowUp &followUp = line.followUp;
        if (line.agreedOn.isValid() && line.agreedOn > day)
            continue;
        agreed += line.agreedOn.isValid() && span.contains(line.agreedOn);
        if (followUp.state != FollowUpState::Open && !(followUp.doneOn > day)) {
            if (span.contains(followUp.doneOn))
                ++(followUp.state == FollowUpState::Done ? done : dropped);
            continue;
        }
        ++open;
        overdue += followUp.deadline.isValid() && followUp.deadline < day;
        table.rows.append({{shortDate(followUp.deadline, language), followUp.what, line.who,
                            shortDate(line.agreedOn, language)},
                           {Place::Meetings, followUp.id}});
    }
    if (!agreed && !done && !dropped && !open)
        return {};
    const FactSource source{Place::Meetings, 0};
    QList<Fact> told = {
        {Words::tr("%n follow-up(s) were agreed in the period.", nullptr, agreed), source},
        {Words::tr("%n follow-up(s) were done in the period.", nullptr, done), source},
    };
    if (dropped)
        told.append({Words::tr("%n follow-up(s) were dropped in the period.", nullptr, dropped), source});
    told.append({Words::tr("%n follow-up(s) were open on %1, of which overdue: %2.", nullptr, open)
                     .arg(shortDate(day, language))
                     .arg(overdue),
                 source});
    if (!table.rows.isEmpty())
        told.append(table);
    return told;
}

} // namespace aarring
