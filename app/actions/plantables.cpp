#include "actions/plantables.h"

#include "base/formats.h"
#include "documents/papertexts.h"
#include "domain/labels.h"
#include "domain/planoutline.h"

namespace aarring {

namespace {

constexpr double wide = 34, textWide = 22, dayWide = 12, numberWide = 8, amountWide = 16;

QString titleOf(const Institution *institution) { return institution ? institution->name : QString(); }

} // namespace

QString actionPlanTableName() { return QStringLiteral("action-plan"); }
QString projectsTableName() { return QStringLiteral("projects"); }

WorkbookSheet actionPlanSheet(const Queries &queries, const ActionPlan &plan, Language language) {
    const PaperTexts texts(language);
    WorkbookSheet sheet{texts.translate("Paper", "Action plan %1").arg(plan.year),
                        {{texts.translate("Paper", "Priority area"), wide},
                         {texts.translate("Paper", "Goal"), wide},
                         {texts.translate("Paper", "No.", "number of a measure"), numberWide},
                         {texts.translate("Paper", "Measure"), wide},
                         {texts.translate("Paper", "About", "what a measure is about"), wide},
                         {texts.translate("Paper", "Responsible"), textWide},
                         {texts.translate("Paper", "Deadline"), dayWide},
                         {texts.translate("Paper", "Resources"), textWide},
                         {texts.translate("Paper", "State"), textWide},
                         {texts.translate("Paper", "Done on", "a measure"), dayWide},
                         {texts.translate("Paper", "Result", "of a measure"), wide},
                         {texts.translate("Paper", "Project"), textWide}},
                        {}};
    const NetworkFacts &facts = queries.facts();
    for (const AreaOutline &area : outlineOf(plan, facts)) {
        if (area.goals.isEmpty())
            sheet.rows += SheetRow{{area.area.title}};
        for (const GoalOutline &goal : area.goals) {
            if (goal.measures.isEmpty())
                sheet.rows += SheetRow{{area.area.title, goal.goal.title, QString::number(goal.number)}};
            int number = 0;
            for (const Measure &measure : goal.measures) {
                const Project *project = queries.project(measure.project);
                sheet.rows += SheetRow{
                    {area.area.title, goal.goal.title, QStringLiteral("%1.%2").arg(goal.number).arg(++number),
                     measure.title, measure.text, responsibleFor(measure, facts), measure.deadline,
                     measure.resources, texts.translate("Label", labelSource(measure.state)), measure.doneOn,
                     measure.result, project ? project->title : QString()}};
            }
        }
    }
    return sheet;
}

WorkbookSheet projectsSheet(const Queries &queries, Language language) {
    const PaperTexts texts(language);
    const QString unit = amountUnit(queries.network().currency, language);
    WorkbookSheet sheet{texts.translate("Paper", "Projects"),
                        {{texts.translate("Paper", "No.", "number of a row"), numberWide},
                         {texts.translate("Paper", "Title"), wide},
                         {texts.translate("Paper", "Project owner"), wide},
                         {texts.translate("Paper", "Partners"), wide},
                         {texts.translate("Paper", "From"), dayWide},
                         {texts.translate("Paper", "To"), dayWide},
                         {texts.translate("Paper", "State"), textWide},
                         {texts.translate("Paper", "Contact"), textWide},
                         {texts.translate("Paper", "Granted (%1)").arg(unit), amountWide},
                         {texts.translate("Paper", "Own funding (%1)").arg(unit), amountWide},
                         {texts.translate("Paper", "Case number"), textWide}},
                        {}};
    for (const Project &project : queries.projects()) {
        const QList<ProjectPartner> partners = queries.partners(project.id);
        QStringList names;
        for (const ProjectPartner &partner : partners)
            names += titleOf(queries.institution(partner.institution));
        OreSum granted;
        for (const Grant &grant : queries.grantsOf(project.id))
            granted.add(isGiven(grant.state) ? grant.granted : 0);
        sheet.rows += SheetRow{
            {qint64(queries.numberOf(project)), project.title, titleOf(queries.institution(project.owner)),
             names.join(QStringLiteral("; ")), project.period.from, project.period.to,
             texts.translate("Label", labelSource(project.state)), project.contactName,
             SheetAmount{granted.value()}, SheetAmount{ownFundingOf(partners)}, project.caseNumber}};
    }
    return sheet;
}

} // namespace aarring
