#pragma once

#include "actions/deeds.h"
#include "actions/reports.h"

namespace aarring {

/// The year, its action plan, what is on offer, and reports.
inline void deedsOfYear() {
    const auto entry = [](TestNetwork &n) { return n.queries().facts().entries.first(); };
    row("saveEntry: new", [](TestNetwork &n) {
        YearEntry e;
        e.title = QStringLiteral("Nettkurs");
        e.date = day;
        return asStatus(n.actions().saveEntry(e));
    });
    row("saveEntry: changed", [entry](TestNetwork &n) {
        YearEntry e = entry(n);
        e.note = QStringLiteral("Med spørreskjema");
        return asStatus(n.actions().saveEntry(e));
    });
    row("removeEntry", [entry](TestNetwork &n) { return n.actions().removeEntry(entry(n).id); });
    row("moveEntry",
        [entry](TestNetwork &n) { return n.actions().moveEntry(entry(n).id, QDate(2026, 4, 20)); });
    row("addPlan", [](TestNetwork &n) {
        Meeting m;
        m.body = n.queries().networkBody();
        m.title = QStringLiteral("Nettverksmøte 1");
        m.date = QDate(2027, 3, 17);
        YearEntry e;
        e.title = QStringLiteral("Halvårsrapport");
        e.date = QDate(2027, 6, 30);
        return n.actions().addPlan(2027, {m, m}, {e, e});
    });
    row("saveQuietPeriod: new", [](TestNetwork &n) {
        return asStatus(
            n.actions().saveQuietPeriod({0, QStringLiteral("Eksamen"), QStringLiteral("W21-22"), 0}));
    });
    row("saveQuietPeriod: changed", [](TestNetwork &n) {
        QuietPeriod p = n.queries().quietPeriods().first();
        p.span = QStringLiteral("W8-9");
        return asStatus(n.actions().saveQuietPeriod(p));
    });
    row("removeQuietPeriod",
        [](TestNetwork &n) { return n.actions().removeQuietPeriod(n.queries().quietPeriods().first().id); });
    row("saveDayOverride", [](TestNetwork &n) {
        return asStatus(n.actions().saveDayOverride({0, day, DayKind::Public, QStringLiteral("Flyttedag")}));
    });
    row("removeDayOverride", [](TestNetwork &n) -> Status {
        const auto id = n.actions().saveDayOverride({0, day, DayKind::Working, {}});
        return id ? n.actions().removeDayOverride(*id) : Status(id.error());
    });
    row("saveActionPlan: new", [](TestNetwork &n) {
        return asStatus(n.actions().saveActionPlan(
            {0, 2027, QDate(2026, 11, 11), n.meetingTitled(QStringLiteral("Nettverksmøte")), {}}));
    });
    row("saveActionPlan: changed", [](TestNetwork &n) {
        ActionPlan plan = n.queries().facts().actionPlans.first();
        plan.note = QStringLiteral("Revidert");
        plan.meeting = 0;
        return asStatus(n.actions().saveActionPlan(plan));
    });
    row("removeActionPlan: with all in it", [](TestNetwork &n) {
        return n.actions().removeActionPlan(n.queries().facts().actionPlans.first().id);
    });
    row("saveArea, and a goal in it", [](TestNetwork &n) -> Status {
        Goal goal = firstGoal(n);
        const auto area = n.actions().saveArea({0, goal.plan, QStringLiteral("Kompetanse"), {}, 0});
        if (!area)
            return area.error();
        goal.area = *area;
        return asStatus(n.actions().saveGoal(goal));
    });
    row("moveArea and removeArea", [](TestNetwork &n) -> Status {
        Goal goal = firstGoal(n);
        const auto one = n.actions().saveArea({0, goal.plan, QStringLiteral("En"), {}, 0});
        const auto two = n.actions().saveArea({0, goal.plan, QStringLiteral("To"), {}, 0});
        if (!one || !two)
            return two.error();
        goal.area = *two;
        const auto saved = n.actions().saveGoal(goal);
        const Status moved = n.actions().moveArea(*two, 0);
        return !saved ? saved.error() : moved ? n.actions().removeArea(*two) : moved;
    });
    row("addGoals", [](TestNetwork &n) {
        const Id plan = firstGoal(n).plan;
        return n.actions().addGoals(
            {{0, plan, 0, 0, QStringLiteral("Ett"), {}, 0}, {0, plan, 0, 0, QStringLiteral("To"), {}, 0}});
    });
    row("moveGoal", [](TestNetwork &n) {
        const QList<Goal> goals = n.queries().facts().goals;
        return n.actions().moveGoal(goals.first().id, goals.last().id);
    });
    row("removeGoal: with its measures",
        [](TestNetwork &n) { return n.actions().removeGoal(firstGoal(n).id); });
    row("removeGoal: what a project does stays", [](TestNetwork &n) -> Status {
        Measure measure = measureCalled(n, "Nettkurs");
        measure.project = n.queries().projects().first().id;
        const auto saved = n.actions().saveMeasure(measure);
        return saved ? n.actions().removeGoal(measure.goal) : saved.error();
    });
    row("saveMeasure: new", [](TestNetwork &n) {
        Measure measure;
        measure.goal = firstGoal(n).id;
        measure.title = QStringLiteral("Kurs i kildekritikk");
        measure.who = QStringLiteral("Kursgruppa");
        return asStatus(n.actions().saveMeasure(measure));
    });
    row("saveMeasure: to another goal", [](TestNetwork &n) {
        Measure measure = measureCalled(n, "Nettkurs");
        measure.goal = n.queries().facts().goals.last().id;
        measure.person = 0;
        measure.institution = n.queries().facts().institutions.first().id;
        return asStatus(n.actions().saveMeasure(measure));
    });
    row("moveMeasure", [](TestNetwork &n) {
        return n.actions().moveMeasure(measureCalled(n, "Nettkurs").id, measureCalled(n, "Fysisk").id);
    });
    row("setMeasureState", [](TestNetwork &n) {
        return n.actions().setMeasureState(measureCalled(n, "Fysisk").id, MeasureState::Done, day);
    });
    row("carryOver: into a new plan, and removed there", [](TestNetwork &n) -> Status {
        const auto plan =
            n.actions().carryOver({measureCalled(n, "Fysisk").id, measureCalled(n, "Prøve").id}, 2027);
        return plan ? n.actions().removeMeasure(measureCalled(n, "Fysisk").id) : plan.error();
    });
    row("carryOver: then the plan it came from is removed", [](TestNetwork &n) -> Status {
        const auto plan = n.actions().carryOver({measureCalled(n, "Fysisk").id}, 2027);
        return plan ? n.actions().removeActionPlan(n.queries().actionPlanOf(2026)->id) : plan.error();
    });
    row("saveResource: new", [](TestNetwork &n) {
        Resource r;
        r.title = QStringLiteral("Nettkurs i spillformidling");
        r.producer = n.queries().facts().institutions.first().id;
        r.person = n.queries().facts().persons.first().id;
        r.link = QStringLiteral("kurs.eksempel.no/nytt");
        r.published = day;
        r.state = ResourceState::Published;
        return asStatus(n.actions().saveResource(r));
    });
    row("saveResource: changed", [](TestNetwork &n) {
        Resource r = n.queries().facts().resources.first();
        r.kind = ResourceKind::Workshop;
        r.theme = QStringLiteral("Noe annet");
        r.who = QStringLiteral("Per Utkast");
        r.person = r.producer = 0;
        r.about = r.note = r.audience = QStringLiteral("Nye ord");
        r.reviewDue = day.addYears(3);
        return asStatus(n.actions().saveResource(r));
    });
    row("removeResource",
        [](TestNetwork &n) { return n.actions().removeResource(n.queries().facts().resources.first().id); });
    const auto onOffer = [](TestNetwork &n) {
        QList<Id> ids;
        for (const Resource &r : n.queries().facts().resources)
            if (isOnOffer(r, day))
                ids.append(r.id);
        return ids;
    };
    row("setResourceState: one", [onOffer](TestNetwork &n) {
        return n.actions().setResourceState(onOffer(n).mid(0, 1), ResourceState::Retired, day);
    });
    row("setResourceState: several", [onOffer](TestNetwork &n) {
        return n.actions().setResourceState(onOffer(n), ResourceState::UnderReview, day);
    });
    row("markReviewed: one",
        [onOffer](TestNetwork &n) { return n.actions().markReviewed(onOffer(n).mid(0, 1), day); });
    row("markReviewed: several",
        [onOffer](TestNetwork &n) { return n.actions().markReviewed(onOffer(n), day); });
    row("importResources: new and changed", [](TestNetwork &n) {
        Resource known = n.queries().facts().resources.first();
        known.theme = QStringLiteral("Fra listen");
        Resource added;
        added.title = QStringLiteral("Fra listen");
        return n.actions().importResources({known, added});
    });
    row("addReport", [](TestNetwork &n) {
        const Report report =
            proposedReport(ReportKind::Year, 0, n.queries().facts(), n.queries().rules(), day);
        return asStatus(n.actions().addReport(report, newParts(n.queries(), report)));
    });
    row("saveReport", [](TestNetwork &n) {
        Report report = draftReport(n);
        report.recipient = QStringLiteral("Nasjonalbiblioteket");
        report.due = QDate(2026, 6, 26);
        return n.actions().saveReport(report);
    });
    row("removeReport", [](TestNetwork &n) { return n.actions().removeReport(draftReport(n).id); });
    row("savePart", [](TestNetwork &n) {
        ReportPart part = newPart(n.queries(), draftReport(n), ReportSubject::Own);
        part.title = QStringLiteral("Samarbeid");
        return asStatus(n.actions().savePart(part));
    });
    row("savePart: another title", [](TestNetwork &n) {
        ReportPart part = n.queries().reportParts(draftReport(n).id).first();
        part.title = QStringLiteral("Kort fortalt");
        return asStatus(n.actions().savePart(part));
    });
    row("movePart", [](TestNetwork &n) {
        const QList<ReportPart> parts = n.queries().reportParts(draftReport(n).id);
        return n.actions().movePart(parts.last().id, parts.first().id);
    });
    row("movePart: to the top", [](TestNetwork &n) {
        return n.actions().movePart(n.queries().reportParts(draftReport(n).id).last().id, 0);
    });
    row("removePart", [](TestNetwork &n) {
        return n.actions().removePart(n.queries().reportParts(draftReport(n).id).first().id);
    });
    row("saveAssessment", [](TestNetwork &n) {
        return n.actions().saveAssessment(n.queries().reportParts(draftReport(n).id).first().id,
                                          QStringLiteral("Et godt halvår."));
    });
    row("refreshFacts", [](TestNetwork &n) {
        const Status ended = n.actions().endAppointment(firstAppointment(n), QDate(2026, 6, 1));
        return ended ? n.actions().refreshFacts(draftReport(n).id, toldAnew(n.queries(), draftReport(n).id))
                     : ended;
    });
    row("takeBackReport", [](TestNetwork &n) {
        return n.actions().takeBackReport(sentReport(n).id, QStringLiteral("Feil mottaker"));
    });
    row("acknowledgeReport", [](TestNetwork &n) {
        return n.actions().acknowledgeReport(sentReport(n).id,
                                             {QStringLiteral("Sekretariatet"), QDate(2026, 2, 2)});
    });
}

} // namespace aarring
