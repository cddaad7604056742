#pragma once

#include "base/textfold.h"
#include "domain/resource.h"

#include <vector>

namespace aarring {

/// Which resources the list shows; beside a text, each of them narrows it.
struct ResourceFilter {
    QString text; ///< searched in title, theme, audience and responsible, every word of it
    std::optional<ResourceKind> kind;
    std::optional<QString> theme; ///< empty: without one
    std::optional<ResourceState> state;
    bool onlyDue = false; ///< to be looked through by the day
    QDate onOfferOn;      ///< only what was on offer that day; invalid = all
};

/// One row; a copy of what it shows, so that sorting and painting touch nothing else.
struct ResourceRow {
    Resource resource;
    bool isDue = false;
};

/// Everything the list could show, by title: made once per change, so that typing in the filter only has to choose.
struct ResourceList {
    struct Entry {
        ResourceRow row;
        QString responsible;
        mutable QString folded = {}; ///< what the filter looks in, made when somebody types there
        bool contains(const QStringList &foldedWords) const;
    };
    std::vector<Entry> entries;
    QStringList themes; ///< each once, by name
};

class Queries;
ResourceList resourceList(const Queries &queries, QDate day, NameKeys &keys);

/// The rows that pass; those that are due by their day, the others by title.
std::vector<ResourceRow> resourceRows(const ResourceList &list, const ResourceFilter &filter);

/// "19 online courses, 6 other resources": the kind there is most of by its name, two kinds if there are no more.
QString countsText(const ResourceCounts &counts);

} // namespace aarring
