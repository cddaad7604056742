#include "domain/reportsubjects.h"

#include "domain/reportfacts/makers.h"

namespace aarring {

const QList<ReportSubjectOffer> &reportSubjects() {
    using Kind = ReportKind;
    using Subject = ReportSubject;
    static const QList<Kind> all{Kind::HalfYear, Kind::Year, Kind::Funder, Kind::AnnualMeeting};
    static const QList<Kind> ofNetwork{Kind::HalfYear, Kind::Year, Kind::AnnualMeeting};
    static const QList<Kind> toOwner{Kind::HalfYear, Kind::Year};
    static const QList<Kind> ofWork{Kind::Year, Kind::Funder};
    static const QList<ReportSubjectOffer> offers = {
        {Subject::Summary, all},
        {Subject::Members, ofNetwork, membersFacts},
        {Subject::Meetings, ofNetwork, meetingsFacts},
        {Subject::Attendance, ofNetwork, attendanceFacts},
        {Subject::Decisions, ofNetwork, decisionsFacts},
        {Subject::FollowUps, ofNetwork, followUpsFacts},
        {Subject::Activities, all, activitiesFacts},
        {Subject::Resources, toOwner, resourcesFacts},
        {Subject::Goals, all, goalsFacts},
        {Subject::Mandate, ofNetwork, mandateFacts},
        {Subject::Money, all, moneyFacts},
        {Subject::Grants, all, grantsFacts},
        {Subject::Deviations, {Kind::HalfYear, Kind::Year, Kind::Funder}},
        {Subject::Evaluation, ofWork},
        {Subject::Examples, {Kind::Funder}},
        {Subject::PriorityAreas, {Kind::AnnualMeeting}},
        {Subject::OtherFunctions, {Kind::AnnualMeeting}},
        {Subject::Plans, ofNetwork, plansFacts},
        {Subject::Continuation, {Kind::Funder}},
        {Subject::Matters, toOwner, mattersFacts},
        {Subject::Own, {}},
    };
    return offers;
}

QList<ReportSubject> subjectsOf(ReportKind kind) {
    QList<ReportSubject> subjects;
    for (const ReportSubjectOffer &offer : reportSubjects())
        if (offer.kinds.contains(kind))
            subjects.append(offer.subject);
    return subjects;
}

bool tellsFacts(ReportSubject subject) {
    for (const ReportSubjectOffer &offer : reportSubjects())
        if (offer.subject == subject)
            return offer.facts != nullptr;
    return false;
}

QList<Fact> factsAbout(ReportSubject subject, const ReportMaterial &material) {
    const Speaking in(material.language());
    for (const ReportSubjectOffer &offer : reportSubjects())
        if (offer.subject == subject && offer.facts)
            return offer.facts(material);
    return {};
}

} // namespace aarring
