#include "ui/common/findingstep.h"

#include "domain/labels.h"
#include "ui/common/page.h"

#include <algorithm>

namespace aarring {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FindingStep)
};

QString textOf(const Finding &finding, Id target) {
    switch (finding.rule.kind) {
    case RuleKind::SeatsFilled:
    case RuleKind::EstablishedBy:
    case RuleKind::RepresentationOf:
        return Words::tr("Fill &seats");
    case RuleKind::BodySize:
    case RuleKind::BodyExists:
        return Words::tr("Fill the &group");
    case RuleKind::MeetingsPerYear:
    case RuleKind::PhysicalMeeting:
        return target == Page::newOne ? Words::tr("Pl&an a meeting") : Words::tr("Loo&k at it");
    case RuleKind::OfficesFilled:
        return Words::tr("Record &election");
    case RuleKind::MandateRevision:
        return Words::tr("&Revise mandate");
    default:
        return Words::tr("Loo&k at it");
    }
}

/// The seat the finding is about, or the first vacant one of the body.
Id seatOf(const Finding &finding, const NetworkFacts &facts, QDate day) {
    const auto isAbout = [&](const Seat &seat) {
        return finding.sources.contains(seat.institution) ||
               std::any_of(facts.appointments.begin(), facts.appointments.end(), [&](const Appointment &a) {
                   return a.seat == seat.id && finding.sources.contains(a.id);
               });
    };
    if (!finding.sources.isEmpty())
        for (const Seat &seat : facts.seats)
            if (seat.body == finding.rule.body && isAbout(seat))
                return seat.id;
    for (const Id id : vacantSeats(facts, day))
        if (const Seat *vacant = find(facts.seats, id); vacant && vacant->body == finding.rule.body)
            return id;
    return 0;
}

/// A new meeting where one is missing, else the first that nobody has marked as held.
Id meetingOf(const Finding &finding, const NetworkFacts &facts, QDate day) {
    if (finding.failsOn.isValid())
        return Page::newOne;
    for (const Id id : finding.sources)
        if (const Meeting *meeting = find(facts.meetings, id);
            meeting && meeting->date < day && meeting->state != MeetingState::Held)
            return id;
    return 0;
}

Id targetOf(const Finding &finding, const NetworkFacts &facts, QDate day) {
    switch (finding.place) {
    case Place::Members:
        return seatOf(finding, facts, day);
    case Place::Terms:
        return finding.sources.value(0, finding.rule.body);
    case Place::Meetings:
        return meetingOf(finding, facts, day);
    case Place::Budget:
        return finding.sources.value(0);
    default:
        return 0;
    }
}

} // namespace

std::optional<FindingStep> stepOf(const Finding &finding, const NetworkFacts &facts, QDate day) {
    const bool isOpen = finding.verdict == Verdict::Fails || finding.verdict == Verdict::Warns;
    if (!isOpen || finding.place == Place::None || finding.rule.kind == RuleKind::Prompt)
        return std::nullopt;
    if (finding.isPast() && finding.sources.isEmpty())
        return std::nullopt; // what was not held is held no more
    const Id target = targetOf(finding, facts, day);
    return FindingStep{textOf(finding, target), nameOf(finding.place),
                       target}; // places are called as their pages are
}

Id stepKey(const Finding &finding) { return finding.isPast() ? -finding.rule.id : finding.rule.id; }

QHash<Id, FindingStep> stepsOf(const QList<Finding> &findings, const NetworkFacts &facts, QDate day) {
    QHash<Id, FindingStep> steps;
    for (const Finding &finding : findings)
        if (const auto step = stepOf(finding, facts, day))
            steps.insert(stepKey(finding), *step);
    return steps;
}

} // namespace aarring
