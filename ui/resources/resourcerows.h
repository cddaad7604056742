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
    bool onlyDue = false;     ///< to be looked through by the list's day
    bool onlyOnOffer = false; ///< on the list's day
};

/// One row; a copy of what it shows, so that sorting and painting touch nothing else, and of no more: there may be very many.
struct ResourceRow {
    Id id = 0;
    QString title;
    QString theme;
    ResourceKind kind = ResourceKind::OnlineCourse;
    ResourceState state = ResourceState::Idea;
    QDate reviewDue;
    bool isDue = false;
    bool isOnOffer = false;
};

/// Everything the list could show, by title: made once per change, so that typing in the filter only has to choose.
struct ResourceList {
    struct Entry {
        ResourceRow row;
        QString audience;
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
