#pragma once

#include "domain/mandatecheck.h"

namespace aarring {

/// Where something told comes from, so that the window can go there: a page and what is on it (0 = just the page).
struct FactSource {
    Place place = Place::None;
    Id id = 0;
    bool operator==(const FactSource &) const = default;
};

struct FactColumn {
    QString header;
    double share = 1; ///< of the width, relative to the other columns
    bool isNumber = false;
    bool operator==(const FactColumn &) const = default;
};

struct FactRow {
    QStringList cells;
    FactSource source{};
    bool isSum = false;
    bool operator==(const FactRow &) const = default;
};

/// A sentence, or a small table. Words, numbers and dates are in the report's language.
struct Fact {
    QString text; ///< of a sentence; above a table it may be empty
    FactSource source{};
    QList<FactColumn> columns{}; ///< without any it is a sentence
    QList<FactRow> rows{};
    bool operator==(const Fact &) const = default;

    bool isTable() const { return !columns.isEmpty(); }
};

/// As they are kept in the file.
QString writtenFacts(const QList<Fact> &facts);
/// What writtenFacts() wrote; what cannot be read is left out.
QList<Fact> readFacts(const QString &written);

/// Each sentence and each row of a table in one line.
QStringList linesOf(const QList<Fact> &facts);

/// What telling anew would change, in lines.
struct FactChanges {
    QStringList gone;
    QStringList added;
    bool isEmpty() const { return gone.isEmpty() && added.isEmpty(); }
};
FactChanges changesBetween(const QList<Fact> &before, const QList<Fact> &now);

} // namespace aarring
