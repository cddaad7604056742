#include "actions/reports.h"

#include "documents/reportparts.h"

namespace aarring {

namespace {

void tell(ReportPart &part, const ReportMaterial &material) {
    if (!tellsFacts(part.subject))
        return;
    part.facts = writtenFacts(factsAbout(part.subject, material));
    part.factsOn = material.day;
}

} // namespace

ReportMaterial reportMaterial(const Queries &queries, const Report &report) {
    ReportMaterial material;
    material.report = report;
    material.day = factsDay(report, queries.today());
    material.facts = queries.facts();
    material.rules = queries.rules();
    for (const Participant &row : queries.participantsFrom(report.period))
        material.participants[row.meeting].append(row);
    material.decisions = queries.decisions();
    material.followUps = queries.followUps(FollowUpScope::All);
    material.booked = queries.booked();
    return material;
}

QList<ReportPart> newParts(const Queries &queries, const Report &report) {
    const ReportMaterial material = reportMaterial(queries, report);
    const PaperTexts texts(report.language, queries.ownTexts(report.language));
    QList<ReportPart> parts;
    for (ReportPart part : standardParts(report.kind, texts)) {
        tell(part, material);
        if (!tellsFacts(part.subject) || !part.facts.isEmpty())
            parts.append(part);
    }
    return parts;
}

QList<ReportPart> partsLike(const Queries &queries, Id earlier, const Report &report, bool withAssessments) {
    const ReportMaterial material = reportMaterial(queries, report);
    QList<ReportPart> parts = queries.reportParts(earlier);
    for (ReportPart &part : parts) {
        if (!withAssessments)
            part.assessment.clear();
        tell(part, material);
    }
    return parts;
}

ReportPart newPart(const Queries &queries, const Report &report, ReportSubject subject) {
    ReportPart part = standardPart(subject, PaperTexts(report.language, queries.ownTexts(report.language)));
    part.report = report.id;
    tell(part, reportMaterial(queries, report));
    return part;
}

QList<ReportPart> toldAnew(const Queries &queries, Id id) {
    const Report *report = queries.report(id);
    if (!report)
        return {};
    const ReportMaterial material = reportMaterial(queries, *report);
    QList<ReportPart> parts = queries.reportParts(id);
    for (ReportPart &part : parts)
        tell(part, material);
    return parts;
}

} // namespace aarring
