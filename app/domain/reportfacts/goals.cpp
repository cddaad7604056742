#include "base/formats.h"
#include "domain/planoutline.h"
#include "domain/reportfacts/makers.h"

#include <algorithm>

namespace aarring {

using namespace reportfacts;

namespace {

/// What was done after the day was still under way then.
MeasureState stateOn(const Measure &measure, QDate day) {
    const bool isLater = measure.state == MeasureState::Done && measure.doneOn > day;
    return isLater ? MeasureState::UnderWay : measure.state;
}

class Goals {
public:
    explicit Goals(const ReportMaterial &material)
        : m_material(material),
          m_facts(material.facts),
          m_day(material.day),
          m_language(material.language()) {}

    /// A report to a funder is about the project that the grant is given to, any other about the action plans.
    QList<Fact> tell() {
        if (m_material.report.kind == ReportKind::Funder)
            addProject();
        else
            addPlans();
        return m_told;
    }

private:
    struct Counts {
        int done = 0, underWay = 0, planned = 0, dropped = 0;
        int all() const {
            return done + underWay + planned;
        } // as progressOf(): what was dropped counts nowhere
    };

    QString date(QDate day) const { return shortDate(day, m_language); }

    Counts count(const QList<Measure> &measures) const {
        Counts counts;
        for (const Measure &measure : measures)
            switch (stateOn(measure, m_day)) {
            case MeasureState::Planned:
                ++counts.planned;
                break;
            case MeasureState::UnderWay:
                ++counts.underWay;
                break;
            case MeasureState::Done:
                ++counts.done;
                break;
            case MeasureState::Dropped:
                ++counts.dropped;
                break;
            }
        return counts;
    }

    void addDropped(const Counts &counts, const FactSource &source) {
        if (counts.dropped)
            m_told.append({Words::tr("%n measure(s) were dropped.", nullptr, counts.dropped), source});
    }

    void addPlans() {
        const DateRange &period = m_material.report.period;
        for (const ActionPlan &plan : m_facts.actionPlans)
            // What was adopted later does not stand in the report of an earlier day.
            if (plan.year >= period.from.year() && plan.year <= period.to.year() && !(plan.adoptedOn > m_day))
                addPlan(plan);
        if (!m_told.isEmpty())
            addDone();
    }

    void addPlan(const ActionPlan &plan) {
        const FactSource source{Place::ActionPlan, plan.id};
        Fact table;
        table.columns = {{Words::tr("Goal"), 3},
                         {Words::tr("Measures"), 1, true},
                         {Words::tr("Done", "measures"), 1, true},
                         {Words::tr("Under way", "measures"), 1, true},
                         {Words::tr("Not begun", "measures"), 1, true}};
        const auto row = [](const QString &name, const Counts &counts, const FactSource &from) {
            QStringList cells{name};
            for (const int number : {counts.all(), counts.done, counts.underWay, counts.planned})
                cells.append(QString::number(number));
            return FactRow{cells, from};
        };
        for (const AreaOutline &area : outlineOf(plan, m_facts))
            for (const GoalOutline &goal : area.goals)
                table.rows.append(
                    row(goal.goal.title, count(goal.measures), {Place::ActionPlan, goal.goal.id}));
        if (table.rows.isEmpty())
            return;
        const Counts counts = count(measuresOf(plan, m_facts));
        m_told.append({Words::tr("%1 of %n measure(s) in the action plan for %2 were done on %3.",
                                 "a number, a year, a day", counts.all())
                           .arg(counts.done)
                           .arg(plan.year)
                           .arg(date(m_day)),
                       source});
        if (table.rows.size() > 1) {
            table.rows.append(row(Words::tr("In all"), counts, source));
            table.rows.last().isSum = true;
        }
        m_told.append(table);
        addDropped(counts, source);
    }

    /// For any goal, that of an earlier year too.
    void addDone() {
        QList<Measure> done;
        for (const Measure &measure : m_facts.measures)
            if (measure.goal && measure.state == MeasureState::Done &&
                m_material.span().contains(measure.doneOn))
                done.append(measure);
        std::stable_sort(done.begin(), done.end(),
                         [](const Measure &a, const Measure &b) { return a.doneOn < b.doneOn; });
        m_told.append({Words::tr("%n measure(s) were done in the period.", nullptr, int(done.size())),
                       {Place::ActionPlan, 0}});
        Fact table;
        table.columns = {{Words::tr("Day"), 1},
                         {Words::tr("Measure"), 2.4},
                         {Words::tr("Responsible"), 1.6},
                         {Words::tr("Result", "of a measure"), 2}};
        for (const Measure &measure : std::as_const(done))
            table.rows.append(
                {{date(measure.doneOn), measure.title, responsibleFor(measure, m_facts), measure.result},
                 {Place::ActionPlan, measure.id}});
        if (!table.rows.isEmpty())
            m_told.append(table);
    }

    void addProject() {
        const Grant *grant = find(m_facts.grants, m_material.report.grant);
        const Project *project = grant ? find(m_facts.projects, grant->project) : nullptr;
        if (!project)
            return;
        QList<Measure> measures;
        for (const Measure &measure : m_facts.measures)
            if (measure.project == project->id)
                measures.append(measure);
        if (measures.isEmpty())
            return;
        const FactSource source{Place::Projects, project->id};
        const Counts counts = count(measures);
        m_told.append({Words::tr("%1 of %n measure(s) in the project %2 were done on %3.",
                                 "a number, a title, a day", counts.all())
                           .arg(QString::number(counts.done), project->title, date(m_day)),
                       source});
        Fact table;
        table.columns = {{Words::tr("Measure"), 2.4},
                         {Words::tr("Responsible"), 1.5},
                         {Words::tr("Deadline"), 1},
                         {Words::tr("State"), 1.1},
                         {Words::tr("Result", "of a measure"), 1.6}};
        for (const Measure &measure : std::as_const(measures)) {
            const MeasureState state = stateOn(measure, m_day);
            if (state == MeasureState::Dropped)
                continue;
            const bool isDone = state == MeasureState::Done;
            table.rows.append({{measure.title, responsibleFor(measure, m_facts), date(measure.deadline),
                                label(state), isDone ? measure.result : QString()},
                               {Place::Projects, measure.id}});
        }
        if (!table.rows.isEmpty())
            m_told.append(table);
        addDropped(counts, source);
    }

    const ReportMaterial &m_material;
    const NetworkFacts &m_facts;
    QDate m_day;
    Language m_language;
    QList<Fact> m_told;
};

} // namespace

QList<Fact> goalsFacts(const ReportMaterial &material) { return Goals(material).tell(); }

} // namespace aarring
