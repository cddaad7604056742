#include "ui/resources/resourcerows.h"

#include "actions/queries.h"
#include "domain/labels.h"

#include <QCoreApplication>
#include <algorithm>

namespace aarring {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ResourceRows)
};

QString lowerFirst(const QString &text) { return text.left(1).toLower() + text.mid(1); }

QString countText(ResourceKind kind, int count) {
    const char *word = count == 1 ? labelSource(kind) : pluralSource(kind);
    return QStringLiteral("%1 %2").arg(QString::number(count),
                                       lowerFirst(QCoreApplication::translate("Label", word)));
}

bool passes(const ResourceList::Entry &entry, const ResourceFilter &filter, const QStringList &words) {
    const ResourceRow &row = entry.row;
    return (!filter.kind || row.kind == *filter.kind) && (!filter.theme || row.theme == *filter.theme) &&
           (!filter.state || row.state == *filter.state) && (!filter.onlyDue || row.isDue) &&
           (!filter.onlyOnOffer || row.isOnOffer) && (words.isEmpty() || entry.contains(words));
}

} // namespace

ResourceList resourceList(const Queries &queries, QDate day, NameKeys &keys) {
    ResourceList list;
    std::vector<std::pair<const QCollatorSortKey *, const Resource *>> sorted;
    const QList<Resource> &resources = queries.facts().resources;
    sorted.reserve(size_t(resources.size()));
    QSet<QString> themes;
    for (const Resource &resource : resources) {
        sorted.emplace_back(&keys.of(resource.title), &resource);
        if (!resource.theme.isEmpty())
            themes.insert(resource.theme);
    }
    std::sort(sorted.begin(), sorted.end(), [](const auto &a, const auto &b) {
        const int order = a.first->compare(*b.first);
        return order != 0 ? order < 0 : a.second->id < b.second->id;
    });
    list.entries.reserve(sorted.size());
    for (const auto &[key, resource] : sorted) {
        const Person *person = queries.person(resource->person);
        list.entries.push_back(
            {{resource->id, resource->title, resource->theme, resource->kind, resource->state,
              resource->reviewDue, isDueForReview(*resource, day), isOnOffer(*resource, day)},
             resource->audience,
             person ? person->fullName() : resource->who});
    }
    list.themes = QStringList(themes.begin(), themes.end());
    std::sort(list.themes.begin(), list.themes.end(),
              [](const QString &a, const QString &b) { return compareNames(a, b) < 0; });
    return list;
}

bool ResourceList::Entry::contains(const QStringList &words) const {
    if (folded.isNull()) {
        folded = aarring::folded(QStringList{row.title, row.theme, audience, responsible}.join(u' '));
    }
    return std::all_of(words.begin(), words.end(),
                       [this](const QString &word) { return folded.contains(word); });
}

std::vector<ResourceRow> resourceRows(const ResourceList &list, const ResourceFilter &filter) {
    const QStringList words = folded(filter.text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::vector<ResourceRow> rows;
    rows.reserve(list.entries.size());
    for (const ResourceList::Entry &entry : list.entries)
        if (passes(entry, filter, words))
            rows.push_back(entry.row);
    if (filter.onlyDue)
        std::stable_sort(rows.begin(), rows.end(), [](const ResourceRow &a, const ResourceRow &b) {
            return a.reviewDue < b.reviewDue;
        });
    return rows;
}

QString countsText(const ResourceCounts &counts) {
    QList<ResourceKind> kinds;
    for (int kind = 0; kind < resourceKinds; ++kind)
        if (counts.ofKind[size_t(kind)])
            kinds.append(ResourceKind(kind));
    if (kinds.isEmpty())
        return Text::tr("Nothing on offer");
    std::stable_sort(kinds.begin(), kinds.end(),
                     [&](ResourceKind a, ResourceKind b) { return counts.count(a) > counts.count(b); });
    const ResourceKind first = kinds.first();
    QString text = countText(first, counts.count(first));
    const int others = counts.total - counts.count(first);
    if (kinds.size() == 2)
        text += QStringLiteral(", ") + countText(kinds.last(), others);
    else if (kinds.size() > 2)
        text += QStringLiteral(", ") + Text::tr("%1 other resources").arg(others);
    return text;
}

} // namespace aarring
