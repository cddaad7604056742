#include "actions/queries_p.h"
#include "base/formats.h"
#include "base/textfold.h"
#include "domain/planoutline.h"

#include <algorithm>

namespace aarring {

// A list of folded texts in memory, instead of a full-text index: a network's ten years are a few megabytes,
// scanning them takes milliseconds, any part of a word is found, and nothing can fall out of step with the
// file.
QList<Queries::SearchPart> Queries::searchParts() {
    const auto tables = [](std::initializer_list<const char *> names) {
        QStringList list;
        for (const char *name : names)
            list.append(QLatin1String(name));
        return list;
    };
    return {{tables({"person", "institution", "body", "meeting", "network"}), &Queries::fillFacts},
            {tables({"agenda_item", "meeting"}), &Queries::fillItems, true},
            {tables({"follow_up", "agenda_item", "person"}), &Queries::fillFollowUps},
            {tables({"mandate_block", "mandate_version"}), &Queries::fillMandate},
            {tables({"budget_line", "budget", "project"}), &Queries::fillBudgets},
            {tables({"measure", "goal", "priority_area", "action_plan", "person", "institution"}),
             &Queries::fillActionPlans},
            {tables({"report", "report_part"}), &Queries::fillReports},
            {tables({"project", "project_partner", "objective", "measure", "institution", "person"}),
             &Queries::fillProjects},
            {tables({"resource"}), &Queries::fillResources}};
}

void Queries::SearchPart::add(const char *table, Id id, Id owner, const QString &title, const QString &detail,
                              const QString &more) {
    entries.append({{QLatin1String(table), id, owner, title, detail},
                    folded(title),
                    folded(detail + QLatin1Char(' ') + more)});
}

void Queries::fillFacts(SearchPart &part, const QString &, const QVariantList &) const {
    for (const Person &p : m_facts.persons) {
        const Institution *at = institution(p.institution);
        part.add("person", p.id, 0, p.fullName(), at ? at->name : p.title,
                 p.email + QLatin1Char(' ') + p.title);
    }
    for (const Institution &i : m_facts.institutions)
        part.add("institution", i.id, 0, i.name, i.area, i.shortName);
    for (const Body &b : m_facts.bodies)
        part.add("body", b.id, 0, b.name, {});
    const Language language = m_facts.network.language;
    for (const Meeting &m : m_facts.meetings)
        part.add("meeting", m.id, 0, m.title, longDate(m.date, language),
                 m.place + QLatin1Char(' ') + m.note);
}

void Queries::fillItems(SearchPart &part, const QString &where, const QVariantList &binds) const {
    for (const AgendaItem &item : read<AgendaItem>(where, binds)) {
        const Meeting *at = meeting(item.meeting);
        part.add(
            "agenda_item", item.id, item.meeting, item.title, at ? at->title : QString(),
            QStringList{item.presenters, item.background, item.proposal, item.discussion, item.decision}.join(
                QLatin1Char(' ')));
    }
}

// Numbers of items are not searched, so their years need not be counted.
void Queries::fillFollowUps(SearchPart &part, const QString &, const QVariantList &) const {
    const auto statement = m_connection.reading(
        QStringLiteral("SELECT follow_up.id, agenda_item.meeting, agenda_item.title, what, who, person, note "
                       "FROM follow_up LEFT JOIN agenda_item ON agenda_item.id = follow_up.item "
                       "ORDER BY follow_up.id"));
    if (!statement)
        return;
    RowReader rows(*statement);
    while (rows.next()) {
        const Person *does = person(rows.value(5).integer());
        part.add("follow_up", rows.value(0).integer(), rows.value(1).integer(), rows.value(3).text(),
                 does ? does->fullName() : rows.value(4).text(),
                 rows.value(6).text() + QLatin1Char(' ') + rows.value(2).text());
    }
}

void Queries::fillMandate(SearchPart &part, const QString &where, const QVariantList &binds) const {
    for (const MandateBlock &block : read<MandateBlock>(where, binds))
        if (const MandateVersion *version = mandate(block.version))
            part.add("mandate_block", block.id, block.version, block.text, version->title);
}

void Queries::fillBudgets(SearchPart &part, const QString &, const QVariantList &) const {
    for (const Budget &b : m_facts.budgets)
        for (const BudgetLine &line : budgetLines(b.id))
            part.add("budget_line", line.id, b.id, line.text, budgetName(b), line.note);
}

void Queries::fillProjects(SearchPart &part, const QString &, const QVariantList &) const {
    const auto nameOf = [this](Id id) {
        const Institution *found = institution(id);
        return found ? found->name : QString();
    };
    for (const Project &p : m_facts.projects) {
        QStringList more{p.subtitle, p.contactName, p.basis, p.about, p.result, p.caseNumber, p.note};
        for (const ProjectPartner &partner : partners(p.id))
            more += {nameOf(partner.institution), partner.contribution};
        for (const Objective &objective : objectives(p.id))
            more += objective.text;
        for (const Measure &measure : measuresOf(p.id))
            more += {measure.title, measure.text, responsibleFor(measure, m_facts), measure.result};
        part.add("project", p.id, 0, p.title, nameOf(p.owner), more.join(QLatin1Char(' ')));
    }
}

// Measures of no plan belong to a project and are found there.
void Queries::fillActionPlans(SearchPart &part, const QString &, const QVariantList &) const {
    for (const ActionPlan &plan : m_facts.actionPlans) {
        const QString year = QString::number(plan.year);
        for (const AreaOutline &area : outlineOf(plan, m_facts)) {
            if (area.area.id)
                part.add("priority_area", area.area.id, plan.id, area.area.title, year, area.area.text);
            for (const GoalOutline &goal : area.goals) {
                part.add("goal", goal.goal.id, plan.id, goal.goal.title, year, goal.goal.text);
                for (const Measure &m : goal.measures) {
                    const QString who = responsibleFor(m, m_facts);
                    part.add("measure", m.id, plan.id, m.title,
                             who.isEmpty() ? year : year + QStringLiteral(", ") + who,
                             QStringList{m.text, m.resources, m.result}.join(QLatin1Char(' ')));
                }
            }
        }
    }
}

void Queries::fillReports(SearchPart &part, const QString &, const QVariantList &) const {
    QHash<Id, QString> written;
    for (const ReportPart &p : read<ReportPart>())
        written[p.report] += p.title + QLatin1Char(' ') + p.assessment + QLatin1Char(' ');
    for (const Report &r : m_facts.reports)
        part.add("report", r.id, 0, r.title, r.recipient, written.value(r.id));
}

void Queries::fillResources(SearchPart &part, const QString &where, const QVariantList &binds) const {
    for (const Resource &resource : where.isEmpty() ? m_facts.resources : read<Resource>(where, binds))
        part.add("resource", resource.id, 0, resource.title, resource.theme,
                 resource.audience + QLatin1Char(' ') + resource.about + QLatin1Char(' ') + resource.link);
}

void Queries::SearchPart::drop() {
    isBuilt = false;
    readTo = 0;
    entries.clear();
}

/// A step of it, or all.
void Queries::build(SearchPart &part) const {
    constexpr int step = 500;
    if (!part.inSteps) {
        (this->*part.fill)(part, {}, {});
        part.isBuilt = true;
        return;
    }
    const qsizetype before = part.entries.size();
    const QString rows = QStringLiteral("id IN (SELECT id FROM %1 WHERE id > ? ORDER BY id LIMIT ?)");
    (this->*part.fill)(part, rows.arg(part.tables.first()), {part.readTo, step});
    part.isBuilt = part.entries.size() - before < step;
    for (qsizetype i = before; i < part.entries.size(); ++i)
        part.readTo = std::max(part.readTo, part.entries[i].hit.id);
}

bool Queries::prepareSearch() const {
    const auto missing =
        std::find_if(m_search.begin(), m_search.end(), [](const SearchPart &part) { return !part.isBuilt; });
    if (missing == m_search.end())
        return false;
    build(*missing);
    return true;
}

// Ten years of minutes are too much to fold again after each change, so a few changed items are replaced one by one;
// and so are resources.
void Queries::followInSearch(const ChangeSet &changes) {
    constexpr int few = 20;
    for (SearchPart &part : m_search) {
        const auto touches = [&](const QString &table) { return changes.rows.contains(table); };
        if (part.entries.isEmpty() && !part.isBuilt)
            continue;
        if (std::none_of(part.tables.begin(), part.tables.end(), touches))
            continue;
        const QList<Id> rows = changes.rows.value(part.tables.first());
        const bool others = std::any_of(part.tables.begin() + 1, part.tables.end(), touches);
        const bool oneByOne = part.fill == &Queries::fillItems || part.fill == &Queries::fillResources;
        if (!part.isBuilt || !oneByOne || others || rows.size() > few) {
            part.drop();
            continue;
        }
        for (const Id id : rows) {
            erase_if(part.entries, [id](const SearchEntry &entry) { return entry.hit.id == id; });
            (this->*part.fill)(part, QStringLiteral("id = ?"), {id});
        }
    }
}

QList<SearchHit> Queries::search(const QString &text, int limit) const {
    const QStringList words = folded(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.isEmpty() || limit <= 0)
        return {};
    while (prepareSearch()) {
    }
    const QString whole = words.join(QLatin1Char(' '));
    QList<const SearchEntry *> starts, inTitle, elsewhere;
    for (const SearchPart &part : std::as_const(m_search))
        for (const SearchEntry &entry : part.entries) {
            bool all = true, title = true;
            for (const QString &word : words) {
                const bool here = entry.foldedTitle.contains(word);
                title = title && here;
                all = all && (here || entry.foldedDetail.contains(word));
            }
            if (!all)
                continue;
            if (entry.foldedTitle.startsWith(whole))
                starts.append(&entry);
            else
                (title ? inTitle : elsewhere).append(&entry);
        }
    QList<SearchHit> hits;
    for (const auto &group : {starts, inTitle, elsewhere})
        for (const SearchEntry *entry : group)
            if (hits.size() < limit)
                hits.append(entry->hit);
    return hits;
}

} // namespace aarring
