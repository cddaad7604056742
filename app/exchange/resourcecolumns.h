#pragma once

#include "domain/networkfacts.h"
#include "exchange/columns.h"

namespace aarring {

/// What a column of a list of resources holds.
enum class ResourceField {
    None, ///< left out of the import
    Title,
    Kind,
    Theme,
    Audience,
    Producer,
    Responsible,
    Link,
    State,
    Published,
    ReviewDue,
    RetiredOn,
    About,
    Note
};
constexpr int resourceFieldCount = int(ResourceField::Note) + 1;

/// In the window's language: "Title", "Not imported".
QString label(ResourceField field);

using ResourceColumns = TableColumns<ResourceField>;

/// By the words of the first row, in Bokmål, Danish or English; columns that no word names, by what they hold.
ResourceColumns recogniseResources(const CellTable &table, const NetworkFacts &facts);

/// A kind or a state in any of the languages, one or several; nothing for another word.
std::optional<ResourceKind> resourceKindFromWord(const QString &word);
std::optional<ResourceState> resourceStateFromWord(const QString &word);

} // namespace aarring
