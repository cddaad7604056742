#include "documents/papers/actionplanpaper.h"

#include "base/formats.h"
#include "documents/papers/common.h"
#include "domain/labels.h"

namespace aarring {

namespace {

class PlanSheet {
public:
    PlanSheet(const ActionPlanContent &content, const PaperTexts &texts, Language language)
        : m_content(content), m_texts(texts), m_language(language) {}

    Facts facts(const QList<AreaOutline> &outline) const {
        const Meeting meeting = byId(m_content.facts.meetings, m_content.plan.meeting);
        QString from = meeting.title;
        if (meeting.date.isValid())
            from += QStringLiteral(", ") + longDate(meeting.date, m_language);
        QList<Measure> measures;
        for (const AreaOutline &area : outline)
            for (const GoalOutline &goal : area.goals)
                measures += goal.measures;
        const PlanProgress progress = progressOf(measures);
        Facts facts;
        facts.rows = {
            {m_texts.translate("Paper", "Period"), QString::number(m_content.plan.year)},
            {m_texts.translate("Paper", "Drawn up after", "a meeting"), meeting.id ? from : QString()},
            {m_texts.translate("Paper", "Adopted"), longDate(m_content.plan.adoptedOn, m_language)},
            {m_texts.translate("Paper", "State"),
             progress.total
                 ? m_texts.translate("Paper", "%1 of %2 measures done").arg(progress.done).arg(progress.total)
                 : QString()}};
        return facts;
    }

    void add(Document &paper, const AreaOutline &area, bool hasAreas) const {
        if (hasAreas) {
            paper.blocks.push_back(
                Heading{1, area.area.id ? area.area.title
                                        : m_texts.translate("Paper", "Outside the priority areas")});
            addSentence(paper, area.area.text);
            if (area.goals.isEmpty())
                addSentence(paper, m_texts.translate("Paper", "No goals yet."));
        }
        for (const GoalOutline &goal : area.goals)
            add(paper, goal, hasAreas ? 2 : 1);
    }

private:
    void add(Document &paper, const GoalOutline &goal, int level) const {
        paper.blocks.push_back(
            Heading{level, m_texts.translate("Paper", "Goal %1: %2").arg(goal.number).arg(goal.goal.title)});
        addSentence(paper, goal.goal.text);
        if (const QString clause = m_content.clauses.value(goal.goal.clause); !clause.isEmpty())
            addSentence(paper, m_texts.translate("Paper", "Clause %1 of the mandate").arg(clause));
        if (goal.measures.isEmpty()) {
            addSentence(paper, m_texts.translate("Paper", "No measures yet."));
            return;
        }
        Table table{{},
                    {{m_texts.translate("Paper", "No.", "number of a measure"), 0.6},
                     {m_texts.translate("Paper", "Measure"), 2.6, Align::Left, true},
                     {m_texts.translate("Paper", "Responsible"), 1.6},
                     {m_texts.translate("Paper", "Deadline"), 1.15},
                     {m_texts.translate("Paper", "Resources"), 1.3},
                     {m_texts.translate("Paper", "State and result"), 1.7}},
                    {}};
        int number = 0;
        for (const Measure &measure : goal.measures)
            table.rows += row(measure, QStringLiteral("%1.%2").arg(goal.number).arg(++number));
        paper.blocks.push_back(table);
    }

    TableRow row(const Measure &measure, const QString &number) const {
        QStringList what{measure.title};
        if (!measure.text.isEmpty())
            what.append(measure.text);
        if (const Measure before = byId(m_content.facts.measures, measure.carriedFrom); before.id)
            what.append(carriedFrom(before));
        QStringList state{m_texts.translate("Label", labelSource(measure.state))};
        if (measure.state == MeasureState::Done)
            state.first() += QLatin1Char(' ') + dayInTable(measure.doneOn, m_language);
        if (!measure.result.isEmpty())
            state.append(measure.result);
        return {{number, what.join(QLatin1Char('\n')), responsibleFor(measure, m_content.facts),
                 dayInTable(measure.deadline, m_language), measure.resources, state.join(QLatin1Char('\n'))}};
    }

    QString carriedFrom(const Measure &before) const {
        const Goal goal = byId(m_content.facts.goals, before.goal);
        const ActionPlan plan = byId(m_content.facts.actionPlans, goal.plan);
        return plan.id ? m_texts.translate("Paper", "Carried over from %1").arg(plan.year) : QString();
    }

    const ActionPlanContent &m_content;
    const PaperTexts &m_texts;
    Language m_language;
};

} // namespace

Document actionPlanPaper(const ActionPlanContent &content, Language language) {
    const PaperTexts texts(language, content.own);
    const QString kind = texts.translate("Paper", "Action plan");
    Document paper =
        networkPaper(content.network, language, kind,
                     texts.translate("Paper", "Action plan %1").arg(content.plan.year), content.today);
    paper.footLeft = longDate(content.today, language);
    const QList<AreaOutline> outline = outlineOf(content.plan, content.facts);
    const PlanSheet sheet(content, texts, language);
    paper.blocks.push_back(sheet.facts(outline));
    addSentence(paper, content.plan.note);
    if (outline.isEmpty())
        addSentence(paper, texts.standard("action-plan.none"));
    const bool hasAreas = !outline.isEmpty() && outline.first().area.id;
    for (const AreaOutline &area : outline)
        sheet.add(paper, area, hasAreas);
    return paper;
}

} // namespace aarring
