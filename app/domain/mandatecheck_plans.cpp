#include "domain/mandatecheck_p.h"
#include "domain/planoutline.h"

namespace aarring {

using namespace check;

namespace {

/// What a plan says, as evidence: its areas, or how many goals and how far it has come.
QString contentOf(const ActionPlan &plan, const NetworkFacts &facts, bool isAboutAreas) {
    const QList<AreaOutline> outline = outlineOf(plan, facts);
    QStringList areas;
    int goals = 0;
    for (const AreaOutline &area : outline) {
        if (area.area.id)
            areas.append(area.area.title);
        goals += int(area.goals.size());
    }
    if (isAboutAreas)
        return joinedShort(areas);
    if (goals == 0)
        return {};
    const PlanProgress progress = progressOf(measuresOf(plan, facts));
    const QString counted = Text::tr("%n goal(s)", nullptr, goals);
    return progress.total == 0
               ? counted
               : Text::tr("%1, %2 of %3 measures done").arg(counted).arg(progress.done).arg(progress.total);
}

} // namespace

// The action plans themselves are looked at, and what the year says was done: both answer.
Finding Check::madeEveryYear(const Rule &rule, EntryKind kind) const {
    const DateRange span = this->span(rule);
    Finding finding = findingAt(rule, Place::ActionPlan);
    const bool isPlan = kind == EntryKind::ActionPlan;
    finding.demand =
        isPlan ? Text::tr("An action plan every year") : Text::tr("Priority areas are set every year");
    QDate done, planned;
    for (const YearEntry &entry : m_facts.entries) {
        if (entry.kind != kind || entry.state == EntryState::Dropped)
            continue;
        const QDate day = entry.state == EntryState::Done ? entry.doneOn : entry.date;
        if (!day.isValid() || !span.contains(day))
            continue;
        finding.sources.append(entry.id);
        if (entry.state == EntryState::Done && day <= m_day)
            done = std::max(done, day);
        else
            planned = std::max(planned, day);
    }
    QString content;        // of the plan that was adopted last
    int unfinished = 0;     // year of a plan that is not adopted yet
    int withoutContent = 0; // year of a plan that has nothing of what is asked for
    for (const ActionPlan &plan : m_facts.actionPlans) {
        const bool isAdopted = plan.adoptedOn.isValid() && plan.adoptedOn <= m_day;
        const bool isOfNow = plan.year == m_day.year();
        const bool counts =
            isAdopted ? isOfNow || span.contains(plan.adoptedOn) : isOfNow || plan.year == m_day.year() + 1;
        if (!counts)
            continue;
        finding.sources.append(plan.id);
        const QString said = contentOf(plan, m_facts, !isPlan);
        if (said.isEmpty()) {
            withoutContent = plan.year;
        } else if (!isAdopted) {
            unfinished = plan.year;
        } else if (!done.isValid() || plan.adoptedOn >= done) {
            done = plan.adoptedOn;
            content = said;
        }
    }
    // An action plan follows from the annual meeting of its year.
    QDate annual;
    for (const Meeting &m : m_facts.meetings)
        if (isPlan && m.kind == MeetingKind::Annual && m.state == MeetingState::Held &&
            span.contains(m.date) && m.date <= m_day)
            annual = m.date;
    if (done.isValid() && (!annual.isValid() || done >= annual)) {
        finding.evidence = withRemark(
            isPlan ? Text::tr("Made %1").arg(date(done)) : Text::tr("Set %1").arg(date(done)), content);
        return finding;
    }
    finding.failsOn = span.to.addDays(1);
    finding.verdict =
        m_day.daysTo(span.to) <= soonDays || annual.isValid() ? pending(rule.strength) : Verdict::OnTrack;
    if (unfinished)
        finding.evidence = Text::tr("The action plan for %1 is not adopted yet").arg(unfinished);
    else if (done.isValid())
        finding.evidence = withRemark(Text::tr("Made %1").arg(date(done)),
                                      Text::tr("before the annual meeting of %1").arg(date(annual)));
    else if (withoutContent)
        finding.evidence = (isPlan ? Text::tr("The action plan for %1 has no goals yet")
                                   : Text::tr("The action plan for %1 names no priority areas yet"))
                               .arg(withoutContent);
    else if (planned.isValid())
        finding.evidence = Text::tr("Planned %1").arg(date(planned));
    else
        finding.evidence = annual.isValid()
                               ? Text::tr("Not made after the annual meeting of %1").arg(date(annual))
                               : Text::tr("Not planned in %1 yet").arg(inSpan(span));
    return finding;
}

} // namespace aarring
