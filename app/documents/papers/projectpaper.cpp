#include "documents/papers/projectpaper.h"

#include "base/formats.h"
#include "documents/papers/common.h"
#include "domain/labels.h"

#include <algorithm>

namespace aarring {

namespace {

/// Writes the parts of one project; their headings stand at `level`.
class ProjectSheet {
public:
    ProjectSheet(const ProjectContent &content, const PaperTexts &texts, Language language, int level)
        : m_content(content),
          m_texts(texts),
          m_language(language),
          m_unit(amountUnit(content.network.currency, language)),
          m_level(level) {}

    void add(Document &paper, const ProjectAccount &account) const {
        const Project &project = account.project;
        if (!project.subtitle.isEmpty())
            paper.blocks.push_back(Paragraph{{Span{project.subtitle, false, true, {}}}});
        paper.blocks.push_back(facts(project));
        addText(paper, m_texts.translate("Paper", "About the project"), project.about);
        addObjectives(paper, account.objectives);
        if (!account.measures.isEmpty()) {
            addHeading(paper, m_texts.translate("Paper", "Measures"));
            paper.blocks.push_back(measures(account.measures));
        }
        addPartners(paper, account.partners);
        if (!account.grants.isEmpty()) {
            addHeading(paper, m_texts.translate("Paper", "Grants"));
            paper.blocks.push_back(grants(account.grants));
        }
        for (const ProjectAccount::Money &money : account.money) {
            addHeading(paper, money.budget.title.isEmpty() ? m_texts.translate("Paper", "Budget and accounts")
                                                           : money.budget.title);
            paper.blocks.push_back(budget(money.accounts));
        }
        addText(paper, m_texts.translate("Paper", "Result", "of a project"), project.result);
        addText(paper, m_texts.translate("Paper", "Note"), project.note);
    }

private:
    void addHeading(Document &paper, const QString &heading) const {
        paper.blocks.push_back(Heading{m_level, heading});
    }
    void addText(Document &paper, const QString &heading, const QString &text) const {
        if (text.trimmed().isEmpty())
            return;
        addHeading(paper, heading);
        addSentence(paper, text);
    }

    /// "Hedmark fylkesbibliotek (now Innlandet fylkesbibliotek)"
    QString nameOf(Id id) const {
        const Institution institution = byId(m_content.institutions, id);
        const Institution *now = successorOn(institution, m_content.institutions, m_content.today);
        return now ? m_texts.translate("Paper", "%1 (now %2)", "an institution and who took it over")
                         .arg(institution.name, now->name)
                   : institution.name;
    }

    static QString joined(const QStringList &parts) {
        QStringList written = parts;
        written.removeAll(QString());
        return written.join(QStringLiteral(", "));
    }

    Facts facts(const Project &project) const {
        return {
            {{m_texts.translate("Paper", "Project owner"), nameOf(project.owner)},
             {m_texts.translate("Paper", "Period"), periodText(project.period, m_texts, m_language)},
             {m_texts.translate("Paper", "State"), m_texts.translate("Label", labelSource(project.state))},
             {m_texts.translate("Paper", "Contact"),
              joined({project.contactName, project.contactRole, project.contactEmail, project.contactPhone})},
             {m_texts.translate("Paper", "Basis", "the policy a project builds on"), project.basis},
             {m_texts.translate("Paper", "Case number"), project.caseNumber}}};
    }

    void addObjectives(Document &paper, const QList<Objective> &objectives) const {
        if (objectives.isEmpty())
            return;
        addHeading(paper, m_texts.translate("Paper", "Objectives"));
        List list{true, {}};
        for (const Objective &objective : objectives)
            list.items += plainText(objective.text.simplified());
        paper.blocks.push_back(list);
    }

    QString whoDoes(const Measure &measure) const {
        const Person person = byId(m_content.persons, measure.person);
        return joined(
            {person.id ? person.fullName() : measure.who,
             measure.institution ? byId(m_content.institutions, measure.institution).label() : QString()});
    }

    Table measures(const QList<Measure> &measures) const {
        Table table{{},
                    {{m_texts.translate("Paper", "No.", "number of a row"), 0.4},
                     {m_texts.translate("Paper", "Measure"), 3, Align::Left, true},
                     {m_texts.translate("Paper", "Responsible"), 1.5},
                     {m_texts.translate("Paper", "Deadline"), 1},
                     {m_texts.translate("Paper", "State"), 0.95},
                     {m_texts.translate("Paper", "Result", "of a project"), 1.8}},
                    {}};
        int number = 0;
        for (const Measure &measure : measures)
            table.rows += TableRow{{QString::number(++number), joinedLines(measure), whoDoes(measure),
                                    dayInTable(measure.deadline, m_language),
                                    m_texts.translate("Label", labelSource(measure.state)), measure.result}};
        return withoutEmptyColumns(table);
    }

    static QString joinedLines(const Measure &measure) {
        return measure.text.isEmpty() ? measure.title : measure.title + QLatin1Char('\n') + measure.text;
    }

    /// A plain list when nothing more is known than who they are.
    void addPartners(Document &paper, const QList<ProjectPartner> &partners) const {
        if (partners.isEmpty())
            return;
        addHeading(paper, m_texts.translate("Paper", "Partners"));
        const bool isMoney = ownFundingOf(partners) > 0;
        const bool isTold =
            isMoney || std::any_of(partners.begin(), partners.end(),
                                   [](const ProjectPartner &p) { return !p.contribution.isEmpty(); });
        if (!isTold) {
            List list;
            for (const ProjectPartner &partner : partners)
                list.items += plainText(nameOf(partner.institution));
            paper.blocks.push_back(list);
            return;
        }
        Table table{{},
                    {{m_texts.translate("Paper", "Institution"), 2, Align::Left, true},
                     {m_texts.translate("Paper", "Contribution"), 2.4},
                     {m_texts.translate("Paper", "Own funding (%1)").arg(m_unit), 1.1, Align::Right}},
                    {}};
        for (const ProjectPartner &partner : partners)
            table.rows += TableRow{{nameOf(partner.institution), partner.contribution,
                                    partner.ownFunding ? amount(partner.ownFunding, m_language) : QString()}};
        if (isMoney)
            table.rows += TableRow{
                {m_texts.translate("Paper", "Total"), QString(), amount(ownFundingOf(partners), m_language)},
                TableRowKind::Sum};
        paper.blocks.push_back(withoutEmptyColumns(table));
    }

    Table grants(const QList<Grant> &grants) const {
        Table table{{},
                    {{m_texts.translate("Paper", "Funder"), 1.8, Align::Left, true},
                     {m_texts.translate("Paper", "Period"), 1.6},
                     {m_texts.translate("Paper", "State"), 1},
                     {m_texts.translate("Paper", "Applied for (%1)").arg(m_unit), 1.1, Align::Right},
                     {m_texts.translate("Paper", "Granted (%1)").arg(m_unit), 1.1, Align::Right}},
                    {}};
        OreSum applied, granted;
        for (const Grant &grant : grants) {
            const qint64 given = isGiven(grant.state) ? grant.granted : 0;
            applied.add(grant.applied);
            granted.add(given);
            table.rows += TableRow{{grant.funder, periodText(grant.period, m_texts, m_language),
                                    m_texts.translate("Label", labelSource(grant.state)),
                                    grant.applied ? amount(grant.applied, m_language) : QString(),
                                    given ? amount(given, m_language) : QString()}};
        }
        if (grants.size() > 1)
            table.rows += TableRow{{m_texts.translate("Paper", "Total"), QString(), QString(),
                                    amount(applied.value(), m_language), amount(granted.value(), m_language)},
                                   TableRowKind::Sum};
        return table;
    }

    Table budget(const Accounts &accounts) const {
        Table table{{},
                    {{m_texts.translate("Paper", "Kind"), 2, Align::Left, true},
                     {m_texts.translate("Paper", "Budget (%1)").arg(m_unit), 1.2, Align::Right},
                     {m_texts.translate("Paper", "Accounts (%1)").arg(m_unit), 1.2, Align::Right},
                     {m_texts.translate("Paper", "Remaining (%1)").arg(m_unit), 1.2, Align::Right}},
                    {}};
        const auto row = [&](const QString &name, const Standing &standing, TableRowKind kind) {
            table.rows += TableRow{{name, amount(standing.applying, m_language),
                                    amount(standing.booked, m_language), amount(standing.rest(), m_language)},
                                   kind};
        };
        const auto section = [&](BudgetSection kind, const Standing &standing) {
            row(m_texts.translate("Label", labelSource(kind)), standing, TableRowKind::Normal);
        };
        section(BudgetSection::Income, accounts.income);
        section(BudgetSection::Expense, accounts.expense);
        row(m_texts.translate("Paper", "Result"), accounts.result(), TableRowKind::Sum);
        if (accounts.travel.applying || accounts.travel.booked)
            section(BudgetSection::Travel, accounts.travel);
        return table;
    }

    const ProjectContent &m_content;
    const PaperTexts &m_texts;
    Language m_language;
    QString m_unit;
    int m_level;
};

} // namespace

Document projectPaper(const ProjectContent &content, Language language) {
    const PaperTexts texts(language, content.own);
    const bool isOne = content.projects.size() == 1;
    const QString kind =
        isOne ? texts.translate("Paper", "Project sheet") : texts.translate("Paper", "Projects");
    Document paper = networkPaper(content.network, language, kind,
                                  isOne ? content.projects.first().project.title : kind, content.today);
    if (isOne) {
        paper.caseNumber = content.projects.first().project.caseNumber;
        paper.fileNameParts += content.projects.first().project.title;
    }
    paper.footLeft = longDate(content.today, language);
    const ProjectSheet sheet(content, texts, language, isOne ? 1 : 2);
    for (const ProjectAccount &account : content.projects) {
        if (!isOne)
            paper.blocks.push_back(Heading{1, account.project.title});
        sheet.add(paper, account);
    }
    return paper;
}

} // namespace aarring
