#include "base/formats.h"
#include "domain/reportfacts/makers.h"
#include "domain/reportlife.h"

namespace aarring {

using namespace reportfacts;

QList<Fact> mandateFacts(const ReportMaterial &material) {
    const Language language = material.language();
    Fact table;
    table.columns = {
        {Words::tr("The mandate’s demand"), 2.4}, {Words::tr("How it stands"), 3}, {Words::tr("State"), 1.1}};
    QMap<Verdict, int> counts;
    for (const Finding &finding : findings(material)) {
        if (finding.verdict == Verdict::Information)
            continue;
        ++counts[finding.verdict];
        table.rows.append({{finding.demand, finding.evidence, label(finding.verdict)},
                           {finding.place, finding.sources.isEmpty() ? Id(0) : finding.sources.first()}});
    }
    if (table.rows.isEmpty())
        return {};
    QStringList parts;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count)
        parts.append(QStringLiteral("%1 %2").arg(count.value()).arg(label(count.key()).toLower()));
    return {{Words::tr("Of %n demand(s) on %1: %2.", "a day, how many stand how", int(table.rows.size()))
                 .arg(shortDate(material.day, language), parts.join(QStringLiteral(", "))),
             {Place::Mandate, 0}},
            table};
}

// What the owner has to decide on before the next report.
QList<Fact> mattersFacts(const ReportMaterial &material) {
    const Language language = material.language();
    const QDate until = periodAfter(material.report.period).to;
    QList<Fact> told;
    for (const MandateVersion &version : material.facts.mandates)
        if (version.state == MandateState::Approved && version.nextRevision.isValid() &&
            version.nextRevision <= until)
            told.append({Words::tr("The mandate is to be revised by %1.")
                             .arg(shortDate(version.nextRevision, language)),
                         {Place::Mandate, version.id}});
    for (const Term &term : termsEndingSoon(material.facts, material.day, int(material.day.daysTo(until)))) {
        const Office *office = find(material.facts.offices, term.office);
        const Person *person = find(material.facts.persons, term.person);
        if (office && person)
            told.append({Words::tr("%1: the term of %2 ends %3.", "office, person, day")
                             .arg(office->title, person->fullName(), shortDate(term.period.to, language)),
                         {Place::Terms, office->id}});
    }
    return told;
}

} // namespace aarring
