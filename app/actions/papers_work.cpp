#include "actions/papers_p.h"

#include "documents/papers/actionplanpaper.h"
#include "documents/papers/common.h"
#include "documents/papers/projectpaper.h"
#include "documents/papers/reportpaper.h"
#include "documents/papers/resourcecatalogue.h"
#include "domain/reportlife.h"
#include "domain/yearitems.h"

namespace aarring {

namespace {

constexpr int monthsOfHalfYear = 6;

} // namespace

Result<Document> PaperMaker::year(Document (*paper)(const YearPaperContent &, Language)) const {
    if (yearItems(m_queries.facts(), m_year).isEmpty())
        return noPaper(tr("nothing is planned in %1").arg(m_year), tr("Plan the year first"));
    return paper({m_queries.network(), m_queries.facts(), m_year, m_queries.today(),
                  m_options.sheet.value_or(m_queries.network().paperSize), own()},
                 m_language);
}

Result<Document> PaperMaker::actionPlan() const {
    const ActionPlan *plan =
        m_options.about ? m_queries.actionPlan(m_options.about) : m_queries.actionPlanOf(m_year);
    if (!plan) {
        QStringList years;
        for (const ActionPlan &other : m_queries.facts().actionPlans)
            years.append(QString::number(other.year));
        return noPaper(tr("there is no action plan for %1").arg(m_year),
                       years.isEmpty() ? tr("Make one first")
                                       : tr("Choose one of: %1").arg(years.join(QLatin1String(", "))));
    }
    ActionPlanContent content{m_queries.network(), m_queries.facts(), *plan, {}, m_queries.today(), own()};
    content.clauses = clausesOfEveryVersion();
    return actionPlanPaper(content, m_language);
}

QHash<Id, QString> PaperMaker::clausesOfEveryVersion() const {
    QHash<Id, QString> clauses;
    for (const MandateVersion &version : m_queries.facts().mandates)
        clauses.insert(clausesOf(version.id));
    return clauses;
}

Result<Document> PaperMaker::projectSheet() const {
    ProjectContent content{m_queries.network(),       {},    m_queries.facts().institutions,
                           m_queries.facts().persons, m_day, own()};
    for (const Project &project : m_queries.projects()) {
        if (m_options.about ? project.id != m_options.about
                            : m_options.project && m_queries.numberOf(project) != m_options.project)
            continue;
        ProjectAccount account{project,
                               m_queries.partners(project.id),
                               m_queries.objectives(project.id),
                               m_queries.measuresOf(project.id),
                               m_queries.grantsOf(project.id),
                               {}};
        for (const Budget &budget : m_queries.budgetsOf(project.id))
            account.money.append({budget, m_queries.accounts(budget.id)});
        content.projects.append(account);
    }
    if (!content.projects.isEmpty())
        return projectPaper(content, m_language);
    return m_queries.projects().isEmpty()
               ? noPaper(tr("there is no project yet"), tr("Add one first"))
               : noPaper(tr("there is no project %1").arg(m_options.project),
                         tr("Choose a number from 1 to %1").arg(m_queries.projects().size()));
}

Result<Document> PaperMaker::catalogue() const {
    const NetworkFacts &facts = m_queries.facts();
    if (facts.resources.isEmpty())
        return noPaper(tr("there are no courses or other resources yet"), tr("Add one first"));
    return cataloguePaper({m_queries.network(), facts.resources, facts.institutions, m_day, own()},
                          m_language);
}

const Report *PaperMaker::chosenReport() const {
    const QList<Report> &all = m_queries.facts().reports;
    if (m_options.about)
        return m_queries.report(m_options.about);
    if (m_options.report)
        return m_options.report <= all.size() ? &all.at(m_options.report - 1) : nullptr;
    const Report *newest = nullptr;
    for (const Report &report : all) { // by the end of their periods
        const QDate end = report.period.to;
        if ((m_options.year || m_options.half) && end.year() != m_year)
            continue;
        if (m_options.half && (report.kind != ReportKind::HalfYear ||
                               (end.month() <= monthsOfHalfYear ? 1 : 2) != m_options.half))
            continue;
        newest = &report;
    }
    return newest;
}

Result<Document> PaperMaker::report() const {
    const Report *chosen = chosenReport();
    if (!chosen)
        return m_queries.facts().reports.isEmpty()
                   ? noPaper(tr("there is no report yet"), tr("Make one first"))
                   : noPaper(tr("there is no such report"), tr("Choose another number, year or half-year"));
    // What was sent has the head it had then.
    const Network sender = senderOf(*chosen, m_queries.network());
    Document paper =
        reportPaper({sender, *chosen, m_queries.reportParts(chosen->id), m_queries.today(), own()},
                    chosen->language); // its facts are told in no other
    putLogo(paper, sender, chosen->isSent() ? m_queries.logo(*chosen) : m_queries.logo());
    return paper;
}

} // namespace aarring
