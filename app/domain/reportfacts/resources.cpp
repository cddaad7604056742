#include "base/formats.h"
#include "base/textfold.h"
#include "domain/reportfacts/makers.h"

#include <algorithm>

namespace aarring {

using namespace reportfacts;

namespace {

class Resources {
public:
    explicit Resources(const ReportMaterial &material)
        : m_material(material),
          m_facts(material.facts),
          m_day(material.day),
          m_language(material.language()) {}

    QList<Fact> tell() {
        const ResourceCounts counts = countResources(m_facts.resources, m_day);
        const QList<Resource> published = sorted(&Resource::published, [this](const Resource &resource) {
            return resource.state >= ResourceState::Published && resource.published.isValid() &&
                   m_material.span().contains(resource.published);
        });
        if (!counts.total && published.isEmpty())
            return {};
        const FactSource page{Place::Resources, 0};
        m_told.append(
            {Words::tr("%n resource(s) were on offer on %1.", nullptr, counts.total).arg(date(m_day)), page});
        addKinds(counts);
        m_told.append({published.isEmpty() ? Words::tr("No resources were published in the period.")
                                           : Words::tr("%n resource(s) were published in the period.",
                                                       nullptr, int(published.size())),
                       page});
        addTable(published, Words::tr("Published"), &Resource::published);
        const QList<Resource> due = sorted(&Resource::reviewDue, [this](const Resource &resource) {
            return isDueForReview(resource, m_day);
        });
        m_told.append({Words::tr("%n resource(s) were due for review on %1.", nullptr, int(due.size()))
                           .arg(date(m_day)),
                       page});
        addTable(due, Words::tr("Review due"), &Resource::reviewDue);
        return m_told;
    }

private:
    using Day = QDate Resource::*;

    QString date(QDate day) const { return shortDate(day, m_language); }

    static QString plural(ResourceKind kind) {
        return QCoreApplication::translate("Label", pluralSource(kind));
    }

    QString responsible(const Resource &resource) const {
        if (const Person *person = find(m_facts.persons, resource.person))
            return person->fullName();
        if (!resource.who.isEmpty())
            return resource.who;
        const Institution *producer = find(m_facts.institutions, resource.producer);
        return producer ? producer->label() : QString();
    }

    /// By the day, then by title.
    template<class Wanted>
    QList<Resource> sorted(Day day, Wanted wanted) const {
        QList<Resource> chosen;
        std::copy_if(m_facts.resources.begin(), m_facts.resources.end(), std::back_inserter(chosen), wanted);
        std::sort(chosen.begin(), chosen.end(), [day](const Resource &a, const Resource &b) {
            return a.*day != b.*day ? a.*day < b.*day : compareNames(a.title, b.title) < 0;
        });
        return chosen;
    }

    void addKinds(const ResourceCounts &counts) {
        Fact table;
        table.columns = {{Words::tr("Kind"), 3}, {Words::tr("On offer", "how many resources"), 1, true}};
        for (int kind = 0; kind < resourceKinds; ++kind)
            if (const int count = counts.count(ResourceKind(kind)))
                table.rows.append(
                    {{plural(ResourceKind(kind)), QString::number(count)}, {Place::Resources, 0}});
        if (table.rows.size() > 1)
            table.rows.append(
                {{Words::tr("In all"), QString::number(counts.total)}, {Place::Resources, 0}, true});
        if (!table.rows.isEmpty())
            m_told.append(table);
    }

    void addTable(const QList<Resource> &resources, const QString &dayHeader, Day day) {
        if (resources.isEmpty())
            return;
        Fact table;
        table.columns = {{dayHeader, 1.1},
                         {Words::tr("Title"), 2.6},
                         {Words::tr("Kind"), 1.3},
                         {Words::tr("Responsible"), 1.6}};
        for (const Resource &resource : resources)
            table.rows.append(
                {{date(resource.*day), resource.title, label(resource.kind), responsible(resource)},
                 {Place::Resources, resource.id}});
        m_told.append(table);
    }

    const ReportMaterial &m_material;
    const NetworkFacts &m_facts;
    QDate m_day;
    Language m_language;
    QList<Fact> m_told;
};

} // namespace

QList<Fact> resourcesFacts(const ReportMaterial &material) { return Resources(material).tell(); }

} // namespace aarring
